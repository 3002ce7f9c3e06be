"""Phone numbers that belong in the settings: one that stands in a text stays there when it has changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.check_library import Library, problem_at
from bot.content.problem import Problem
from bot.content.sources import Entry, start

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


def phones(library: Library) -> Iterator[Problem]:
    """Every phone number in running text but those that everybody may know."""
    for entry in library.all_entries():
        yield from _of_entry(entry)


def _of_entry(entry: Entry) -> Iterator[Problem]:
    allowed = KNOWN | (KNOWN_IN_CRISIS if entry.id == "ui-crisis" else frozenset())
    written = entry.file.text
    end = entry.message.span.end if entry.message.span else len(written)
    for found in NUMBER.finditer(written, start(entry.message.id), end):
        if re.sub(r"\D", "", found[0]) not in allowed:
            text = (
                f"{entry.id}: a phone number stands in the text ({found[0]}); write a variable: {{ $workplace-phone }}"
            )
            yield problem_at(entry.file, found.start(), "error", rule="phone-number", text=text)
