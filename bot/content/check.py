"""Everything that is wrong in messages and schedules, said at once, each with its file and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from bot.content import glossary
from bot.content.check_coverage import coverage
from bot.content.check_emoji import emoji
from bot.content.check_facts import facts
from bot.content.check_figures import figures
from bot.content.check_forms import forms
from bot.content.check_library import Library, read_library
from bot.content.check_likeness import likeness
from bot.content.check_passive import passive
from bot.content.check_phones import phones
from bot.content.check_plurals import plurals
from bot.content.check_rare_words import rare_words
from bot.content.check_references import references
from bot.content.check_rendering import rendering, unbroken
from bot.content.check_review import readings
from bot.content.check_sentences import plain_sentences
from bot.content.check_sizes import sizes
from bot.content.check_slips import slips
from bot.content.check_tags import tags
from bot.content.check_untranslated import marks, untranslated
from bot.content.check_wording import wording
from bot.content.check_words import words
from bot.content.glossary import read_glossary
from bot.content.problem import Problem
from bot.content.prose import written
from bot.content.schedules import schedule_problems
from bot.content.silenced import CAN_BE_SILENCED, unsilenced
from bot.content.sources import SOURCE, Entry

# Whoever reads the text does not notice.
HARMLESS = CAN_BE_SILENCED | {"emoji", "fact", "glossary", "message-without-step", "obsolete"}


def problems(messages: Path, schedules: Path, media: Path | None = None, *, today: date | None = None) -> list[Problem]:
    """All problems, by file and line; pictures, voices and films lie beside the messages unless a folder is given.

    Without a day it is not asked whether facts still hold.
    """
    library, media = read_library(messages, schedules), media or messages.parent / "media"
    found = {
        *schedule_problems(schedules),
        *_of_messages(messages, library, media / "pictures"),
        *words(library, schedules),
        *facts(library, today),
    }
    whole = unbroken(library, found)
    found |= {*rendering(library, whole), *_of_prose(library, whole), *forms(messages, library, media, whole)}
    return sorted(unsilenced(library, found))


def faults(messages: Path, schedules: Path, media: Path | None = None) -> list[Problem]:
    """The problems for which a text is not fit to be shown: errors, but for those of style and of order."""
    errors = (each for each in problems(messages, schedules, media) if each.level == "error")
    written = (each for each in errors if messages in each.path.parents or schedules in each.path.parents)
    return [each for each in written if each.rule not in HARMLESS]


def _of_messages(messages: Path, library: Library, pictures: Path) -> Iterator[Problem]:
    if not library.files:
        yield Problem(
            messages, 1, "error", "no-messages", "no .ftl file is here; name the folder that holds the locales."
        )
    for rule in (slips, coverage, references, plurals, tags, emoji, phones):
        yield from rule(library)
    yield from sizes(library, pictures)
    yield from readings(messages)


def _of_prose(library: Library, entries: Iterable[Entry]) -> Iterator[Problem]:
    texts = list(written(entries))
    for rule in (likeness, untranslated, marks):
        yield from rule(texts)
    texts = [text for text in texts if text.are_sentences]
    source = [text for text in texts if text.locale == SOURCE]
    for rule in (plain_sentences, passive, figures):
        yield from rule(source)
    try:
        glossaries = read_glossary(library.folder)
    except ValueError as error:
        said = f"it cannot be read, and no word is checked: {str(error).replace(chr(10), ' ')}"
        yield Problem(library.folder / glossary.FILE, 1, "error", "glossary", said)
        return
    yield from wording(texts, glossaries)
    if SOURCE in glossaries:
        yield from rare_words(library, source, glossaries[SOURCE].everyday)
