"""Files that Telegram has already, so that they are sent by its id and not uploaded again."""

from __future__ import annotations

import hashlib

from bot.store.database import Tx

VOICE = "voice"  # a kind of message


def key(bot: int, kind: str, content: bytes) -> str:
    """What Telegram's id of a file is kept under: an id is good for one bot and one kind of message."""
    return f"{bot} {_ending(kind, content)}"


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


def forget_everywhere(tx: Tx, kind: str, content: bytes) -> None:
    """No bot sends that file any more."""
    tx.execute("DELETE FROM uploads WHERE key LIKE :key", key=f"% {_ending(kind, content)}")


def forget(tx: Tx, key: str) -> None:
    """Telegram knows that id no more."""
    tx.execute("DELETE FROM uploads WHERE key = :key", key=key)


def _ending(kind: str, content: bytes) -> str:
    return f"{kind} {hashlib.sha256(content).hexdigest()}"
