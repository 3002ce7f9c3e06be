"""Programme months, working days, and local hours as instants."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

SATURDAY = 5
EVERY_MONTH_HAS = 28
DAY = timedelta(days=1)


@lru_cache(maxsize=16384)
def month_start(start: date, n: int) -> date:
    """The first day of programme month n, counted from the start date so that short months cause no drift."""
    year, month = divmod(start.year * 12 + start.month - 1 + n - 1, 12)
    day = start.day if start.day <= EVERY_MONTH_HAS else min(start.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day)


@lru_cache(maxsize=16384)
def month_end(start: date, n: int) -> date:
    """The last day of programme month n."""
    return month_start(start, n + 1) - DAY


def default_end(start: date, months: int) -> date:
    """The last day at work of a programme of so many months."""
    return month_end(start, months)


def programme_month(start: date, day: date) -> int:
    """The number of the programme month that holds the day; below 1 before the start."""
    n = (day.year - start.year) * 12 + day.month - start.month + 1
    return n if month_start(start, n) <= day else n - 1


@lru_cache(maxsize=256)
def days_off(year: int) -> frozenset[date]:
    """Sweden's public holidays, and the eves that are days off in fact (Midsummer, Christmas, New Year)."""
    return frozenset(holidays.country_holidays("SE", years=year, categories=("public", "de_facto")))


def is_working_day(day: date, closed: frozenset[date]) -> bool:
    """Whether people are told things on that day."""
    return day.weekday() < SATURDAY and day not in days_off(day.year) and day not in closed


@lru_cache(maxsize=16384)
def moved_forward(day: date, closed: frozenset[date]) -> date:
    """The day itself if it is a working day, else the next one."""
    while not is_working_day(day, closed):
        day += DAY
    return day


@lru_cache(maxsize=16384)
def moved_back(day: date, closed: frozenset[date]) -> date:
    """The day itself if it is a working day, else the one before."""
    while not is_working_day(day, closed):
        day -= DAY
    return day


@lru_cache(maxsize=16384)
def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """A local time as UTC: one that the clock skips moves forward, one that it repeats is the first."""
    # With fold 0 a skipped time is read with the offset from before the gap, and so lands behind it.
    return datetime.combine(day, at, zone).astimezone(UTC)


@lru_cache(maxsize=1024)
def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """The day that it is there."""
    return moment.astimezone(zone).date()
