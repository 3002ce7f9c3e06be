"""What staff must learn of a participant, until they have seen it; and the audit log of what staff did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.store.database import Row, Tx
from bot.store.times import as_moment, as_text

# What is sent once more is in doubt no longer; the notice stays, for it may come to be in doubt again.
HOLDS = """(notices.kind <> 'in-doubt' OR EXISTS (
    SELECT 1 FROM deliveries WHERE deliveries.participant_id = notices.participant_id
    AND deliveries.step = notices.step AND deliveries.state = 'in_doubt'))"""


class Kind(StrEnum):
    """What happened."""

    HELP = "help"
    UNREACHABLE = "unreachable"
    PERMANENT = "permanent"
    UNSURE = "unsure"
    SKIPPED = "skipped"
    PAUSE = "pause"
    JOINED = "joined"
    LEFT = "left"
    NOT_OPENED = "not-opened"
    REFUSED = "refused"
    IN_DOUBT = "in-doubt"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that staff must learn; steps are comma separated."""

    id: int
    participant: int
    kind: Kind
    step: str
    at: datetime
    seen: bool


def add(tx: Tx, *, participant: int, staff: int | None, kind: Kind, step: str = "", now: datetime) -> None:
    """Keep a notice for a person of the staff; None: for whoever looks."""
    tx.execute(
        "INSERT INTO notices (participant_id, staff_id, kind, step, at) VALUES (:id, :staff, :kind, :step, :now)",
        id=participant,
        staff=staff,
        kind=kind,
        step=step or None,
        now=as_text(now),
    )


def of_participant(tx: Tx, participant: int) -> list[Notice]:
    """All about a participant that holds, newest first."""
    sql = f"SELECT * FROM notices WHERE participant_id = :id AND {HOLDS} ORDER BY id DESC"
    return [_notice(row) for row in tx.rows(sql, id=participant)]


def hand_over(tx: Tx, participant: int, staff: int | None) -> None:
    """What has not been seen goes to the new caseworker."""
    tx.execute(
        "UPDATE notices SET staff_id = :staff WHERE participant_id = :id AND seen_at IS NULL",
        staff=staff,
        id=participant,
    )


def audit(
    tx: Tx, *, actor: str, act: str, participant: str | None = None, detail: str | None = None, now: datetime
) -> None:
    """Enter what somebody did; participants by code, never by name."""
    tx.execute(
        "INSERT INTO audit (at, actor, act, participant, detail) VALUES (:now, :actor, :act, :participant, :detail)",
        now=as_text(now),
        actor=actor,
        act=act,
        participant=participant,
        detail=detail,
    )


def audited(tx: Tx) -> list[Row]:
    """The audit log, oldest first."""
    return tx.rows("SELECT at, actor, act, participant, detail FROM audit ORDER BY id")


def _notice(row: Row) -> Notice:
    return Notice(
        row["id"],
        row["participant_id"],
        Kind(row["kind"]),
        row["step"] or "",
        as_moment(row["at"]),
        row["seen_at"] is not None,
    )
