"""Marks texts as read by a person, in the side file beside the messages."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.content import review
from bot.content.catalogue import Catalogue
from bot.content.review import Reading, fingerprint
from bot.content.sources import SOURCE, STAFF_PREFIX, STAFF_SOURCE


def unknown_texts(catalogue: Catalogue, locale: str, messages: Iterable[str]) -> list[str]:
    """Those of the messages that the locale does not have whole."""
    return [name for name in messages if name not in catalogue.ids(locale)]


def mark_read(folder: Path, locale: str, messages: Iterable[str], *, by: str, day: date) -> Path:
    """Write that somebody has read these texts of a locale as they now stand; the file it was written in."""
    catalogue, reviews = Catalogue.load(folder), review.read_reviews(folder)
    for name in messages:
        reviews = review.with_reading(reviews, locale, name, _reading(catalogue, locale, name, by=by, day=day))
    path = folder / review.FILE
    _write_whole(path, review.written(reviews))
    return path


def _reading(catalogue: Catalogue, locale: str, name: str, *, by: str, day: date) -> Reading:
    source = STAFF_SOURCE if name.startswith(STAFF_PREFIX) else SOURCE
    original = catalogue.languages[source].own.get(name) if source in catalogue.languages else None
    text = fingerprint(catalogue.languages[locale].own[name].message)
    return Reading(fingerprint(original.message) if original else "", text, by, day)


def _write_whole(path: Path, text: str) -> None:
    """Whoever reads at the same moment sees the whole file, old or new."""
    handle, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    if path.exists():
        os.chmod(draft, path.stat().st_mode)
    else:
        os.chmod(draft, 0o644)
    os.replace(draft, path)
