"""The last test of a text: Fluent itself fills it in, and must have nothing to complain of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from pathlib import Path

from fluent.syntax import ast

from bot.content.catalogue import Argument, compiled
from bot.content.check_library import NUMBERS, Library, name_of, problem_at
from bot.content.problem import Problem
from bot.content.sources import Entry, mentions, start, variables
from bot.content.tongue import babel_locale

SAMPLE_NUMBER = 3
SAMPLE_TEXT = "x"
BESIDE_THE_TEXT = frozenset({"attribute", "label"})  # rules: something else is missing or too long


def rendering(library: Library, entries: Iterable[Entry]) -> Iterator[Problem]:
    """Every text of these messages that breaks though all its variables are given."""
    languages = compiled(library.files)
    every = _samples({name for entry in library.all_entries() for name in variables(entry.message)})
    for entry in entries:
        language = languages.get(entry.file.locale)
        if language is None:
            continue
        given = every if mentions(entry.message) else _samples(variables(entry.message))
        for attribute, pattern in entry.patterns():
            if all(isinstance(element, ast.TextElement) for element in pattern.elements):
                continue  # words alone cannot break
            _, errors = language.filled(entry.id, attribute, given) if language.has(entry.id, attribute) else ("", ())
            if errors:
                text = f"{name_of(entry, attribute)} cannot be filled in: {errors[0]}"
                yield problem_at(entry.file, start(pattern), "error", rule="broken", text=text)


def unbroken(library: Library, known: Iterable[Problem]) -> tuple[Entry, ...]:
    """The messages that are used and have no error yet: what breaks a text is mended first."""
    lines: Mapping[Path, set[int]] = defaultdict(set)
    for problem in known:
        if problem.level == "error" and problem.rule not in BESIDE_THE_TEXT:
            lines[problem.path].add(problem.line)
    spoken = (entries for locale, entries in library.entries.items() if babel_locale(locale))
    used = (entry for entries in spoken for entry in entries.values())
    return tuple(entry for entry in used if not entry.damaged and not _lines_of(entry) & lines[entry.file.path])


def _lines_of(entry: Entry) -> Set[int]:
    last = entry.file.line(entry.message.span.end) if entry.message.span else entry.line
    return set(range(entry.line, last + 1))


def _samples(names: Collection[str]) -> dict[str, Argument]:
    return {name: SAMPLE_NUMBER if name in NUMBERS else SAMPLE_TEXT for name in names}
