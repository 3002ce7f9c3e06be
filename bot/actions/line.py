"""The line to Telegram: things are claimed as places become free, sent side by side, and recorded in groups."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Any, Generic, TypeVar

import structlog

from bot.errors import place_of
from bot.metrics import Metrics
from bot.store.database import DatabaseDown, Store, Tx

log = structlog.get_logger(__name__)
T = TypeVar("T")
Clock = Callable[[], datetime]

TOASTS = 64  # answers to taps under way at once, beside the places: one that is given twice harms nobody
NOT_SENT = "not_sent"  # counted so where it certainly did not arrive, and waits
FAILED = "failed"  # counted so where something broke on our side
AT_ONCE = 32  # claimed in one transaction at most: what is claimed goes out within milliseconds
IN_VAIN = 16  # so many in a row did not get through: this pass ends, the next one tries again
PATIENCE = 0.5  # seconds until a database that could not be written is tried again


@dataclass
class Places:
    """How much may be claimed and not yet committed as finished, of all that goes out."""

    total: int
    taken: int = 0
    _freed: asyncio.Event = field(default_factory=asyncio.Event)

    def take(self, most: int, *, kept: int) -> int:
        """Up to so many more are under way, of the places that are free beside those kept for others; how many."""
        count = max(0, min(most, self.total - kept - self.taken))
        self.taken += count
        return count

    def free(self, count: int) -> None:
        """So many are committed as finished."""
        self.taken -= count
        self._freed.set()

    async def all_free(self) -> None:
        """Wait until nothing is under way."""
        while self.taken:
            self._freed.clear()
            await self._freed.wait()

    async def some(self, *, kept: int) -> int:
        """How many are free beside those kept for others; waits until there is one."""
        while (left := self.total - kept - self.taken) < 1:
            self._freed.clear()
            await self._freed.wait()
        return left


def _uncounted(each: object, result: str, took: float) -> None:
    """Nobody asks."""


def _unguarded(tx: Tx) -> None:
    """Nobody else can have the lead."""


@dataclass(frozen=True)
class Line:
    """What all that goes out has in common; `fence` raises in a transaction of whoever has lost the lead."""

    store: Store
    clock: Clock
    places: Places
    fence: Callable[[Tx], None] = _unguarded
    metrics: Metrics = field(default_factory=Metrics)
    toasts: Places = field(default_factory=lambda: Places(TOASTS))

    async def perform(self, act: Callable[[Tx], T]) -> T:
        """Run `act` in one transaction of whoever has the lead."""
        return await self.store.perform(lambda tx: self._fenced(tx, act))

    def _fenced(self, tx: Tx, act: Callable[[Tx], T]) -> T:
        self.fence(tx)
        return act(tx)


@dataclass(frozen=True)
class Work(Generic[T]):
    """What goes out: how it is claimed, sent and recorded, what is done where that breaks, and by which pace."""

    claim: Callable[[Tx, int], list[T]]
    send: Callable[[T], Awaitable[Any]]
    record: Callable[[Tx, T, Any], str]
    broken: Callable[[Tx, T], None]
    room: Callable[[int], Awaitable[int]]  # how many of at most so many may go now; 0: the bot stops
    count: Callable[[T, str, float], None] = _uncounted  # what became of it, and seconds from its claim until then


class Flow(Generic[T]):
    """One pass of a work along the line, until nothing is left to claim or nothing gets through."""

    def __init__(self, line: Line, work: Work[T], places: Places, *, kept: int = 0) -> None:
        self._line, self._work, self._places = line, work, places
        self._kept = min(kept, places.total - 1)
        self._counts: Counter[str] = Counter()
        self._done: list[tuple[T, Any, float]] = []  # each, its outcome, and the moment before its claim
        self._sending: set[asyncio.Future[Any]] = set()
        self._finished, self._recorded = asyncio.Event(), asyncio.Event()
        self._under_way = self._in_vain = 0

    async def run(self) -> Counter[str]:
        """What became of all, counted; what was claimed is recorded before it returns."""
        try:
            async with asyncio.TaskGroup() as tasks:
                recorder = tasks.create_task(self._record_always())
                await self._claim_all()
                recorder.cancel()
        except BaseExceptionGroup as several:
            raise several.exceptions[0] from None  # what stopped one of the two stopped both
        finally:
            for task in self._sending:
                task.cancel()
            self._places.free(self._under_way)
        return self._counts

    async def _claim_all(self) -> None:
        while self._in_vain < IN_VAIN and (places := await self._places_for_more()):
            before = monotonic()
            claimed = await self._claimed(places)
            for each in claimed:
                self._begin(each, before)
            if not claimed and not await self._something_recorded():
                return
        while await self._something_recorded():
            pass

    def _claim(self, most: int, tx: Tx) -> list[T]:
        return self._work.claim(tx, most)

    async def _places_for_more(self) -> int:
        """Places taken for what may go now; 0 where the bot stops."""
        while most := await self._work.room(min(AT_ONCE, await self._places.some(kept=self._kept))):
            if places := self._places.take(most, kept=self._kept):  # another flow may have been faster
                return places
        return 0

    async def _claimed(self, places: int) -> list[T]:
        """What is claimed for those places; those that it does not need are free again."""
        claimed: list[T] = []
        try:
            claimed = await self._line.perform(partial(self._claim, places))
        except DatabaseDown as error:  # what is under way must still be recorded
            log.error("not claimed", error=type(error).__name__)
        finally:
            self._places.free(places - len(claimed))
        self._under_way += len(claimed)
        return claimed

    async def _something_recorded(self) -> bool:
        """Wait until something more is recorded; False where nothing is under way."""
        if not self._under_way:
            return False
        self._recorded.clear()
        await self._recorded.wait()
        return True

    def _begin(self, each: T, before: float) -> None:
        task = asyncio.ensure_future(self._work.send(each))
        self._sending.add(task)
        task.add_done_callback(lambda task: self._end(each, before, task))

    def _end(self, each: T, before: float, task: asyncio.Future[Any]) -> None:
        self._sending.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error:  # what breaks on our side concerns this one alone
            log.error("not sent", error=type(error).__name__, place=place_of(error))
        self._done.append((each, error or task.result(), before))
        self._finished.set()

    async def _record_always(self) -> None:
        while True:
            await self._finished.wait()
            self._finished.clear()
            done, self._done = self._done, []
            await self._record(done)
            self._under_way -= len(done)
            self._places.free(len(done))
            self._recorded.set()

    async def _record(self, done: list[tuple[T, Any, float]]) -> None:
        """What is known of a message is kept until it can be written: a full disk must not make it sent twice."""
        while True:
            try:
                results = await self._line.perform(partial(self._became, done))
                break
            except DatabaseDown as error:
                log.error("not recorded", error=type(error).__name__)
                await asyncio.sleep(PATIENCE)
        self._counts.update(results)
        now = monotonic()
        for (each, _, before), result in zip(done, results, strict=True):
            self._in_vain = self._in_vain + 1 if result in (NOT_SENT, FAILED) else 0
            self._work.count(each, result, now - before)

    def _became(self, done: list[tuple[T, Any, float]], tx: Tx) -> list[str]:
        return [self._recorded_one(tx, each, outcome) for each, outcome, _ in done]

    def _recorded_one(self, tx: Tx, each: T, outcome: object) -> str:
        if isinstance(outcome, BaseException):
            self._work.broken(tx, each)
            return FAILED
        return self._work.record(tx, each, outcome)
