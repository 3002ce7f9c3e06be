"""What goes first among what is owed."""

from datetime import date, timedelta

from bot.domain.occurrences import Owed
from bot.domain.programme import EXTENSION

SOON = timedelta(days=7)

Rank = tuple[int, date, date, int]


def rank(owed: Owed, *, today: date, joined: date) -> Rank:
    """The sort key of an occurrence on a day, for a person who joined on a day: the lowest goes first."""
    soon = owed.last if owed.last - today <= SOON else date.max
    return _class(owed, joined), soon, owed.day, owed.place


def _class(owed: Owed, joined: date) -> int:
    if owed.step.id == EXTENSION:
        return 0
    if owed.anchored:
        return 1
    if owed.step.first and owed.day <= joined:
        return 2
    return 3 if owed.step.must else 4
