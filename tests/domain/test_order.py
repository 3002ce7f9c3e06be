"""What goes first among what is owed."""

from datetime import date
from typing import Any

from bot.domain.occurrences import Owed
from bot.domain.order import rank
from bot.domain.programme import MonthDay
from tests.domain.examples import step

TODAY = date(2026, 6, 1)
LATER = date(2026, 12, 1)


def owed(
    step_id: str, *, day: date = TODAY, last: date = LATER, place: int = 0, anchored: bool = False, **more: Any
) -> Owed:
    return Owed(step(step_id, MonthDay(1, 1), **more), "1", day, last, last, place, anchored)


def ordered(*each: Owed, joined: date = TODAY) -> list[str]:
    return [one.step.id for one in sorted(each, key=lambda one: rank(one, today=TODAY, joined=joined))]


def test_the_classes_stand_in_their_order() -> None:
    each = [
        owed("other"),
        owed("must", must=True),
        owed("first", first=True),
        owed("end", anchored=True),
        owed("extension", must=True),
    ]
    assert ordered(*each) == ["extension", "end", "first", "must", "other"]


def test_a_first_step_goes_before_the_others_only_if_it_was_owed_on_joining() -> None:
    each = [owed("must", must=True, day=date(2026, 5, 1)), owed("first", must=True, first=True, day=date(2026, 5, 29))]
    assert ordered(*each, joined=date(2026, 5, 29)) == ["first", "must"]
    assert ordered(*each, joined=date(2026, 5, 28)) == ["must", "first"]


def test_what_expires_within_seven_days_goes_first_in_its_class() -> None:
    each = [
        owed("old", day=date(2026, 5, 1)),
        owed("eight", last=date(2026, 6, 9)),
        owed("seven", last=date(2026, 6, 8)),
        owed("two", last=date(2026, 6, 3)),
        owed("must", must=True),
    ]
    assert ordered(*each) == ["must", "two", "seven", "old", "eight"]


def test_then_the_oldest_and_then_the_order_of_the_file() -> None:
    each = [
        owed("c", place=3),
        owed("b", place=2),
        owed("a", place=4, day=date(2026, 5, 31)),
    ]
    assert ordered(*each) == ["a", "b", "c"]
