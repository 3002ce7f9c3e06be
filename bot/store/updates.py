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
    return sum(
        tx.execute(
            """INSERT INTO updates (update_id, chat_id, payload, received_at)
                VALUES (:id, :chat, :payload, :now) ON CONFLICT (update_id) DO NOTHING""",
            id=update.id,
            chat=update.chat,
            payload=update.payload,
            now=as_text(now),
        )
        for update in came
    )


def waiting_chats(tx: Tx) -> list[int]:
    """The chats of which something waits, longest waiting first."""
    rows = tx.rows("SELECT chat_id FROM updates WHERE handled_at IS NULL GROUP BY chat_id ORDER BY min(update_id)")
    return [row["chat_id"] for row in rows]


def waiting(tx: Tx, chat: int, most: int) -> list[Update]:
    """The oldest of a chat that are not handled."""
    rows = tx.rows(
        """SELECT update_id, payload FROM updates WHERE chat_id = :chat AND handled_at IS NULL
           ORDER BY update_id LIMIT :most""",
        chat=chat,
        most=most,
    )
    return [Update(row["update_id"], chat, row["payload"]) for row in rows]


def handled(tx: Tx, update_id: int, now: datetime) -> bool:
    """Mark it handled and drop all but its id; False where that was done before."""
    changed = tx.execute(
        """UPDATE updates SET handled_at = :now, payload = NULL, chat_id = NULL
            WHERE update_id = :id AND handled_at IS NULL""",
        now=as_text(now),
        id=update_id,
    )
    return changed == 1


def forget(tx: Tx, now: datetime) -> int:
    """Drop the ids that are too old to come again."""
    return tx.execute("DELETE FROM updates WHERE handled_at < :before", before=as_text(now - REMEMBERED))
