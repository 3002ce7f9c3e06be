"""How much a person has been told lately, and whether there is room for more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import DAY, instant
from bot.domain.occurrences import Owed
from bot.domain.participant import Told
from bot.domain.programme import FIRST_DAY_AFTER, GOODBYE, Programme

BETWEEN = timedelta(hours=3)  # the second of a day is read better when the first has been left in peace
KEPT = frozenset({FIRST_DAY_AFTER, GOODBYE})


@dataclass(frozen=True, slots=True)
class Dose:
    """What has been given today and this ISO week, and when the last of today was."""

    day: int = 0
    week: int = 0
    latest: datetime | None = None

    def with_one(self, at: datetime) -> "Dose":
        """The dose after one more."""
        return Dose(self.day + 1, self.week + 1, at)


def dose_given(ledger: Iterable[Told], programme: Programme, today: date) -> Dose:
    """What the ledger counts on that local day and in its week."""
    monday = _midnight(today - today.weekday() * DAY, programme)
    midnight = _midnight(today, programme)
    this_week = [told for told in ledger if told.at and told.at >= monday and told.counted]
    this_day = [told for told in this_week if told.at and told.at >= midnight]
    latest = max((on_the_minute(told.at) for told in this_day if told.at), default=None)
    return Dose(sum(told.arrivals for told in this_day), sum(told.arrivals for told in this_week), latest)


def _midnight(day: date, programme: Programme) -> datetime:
    return instant(day, time(0), programme.zone)


def on_the_minute(at: datetime) -> datetime:
    """The time without its seconds, so that a tick which is seconds early or late reckons the same."""
    return at.replace(second=0, microsecond=0)


def places_kept(pending: Iterable[Owed], today: date) -> int:
    """How many of this week's places wait for the last messages, which fall in this week and are not yet told."""
    sunday = today + (6 - today.weekday()) * DAY
    # Also from their own day on: what has waited longer would else take the place, and goodbye's day is the last.
    return len([owed for owed in pending if owed.day <= sunday and owed.step.id in KEPT])


def room(owed: Owed, dose: Dose, programme: Programme, *, kept: int) -> bool:
    """Whether the dose of the day and of the week have a place left for it."""
    taken = dose.week if owed.step.id in KEPT else dose.week + kept
    return dose.day < programme.per_day and taken < programme.per_week


def earliest(dose: Dose, opening: datetime) -> datetime:
    """When the next of the day may go, given the hour from which the person is told things."""
    return max(opening, dose.latest + BETWEEN) if dose.latest else opening
