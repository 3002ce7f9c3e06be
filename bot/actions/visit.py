"""Who is at the door, and all that an action needs to serve them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.content.content import Content
from bot.content.problem import Problem
from bot.domain.calendar import programme_month
from bot.domain.participant import Participant
from bot.domain.places import Staff
from bot.domain.programme import Programme
from bot.domain.reply import Answer, Button, Form, Menu, Reply, Say, Value, say
from bot.domain.tap import Tap
from bot.store.database import Tx

Answers = tuple[Answer, ...]


@dataclass(frozen=True, slots=True, repr=False)
class House:
    """What is the same for every visit: the content, and what the installation is called."""

    content: Content
    bot_username: str
    retention_days: int = 90
    faults: tuple[Problem, ...] = ()  # for which newer texts are held back
    holds_back: bool = True  # what holds no longer; a preview shows it

    def link(self, token: str) -> str:
        """An invitation's link."""
        return f"https://t.me/{self.bot_username}?start={token}"


@dataclass(frozen=True, slots=True)
class Call:
    """One message or tap of a chat, in one open transaction."""

    tx: Tx
    house: House
    now: datetime
    chat: int
    language: str = ""  # the phone's, as Telegram says it: two letters
    message: int | None = None  # Telegram's id of the message that was tapped
    caption: bool = False  # that message carries its text below a picture

    @property
    def content(self) -> Content:
        """The content of the house."""
        return self.house.content


@dataclass(frozen=True, slots=True)
class Visit(Call):
    """A participant's call."""

    person: Participant = None  # type: ignore[assignment]
    near: Mapping[str, Value] | None = None  # what is around the person, where that is known already

    @property
    def programme(self) -> Programme:
        """The schedule that the person follows."""
        return self.content.programme(self.person.programme)

    @property
    def month(self) -> int:
        """The programme month today; below 1 before the start."""
        return programme_month(self.person.start, self.now.astimezone(self.programme.zone).date())

    def send(self, *says: Say, rows: tuple[tuple[Button, ...], ...] = (), menu: Menu = Menu.KEEP) -> Reply:
        """A new message to the person."""
        return Reply(self.chat, self.person.locale, says, rows, menu=menu)

    def edit(self, *says: Say, rows: tuple[tuple[Button, ...], ...] = ()) -> Reply:
        """The tapped message, changed in place; a new one where none was tapped."""
        return Reply(self.chat, self.person.locale, says, rows, edits=self.message, caption=self.caption)

    def button(self, label: Say | str, verb: str, subject: str = "", arg: str = "", /, mark: str = "") -> Button:
        """A button of this person: `ui-button-<label>` or a given text."""
        text = say(f"ui-button-{label}") if isinstance(label, str) else label
        return Button(text, Tap(verb, subject, arg, self.person.tag).data(), mark=mark)


@dataclass(frozen=True, slots=True)
class StaffVisit(Call):
    """A call of a person of the staff."""

    staff: Staff = None  # type: ignore[assignment]

    def send(self, *says: Say, rows: tuple[tuple[Button, ...], ...] = (), menu: Menu = Menu.KEEP) -> Reply:
        """A new message to the person of the staff."""
        return Reply(self.chat, self.staff.locale, says, rows, menu=menu)

    def edit(self, *says: Say, rows: tuple[tuple[Button, ...], ...] = ()) -> Reply:
        """The tapped message, changed in place; a new one where none was tapped."""
        return Reply(self.chat, self.staff.locale, says, rows, edits=self.message, caption=self.caption)

    def button(self, label: Say | str, verb: str, subject: str = "", arg: str = "") -> Button:
        """A button of this person: `staff-button-<label>` or a given text."""
        text = say(f"staff-button-{label}") if isinstance(label, str) else label
        return Button(text, Tap(verb, subject, arg, self.staff.tag).data())


def line(id: str, /, **arguments: object) -> Say:
    """A text directly below the one before."""
    return Say(id, None, arguments, Form.LINE)  # type: ignore[arg-type]
