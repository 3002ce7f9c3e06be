"""What a translation has in common with its source: numbers, variables, and about its length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.content.problem import Problem
from bot.content.prose import Prose
from bot.content.readability import COUNTED, TAG
from bot.content.sources import source_of, variables

Key = tuple[str, str, str | None]

NUMBER = re.compile(r"[0-9]+(?:[.:][0-9]+)*")
OTHER_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9]+")
SAID_BY_THE_WORD: Mapping[str, frozenset[str]] = {"ar": frozenset({"1", "2"})}  # شهران is two months: no figure needed
LONG_ENOUGH = 80  # characters; of shorter texts the length says nothing
# Least and most, as shares of the source; about a third beyond what careful translations measure.
SHARES: Mapping[str, tuple[float, float]] = {
    "en": (0.7, 1.8),
    "ar": (0.55, 1.9),
    "so": (0.8, 2.2),
    "ti": (0.5, 1.6),
    "fa-AF": (0.7, 2.1),
    "uk": (0.65, 1.9),
}
ANY_LANGUAGE = (0.5, 2.2)


def likeness(texts: Sequence[Prose]) -> Iterator[Problem]:
    """Every translation whose numbers, variables or length differ from those of its source."""
    by_name: dict[Key, Prose] = {(text.locale, text.entry.id, text.attribute): text for text in texts}
    for text in texts:
        source = by_name.get((source_of(text.entry.id), text.entry.id, text.attribute))
        if source is None or source.locale == text.locale:
            continue
        yield from _variables(text, source)
        if text.are_sentences or text.attribute == "title":
            yield from _numbers(text, source)
            yield from _length(text, source)


def _variables(text: Prose, source: Prose) -> Iterator[Problem]:
    here, there = variables(text.pattern), variables(source.pattern)
    for name in sorted(there - here):
        said = f" lacks {{ ${name} }}, which its source has; write it."
        yield text.problem(text.lines[0], "error", rule="variables", text=said)
    for name in sorted(here - there):
        said = f" has {{ ${name} }}, which its source has not; take it away."
        yield text.problem(text.lines[0], "error", rule="variables", text=said)


def _numbers(text: Prose, source: Prose) -> Iterator[Problem]:
    for line in text.lines:
        for digits in OTHER_DIGITS.findall(line):
            western = "".join(str(int(digit)) for digit in digits)
            said = f" has the digits {digits}; write {western}, as clocks and signs in Sweden do."
            yield text.problem(line, "error", rule="digits", text=said)
    here, there = _numbers_of(text), _numbers_of(source)
    for number, written in there.items():
        if number not in here and number not in SAID_BY_THE_WORD.get(text.locale, ()):
            said = f" lacks the number {written}, which its source has; write it in digits."
            yield text.problem(text.lines[0], "error", rule="digits", text=said)
    for number, written in here.items():
        if number not in there:
            said = f" has the number {written}, which its source has not; write what stands there."
            yield text.problem(written, "error", rule="digits", text=said)


def _numbers_of(text: Prose) -> dict[str, str]:
    """The numbers of a text as they are written, by what they have in all languages: 7.30 and 7:30 are one."""
    lines = (COUNTED.sub("", TAG.sub("", line).strip()) for line in text.lines)
    found = (number for line in lines for number in NUMBER.findall(line))
    return {re.sub(r"\D", "", number): number for number in found}


def _length(text: Prose, source: Prose) -> Iterator[Problem]:
    here, there = (len(TAG.sub("", each.texts[0])) for each in (text, source))
    least, most = SHARES.get(text.locale, ANY_LANGUAGE)
    if there >= LONG_ENOUGH and not least <= here / there <= most:
        usual = f"between {least:.0%} and {most:.0%} is usual"
        said = f" is {here / there:.0%} as long as its source ({usual}); see that nothing is missing or added."
        yield text.problem(text.lines[0], "warning", rule="length-ratio", text=said)
