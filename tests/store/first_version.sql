-- A database as the first version made it, with two rows.
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'stegvis','places_and_people','2026-11-22 07:01:12.654103+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'stegvis','ledger_and_outbox','2026-11-22 07:01:12.655010+00:00');
CREATE TABLE answers (id INTEGER PRIMARY KEY AUTOINCREMENT, "participant_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "step" TEXT, "question" TEXT, "value" TEXT, "at" TEXT NOT NULL) STRICT;
CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, "at" TEXT NOT NULL, "actor" TEXT NOT NULL, "act" TEXT NOT NULL, "participant" TEXT, "detail" TEXT) STRICT;
CREATE TABLE awaiting ("chat_id" INTEGER PRIMARY KEY, "what" TEXT NOT NULL, "draft" TEXT NOT NULL, "until" TEXT NOT NULL) STRICT;
CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, "recipient" TEXT NOT NULL, "participant_id" INTEGER NOT NULL, "step" TEXT NOT NULL, "occurrence" TEXT NOT NULL, "state" TEXT NOT NULL, "late" INTEGER NOT NULL DEFAULT 0, "planned_at" TEXT NOT NULL, "claimed_at" TEXT, "sent_at" TEXT, "finished_at" TEXT, "attempts" INTEGER NOT NULL DEFAULT 0, "arrivals" INTEGER NOT NULL DEFAULT 0, "resent" INTEGER NOT NULL DEFAULT 0, "message_id" INTEGER, "locale" TEXT, "content_hash" TEXT, "problem" TEXT, "understood_at" TEXT, "explained" INTEGER NOT NULL DEFAULT 0, "opened_at" TEXT) STRICT;
CREATE TABLE invitations ("token" TEXT PRIMARY KEY, "participant_id" INTEGER, "staff_id" INTEGER, "created_at" TEXT NOT NULL, "expires_at" TEXT NOT NULL, "used_at" TEXT) STRICT;
CREATE TABLE kept ("name" TEXT PRIMARY KEY, "value" TEXT NOT NULL) STRICT;
INSERT INTO "kept" VALUES('bot_username','stegvis_bot');
CREATE TABLE meetings ("participant_id" INTEGER NOT NULL, "number" INTEGER NOT NULL, "day" TEXT NOT NULL, PRIMARY KEY (participant_id, number)) STRICT;
CREATE TABLE notices (id INTEGER PRIMARY KEY AUTOINCREMENT, "participant_id" INTEGER NOT NULL, "staff_id" INTEGER, "kind" TEXT NOT NULL, "step" TEXT, "at" TEXT NOT NULL, "seen_at" TEXT) STRICT;
CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, "chat_id" INTEGER, "rank" INTEGER NOT NULL, "body" TEXT NOT NULL, "state" TEXT NOT NULL DEFAULT 'planned', "attempts" INTEGER NOT NULL DEFAULT 0, "created_at" TEXT NOT NULL, "claimed_at" TEXT) STRICT;
CREATE TABLE participants (id INTEGER PRIMARY KEY AUTOINCREMENT, "code" TEXT NOT NULL, "tag" TEXT NOT NULL, "programme" TEXT NOT NULL, "start" TEXT NOT NULL, "end" TEXT NOT NULL, "extended_at" TEXT, "locale" TEXT NOT NULL, "first_name" TEXT, "workplace_id" INTEGER, "caseworker_id" INTEGER, "chat_id" INTEGER, "created_at" TEXT NOT NULL, "joined_at" TEXT, "left_at" TEXT, "hour" TEXT, "sound" INTEGER NOT NULL DEFAULT 1, "voice_first" INTEGER NOT NULL DEFAULT 0, "hidden" INTEGER NOT NULL DEFAULT 0, "paused_until" TEXT, "paused_by" TEXT, "consent" INTEGER NOT NULL DEFAULT 0, "reachable" INTEGER NOT NULL DEFAULT 1, "permanent_offer" INTEGER NOT NULL DEFAULT 0, "media_told_at" TEXT, "next_due_at" TEXT) STRICT;
CREATE TABLE staff (id INTEGER PRIMARY KEY AUTOINCREMENT, "code" TEXT NOT NULL, "name" TEXT NOT NULL, "role" TEXT NOT NULL, "locale" TEXT NOT NULL, "phone" TEXT, "chat_id" INTEGER, "tag" TEXT NOT NULL, "created_at" TEXT NOT NULL, "joined_at" TEXT, "reachable" INTEGER NOT NULL DEFAULT 1, "left_at" TEXT) STRICT;
CREATE TABLE supervisors ("workplace_id" INTEGER NOT NULL, "staff_id" INTEGER NOT NULL, PRIMARY KEY (workplace_id, staff_id)) STRICT;
CREATE TABLE updates ("update_id" INTEGER PRIMARY KEY, "payload" TEXT, "received_at" TEXT NOT NULL, "handled_at" TEXT) STRICT;
INSERT INTO "updates" VALUES(1,'{}','2026-09-01T10:00:00.000000Z',NULL);
CREATE TABLE workplaces (id INTEGER PRIMARY KEY AUTOINCREMENT, "code" TEXT NOT NULL, "name" TEXT NOT NULL, "kind" TEXT, "phone" TEXT, "report_before" TEXT) STRICT;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX "idx_workplaces_code"
    ON "workplaces" ("code");
CREATE UNIQUE INDEX "idx_staff_code"
    ON "staff" ("code");
CREATE UNIQUE INDEX "idx_staff_chat_id"
    ON "staff" ("chat_id");
CREATE UNIQUE INDEX "idx_participants_code"
    ON "participants" ("code");
CREATE UNIQUE INDEX "idx_participants_tag"
    ON "participants" ("tag");
CREATE UNIQUE INDEX "idx_participants_chat_id"
    ON "participants" ("chat_id");
CREATE INDEX "idx_participants_caseworker_id"
    ON "participants" ("caseworker_id");
CREATE INDEX "idx_participants_workplace_id"
    ON "participants" ("workplace_id");
CREATE INDEX "idx_invitations_participant_id"
    ON "invitations" ("participant_id");
CREATE INDEX "idx_invitations_staff_id"
    ON "invitations" ("staff_id");
CREATE INDEX participants_due ON participants(next_due_at) WHERE next_due_at IS NOT NULL;
CREATE UNIQUE INDEX "idx_deliveries_recipient_participant_id_step_occurrence"
    ON "deliveries" ("recipient", "participant_id", "step", "occurrence");
CREATE INDEX deliveries_waiting ON deliveries(state, planned_at) WHERE state IN ('planned', 'claimed');
CREATE INDEX updates_waiting ON updates(update_id) WHERE handled_at IS NULL;
CREATE INDEX "idx_outbox_chat_id"
    ON "outbox" ("chat_id");
CREATE INDEX "idx_deliveries_participant_id"
    ON "deliveries" ("participant_id");
CREATE INDEX "idx_answers_participant_id"
    ON "answers" ("participant_id");
CREATE INDEX "idx_notices_participant_id"
    ON "notices" ("participant_id");
CREATE INDEX "idx_notices_staff_id"
    ON "notices" ("staff_id");
DELETE FROM "sqlite_sequence";
COMMIT;
