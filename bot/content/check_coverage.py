"""What is there twice, what is missing, and what nobody asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from fluent.syntax import ast

from bot.content.check_library import Library, Steps, is_interface, problem_at
from bot.content.check_slips import lost_ids
from bot.content.problem import Problem
from bot.content.sources import (
    BEFORE_JOINING,
    SOURCE,
    STAFF_PREFIX,
    STAFF_SOURCE,
    Entry,
    MessageFile,
    source_of,
    start,
)
from bot.content.word_slips import TRANSLATED, is_word

VOICE = frozenset({"voice"})  # a language may have it by itself; of a step, a film too
STAFF_TRANSLATIONS = ("en",)
SOURCE_ONLY = "stands only in this file"  # an editor's comment: always Swedish, never translated
Level = Literal["error", "warning"]
PARTS: Mapping[str, Level] = {
    "title": "error",
    "short": "error",
    "explain": "error",
    "keywords": "error",
    "example": "warning",
}


def coverage(library: Library) -> Iterator[Problem]:
    """Duplicates, missing and obsolete messages and attributes, and steps and messages without each other."""
    yield from _duplicates(library)
    for locale in library.files:
        yield from _missing(library, locale)
    for entry in library.all_entries():
        yield from _obsolete(library, entry)
    for entry in (entry for entries in library.entries.values() for entry in entries.values()):
        yield from _attributes(library, entry)
    if library.steps is not None:
        yield from _without_message(library, library.steps)
        yield from _without_step(library, library.steps)


def _duplicates(library: Library) -> Iterator[Problem]:
    for files in library.files.values():
        seen: dict[str, tuple[MessageFile, ast.Message | ast.Term]] = {}
        for file, item in _named(files):
            name = item.id.name if isinstance(item, ast.Message) else f"-{item.id.name}"
            if name in seen:
                yield _duplicate(name, file, item, first=seen[name])
            seen.setdefault(name, (file, item))


def _named(files: Iterable[MessageFile]) -> Iterator[tuple[MessageFile, ast.Message | ast.Term]]:
    for file in files:
        yield from ((file, item) for item in file.resource.body if isinstance(item, ast.Message | ast.Term))


def _duplicate(
    name: str, file: MessageFile, item: ast.Message | ast.Term, *, first: tuple[MessageFile, ast.Message | ast.Term]
) -> Problem:
    other, earlier = first
    where = f"{other.path.name}:{other.line(start(earlier.id))}"
    text = f"{name} is there already in {where}, and only that one is used; take one away."
    return problem_at(file, start(item.id), "error", rule="duplicate", text=text)


def _missing(library: Library, locale: str) -> Iterator[Problem]:
    lost = {name for file in library.files[locale] for name in lost_ids(file)}
    for message_id, source in _expected(library, locale).items():
        if message_id in library.entries[locale] or message_id in lost:
            continue
        where = f"{source.file.path.name}:{source.line}"
        level = _level(library, message_id)
        then = "the language is not offered" if level == "error" else "Swedish is shown"
        text = f"{message_id} has no text in {locale}, {then}; write one from {source.file.locale}/{where}."
        yield Problem(*_place(library, locale, source), level, "missing", text)


def _expected(library: Library, locale: str) -> dict[str, Entry]:
    """The source messages that a locale is to translate."""
    expected: dict[str, Entry] = {}
    if locale in STAFF_TRANSLATIONS:
        staff = library.entries.get(STAFF_SOURCE, {})
        expected |= {name: entry for name, entry in staff.items() if name.startswith(STAFF_PREFIX)}
    if locale not in (SOURCE, STAFF_SOURCE):
        told = library.entries.get(SOURCE, {})
        expected |= {name: entry for name, entry in told.items() if SOURCE_ONLY not in entry.comment}
    return expected


def _place(library: Library, locale: str, source: Entry) -> tuple[Path, int]:
    """Where the missing message belongs: after its neighbour above in the source."""
    path = library.folder / locale / source.file.path.name
    above = [item.id.name for item in source.file.resource.body if isinstance(item, ast.Message)]
    for name in reversed(above[: above.index(source.id)]):
        entry = library.entries[locale].get(name)
        if entry is not None and entry.file.path == path:
            return path, entry.line
    return path, 1


def _level(library: Library, message_id: str) -> Level:
    """A language without a must text is not offered; for the others simple Swedish stands in."""
    musts = library.steps.musts if library.steps is not None else frozenset()
    return "error" if message_id in musts or message_id in BEFORE_JOINING else "warning"


def _obsolete(library: Library, entry: Entry) -> Iterator[Problem]:
    if library.source(entry.id) is None and not _is_lost(library, entry.id):
        text = f"{entry.id} is not in {source_of(entry.id)}, its source; take it away, or write the source first."
        yield problem_at(entry.file, start(entry.message.id), "error", rule="obsolete", text=text)


def _is_lost(library: Library, message_id: str) -> bool:
    return any(message_id in lost_ids(file) for file in library.files.get(source_of(message_id), ()))


def _attributes(library: Library, entry: Entry) -> Iterator[Problem]:
    source = library.source(entry.id)
    if entry.damaged or source is None:
        return
    if entry.message.value is None and source.message.value is not None:
        yield _attribute(entry, "error", f"{entry.id} has no text of its own; write it after the = sign.")
    if library.is_step(entry.id):
        for name, level in PARTS.items():
            if entry.pattern(name) is None:
                yield _attribute(entry, level, f"{entry.id} lacks .{name}; write it.")
    else:
        yield from _unlike_source(entry, source)


def _unlike_source(entry: Entry, source: Entry) -> Iterator[Problem]:
    here, there = ({name for name, _ in each.patterns() if name} for each in (entry, source))
    if is_word(entry.id) and entry is not source:
        there &= TRANSLATED
    here, there = here - VOICE, there - VOICE
    for name in sorted(there - here):
        yield _attribute(entry, "warning", f"{entry.id} lacks .{name}, which its source has; write it.")
    for name in sorted(here - there):
        why = "which is not translated" if source.pattern(name) else "which its source has not"
        yield _attribute(entry, "error", f"{entry.id} has .{name}, {why}; take it away.")


def _attribute(entry: Entry, level: Level, text: str) -> Problem:
    return problem_at(entry.file, start(entry.message.id), level, rule="attribute", text=text)


def _without_message(library: Library, steps: Steps) -> Iterator[Problem]:
    for message_id in sorted(steps.told - set(library.entries.get(SOURCE, {}))):
        path = steps.files[message_id]
        text = f"the step {message_id} has no message in {SOURCE}; write it, or take the step away."
        yield Problem(path, _line_naming(path, message_id), "error", "step-without-message", text)


def _line_naming(path: Path, message_id: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if f'"{message_id}"' in line), 1)


def _without_step(library: Library, steps: Steps) -> Iterator[Problem]:
    for message_id, entry in library.entries.get(SOURCE, {}).items():
        if not (is_interface(message_id) or is_word(message_id)) and message_id not in steps.told:
            text = f"no step tells {message_id}; name it in a schedule, or take it away."
            yield problem_at(entry.file, start(entry.message.id), "error", rule="message-without-step", text=text)
