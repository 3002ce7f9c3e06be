"""The simulated year, in short."""

import pytest

from benchmarks.learning.methods import METHODS
from benchmarks.learning.page import meets
from benchmarks.learning.people import ARTICLE, MINDS, Mind, Person
from benchmarks.learning.year import NUMBER, RHYTHMS, medians, practised, year

HOUR = 3600.0
EVERY_WEEK, WITH_BREAKS = RHYTHMS


def recalled(mind: Mind, met: list[float], at: float) -> float:
    person = Person(1, mind, seed=1)
    for when in met:
        person.meets(0, when)
    return person.recall(0, at)


def test_what_was_never_met_is_not_recalled() -> None:
    assert recalled(ARTICLE, [], HOUR) == 0.0


def test_a_word_fades() -> None:
    chances = [recalled(ARTICLE, [0.0], at) for at in (10.0, HOUR, 24 * HOUR)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > 0.5 > chances[2]


def test_spaced_meetings_last_longer_than_massed_ones() -> None:
    massed, spaced = [0.0, 20.0, 40.0], [0.0, HOUR, 2 * HOUR]
    later = 200 * HOUR
    assert recalled(ARTICLE, spaced, 2 * HOUR + later) > recalled(ARTICLE, massed, 40.0 + later)


def test_a_strong_memory_forgets_less() -> None:
    assert recalled(MINDS["strong"], [0.0], HOUR) > recalled(ARTICLE, [0.0], HOUR)


def test_two_weeks_in_three_have_sessions() -> None:
    days = list(practised(RHYTHMS[WITH_BREAKS], 28))
    assert days == [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 21, 22, 23, 24, 25]


def test_the_same_person_has_the_same_year() -> None:
    first, second = (year("Stegvis", ARTICLE, RHYTHMS[EVERY_WEEK], 3, days=60) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_stegvis_knows_at_least_as_many_words_with_no_more_repetitions(rhythm: str) -> None:
    results = {
        ("2005", rhythm, method): medians([year(method, ARTICLE, RHYTHMS[rhythm], seed) for seed in range(2)])
        for method in METHODS
    }
    assert meets(results, "2005", rhythm), results
    assert {found.longest for found in results.values()} == {NUMBER}
