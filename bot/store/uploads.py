"""Files that Telegram has already, so that they are sent by its id and not uploaded again."""

from __future__ import annotations

from bot.store.database import Tx


def known(tx: Tx) -> dict[str, str]:
    """Telegram's id of each file, by key."""
    return {row["key"]: row["file_id"] for row in tx.rows("SELECT key, file_id FROM uploads")}


def keep(tx: Tx, key: str, file_id: str) -> None:
    """Telegram has the file of that key under that id."""
    tx.execute(
        "INSERT INTO uploads (key, file_id) VALUES (:key, :id) ON CONFLICT (key) DO UPDATE SET file_id = :id",
        key=key,
        id=file_id,
    )


def forget(tx: Tx, key: str) -> None:
    """Telegram knows that id no more."""
    tx.execute("DELETE FROM uploads WHERE key = :key", key=key)
