"""When a person is offered words to practise: on working days, at their own hour."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.domain.calendar import DAY, local_day, moved_forward
from bot.domain.hours import hours_of
from bot.domain.participant import Participant
from bot.domain.programme import Programme

LATE = timedelta(hours=2)  # an offer that could not be made for so long waits for the next day
TIRED = 5  # offers in a row without an answer: then one a week is enough
MONDAY = 0


def next_offer(programme: Programme, person: Participant, now: datetime) -> datetime | None:
    """The next moment after now; None for who is offered none."""
    if person.joined_at is None or person.left_at or not person.reachable or not person.words_a_day:
        return None
    hours = hours_of(person, programme, person.joined_at)
    day = _day(programme, person, local_day(now, programme.zone))
    if hours.opening(day) <= now:
        day = _day(programme, person, day + DAY)
    return hours.opening(day) if day <= person.end else None


def _day(programme: Programme, person: Participant, first: date) -> date:
    """The first day from that one on which the person may be offered words."""
    day = max(first, person.start, person.paused_until or date.min)
    if person.offers_unanswered >= TIRED:
        day += (MONDAY - day.weekday()) % 7 * DAY
    return moved_forward(day, programme.closed)


def still_wanted(offered_for: datetime, now: datetime) -> bool:
    """Whether an offer for that moment may still be made."""
    return offered_for <= now <= offered_for + LATE
