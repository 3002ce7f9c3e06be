"""Marks texts as read by a person, in the side files beside the messages."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.content import review
from bot.content.catalogue import Catalogue
from bot.content.review import Reading, Reviews, parts_translated, quoted, source_hash, text_hash
from bot.content.sources import source_of

SOURCES = "review-sources.toml"
SOURCES_HEAD = "# Sources as they were when they or a translation were read: `stegvis review` shows what has changed.\n"

Parts = Mapping[str, str]  # by attribute; the value by "text"
Sources = Mapping[tuple[str, str], Parts]  # by message id and hash


@dataclass(frozen=True, slots=True)
class Change:
    """A source as it stood when some languages were read (None: nobody kept it), and as it stands now."""

    message: str
    locales: tuple[str, ...]
    before: Parts | None
    now: Parts


def unknown_texts(catalogue: Catalogue, locale: str, messages: Iterable[str]) -> list[str]:
    """Those of the messages that the locale does not have whole."""
    return [name for name in messages if name not in catalogue.ids(locale)]


def mark_read(catalogue: Catalogue, folder: Path, locale: str, messages: Iterable[str], *, by: str, day: date) -> None:
    """Write that somebody has read these texts of a locale as the catalogue has them.

    Raises ValueError where what was written before cannot be read.
    """
    readings = {(locale, name): _reading(catalogue, locale, name, by=by, day=day) for name in messages}
    _write(catalogue, folder, review.read_reviews(folder).also(readings), readings)


def changes(catalogue: Catalogue, folder: Path, message: str) -> list[Change]:
    """How a source differs from what was read, for each way in which it does; ValueError as for `mark_read`."""
    entry = catalogue.entry(source_of(message), message)
    if entry is None:
        return []
    now, sources, locales = source_hash(entry), read_sources(folder), dict[str, list[str]]()
    for (locale, name), reading in sorted(review.read_reviews(folder).readings.items()):
        if name == message and reading.source != now and locale in catalogue.locales:
            locales.setdefault(reading.source, []).append(locale)
    parts = parts_translated(entry.message)
    return [Change(message, tuple(tags), sources.get((message, then)), parts) for then, tags in locales.items()]


def mark_minor(catalogue: Catalogue, folder: Path, change: Change, *, by: str, day: date) -> None:
    """Write that a change of a source touches no translation; where the source was read before, it is now read too.

    Raises ValueError where what was written before cannot be read.
    """
    reviews, first = review.read_reviews(folder), source_of(change.message)
    now = source_hash(catalogue.entry(first, change.message))
    kept = {(tag, change.message): reviews.readings[tag, change.message] for tag in change.locales}
    fresh = {key: replace(reading, source=now, minor=f"{day} {by}") for key, reading in kept.items()}
    if first in change.locales:
        fresh[first, change.message] = _reading(catalogue, first, change.message, by=by, day=day)
    _write(catalogue, folder, reviews.also(fresh), fresh)


def read_sources(folder: Path) -> Sources:
    """The sources as they stood when they were read; ValueError where the file is not as `mark_read` makes it."""
    path = folder / SOURCES
    if not path.exists():
        return {}
    found: dict[tuple[str, str], Parts] = {}
    for name, versions in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for then, parts in versions.items() if isinstance(versions, dict) else [("", None)]:
            if not isinstance(parts, dict) or not all(isinstance(text, str) for text in parts.values()):
                raise ValueError(f'{name} is no source: write MESSAGE.HASH = {{ text = "…" }} as `stegvis review` does')
            found[name, then] = parts
    return found


def _reading(catalogue: Catalogue, locale: str, name: str, *, by: str, day: date) -> Reading:
    text = text_hash(catalogue.entry(locale, name))
    assert text is not None  # `unknown_texts` was asked first
    return Reading(text, source_hash(catalogue.entry(source_of(name), name)), by, day)


def _write(catalogue: Catalogue, folder: Path, reviews: Reviews, new: Iterable[tuple[str, str]]) -> None:
    """First what was read, so that a kill in between loses no more than what has changed since."""
    sources = dict(read_sources(folder))
    for _, name in new:
        if entry := catalogue.entry(source_of(name), name):
            sources[name, source_hash(entry)] = parts_translated(entry.message)
    wanted = {(name, reading.source) for (_, name), reading in reviews.readings.items()}
    _write_whole(folder / SOURCES, SOURCES_HEAD + "".join(_rows(sources, wanted)))
    _write_whole(folder / review.FILE, review.written(reviews))


def _rows(sources: Sources, wanted: Iterable[tuple[str, str]]) -> Iterable[str]:
    """A line each, so that git can merge them; those that nobody's reading names any more are left out."""
    for name, then in sorted(set(wanted) & sources.keys()):
        parts = ", ".join(f"{part} = {quoted(text)}" for part, text in sources[name, then].items())
        yield f"{name}.{then} = {{ {parts} }}\n"


def _write_whole(path: Path, text: str) -> None:
    """Whoever reads at the same moment sees the whole file, old or new."""
    handle, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(draft, path.stat().st_mode if path.exists() else 0o644)
    os.replace(draft, path)
