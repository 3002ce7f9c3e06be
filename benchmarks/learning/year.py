"""Twelve months of one person's sessions by one method, and what they know at the end and a month later."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import date, timedelta

from benchmarks.learning.methods import METHODS, Method
from benchmarks.learning.people import DAY, Mind, Person

START = date(2026, 9, 7)  # a Monday
DAYS = 365
WORDS = 190  # of a workplace and of all workplaces
NUMBER = 8  # words a session
LATER = 30  # days
BETWEEN = 20.0  # seconds from one answer to the next
CHOOSING = 3  # right answers, up to which a word is asked with four answers to choose from: one in four is guessed
GUESSED = 1 / 4
SURE = 0.8

Rhythm = Callable[[int], bool]
RHYTHMS: dict[str, Rhythm] = {
    "five sessions a week": lambda week: True,
    "two weeks in three": lambda week: week % 3 < 2,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a year came to; known: how many of all words would be answered right if each were asked once."""

    known: float
    known_later: float
    sure: float  # words recalled with a chance of SURE or more
    reviews: float
    longest: float  # words in the longest session


def year(method: str, mind: Mind, rhythm: Rhythm, seed: int, *, words: int = WORDS, days: int = DAYS) -> Outcome:
    """The year of the person with that seed; the same person, whatever the method."""
    person, end = Person(words, mind, seed), START + timedelta(days=days)
    chosen_by, chance = METHODS[method](words, end, seed), random.Random(seed)
    right = [0] * words
    reviews = longest = 0
    clock = 0.0  # what the sessions have taken
    for day in practised(rhythm, days):
        session = chosen_by.words(START + timedelta(days=day), NUMBER)
        at = day * DAY * mind.h + clock
        clock += _session(person, chosen_by, session, Day(START + timedelta(days=day), at, right, chance)) - at
        reviews, longest = reviews + len(session), max(longest, len(session))
    recalls = [_recalls(person, (days + more) * DAY * mind.h + clock) for more in (0, LATER)]
    sure = sum(recall >= SURE for recall in recalls[0])
    return Outcome(sum(recalls[0]), sum(recalls[1]), sure, reviews, longest)


@dataclass(frozen=True, slots=True)
class Day:
    """What a session needs to know: its day, when it begins, how often each word was right so far, and chance."""

    date: date
    at: float
    right: list[int]
    chance: random.Random


def _session(person: Person, method: Method, words: Sequence[int], day: Day) -> float:
    """Each word shown if it is new, asked, and told; the wrong ones once more at the end. When it is over."""
    at, wrong = day.at, []
    for word in words:
        if not person.knows_of(word):
            at += BETWEEN
            person.meets(word, at)
            at += BETWEEN  # others are between
        at += BETWEEN
        is_right = _is_right(person.recall(word, at), day.right[word], day.chance)
        person.meets(word, at)
        method.answered(word, is_right, day.date)
        day.right[word] += is_right
        wrong += [] if is_right else [word]
    for word in wrong:
        at += BETWEEN
        person.meets(word, at)
    return at


def _is_right(recall: float, right: int, chance: random.Random) -> bool:
    guessed = GUESSED if right < CHOOSING else 0.0
    return chance.random() < recall + (1 - recall) * guessed


def _recalls(person: Person, at: float) -> list[float]:
    return [person.recall(word, at) for word in range(len(person.words))]


def practised(rhythm: Rhythm, days: int) -> Iterator[int]:
    """The days with a session: Monday to Friday of the weeks of that rhythm."""
    yield from (day for day in range(days) if day % 7 < 5 and rhythm(day // 7))


def medians(outcomes: Sequence[Outcome]) -> Outcome:
    """Of each figure the median."""
    return Outcome(*(statistics.median(column) for column in zip(*map(astuple, outcomes), strict=True)))
