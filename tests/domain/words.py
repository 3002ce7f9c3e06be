"""Words of the tests, and what goes wrong with questions about a pool of them."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.drill import ANSWERS, Kind, Question, askable, question
from bot.domain.memory import Memory, Rating, reviewed
from bot.domain.words import Word, WordClass

MONDAY = datetime(2026, 9, 7, 9, 0, tzinfo=UTC)
FROM_WORDS = (Kind.MEANING, Kind.SWEDISH, Kind.LISTEN)  # their answers are other words
# The chance of more is one in a hundred thousand where each of four places is as likely (three degrees of freedom).
UNEVEN = 25.9

Same = Callable[[Word, Word], bool]


def word(swedish: str, kind: WordClass = WordClass.NOUN, **more: Any) -> Word:
    more.setdefault("id", f"word-{swedish.replace(' ', '-')}")
    more.setdefault("list", "cleaning")
    if kind is WordClass.NOUN:
        more.setdefault("article", "en")
    return Word(swedish=swedish, kind=kind, **more)


def phrase(swedish: str, **more: Any) -> Word:
    return word(swedish, WordClass.PHRASE, **more)


def never(_one: Word, _other: Word) -> bool:
    """No two words mean the same."""
    return False


def remembered(word_id: str, ratings: Sequence[Rating], *, now: datetime = MONDAY) -> Memory:
    """The memory after such reviews, a week apart, the last one week before."""
    memory = None
    for weeks, rating in zip(range(len(ratings), 0, -1), ratings, strict=True):
        memory = reviewed(word_id, memory, rating, now - timedelta(weeks=weeks), last_day=None)
    assert memory is not None
    return memory


def faults(pool: Sequence[Word], same: Same, *, meaning: bool = True, voice: bool = True, seeds: int = 3) -> list[str]:
    """What is wrong with the questions that are asked of a pool, each word in each way: nothing, if all is well."""
    by_id = {each.id: each for each in pool}
    return [
        f"{each.id} {kind}: {fault}"
        for seed in range(seeds)
        for each in pool
        for kind in sorted(askable(each, meaning=meaning, voice=voice))
        for fault in _faults(each, question(each, kind, pool, random.Random(f"{seed} {each.id}"), same), by_id, same)
    ]


def _faults(asked: Word, found: Question | None, words: dict[str, Word], same: Same) -> Iterator[str]:
    if found is None:
        yield "no wrong answer"
    elif found.kind is Kind.ORDER:
        yield from ["already in order"] if " ".join(found.choices) == asked.swedish else []
    elif found.choices:
        yield from ["a choice twice"] if len(set(found.choices)) < len(found.choices) else []
        yield from ["not four"] if found.kind is not Kind.ARTICLE and len(found.choices) != ANSWERS else []
    if found and found.kind in FROM_WORDS:
        yield from _ambiguous([words[choice] for choice in found.choices], found, same)


def _ambiguous(chosen: Sequence[Word], found: Question, same: Same) -> Iterator[str]:
    right = next(each for each in chosen if each.id == found.word)
    if found.right is None or found.choices[found.right] != found.word:
        yield "the right one is elsewhere"
    for other in (each for each in chosen if each is not right):
        if other.swedish in right.near or right.swedish in other.near or same(right, other):
            yield f"{other.id} is right too"
        if found.kind is Kind.SWEDISH and right.emoji and right.emoji == other.emoji:
            yield f"{other.id} has the same picture"
    for what, count in Counter(each.swedish.casefold() for each in chosen).items():
        yield from [f"{what} stands there twice"] if count > 1 else []


def unevenness(places: Sequence[int]) -> float:
    """Chi square of how often the right answer stands in each of the four places."""
    expected = len(places) / ANSWERS
    return sum((places.count(place) - expected) ** 2 / expected for place in range(ANSWERS))
