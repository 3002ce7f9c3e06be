"""The clock: a tick that calls an action, again and again, never two at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.errors import place_of
from bot.metrics import Metrics

log = structlog.get_logger(__name__)
EVERY = 15  # seconds between ticks: late enough to cost nothing, soon enough for an extension told "at once"
LATE = 3600  # seconds by which a tick may be late, after sleep or load, and still run


async def guarded(act: Callable[[], Awaitable[object]], metrics: Metrics) -> None:
    """Do it; what fails is logged and counted, and what repeats it tries again."""
    try:
        await act()
    except Exception as error:  # the outermost edge
        log.error("failed", error=type(error).__name__, place=place_of(error))
        metrics.error(place_of(error))


@contextmanager
def ticking(
    act: Callable[[], Awaitable[object]], metrics: Metrics, *, seconds: float = EVERY
) -> Iterator[AsyncIOScheduler]:
    """Call `act` at once and then every so many seconds while the context is open."""

    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        guarded,
        "interval",
        args=[act, metrics],
        seconds=seconds,
        next_run_time=datetime.now(UTC),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=LATE,
    )
    scheduler.start()
    try:
        yield scheduler
    finally:
        scheduler.shutdown(wait=False)
