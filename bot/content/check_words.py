"""Words to learn: what is wrong with one of them, and with a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.content.check_library import Library, problem_at
from bot.content.check_words_taught import taught
from bot.content.check_words_together import Written, together, word_problem
from bot.content.problem import Problem
from bot.content.sources import SOURCE, start
from bot.content.word_slips import FILE, PHRASE, is_word, list_of, listed, slips, texts_of
from bot.content.word_uses import FILE as USES
from bot.content.word_uses import MESSAGES

FEWEST_WORDS, FEWEST_PHRASES = 50, 12  # fewer are soon through


def words(library: Library, schedules: Path) -> Iterator[Problem]:
    """Every problem of the words to learn, and of the file that says where and with which message."""
    written = _written(library, SOURCE)
    yield from _each(written)
    yield from _too_few(library, written)
    yield from _near_nothing(written)
    yield from _in_messages(library)
    meanings = [_written(library, locale) for locale in library.files if locale != SOURCE]
    yield from together(schedules, written, meanings)
    yield from taught(library, schedules, written)


def _written(library: Library, locale: str) -> dict[str, Written]:
    found = library.entries.get(locale, {}).values()
    return {entry.id: Written(entry, texts_of(entry)) for entry in found if is_word(entry.id) and not entry.damaged}


def _each(written: Mapping[str, Written]) -> Iterator[Problem]:
    for word in written.values():
        if not list_of(word.entry):
            name = word.entry.file.path.name
            yield word_problem(word, "", f"stands in {name}; words stand in a file words-….ftl.")
        for attribute, text in slips(word.entry.id, word.texts):
            yield word_problem(word, attribute, text)


def _too_few(library: Library, written: Mapping[str, Written]) -> Iterator[Problem]:
    for file in library.files.get(SOURCE, ()):
        if FILE.fullmatch(file.path.name):
            ids = [word.entry.id for word in written.values() if word.entry.file is file]
            phrases = sum(id.startswith(PHRASE) for id in ids)
            if len(ids) - phrases < FEWEST_WORDS or phrases < FEWEST_PHRASES:
                has = f"the list has {len(ids) - phrases} words and {phrases} phrases"
                text = f"{has}; write at least {FEWEST_WORDS} words and {FEWEST_PHRASES} phrases."
                yield problem_at(file, 0, "warning", rule="word-list", text=text)


def _near_nothing(written: Mapping[str, Written]) -> Iterator[Problem]:
    known = {word.swedish for word in written.values()}
    for word in written.values():
        for near in listed(word.texts.get("near", "")):
            if near.casefold() not in known:
                yield word_problem(word, "near", f'names "{near}", and there is no such word.')


def _in_messages(library: Library) -> Iterator[Problem]:
    for entry in library.all_entries():
        if library.is_step(entry.id) and (pattern := entry.pattern("words")):
            text = f'{entry.id}.words is not read here; write {entry.id} = ["word-…"] under [{MESSAGES}] in {USES}.'
            yield problem_at(entry.file, start(pattern), "error", rule="word", text=text)
