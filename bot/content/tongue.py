"""A language by its tag, as Babel knows it: whether there is such a one, and what it is called in another."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from fluent.runtime.types import FluentType


def babel_locale(tag: str) -> Locale | None:
    """Babel's locale of a folder's name; a variant that it does not know is left out, as in `sv-simple`."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


class Tongue(FluentType):
    """LANGUAGE($locale) in a text: what that language is called in the language of the text."""

    def __init__(self, tag: str) -> None:
        self.tag = tag

    def format(self, locale: Locale) -> str:
        """The name that Babel knows, else the tag."""
        own = babel_locale(self.tag)
        return (own.get_display_name(locale) if own else None) or self.tag
