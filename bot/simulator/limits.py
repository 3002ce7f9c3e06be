"""Telegram's limits, taken to the letter: so many messages in any second, one a second to a chat after a burst."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import monotonic

PER_SECOND = 30
CHAT_BURST = 3
FLOOD = 1  # seconds that a bot is refused everything
COUNTED = ("send", "forward", "copy")
UNCOUNTED = frozenset({"sendChatAction"})


class Limits:
    """What one bot has sent of late, by a clock in seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.floods = 0
        self._clock = clock
        self._taken: deque[float] = deque()
        self._chats: dict[int, float] = {}  # how far each chat is ahead of one message a second
        self._closed_until = 0.0

    def wait(self, method: str, chat_id: int | None) -> int:
        """Seconds for which a call is refused; 0: it is taken."""
        now = self._clock()
        if now >= self._closed_until and (not self._is_counted(method) or self._fits(chat_id, now)):
            return 0
        self._closed_until = max(self._closed_until, now + FLOOD)
        self.floods += 1
        return FLOOD

    def _is_counted(self, method: str) -> bool:
        return method.startswith(COUNTED) and method not in UNCOUNTED

    def _fits(self, chat_id: int | None, now: float) -> bool:
        while self._taken and self._taken[0] <= now - 1:
            self._taken.popleft()
        ahead = max(self._chats.get(chat_id or 0, 0.0), now)
        if len(self._taken) >= PER_SECOND or ahead - now > CHAT_BURST - 1:
            return False
        self._taken.append(now)
        self._chats[chat_id or 0] = ahead + 1
        return True
