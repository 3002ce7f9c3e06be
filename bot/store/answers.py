"""What people answered: checks, how it goes, topics understood or asked about."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot.store.database import Row, Tx
from bot.store.times import as_text


class Kind(StrEnum):
    """What an answer is about."""

    UNDERSTOOD = "understood"
    EXPECTATION = "expectation"
    SELF_CHECK = "self-check"
    GOING = "going"
    HELP = "help"


def add(
    tx: Tx, participant: int, kind: Kind, now: datetime, *, step: str = "", question: str = "", value: str = ""
) -> None:
    """Keep an answer."""
    tx.execute(
        """INSERT INTO answers (participant_id, kind, step, question, value, at)
           VALUES (:id, :kind, :step, :question, :value, :now)""",
        id=participant,
        kind=kind,
        step=step or None,
        question=question or None,
        value=value or None,
        now=as_text(now),
    )


def first(tx: Tx, participant: int, kind: Kind, question: str) -> str | None:
    """The first answer to a question; None where there is none."""
    value: str | None = tx.value(
        """SELECT value
            FROM answers WHERE participant_id = :id AND kind = :kind AND question = :question ORDER BY id LIMIT 1""",
        id=participant,
        kind=kind,
        question=question,
    )
    return value


def answered(tx: Tx, participant: int, kind: Kind, question: str) -> dict[str, str | None]:
    """Values by step for the parts of one question (a check's four)."""
    rows = tx.rows(
        """SELECT step, value
            FROM answers WHERE participant_id = :id AND kind = :kind AND question = :question ORDER BY id DESC""",
        id=participant,
        kind=kind,
        question=question,
    )
    return {row["step"]: row["value"] for row in rows}


def understood(tx: Tx, participant: int) -> frozenset[str]:
    """The topics that the person says they understood, told or opened."""
    rows = tx.rows(
        """SELECT step FROM answers WHERE participant_id = :id AND kind = 'understood'
           UNION SELECT step FROM deliveries WHERE participant_id = :id AND understood_at IS NOT NULL""",
        id=participant,
    )
    return frozenset(row["step"] for row in rows)


def since(tx: Tx, participant: int, kind: Kind, moment: datetime, *, step: str) -> int:
    """How many of a kind about a step since a moment; the step "" is nothing in particular."""
    return int(
        tx.value(
            """SELECT count(*) FROM answers WHERE participant_id = :id AND kind = :kind AND at >= :moment
                 AND coalesce(step, '') = :step""",
            id=participant,
            kind=kind,
            moment=as_text(moment),
            step=step,
        )
    )


def of_participant(tx: Tx, participant: int) -> list[Row]:
    """All answers of a participant, oldest first."""
    return tx.rows(
        "SELECT kind, step, question, value, at FROM answers WHERE participant_id = :id ORDER BY id", id=participant
    )
