"""How days, times and moments are written on the command line; anything else is wrong usage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, TypeVar

import click

EARLIEST, LATEST = 1970, 2199

T = TypeVar("T")
D = TypeVar("D", bound=date)  # a datetime is one too
Callback = Callable[[click.Context, click.Parameter, str | None], T | None]
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def day_option(name: str, help: str, *, required: bool = False) -> Decorator:
    """An option that is a day."""
    return click.option(name, metavar="DATE", callback=as_day, required=required, help=help)


def time_option(name: str, help: str) -> Decorator:
    """An option that is a time of day."""
    return click.option(name, metavar="HH:MM", callback=as_time, help=help)


def moment_option(name: str, help: str) -> Decorator:
    """An option that is a moment; naive where it names no zone."""
    return click.option(name, metavar="ISO", callback=as_moment, help=help)


def _read(reading: Callable[[str], T], wrong: str) -> Callback[T]:
    def callback(context: click.Context, parameter: click.Parameter, value: str | None) -> T | None:
        if value is None:
            return None
        try:
            return reading(value)
        except ValueError:
            raise click.BadParameter(f"{value!r} is {wrong}") from None

    return callback


def _day(text: str) -> date:
    return _in_our_time(date.fromisoformat(text))


def _moment(text: str) -> datetime:
    return _in_our_time(datetime.fromisoformat(text))


def _in_our_time(day: D) -> D:
    """Far from today a date is a slip of the finger, and the calendar ends."""
    if not EARLIEST <= day.year <= LATEST:
        raise click.BadParameter(f"{day.year:04} is no year that can be meant: write one from {EARLIEST} to {LATEST}.")
    return day


def _time(text: str) -> time:
    return datetime.strptime(text, "%H:%M").time()


as_day: Callback[date] = _read(_day, "no date: write it as 2026-09-01.")
as_time: Callback[time] = _read(_time, "no time: write it as 07:30.")
as_moment: Callback[datetime] = _read(_moment, "no moment: write it as 2026-09-01T09:00 or 2026-09-01T07:00Z.")
