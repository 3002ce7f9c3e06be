"""The two keyboards of a chat: buttons under a message, and buttons in place of the keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.simulator.entities import clean
from bot.simulator.refusals import bad_request

DATA_BYTES = 64
COPY_UNITS = 256
PLACEHOLDER_UNITS = 64
BUTTONS = 100

Rows = tuple[tuple["Button", ...], ...]


@dataclass(frozen=True)
class Button:
    """A button under a message; it has data, or a url, or a text to copy."""

    label: str
    data: str = ""
    url: str = ""
    copy_text: str = ""
    style: str = ""

    def as_json(self) -> dict[str, Any]:
        """The button as it travels."""
        optional = {"callback_data": self.data, "url": self.url, "style": self.style}
        shown: dict[str, Any] = {"text": self.label} | {name: value for name, value in optional.items() if value}
        return shown | ({"copy_text": {"text": self.copy_text}} if self.copy_text else {})


@dataclass(frozen=True)
class ReplyKeyboard:
    """The buttons in place of the keys."""

    rows: tuple[tuple[str, ...], ...]
    resize: bool = False
    persistent: bool = False
    one_time: bool = False
    placeholder: str = ""


@dataclass(frozen=True)
class Markup:
    """What a call said about keyboards; at most one of the three."""

    inline: Rows = ()
    reply: ReplyKeyboard | None = None
    remove: bool = False

    @property
    def is_inline(self) -> bool:
        """Whether an edit may carry it."""
        return self.reply is None and not self.remove


def read_markup(markup: Any) -> Markup:
    """The keyboards of a `reply_markup`, refused where Telegram refuses them."""
    if markup is None:
        return Markup()
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return Markup(inline=_inline(markup["inline_keyboard"]))
    if "keyboard" in markup:
        return Markup(reply=_reply(markup))
    return Markup(remove=bool(markup.get("remove_keyboard")))


def inline_json(rows: Rows) -> dict[str, Any]:
    """Inline buttons as they travel."""
    return {"inline_keyboard": [[button.as_json() for button in row] for row in rows]}


def _inline(rows: Any) -> Rows:
    if not _is_rows(rows):
        raise bad_request('field "inline_keyboard" must be of type Array of Arrays')
    read = tuple(tuple(button for button in map(_button, row) if button.label) for row in rows)
    if sum(len(row) for row in read) > BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return tuple(row for row in read if row)  # Telegram drops what is empty without a word


def _is_rows(rows: Any) -> bool:
    return isinstance(rows, list) and all(isinstance(row, list) for row in rows)


def _button(button: Any) -> Button:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    label, style = clean(button["text"]).strip(), str(button.get("style") or "")
    if "callback_data" in button:
        return Button(label, data=_data(button["callback_data"]), style=style)
    if "url" in button:
        return Button(label, url=_url(button["url"]), style=style)
    if "copy_text" in button:
        return Button(label, copy_text=_copy_text(button["copy_text"]), style=style)
    raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


def _data(data: Any) -> str:
    if not isinstance(data, str) or not 0 < len(data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _url(url: Any) -> str:
    if urlsplit(str(url)).scheme not in {"http", "https", "tg"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return str(url)


def _copy_text(copy: Any) -> str:
    text = copy.get("text") if isinstance(copy, dict) else None
    if not isinstance(text, str) or not 0 < len(text) <= COPY_UNITS:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return text


def _reply(markup: dict[str, Any]) -> ReplyKeyboard:
    if not _is_rows(markup["keyboard"]):
        raise bad_request('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays')
    placeholder = str(markup.get("input_field_placeholder") or "")
    if len(placeholder) > PLACEHOLDER_UNITS:
        raise bad_request("input field placeholder is too long")
    return ReplyKeyboard(
        rows=tuple(tuple(_key(key) for key in row) for row in markup["keyboard"] if row),
        resize=bool(markup.get("resize_keyboard")),
        persistent=bool(markup.get("is_persistent")),
        one_time=bool(markup.get("one_time_keyboard")),
        placeholder=placeholder,
    )


def _key(key: Any) -> str:
    text = key.get("text") if isinstance(key, dict) else key
    if not isinstance(text, str) or not text:
        raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
    return clean(text)
