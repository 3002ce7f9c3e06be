"""What a text rests on: a fact, who says so, when somebody checked it, and until when it holds.

# fact: sick pay is 80 % of pay – sjuklönelagen 2026, checked 2026-11-22, valid until 2027-06-30
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bot.content.sources import Entry

MARK = re.compile(r"^[ \t]*fact:.*$", re.MULTILINE)
DAY = r"\d{4}-\d{2}-\d{2}"
WHOLE = re.compile(
    rf"\s*fact:\s*(?P<said>\S.*?)\s+–\s+(?P<authority>[^–]*\w),\s*checked (?P<checked>{DAY})"
    rf"(?:,\s*valid until (?P<until>{DAY}))?\s*"
)
FORM = "# fact: what holds – who says so, checked 2026-11-22"


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact; `until` is the last day on which it holds, None where no end is known."""

    said: str
    authority: str
    checked: date
    until: date | None = None

    def outdated(self, day: date) -> bool:
        """Whether it holds no longer."""
        return self.until is not None and self.until < day


def last_days(entries: Iterable[Entry]) -> Mapping[str, date]:
    """Until when the facts of each message hold; those without an end are left out."""
    ends = ((entry.id, fact.until) for entry in entries for fact in facts_of(entry.comment))
    days: dict[str, date] = {}
    for name, until in ends:
        if until:
            days[name] = min(until, days.get(name, until))
    return days


def facts_of(comment: str) -> Iterator[Fact]:
    """The facts of a message's comment that are written as they should be."""
    for line in MARK.findall(comment):
        if fact := read_fact(line):
            yield fact


def read_fact(line: str) -> Fact | None:
    """One line of a comment; None where it names no authority or no day, or a day that no calendar has."""
    found = WHOLE.fullmatch(line)
    if found is None:
        return None
    try:
        checked, until = (date.fromisoformat(day) if day else None for day in (found["checked"], found["until"]))
    except ValueError:
        return None
    return Fact(found["said"], found["authority"], checked, until) if checked else None
