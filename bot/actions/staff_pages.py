"""Long lists: eight a page, and the buttons that turn it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.actions.visit import StaffVisit
from bot.domain.reply import Button

T = TypeVar("T")
Rows = tuple[tuple[Button, ...], ...]

A_PAGE = 8  # what a phone shows without much scrolling
WIDEST = 30  # characters of a button that stands alone on a staff member's phone
FIRST = "p0"
MOST_FIGURES = 12
NO_ROW = -1


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list; numbers begin with 0."""

    items: Sequence[T]
    number: int
    pages: int

    @property
    def before(self) -> str | None:
        """The page before as it stands in a button's data."""
        return f"p{self.number - 1}" if self.number > 0 else None

    @property
    def after(self) -> str | None:
        """The next page as it stands in a button's data."""
        return f"p{self.number + 1}" if self.number + 1 < self.pages else None


def is_page(text: str) -> bool:
    """Whether a button's data names a page."""
    return text.startswith("p") and row_id(text[1:]) != NO_ROW and len(text) <= 6


def row_id(text: str) -> int:
    """The id in a button's data; one that no row has where it is none, or beyond what the database can hold."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_FIGURES else NO_ROW


def page_of(items: Sequence[T], wanted: str = FIRST) -> Page[T]:
    """The page that a button names; the last where the list has become shorter."""
    pages = max(1, -(-len(items) // A_PAGE))
    number = min(int(wanted[1:]), pages - 1) if is_page(wanted) else 0
    return Page(items[number * A_PAGE : (number + 1) * A_PAGE], number, pages)


def turning(visit: StaffVisit, page: Page[T], tap: Callable[[str], tuple[str, str, str]]) -> Rows:
    """The row that turns the page, none for a short list; `tap` says which verb, subject and arg show a page."""
    buttons = [
        visit.button(name, *tap(wanted)) for name, wanted in (("previous", page.before), ("next", page.after)) if wanted
    ]
    return (tuple(buttons),) if buttons else ()


def pairs(buttons: Sequence[Button]) -> Rows:
    """Two buttons a row."""
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))


def shortened(text: str, most: int = WIDEST - 3) -> str:
    """A name that fits a button; the whole one stands in the text or on the next screen."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
