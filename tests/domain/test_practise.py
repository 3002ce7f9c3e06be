"""Which words a session has, and in which order."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.memory import HARD_AFTER, Memory, Rating, day_of
from bot.domain.practise import MOST, words_for
from tests.domain.words import MONDAY, remembered

DAY = timedelta(days=1)
LISTS = tuple(f"word-{number:02}" for number in range(30))


def due(word: str, *, since: int = 0, seen: int | None = None) -> Memory:
    """A memory that has been due for so many days, last asked so many days ago."""
    asked = MONDAY - timedelta(days=since + 1 if seen is None else seen)
    return replace(remembered(word, [Rating.Good]), due=day_of(MONDAY) - since * DAY, last_review=asked)


def of(*memories: Memory) -> dict[str, Memory]:
    return {memory.word: memory for memory in memories}


def test_on_the_first_day_the_everyday_words_come_in_the_order_of_the_lists() -> None:
    assert words_for(LISTS, {}, 4, MONDAY) == ("word-00", "word-01", "word-02", "word-03")


def test_due_and_new_words_are_mixed_a_due_one_first() -> None:
    memories = of(*(due(word, since=5 - place) for place, word in enumerate(LISTS[:5])))
    assert words_for(LISTS, memories, 8, MONDAY) == (
        "word-00", "word-05", "word-01", "word-02", "word-06", "word-03", "word-07", "word-04",
    )  # fmt: skip


def test_with_a_backlog_three_places_in_eight_are_kept_for_new_words() -> None:
    memories = of(*(due(word) for word in LISTS[:20]))
    chosen = words_for(LISTS, memories, 8, MONDAY)
    assert ([word for word in chosen if word not in memories], len(chosen)) == (["word-20", "word-21", "word-22"], 8)


def test_what_has_waited_longest_comes_first() -> None:
    memories = of(due("word-00", since=1), due("word-01", since=3), due("word-02", since=2))
    assert words_for(LISTS[:3], memories, 2, MONDAY) == ("word-01", "word-02")


def test_after_an_absence_the_most_forgotten_come_first_and_there_is_no_debt() -> None:
    lasting = [replace(due(word, since=20, seen=30), stability=90.0) for word in LISTS[:15]]
    fading = [replace(due(word, since=10, seen=30), stability=1.0) for word in LISTS[15:20]]
    assert words_for(LISTS[:20], of(*lasting, *fading), 5, MONDAY) == LISTS[15:20]
    yesterday = replace(due("word-20"), due=day_of(MONDAY) + DAY)
    assert words_for(LISTS[:21], of(*lasting, *fading, yesterday), 5, MONDAY) == LISTS[:5]


def test_words_of_a_former_workplace_come_last() -> None:
    memories = of(due("word-former", since=9), due("word-00", since=1))
    assert words_for(LISTS[:1], memories, 2, MONDAY) == ("word-00", "word-former")
    assert words_for(LISTS[:1], memories, 1, MONDAY) == ("word-00",)


def test_what_the_supervisor_has_set_and_own_words_come_first() -> None:
    memories = of(due("word-00", since=9), due("own-2", since=1))
    assert words_for(LISTS[:1], memories, 2, MONDAY, first=("own-1", "own-2")) == ("own-2", "own-1")


def test_words_set_aside_are_not_asked() -> None:
    hard = replace(remembered("word-00", [Rating.Again] * HARD_AFTER), due=day_of(MONDAY))
    assert words_for(LISTS[:1], of(hard), 8, MONDAY) == ()


def test_what_is_not_due_is_left_in_peace_and_the_session_is_shorter() -> None:
    memories = of(due("word-00"), replace(due("word-01"), due=day_of(MONDAY) + DAY))
    assert words_for(LISTS[:2], memories, 8, MONDAY) == ("word-00",)


def test_whoever_asks_for_more_gets_the_most_forgotten_that_were_not_asked_today() -> None:
    tomorrow = day_of(MONDAY) + DAY
    memories = of(
        replace(due("word-00", seen=0), due=tomorrow),
        replace(due("word-01", seen=1), due=tomorrow),
        replace(due("word-02", seen=5), due=tomorrow),
    )
    assert words_for(LISTS[:3], memories, 4, MONDAY) == ()
    assert words_for(LISTS[:3], memories, 4, MONDAY, ahead=True) == ("word-02", "word-01")


@pytest.mark.parametrize("number", [0, 1, MOST])
def test_the_number_may_be_nought_and_twenty(number: int) -> None:
    memories = of(*(due(word) for word in LISTS[:20]))
    assert len(words_for(LISTS, memories, number, MONDAY)) == number


@given(
    number=st.integers(0, MOST),
    known=st.dictionaries(st.sampled_from((*LISTS, "word-former")), st.tuples(st.integers(-5, 60), st.booleans())),
    first=st.lists(st.sampled_from((*LISTS, "own-1", "own-2"))),
    ahead=st.booleans(),
)
def test_a_session_is_never_longer_than_the_days_number_and_has_no_word_twice(
    number: int, known: dict[str, tuple[int, bool]], first: list[str], ahead: bool
) -> None:
    memories = {word: replace(due(word, since=since), aside=aside) for word, (since, aside) in known.items()}
    chosen = words_for(LISTS, memories, number, MONDAY, first=first, ahead=ahead)
    assert len(chosen) == len(set(chosen)) <= number
    assert not any(memories[word].aside for word in chosen if word in memories)
