"""Who may go when, tried with every kind of lateness: the time is moved by hand."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from heapq import heappop, heappush
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sending.turns import CHAT_BURST, CHAT_PAUSE, LIMIT, SLACK, Chats, Line, Turns


def most_in_a_second(moments: Sequence[float]) -> int:
    """The most in any second, its end not included."""
    moments, most, first = sorted(moments), 0, 0
    for last, moment in enumerate(moments):
        while moment - moments[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


Way = Callable[[], tuple[float, float]]  # seconds there, and back


def going(turns: Turns, way: Way, *, seconds: float, late: Random, stalls: float) -> tuple[list[float], list[float]]:
    """Turns taken by somebody who always wants one, and their arrivals.

    Each timer is late, and now and then the loop stands still, so that answers are seen late too.
    """
    now, taken, arrivals = 0.0, list[float](), list[float]()
    answers: list[tuple[float, int]] = []
    while now < seconds:
        while answers and answers[0][0] <= now:
            turns.answered(heappop(answers)[1], now)
        while turns.at(now) <= now:
            there, back = way()
            taken.append(now)
            arrivals.append(now + there)
            heappush(answers, (now + there + back, turns.take(now)))
        coming = min(turns.at(now), answers[0][0] if answers else math.inf)
        now = max(coming, now) + late.random() * 0.003 + (stalls if late.random() < 0.01 else 0)
    return taken, arrivals


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1), st.floats(0, 0.4), st.floats(0, 0.4))
def test_no_second_at_the_other_end_holds_more_than_the_limit(
    seed: int, stalls: float, there: float, back: float
) -> None:
    """Now and then a message comes through at once, and another one is held up."""
    late = Random(seed)

    def way() -> tuple[float, float]:
        return late.random() * late.choice([0.01, there]), late.random() * late.choice([0.01, back])

    _, arrivals = going(Turns(28), way, seconds=12, late=late, stalls=stalls)
    assert most_in_a_second(arrivals) <= LIMIT


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1), st.floats(0.03, 0.5))
def test_on_a_long_way_too_if_messages_do_not_overtake_each_other_by_more_than_the_slack(
    seed: int, stalls: float, long: float
) -> None:
    late = Random(seed)
    _, arrivals = going(Turns(28), lambda: (long + late.random() * SLACK, long), seconds=12, late=late, stalls=stalls)
    assert most_in_a_second(arrivals) <= LIMIT


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 0.15), st.floats(0, 0.03), st.floats(0, 0.02))
def test_the_average_is_the_aim_although_every_timer_is_late(
    seed: int, stalls: float, way: float, jitter: float
) -> None:
    late = Random(seed)
    taken, _ = going(Turns(28), lambda: (way, way + late.random() * jitter), seconds=60, late=late, stalls=stalls)
    assert 28 * 60 <= len(taken) <= 28 * 61


@pytest.mark.parametrize("way", [0.05, 0.15, 0.3])
def test_a_long_way_is_learned_and_then_costs_nothing(way: float) -> None:
    taken, _ = going(Turns(28), lambda: (way, way), seconds=90, late=Random(1), stalls=0)
    assert sum(moment >= 30 for moment in taken) >= 28 * 60


def test_answers_that_never_come_do_not_stop_the_others() -> None:
    late = Random(1)
    taken, _ = going(Turns(28), lambda: (0.01, 60 if late.random() < 0.05 else 0.01), seconds=60, late=late, stalls=0)
    assert len(taken) >= 27.5 * 60


@pytest.mark.parametrize(("per_second", "most"), [(28, 30), (1000, 1072), (10, 11), (1, 2), (0.5, 1)])
def test_the_most_in_a_second_follows_the_aim(per_second: float, most: int) -> None:
    assert Turns(per_second).most == most


def test_after_a_rest_only_what_is_late_is_caught_up() -> None:
    turns = Turns(28)
    turns.take(0.0)
    at_once = 0
    while turns.at(100.0) <= 100.0:
        turns.take(100.0)
        at_once += 1
    assert at_once == 4  # a tenth of a second's, and the one of now


def test_what_is_late_is_caught_up_a_little_faster_and_no_more_than_a_second_of_it() -> None:
    turns = Turns(10)
    taken, now = 0, 100.0
    while now < 110:
        if turns.at(now) <= now:
            turns.answered(turns.take(now), now)
            taken += 1
        now += 0.001
    assert taken == 10 * 10 + 10


def test_the_room_is_counted_without_taking_it() -> None:
    turns = Turns(28)
    assert [turns.within(0.0, 0.01), turns.within(0.0, 0.01)] == [5, 5]
    for _ in range(5):
        turns.take(0.0)
    assert turns.within(0.0, 0.01) == 0
    assert turns.within(0.03, 0.01) == 1


def test_a_chat_has_a_burst_and_then_one_a_second() -> None:
    chats, now, taken = Chats(), 0.0, []
    while now < 20:
        if chats.at(1) <= now:
            chats.take(1, now)
            taken.append(now)
        now += 0.01
    assert taken[:CHAT_BURST] == pytest.approx([0, 0.01, 0.02])
    assert most_in_a_second(taken[CHAT_BURST:]) == 1
    assert most_in_a_second(taken) == CHAT_BURST


def test_chats_that_have_rested_are_forgotten() -> None:
    chats = Chats()
    for number in range(100_000):
        chats.take(number, number / 1000)
    assert len(chats) <= 1000 * CHAT_PAUSE + 1


Joined = list[tuple[int, bool]]  # chat, and whether they leave again


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 9).map(lambda n: n == 0)), max_size=60))
def test_all_go_in_order_but_for_those_whose_chat_must_rest(joined: Joined) -> None:
    left = {number for number, (_, leaves) in enumerate(joined) if leaves}
    line = Line[int](Chats(), left.__contains__)
    for number, (chat, _) in enumerate(joined):
        line.join(number, chat, number)
    now, gone = 0.0, []
    while [*line]:
        while line.next(now) is not None:
            gone.append((now, line.take(now)))
        assert line.rested_at() > now or not [*line]
        now = line.rested_at()
    expected = _expected([(number, chat) for number, (chat, leaves) in enumerate(joined) if not leaves])
    assert [(round(at, 6), number) for at, number in gone] == expected


def _expected(waiting: list[tuple[int, int]]) -> list[tuple[float, int]]:
    """Each chat's first three at once, its others one by one after; all in order of time, then of number."""
    of_chat: Counter[int] = Counter()
    moments = []
    for number, chat in waiting:
        of_chat[chat] += 1
        moments.append((round(max(0, of_chat[chat] - CHAT_BURST) * CHAT_PAUSE, 6), number))
    return sorted(moments)


def test_one_who_joins_late_with_a_lower_number_goes_first() -> None:
    line = Line[str](Chats(), lambda who: False)
    for number, chat, who in ((5, 1, "e"), (3, 1, "c"), (4, 2, "d"), (1, 1, "a")):
        line.join(number, chat, who)
    gone = []
    while line.next(0.0):
        gone.append(line.take(0.0))
    assert gone == ["a", "c", "d", "e"]
