"""How much there is in each language: texts by kind and by file, how far they are read, voices, films, pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.content.check_coverage import SOURCE_ONLY
from bot.content.content import STAFF_LOCALES, Content
from bot.content.review import Review
from bot.content.sources import SOURCE, STAFF_PREFIX, STAFF_SOURCE, Entry
from bot.content.word_slips import is_word

DRILL = "drill.ftl"


class Kind(StrEnum):
    """What a text is, by what is lost without it."""

    MUST = "must"  # without these a language is not offered
    STEP = "step"
    INTERFACE = "ui"
    DRILL = "drill"
    WORD = "word"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Share:
    """How many there are of how many."""

    there: int
    wanted: int

    def __str__(self) -> str:
        return f"{self.there}/{self.wanted}"


@dataclass(frozen=True, slots=True)
class Voices:
    """How many texts can be heard: spoken by a person, and by a machine."""

    recorded: int
    machine: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one language has; voices and films are those of steps."""

    locale: str
    offered: bool
    kinds: Mapping[Kind, Share]
    files: Mapping[str, Share]
    states: Mapping[Review, int]
    voices: Voices
    other_voices: Voices
    films: int


@dataclass(frozen=True, slots=True)
class Everywhere:
    """What is the same in all languages: the steps, and which of them have a picture."""

    steps: int
    musts: int
    pictures: int
    must_pictures: int


def everywhere(content: Content) -> Everywhere:
    """The steps of all programmes and their pictures."""
    steps, musts = _steps(content), _musts(content)
    drawn = [len(list(filter(content.media.drawing, each))) for each in (steps, musts)]
    return Everywhere(len(steps), len(musts), *drawn)


def coverage(content: Content) -> list[Coverage]:
    """Each language that has a folder: the two sources, then the translations by their tags."""
    tags = content.catalogue.locales
    first = [tag for tag in (SOURCE, STAFF_SOURCE) if tag in tags]
    return [_of(content, tag) for tag in (*first, *sorted(set(tags) - set(first)))]


def _of(content: Content, locale: str) -> Coverage:
    texts = wanted(content, locale)
    musts, steps = _musts(content), _told(content)
    kinds = {entry.id: kind_of(entry, musts, steps) for entry in texts}
    there = {entry.id for entry in texts if content.catalogue.has(locale, entry.id)}
    spoken = [id for id, kind in kinds.items() if kind in (Kind.MUST, Kind.STEP)]
    silent = [id for id, kind in kinds.items() if kind in (Kind.INTERFACE, Kind.DRILL)]
    return Coverage(
        locale,
        locale in content.locales,
        {kind: _share((id for id in kinds if kinds[id] is kind), there) for kind in Kind},
        {file: _share((each.id for each in texts if each.file.path.name == file), there) for file in _files(texts)},
        _states(content, locale, texts),
        _voices(content, locale, spoken),
        _voices(content, locale, silent),
        sum(_has_film(content, locale, id) for id in spoken),
    )


def wanted(content: Content, locale: str) -> list[Entry]:
    """The source's texts that a language is to have."""
    catalogue = content.catalogue
    found: list[Entry] = []
    if locale != STAFF_SOURCE and SOURCE in catalogue.languages:
        told = catalogue.languages[SOURCE].own.values()
        found += [each for each in told if locale == SOURCE or SOURCE_ONLY not in each.comment]
    if locale in STAFF_LOCALES and STAFF_SOURCE in catalogue.languages:
        staff = catalogue.languages[STAFF_SOURCE].own.values()
        found += [each for each in staff if each.id.startswith(STAFF_PREFIX)]
    return found


def kind_of(entry: Entry, musts: Sequence[str], steps: Sequence[str]) -> Kind:
    """What a text is, where those are the steps and those of them that must be told."""
    if is_word(entry.id):
        return Kind.WORD
    if entry.id.startswith(STAFF_PREFIX):
        return Kind.STAFF
    if entry.id in steps:
        return Kind.MUST if entry.id in musts else Kind.STEP
    return Kind.DRILL if entry.file.path.name == DRILL else Kind.INTERFACE


def _states(content: Content, locale: str, wanted: Iterable[Entry]) -> Mapping[Review, int]:
    counted = Counter(content.catalogue.review(locale, each.id) for each in wanted)
    return {state: counted[state] for state in Review}


def _voices(content: Content, locale: str, ids: Iterable[str]) -> Voices:
    heard = Counter(voice.machine for id in ids if (voice := content.voice(locale, id)))
    return Voices(heard[False], heard[True])


def _has_film(content: Content, locale: str, id: str) -> bool:
    """Whether a film is there: an address beside the text, or a file."""
    return content.catalogue.has(locale, id, "film") or content.media.film(locale, id) is not None


def _share(ids: Iterable[str], there: set[str]) -> Share:
    found = [id in there for id in ids]
    return Share(sum(found), len(found))


def _files(wanted: Iterable[Entry]) -> list[str]:
    return sorted({each.file.path.name for each in wanted})


def _steps(content: Content) -> list[str]:
    return list(dict.fromkeys(step.id for programme in content.programmes.values() for step in programme.steps))


def _musts(content: Content) -> list[str]:
    steps = (step for programme in content.programmes.values() for step in programme.steps)
    return list(dict.fromkeys(step.id for step in steps if step.must))


def _told(content: Content) -> list[str]:
    """The steps and their other wordings."""
    steps = (step for programme in content.programmes.values() for step in programme.steps)
    return list(dict.fromkeys(id for step in steps for id in (step.id, *step.wordings)))
