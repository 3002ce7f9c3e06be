"""Who has read which text: a side file of hashes, since Fluent has no mark for a draft."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from fluent.syntax import FluentSerializer, ast

FILE = "reviews.toml"


class Review(StrEnum):
    """How far a text has come."""

    MISSING = "missing"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    STALE = "stale"  # it, or its source, has changed since somebody read it


@dataclass(frozen=True, slots=True)
class Reading:
    """One text that a person has read and found good."""

    source: str
    text: str
    by: str
    day: date


@dataclass(frozen=True, slots=True)
class Reviews:
    """All readings, by locale and message id."""

    readings: Mapping[tuple[str, str], Reading] = field(default_factory=dict)

    def state(self, locale: str, message_id: str, *, source: str, text: str | None) -> Review:
        """The state of a text, from the hashes of its source and of itself (None: there is no text)."""
        if text is None:
            return Review.MISSING
        reading = self.readings.get((locale, message_id))
        if reading is None:
            return Review.DRAFT
        return Review.REVIEWED if (reading.source, reading.text) == (source, text) else Review.STALE


def fingerprint(message: ast.Message) -> str:
    """A short hash of what a message says, its comment and the words that it names left out."""
    bare = copy(message)
    bare.comment = None
    bare.attributes = [attribute for attribute in message.attributes if attribute.id.name != "words"]
    return hashlib.sha256(FluentSerializer().serialize_entry(bare).encode()).hexdigest()[:16]


def read_reviews(messages: Path) -> Reviews:
    """The readings in `reviews.toml`; none where there is no such file.

    Raises tomllib.TOMLDecodeError and KeyError where the file is not as `written` makes it.
    """
    path = messages / FILE
    if not path.exists():
        return Reviews()
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return Reviews({(locale, name): _reading(row) for locale, rows in tables.items() for name, row in rows.items()})


def written(reviews: Reviews) -> str:
    """The readings as the text of `reviews.toml`, in order of locale and id."""
    return "".join(
        f'[{locale}.{name}]\nsource = "{reading.source}"\ntext = "{reading.text}"\n'
        f"by = {_quoted(reading.by)}\ndate = {reading.day.isoformat()}\n\n"
        for (locale, name), reading in sorted(reviews.readings.items())
    )


def with_reading(reviews: Reviews, locale: str, message_id: str, reading: Reading) -> Reviews:
    """The reviews and one reading more; it replaces an older one of that text."""
    return Reviews({**reviews.readings, (locale, message_id): reading})


def _reading(row: Mapping[str, object]) -> Reading:
    day = row["date"]
    if not isinstance(day, date):
        raise KeyError("date")
    return Reading(str(row["source"]), str(row["text"]), str(row["by"]), day)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(" " if ord(letter) < 32 else letter for letter in escaped) + '"'
