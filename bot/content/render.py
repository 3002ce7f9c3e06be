"""Turns a reply into what a phone is sent: one language, whole; labels, pictures and voices with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.content.catalogue import Argument, Text
from bot.content.chart import chart_png
from bot.content.content import Content
from bot.content.media import SentVoice, Voice
from bot.content.qr import qr_png
from bot.content.sources import SOURCE, STAFF_SOURCE
from bot.domain.reply import Button, Form, Menu, Reply, Say, Value

log = structlog.get_logger(__name__)
MENU = (("ill",), ("month", "topics"), ("words", "people"), ("language", "more"))
STAFF_MENU = (("enrol",), ("needs",), ("people", "workplaces"), ("language",))
ISOLATES = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}
LONGEST = 4096  # characters of a text, as Telegram counts them
LONGEST_CAPTION = 1024

FRAMES = {
    Form.TITLE: "<b>{}</b>",
    Form.QUOTE: "<blockquote>{}</blockquote>",
    Form.FOLDED: "<blockquote expandable>{}</blockquote>",
    Form.SMALL: "<i>{}</i>",
}


@dataclass(frozen=True, slots=True)
class Key:
    """An inline button as it is drawn: a label and one of callback data, a text to copy, a link."""

    label: str
    data: str | None = None
    copy: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The menu under the chat; no rows: it goes away."""

    rows: tuple[tuple[str, ...], ...] = ()
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """One message as it goes out; at most one of picture, voice, film and file."""

    chat: int
    html: str
    rows: tuple[tuple[Key, ...], ...] = ()
    edits: int | None = None
    caption: bool = False
    silent: bool = True
    keyboard: Keyboard | None = None
    picture: bytes | None = None
    shared: bool = False  # the picture or voice is the same for everybody: Telegram need have it only once
    voice: Voice | None = None
    film: Path | None = None
    known: tuple[str, str] | None = None  # "photo" or "voice", and Telegram's name of it
    file: tuple[str, bytes] | None = None
    under: int | None = None
    locale: str = SOURCE
    missing: tuple[str, ...] = ()  # the ids of what has no text anywhere

    @property
    def length(self) -> int:
        """The text's length as Telegram counts it: UTF-16 units without tags."""
        return len(Text(self.html, self.locale).plain.encode("utf-16-le")) // 2


def render(content: Content, reply: Reply) -> Screen:
    """The reply in its language, or whole in simple Swedish where a part of it is missing there."""
    locale, texts, missing = _texts(content, reply.says, reply.locale)
    voice = content.voice(locale, reply.voice) if reply.voice else None
    return Screen(
        chat=reply.chat,
        html="".join(texts).strip("\n"),
        rows=_rows(content, reply),
        edits=reply.edits,
        caption=reply.caption,
        silent=reply.silent,
        keyboard=keyboard(content, reply.locale, reply.menu),
        picture=_picture(content, reply),
        shared=bool(reply.picture or reply.voice or reply.film),
        voice=voice if isinstance(voice, Voice) else None,
        film=content.media.film(locale, reply.film) if reply.film else None,
        known=("voice", voice.file_id) if isinstance(voice, SentVoice) else reply.known,
        file=(reply.file[0], reply.file[1].encode()) if reply.file else None,
        under=reply.under,
        locale=locale,
        missing=missing,
    )


def _rows(content: Content, reply: Reply) -> tuple[tuple[Key, ...], ...]:
    """The buttons that have a label: one without is refused by Telegram with the whole message."""
    keys = (tuple(_key(content, button, reply.locale) for button in row) for row in reply.rows)
    labelled = (tuple(key for key in row if key.label) for row in keys)
    return tuple(row for row in labelled if row)


def _picture(content: Content, reply: Reply) -> bytes | None:
    """A picture that cannot be drawn is left out: the text says it all."""
    if reply.qr:
        return qr_png(reply.qr)
    if reply.chart:
        return chart_png(*reply.chart)
    message_id = reply.picture
    try:
        drawn = content.media.picture(message_id) if message_id else None
        return drawn.read_bytes() if drawn else None
    except (OSError, ValueError) as error:
        log.warning("broken picture", message=message_id, error=type(error).__name__)
        return None


def label(content: Content, said: Say, locale: str) -> str:
    """A text for buttons, toasts and commands, without tags; empty where it is nowhere."""
    text = _text(content, said, locale)
    return text.plain if text else ""


def keyboard(content: Content, locale: str, menu: Menu) -> Keyboard | None:
    """The menu in a language; None where it stays as it is."""
    if menu is Menu.KEEP:
        return None
    if menu is Menu.REMOVE:
        return Keyboard()
    prefix, names = ("staff-menu", STAFF_MENU) if menu is Menu.STAFF else ("ui-menu", MENU)
    labels = (tuple(label(content, Say(f"{prefix}-{name}"), locale) for name in row) for row in names)
    rows = tuple(row for row in (tuple(each for each in row if each) for row in labels) if row)
    return Keyboard(rows, label(content, Say(f"{prefix}-placeholder"), locale))


def _texts(content: Content, says: Sequence[Say], locale: str) -> tuple[str, list[str], tuple[str, ...]]:
    for tag in dict.fromkeys((locale, SOURCE)):
        found = [(said, _text(content, said, tag)) for said in says if _wanted(content, said, tag)]
        if tag == SOURCE or all(_is_whole(content, said, text, tag) for said, text in found):
            missing = tuple(said.id for said, text in found if text is None)
            return tag, [_framed(said, text.html) for said, text in found if text is not None], missing
    raise AssertionError("simple Swedish is always tried last")


def _wanted(content: Content, said: Say, locale: str) -> bool:
    return said.draft_of is None or content.draft(locale, said.draft_of)


def _is_whole(content: Content, said: Say, text: Text | None, locale: str) -> bool:
    """Whether a part of a message is in that language, a title in its frame too; other texts filled in are quoted."""
    if text is None or not (said.tongue or _speaks(text, locale)):
        return False
    return said.form is not Form.TITLE or all(
        title is not None and _speaks(title, locale)
        for title in [_text(content, each, locale) for each in said.arguments.values() if isinstance(each, Say)]
    )


def _speaks(text: Text, locale: str) -> bool:
    return text.locale == locale or {text.locale, locale} == {SOURCE, STAFF_SOURCE}


def _framed(said: Say, text: str) -> str:
    between = "\n" if said.form is Form.LINE else "\n\n"
    return between + FRAMES.get(said.form, "{}").format(text)


def _text(content: Content, said: Say, locale: str) -> Text | None:
    tag = said.tongue or locale
    given = said.arguments
    asked = content.catalogue.asks(said.id, said.part) if given else ()
    arguments = {name: _argument(content, given[name], locale) for name in asked if name in given}
    return content.catalogue.text(tag, said.id, said.part, **arguments)


def _argument(content: Content, value: Value, locale: str) -> Argument:
    if isinstance(value, tuple):
        return ", ".join(label(content, each, locale) for each in value)
    return label(content, value, locale) if isinstance(value, Say) else value


def _key(content: Content, button: Button, locale: str) -> Key:
    text = label(content, button.label, locale)
    copy, url = (label(content, each, locale) if isinstance(each, Say) else each for each in (button.copy, button.url))
    return Key(f"{button.mark} {text}".strip(), button.tap, copy, url)


def plain(content: Content, text: Text | Screen) -> str:
    """The text without tags, and without the isolates that only right-to-left text needs."""
    bare = Text(text.html, text.locale).plain
    return bare if content.catalogue.right_to_left(text.locale) else bare.translate(ISOLATES)
