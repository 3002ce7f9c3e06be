"""One-time links: a new one replaces the old."""

from __future__ import annotations

from datetime import datetime

from bot.domain.places import Invitation
from bot.store.database import Tx
from bot.store.times import as_moment, as_text, maybe_moment


def add(
    tx: Tx, *, token: str, participant: int | None = None, staff: int | None = None, now: datetime, expires_at: datetime
) -> None:
    """Keep a new invitation; an unused older one of the same person stops working at once."""
    tx.execute(
        """UPDATE invitations SET expires_at = :now WHERE used_at IS NULL AND expires_at > :now
           AND (participant_id = :participant OR staff_id = :staff)""",
        now=as_text(now),
        participant=participant,
        staff=staff,
    )
    tx.execute(
        """INSERT INTO invitations (token, participant_id, staff_id, created_at, expires_at)
           VALUES (:token, :participant, :staff, :now, :expires)""",
        token=token,
        participant=participant,
        staff=staff,
        now=as_text(now),
        expires=as_text(expires_at),
    )


def invitation(tx: Tx, token: str) -> Invitation | None:
    """The invitation of that token; None for an unknown one."""
    row = tx.row("SELECT * FROM invitations WHERE token = :token", token=token)
    if row is None:
        return None
    return Invitation(
        row["token"], row["participant_id"], row["staff_id"], as_moment(row["expires_at"]), maybe_moment(row["used_at"])
    )


def use(tx: Tx, token: str, now: datetime) -> None:
    """It is spent."""
    tx.execute("UPDATE invitations SET used_at = :now WHERE token = :token", now=as_text(now), token=token)


def withdraw_of_staff(tx: Tx, staff: int, now: datetime) -> None:
    """An unused link of a person of the staff stops working."""
    tx.execute(
        "UPDATE invitations SET expires_at = :now WHERE used_at IS NULL AND expires_at > :now AND staff_id = :staff",
        now=as_text(now),
        staff=staff,
    )


def latest(tx: Tx, participant: int) -> Invitation | None:
    """The newest invitation of a participant."""
    token = tx.value(
        "SELECT token FROM invitations WHERE participant_id = :id ORDER BY created_at DESC, token LIMIT 1",
        id=participant,
    )
    return invitation(tx, token) if token else None
