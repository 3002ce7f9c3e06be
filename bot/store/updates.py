"""Updates from Telegram: written down before they are confirmed, handled once, their payload gone with the handling."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.store.database import Tx
from bot.store.times import as_text

REMEMBERED = timedelta(hours=48)  # Telegram keeps what is not confirmed for 24 hours: nothing older comes again


@dataclass(frozen=True, slots=True)
class Update:
    """What came in: Telegram's id, the chat whose order it keeps (0: none), and the JSON text."""

    id: int
    chat: int
    payload: str


def write_down(tx: Tx, came: Iterable[Update], now: datetime) -> int:
    """Keep what is not known yet; how many were new."""
    return sum(_write_down(tx, update, now) for update in came)


def waiting_chats(tx: Tx) -> list[int]:
    """The chats of which something waits, longest waiting first."""
    rows = tx.rows("SELECT chat_id FROM updates WHERE handled_at IS NULL GROUP BY chat_id ORDER BY min(update_id)")
    return [row["chat_id"] for row in rows]


def waiting(tx: Tx, chat: int, most: int) -> list[Update]:
    """The oldest of a chat that are not handled."""
    rows = tx.rows(
        """SELECT updates.update_id, payload FROM updates JOIN payloads ON payloads.update_id = updates.update_id
            WHERE chat_id = :chat AND handled_at IS NULL ORDER BY updates.update_id LIMIT :most""",
        chat=chat,
        most=most,
    )
    return [Update(row["update_id"], chat, row["payload"]) for row in rows]


def handled(tx: Tx, update_id: int, now: datetime) -> bool:
    """Mark it handled and drop all but its id; False where that was done before."""
    changed = tx.execute(
        "UPDATE updates SET handled_at = :now, chat_id = NULL WHERE update_id = :id AND handled_at IS NULL",
        now=as_text(now),
        id=update_id,
    )
    tx.execute("DELETE FROM payloads WHERE update_id = :id", id=update_id)
    return changed == 1


def forget(tx: Tx, now: datetime) -> int:
    """Drop the ids that are too old to come again."""
    return tx.execute("DELETE FROM updates WHERE handled_at < :before", before=as_text(now - REMEMBERED))


def _write_down(tx: Tx, update: Update, now: datetime) -> int:
    new = tx.execute(
        """INSERT INTO updates (update_id, chat_id, received_at) VALUES (:id, :chat, :now)
            ON CONFLICT (update_id) DO NOTHING""",
        id=update.id,
        chat=update.chat,
        now=as_text(now),
    )
    if new:
        tx.execute(
            "INSERT INTO payloads (update_id, payload) VALUES (:id, :payload)", id=update.id, payload=update.payload
        )
    return new
