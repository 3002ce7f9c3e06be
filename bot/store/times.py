"""How times stand in the database: UTC ISO text with a Z, to the microsecond, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache


@lru_cache(maxsize=1024)  # a thousand people are looked at again at the same few moments
def as_text(moment: datetime) -> str:
    """`2026-11-22T03:00:00.000000Z`; the moment must be aware."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def maybe_text(moment: datetime | None) -> str | None:
    """As `as_text`, None for None."""
    return None if moment is None else as_text(moment)


def as_moment(text: str) -> datetime:
    """The aware UTC moment that `as_text` wrote."""
    return datetime.fromisoformat(text)


def maybe_moment(text: str | None) -> datetime | None:
    """As `as_moment`, None for None."""
    return None if text is None else as_moment(text)


def maybe_date(text: str | None) -> date | None:
    """A day written as ISO text, None for None."""
    return None if text is None else date.fromisoformat(text)


def maybe_time(text: str | None) -> time | None:
    """A clock time written as HH:MM, None for None."""
    return None if text is None else time.fromisoformat(text)
