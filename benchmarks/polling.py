"""Updates as they wait to be fetched by long polling."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

MOST = 100  # updates in one answer, as at Telegram
FIRST_UPDATE = 5_000_000
Update = dict[str, Any]
Give = Callable[[list[Update]], None]


class Updates:
    """What waits; `begin` is called once, when the bot first waits for something to come."""

    def __init__(self, begin: Callable[[], None]) -> None:
        self._begin: Callable[[], None] | None = begin
        self._waiting: deque[Update] = deque()
        self._poll: Give | None = None
        self._next = FIRST_UPDATE

    def add(self, made: Callable[[int], Update]) -> int:
        """One more, made with its number; the number."""
        number, self._next = self._next, self._next + 1
        self._waiting.append(made(number))
        return number

    def poll(self, offset: int, timeout: float, give: Give) -> None:
        """A getUpdates: answered as soon as something is there."""
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()
        self._poll = give
        if timeout:
            asyncio.get_running_loop().call_later(timeout, self._give_up, give)
        if timeout and self._begin:
            begin, self._begin = self._begin, None
            begin()
        if self._waiting or not timeout:
            self.give()

    def give(self) -> None:
        """Answer whoever polls, if anybody does."""
        if self._poll is not None:
            give, self._poll = self._poll, None
            give([self._waiting[at] for at in range(min(MOST, len(self._waiting)))])

    def _give_up(self, give: Give) -> None:
        if self._poll is give:
            self.give()
