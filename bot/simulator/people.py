"""Who holds the phones, and the chats that they have with the bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.simulator.keyboards import ReplyKeyboard
from bot.simulator.messages import Message


class PhoneError(Exception):
    """What was asked cannot be done on a phone: there is no such button, or no chat yet."""


@dataclass(frozen=True)
class Person:
    """Somebody with a Telegram account; in a private chat the chat's id is theirs."""

    id: int
    first_name: str
    language_code: str = "sv"

    def as_json(self) -> dict[str, Any]:
        """The person as a bot sees them."""
        return {
            "id": self.id,
            "is_bot": False,
            "first_name": self.first_name,
            "language_code": self.language_code,
        }


@dataclass
class Chat:
    """A conversation with the bot: what is in it, and whether the bot may write there."""

    id: int
    person: Person
    title: str = ""  # of a group; a private chat has none
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    left: bool = False
    keyboard: ReplyKeyboard | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "default"})

    @property
    def is_private(self) -> bool:
        """Whether it is the person's own chat with the bot."""
        return self.id == self.person.id

    def as_json(self) -> dict[str, Any]:
        """The chat as a bot sees it."""
        if self.is_private:
            return {"id": self.id, "type": "private", "first_name": self.person.first_name}
        return {"id": self.id, "type": "group", "title": self.title}
