"""What is to be read in a language, the most important first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.content.content import Content
from bot.content.coverage import Kind, kind_of, wanted
from bot.content.drafts import texts_of
from bot.content.review import CHANGED, Reading, Review

# By what a mistake does. Words are read last, page by page; what is said in practising stands among the interface.
ORDER = ((Kind.MUST,), (Kind.STEP,), (Kind.INTERFACE, Kind.DRILL), (Kind.STAFF,), (Kind.WORD,))
PLACE = {kind: place for place, kinds in enumerate(ORDER) for kind in kinds}


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
    texts = wanted(content, locale)
    written = dict.fromkeys((*musts, *steps, *(entry.id for entry in texts)))
    place = {message: number for number, message in enumerate(written)}
    found = [
        Standing(
            locale,
            entry.id,
            kind_of(entry, musts, steps),
            catalogue.review(locale, entry.id),
            catalogue.reviews.readings.get((locale, entry.id)),
        )
        for entry in texts
    ]
    return sorted(found, key=lambda each: (PLACE[each.kind], place[each.message]))


def to_read(standings: Sequence[Standing]) -> list[Standing]:
    """Those that wait for a reader, of each kind the changed ones first."""
    waiting = (each for each in standings if each.state in (*CHANGED, Review.DRAFT))
    return sorted(waiting, key=lambda each: (PLACE[each.kind], each.state not in CHANGED))
