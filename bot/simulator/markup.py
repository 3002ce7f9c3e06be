"""Telegram's HTML: what it takes, and the words with which it refuses the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from bot.simulator.entities import Entity, Formatted, clean, in_order, units
from bot.simulator.refusals import cannot_parse

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
}
CHARACTER = re.compile(r"&(?:#(?P<decimal>\d{1,7})|#x(?P<hex>[0-9a-f]{1,6})|(?P<name>lt|gt|amp|quot));?", re.IGNORECASE)
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"']*")
BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")
SPACES = re.compile(r"\s*")


@dataclass(frozen=True)
class Tag:
    """A start tag that waits for its end."""

    name: str
    at: int
    attributes: dict[str, str]
    offset: int


@dataclass
class Reading:
    """How far the HTML has been read, and what came of it."""

    html: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    length: int = 0
    open: list[Tag] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def byte(self, at: int) -> int:
        """The position in UTF-8 bytes, as Telegram reports it."""
        return len(self.html[:at].encode())

    def take(self, pattern: re.Pattern[str]) -> str:
        """What the pattern matches here; the reading moves past it."""
        match = pattern.match(self.html, self.at)
        self.at = match.end() if match else self.at
        return match[0] if match else ""

    def next(self) -> str:
        """The next character, empty at the end."""
        return self.html[self.at : self.at + 1]

    def show(self, text: str) -> None:
        """Adds text that a person will see."""
        shown = clean(text)
        self.text.append(shown)
        self.length += units(shown)


def parse_html(html: str) -> Formatted:
    """The text and entities of Telegram HTML, or the refusal that Telegram gives."""
    reading = Reading(html)
    while reading.at < len(html):
        if reading.next() == "<":
            _end_tag(reading) if html.startswith("</", reading.at) else _start_tag(reading)
        else:
            _characters(reading)
    if reading.open:
        raise cannot_parse(f'Can\'t find end tag corresponding to start tag "{reading.open[-1].name}"')
    return Formatted("".join(reading.text), in_order(tuple(_with_languages(reading.entities))))


def _characters(reading: Reading) -> None:
    end = reading.html.find("<", reading.at)
    end = len(reading.html) if end < 0 else end
    reading.show(_decoded(reading.html[reading.at : end]))
    reading.at = end


def _decoded(text: str) -> str:
    return CHARACTER.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    if match["name"]:
        return NAMED[match["name"].lower()]
    code = int(match["decimal"]) if match["decimal"] else int(match["hex"], 16)
    return chr(code) if 0 < code < 0x110000 else match[0]


def _start_tag(reading: Reading) -> None:
    at = reading.at
    reading.at += 1
    name = reading.take(TAG_NAME).lower()
    if not reading.next():
        raise cannot_parse(f"Unclosed start tag at byte offset {reading.byte(at)}")
    if name not in KINDS:
        raise cannot_parse(f'Unsupported start tag "{name}" at byte offset {reading.byte(at)}')
    tag = Tag(name, at, _attributes(reading, name, at), reading.length)
    if name == "span" and tag.attributes.get("class") != "tg-spoiler":
        raise cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {reading.byte(at)}')
    reading.open.append(tag)


def _attributes(reading: Reading, name: str, at: int) -> dict[str, str]:
    found: dict[str, str] = {}
    while True:
        reading.take(SPACES)
        if reading.next() == ">":
            reading.at += 1
            return found
        attribute = reading.take(ATTRIBUTE_NAME).lower()
        if not attribute:
            raise cannot_parse(f'Empty attribute name in the tag "{name}" at byte offset {reading.byte(at)}')
        found[attribute] = _value(reading, at)


def _value(reading: Reading, at: int) -> str:
    reading.take(SPACES)
    value = ""
    if reading.next() == "=":
        reading.at += 1
        reading.take(SPACES)
        value = _quoted(reading) if reading.next() in {'"', "'"} else _bare(reading)
    if not reading.next():
        raise cannot_parse(f"Unclosed start tag at byte offset {reading.byte(at)}")
    return value


def _quoted(reading: Reading) -> str:
    quote, start = reading.next(), reading.at + 1
    end = reading.html.find(quote, start)
    reading.at = len(reading.html) if end < 0 else end + 1
    return _decoded(reading.html[start : reading.at - 1])


def _bare(reading: Reading) -> str:
    start = reading.at
    value = reading.take(BARE_VALUE)
    if reading.next() and not reading.next().isspace() and reading.next() != ">":
        raise cannot_parse(f"Unexpected end of name token at byte offset {reading.byte(start)}")
    return value.lower()


def _end_tag(reading: Reading) -> None:
    at = reading.at
    if not reading.open:
        raise cannot_parse(f"Unexpected end tag at byte offset {reading.byte(at)}")
    reading.at += 2
    name = reading.take(TAG_NAME).lower()
    reading.take(SPACES)
    if reading.next() != ">":
        raise cannot_parse(f"Unclosed end tag at byte offset {reading.byte(at)}")
    reading.at += 1
    tag = reading.open.pop()
    if name and name != tag.name:
        words = f'Unmatched end tag at byte offset {reading.byte(at)}, expected "</{tag.name}>", found "</{name}>"'
        raise cannot_parse(words)
    _close(reading, tag)


def _close(reading: Reading, tag: Tag) -> None:
    if reading.length == tag.offset:
        return
    entity = Entity(KINDS[tag.name], tag.offset, reading.length - tag.offset)
    if tag.name == "a":
        entity = replace(entity, url=tag.attributes.get("href") or "".join(reading.text)[-entity.length :])
    if tag.name == "code":
        entity = replace(entity, language=tag.attributes.get("class", "").removeprefix("language-"))
    if "expandable" in tag.attributes and tag.name == "blockquote":
        entity = replace(entity, type="expandable_blockquote")
    reading.entities.append(entity)


def _with_languages(entities: list[Entity]) -> list[Entity]:
    """A pre that holds nothing but a code with a language is one entity."""
    languages = {(entity.offset, entity.length): entity.language for entity in entities if entity.type == "code"}
    pre = {(entity.offset, entity.length) for entity in entities if entity.type == "pre"}
    return [
        replace(entity, language=languages.get((entity.offset, entity.length), "") if entity.type == "pre" else "")
        for entity in entities
        if not (entity.type == "code" and (entity.offset, entity.length) in pre)
    ]
