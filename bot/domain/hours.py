"""From which day and in which hours a person is told things."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from bot.domain.calendar import DAY, instant, is_working_day, moved_forward
from bot.domain.dose import on_the_minute
from bot.domain.occurrences import Owed
from bot.domain.participant import Participant
from bot.domain.programme import EXTENSION, Programme

CHECKS_AFTER = timedelta(days=15)  # asked sooner, a check asks about what has not yet been told


@dataclass(frozen=True, slots=True)
class Hours:
    """The days and hours of one person; what was owed before joining waits for the first day's first hour."""

    programme: Programme
    joined: date
    first_day: date
    first_hour: time
    hour: time
    paused_until: date
    extended_since: bool  # an extension that came after joining does not wait for the first day

    def opening(self, day: date) -> datetime:
        """From when the person is told things on a day."""
        return instant(day, self.first_hour if day == self.first_day else self.hour, self.programme.zone)

    def closing(self, day: date) -> datetime:
        """When the quiet hours begin."""
        return instant(day, self.programme.quiet_from, self.programme.zone)

    def from_day(self, owed: Owed) -> date:
        """The first day, working day or not, on which the person may be told it."""
        if owed.step.id == EXTENSION and self.extended_since:
            return max(owed.day, self.paused_until)
        if owed.step.check:
            return max(owed.day, self.paused_until, self.first_day, self.joined + CHECKS_AFTER)
        return max(owed.day, self.paused_until, self.first_day)


def hours_of(participant: Participant, programme: Programme, joined_at: datetime) -> Hours:
    """The hours of a participant who joined at an instant."""
    joined_at = on_the_minute(joined_at)
    extended = participant.extended_at
    return _hours(
        programme,
        joined_at.astimezone(programme.zone),
        participant.start,
        participant.hour or programme.hour,
        participant.paused_until or date.min,
        extended is not None and extended > joined_at,
    )


@lru_cache(maxsize=1024)
def _hours(
    programme: Programme, joined: datetime, start: date, wanted: time, paused_until: date, extended_since: bool
) -> Hours:
    """By all that they depend on: one value for those who are alike."""
    early = joined.date() < start
    hour = _outside_quiet(wanted, programme)
    return Hours(
        programme=programme,
        joined=joined.date(),
        first_day=start if early else _first_day(joined, programme),
        first_hour=hour if early else max(hour, _outside_quiet(programme.hour, programme)),
        hour=hour,
        paused_until=paused_until,
        extended_since=not early and extended_since,
    )


def next_opening(programme: Programme, participant: Participant, now: datetime) -> datetime | None:
    """The next moment at which the person may be told something, `now` itself if so; None for who is out of reach."""
    if participant.joined_at is None or participant.left_at is not None or not participant.reachable:
        return None
    local = now.astimezone(programme.zone)
    day = moved_forward(max(local.date(), participant.paused_until or date.min), programme.closed)
    if day == local.date():
        if programme.quiet_before <= local.time() < programme.quiet_from:
            return now
        if local.time() >= programme.quiet_from:
            day = moved_forward(day + DAY, programme.closed)
    return instant(day, hours_of(participant, programme, participant.joined_at).hour, programme.zone)


def _first_day(joined: datetime, programme: Programme) -> date:
    day = joined.date()
    in_time = is_working_day(day, programme.closed) and joined.time() <= programme.hour
    return day if in_time else moved_forward(day + DAY, programme.closed)


def _outside_quiet(hour: time, programme: Programme) -> time:
    return hour if programme.quiet_before <= hour < programme.quiet_from else programme.quiet_before
