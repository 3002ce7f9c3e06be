"""Updates from Telegram: written down before they are confirmed, handled once, their payload gone with the handling."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.store.database import Tx
from bot.store.times import as_text

REMEMBERED = timedelta(hours=48)  # Telegram keeps what is not confirmed for 24 hours: nothing older comes again


def write_down(tx: Tx, updates: Iterable[tuple[int, str]], now: datetime) -> int:
    """Keep (update id, payload) that are not known yet; how many were new."""
    return sum(
        tx.execute(
            """INSERT INTO updates (update_id, payload, received_at)
                VALUES (:id, :payload, :now) ON CONFLICT (update_id) DO NOTHING""",
            id=update_id,
            payload=payload,
            now=as_text(now),
        )
        for update_id, payload in updates
    )


def waiting(tx: Tx, most: int = 100) -> list[tuple[int, str]]:
    """(update id, payload) of the oldest that are not handled."""
    rows = tx.rows(
        "SELECT update_id, payload FROM updates WHERE handled_at IS NULL ORDER BY update_id LIMIT :most", most=most
    )
    return [(row["update_id"], row["payload"]) for row in rows]


def handled(tx: Tx, update_id: int, now: datetime) -> bool:
    """Mark it handled and drop its payload; False where that was done before."""
    changed = tx.execute(
        "UPDATE updates SET handled_at = :now, payload = NULL WHERE update_id = :id AND handled_at IS NULL",
        now=as_text(now),
        id=update_id,
    )
    return changed == 1


def forget(tx: Tx, now: datetime) -> int:
    """Drop the ids that are too old to come again."""
    return tx.execute("DELETE FROM updates WHERE handled_at < :before", before=as_text(now - REMEMBERED))
