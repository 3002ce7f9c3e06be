"""Telegram's limits, strictly kept: so many in any sliding second, and to a chat one a second after a burst."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from math import ceil

PER_SECOND = 30
BURST = 3
SECOND = 1.0


@dataclass
class Limits:
    """What was taken lately; `per_second` 0: that one limit is lifted."""

    per_second: int = PER_SECOND
    burst: int = BURST
    _taken: deque[float] = field(default_factory=deque)
    _left: dict[int, tuple[float, float]] = field(default_factory=dict)  # by chat: what is left of its burst, and since

    def wait(self, chat: int, now: float) -> int:
        """0 where the message is taken, else how many whole seconds the bot is told to wait."""
        while self._taken and self._taken[0] <= now - SECOND:
            self._taken.popleft()
        if self.per_second and len(self._taken) >= self.per_second:
            return ceil(self._taken[0] + SECOND - now)
        left, since = self._left.get(chat, (float(self.burst), now))
        left = min(self.burst, left + now - since)
        if left < 1:
            return ceil(1 - left)
        self._left[chat] = (left - 1, now)
        self._taken.append(now)
        return 0
