"""The tables, and how an older database becomes a newer one."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from bot.store.database import Store

MIGRATIONS = Migrations("stegvis")


@MIGRATIONS()
def places_and_people(db: Database) -> None:
    """Workplaces, staff, participants, invitations."""
    _table(db, "workplaces", "id:int code! name! kind phone report_before")
    _table(
        db,
        "staff",
        """id:int code! name! role! locale! phone chat_id:int tag! created_at! joined_at reachable:int! left_at""",
        defaults={"reachable": 1},
    )
    _table(db, "supervisors", "workplace_id:int! staff_id:int!", pk=("workplace_id", "staff_id"))
    _table(
        db,
        "participants",
        """id:int code! tag! programme! start! end! extended_at locale! first_name workplace_id:int caseworker_id:int
           chat_id:int created_at! joined_at left_at hour sound:int! voice_first:int! hidden:int! paused_until paused_by
           consent:int! reachable:int! permanent_offer:int! media_told_at next_due_at""",
        defaults={"sound": 1, "voice_first": 0, "hidden": 0, "consent": 0, "reachable": 1, "permanent_offer": 0},
    )
    _table(db, "meetings", "participant_id:int number:int day!", pk=("participant_id", "number"))
    _table(db, "invitations", "token participant_id:int staff_id:int created_at! expires_at! used_at", pk="token")
    _unique(db, ("workplaces", "code"), ("staff", "code"), ("staff", "chat_id"))
    _unique(db, ("participants", "code"), ("participants", "tag"), ("participants", "chat_id"))
    _index(db, ("participants", "caseworker_id"), ("participants", "workplace_id"))
    _index(db, ("invitations", "participant_id"), ("invitations", "staff_id"))
    db.execute("CREATE INDEX participants_due ON participants(next_due_at) WHERE next_due_at IS NOT NULL")


@MIGRATIONS()
def ledger_and_outbox(db: Database) -> None:
    """Deliveries, what waits to be sent, what came in, what was answered, who did what."""
    _table(
        db,
        "deliveries",
        """id:int recipient! participant_id:int! step! occurrence! state! late:int! planned_at! claimed_at sent_at
           finished_at attempts:int! arrivals:int! resent:int! message_id:int locale content_hash problem understood_at
           explained:int! opened_at""",
        defaults={"attempts": 0, "arrivals": 0, "resent": 0, "late": 0, "explained": 0},
    )
    db.table("deliveries").create_index(["recipient", "participant_id", "step", "occurrence"], unique=True)
    db.execute("CREATE INDEX deliveries_planned ON deliveries(id) WHERE state = 'planned'")
    db.execute("CREATE INDEX deliveries_claimed ON deliveries(id) WHERE state = 'claimed'")
    _table(
        db,
        "outbox",
        "id:int chat_id:int rank:int! body! state! attempts:int! created_at! claimed_at",
        defaults={"attempts": 0, "state": "planned"},
    )
    _table(db, "updates", "update_id:int chat_id:int payload received_at! handled_at", pk="update_id")
    db.execute("CREATE INDEX updates_waiting ON updates(chat_id, update_id) WHERE handled_at IS NULL")
    _table(db, "answers", "id:int participant_id:int! kind! step question value at!")
    _table(db, "notices", "id:int participant_id:int! staff_id:int kind! step at! seen_at")
    _table(db, "audit", "id:int at! actor! act! participant detail")
    _table(db, "awaiting", "chat_id:int what! draft! until!", pk="chat_id")
    _table(db, "kept", "name value!", pk="name")
    db.execute("CREATE INDEX outbox_waiting ON outbox(state, rank, id)")
    db.execute("CREATE INDEX updates_handled ON updates(handled_at) WHERE handled_at IS NOT NULL")
    _index(db, ("outbox", "chat_id"), ("deliveries", "participant_id"), ("answers", "participant_id"))
    _index(db, ("notices", "participant_id"), ("notices", "staff_id"))


@MIGRATIONS()
def what_is_in_doubt(db: Database) -> None:
    """What waits for a decision is counted without reading the rest."""
    db.execute("CREATE INDEX deliveries_in_doubt ON deliveries(state) WHERE state = 'in_doubt'")


def migrate(store: Store) -> list[str]:
    """Bring the tables up to date; the names of what was applied."""
    return store.outside(_apply)


def waiting(store: Store) -> list[str]:
    """The names of what a migration would apply."""
    return store.outside(lambda db: [migration.name for migration in MIGRATIONS.pending(db)])


def _apply(db: Database) -> list[str]:
    # Two processes may start at once: whoever comes second waits for the lock and then finds nothing left to do.
    db.conn.execute("BEGIN EXCLUSIVE")
    try:
        names = [migration.name for migration in MIGRATIONS.pending(db)]
        MIGRATIONS.apply(db)
    except BaseException:
        db.conn.rollback()
        raise
    db.conn.execute("COMMIT")
    return names


def _table(
    db: Database,
    name: str,
    columns: str,
    *,
    pk: str | tuple[str, ...] = "id",
    defaults: dict[str, object] | None = None,
) -> None:
    """A strict table; a column is text, or `name:int`; `!`: never empty. No id is ever used twice."""
    words = columns.split()
    lines = [_column(word, pk, defaults or {}) for word in words]
    if isinstance(pk, tuple):
        lines.append(f"PRIMARY KEY ({', '.join(pk)})")
    db.execute(f"CREATE TABLE {name} ({', '.join(lines)}) STRICT")


def _column(word: str, pk: str | tuple[str, ...], defaults: dict[str, object]) -> str:
    name, _, kind = word.rstrip("!").partition(":")
    if name == pk == "id":
        return "id INTEGER PRIMARY KEY AUTOINCREMENT"
    parts = [f'"{name}"', "INTEGER" if kind == "int" else "TEXT"]
    parts += ["PRIMARY KEY"] if name == pk else []
    parts += ["NOT NULL"] if word.endswith("!") or (isinstance(pk, tuple) and name in pk) else []
    parts += [f"DEFAULT {defaults[name]!r}"] if name in defaults else []
    return " ".join(parts)


def _unique(db: Database, *columns: tuple[str, str]) -> None:
    for table, column in columns:
        db.table(table).create_index([column], unique=True)


def _index(db: Database, *columns: tuple[str, str]) -> None:
    for table, column in columns:
        db.table(table).create_index([column])
