"""Everything that is wrong in messages and schedules, said at once, each with its file and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from bot.content import glossary, review
from bot.content.check_coverage import coverage
from bot.content.check_emoji import emoji
from bot.content.check_facts import facts
from bot.content.check_figures import figures
from bot.content.check_library import Library, read_library
from bot.content.check_likeness import likeness
from bot.content.check_passive import passive
from bot.content.check_phones import phones
from bot.content.check_plurals import plurals
from bot.content.check_rare_words import rare_words
from bot.content.check_references import references
from bot.content.check_rendering import rendering, unbroken
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
from bot.content.silenced import unsilenced
from bot.content.sources import SOURCE, Entry


def problems(messages: Path, schedules: Path, media: Path | None = None, *, today: date | None = None) -> list[Problem]:
    """All problems, by file and line; the pictures are looked for beside the messages unless a folder is given.

    Without a day it is not asked whether facts still hold.
    """
    library = read_library(messages, schedules)
    pictures = (media or messages.parent / "media") / "pictures"
    found = {*schedule_problems(schedules), *_of_messages(messages, library, pictures), *words(library, schedules)}
    found |= set(facts(library, today))
    whole = unbroken(library, found)
    found |= {*rendering(library, whole), *_of_prose(library, whole)}
    return sorted(unsilenced(library, found))


def _of_messages(messages: Path, library: Library, pictures: Path) -> Iterator[Problem]:
    if not library.files:
        yield Problem(
            messages, 1, "error", "no-messages", "no .ftl file is here; name the folder that holds the locales."
        )
    for rule in (slips, coverage, references, plurals, tags, emoji, phones):
        yield from rule(library)
    yield from sizes(library, pictures)
    yield from _of_reviews(messages)


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


def _of_reviews(messages: Path) -> Iterator[Problem]:
    try:
        review.read_reviews(messages)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        text = f"it cannot be read, and every text counts as a draft: {error}"
        yield Problem(messages / review.FILE, 1, "error", "reviews", text)
