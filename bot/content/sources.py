"""Reads Fluent files as their editors wrote them: messages with their lines, and what an editor's slip has cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from fluent.syntax import ast

from bot.content.plain_file import plain_resource
from bot.content.quick_parser import QuickParser

SOURCE = "sv-simple"  # participants' texts are written here first
STAFF_SOURCE = "sv"  # staff's texts are
STAFF_PREFIX = "staff-"
BRANCHES = (ast.BaseNode, list)
# What somebody reads before they join, and its name there: like a must text, a language is not offered without these.
BEFORE_JOINING = ("ui-language-name", "ui-join-language", "ui-join-about")
LINE_END = re.compile(r"\r*\n")  # Windows writes \r\n, and some programs another \r before it
BEGINS_AN_ENTRY = re.compile(r"-?[A-Za-z][\w-]*[ ]*=|#")


@dataclass(frozen=True, slots=True)
class MessageFile:
    """One `.ftl` file, parsed once."""

    path: Path
    locale: str
    text: str
    resource: ast.Resource
    byte_order_mark: bool

    def line(self, position: int) -> int:
        """The line, from 1, of a position in the text."""
        return self.text.count("\n", 0, position) + 1

    def junk(self) -> tuple[ast.Junk, ...]:
        """What Fluent could not read, and skips without a word."""
        return tuple(item for item in self.resource.body if isinstance(item, ast.Junk))


@dataclass(frozen=True, slots=True)
class Entry:
    """One message in its file; `damaged` when lines of it were lost."""

    file: MessageFile
    message: ast.Message
    damaged: bool

    @property
    def id(self) -> str:
        """The message's id."""
        return str(self.message.id.name)

    @property
    def line(self) -> int:
        """The line of the id."""
        return self.file.line(start(self.message.id))

    @property
    def comment(self) -> str:
        """The comment right above."""
        return str(self.message.comment.content) if self.message.comment else ""

    def patterns(self) -> Iterator[tuple[str | None, ast.Pattern]]:
        """The value (named None) and each attribute."""
        if self.message.value:
            yield None, self.message.value
        for attribute in self.message.attributes:
            yield attribute.id.name, attribute.value

    def pattern(self, attribute: str | None) -> ast.Pattern | None:
        """One of the patterns, or None."""
        return dict(self.patterns()).get(attribute)


def language_of(locale: str) -> str:
    """The language of a tag without its country and variant, as phones know it: `fa` of `fa-AF`."""
    return locale.partition("-")[0].lower()


def locale_folders(messages: Path) -> tuple[Path, ...]:
    """The folders that hold `.ftl` files, in order of name."""
    folders = messages.iterdir() if messages.is_dir() else ()
    return tuple(sorted(folder for folder in folders if folder.is_dir() and any(folder.glob("*.ftl"))))


def read_folder(folder: Path, names: str = "*.ftl") -> tuple[MessageFile, ...]:
    """Every file of a locale, or those with such names, in order of name."""
    return tuple(_read_file(path, folder.name) for path in sorted(folder.glob(names)))


def entries(file: MessageFile) -> Iterator[Entry]:
    """Every message of a file, in its order."""
    body = file.resource.body
    for item, following in zip_longest(body, body[1:]):
        if isinstance(item, ast.Message):
            yield Entry(file, item, _is_cut(following) or "\ufffd" in _written(file, item))


def terms(file: MessageFile) -> frozenset[str]:
    """The names of the file's terms."""
    return frozenset(item.id.name for item in file.resource.body if isinstance(item, ast.Term))


def source_of(message_id: str) -> str:
    """The locale in which a message is written first."""
    return STAFF_SOURCE if message_id.startswith(STAFF_PREFIX) else SOURCE


def literal_text(pattern: ast.Pattern) -> str:
    """All words that an editor wrote in a pattern, every variant's, without what is filled in."""
    return " ".join(_literals(pattern))


def _literals(pattern: ast.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield element.value
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _literals(variant.value)


def walk(node: object) -> Iterator[ast.BaseNode]:
    """A node and all below it, but for the places where they stand."""
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, ast.BaseNode):
            yield here
            below = [value for value in vars(here).values() if isinstance(value, BRANCHES)]
            waiting += [each for each in reversed(below) if type(each) is not ast.Span]
        elif isinstance(here, list):
            waiting += reversed(here)


def variables(node: object) -> set[str]:
    """The names of the variables used."""
    return {found.id.name for found in walk(node) if isinstance(found, ast.VariableReference)}


def mentions(node: object) -> set[tuple[str, str | None]]:
    """The other messages and attributes that stand within."""
    found = (each for each in walk(node) if isinstance(each, ast.MessageReference))
    return {(each.id.name, each.attribute.name if each.attribute else None) for each in found}


def start(node: ast.SyntaxNode) -> int:
    """Where in its file's text a node begins."""
    return node.span.start if node.span else 0


def _read_file(path: Path, locale: str) -> MessageFile:
    written = path.read_bytes().decode("utf-8", errors="replace")
    text = LINE_END.sub("\n", written.removeprefix("\ufeff"))
    resource = plain_resource(text) or QuickParser().parse(text)
    return MessageFile(path, locale, text, resource, written != written.removeprefix("\ufeff"))


def _is_cut(following: ast.EntryType | None) -> bool:
    """Whether the entry after a message is the lost rest of that message."""
    return isinstance(following, ast.Junk) and not BEGINS_AN_ENTRY.match(following.content or "")


def _written(file: MessageFile, item: ast.Message) -> str:
    return file.text[start(item) : item.span.end if item.span else None]
