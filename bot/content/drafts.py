"""What goes out while nobody has read it, as the installation has set it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.content.catalogue import Catalogue
from bot.content.review import Review
from bot.content.sources import SOURCE, STAFF_SOURCE
from bot.domain.programme import Programme, Step


class Drafts(StrEnum):
    """Which steps go out as a draft; of the others simple Swedish does, where somebody has read that."""

    ALL = "all"
    NOT_MUST = "not-must"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MustDrafts:
    """Of a language's must texts: how many there are, nobody has read, and do not go out for that."""

    locale: str
    texts: int
    drafts: int
    held: int


def held_back(catalogue: Catalogue, programmes: Iterable[Programme], drafts: Drafts) -> frozenset[tuple[str, str]]:
    """The drafts, by locale and id, that do not go out.

    Simple Swedish that nobody has read is no better than a translation that nobody has read: then the draft goes out.
    """
    if drafts is Drafts.ALL:
        return frozenset()
    texts = texts_of(programmes, must_only=drafts is Drafts.NOT_MUST)
    read = [text for text in texts if catalogue.review(SOURCE, text) is Review.REVIEWED]
    translated = [locale for locale in catalogue.locales if locale not in (SOURCE, STAFF_SOURCE)]
    return frozenset((locale, text) for locale in translated for text in read if catalogue.draft(locale, text))


def must_drafts(catalogue: Catalogue, programmes: Iterable[Programme]) -> list[MustDrafts]:
    """The must texts of each language that participants read, simple Swedish first."""
    texts = texts_of(programmes, must_only=True)
    tags = sorted(set(catalogue.locales) - {STAFF_SOURCE}, key=lambda tag: (tag != SOURCE, tag))
    return [_must_drafts(catalogue, tag, [text for text in texts if catalogue.entry(tag, text)]) for tag in tags]


def texts_of(programmes: Iterable[Programme], *, must_only: bool = False) -> tuple[str, ...]:
    """The messages of all steps, each once, in order of the schedules."""
    return tuple(dict.fromkeys(text for step in _steps(programmes, must_only) for text in (step.id, *step.wordings)))


def _must_drafts(catalogue: Catalogue, locale: str, texts: list[str]) -> MustDrafts:
    drafts = [text for text in texts if catalogue.draft(locale, text)]
    return MustDrafts(locale, len(texts), len(drafts), sum((locale, text) in catalogue.held for text in drafts))


def _steps(programmes: Iterable[Programme], must_only: bool) -> Iterator[Step]:
    return (step for programme in programmes for step in programme.steps if step.must or not must_only)
