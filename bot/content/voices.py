"""Voice notes: what is said, and where its note lies; of words, and in `text_voices` of texts."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.content.media import ROBOT, Voice
from bot.domain.words import Word

Part = Literal["word", "example"]

SPEAKER = "espeak-ng"  # the machine's voice
SPEAKERS: Mapping[str, str] = {"sv-simple": "sv", "sv": "sv", "en": "en", "uk": "uk"}  # whom it is understood as
LOCALE = "sv"  # what is learned
BUILT = "voices"  # the folder in the cache
RECORDED = "voice"  # the folder of recordings by language, in the data folder and in the media folder
ENDING = ".ogg"
LONGEST_WORD = 20  # seconds; a longer recording says more than a word or a sentence
BOUND = re.compile(r"(?P<name>.+)\.(?P<digest>[0-9a-f]{12})(\.robot)?$")  # a note's name without its ending
DIGITS = 12  # of a hash; enough to tell the texts of one word apart
REMEMBERED = 2048  # hashes: whoever practises asks for the same few hundred again and again


class NotHeard(Exception):
    """A sound that cannot be made into a voice note; the text says why, in English."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing that is said: its name, which is a recording's name too, and the text."""

    name: str
    text: str
    locale: str = LOCALE
    longest: int = LONGEST_WORD  # seconds
    swedish: tuple[str, ...] = ()  # what is Swedish in a text of another language

    @property
    def digest(self) -> str:
        """Another text has another one, so that its voice is not taken for this one's."""
        return digest_of(self.text)

    def file(self, *, machine: bool) -> str:
        """The name of its voice note."""
        return f"{self.name}.{self.digest}{ROBOT if machine else ''}{ENDING}"


@lru_cache(maxsize=REMEMBERED)
def digest_of(text: str) -> str:
    """The short hash of a text by which a voice is bound to it."""
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def bound_to(stem: str) -> tuple[str, str] | None:
    """What a note says, by its name without the ending, and the hash of the text; None where no hash stands in it."""
    found = BOUND.match(stem)
    return (found["name"], found["digest"]) if found else None


def can_speak() -> bool:
    """Whether the machine's voice is installed."""
    return shutil.which(SPEAKER) is not None


def spoken(word: Word, part: Part) -> Spoken | None:
    """A word as it is said, or its example; None where there is no example."""
    if part == "word":
        return Spoken(word.id, word.said)
    return Spoken(f"{word.id}.example", word.example) if word.example else None


def all_spoken(words: Iterable[Word]) -> Iterator[Spoken]:
    """What is to be heard of these words, each with its example after it."""
    for word in words:
        yield from (each for part in ("word", "example") if (each := spoken(word, part)))


@dataclass(frozen=True, slots=True)
class Notes:
    """The folder of built voices of one kind, in the cache.

    Each question looks at the disk (some microseconds): voices are built and taken away while the bot runs.
    """

    folder: Path

    def names(self) -> frozenset[str]:
        """The names of all voice notes that are kept, stale ones included."""
        return frozenset(path.name for path in self.folder.glob(f"*{ENDING}"))

    def stock(self, wanted: Iterable[Spoken]) -> Stock:
        """What there is of these voices, and what there is not."""
        kept, every = self.names(), list(wanted)
        missing = [each.name for each in every if not {each.file(machine=False), each.file(machine=True)} & kept]
        current = {each.file(machine=machine) for each in every for machine in (False, True)}
        return Stock(len(every), tuple(missing), tuple(sorted(kept - current)))


@dataclass(frozen=True, slots=True)
class WordVoices(Notes):
    """The built voices of words."""

    @classmethod
    def within(cls, cache: Path) -> WordVoices:
        """The voices that a cache keeps."""
        return cls(cache / BUILT / LOCALE)

    def voice(self, word: Word, part: Part) -> Voice | None:
        """A person's recording, else a machine's; None where none says the text of today."""
        wanted = spoken(word, part)
        return self.of(wanted) if wanted else None

    def of(self, wanted: Spoken) -> Voice | None:
        """The voice of one thing that is said."""
        for machine in (False, True):
            path = os.path.join(self.folder, wanted.file(machine=machine))  # a Path takes longer than the look
            if os.path.isfile(path):
                return Voice(Path(path), machine)
        return None


@dataclass(frozen=True, slots=True)
class Stock:
    """How many voices are wanted, which are missing, and which notes say a text that is gone."""

    wanted: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
