"""The prose among the messages: the sentences that people read, with the places where editors wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from fluent.syntax import ast

from bot.content.check_library import Library, name_of, renderings
from bot.content.problem import Level, Problem
from bot.content.readability import TAG, VARIABLE
from bot.content.sources import Entry, start
from bot.content.word_slips import is_word

READ = (None, "explain", "example")  # attributes; the others are labels, words to search by, or names
QUOTE = re.compile(r"«[^«»]*»")
LABELS = re.compile(r"(ui|staff)-(button|menu|command|theme|bot|language-name|locale)\b")


@dataclass(frozen=True)
class Prose:
    """One text and all that it can become, tags left in, with a sign for each variable."""

    entry: Entry
    attribute: str | None
    pattern: ast.Pattern
    texts: tuple[str, ...]

    @property
    def name(self) -> str:
        """How a problem names it: pay.explain."""
        return name_of(self.entry, self.attribute)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Every line of every variant once."""
        return tuple(dict.fromkeys(line for text in self.texts for line in text.splitlines() if line.strip()))

    def problem(self, words: str, level: Level, /, *, rule: str, text: str) -> Problem:
        """A problem on the line of these words of the text."""
        return Problem(
            self.entry.file.path, self.entry.file.line(self._place(words)), level, rule, f"{self.name}{text}"
        )

    def _place(self, words: str) -> int:
        """Where the words stand in the file, as far as they are written there."""
        beginning, end = start(self.pattern), self.pattern.span.end if self.pattern.span else None
        written = max(re.split(rf"[{VARIABLE}\n]|</?[a-z][^<>]*>", words), key=len).strip()
        return max(beginning, self.entry.file.text.find(written, beginning, end))


def prose(library: Library) -> Iterator[Prose]:
    """All texts that are read as sentences; not labels, nor the words that are learned."""
    for entry in library.all_entries():
        if not LABELS.match(entry.id) and not is_word(entry.id):
            yield from prose_of(entry)


def prose_of(entry: Entry) -> Iterator[Prose]:
    """The texts of one message that are read as sentences."""
    for attribute, pattern in entry.patterns():
        if attribute in READ and pattern.elements:
            yield Prose(entry, attribute, pattern, tuple(renderings(pattern, VARIABLE)))


def unquoted(line: str) -> str:
    """A line without tags, and without what others say in it: that stands as it is said."""
    return QUOTE.sub("«»", TAG.sub("", line))
