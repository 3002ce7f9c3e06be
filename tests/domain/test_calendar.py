"""Programme months, working days and local hours."""

from datetime import UTC, date, datetime, time

import pytest

from bot.domain.calendar import (
    default_end,
    instant,
    is_working_day,
    month_end,
    month_start,
    moved_back,
    moved_forward,
    programme_month,
)
from bot.domain.programme import STOCKHOLM

NEVER_CLOSED: frozenset[date] = frozenset()


def test_months_are_counted_from_the_start_and_do_not_drift_after_a_short_one() -> None:
    starts = [month_start(date(2026, 12, 31), n) for n in range(1, 6)]
    assert starts == [
        date(2026, 12, 31),
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
    ]


def test_a_month_ends_the_day_before_the_next_begins() -> None:
    assert month_end(date(2026, 12, 31), 2) == date(2027, 2, 27)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 3, 2), date(2027, 3, 1)),
        (date(2027, 3, 1), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2029, 2, 27)),
    ],
    ids=["plain", "to a leap day", "from a leap day"],
)
def test_the_default_end_is_the_day_before_month_13(start: date, end: date) -> None:
    assert default_end(start, 12) == end


@pytest.mark.parametrize(
    ("day", "month"),
    [
        (date(2026, 1, 30), 0),
        (date(2026, 1, 31), 1),
        (date(2026, 2, 27), 1),
        (date(2026, 2, 28), 2),
        (date(2026, 3, 30), 2),
        (date(2026, 3, 31), 3),
        (date(2027, 1, 31), 13),
    ],
    ids=str,
)
def test_a_day_lies_in_the_month_that_began_last(day: date, month: int) -> None:
    assert programme_month(date(2026, 1, 31), day) == month


def test_the_eves_that_are_days_off_in_fact_are_no_working_days() -> None:
    eves = [date(2026, 6, 19), date(2026, 12, 24), date(2026, 12, 31)]
    half_days = [date(2026, 1, 5), date(2026, 4, 2), date(2026, 10, 30)]
    assert [is_working_day(day, NEVER_CLOSED) for day in eves] == [False] * 3
    assert [is_working_day(day, NEVER_CLOSED) for day in half_days] == [True] * 3


def test_days_off_move_on_or_back_to_a_working_day() -> None:
    good_friday = date(2026, 4, 3)
    assert moved_forward(good_friday, NEVER_CLOSED) == date(2026, 4, 7)
    assert moved_back(good_friday, NEVER_CLOSED) == date(2026, 4, 2)


def test_a_closed_day_moves_like_a_holiday() -> None:
    closed = frozenset({date(2026, 4, 7), date(2026, 4, 2)})
    assert moved_forward(date(2026, 4, 3), closed) == date(2026, 4, 8)
    assert moved_back(date(2026, 4, 3), closed) == date(2026, 4, 1)


@pytest.mark.parametrize(
    ("day", "hour", "utc"),
    [
        (date(2026, 1, 12), time(9), datetime(2026, 1, 12, 8, tzinfo=UTC)),
        (date(2026, 7, 13), time(9), datetime(2026, 7, 13, 7, tzinfo=UTC)),
        (date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
    ids=["winter", "summer", "skipped: moves forward", "repeated: the first"],
)
def test_a_local_hour_is_an_instant(day: date, hour: time, utc: datetime) -> None:
    assert instant(day, hour, STOCKHOLM) == utc
