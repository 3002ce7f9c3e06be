"""Facts: each names its authority and its day, is looked up again every year, and holds still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from fluent.syntax import ast

from bot.content.check_library import Library, problem_at
from bot.content.fact import FORM, MARK, Fact, read_fact
from bot.content.problem import Problem
from bot.content.sources import Entry, MessageFile, source_of, start

AGAIN_AFTER = timedelta(days=365)  # rules of the state change with its budget, once a year
BEFORE_THE_END = timedelta(days=30)  # time to ask, to write and to translate


def facts(library: Library, today: date | None) -> Iterator[Problem]:
    """Every fact that is badly written, old, or holds no longer; without a day, how old they are is not asked."""
    for entry in library.all_entries():
        yield from _of_entry(entry, today)
    for file in (file for files in library.files.values() for file in files):
        yield from _loose(file)


def _of_entry(entry: Entry, today: date | None) -> Iterator[Problem]:
    comment = entry.message.comment
    if comment is None:
        return
    for line in MARK.findall(comment.content or ""):
        place = max(start(comment), entry.file.text.find(line.strip(), start(comment)))
        fact = read_fact(line)
        if entry.file.locale != source_of(entry.id):
            where = source_of(entry.id)
            text = f"{entry.id}: facts stand in {where} alone, where all languages have them from; take this away."
            yield problem_at(entry.file, place, "warning", rule="fact", text=text)
        elif fact is None:
            text = f"{entry.id}: the fact names no authority, or no day on which it was checked; write {FORM}"
            yield problem_at(entry.file, place, "error", rule="fact", text=text)
        elif today:
            yield from _of_fact(entry, fact, place, today=today)


def _of_fact(entry: Entry, fact: Fact, place: int, *, today: date) -> Iterator[Problem]:
    if fact.checked > today:
        text = f"{entry.id}: the fact is checked on {fact.checked}, which is to come; write the day on which it was."
        yield problem_at(entry.file, place, "error", rule="fact", text=text)
    elif fact.checked + AGAIN_AFTER < today:
        text = (
            f"{entry.id}: the fact was checked on {fact.checked}, more than a year ago; ask {fact.authority} again, "
            "and write the new day."
        )
        yield problem_at(entry.file, place, "warning", rule="fact-old", text=text)
    if fact.outdated(today):
        text = (
            f"{entry.id}: the fact was valid until {fact.until}; a step with it is not sent. Ask {fact.authority}, "
            "renew the text, and take the day away or write a new one."
        )
        yield problem_at(entry.file, place, "error", rule="fact-outdated", text=text)
    elif fact.until and fact.until - BEFORE_THE_END <= today:
        text = f"{entry.id}: the fact is valid until {fact.until} only; ask {fact.authority} what holds then."
        yield problem_at(entry.file, place, "warning", rule="fact-old", text=text)


def _loose(file: MessageFile) -> Iterator[Problem]:
    """Facts that belong to no message: an empty line parts them from it."""
    for item in file.resource.body:
        if type(item) is ast.Comment and MARK.search(item.content or ""):
            text = "this fact belongs to no message; write it right above one, without an empty line between."
            yield problem_at(file, start(item), "warning", rule="fact", text=text)
