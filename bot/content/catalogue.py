"""All Fluent messages of all languages: finds, fills in and falls back, so that no person meets a broken text."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property, lru_cache
from pathlib import Path

import structlog
from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from bot.content import review
from bot.content.direction import marked
from bot.content.fact import last_days
from bot.content.review import Review
from bot.content.sources import (
    SOURCE,
    STAFF_SOURCE,
    Entry,
    MessageFile,
    entries,
    locale_folders,
    mentions,
    read_folder,
    source_of,
    variables,
)
from bot.content.tongue import Tongue, babel_locale

REMEMBERED = 2048  # texts as they were last filled in
LAST_RESORT = (SOURCE, STAFF_SOURCE, "en")
NOT_HELD = "short"  # a topic's button stays in the reader's language, as all buttons do
TAG = re.compile(r"</?[a-z][^<>]*>")

Argument = str | int | date | time | None
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Text:
    """A text ready for Telegram's HTML, and the locale it was found in."""

    html: str
    locale: str

    @property
    def plain(self) -> str:
        """The same for buttons, toasts and commands, which take no HTML."""
        return html.unescape(TAG.sub("", self.html)) if "<" in self.html or "&" in self.html else self.html

    def __str__(self) -> str:
        return self.html


@dataclass(frozen=True, slots=True, repr=False)
class Language:
    """One locale's messages, compiled."""

    tag: str
    babel: Locale
    bundle: FluentBundle
    own: Mapping[str, Entry]
    right_to_left: bool
    _whole: frozenset[tuple[str, str | None]] = field(init=False)

    def __post_init__(self) -> None:
        whole = ((id, attribute) for id, entry in self.own.items() for attribute, _ in entry.patterns())
        object.__setattr__(self, "_whole", frozenset(whole))

    def has(self, message_id: str, attribute: str | None) -> bool:
        """Whether that text stands here and nothing of it was lost."""
        return (message_id, attribute) in self._whole

    def rendered(self, message_id: str, attribute: str | None, args: Mapping[str, Argument]) -> str | None:
        """The text filled in; None where Fluent reports any error, which is logged without the arguments."""
        text, errors = self.filled(message_id, attribute, args)
        if errors:
            log.warning("broken text", locale=self.tag, message=message_id, error=type(errors[0]).__name__)
            return None
        return marked(text) if self.right_to_left else text

    def filled(
        self, message_id: str, attribute: str | None, args: Mapping[str, Argument | FluentType]
    ) -> tuple[str, Sequence[Exception]]:
        """What Fluent makes of a text that is here, and what it complains of."""
        message = self.bundle.get_message(message_id)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None  # `has` was asked first
        try:
            text, errors = self.bundle.format_pattern(pattern, {_name(key): _value(args[key]) for key in args})
        except RecursionError:
            return "", [RecursionError("texts name each other in a circle")]
        return str(text), errors


class Day(FluentType):
    """A date that prints itself whole in the language of the text: fredag 31 juli 2027."""

    def __init__(self, day: date) -> None:
        self.day = day

    def format(self, locale: Locale) -> str:
        """The date, in Western digits."""
        return str(format_date(self.day, "EEEE d MMMM y", locale=locale))


class Absent(FluentType):
    """A fact that is not known: it chooses the variant [none], and may not be printed."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return other == "none"

    def format(self, locale: Locale) -> str:
        """Never: a text that prints it lacks its variant without the fact."""
        raise ValueError("a missing fact is printed: a variant [none] is needed")


@dataclass(frozen=True, repr=False)
class Catalogue:
    """Every language that has a folder."""

    languages: Mapping[str, Language]
    reviews: review.Reviews
    fingerprint: str
    held: frozenset[tuple[str, str]] = frozenset()  # locale and id: not said there, simple Swedish stands in
    # What never changes while these files stand: which arguments a text asks for, and review states.
    _asked: dict[tuple[str, str | None], tuple[str, ...]] = field(default_factory=dict)
    _states: dict[tuple[str, str], Review] = field(default_factory=dict)
    _filled: Callable[..., Text | None] = field(init=False)

    def __post_init__(self) -> None:
        # Many people are told the same; to fill in a text is most of what a message costs.
        object.__setattr__(self, "_filled", lru_cache(maxsize=REMEMBERED)(self._fill))

    @classmethod
    def load(cls, folder: Path) -> Catalogue:
        """Reads all locales once; what an editor broke is left out, never raised."""
        files = {path.name: read_folder(path) for path in locale_folders(folder)}
        return cls(compiled(files), _reviews(folder), _digest(folder))

    @property
    def locales(self) -> tuple[str, ...]:
        """The folder names."""
        return tuple(self.languages)

    def text(self, locale: str, message_id: str, attribute: str | None = None, /, **args: Argument) -> Text | None:
        """The text in that language, else whole in simple Swedish, Swedish or English; None when nowhere."""
        asked = self.asks(message_id, attribute) if args else ()
        given = tuple([(name, args[name]) for name in asked if name in args])
        return self._filled(locale, message_id, attribute, given)

    def asks(self, message_id: str, attribute: str | None = None) -> tuple[str, ...]:
        """The arguments that a text, in whatever language, can make use of."""
        key = (message_id, attribute)
        if key not in self._asked:
            self._asked[key] = tuple(sorted(name.replace("-", "_") for name in self._variables(key, {key})))
        return self._asked[key]

    def _variables(self, key: tuple[str, str | None], seen: set[tuple[str, str | None]]) -> set[str]:
        """Those that stand in a text, and in what it mentions."""
        entries = (language.own.get(key[0]) for language in self.languages.values())
        patterns = [entry.pattern(key[1]) for entry in entries if entry]
        found = variables(patterns)
        for other in mentions(patterns) - seen:
            found |= self._variables(other, seen | {other})
        return found

    def _fill(
        self, locale: str, message_id: str, attribute: str | None, values: tuple[tuple[str, Argument], ...]
    ) -> Text | None:
        args = dict(values)
        for language in self._chain(locale):
            held = attribute != NOT_HELD and (language.tag, message_id) in self.held
            if not held and language.has(message_id, attribute):
                rendered = language.rendered(message_id, attribute, args)
                if rendered is not None:
                    return Text(rendered, language.tag)
        return None

    def has(self, locale: str, message_id: str, attribute: str | None = None) -> bool:
        """Whether that very locale has the text, unbroken in shape."""
        return locale in self.languages and self.languages[locale].has(message_id, attribute)

    def ids(self, locale: str) -> tuple[str, ...]:
        """The ids of a locale's own messages."""
        return tuple(self.languages[locale].own) if locale in self.languages else ()

    def entry(self, locale: str, message_id: str) -> Entry | None:
        """A locale's own message as its editors wrote it."""
        return self.languages[locale].own.get(message_id) if locale in self.languages else None

    def digest(self) -> str:
        """A hash of all files: another one means other texts."""
        return self.fingerprint

    def right_to_left(self, locale: str) -> bool:
        """Whether a locale is written from right to left."""
        return locale in self.languages and self.languages[locale].right_to_left

    def outdated(self, day: date) -> frozenset[str]:
        """The messages of participants with a fact that holds no longer on that day."""
        return frozenset(name for name, last in self._last_days.items() if last < day)

    @cached_property
    def _last_days(self) -> Mapping[str, date]:
        return last_days(self.languages[SOURCE].own.values()) if SOURCE in self.languages else {}

    def draft(self, locale: str, message_id: str) -> bool:
        """Whether nobody has yet read this text as it now stands."""
        return self.review(locale, message_id) is not Review.REVIEWED

    def review(self, locale: str, message_id: str) -> Review:
        """The review state of a locale's text."""
        key = (locale, message_id)
        if key not in self._states:
            self._states[key] = self._state(locale, message_id)
        return self._states[key]

    def _state(self, locale: str, message_id: str) -> Review:
        first, text = source_of(message_id), self.entry(locale, message_id)
        source = review.source_hash(self.entry(first, message_id)) if locale != first else None
        return self.reviews.state(locale, message_id, source=source, text=review.text_hash(text))

    def _chain(self, locale: str) -> Iterator[Language]:
        tags = dict.fromkeys((locale, *LAST_RESORT))
        return (self.languages[tag] for tag in tags if tag in self.languages)


def compiled(files: Mapping[str, Sequence[MessageFile]]) -> Mapping[str, Language]:
    """The languages of these files, by locale; a folder that is named after no language is none."""
    own = {tag: _entries(of_tag) for tag, of_tag in files.items() if babel_locale(tag)}
    return {tag: _language(tag, own) for tag in own}


def _entries(files: Iterable[MessageFile]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for file in files:
        for entry in entries(file):
            found.setdefault(entry.id, entry)  # Fluent, too, keeps the first of two
    return {name: entry for name, entry in found.items() if not entry.damaged}


def _language(tag: str, own: Mapping[str, Mapping[str, Entry]]) -> Language:
    bundle = FluentBundle([tag], functions={"LANGUAGE": Tongue}, use_isolating=True)
    for layer in (tag, STAFF_SOURCE) if tag == SOURCE else (tag,):
        for file in {id(entry.file): entry.file for entry in own.get(layer, {}).values()}.values():
            bundle.add_resource(ast.Resource([item for item in file.resource.body if _is_whole(item, own[layer])]))
    babel = babel_locale(tag)
    assert babel is not None
    return Language(tag, babel, bundle, own[tag], babel.text_direction == "rtl")


def _is_whole(item: ast.EntryType, own: Mapping[str, Entry]) -> bool:
    if isinstance(item, ast.Term):
        return True
    return isinstance(item, ast.Message) and item.id.name in own and own[item.id.name].message is item


def _reviews(folder: Path) -> review.Reviews:
    try:
        return review.read_reviews(folder)
    except ValueError:
        return review.Reviews()  # all count as drafts, and `stegvis check` says why


def _digest(folder: Path) -> str:
    paths = sorted([*folder.glob("*/*.ftl"), *folder.glob(review.FILE)])
    parts = (str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0" for path in paths)
    return hashlib.sha256(b"".join(parts)).hexdigest()


def _name(argument: str) -> str:
    return argument.replace("_", "-")


def _value(argument: Argument | FluentType) -> str | int | FluentType:
    if argument is None:
        return Absent()
    if isinstance(argument, str):
        return html.escape(argument, quote=False)
    if isinstance(argument, date):
        return Day(argument)
    return f"{argument:%H:%M}" if isinstance(argument, time) else argument
