"""What the check looks at: every file of every locale, and what the schedules ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from pathlib import Path
from typing import Literal

from fluent.syntax import ast

from bot.content.problem import Problem
from bot.content.schedules import ScheduleErrors, read_programmes
from bot.content.sources import (
    STAFF_PREFIX,
    Entry,
    MessageFile,
    entries,
    locale_folders,
    read_folder,
    source_of,
)

VARIABLE = re.compile(r"\$([a-z][a-z0-9-]*)")
INTERFACE_PREFIXES = ("ui-", STAFF_PREFIX)
NUMBERS = frozenset({"month", "months", "months-left", "months-done", "messages-understood"})
ALWAYS_KNOWN = frozenset({"start-date", "end-date", "month", "months-left", "months-done"})
MAYBE_KNOWN = frozenset(
    """first-name workplace-name workplace-phone report-before supervisor-name caseworker-name caseworker-phone
    meeting-date erase-date messages-understood job-coach language-teacher pay-day payroll-contact time-off-contact
    guidance occupational-health municipality-name""".split()  # noqa: SIM905 (a list to read)
)


@dataclass(frozen=True, slots=True)
class Steps:
    """What the schedules ask for: step ids, the must among them, the step of each further wording, each one's file."""

    ids: frozenset[str]
    musts: frozenset[str]
    wordings: Mapping[str, str]
    files: Mapping[str, Path]

    @property
    def told(self) -> frozenset[str]:
        """All messages that the schedules tell."""
        return self.ids | self.wordings.keys()


@dataclass(frozen=True)
class Library:
    """All messages that editors have written."""

    folder: Path
    files: Mapping[str, tuple[MessageFile, ...]]
    steps: Steps | None

    @cached_property
    def entries(self) -> Mapping[str, Mapping[str, Entry]]:
        """By locale and id; of two with one id the first, as Fluent does."""
        return {locale: _first_of_each(files) for locale, files in self.files.items()}

    def all_entries(self) -> Sequence[Entry]:
        """Every entry, duplicates too."""
        return self._every

    @cached_property
    def _every(self) -> Sequence[Entry]:
        return tuple(entry for files in self.files.values() for file in files for entry in entries(file))

    def source(self, message_id: str) -> Entry | None:
        """The entry that translations of a message follow."""
        return self.entries.get(source_of(message_id), {}).get(message_id)

    def is_step(self, message_id: str) -> bool:
        """Whether it is told by itself, with title, explanation and the rest."""
        if self.steps is not None:
            return message_id in self.steps.ids
        source = self.source(message_id)
        return not is_interface(message_id) and source is not None and source.pattern("title") is not None


def read_library(messages: Path, schedules: Path) -> Library:
    """Reads everything; a faulty schedule leaves the steps unknown."""
    files = {folder.name: read_folder(folder) for folder in locale_folders(messages)}
    return Library(messages, files, _steps(schedules))


def is_interface(message_id: str) -> bool:
    """Whether the program says it by itself, rather than a schedule."""
    return message_id.startswith(INTERFACE_PREFIXES)


def problem_at(
    file: MessageFile, node: ast.SyntaxNode | int, level: Literal["error", "warning"], /, *, rule: str, text: str
) -> Problem:
    """A problem at a node of a file, or at a position in its text."""
    position = node if isinstance(node, int) else (node.span.start if node.span else 0)
    return Problem(file.path, file.line(position), level, rule, text)


def name_of(entry: Entry, attribute: str | None) -> str:
    """How a problem names a text: sick-report.title."""
    return f"{entry.id}.{attribute}" if attribute else entry.id


def renderings(pattern: ast.Pattern, filler: str) -> list[str]:
    """Texts that a pattern can become, every variant in at least one, the longest first; variables are the filler."""
    parts = [_choices(element, filler) for element in pattern.elements]
    rows = zip_longest(*parts)
    return ["".join(_kept(piece, part) for piece, part in zip(row, parts, strict=True)) for row in rows]


def _kept(piece: str | None, part: list[str]) -> str:
    return part[-1] if piece is None else piece


def _choices(element: object, filler: str) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [str(element.value)]
    if isinstance(element, ast.Placeable):
        return _choices(element.expression, filler)
    if isinstance(element, ast.StringLiteral):
        return [str(element.parse()["value"])]
    if isinstance(element, ast.SelectExpression):
        texts = (text for variant in element.variants for text in renderings(variant.value, filler))
        return sorted(texts, key=len, reverse=True)
    return [filler]


def _first_of_each(files: tuple[MessageFile, ...]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for file in files:
        for entry in entries(file):
            found.setdefault(entry.id, entry)
    return found


def _steps(schedules: Path) -> Steps | None:
    try:
        programmes = read_programmes(schedules)
    except (ScheduleErrors, OSError):
        return None
    steps = [(name, step) for name, programme in programmes.items() for step in programme.steps]
    return Steps(
        ids=frozenset(step.id for _, step in steps),
        musts=frozenset(step.id for _, step in steps if step.must),
        wordings={wording: step.id for _, step in steps for wording in step.wordings},
        files={wording: schedules / f"{name}.toml" for name, step in steps for wording in (step.id, *step.wordings)},
    )
