"""One chat is served so fast and no faster, and holds nobody else back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from bot.chat.flood import FORGOTTEN_AT, Flood


def test_after_its_burst_a_chat_is_served_at_a_steady_pace_and_others_at_once() -> None:
    flood = Flood(burst=3, per_second=2)
    assert [flood.wait(1, 10.0) for _ in range(4)] == [0, 0, 0, 0.5]
    assert flood.wait(2, 10.0) == 0
    assert flood.wait(1, 10.5) == 0
    assert flood.wait(1, 10.5) == 0.5


@given(some.lists(some.floats(0, 3), max_size=80))
def test_in_no_stretch_of_time_more_are_served_than_the_burst_and_the_pace(gaps: list[float]) -> None:
    flood, now, served = Flood(burst=5, per_second=4), 0.0, list[float]()
    for gap in gaps:
        now += gap
        if flood.wait(7, now) == 0:
            served.append(now)
    for first, start in enumerate(served):
        for last in range(first, len(served)):
            assert last - first + 1 <= 5 + 4 * (served[last] - start) + 1e-6


def test_whoever_has_been_silent_is_forgotten() -> None:
    flood = Flood()
    for chat in range(FORGOTTEN_AT + 1):
        flood.wait(chat, chat * 1.0)
    assert len(flood._until) < 10
