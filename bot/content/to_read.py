"""What is to be read in a language, the most important first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.content.check_coverage import SOURCE_ONLY
from bot.content.content import STAFF_LOCALES, Content
from bot.content.drafts import texts_of
from bot.content.review import CHANGED, Reading, Review
from bot.content.sources import SOURCE, STAFF_PREFIX, STAFF_SOURCE, Entry
from bot.content.word_slips import is_word


class Kind(StrEnum):
    """What a text is, in order of what a mistake in it does."""

    MUST = "must"
    STEP = "step"
    INTERFACE = "ui"
    STAFF = "staff"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Standing:
    """One text in one language: what it is, how far it has come, and who has read it last."""

    locale: str
    message: str
    kind: Kind
    state: Review
    reading: Reading | None


def standings(content: Content, locale: str) -> list[Standing]:
    """All texts that a language is to have, by kind; steps in order of the schedules, others as they are written."""
    catalogue, programmes = content.catalogue, content.programmes.values()
    musts, steps = texts_of(programmes, must_only=True), texts_of(programmes)
    written = dict.fromkeys((*musts, *steps, *_wanted(content, locale)))
    place = {message: number for number, message in enumerate(written)}
    found = [
        Standing(
            locale,
            message,
            _kind(message, musts, steps),
            catalogue.review(locale, message),
            catalogue.reviews.readings.get((locale, message)),
        )
        for message in _wanted(content, locale)
    ]
    order = list(Kind)
    return sorted(found, key=lambda each: (order.index(each.kind), place[each.message]))


def to_read(standings: Sequence[Standing]) -> list[Standing]:
    """Those that wait for a reader, of each kind the changed ones first."""
    order = list(Kind)
    waiting = (each for each in standings if each.state in (*CHANGED, Review.DRAFT))
    return sorted(waiting, key=lambda each: (order.index(each.kind), each.state not in CHANGED))


def _wanted(content: Content, locale: str) -> Iterator[str]:
    """The messages of the sources that a language translates, or is."""
    languages = content.catalogue.languages
    if locale != STAFF_SOURCE and SOURCE in languages:
        yield from (id for id, entry in languages[SOURCE].own.items() if locale == SOURCE or not _swedish_only(entry))
    if locale in STAFF_LOCALES and STAFF_SOURCE in languages:
        yield from (id for id in languages[STAFF_SOURCE].own if id.startswith(STAFF_PREFIX))


def _swedish_only(entry: Entry) -> bool:
    return SOURCE_ONLY in entry.comment


def _kind(message: str, musts: Sequence[str], steps: Sequence[str]) -> Kind:
    if message in musts:
        return Kind.MUST
    if message in steps:
        return Kind.STEP
    if is_word(message):
        return Kind.WORD
    return Kind.STAFF if message.startswith(STAFF_PREFIX) else Kind.INTERFACE
