"""The ledger as the planner reads and writes it: for many people in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from bot.domain.ledger import TELLING, Ledger
from bot.domain.participant import Told
from bot.domain.programme import EXTENSION, GOODBYE
from bot.store.database import Tx
from bot.store.ledger import PARTICIPANT, PLAN, SKIP, as_told
from bot.store.times import as_text

# Where a narrower index is there than that of the recipient: the text with nothing joined on is in none.
OWN = "recipient || '' = :who"
UNREACHED = f"""SELECT participant_id AS id, step, occurrence FROM deliveries
                 WHERE state = 'unreachable' AND participant_id IN :ids AND {OWN}"""
LINES = """SELECT participant_id AS id, step, occurrence, state, coalesce(sent_at, planned_at) AS at, arrivals
             FROM deliveries"""
RECENT = f"{LINES} WHERE participant_id IN :ids AND planned_at >= :since AND {OWN}"
OF_STEPS = f"{LINES} WHERE recipient = :who AND participant_id IN :ids AND step IN :steps AND planned_at < :since"


BETWEEN = ","  # in no name of a step or an occurrence
NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that is to be entered for a participant; `late`: it was owed before they joined."""

    participant: int
    step: str
    occurrence: str
    late: bool = False


def ledgers(tx: Tx, ids: Sequence[int], since: datetime) -> Iterator[Ledger]:
    """The ledger of each of these participants, put together when its turn comes; whole is what was planned since."""
    names, unreached = _names(tx, ids), _unreached(tx, ids)
    telling = [id for id, text in names.items() if EXTENSION in text or GOODBYE in text]
    lines = _lines(tx, ids, telling, since)
    for id in ids:
        yield Ledger(_apart(names.get(id)), unreached.get(id, NONE), tuple(lines.get(id, ())))


@lru_cache(maxsize=256)  # those of one start have mostly been told the same
def _apart(names: str | None) -> frozenset[str]:
    return frozenset(names.split(BETWEEN)) if names else NONE


def _unreached(tx: Tx, ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """The names of what each of these participants was told in vain."""
    found: dict[int, frozenset[str]] = {}
    for row in tx.rows(UNREACHED, ids=ids, who=PARTICIPANT):
        found[row["id"]] = found.get(row["id"], NONE) | {f"{row['step']} {row['occurrence']}"}
    return found


def _names(tx: Tx, ids: Sequence[int]) -> dict[int, str]:
    """The names of all lines, in one text for each of these participants."""
    text = f"{tx.session.dialect.joined}(step || ' ' || occurrence, '{BETWEEN}')"
    rows = tx.rows(
        f"""SELECT participant_id AS id, {text} AS names FROM deliveries
             WHERE recipient = :who AND participant_id IN :ids GROUP BY participant_id""",
        ids=ids,
        who=PARTICIPANT,
    )
    return {row["id"]: row["names"] for row in rows}


def _lines(tx: Tx, ids: Sequence[int], telling: Sequence[int], since: datetime) -> dict[int, list[Told]]:
    """The lines that were planned since then; of those in `telling`, also the earlier ones of the `TELLING` steps."""
    at = as_text(since)
    rows = tx.rows(RECENT, ids=ids, who=PARTICIPANT, since=at)
    if telling:
        rows += tx.rows(OF_STEPS, ids=telling, who=PARTICIPANT, steps=sorted(TELLING), since=at)
    lines: dict[int, list[Told]] = {}
    for row in rows:
        lines.setdefault(row["id"], []).append(as_told(row))
    return lines


def plan(tx: Tx, entries: Iterable[Entry], now: datetime) -> None:
    """Enter what is to be sent now; what an unreachable person missed is planned anew."""
    at = as_text(now)
    tx.many(PLAN, [{**_values(entry, at), "late": int(entry.late)} for entry in entries])


def skip(tx: Tx, entries: Iterable[Entry], now: datetime) -> None:
    """Enter what has expired untold."""
    at = as_text(now)
    tx.many(SKIP, [_values(entry, at) for entry in entries])


def _values(entry: Entry, at: str) -> Mapping[str, object]:
    return {
        "who": PARTICIPANT,
        "id": entry.participant,
        "step": entry.step,
        "occurrence": entry.occurrence,
        "now": at,
    }


def take_back(tx: Tx, until: datetime, now: datetime, most: int) -> int:
    """Of what was planned until a moment and never sent, up to `most` lines: it is owed anew; how many they were."""
    rows = tx.rows(
        """SELECT id, participant_id FROM deliveries WHERE state = 'planned' AND planned_at <= :until AND arrivals = 0
            ORDER BY id LIMIT :most""",
        until=as_text(until),
        most=most,
    )
    if rows:
        taken = [row["id"] for row in rows]
        tx.execute("DELETE FROM deliveries WHERE id IN :ids AND attempts = 0", ids=taken)
        tx.execute("UPDATE deliveries SET state = 'unreachable' WHERE id IN :ids", ids=taken)  # tried in vain before
        _look_at(tx, [row["participant_id"] for row in rows], now)
    return len(rows)


def forget_refused(tx: Tx, now: datetime) -> None:
    """What Telegram refused is owed anew."""
    rows = tx.rows("SELECT DISTINCT participant_id AS id FROM deliveries WHERE state = 'refused'")
    tx.execute("DELETE FROM deliveries WHERE state = 'refused'")
    _look_at(tx, [row["id"] for row in rows], now)


def _look_at(tx: Tx, ids: Sequence[int], now: datetime) -> None:
    """Look at those of them who can be told something."""
    tx.execute(
        """UPDATE participants SET next_due_at = :now
            WHERE id IN :ids AND joined_at IS NOT NULL AND left_at IS NULL AND reachable = 1""",
        ids=ids,
        now=as_text(now),
    )
