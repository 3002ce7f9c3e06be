"""The sums of a benchmark: sliding seconds, percentiles, averages; all pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil

SECOND = 1.0


def most_in_a_second(times: Iterable[float]) -> int:
    """The most moments in any sliding second, which ends just before the same moment one second later."""
    window: deque[float] = deque()
    most = 0
    for moment in sorted(times):
        while window and window[0] <= moment - SECOND:
            window.popleft()
        window.append(moment)
        most = max(most, len(window))
    return most


def beyond_burst(times: Sequence[float], burst: int) -> list[float]:
    """The moments after the first few of each run; a run begins where silence has made the whole burst good again."""
    ordered, beyond, run = sorted(times), list[float](), 0
    for before, moment in pairwise([float("-inf"), *ordered]):
        run = 1 if moment - before >= burst * SECOND else run + 1
        if run > burst:
            beyond.append(moment)
    return beyond


def percentile(values: Iterable[float], share: float) -> float:
    """The smallest value that so many percent of the values do not exceed; ValueError of none."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    return ordered[max(0, ceil(len(ordered) * share / 100) - 1)]


def a_second(times: Sequence[float]) -> float:
    """How many a second, from the first moment to the last; 0 for fewer than two."""
    if len(times) < 2:
        return 0.0
    return (len(times) - 1) / (max(times) - min(times))


def least_in_a_second(times: Sequence[float]) -> int:
    """The fewest moments in any of the whole seconds that follow the first moment one after the other."""
    begin = min(times)
    whole = int(max(times) - begin)
    counts = [0] * whole
    for moment in times:
        if (second := int(moment - begin)) < whole:
            counts[second] += 1
    return min(counts, default=len(times))
