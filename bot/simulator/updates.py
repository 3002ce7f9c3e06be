"""What the bot has not yet heard of, numbered without end."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from bot.simulator.refusals import ApiError

ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
MOST_AT_ONCE = 100

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Updates:
    """The queue between people and the bot."""

    def __init__(self, first_id: int | None = None) -> None:
        # From the wall clock, so that a new Telegram for an old database goes on where the last one stopped.
        self._next_id = int(time.time()) if first_id is None else first_id
        self._pending: dict[int, dict[str, Any]] = {}
        self._arrived = asyncio.Event()
        self._poll = 0
        self.allowed: tuple[str, ...] = ()

    def put(self, kind: str, body: dict[str, Any]) -> None:
        """Queues an update, if the bot wants this kind."""
        if not self._wanted(kind):
            return
        self._pending[self._next_id] = {"update_id": self._next_id, kind: body}
        self._next_id += 1
        self._arrived.set()

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in ONLY_WHEN_ASKED

    @property
    def pending(self) -> list[dict[str, Any]]:
        """What is not confirmed, oldest first."""
        return list(self._pending.values())

    def confirm(self, offset: int) -> None:
        """Forgets all before the offset; a negative one keeps that many of the newest."""
        keep = set(list(self._pending)[offset:]) if offset < 0 else {key for key in self._pending if key >= offset}
        self._pending = {key: update for key, update in self._pending.items() if key in keep}

    def clear(self) -> None:
        """Forgets all."""
        self._pending.clear()

    async def poll(self, *, offset: int, limit: int, timeout: float) -> list[dict[str, Any]]:
        """Waits for updates at most `timeout` seconds; a newer poll ends an older one with a conflict."""
        self.confirm(offset)
        self._poll += 1
        mine = self._poll
        self._arrived.set()  # wakes an older poll, which then finds that it is older
        deadline = time.monotonic() + timeout
        while not self._pending and (left := deadline - time.monotonic()) > 0:
            await self.wait(left)
            if mine != self._poll:
                raise ApiError(409, CONFLICT)
        return self.pending[: limit or MOST_AT_ONCE]

    async def wait(self, seconds: float | None = None) -> None:
        """Waits for the next arrival, at most so long."""
        self._arrived.clear()
        try:
            await asyncio.wait_for(self._arrived.wait(), seconds)
        except TimeoutError:
            return
