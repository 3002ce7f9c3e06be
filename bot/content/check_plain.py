"""Plain speech: simple Swedish that is not simple, and phone numbers that belong in the settings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.check_library import Library, name_of, problem_at, renderings
from bot.content.problem import Problem
from bot.content.readability import lix, longest_sentence, word_count
from bot.content.sources import SOURCE, Entry, start

HARD = 35  # LIX; authorities' own easy-to-read texts measure 36
TOO_HARD = 40
LONG_SENTENCE = 16  # words
FEWEST_WORDS = 30  # of fewer, LIX says nothing
READ = (None, "explain", "example")

NUMBER = re.compile(
    r"(?<![\d\w])(?:"
    r"\+\d(?:[ \-–()/]{0,2}\d){5,}"  # +46 8 123 45 67
    r"|\(?0\d{1,3}\)?(?:[ \-–/]{0,3}\d){4,}"  # 08-123 45 67
    r"|11\d ?\d{2,3}"  # 116 111
    r"|\d{5,}"  # 90101
    r")(?!\d)"
)
KNOWN = frozenset({"112", "1177", "11414", "11313"})
KNOWN_IN_CRISIS = frozenset({"90101", "020505050"})


def plain(library: Library) -> Iterator[Problem]:
    """Every text that is hard to read in simple Swedish, and every phone number in running text."""
    for entry in library.all_entries():
        for attribute in READ:
            if entry.file.locale == SOURCE:
                yield from _readability(entry, attribute)
        yield from _phone_numbers(entry)


def _readability(entry: Entry, attribute: str | None) -> Iterator[Problem]:
    pattern = entry.pattern(attribute)
    texts = renderings(pattern, "x") if pattern else []
    name = name_of(entry, attribute)
    hardest = max((lix(text) for text in texts if word_count(text) >= FEWEST_WORDS), default=0.0)
    if pattern and hardest > HARD:
        level = "error" if hardest > TOO_HARD else "warning"
        text = f"{name} has LIX {hardest:.0f}, at most {HARD} is simple; write shorter words and sentences."
        yield problem_at(entry.file, start(pattern), "error" if level == "error" else "warning", rule="lix", text=text)
    longest = max(map(longest_sentence, texts), default=0)
    if pattern and longest > LONG_SENTENCE:
        text = f"{name} has a sentence of {longest} words; write two, of 12 words at most."
        yield problem_at(entry.file, start(pattern), "warning", rule="long-sentence", text=text)


def _phone_numbers(entry: Entry) -> Iterator[Problem]:
    allowed = KNOWN | (KNOWN_IN_CRISIS if entry.id == "ui-crisis" else frozenset())
    written = entry.file.text
    end = entry.message.span.end if entry.message.span else len(written)
    for found in NUMBER.finditer(written, start(entry.message.id), end):
        if re.sub(r"\D", "", found[0]) not in allowed:
            text = (
                f"{entry.id}: a phone number stands in the text ({found[0]}); write a variable: {{ $workplace-phone }}"
            )
            yield problem_at(entry.file, found.start(), "error", rule="phone-number", text=text)
