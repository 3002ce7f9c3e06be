"""Which menu entry a text is: its label in any language, or the emoji that begins it, or a ☰ command."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from bot.actions import browse, ill, more, practise
from bot.actions.staff_taps import STAFF_MENU
from bot.actions.visit import Answers, Visit
from bot.content.content import STAFF_LOCALES, Content
from bot.content.render import MENU, label
from bot.content.render import STAFF_MENU as STAFF_ROWS
from bot.domain.reply import say

MENU_ACTIONS: Mapping[str, Callable[[Visit], Answers]] = {
    "ill": ill.ill,
    "month": browse.month,
    "topics": browse.themes,
    "words": practise.words,
    "people": browse.contacts,
    "language": more.languages,
    "more": more.more,
    "stop": more.stop,
    "menu": more.menu,
    "start": more.begin_again,
}
# What does the same as a menu entry, from a button.
MENU_TAPS: Mapping[str, str] = {
    "ill": "i",
    "month": "m",
    "topics": "p",
    "people": "f",
    "language": "l",
    "more": "n",
    "words": "db",
}
STAFF_COMMANDS = frozenset(STAFF_MENU)
INVISIBLE = {ord(mark): None for mark in "\u200e\u200f\u2066\u2067\u2068\u2069\ufe0f"}


def menu_entry(content: Content, text: str) -> str | None:
    """The participant's menu entry that a typed or tapped text means."""
    return _entry(content, text, "ui-menu", [name for row in MENU for name in row], content.locales)


def staff_entry(content: Content, text: str) -> str | None:
    """The same for staff."""
    return _entry(content, text, "staff-menu", [name for row in STAFF_ROWS for name in row], STAFF_LOCALES)


def command(text: str) -> tuple[str, str] | None:
    """A ☰ command and what follows it; None for other texts."""
    if not text.startswith("/"):
        return None
    name, _, rest = text[1:].partition(" ")
    return name.partition("@")[0].lower(), rest.strip()


def _entry(content: Content, text: str, prefix: str, names: list[str], locales: tuple[str, ...]) -> str | None:
    wanted = _plain(text)
    labels = {name: [_plain(label(content, say(f"{prefix}-{name}"), locale)) for locale in locales] for name in names}
    for name in names:
        if wanted in labels[name]:
            return name
    first = wanted.split(" ", 1)[0]
    # An old keyboard, whose words were changed since, is still known by its emoji.
    if not _is_emoji(first):
        return None
    return next((name for name in names if any(each.split(" ", 1)[0] == first for each in labels[name])), None)


def _plain(text: str) -> str:
    return " ".join(text.translate(INVISIBLE).casefold().split())


def _is_emoji(word: str) -> bool:
    return bool(word) and all(unicodedata.category(character) in ("So", "Sk", "Sm", "Po") for character in word)
