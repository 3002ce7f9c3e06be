"""What is read aloud of a text: the words that are the same for everybody, in the language of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from babel import Locale
from fluent.runtime.types import FluentType

from bot.content.catalogue import Argument, Catalogue, Text
from bot.content.sources import SOURCE, Entry, mentions, variables
from bot.content.voices import REMEMBERED, Spoken, digest_of
from bot.domain.programme import Step

VOICE = "voice"  # the attribute with what is read aloud instead
DATES = ("start-date", "end-date")
INSTEAD = "ui-aloud-"  # and the date's name: what is read in its place
COUNTS = frozenset({"month", "months-left", "months-done"})
PARTS = ("explain", "example")  # what is read aloud of a step below its text
SCREENS = ("ui-join-about", "ui-ill-sentence", "ui-ill-child-sentence")  # what else has a voice
SAID_IN_SWEDISH = frozenset(SCREENS[1:])
LONGEST = 300  # seconds that a text may take
INVISIBLE = {ord(mark): None for mark in "\u200e\u200f\u2066\u2067\u2068\u2069"}
UNSAID = "\ue000"  # stands in a line that nobody can read for everybody
QUESTION = ("?", "؟", "፧")
TAUGHT = re.compile(r"(?:<i>|[“«„](?=[^”»“]*[”»“] \())([^<”»“]+)")
WORD = re.compile(r"\w+")
EMPTY_LINES = re.compile(r"\n{3,}")


class Uncounted(FluentType):
    """A number that is another one for everybody: the line in which it would stand is not read."""

    def format(self, locale: Locale) -> str:
        """A mark by which that line is found."""
        return UNSAID


@lru_cache(maxsize=REMEMBERED)
def _digest_of_words(text: str) -> str:
    return digest_of(" ".join(WORD.findall(text.casefold())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Aloud(Spoken):
    """What is read aloud of a text; a voice stays good as long as the words stay, whatever happens to commas."""

    longest: int = LONGEST

    @property
    def digest(self) -> str:
        """Of the words alone."""
        return _digest_of_words(self.text)


@dataclass(frozen=True)
class Reader:
    """Says of each text of a catalogue what is read aloud; found once, for it is asked at every message."""

    catalogue: Catalogue
    _found: dict[tuple[str, str], Aloud | None] = field(default_factory=dict)

    def aloud(self, locale: str, name: str) -> Aloud | None:
        """Of a text (`pay`, `pay.explain`) in that very language; None where it is not there or cannot be read."""
        key = (locale, name)
        if key not in self._found:
            self._found[key] = self._aloud(locale, name)
        return self._found[key]

    def unread(self, locale: str, message: str) -> str:
        """Why a text cannot be read aloud as it stands, and what to do; empty where it can."""
        attribute = VOICE if self.catalogue.has(locale, message, VOICE) else None
        lacking = self._lacking(locale, message, attribute)
        if lacking:
            return f"cannot be read aloud: {lacking}; write a variant [none], or .voice with what is read instead."
        lines = self._lines(locale, message, attribute) or ()
        if any(UNSAID in line and above.endswith(QUESTION) for above, line in pairwise(lines)):
            return "asks something whose answer is a number, which no voice can say; write .voice with other words."
        return ""

    def _aloud(self, locale: str, name: str) -> Aloud | None:
        message, _, part = name.partition(".")
        if not self.catalogue.has(locale, message, part or None):
            return None
        attribute = VOICE if not part and self.catalogue.has(locale, message, VOICE) else part or None
        text = self._read(locale, message, attribute)
        return Aloud(name, text, locale=locale, swedish=self._swedish(locale, message, attribute)) if text else None

    def _swedish(self, locale: str, message: str, attribute: str | None) -> tuple[str, ...]:
        """The Swedish words that a text in another language teaches: they stand in italics, or quoted and explained."""
        html = self._filled(locale, message, attribute) or "" if locale != SOURCE else ""
        return tuple(dict.fromkeys(Text(found, locale).plain.translate(INVISIBLE) for found in TAUGHT.findall(html)))

    def _read(self, locale: str, message: str, attribute: str | None) -> str:
        lines = self._lines(locale, message, attribute) or ()
        return EMPTY_LINES.sub("\n\n", "\n".join(line for line in lines if UNSAID not in line)).strip()

    def _lines(self, locale: str, message: str, attribute: str | None) -> list[str] | None:
        """Filled in for nobody in particular; None where something is missing that the text cannot do without."""
        html = self._filled(locale, message, attribute)
        if html is None:
            return None
        return [" ".join(line.split()) for line in Text(html, locale).plain.translate(INVISIBLE).splitlines()]

    def _filled(self, locale: str, message: str, attribute: str | None) -> str | None:
        language = self.catalogue.languages[locale]
        html, errors = language.filled(message, attribute, self._given(locale, language.own[message], attribute))
        return None if errors else html

    def _lacking(self, locale: str, message: str, attribute: str | None) -> str:
        if not self.catalogue.has(locale, message, attribute) or self._lines(locale, message, attribute) is not None:
            return ""
        pattern = self.catalogue.languages[locale].own[message].pattern(attribute)
        dates = [name for name in DATES if name in variables(pattern) and self._instead(locale, name) is None]
        return f"{INSTEAD}{dates[0]} is missing" if dates else "a name or a number stands in it that not all have"

    def _given(self, locale: str, entry: Entry, attribute: str | None) -> dict[str, Argument | FluentType]:
        """A date is where the text shows it, a number is not said, and of all else nothing is known."""
        pattern = entry.pattern(attribute)
        named = variables(pattern) | {name for other in mentions(pattern) for name in self._of(locale, other[0])}
        return {name: Uncounted() if name in COUNTS else self._instead(locale, name) for name in named}

    def _of(self, locale: str, message: str) -> set[str]:
        entry = self.catalogue.languages[locale].own.get(message)
        return variables(entry.message) if entry else set()

    def _instead(self, locale: str, name: str) -> str | None:
        if name not in DATES or not self.catalogue.has(locale, INSTEAD + name):
            return None
        html, errors = self.catalogue.languages[locale].filled(INSTEAD + name, None, {})
        return None if errors else Text(html, locale).plain


def names_of(steps: Iterable[Step]) -> tuple[tuple[str, ...], ...]:
    """The names of all that is read aloud, what matters most first.

    The *must* texts in the order of the year, with the screens that have a voice; the other texts; then what explains
    them, and their examples.
    """
    every = list(steps)
    musts = [wording for step in every if step.must for wording in step.wordings]
    others = [wording for step in every if not step.must for wording in step.wordings]
    parts = [[f"{step.id}.{part}" for step in every] for part in PARTS]
    return tuple(tuple(dict.fromkeys(names)) for names in ((*SCREENS, *musts), others, *parts))


def all_aloud(reader: Reader, steps: Iterable[Step], locale: str) -> Iterator[Aloud]:
    """Everything that is read aloud in a language, what matters most first."""
    for names in names_of(steps):
        for name in names:
            if locale == SOURCE or name not in SAID_IN_SWEDISH:
                found = reader.aloud(locale, name)
                if found:
                    yield found
