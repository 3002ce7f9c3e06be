"""Long polling: every update is written down before Telegram is told that it came."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.actions.deliver import Clock
from bot.store import updates
from bot.store.database import DatabaseError, Store

log = structlog.get_logger(__name__)
WAIT = 25  # seconds that Telegram holds an empty answer back
KINDS = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between attempts while Telegram cannot be reached


async def poll(bot: Bot, store: Store, came: Callable[[bool], Awaitable[None]], *, clock: Clock) -> None:
    """Fetch updates for ever; `came` is told of new ones, and whether they waited while the bot was away."""
    offset, pause, behind = None, PAUSE, True
    while True:
        try:
            offset, count = await fetch(bot, store, offset, wait=0 if behind else WAIT, clock=clock)
            if count:
                await came(behind)
        except InvalidToken:
            raise
        except (TelegramError, DatabaseError) as error:
            await asyncio.sleep(_patience(error, pause))
            pause = min(pause * 2, LONGEST_PAUSE)
            continue
        pause, behind = PAUSE, behind and count > 0


async def fetch(bot: Bot, store: Store, offset: int | None, *, wait: int, clock: Clock) -> tuple[int | None, int]:
    """Write down what has come; asking again from the new offset confirms it. The offset, and how many came."""
    batch = await bot.get_updates(offset=offset, timeout=wait, allowed_updates=KINDS)
    if not batch:
        return offset, 0
    rows = [(update.update_id, update.to_json()) for update in batch]
    await store.perform(lambda tx: updates.write_down(tx, rows, clock()))
    return batch[-1].update_id + 1, len(batch)


def _patience(error: Exception, pause: float) -> float:
    log.warning("no updates", error=type(error).__name__)
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return after if isinstance(after, int) else after.total_seconds()
    return pause if isinstance(error, Conflict | NetworkError | DatabaseError) else LONGEST_PAUSE
