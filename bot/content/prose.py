"""The prose among the messages: the sentences that people read, with the places where editors wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from fluent.syntax import ast

from bot.content.check_library import name_of, renderings
from bot.content.problem import Level, Problem
from bot.content.readability import TAG, VARIABLE
from bot.content.sources import Entry, start
from bot.content.word_slips import OF_PHRASES, OF_WORDS, TRANSLATED, is_word

READ = (None, "explain", "example")  # the other attributes are labels
UNSEEN = frozenset({"keywords", "phrases", "patterns", "words", "film"}) | (OF_WORDS | OF_PHRASES) - TRANSLATED
QUOTE = re.compile(r"«[^«»]*»")
LABELS = re.compile(r"(ui|staff)-(aloud|button|menu|command|theme|bot|language-name|locale)\b")


@dataclass(frozen=True)
class Prose:
    """One text and all that it can become, tags left in, with a sign for each variable."""

    entry: Entry
    attribute: str | None
    pattern: ast.Pattern
    texts: tuple[str, ...]

    @property
    def locale(self) -> str:
        """The language that it is written in."""
        return self.entry.file.locale

    @property
    def are_sentences(self) -> bool:
        """Whether it is read as sentences; not a label, nor a word that is learned."""
        return self.attribute in READ and not LABELS.match(self.entry.id) and not is_word(self.entry.id)

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


def written(entries: Iterable[Entry]) -> Iterator[Prose]:
    """All texts that people see: sentences, labels, titles and the words that are learned."""
    for entry in entries:
        for attribute, pattern in entry.patterns():
            if attribute not in UNSEEN and pattern.elements:
                yield Prose(entry, attribute, pattern, tuple(renderings(pattern, VARIABLE)))


def unquoted(line: str) -> str:
    """A line without tags, and without what others say in it: that stands as it is said."""
    return QUOTE.sub("«»", TAG.sub("", line))
