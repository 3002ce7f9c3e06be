"""Voice and film: texts that cannot be read aloud as they stand, addresses and files that cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from bot.content.aloud import SCREENS, VOICE, Reader
from bot.content.catalogue import Catalogue
from bot.content.check_library import Library, name_of, problem_at
from bot.content.media import FILM, FILMS, LARGEST_FILM, ROBOT
from bot.content.problem import Problem
from bot.content.sources import Entry, literal_text, start
from bot.content.voices import ENDING, RECORDED, bound_to

MEGABYTE = 1 << 20


def forms(messages: Path, library: Library, media: Path, whole: Iterable[Entry]) -> Iterator[Problem]:
    """Every problem of the forms in which a text is given beside writing; those not whole have an error already."""
    reader, sound = Reader(Catalogue.load(messages)), {(entry.file.locale, entry.id) for entry in whole}
    for entry in (entry for entries in library.entries.values() for entry in entries.values()):
        if not entry.damaged and entry.file.locale in reader.catalogue.languages:
            if (entry.file.locale, entry.id) in sound:
                yield from _of_voice(library, reader, entry)
            if library.is_step(entry.id):
                yield from _of_film(entry, media)
    yield from _of_films(library, media)
    yield from _of_notes(reader, media)


def _of_voice(library: Library, reader: Reader, entry: Entry) -> Iterator[Problem]:
    if not _is_read_aloud(library, entry.id):
        return
    unread = reader.unread(entry.file.locale, entry.id)
    pattern = entry.pattern(VOICE) or entry.pattern(None)
    if unread and pattern:
        name = name_of(entry, VOICE if entry.pattern(VOICE) else None)
        yield problem_at(entry.file, start(pattern), "warning", rule="voice", text=f"{name} {unread}")


def _is_read_aloud(library: Library, id: str) -> bool:
    steps = library.steps
    return id in SCREENS or library.is_step(id) or (steps is not None and id in steps.wordings)


def _of_film(entry: Entry, media: Path) -> Iterator[Problem]:
    pattern = entry.pattern("film")
    if pattern is None:
        return
    address = literal_text(pattern).strip()
    parts = urlsplit(address)
    fault = ""
    if parts.scheme != "https" or not parts.netloc or " " in address:
        fault = f'is "{address}"; write an address that begins with https://, or take it away.'
    elif (media / FILMS / entry.file.locale / f"{entry.id}{FILM}").is_file():
        fault = f"is not used: {FILMS}/{entry.file.locale}/{entry.id}{FILM} is there, and goes first; take one away."
    if fault:
        yield problem_at(entry.file, start(pattern), "error", rule="film", text=f"{entry.id}.film {fault}")


def _of_films(library: Library, media: Path) -> Iterator[Problem]:
    for path in sorted((media / FILMS).glob("*/*")):
        if path.suffix != FILM or not _has_text(library, path.parent.name, path.stem):
            text = f"belongs to no step; name it <language>/<step id>{FILM}, as sv-simple/pay{FILM}."
            yield Problem(path, 1, "error", "film", text)
        elif (size := path.stat().st_size) > LARGEST_FILM:
            most = LARGEST_FILM // MEGABYTE
            text = (
                f"has {size / MEGABYTE:.0f} MB; Telegram takes {most}. Make it smaller, or write its address in .film."
            )
            yield Problem(path, 1, "error", "film", text)


def _has_text(library: Library, locale: str, id: str) -> bool:
    return library.is_step(id) and id in library.entries.get(locale, {})


def _of_notes(reader: Reader, media: Path) -> Iterator[Problem]:
    """Of voices that are shipped, those that are not played."""
    for path in sorted((media / RECORDED).glob(f"*/*{ENDING}")):
        bound = bound_to(path.stem)
        if bound is None:
            continue
        name, digest = bound
        wanted = reader.aloud(path.parent.name, name)
        if wanted is None:
            text = f"is the voice of {name}, and there is no such text in {path.parent.name}; take it away."
            yield Problem(path, 1, "error", "voice", text)
        elif wanted.digest != digest:
            whose = "make it" if ROBOT in path.name else "record it"
            text = f"says an older text of {name}, and is not played; {whose} anew, or take it away."
            yield Problem(path, 1, "warning", "voice", text)
