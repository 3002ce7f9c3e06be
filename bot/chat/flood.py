"""How fast one chat is served: whoever floods the bot waits, and nobody else."""

from __future__ import annotations

BURST = 30  # served at once, after a while of silence
PER_SECOND = 5.0  # faster than anybody reads
FORGOTTEN_AT = 10_000  # chats; those that have been silent for long enough are forgotten then


class Flood:
    """When each chat may be served next (the generic cell rate algorithm)."""

    def __init__(self, *, burst: int = BURST, per_second: float = PER_SECOND) -> None:
        self._spare, self._each = (burst - 1) / per_second, 1 / per_second
        self._until: dict[int, float] = {}

    def wait(self, chat: int, now: float) -> float:
        """Seconds until the chat may be served; 0: now, and it is counted."""
        until = max(now, self._until.get(chat, now))
        if until - now > self._spare:
            return until - now - self._spare
        self._until[chat] = until + self._each
        if len(self._until) > FORGOTTEN_AT:
            self._until = {each: moment for each, moment in self._until.items() if moment > now}
        return 0.0
