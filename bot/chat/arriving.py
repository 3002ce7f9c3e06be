"""What Telegram posts, as it is written down."""

from __future__ import annotations

import orjson

from bot.chat.polling import came_in
from bot.store.updates import Update


def read_update(body: bytes) -> Update | None:
    """The update of a post; None of what is no update, however often it came."""
    try:
        found = orjson.loads(body)
        return came_in(found)
    except (orjson.JSONDecodeError, RecursionError):
        return None
