"""The tables, and how an older database becomes a newer one."""

from __future__ import annotations

from collections.abc import Callable

from bot.store.database import Store, Tx
from bot.store.engine import Kind
from bot.store.migrations_of_forms import forms_of_texts, voices_from_the_chat
from bot.store.schema import index, table, unique

APPLIED = "migrations"  # the table of what was applied
FORMER = "_sqlite_migrations"  # where the first databases have it


def places_and_people(tx: Tx) -> None:
    """Workplaces, staff, participants, invitations."""
    table(tx, "workplaces", "id:int code! name! kind phone report_before")
    table(
        tx,
        "staff",
        """id:int code! name! role! locale! phone chat_id:int tag! created_at! joined_at reachable:int! left_at""",
        defaults={"reachable": 1},
    )
    table(tx, "supervisors", "workplace_id:int! staff_id:int!", pk=("workplace_id", "staff_id"))
    table(
        tx,
        "participants",
        """id:int code! tag! programme! start! end! extended_at locale! first_name workplace_id:int caseworker_id:int
           chat_id:int created_at! joined_at left_at hour sound:int! voice_first:int! hidden:int! paused_until paused_by
           consent:int! reachable:int! permanent_offer:int! media_told_at next_due_at""",
        defaults={"sound": 1, "voice_first": 0, "hidden": 0, "consent": 0, "reachable": 1, "permanent_offer": 0},
    )
    table(tx, "meetings", "participant_id:int number:int day!", pk=("participant_id", "number"))
    table(tx, "invitations", "token participant_id:int staff_id:int created_at! expires_at! used_at", pk="token")
    unique(tx, ("workplaces", "code"), ("staff", "code"), ("staff", "chat_id"))
    unique(tx, ("participants", "code"), ("participants", "tag"), ("participants", "chat_id"))
    index(tx, ("participants", "caseworker_id"), ("participants", "workplace_id"))
    index(tx, ("invitations", "participant_id"), ("invitations", "staff_id"))
    tx.execute("CREATE INDEX participants_due ON participants(next_due_at) WHERE next_due_at IS NOT NULL")


def ledger_and_outbox(tx: Tx) -> None:
    """Deliveries, what waits to be sent, what came in, what was answered, who did what."""
    table(
        tx,
        "deliveries",
        """id:int recipient! participant_id:int! step! occurrence! state! late:int! planned_at! claimed_at sent_at
           finished_at attempts:int! arrivals:int! resent:int! message_id:int locale content_hash problem understood_at
           explained:int! opened_at""",
        defaults={"attempts": 0, "arrivals": 0, "resent": 0, "late": 0, "explained": 0},
    )
    unique(tx, ("deliveries", "recipient", "participant_id", "step", "occurrence"))
    tx.execute("CREATE INDEX deliveries_waiting ON deliveries(state, planned_at) WHERE state IN ('planned', 'claimed')")
    table(
        tx,
        "outbox",
        "id:int chat_id:int rank:int! body! state! attempts:int! created_at! claimed_at",
        defaults={"attempts": 0, "state": "planned"},
    )
    table(tx, "updates", "update_id:int payload received_at! handled_at", pk="update_id")
    tx.execute("CREATE INDEX updates_waiting ON updates(update_id) WHERE handled_at IS NULL")
    table(tx, "answers", "id:int participant_id:int! kind! step question value at!")
    table(tx, "notices", "id:int participant_id:int! staff_id:int kind! step at! seen_at")
    table(tx, "audit", "id:int at! actor! act! participant detail")
    table(tx, "awaiting", "chat_id:int what! draft! until!", pk="chat_id")
    table(tx, "kept", "name value!", pk="name")
    index(tx, ("outbox", "chat_id"), ("deliveries", "participant_id"), ("answers", "participant_id"))
    index(tx, ("notices", "participant_id"), ("notices", "staff_id"))


def who_sends(tx: Tx) -> None:
    """The process that has the lead, and the number that fences off those before it."""
    table(tx, "lead", "name epoch:int! session:int! pid:int! host! command!", pk="name")


def chats_in_order(tx: Tx) -> None:
    """Whose order an update keeps; what waits is found by itself, however much is done."""
    tx.execute(f"ALTER TABLE updates ADD COLUMN chat_id {tx.session.dialect.integer}")
    tx.execute("UPDATE updates SET chat_id = 0 WHERE handled_at IS NULL")
    tx.execute("DROP INDEX updates_waiting")
    tx.execute("CREATE INDEX updates_waiting ON updates(chat_id, update_id) WHERE handled_at IS NULL")
    tx.execute("CREATE INDEX updates_handled ON updates(handled_at) WHERE handled_at IS NOT NULL")
    tx.execute("DROP INDEX deliveries_waiting")
    tx.execute("CREATE INDEX deliveries_planned ON deliveries(id) WHERE state = 'planned'")
    tx.execute("CREATE INDEX deliveries_claimed ON deliveries(id) WHERE state = 'claimed'")
    tx.execute("CREATE INDEX outbox_waiting ON outbox(state, rank, id)")


def what_is_in_doubt(tx: Tx) -> None:
    """What waits for a decision is counted without reading the rest."""
    tx.execute("CREATE INDEX deliveries_in_doubt ON deliveries(id) WHERE state = 'in_doubt'")


def what_a_tick_reads(tx: Tx) -> None:
    """What is due, planned or gone wrong is found by itself, however much is done."""
    for former in ("deliveries_planned", "idx_deliveries_participant_id"):
        tx.execute(f"DROP INDEX {former}")
    # An index that holds the rows of one state is taken only where a query names that state in the same words.
    tx.execute("CREATE INDEX deliveries_planned ON deliveries(id, planned_at, arrivals) WHERE state = 'planned'")
    tx.execute("CREATE INDEX deliveries_refused ON deliveries(participant_id) WHERE state = 'refused'")
    # With all that its query asks for, so that it is preferred to the others that begin with the participant.
    columns = "participant_id, recipient, step, occurrence, state"
    tx.execute(f"CREATE INDEX deliveries_unreachable ON deliveries({columns}) WHERE state = 'unreachable'")
    tx.execute("CREATE INDEX deliveries_lately ON deliveries(participant_id, planned_at)")
    tx.execute('CREATE INDEX participants_end ON participants("end")')
    tx.execute("CREATE INDEX awaiting_until ON awaiting(until)")
    tx.execute("CREATE INDEX audit_participant ON audit(participant) WHERE participant IS NOT NULL")


def files_at_telegram(tx: Tx) -> None:
    """Telegram's id of each shipped picture and voice, so that it is uploaded once."""
    table(tx, "uploads", "key file_id!", pk="key")


def payloads_apart(tx: Tx) -> None:
    """What came in lies in a table that is empty when nothing waits: of such a table nothing stays in the file."""
    table(tx, "payloads", "update_id:int payload!", pk="update_id")
    tx.execute("INSERT INTO payloads SELECT update_id, payload FROM updates WHERE handled_at IS NULL")
    tx.execute("ALTER TABLE updates DROP COLUMN payload")


def words_and_drills(tx: Tx) -> None:
    """What people learn, remember and practise, and when they are offered words."""
    integer = tx.session.dialect.integer
    for column in ("words_a_day", "words_shown", "offers_unanswered"):
        default = 8 if column == "words_a_day" else 0
        tx.execute(f"ALTER TABLE participants ADD COLUMN {column} {integer} NOT NULL DEFAULT {default}")
    tx.execute(f"ALTER TABLE participants ADD COLUMN offer_at {tx.session.dialect.text}")
    # A moment that is over: nothing is offered for it, but the next offer is found.
    tx.execute("UPDATE participants SET offer_at = joined_at WHERE joined_at IS NOT NULL AND left_at IS NULL")
    tx.execute("CREATE INDEX participants_offer ON participants(offer_at) WHERE offer_at IS NOT NULL")
    table(
        tx,
        "memories",
        """participant_id:int word stability:real! difficulty:real! due! last_review! reviews:int! failures:int!
           aside:int! added_at!""",
        pk=("participant_id", "word"),
    )
    table(tx, "sessions", "id:int participant_id:int! number:int! begun_at! ended_at")
    table(
        tx,
        "questions",
        """session_id:int place:int participant_id:int! word! kind! choices right:int scored:int! correct:int
           answered_at""",
        pk=("session_id", "place"),
    )
    table(tx, "reviews", "id:int participant_id:int! session_id:int! word! kind! rating:int! at!")
    table(
        tx,
        "own_words",
        """id:int participant_id:int! swedish! meaning locale! photo voice added_by! added_at! decided_at
           accepted:int!""",
        defaults={"accepted": 0},
    )
    table(tx, "set_words", "participant_id:int word set_at! set_by!", pk=("participant_id", "word"))
    unique(tx, ("reviews", "session_id", "word"))
    index(
        tx,
        ("sessions", "participant_id"),
        ("reviews", "participant_id"),
        ("own_words", "participant_id"),
        ("questions", "participant_id"),
    )


def words_for_all(tx: Tx) -> None:
    """Own words that an editor has taken into the list for all: of nobody, so that they outlive whoever added them."""
    table(tx, "accepted_words", "id:int swedish! meaning! locale! kind! accepted_at!")
    index(tx, ("accepted_words", "locale"))
    tx.execute("CREATE INDEX own_words_waiting ON own_words(id) WHERE decided_at IS NULL")


MIGRATIONS: tuple[Callable[[Tx], None], ...] = (
    places_and_people,
    ledger_and_outbox,
    who_sends,
    chats_in_order,
    what_is_in_doubt,
    what_a_tick_reads,
    files_at_telegram,
    payloads_apart,
    words_and_drills,
    words_for_all,
    forms_of_texts,
    voices_from_the_chat,
)


def migrate(store: Store) -> list[str]:
    """Bring the tables up to date; the names of what was applied."""
    # Two processes may start at once: whoever comes second waits for the lock and then finds nothing left to do.
    return store.write(apply, Kind.LONG)


def waiting(store: Store) -> list[str]:
    """The names of what a migration would apply."""
    return store.write(lambda tx: [migration.__name__ for migration in _pending(tx)])


def apply(tx: Tx) -> list[str]:
    """As `migrate`, within a transaction."""
    if not is_table(tx, APPLIED):
        table(tx, APPLIED, "name", pk="name")
        tx.many(f"INSERT INTO {APPLIED} (name) VALUES (:name)", [{"name": name} for name in _former(tx)])
        tx.execute(f"DROP TABLE IF EXISTS {FORMER}")
    pending = _pending(tx)
    for migration in pending:
        migration(tx)
        tx.execute(f"INSERT INTO {APPLIED} (name) VALUES (:name)", name=migration.__name__)
    return [migration.__name__ for migration in pending]


def applied(tx: Tx) -> frozenset[str]:
    """The names of what was applied, by this version or another."""
    if not is_table(tx, APPLIED):
        return frozenset(_former(tx))
    return frozenset(row["name"] for row in tx.rows(f"SELECT name FROM {APPLIED}"))


def tables(tx: Tx) -> dict[str, tuple[str, ...]]:
    """Every table, and the columns of its primary key in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for row in tx.rows(tx.session.dialect.keys):
        found[row["table"]] = (*found.get(row["table"], ()), row["column"])
    return found


def is_table(tx: Tx, name: str) -> bool:
    """Whether there is a table of that name."""
    return bool(tx.value(tx.session.dialect.is_table, name=name))


def _pending(tx: Tx) -> list[Callable[[Tx], None]]:
    done = applied(tx)
    return [migration for migration in MIGRATIONS if migration.__name__ not in done]


def _former(tx: Tx) -> list[str]:
    if not is_table(tx, FORMER):
        return []
    return [row["name"] for row in tx.rows(f"SELECT name FROM {FORMER} WHERE migration_set = 'stegvis'")]
