"""Long polling: every update is written down before Telegram is told that it came."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping
from typing import Any, Protocol
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram import Update as Telegrams
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.actions.line import Clock
from bot.chat.reading import is_whole, number_of
from bot.store import updates
from bot.store.database import DatabaseError, Store
from bot.store.updates import Update

log = structlog.get_logger(__name__)
WAIT = 25  # seconds that Telegram holds an empty answer back
ANSWER = 10  # seconds beyond that until it is given up
KINDS = (Telegrams.MESSAGE, Telegrams.EDITED_MESSAGE, Telegrams.CALLBACK_QUERY, Telegrams.MY_CHAT_MEMBER)
TAPPED = ("message_id", "date", "chat", "photo", "voice")  # what is kept of a message below which somebody has tapped
PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between attempts while Telegram cannot be reached


class Came(Protocol):
    """Who is told that something was written down."""

    def __call__(self, chats: Iterable[int], *, behind: bool) -> None:
        """Of these chats; `behind`: it waited while the bot was away."""


async def poll(bot: Bot, store: Store, came: Came, *, clock: Clock) -> None:
    """Fetch updates for ever; `came` is told of those that are new."""
    offset, pause, behind = None, PAUSE, True
    while True:
        try:
            offset, chats = await fetch(bot, store, offset, wait=0 if behind else WAIT, clock=clock)
        except InvalidToken:
            raise
        except (TelegramError, DatabaseError) as error:
            await asyncio.sleep(_patience(error, pause))
            pause = min(pause * 2, LONGEST_PAUSE)
            continue
        if chats:
            came(chats, behind=behind)
        pause, behind = PAUSE, behind and bool(chats)


async def fetch(bot: Bot, store: Store, offset: int | None, *, wait: int, clock: Clock) -> tuple[int | None, list[int]]:
    """Write down what has come; asking again from the new offset confirms it. The offset, and whose it was."""
    asked = {"timeout": wait, "allowed_updates": json.dumps(KINDS)} | ({} if offset is None else {"offset": offset})
    # Bot.get_updates() would make objects of what is only written down, and lose what it does not know.
    raw = await bot.request.post(f"{bot.base_url}/getUpdates?{urlencode(asked)}", read_timeout=wait + ANSWER)
    if not isinstance(raw, list) or not raw:
        return offset, []
    batch = [update for each in raw if (update := came_in(each))]
    if not batch:
        raise TelegramError("no update among what came")
    await store.perform(lambda tx: updates.write_down(tx, batch, clock()))
    return batch[-1].id + 1, list(dict.fromkeys(update.chat for update in batch))


def came_in(raw: Any) -> Update | None:
    """An update to be written down, None for what is none; of a tapped message only which it is: its text is ours."""
    number = number_of(raw)
    if number is None:
        return None
    tap = raw.get("callback_query")
    if isinstance(tap, dict) and isinstance(message := tap.get("message"), dict):
        slim = {name: message[name] for name in TAPPED if name in message}
        raw = {**raw, "callback_query": {**tap, "message": slim}}
    return Update(number, chat_of(raw), json.dumps(raw))


def chat_of(raw: Mapping[str, Any]) -> int:
    """Whose order an update keeps: its chat; of a tap below a message that is too old, the person's; else 0."""
    body: dict[str, Any] = next((raw[kind] for kind in KINDS if isinstance(raw.get(kind), dict)), {})
    message = body.get("message")
    about = (message if isinstance(message, dict) else body).get("chat") or body.get("from")
    id = about.get("id") if isinstance(about, dict) else 0
    return id if is_whole(id) else 0


def _patience(error: Exception, pause: float) -> float:
    log.warning("no updates", error=type(error).__name__)
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return after if isinstance(after, int) else after.total_seconds()
    return pause if isinstance(error, Conflict | NetworkError | DatabaseError) else LONGEST_PAUSE
