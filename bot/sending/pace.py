"""Keeps the bot below Telegram's limits: so many messages a second, and silence for as long as Telegram asks."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field


@dataclass
class Pace:
    """One for each bot; `per_second` 0 is no limit."""

    per_second: float
    _next: float = field(default=0.0)
    _silent_until: float = field(default=0.0)
    _stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def turn(self) -> bool:
        """Wait until one more message may go; False where the bot stops first."""
        moment = max(_now(), self._next, self._silent_until)
        if self.per_second:
            self._next = moment + 1 / self.per_second
        return await self._wait(moment)

    async def silence_over(self) -> bool:
        """Wait only for as long as Telegram has asked for silence; False where the bot stops first."""
        return await self._wait(self._silent_until)

    def silence(self, seconds: float) -> None:
        """Telegram has said 429: the whole bot waits."""
        self._silent_until = max(self._silent_until, _now() + seconds)

    def stop(self) -> None:
        """Nobody waits any longer, and nothing more goes out."""
        self._stopped.set()

    async def _wait(self, moment: float) -> bool:
        while not self._stopped.is_set() and (rest := max(moment, self._silent_until) - _now()) > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), rest)
        return not self._stopped.is_set()


def _now() -> float:
    return asyncio.get_running_loop().time()
