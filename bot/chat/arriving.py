"""What Telegram posts, as it is written down."""

from __future__ import annotations

import orjson

from bot.chat.polling import came_in
from bot.store.updates import Update

IDS = range(1, 1 << 63)  # what the database's column holds


def read_update(body: bytes) -> Update | None:
    """The update of a post; None of what is no update, however often it came."""
    try:
        found = orjson.loads(body)
        id = found.get("update_id") if isinstance(found, dict) else None
        return came_in(found) if type(id) is int and id in IDS else None
    except (orjson.JSONDecodeError, RecursionError):
        return None
