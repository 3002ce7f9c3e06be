"""What is remembered of a word, and when it comes back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.memory import (
    AT_THE_END,
    HARD_AFTER,
    LEAST,
    ONCE_MORE,
    Memory,
    Rating,
    Standing,
    day_of,
    forgotten,
    is_due,
    is_known,
    reviewed,
    standing,
    taken_back,
)
from tests.domain.words import MONDAY, remembered

DAY = timedelta(days=1)
AGAIN, HARD, GOOD, EASY = Rating.Again, Rating.Hard, Rating.Good, Rating.Easy


def waits(ratings: list[Rating], last_day: date | None = None) -> list[int]:
    """After how many days the word comes back each time, if it is asked on each day that it is due."""
    memory, now, days = None, MONDAY, []
    for rating in ratings:
        memory = reviewed("word-kvast", memory, rating, now, last_day=last_day)
        days.append((memory.due - day_of(now)).days)
        now = datetime.combine(memory.due, now.timetz())
    return days


def test_a_first_review_makes_a_memory() -> None:
    memory = reviewed("word-kvast", None, GOOD, MONDAY, last_day=None)
    assert replace(memory, difficulty=round(memory.difficulty, 4)) == Memory(
        word="word-kvast",
        stability=2.3065,
        difficulty=2.1181,
        due=date(2026, 9, 9),
        last_review=MONDAY,
        reviews=1,
        failures=0,
        added_at=MONDAY,
        aside=False,
    )


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        pytest.param([GOOD] * 4, [2, 11, 46, 163], id="good"),
        pytest.param([EASY], [8], id="easy"),
        pytest.param([GOOD, GOOD, AGAIN, GOOD], [2, 11, 2, 5], id="forgotten once"),
        pytest.param([GOOD, GOOD, HARD, GOOD], [2, 11, 32, 93], id="hard once"),
        pytest.param([AGAIN] * 3, [1, 1, 1], id="not learned yet"),
    ],
)
def test_the_intervals_grow_with_what_goes_well(ratings: list[Rating], expected: list[int]) -> None:
    assert waits(ratings) == expected


def test_a_long_interval_is_cut_so_that_the_word_comes_back_within_the_programme() -> None:
    end = date(2027, 9, 6)
    assert waits([EASY] * 5, end) == [8, 66, 145, 72, 36]
    assert sum(waits([EASY] * 5, end)) < (end - day_of(MONDAY)).days


def test_in_the_last_weeks_nothing_is_cut_to_less_than_a_month() -> None:
    memory = replace(remembered("word-kvast", [EASY] * 4), last_review=MONDAY - 100 * DAY)
    near_the_end = reviewed("word-kvast", memory, GOOD, MONDAY, last_day=day_of(MONDAY) + 10 * DAY)
    assert near_the_end.due == day_of(MONDAY) + timedelta(days=AT_THE_END)


@given(
    ratings=st.lists(st.sampled_from(list(Rating)), min_size=1, max_size=12),
    left=st.integers(min_value=0, max_value=400),
)
def test_a_word_always_comes_back_later_and_never_after_the_cut(ratings: list[Rating], left: int) -> None:
    last_day = day_of(MONDAY) + left * DAY
    memory = None
    for rating in ratings:
        memory = reviewed("word-kvast", memory, rating, MONDAY, last_day=last_day)
        assert 1 <= (memory.due - day_of(MONDAY)).days <= max(AT_THE_END, round(ONCE_MORE * left))
        assert memory.stability >= LEAST


def test_a_session_some_minutes_earlier_than_yesterdays_is_a_day_later() -> None:
    first = reviewed("word-kvast", None, GOOD, MONDAY, last_day=None)
    early = reviewed("word-kvast", first, GOOD, MONDAY + DAY - timedelta(minutes=5), last_day=None)
    late = reviewed("word-kvast", first, GOOD, MONDAY + DAY + timedelta(minutes=5), last_day=None)
    assert (early.stability, early.due) == (late.stability, late.due)


def test_a_time_of_another_zone_is_the_same_moment() -> None:
    local = MONDAY.astimezone(ZoneInfo("Europe/Stockholm"))
    assert reviewed("word-kvast", None, GOOD, local, last_day=None) == reviewed(
        "word-kvast", None, GOOD, MONDAY, last_day=None
    )
    assert reviewed("word-kvast", None, GOOD, local, last_day=None).last_review.tzinfo is UTC


def test_it_is_due_from_the_first_minute_of_its_day() -> None:
    memory = reviewed("word-kvast", None, GOOD, MONDAY, last_day=None)
    tuesday, wednesday = datetime(2026, 9, 8, 23, 59, tzinfo=UTC), datetime(2026, 9, 9, 0, 0, tzinfo=UTC)
    assert [is_due(memory, now) for now in (tuesday, wednesday)] == [False, True]


def test_what_is_forgotten_grows_from_nothing() -> None:
    memory = reviewed("word-kvast", None, GOOD, MONDAY, last_day=None)
    days = [round(forgotten(memory, MONDAY + days * DAY), 2) for days in (0, 1, 2, 10, 100)]
    assert days == [0.0, 0.05, 0.09, 0.23, 0.44]


def test_the_eighth_failure_sets_a_word_aside() -> None:
    seven, eight = (remembered("word-kvast", [AGAIN] * count) for count in (HARD_AFTER - 1, HARD_AFTER))
    assert [(memory.failures, memory.aside, is_due(memory, MONDAY)) for memory in (seven, eight)] == [
        (7, False, True),
        (8, True, False),
    ]


def test_a_hard_word_that_is_taken_back_begins_again_today() -> None:
    hard = remembered("word-kvast", [AGAIN] * HARD_AFTER)
    back = taken_back(hard, MONDAY)
    assert back == replace(hard, aside=False, failures=0, reviews=0, due=day_of(MONDAY))
    assert is_due(back, MONDAY)


@pytest.mark.parametrize(
    ("ratings", "level"),
    [
        pytest.param([GOOD], 1, id="once"),
        pytest.param([GOOD, HARD, EASY], 3, id="three times"),
        pytest.param([GOOD, GOOD, AGAIN], 1, id="two steps, one back"),
        pytest.param([AGAIN, AGAIN, GOOD], 0, id="never below the first"),
    ],
)
def test_the_level_is_what_went_well_less_what_did_not(ratings: list[Rating], level: int) -> None:
    assert remembered("word-kvast", ratings).level == level


def test_a_known_word_lasts_for_weeks_and_is_not_forgotten_by_now() -> None:
    memory = remembered("word-kvast", [GOOD, GOOD, GOOD])
    assert [is_known(memory, MONDAY + days * DAY) for days in (0, 365)] == [True, False]
    assert not is_known(remembered("word-kvast", [GOOD]), MONDAY)
    assert not is_known(replace(memory, aside=True), MONDAY)


def test_my_words_counts_known_learning_and_hard() -> None:
    known, new, hard = (remembered("word", ratings) for ratings in ([GOOD] * 3, [GOOD], [AGAIN] * HARD_AFTER))
    assert standing([known, known, new, hard], MONDAY) == Standing(known=2, learning=1, hard=1)
    assert standing([], MONDAY) == Standing()
