"""Everything that is wrong in messages and schedules, said at once, each with its file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.content.check_coverage import coverage
from bot.content.check_emoji import emoji
from bot.content.check_library import Library, read_library
from bot.content.check_plain import plain
from bot.content.check_plurals import plurals
from bot.content.check_references import references
from bot.content.check_rendering import rendering
from bot.content.check_review import readings
from bot.content.check_sizes import sizes
from bot.content.check_slips import slips
from bot.content.check_tags import tags
from bot.content.check_words import words
from bot.content.problem import Problem
from bot.content.schedules import schedule_problems

# Whoever reads the text does not notice.
HARMLESS = frozenset({"emoji", "lix", "message-without-step", "obsolete", "phone-number"})


def problems(messages: Path, schedules: Path, media: Path | None = None) -> list[Problem]:
    """All problems, by file and line; the pictures are looked for beside the messages unless a folder is given."""
    library = read_library(messages, schedules)
    pictures = (media or messages.parent / "media") / "pictures"
    found = {*schedule_problems(schedules), *_of_messages(messages, library, pictures), *words(library, schedules)}
    return sorted(found | set(rendering(messages, library, found)))


def faults(messages: Path, schedules: Path, media: Path | None = None) -> list[Problem]:
    """The problems for which a text is not fit to be shown: errors, but for those of style and of order."""
    return [
        each for each in problems(messages, schedules, media) if each.level == "error" and each.rule not in HARMLESS
    ]


def _of_messages(messages: Path, library: Library, pictures: Path) -> Iterator[Problem]:
    if not library.files:
        yield Problem(
            messages, 1, "error", "no-messages", "no .ftl file is here; name the folder that holds the locales."
        )
    for rule in (slips, coverage, references, plurals, tags, emoji, plain):
        yield from rule(library)
    yield from sizes(library, pictures)
    yield from readings(messages)
