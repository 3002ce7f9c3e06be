"""The last test of a text: Fluent itself fills it in, and must have nothing to complain of."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from bot.content.catalogue import Catalogue
from bot.content.check_library import NUMBERS, Library, name_of, problem_at
from bot.content.problem import Problem
from bot.content.sources import Entry, start, variables

SAMPLE_NUMBER = 3
SAMPLE_TEXT = "x"


def rendering(messages: Path, library: Library, known: Collection[Problem]) -> Iterator[Problem]:
    """Every text that breaks though all its variables are given and nothing else is known to be wrong with it."""
    languages = Catalogue.load(messages).languages
    given = {name: SAMPLE_NUMBER if name in NUMBERS else SAMPLE_TEXT for name in _all_variables(library)}
    for entry in (entry for entries in library.entries.values() for entry in entries.values()):
        language = languages.get(entry.file.locale)
        if language is None or is_explained(entry, known):
            continue
        for attribute, pattern in entry.patterns():
            _, errors = language.filled(entry.id, attribute, given) if language.has(entry.id, attribute) else ("", ())
            if errors:
                text = f"{name_of(entry, attribute)} cannot be filled in: {errors[0]}"
                yield problem_at(entry.file, start(pattern), "error", rule="broken", text=text)


def is_explained(entry: Entry, known: Collection[Problem]) -> bool:
    """Whether an error in the lines of an entry says already what is wrong with it."""
    last = entry.file.line(entry.message.span.end) if entry.message.span else entry.line
    errors = (problem for problem in known if problem.level == "error" and problem.path == entry.file.path)
    return any(entry.line <= problem.line <= last for problem in errors)


def _all_variables(library: Library) -> set[str]:
    return {name for entry in library.all_entries() for name in variables(entry.message)}
