"""Who has read which text: a side file of hashes, since Fluent has no mark for a draft."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern

from bot.content.sources import Entry
from bot.content.word_slips import TRANSLATED, is_word

FILE = "review.toml"
HEAD = "# Who has read which text, written by `stegvis review`. When git asks in a merge: keep the lines of both.\n"
TEXT = "text"  # what the value is called beside the attributes
# What nobody is shown: words to find a topic by, words to learn, and where a film lies. Editors add keywords every
# week, from questions that found nothing; a text that was read does not become a draft by that.
NOT_READ = frozenset({"keywords", "phrases", "patterns", "words", "near", "film"})


class Review(StrEnum):
    """How far a text has come."""

    MISSING = "missing"
    DRAFT = "draft"
    REVIEWED = "reviewed"
    STALE = "stale"  # its source has changed since somebody read it
    EDITED = "edited"  # the text itself has


FIELDS = frozenset({"text", "source", "by", "on", "minor"})
CHANGED = (Review.STALE, Review.EDITED)


@dataclass(frozen=True, slots=True)
class Reading:
    """One text that a person has read and found good, and the source as it stood then."""

    text: str
    source: str
    by: str
    day: date
    minor: str = ""  # the day and the name of who said last that a change of the source touches no translation


@dataclass(frozen=True, slots=True)
class Reviews:
    """All readings, by locale and message id."""

    readings: Mapping[tuple[str, str], Reading] = field(default_factory=dict)

    def state(self, locale: str, message_id: str, *, source: str | None, text: str | None) -> Review:
        """The state of a text, from the hashes of its source (None: it is one) and of itself (None: it is not there).

        Where both have changed it is stale: it may say what is no longer so.
        """
        if text is None:
            return Review.MISSING
        reading = self.readings.get((locale, message_id))
        if reading is None:
            return Review.DRAFT
        if source is not None and reading.source != source:
            return Review.STALE
        return Review.REVIEWED if reading.text == text else Review.EDITED

    def also(self, readings: Mapping[tuple[str, str], Reading]) -> Reviews:
        """These and some readings more, each in place of an older one of that text."""
        return Reviews({**self.readings, **readings})


def parts_read(message: ast.Message) -> dict[str, str]:
    """What a reader is shown of a message, by attribute, in whatever order, lines and indents it is written."""
    attributes = {each.id.name: each.value for each in message.attributes if each.id.name not in NOT_READ}
    patterns = {TEXT: message.value, **dict(sorted(attributes.items()))}
    return {name: " ".join(serialize_pattern(value).split()) for name, value in patterns.items() if value}


def parts_translated(message: ast.Message) -> dict[str, str]:
    """What translators read of a source: of a word only what has a meaning in other languages."""
    kept = {TEXT, *TRANSLATED} if is_word(message.id.name) else None
    return {name: text for name, text in parts_read(message).items() if kept is None or name in kept}


def text_hash(entry: Entry | None) -> str | None:
    """A short hash of what a reader is shown of a text; None where there is none."""
    return fingerprint(parts_read(entry.message)) if entry else None


def source_hash(entry: Entry | None) -> str:
    """The same of what translators read of a source; "" where there is none."""
    return fingerprint(parts_translated(entry.message)) if entry else ""


def fingerprint(parts: Mapping[str, str]) -> str:
    """A short hash of such parts."""
    said = "\n".join(f"{name} = {text}" for name, text in parts.items())
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def read_reviews(messages: Path) -> Reviews:
    """The readings in `review.toml`; none where there is no such file.

    Raises ValueError where the file is not as `written` makes it, with what is wrong in an editor's words.
    """
    path = messages / FILE
    if not path.exists():
        return Reviews()
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    rows = ((locale, name, row) for locale, of_it in tables.items() for name, row in _table(of_it, locale).items())
    return Reviews({(locale, name): _reading(f"{locale}.{name}", row) for locale, name, row in rows})


def written(reviews: Reviews) -> str:
    """The readings as the text of `review.toml`: a line each in order of locale and id, so that git can merge them."""
    lines = (f"{locale}.{name} = {_row(reading)}\n" for (locale, name), reading in sorted(reviews.readings.items()))
    return HEAD + "".join(lines)


def quoted(text: str) -> str:
    """A string of TOML on one line."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(" " if ord(letter) < 32 or ord(letter) == 127 else letter for letter in escaped) + '"'


def _row(reading: Reading) -> str:
    hashes = f'text = "{reading.text}", source = "{reading.source}"'
    minor = f", minor = {quoted(reading.minor)}" if reading.minor else ""
    return f"{{ {hashes}, by = {quoted(reading.by)}, on = {reading.day.isoformat()}{minor} }}"


def _reading(where: str, row: object) -> Reading:
    fields = _table(row, where)
    text, source, by, minor = (fields.get(name, "") for name in ("text", "source", "by", "minor"))
    day, unknown = fields.get("on"), fields.keys() - FIELDS
    if not all(isinstance(each, str) for each in (text, source, by, minor)) or type(day) is not date or unknown:
        raise ValueError(f"{where} is no reading: write {{ text, source, by, on }} as `stegvis review` does")
    return Reading(str(text), str(source), str(by), day, str(minor))


def _table(row: object, where: str) -> Mapping[str, object]:
    if not isinstance(row, dict):
        raise ValueError(f"{where} is no reading: write LANGUAGE.MESSAGE = {{ text, source, by, on }}")
    return row
