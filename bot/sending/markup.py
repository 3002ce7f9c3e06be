"""Keyboards as the Bot API takes them: ready-made, for python-telegram-bot's own objects cost more than the sending."""

from __future__ import annotations

from typing import Any

from bot.content.render import Key, Keyboard, Screen

LONGEST_PLACEHOLDER = 64  # characters
LONGEST_COPY = 256

JSON = dict[str, Any]


def beside(screen: Screen) -> JSON:
    """What goes with a new message beside its text: buttons, and the message that it answers."""
    told: JSON = {}
    if markup := markup_of(screen):
        told["reply_markup"] = markup
    if screen.under:
        told["reply_parameters"] = {"message_id": screen.under, "allow_sending_without_reply": True}
    return told


def markup_of(screen: Screen) -> JSON | None:
    """The menu under the chat, or the buttons under the message."""
    if screen.keyboard is None:
        return inline(screen.rows)
    if not screen.keyboard.rows:
        return {"remove_keyboard": True}
    return _menu(screen.keyboard)


def inline(rows: tuple[tuple[Key, ...], ...]) -> JSON | None:
    """The buttons under a message."""
    return {"inline_keyboard": [[_button(key) for key in row] for row in rows]} if rows else None


def _menu(keyboard: Keyboard) -> JSON:
    menu: JSON = {
        "keyboard": [[{"text": label} for label in row] for row in keyboard.rows],
        "resize_keyboard": True,
        "is_persistent": True,
    }
    if keyboard.placeholder:
        menu["input_field_placeholder"] = keyboard.placeholder[:LONGEST_PLACEHOLDER]
    return menu


def _button(key: Key) -> JSON:
    button: JSON = {"text": key.label}
    if key.data is not None:
        button["callback_data"] = key.data
    if key.url is not None:
        button["url"] = key.url
    if key.copy:
        button["copy_text"] = {"text": key.copy[:LONGEST_COPY]}
    return button
