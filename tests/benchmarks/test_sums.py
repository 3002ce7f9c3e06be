"""What the benchmarks count with: sliding seconds, bursts, percentiles, strict limits."""

from __future__ import annotations

import pytest

from benchmarks.limits import Limits
from benchmarks.rows import at_least, at_most
from benchmarks.sums import a_second, beyond_burst, least_in_a_second, most_in_a_second, percentile


@pytest.mark.parametrize(
    ("times", "most"),
    [
        pytest.param([], 0, id="nothing"),
        pytest.param([0.0, 1.0, 2.0], 1, id="a second later is another second"),
        pytest.param([0.0, 0.5, 0.999], 3, id="all within one"),
        pytest.param([0.0, 0.9, 1.1, 1.8, 3.0], 3, id="across the border of a whole second"),
        pytest.param([1.8, 0.0, 1.1, 0.9], 3, id="in any order"),
    ],
)
def test_the_most_in_any_sliding_second(times: list[float], most: int) -> None:
    assert most_in_a_second(times) == most


@pytest.mark.parametrize(
    ("times", "beyond"),
    [
        pytest.param([0.0, 0.1, 0.2], [], id="a burst alone"),
        pytest.param([0.0, 0.1, 0.2, 1.2, 2.2], [1.2, 2.2], id="what follows the burst"),
        pytest.param([0.0, 0.1, 0.2, 3.2, 3.3, 3.4], [], id="silence makes the burst good again"),
        pytest.param([0.0, 2.9, 5.8, 8.7], [8.7], id="too short a silence does not"),
    ],
)
def test_what_comes_beyond_a_burst_of_three(times: list[float], beyond: list[float]) -> None:
    assert beyond_burst(times, 3) == beyond


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [float(number) for number in range(1, 201)]
    assert [percentile(values, share) for share in (50, 99, 100)] == [100, 198, 200]


def test_an_average_counts_the_steps_between_the_first_and_the_last() -> None:
    assert (a_second([0.0, 0.5, 1.0]), a_second([7.0])) == (2, 0)


def test_the_weakest_second_is_looked_for_in_whole_seconds() -> None:
    assert least_in_a_second([0.0, 0.1, 0.2, 1.5, 2.0, 2.9, 3.0]) == 1


def test_a_strict_server_takes_thirty_in_any_second_and_says_how_long_to_wait() -> None:
    limits = Limits()
    waits = [limits.wait(chat, 10.0) for chat in range(31)]
    assert waits == [0] * 30 + [1]
    assert (limits.wait(99, 10.999), limits.wait(99, 11.0)) == (1, 0)


def test_a_strict_server_takes_three_at_once_for_a_chat_and_then_one_a_second() -> None:
    limits = Limits()
    assert [limits.wait(7, 0.0) for _ in range(4)] == [0, 0, 0, 1]
    assert [limits.wait(7, moment) for moment in (0.9, 1.0, 1.5, 2.0)] == [1, 0, 1, 0]
    assert limits.wait(8, 2.0) == 0


def test_a_target_is_judged_as_it_is_written() -> None:
    assert at_least("x", "average", 28, "{:.1f}/s").met(27.96)
    assert not at_least("x", "average", 28, "{:.1f}/s").met(27.94)
    assert at_least("x", "average", 1000, "{:,.0f}/s").met(1234.4)
    assert not at_most("x", "p99", 40, "{:.0f} ms").met(40.6)
