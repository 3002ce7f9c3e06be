"""What an action returns: Fluent messages with their arguments and buttons, not yet in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Union

Value = Union[str, int, date, time, "Say", tuple["Say", ...], None]  # several are joined by commas


class Form(StrEnum):
    """How a part of a message stands in it."""

    PLAIN = "plain"
    TITLE = "title"  # bold
    QUOTE = "quote"  # a block set off below
    FOLDED = "folded"  # a block that opens on a tap
    LINE = "line"  # directly below the part before, without an empty line
    SMALL = "small"  # italic


@dataclass(frozen=True, slots=True)
class Say:
    """One Fluent message or attribute; an argument may be another one."""

    id: str
    part: str | None = None
    arguments: Mapping[str, Value] = field(default_factory=dict)
    form: Form = Form.PLAIN
    tongue: str | None = None  # stays in this language whatever the reader's
    draft_of: str | None = None  # said only while nobody has checked that message in the reader's language


def say(id: str, part: str | None = None, /, form: Form = Form.PLAIN, **arguments: Value) -> Say:
    """Shorthand: `say("ui-tell-ask", title=say("pay", "title"))`."""
    return Say(id, part, arguments, form)


@dataclass(frozen=True, slots=True)
class Button:
    """A label and exactly one of: callback data, a text to copy, a link."""

    label: Say
    tap: str | None = None
    copy: Say | str | None = None
    url: Say | str | None = None
    mark: str = ""  # an emoji before the label


class Menu(StrEnum):
    """What becomes of the keyboard under the chat."""

    KEEP = "keep"
    SHOW = "show"
    STAFF = "staff"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to a chat, new or in place of an older one."""

    chat: int
    locale: str
    says: tuple[Say, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    edits: int | None = None  # Telegram's id of the message to edit in place
    caption: bool = False  # the message to edit carries its text below a picture
    silent: bool = True
    menu: Menu = Menu.KEEP
    picture: str | None = None  # the message id whose picture it carries
    voice: str | None = None  # the message id whose voice it is; the text is its caption
    film: str | None = None  # the message id whose film it is; the text is its caption
    qr: str | None = None  # a link that it carries as a picture
    chart: tuple[tuple[int, ...], tuple[int, ...]] | None = None  # words and weeks that it carries as a picture
    known: tuple[str, str] | None = None  # "photo" or "voice", and Telegram's name of one that a person sent before
    file: tuple[str, str] | None = None  # a name and a text that it carries as a document
    under: int | None = None  # Telegram's id of the message that it answers


@dataclass(frozen=True, slots=True)
class Toast:
    """The answer to a tap: it stops the phone's spinner, with or without a short text."""

    callback: str
    locale: str = ""
    say: Say | None = None


@dataclass(frozen=True, slots=True)
class Commands:
    """The ☰ commands of one chat, set to its language; no locale: the default ones again."""

    chat: int
    locale: str | None
    staff: bool = False


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave a group."""

    chat: int


Answer = Reply | Toast | Commands | Leave
