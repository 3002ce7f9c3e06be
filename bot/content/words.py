"""All words and phrases to learn, and what they mean in a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.content.catalogue import Catalogue
from bot.content.sources import SOURCE
from bot.content.word_slips import is_word, word_of
from bot.content.word_uses import own_and_common, read_uses
from bot.domain.words import Word, WordLists


def read_words(catalogue: Catalogue, schedules: Path) -> WordLists:
    """The words of simple Swedish, by list; one that something is wrong with is left out."""
    source = catalogue.languages[SOURCE].own if SOURCE in catalogue.languages else {}
    found = (word_of(entry) for entry in source.values() if is_word(entry.id))
    words = {word.id: word for word in found if word}
    lists = _lists(words)
    said = read_uses(schedules)
    uses = said.kinds or own_and_common(lists)
    return WordLists(
        words=words,
        lists=lists,
        kinds={kind: tuple(name for name in use.lists if name in lists) for kind, use in uses.items()},
        also={kind: tuple(id for id in use.also if id in words) for kind, use in uses.items()},
        messages={step: tuple(id for id in ids if id in words) for step, ids in said.messages.items()},
    )


def meaning(catalogue: Catalogue, word: Word, locale: str) -> str | None:
    """What a word means in that very language; None where it is not translated, and in simple Swedish."""
    return _text(catalogue, word, locale, None)


def meanings(catalogue: Catalogue, words: Iterable[Word], locale: str) -> dict[str, str]:
    """What words mean in that very language, by id; those that are not translated are left out."""
    found = ((word.id, meaning(catalogue, word, locale)) for word in words)
    return {id: text for id, text in found if text is not None}


def example_meaning(catalogue: Catalogue, word: Word, locale: str) -> str | None:
    """What a word's example means in that very language; None as for the word."""
    return _text(catalogue, word, locale, "example")


def _text(catalogue: Catalogue, word: Word, locale: str, part: str | None) -> str | None:
    if locale == SOURCE or not catalogue.has(locale, word.id, part):
        return None
    text = catalogue.text(locale, word.id, part)
    return text.plain if text and text.locale == locale else None


def _lists(words: Mapping[str, Word]) -> dict[str, tuple[str, ...]]:
    lists: dict[str, list[str]] = {}
    for word in words.values():
        lists.setdefault(word.list, []).append(word.id)
    return {name: tuple(ids) for name, ids in lists.items()}
