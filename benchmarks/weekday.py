"""The command `stegvis` on a working day: `python -m benchmarks.weekday SECONDS run` moves its clock by so much.

Nobody is told anything at night, at a weekend or on a holiday, and a benchmark must not wait for Monday.
Only the clock that the bot decides by is moved, so what it costs stays the same.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.calendar import DAY, is_working_day

ZONE = ZoneInfo("Europe/Stockholm")
AWAKE = (time(9, 0), time(19, 30))  # the hour of the schedule, and an hour and a half before its quiet hours
MORNING = time(10, 0)
CLOCK = "bot.app"  # the module whose `utc_now` is the clock of a run


def shift(now: datetime) -> timedelta:
    """By how much the clock must be moved; nothing in the daytime of a working day."""
    local = now.astimezone(ZONE)
    if is_working_day(local.date(), frozenset()) and AWAKE[0] <= local.time() <= AWAKE[1]:
        return timedelta(0)
    day = local.date() if local.time() < AWAKE[0] else local.date() + DAY
    while not is_working_day(day, frozenset()):
        day += DAY
    return datetime.combine(day, MORNING, ZONE).astimezone(UTC) - now


def go_by(clock: Callable[[], datetime]) -> None:
    """The bot's own clock in this process is that one from now on."""

    class Moved(datetime):
        """Says what time it would be."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Any:
            return clock().astimezone(tz)

    vars(importlib.import_module(CLOCK))["datetime"] = Moved


if __name__ == "__main__":
    ahead = timedelta(seconds=float(sys.argv.pop(1)))
    go_by(lambda: datetime.now(UTC) + ahead)
    from bot.cli import main

    main()
