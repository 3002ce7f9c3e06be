"""Questions about all shipped words: never two right answers, the right one in every place, buttons that hold."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from bot.actions.questions import GAP
from bot.content.content import Content
from bot.content.words import meaning
from bot.domain.drill import Kind, Question, askable, question
from bot.domain.tap import Tap
from bot.domain.words import Word
from tests.domain.words import UNEVEN, faults, never, unevenness

LOCALES = ("sv-simple", "en", "ar")
DRAWN = 12  # questions of each word and kind


def pools(content: Content) -> list[tuple[str, list[Word]]]:
    """What is learned at each kind of workplace."""
    lists = content.words
    return [(kind, [lists.words[id] for id in lists.of_kind(kind)]) for kind in sorted(lists.kinds)]


def same_in(content: Content, locale: str) -> object:
    """Whether two words mean the same in a language."""
    told = {id: meaning(content.catalogue, word, locale) for id, word in content.words.words.items()}
    return lambda one, other: told[one.id] is not None and told[one.id] == told[other.id]


def drawn(content: Content, kind: Kind, locale: str) -> list[Question]:
    """Many questions of a kind, about all words of all workplaces."""
    same = same_in(content, locale) if locale != "sv-simple" else never
    return [
        found
        for work, pool in pools(content)
        for word in pool
        if kind in askable(word, meaning=locale != "sv-simple", voice=True)
        for seed in range(DRAWN)
        if (found := question(word, kind, pool, random.Random(f"{work} {seed} {word.id}"), same))  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_no_question_has_two_right_answers_or_one_answer_twice(content: Content, locale: str) -> None:
    same = same_in(content, locale) if locale != "sv-simple" else never
    found = [
        f"{work}: {fault}"
        for work, pool in pools(content)
        for fault in faults(pool, same, meaning=locale != "sv-simple")  # type: ignore[arg-type]
    ]
    assert found == []


@pytest.mark.parametrize("kind", [Kind.MEANING, Kind.SWEDISH, Kind.LISTEN, Kind.GAP])
@pytest.mark.parametrize("locale", ["en", "ar"])
def test_the_right_answer_is_in_every_place_equally_often(content: Content, kind: Kind, locale: str) -> None:
    places = [found.right for found in drawn(content, kind, locale) if found.right is not None]
    assert len(places) > 1000
    assert unevenness(places) < UNEVEN


@pytest.mark.parametrize("kind", [Kind.MEANING, Kind.SWEDISH, Kind.LISTEN])
def test_no_word_is_always_the_wrong_answer(content: Content, kind: Kind) -> None:
    wrong = Counter(choice for found in drawn(content, kind, "en") for choice in found.choices if choice != found.word)
    assert wrong.most_common(1)[0][1] < 6 * sum(wrong.values()) / len(wrong)


def test_each_gap_stands_once(content: Content) -> None:
    gapped = [word for word in content.words.words.values() if word.gap]
    assert gapped
    assert [word.id for word in gapped if word.swedish.replace(word.gap, GAP).count(GAP) != 1] == []


def test_every_word_fits_the_data_of_a_button(content: Content) -> None:
    ids = content.words.words
    assert max(len(Tap("dl", "", id, "AbC_12").data()) for id in ids) <= 64


@pytest.mark.parametrize("locale", LOCALES)
def test_every_word_with_a_voice_can_be_asked_for_in_two_ways(content: Content, locale: str) -> None:
    told = locale != "sv-simple"
    asked = {id: askable(each, meaning=told, voice=True) - {Kind.SHOW} for id, each in content.words.words.items()}
    assert [id for id, kinds in asked.items() if len(kinds) < 2] == []


def test_every_word_that_is_translated_can_be_asked_for_without_a_voice(content: Content) -> None:
    asked = {id: askable(each, meaning=True, voice=False) - {Kind.SHOW} for id, each in content.words.words.items()}
    assert [id for id, kinds in asked.items() if len(kinds) < 2] == []
