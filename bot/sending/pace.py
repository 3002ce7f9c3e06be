"""Keeps the bot below Telegram's limits: so many messages a second, and silence for as long as Telegram asks."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field


@dataclass
class Pace:
    """One for each bot; `per_second` 0 is no limit."""

    per_second: float
    _next: float = field(default=0.0)
    _silent_until: float = field(default=0.0)

    async def turn(self) -> None:
        """Wait until one more message may go."""
        loop = asyncio.get_running_loop()
        moment = max(loop.time(), self._next, self._silent_until)
        if self.per_second:
            self._next = moment + 1 / self.per_second
        while (rest := max(moment, self._silent_until) - loop.time()) > 0:
            await asyncio.sleep(rest)

    async def silence_over(self) -> None:
        """Wait only for as long as Telegram has asked for silence."""
        loop = asyncio.get_running_loop()
        while (rest := self._silent_until - loop.time()) > 0:
            await asyncio.sleep(rest)

    def silence(self, seconds: float) -> None:
        """Telegram has said 429: the whole bot waits."""
        self._silent_until = max(self._silent_until, asyncio.get_running_loop().time() + seconds)
