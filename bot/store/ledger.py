"""Deliveries: one step owed to one recipient about one participant once, and its state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.participant import State, TextForm, Told
from bot.store.database import Row, Tx
from bot.store.times import as_moment, as_text, maybe_moment

STATES: Mapping[str, State] = {str(state): state for state in State}
PARTICIPANT = "participant"  # the recipient of what is told to the participants themselves

PLAN = """INSERT INTO deliveries (recipient, participant_id, step, occurrence, state, late, planned_at)
           VALUES (:who, :id, :step, :occurrence, 'planned', :late, :now)
           ON CONFLICT (recipient, participant_id, step, occurrence) DO UPDATE
           SET state = 'planned', planned_at = :now, late = :late, sent_at = NULL
           WHERE deliveries.state = 'unreachable'"""
SKIP = """INSERT INTO deliveries (recipient, participant_id, step, occurrence, state, planned_at, finished_at)
           VALUES (:who, :id, :step, :occurrence, 'skipped', :now, :now)
           ON CONFLICT (recipient, participant_id, step, occurrence) DO UPDATE
           SET state = 'skipped', finished_at = :now WHERE deliveries.state = 'unreachable'"""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A row of the ledger."""

    id: int
    participant: int
    step: str
    occurrence: str
    state: State
    planned_at: datetime
    sent_at: datetime | None
    attempts: int
    arrivals: int
    resent: int
    late: bool
    message_id: int | None
    locale: str | None
    problem: str | None
    understood_at: datetime | None
    explained: int
    opened_at: datetime | None

    @property
    def key(self) -> tuple[str, str]:
        """What it has in common with an occurrence."""
        return self.step, self.occurrence


def told(tx: Tx, participant: int) -> list[Told]:
    """What the ledger says of a participant, for the reckoning."""
    rows = tx.rows(
        """SELECT step, occurrence, state, coalesce(sent_at, planned_at) AS at, arrivals FROM deliveries
           WHERE participant_id = :id AND recipient = :who""",
        id=participant,
        who=PARTICIPANT,
    )
    return [as_told(row) for row in rows]


def plan(tx: Tx, *, participant: int, step: str, occurrence: str, late: bool, now: datetime) -> None:
    """Enter what is to be sent to one person now."""
    tx.execute(
        PLAN, who=PARTICIPANT, id=participant, step=step, occurrence=occurrence, late=int(late), now=as_text(now)
    )


def claim(tx: Tx, most: int, now: datetime, after: int = 0) -> list[Delivery]:
    """Take up to `most` planned deliveries beyond an id, oldest first; the claim stands before anything is sent."""
    rows = tx.rows(
        """UPDATE deliveries SET state = 'claimed', claimed_at = :now, sent_at = :now, attempts = attempts + 1
           WHERE id IN (SELECT id FROM deliveries WHERE state = 'planned' AND planned_at <= :now AND id > :after
                        ORDER BY id LIMIT :most)
           RETURNING *""",
        now=as_text(now),
        after=after,
        most=most,
    )
    return sorted(_deliveries(rows), key=lambda delivery: delivery.id)


def under_way(tx: Tx, delivery: Delivery) -> bool:
    """Whether that very claim still stands: nothing was recorded of it yet."""
    sql = "SELECT count(*) FROM deliveries WHERE id = :id AND state = 'claimed' AND attempts = :attempts"
    return bool(tx.value(sql, id=delivery.id, attempts=delivery.attempts))


def record(
    tx: Tx,
    id: int,
    state: State,
    now: datetime,
    *,
    arrived: int = 0,
    message_id: int | None = None,
    locale: str | None = None,
    content: str | None = None,
    form: TextForm | None = None,
    problem: str | None = None,
) -> None:
    """Commit what became of an attempt; `arrived` is 1 where it may have arrived."""
    tx.execute(
        """UPDATE deliveries SET state = :state, finished_at = :now, arrivals = arrivals + :arrived, problem = :problem,
             message_id = coalesce(:message, message_id), locale = coalesce(:locale, locale),
             content_hash = coalesce(:content, content_hash), form = coalesce(:form, form) WHERE id = :id""",
        state=state,
        now=as_text(now),
        arrived=arrived,
        message=message_id,
        locale=locale,
        content=content,
        form=form,
        problem=problem,
        id=id,
    )


def again(tx: Tx, id: int, *, counted: bool) -> None:
    """It waits once more; `counted`: the lost attempt may have arrived, and this is the one time that it is resent."""
    tx.execute(
        """UPDATE deliveries SET state = 'planned', claimed_at = NULL, arrivals = arrivals + :counted,
             resent = resent + :counted, attempts = attempts - (1 - :counted) WHERE id = :id""",
        counted=int(counted),
        id=id,
    )


def recover(tx: Tx, *, hold: bool, now: datetime) -> list[Delivery]:
    """What a sender that is gone had claimed: sent once more, unless doubt is held for staff."""
    rows = _deliveries(tx.rows("SELECT * FROM deliveries WHERE state = 'claimed' ORDER BY id"))
    for row in rows:
        if hold:
            record(tx, row.id, State.IN_DOUBT, now, arrived=1, problem="stopped while sending")
        else:
            again(tx, row.id, counted=True)
    return rows


def postpone(tx: Tx, id: int, until: datetime) -> None:
    """It waits, and is not claimed before that moment."""
    tx.execute("UPDATE deliveries SET planned_at = :until WHERE id = :id", until=as_text(until), id=id)


def withdraw(tx: Tx, participant: int) -> None:
    """What is planned and not yet claimed is owed anew when its time comes."""
    mine = "participant_id = :id AND state = 'planned' AND arrivals = 0"
    tx.execute(f"DELETE FROM deliveries WHERE {mine} AND attempts = 0", id=participant)
    tx.execute(f"UPDATE deliveries SET state = 'unreachable' WHERE {mine}", id=participant)  # tried in vain before


def to_resend(tx: Tx) -> list[Delivery]:
    """What may have arrived and waits to be sent once more."""
    return _deliveries(tx.rows("SELECT * FROM deliveries WHERE state = 'planned' AND arrivals > 0 ORDER BY id"))


def sent_since(tx: Tx, participant: int, moment: datetime, but: int) -> bool:
    """Whether anything else may have reached the person since a moment."""
    return bool(
        tx.value(
            """SELECT count(*) FROM deliveries WHERE participant_id = :id AND id <> :but AND sent_at >= :moment
                 AND state IN ('claimed', 'sent', 'in_doubt')""",
            id=participant,
            but=but,
            moment=as_text(moment),
        )
    )


def delivery(tx: Tx, id: int) -> Delivery | None:
    """One, by id."""
    row = tx.row("SELECT * FROM deliveries WHERE id = :id", id=id)
    return _delivery(row) if row else None


def of_participant(tx: Tx, participant: int) -> list[Delivery]:
    """The whole ledger of one participant, oldest first."""
    return _deliveries(
        tx.rows(
            "SELECT * FROM deliveries WHERE participant_id = :id ORDER BY coalesce(sent_at, planned_at), id",
            id=participant,
        )
    )


def newest(tx: Tx, most: int) -> list[Delivery]:
    """The newest rows of the whole ledger."""
    return _deliveries(
        tx.rows("SELECT * FROM deliveries ORDER BY coalesce(sent_at, planned_at) DESC, id DESC LIMIT :most", most=most)
    )


def understood(tx: Tx, id: int, now: datetime) -> None:
    """The recipient says that they understood; the first time stands."""
    tx.execute(
        "UPDATE deliveries SET understood_at = coalesce(understood_at, :now) WHERE id = :id", now=as_text(now), id=id
    )


def explained(tx: Tx, id: int, level: int) -> None:
    """How deep the recipient went: 1 the explanation, 2 the example."""
    tx.execute("UPDATE deliveries SET explained = :level WHERE id = :id AND explained < :level", level=level, id=id)


def opened(tx: Tx, id: int, now: datetime) -> None:
    """A hidden text was opened, or a button under it used."""
    tx.execute("UPDATE deliveries SET opened_at = coalesce(opened_at, :now) WHERE id = :id", now=as_text(now), id=id)


def as_told(row: Row) -> Told:
    """A row as the reckoning reads it."""
    return Told(row["step"], row["occurrence"], STATES[row["state"]], as_moment(row["at"]), row["arrivals"] or 1)


def _deliveries(rows: Iterable[Row]) -> list[Delivery]:
    return [_delivery(row) for row in rows]


def _delivery(row: Row) -> Delivery:
    return Delivery(
        id=row["id"],
        participant=row["participant_id"],
        step=row["step"],
        occurrence=row["occurrence"],
        state=State(row["state"]),
        planned_at=as_moment(row["planned_at"]),
        sent_at=maybe_moment(row["sent_at"]),
        attempts=row["attempts"],
        arrivals=row["arrivals"],
        resent=row["resent"],
        late=bool(row["late"]),
        message_id=row["message_id"],
        locale=row["locale"],
        problem=row["problem"],
        understood_at=maybe_moment(row["understood_at"]),
        explained=row["explained"],
        opened_at=maybe_moment(row["opened_at"]),
    )
