"""What the next typed text of a chat means: one row a chat, for half an hour."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.store.database import Tx
from bot.store.times import as_text

LASTS = timedelta(minutes=30)  # later, a typed text is a question again


@dataclass(frozen=True, slots=True)
class Awaited:
    """What is asked, and what has been said so far."""

    what: str
    draft: Mapping[str, str]


def wait_for(tx: Tx, chat: int, what: str, draft: Mapping[str, str], now: datetime) -> None:
    """The next text of this chat answers `what`."""
    tx.execute(
        """INSERT INTO awaiting (chat_id, what, draft, until) VALUES (:chat, :what, :draft, :until)
           ON CONFLICT (chat_id) DO UPDATE SET what = :what, draft = :draft, until = :until""",
        chat=chat,
        what=what,
        draft=json.dumps(dict(draft)),
        until=as_text(now + LASTS),
    )


def awaited(tx: Tx, chat: int, now: datetime) -> Awaited | None:
    """What the chat is asked, if that was not too long ago."""
    row = tx.row("SELECT what, draft FROM awaiting WHERE chat_id = :chat AND until > :now", chat=chat, now=as_text(now))
    return Awaited(row["what"], json.loads(row["draft"])) if row else None


def elsewhere(tx: Tx, chat: int, what: str, now: datetime) -> list[Awaited]:
    """What other chats are asked of that kind."""
    rows = tx.rows(
        "SELECT what, draft FROM awaiting WHERE chat_id <> :chat AND what = :what AND until > :now",
        chat=chat,
        what=what,
        now=as_text(now),
    )
    return [Awaited(row["what"], json.loads(row["draft"])) for row in rows]


def settle(tx: Tx, chat: int) -> None:
    """Nothing is awaited any more."""
    tx.execute("DELETE FROM awaiting WHERE chat_id = :chat", chat=chat)


def forget(tx: Tx, now: datetime) -> None:
    """Drop what nobody answered in time."""
    tx.execute("DELETE FROM awaiting WHERE until <= :now", now=as_text(now))
