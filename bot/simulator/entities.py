"""Text with entities as Telegram keeps it: cleaned, trimmed, offsets in UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

DELETED = re.compile("[\r\u2028-\u202e]")  # line separators and the old direction marks; isolates stay
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")  # shown as a space
INVISIBLE = re.compile("[\\s\u200b-\u200f\u2060-\u2069\ufeff]*")  # a text of only these counts as empty
SPACE = " \n\t"
LITERAL = frozenset({"code", "pre", "text_link"})  # inside these Telegram looks for nothing

FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\u2066-\u2069]+|\b(?:[a-z0-9-]+\.)+(?:me|se|com|org|net|nu|eu)\b(?:/[^\s<>\u2066-\u2069]*)?)"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{4,31})"
    r"|(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,32}\b)"
    r"|(?P<phone_number>(?<![\w/])(?:\+\d|0\d{1,3}-)[\d \u00a0-]{4,}\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Entity:
    """A part of a text that is shown in another way."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""

    @property
    def end(self) -> int:
        """The first UTF-16 unit after it."""
        return self.offset + self.length

    def as_json(self) -> dict[str, Any]:
        """The entity as it travels."""
        shown: dict[str, Any] = {"type": self.type, "offset": self.offset, "length": self.length}
        return shown | ({"url": self.url} if self.url else {}) | ({"language": self.language} if self.language else {})


@dataclass(frozen=True)
class Formatted:
    """A text and its entities."""

    text: str
    entities: tuple[Entity, ...] = ()


def units(text: str) -> int:
    """The length in UTF-16 units, as Telegram counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def clean(text: str) -> str:
    """The text without what Telegram deletes."""
    return CONTROL.sub(" ", DELETED.sub("", text))


def is_blank(text: str) -> bool:
    """Whether nothing of it can be seen."""
    return INVISIBLE.fullmatch(text) is not None


def trimmed(formatted: Formatted) -> Formatted:
    """Without the space around it, the entities moved and cut accordingly."""
    start = len(formatted.text) - len(formatted.text.lstrip(SPACE))  # spaces are one unit each
    text = formatted.text.strip(SPACE)
    if text == formatted.text:
        return formatted
    cut = (_cut(entity, start, units(text)) for entity in formatted.entities)
    return Formatted(text, tuple(entity for entity in cut if entity.length > 0))


def _cut(entity: Entity, start: int, length: int) -> Entity:
    offset = max(entity.offset - start, 0)
    return replace(entity, offset=offset, length=min(entity.end - start, length) - offset)


def with_found(formatted: Formatted) -> Formatted:
    """With the links, numbers, addresses and commands that Telegram finds by itself."""
    literal = [entity for entity in formatted.entities if entity.type in LITERAL]
    found = [entity for entity in _found(formatted.text) if not any(_overlap(entity, other) for other in literal)]
    return Formatted(formatted.text, in_order((*formatted.entities, *found)))


def in_order(entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Outer before inner, as Telegram lists them."""
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def _found(text: str) -> Iterator[Entity]:
    for match in FOUND.finditer(text):
        shown = match[0].rstrip(".,:;!?)»”\"'")
        yield Entity(match.lastgroup or "", units(text[: match.start()]), units(shown))


def _overlap(one: Entity, other: Entity) -> bool:
    return one.offset < other.end and other.offset < one.end
