"""Single values that outlive a restart: the schedule's hash, the bot's user name, counts that belong to nobody."""

from __future__ import annotations

from bot.store.database import Tx


def kept(tx: Tx, name: str) -> str | None:
    """The value of that name, or None."""
    value: str | None = tx.value("SELECT value FROM kept WHERE name = :name", name=name)
    return value


def keep(tx: Tx, name: str, value: str) -> None:
    """Keep a value under a name."""
    tx.execute(
        "INSERT INTO kept (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value",
        name=name,
        value=value,
    )


def count(tx: Tx, name: str) -> None:
    """One more under a name: a number that belongs to nobody."""
    tx.execute(
        """INSERT INTO kept (name, value) VALUES (:name, '1')
           ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(kept.value AS INTEGER) + 1 AS TEXT)""",
        name=name,
    )
