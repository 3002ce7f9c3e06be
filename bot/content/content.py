"""All content of an installation, read once and shared: messages, schedules, search, pictures and voices."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from bot.content.aloud import PARTS, Reader
from bot.content.catalogue import LAST_RESORT, Catalogue
from bot.content.drafts import Drafts, held_back
from bot.content.media import Media, SentVoice, Voice
from bot.content.places import media_folder, messages_folder, schedules_folder
from bot.content.schedules import read_programmes, schedule_files
from bot.content.search import Finder
from bot.content.sources import BEFORE_JOINING, SOURCE, STAFF_SOURCE
from bot.content.text_voices import TextVoices
from bot.content.voices import WordVoices
from bot.content.words import meanings, read_words
from bot.domain.programme import Programme, Step
from bot.domain.words import WordLists
from bot.errors import SetupError

STAFF_LOCALES = (STAFF_SOURCE, "en")


@dataclass(frozen=True, repr=False)
class Content:
    """What is said, and when."""

    catalogue: Catalogue
    programmes: Mapping[str, Programme]
    finder: Finder
    media: Media
    schedules_digest: str
    words: WordLists
    text_voices: TextVoices
    word_voices: WordVoices | None = None

    @cached_property
    def locales(self) -> tuple[str, ...]:
        """The languages offered to participants: those with all *must* texts, simple Swedish last.

        Also one whose texts are held back until somebody has read them: the menus, the answers and the words are in it.
        """
        musts = [step.id for programme in self.programmes.values() for step in programme.steps if step.must]
        musts += [text for text in BEFORE_JOINING if self.catalogue.has(SOURCE, text)]
        whole = [tag for tag in self.catalogue.locales if all(self.catalogue.has(tag, step) for step in musts)]
        return (*(tag for tag in whole if tag not in (SOURCE, STAFF_SOURCE)), SOURCE)

    def held(self, drafts: Drafts) -> Content:
        """This content, but with the drafts that are not to go out held back."""
        held = held_back(self.catalogue, self.programmes.values(), drafts)
        return replace(self, catalogue=replace(self.catalogue, held=held)) if held else self

    def programme(self, id: str) -> Programme:
        """The programme of that id; the only or first one where it is gone."""
        return self.programmes.get(id) or next(iter(self.programmes.values()))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps of all programmes, each once, in their order."""
        every = (step for programme in self.programmes.values() for step in programme.steps)
        return tuple({step.id: step for step in every}.values())

    def after(self, before: Content) -> Content:
        """This content, with what the one before knew, and its very programmes where their files have not changed."""
        # What is remembered about a programme is found by the programme itself.
        known = replace(self, text_voices=replace(self.text_voices, sent=before.text_voices.sent))
        if self.schedules_digest != before.schedules_digest:
            return known
        return replace(known, programmes=before.programmes)

    def voice(self, locale: str, id: str) -> Voice | SentVoice | None:
        """The voice of a text in a language; of a word, or with `.example` of its example, always in Swedish."""
        name, _, part = id.partition(".")
        word = self.words.words.get(name)
        if word is None:
            return self.text_voices.voice(locale, id)
        return self.word_voices.voice(word, "example" if part else "word") if self.word_voices else None

    def shown_in(self, locale: str, message: str, level: int = 0) -> str:
        """The language in which that one's readers are told a step's message: it, or simple Swedish whole.

        With the message go the step's title and, at that level of help, its explanation and its example.
        """
        step = self._step_of.get(message, message)
        if any((locale, text) in self.catalogue.held for text in (message, step)):
            return SOURCE
        below = (part for part in ("title", *PARTS[:level]) if self.catalogue.has(SOURCE, step, part))
        whole = self.catalogue.has(locale, message) and all(self.catalogue.has(locale, step, part) for part in below)
        return locale if whole else SOURCE

    def draft(self, locale: str, message: str) -> bool:
        """Whether nobody has yet read a message, or the title that it goes out with, as they now stand."""
        if self.catalogue.draft(locale, message):
            return True
        step = self._step_of.get(message, message)
        return step != message and self.catalogue.draft(locale, step)

    @cached_property
    def _step_of(self) -> Mapping[str, str]:
        """The step of each wording, whose title, explanation and example it goes out with."""
        steps = (step for programme in self.programmes.values() for step in programme.steps)
        return {wording: step.id for step in steps for wording in step.wordings}

    def meanings(self, locale: str) -> Mapping[str, str]:
        """What the words mean in a language, by id; those without a meaning there are left out."""
        if locale not in self._meanings:
            self._meanings[locale] = meanings(self.catalogue, self.words.words.values(), locale)
        return self._meanings[locale]

    @cached_property
    def _meanings(self) -> dict[str, Mapping[str, str]]:
        """By language; each question asks for those of hundreds of words."""
        return {}

    def says(self, locale: str, message: str, part: str | None = None) -> bool:
        """Whether a text is there in that language or in simple Swedish."""
        return self.catalogue.has(locale, message, part) or self.catalogue.has(SOURCE, message, part)

    def speaks(self, step_id: str) -> bool:
        """Whether everybody can be told that step: in simple Swedish, or in what stands in for it."""
        return any(self.catalogue.has(tag, step_id) for tag in LAST_RESORT)


def read_content(
    *,
    messages: str = "",
    schedules: str = "",
    cache: Path | None = None,
    data: Path | None = None,
    drafts: str = Drafts.ALL,
) -> Content:
    """All from its folders (default: as found); ScheduleErrors for a faulty schedule, SetupError without texts."""
    folder = schedules_folder(schedules)
    catalogue = _catalogue(messages_folder(messages))
    programmes = read_programmes(folder)
    topics = list(dict.fromkeys(step.id for programme in programmes.values() for step in programme.steps))
    content = Content(
        catalogue,
        programmes,
        Finder(catalogue, topics),
        Media(media_folder(), cache, data),
        _digest(folder),
        read_words(catalogue, folder),
        TextVoices.within(Reader(catalogue), media_folder(), data=data, cache=cache),
        WordVoices.within(cache) if cache else None,
    )
    return content.held(Drafts(drafts))


def _catalogue(folder: Path) -> Catalogue:
    catalogue = Catalogue.load(folder) if folder.is_dir() else None
    if catalogue is None or not catalogue.ids(SOURCE):
        raise SetupError(
            f"The messages folder {folder} has no {SOURCE}: name the folder that holds {SOURCE} and the other "
            "languages, with --messages or STEGVIS_MESSAGES."
        )
    return catalogue


def stamp(*, messages: str = "", schedules: str = "") -> tuple[tuple[str, int], ...]:
    """The files of the content and when each was last written: another stamp means that editors were at work."""
    folders = (messages_folder(messages), schedules_folder(schedules), media_folder())
    files = [path for folder in folders for path in folder.glob("**/*")]
    return tuple(sorted((str(path), path.stat().st_mtime_ns) for path in files if path.is_file()))


def _digest(folder: Path) -> str:
    parts = (path.name.encode() + b"\0" + path.read_bytes() for path in schedule_files(folder))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()
