"""One question about one word: its kind, and the answers to choose from."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from bot.domain.memory import Memory
from bot.domain.words import Word, WordClass

ANSWERS = 4
MOST_PARTS = 7  # buttons that a small phone shows without scrolling
ARTICLES = ("en", "ett")


class Kind(StrEnum):
    """How a word is asked for."""

    SHOW = "show"  # nothing is asked yet
    MEANING = "meaning"
    SWEDISH = "swedish"
    ARTICLE = "article"
    LISTEN = "listen"
    ORDER = "order"
    GAP = "gap"
    WRITE = "write"
    SAY = "say"


# From easy to hard; of each step one is chosen that can be asked.
STEPS: tuple[tuple[Kind, ...], ...] = (
    (Kind.MEANING, Kind.LISTEN),
    (Kind.SWEDISH, Kind.LISTEN, Kind.GAP),
    (Kind.ARTICLE, Kind.SWEDISH, Kind.GAP, Kind.ORDER),
    (Kind.ARTICLE, Kind.LISTEN, Kind.ORDER, Kind.SAY),
    (Kind.WRITE, Kind.SAY, Kind.ORDER),
)

Same = Callable[[Word, Word], bool]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; `choices` are ids of words, articles, words for the gap, or parts, as its kind has them.

    `right` is the place of the right choice; None where nothing is chosen, or a sentence is built from all.
    """

    word: str
    kind: Kind
    choices: tuple[str, ...] = ()
    right: int | None = None


def askable(word: Word, *, meaning: bool, voice: bool) -> frozenset[Kind]:
    """The kinds that can be asked of a word where its meaning is told in the person's language, and it has a voice."""
    cue = meaning or bool(word.emoji)
    asked = {
        Kind.MEANING: meaning,
        Kind.SWEDISH: cue,
        Kind.ARTICLE: word.article in ARTICLES,
        Kind.LISTEN: voice,
        Kind.ORDER: len(parts(word)) <= MOST_PARTS and any(map(_differ_when_swapped, pairwise(parts(word)))),
        Kind.GAP: bool(word.gap and word.wrong),
        Kind.WRITE: cue and word.kind is not WordClass.PHRASE,
        Kind.SAY: voice,
    }
    return frozenset({Kind.SHOW, *(kind for kind, can in asked.items() if can)})


def parts(word: Word) -> tuple[str, ...]:
    """What a phrase is put together from: its parts, else its words; a single word has none."""
    if word.kind is not WordClass.PHRASE:
        return ()
    return word.parts or tuple(word.swedish.split())


def kind_for(word: Word, memory: Memory | None, can: Collection[Kind], chance: random.Random) -> Kind:
    """How a word is asked for now, harder with each review that went well; a new one is shown."""
    return Kind.SHOW if memory is None else kind_at(memory.level, can, chance)


def kind_at(level: int, can: Collection[Kind], chance: random.Random) -> Kind:
    """A kind of that step or, where none of it can be asked, of the nearest easier one, else of a harder one."""
    step = min(level, len(STEPS) - 1)
    for kinds in (*reversed(STEPS[: step + 1]), *STEPS[step + 1 :]):
        if possible := [kind for kind in kinds if kind in can]:
            return chance.choice(possible)
    return Kind.SHOW


def easier(kind: Kind, can: Collection[Kind]) -> Kind:
    """The kind with which a wrong answer returns: the first of the easiest step that is easier, else the same."""
    step = next((step for step, kinds in enumerate(STEPS) if kind in kinds), 0)
    below = (each for kinds in STEPS[:step] for each in kinds if each in can and each is not kind)
    return next(below, kind)


def question(word: Word, kind: Kind, pool: Sequence[Word], chance: random.Random, same: Same) -> Question | None:
    """The question; None where the pool has no wrong answer. `same`: two words mean the same in one's language."""
    match kind:
        case Kind.ARTICLE:
            return Question(word.id, kind, ARTICLES, ARTICLES.index(word.article))
        case Kind.GAP:
            return _chosen(word, kind, word.gap, word.wrong[: ANSWERS - 1], chance)
        case Kind.ORDER:
            return Question(word.id, kind, _shuffled(parts(word), chance))
        case Kind.SHOW | Kind.WRITE | Kind.SAY:
            return Question(word.id, kind)
    wrong = tuple(each.id for each in _wrong(word, kind, pool, chance, same))
    return _chosen(word, kind, word.id, wrong, chance) if wrong else None


def in_order(word: Word, chosen: Sequence[str]) -> bool:
    """Whether the parts make the sentence; of two equal parts either may come first."""
    return " ".join(chosen) == " ".join(parts(word))


def _chosen(word: Word, kind: Kind, right: str, wrong: Sequence[str], chance: random.Random) -> Question:
    """Four answers, the right one in every place equally often."""
    place = chance.randrange(len(wrong) + 1)
    return Question(word.id, kind, (*wrong[:place], right, *wrong[place:]), place)


def _shuffled(sentence: Sequence[str], chance: random.Random) -> tuple[str, ...]:
    """Every order but the right one."""
    shuffled = sentence
    while " ".join(shuffled) == " ".join(sentence):
        shuffled = chance.sample(sentence, len(sentence))
    return tuple(shuffled)


def _differ_when_swapped(two: tuple[str, str]) -> bool:
    return " ".join(two) != " ".join(reversed(two))


def _wrong(word: Word, kind: Kind, pool: Sequence[Word], chance: random.Random, same: Same) -> Sequence[Word]:
    """Three others, no two of all four alike, from the nearest words that there are."""
    taken = [word]
    for other in _nearest(word, pool, chance):
        if len(taken) < ANSWERS and not any(_alike(other, each, kind, same) for each in taken):
            taken.append(other)
    return chance.sample(taken[1:], len(taken) - 1)


def _nearest(word: Word, pool: Sequence[Word], chance: random.Random) -> Iterator[Word]:
    """Those of the same list and class, then of the class, then of other classes; a phrase only among phrases."""
    steps: tuple[list[Word], ...] = ([], [], [], [])
    for each in pool:
        if (each.kind is WordClass.PHRASE) == (word.kind is WordClass.PHRASE):
            steps[2 * (each.kind is not word.kind) + (each.list != word.list)].append(each)
    for step in steps:
        yield from chance.sample(step, len(step))


def _alike(one: Word, other: Word, kind: Kind, same: Same) -> bool:
    """Whether both could be taken for the right answer, or look the same."""
    if one.id == other.id or one.swedish.casefold() == other.swedish.casefold():
        return True
    if one.swedish in other.near or other.swedish in one.near or same(one, other):
        return True
    return kind is Kind.SWEDISH and bool(one.emoji) and one.emoji == other.emoji
