"""Keeps a bot below Telegram's limits: so many messages a second, one a second to a chat, silence when told."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from itertools import count
from time import monotonic
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.sending.answers import NeverArrived
from bot.sending.turns import Chat, Chats, Line, Turns

PAID = 1_000  # messages a second that Telegram takes as paid broadcasts
MARGIN = 0.25  # seconds of silence beyond those that a 429 tells
AHEAD = 0.01  # seconds for which `room` looks ahead
EARLY = 0.0005  # seconds by which a timer of uvloop may come too soon
MESSAGES = ("send", "forward", "copy")  # how the methods begin that Telegram counts
UNCOUNTED = frozenset({"sendChatAction"})

Waiting = asyncio.Future[int]  # becomes the number of the turn


class Rank(IntEnum):
    """What goes first."""

    REPLY = 0
    STAGED = 1


@dataclass(slots=True)
class Ticket:
    """The argument `rate_limit_args` of a call that only the lead may make: how it ranks.

    What is answered comes back on it as it came, and the bot's method returns True: python-telegram-bot would take
    longer to build its Message than all else takes together.
    """

    rank: Rank = Rank.REPLY
    answer: Any = None


class Stopped(NeverArrived):
    """The bot stops, or another one may have the lead: the request was not made."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How the pacer stands."""

    waiting: int
    silent: float  # seconds left
    turns: int
    floods: int  # 429s so far


class Pacer(BaseRateLimiter[Ticket]):
    """One for each bot; `per_second` 0 is no limit. `staged` is a limit of their own for staged messages.

    With paid broadcasts Telegram counts staged messages apart: replies keep to the free limit.
    """

    def __init__(self, per_second: float, *, staged: float | None = None) -> None:
        self.paid = staged is not None
        self.sure: Callable[[], bool] = lambda: True  # asked right before each request that has a ticket
        self.flooded: Callable[[], object] = lambda: None  # told of each 429
        self.floods = 0
        self._stopped = False
        self._silent_until = -math.inf
        self._numbers = count(1)
        self._hushed: list[Waiting] = []  # wait for the silence to end, and for nothing else
        self._asking: list[Waiting] = []  # wait for room
        self._timer: asyncio.TimerHandle | None = None
        self._rings_at = math.inf
        free = Turns(per_second) if per_second else None
        apart = Turns(staged) if staged else free
        self._turns = {Rank.REPLY: free, Rank.STAGED: apart}
        chats = Chats()
        self._lines = {rank: Line[Waiting](chats, asyncio.Future.done) for rank in Rank}

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Nobody waits any longer."""
        self.stop()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Ticket | None,
    ) -> Any:
        """Make a request when its turn has come, and again after each 429. Raises Stopped where it may not be made."""
        ticket = rate_limit_args
        rank = ticket.rank if ticket else Rank.REPLY
        chat = data.get("chat_id") if endpoint.startswith(MESSAGES) and endpoint not in UNCOUNTED else None
        turns = self._turns[rank] if chat is not None else None
        number = next(self._numbers)
        while True:
            turn = await (self._quiet() if turns is None or chat is None else self._turn(rank, number, chat))
            if ticket and not self.sure():
                raise Stopped("another one may have the lead")
            try:
                answer = await callback(*args, **kwargs)
            except RetryAfter as told:
                self._fall_silent(told.retry_after)
                continue
            finally:
                if turns is not None:
                    turns.answered(turn, monotonic())
                    if self._asking or any(self._lines.values()):
                        self._serve()
            if ticket is None:
                return answer
            ticket.answer = answer
            return True

    async def room(self, most: int) -> int:
        """Wait until a staged message could go at once; how many could within a moment, 0 where the bot stops."""
        turns = self._turns[Rank.STAGED]
        await asyncio.sleep(0)  # those who were let go just before stand in line first
        while not self._stopped:
            now = monotonic() + EARLY
            if self._is_free(now):
                return most if turns is None else min(most, max(1, turns.within(now, AHEAD)))
            await self._wait_in(self._asking)
        return 0

    def stop(self) -> None:
        """Nobody waits any longer, and nothing more goes out."""
        self._stopped = True
        self._ring_at(math.inf, monotonic())
        for waiting in [*self._hushed, *(each for line in self._lines.values() for each in line)]:
            if not waiting.done():
                waiting.set_exception(Stopped("the bot stops"))
        _end(self._asking)

    def figures(self) -> Figures:
        """For those who watch over the bot."""
        waiting = sum(not each.done() for line in self._lines.values() for each in line)
        given = sum(turns.given for turns in {*self._turns.values()} if turns)
        return Figures(waiting + len(self._hushed), max(0.0, self._silent_until - monotonic()), given, self.floods)

    async def _turn(self, rank: Rank, number: int, chat: Chat) -> int:
        """Wait for a turn; its number."""
        self._refuse_when_stopped()
        waiting: Waiting = asyncio.get_running_loop().create_future()
        self._lines[rank].join(number, chat, waiting)
        self._serve()
        return await waiting

    async def _quiet(self) -> int:
        """Wait for the end of the silence."""
        self._refuse_when_stopped()
        while self._silent_until > monotonic() + EARLY:
            await self._wait_in(self._hushed)
        return 0

    def _refuse_when_stopped(self) -> None:
        if self._stopped:
            raise Stopped("the bot stops")

    async def _wait_in(self, several: list[Waiting]) -> None:
        waiting: Waiting = asyncio.get_running_loop().create_future()
        several.append(waiting)
        self._serve()
        await waiting

    def _fall_silent(self, told: int | timedelta) -> None:
        seconds = told.total_seconds() if isinstance(told, timedelta) else told
        self.floods += 1
        self.flooded()
        self._silent_until = max(self._silent_until, monotonic() + seconds + MARGIN)

    def _serve(self) -> None:
        """Let go whose turn it is, and be back when the next may."""
        if self._stopped:
            return
        now = monotonic()
        soon = now + EARLY
        if self._silent_until <= soon:
            _end(self._hushed)
            for rank in Rank:
                self._give(rank, now, soon)
            if self._asking and self._is_free(soon):
                _end(self._asking)
        self._ring_at(max(self._next(soon), self._silent_until), now)

    def _give(self, rank: Rank, now: float, soon: float) -> None:
        line, turns = self._lines[rank], self._turns[rank]
        while turns and line.next(soon) is not None and turns.at(soon) <= soon:
            line.take(now).set_result(turns.take(now))

    def _is_free(self, now: float) -> bool:
        """Whether a staged message could go at once: nobody waits for the same turn."""
        turns = self._turns[Rank.STAGED]
        if turns is None or self._silent_until > now:
            return self._silent_until <= now
        first = (self._lines[rank].next(now) for rank in Rank if self._turns[rank] is turns)
        return turns.at(now) <= now and not any(first)

    def _next(self, now: float) -> float:
        """When somebody could go next; never where nobody waits."""
        moments = [line.rested_at() for line in self._lines.values()]
        if self._hushed:
            moments.append(now)
        for rank, line in self._lines.items():
            if (self._asking and rank is Rank.STAGED) or line.next(now) is not None:
                turns = self._turns[rank]
                moments.append(turns.at(now) if turns else now)
        return min(moments)

    def _ring_at(self, moment: float, now: float) -> None:
        if self._timer and self._rings_at <= moment < math.inf:
            return  # it rings before, and is then set anew
        if self._timer:
            self._timer.cancel()
        self._timer, self._rings_at = None, moment
        if moment < math.inf:
            self._timer = asyncio.get_running_loop().call_later(max(0.0, moment - now), self._ring)

    def _ring(self) -> None:
        self._timer, self._rings_at = None, math.inf
        self._serve()


def _end(several: list[Waiting]) -> None:
    for waiting in several:
        if not waiting.done():
            waiting.set_result(0)
    several.clear()
