"""Everything that one fake Telegram with one bot keeps, and who may write to whom."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.simulator import refusals
from bot.simulator.faults import Faults
from bot.simulator.files import Files
from bot.simulator.limits import Limits
from bot.simulator.messages import Message
from bot.simulator.people import Chat, Person, PhoneError
from bot.simulator.profile import Commands, Profile
from bot.simulator.queries import Answer, Queries
from bot.simulator.updates import Updates
from bot.simulator.webhook import Webhook
from bot.simulator.wire import message_json

CALLS_KEPT = 10_000
FIRST_PERSON = 1001


@dataclass(frozen=True)
class Call:
    """One call of the Bot API, and whether Telegram took it."""

    method: str
    chat_id: int | None
    parameters: Mapping[str, Any]
    status: int  # 0: the bot got no answer
    accepted: bool
    uploads: frozenset[str] = frozenset()  # the names of the files that came with it


class World:
    """The state of one fake Telegram with one bot."""

    def __init__(
        self,
        *,
        token: str,
        username: str,
        clock: Callable[[], datetime],
        name: str = "Stegvis",
        first_update_id: int | None = None,
    ) -> None:
        self.token, self.username, self.clock, self.name = token, username, clock, name
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Person] = {}
        self.files, self.profile, self.queries, self.faults = Files(), Profile(), Queries(), Faults()
        self.limits: Limits | None = None  # set: too many messages are refused, as Telegram does
        self.updates = Updates(first_update_id)
        self.webhook = Webhook(self.updates)
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.revision = 0
        self._last_message = 0
        self._watching: set[asyncio.Future[None]] = set()

    # People and chats

    def add_person(self, first_name: str, *, language_code: str = "sv", id: int | None = None) -> Person:
        """Somebody new with a phone, who has not started the bot."""
        person = Person(id or max(self.people, default=FIRST_PERSON - 1) + 1, first_name, language_code)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, person)
        self.touch()
        return person

    def chat(self, chat_id: int) -> Chat:
        """The chat with that id, started or not."""
        if chat_id not in self.chats:
            raise PhoneError(f"nobody has the chat {chat_id}")
        return self.chats[chat_id]

    def writable(self, chat_id: int | None) -> Chat:
        """The chat, if the bot may write there; else Telegram's refusal."""
        chat = self.chats.get(chat_id) if chat_id is not None else None
        if chat is None or not chat.started:
            raise refusals.bad_request("chat not found")
        if chat.deactivated:
            raise refusals.deactivated()
        if chat.blocked:
            raise refusals.blocked()
        if chat.left:
            raise refusals.ApiError(403, "Forbidden: bot is not a member of the group chat")
        return chat

    # Messages

    def post(self, message: Message) -> Message:
        """Adds a message under a new id."""
        self._last_message += 1
        return self.put(replace(message, id=self._last_message))

    def put(self, message: Message) -> Message:
        """Adds a message, or replaces the one with its id."""
        self.touch()
        kept = replace(message, revision=self.revision)
        self.chats[message.chat_id].messages[kept.id] = kept
        return kept

    def message(self, chat_id: int, message_id: int) -> Message:
        """A message of a chat, also a deleted one."""
        return self.chat(chat_id).messages[message_id]

    def messages(self, chat_id: int) -> list[Message]:
        """What the chat shows now, oldest first."""
        return [message for message in self.chat(chat_id).messages.values() if not message.deleted]

    def from_bot(self, chat_id: int) -> list[Message]:
        """What the chat shows now of the bot, oldest first."""
        return [message for message in self.messages(chat_id) if message.from_bot]

    def last(self, chat_id: int) -> Message:
        """The newest message of the bot in the chat."""
        return self.from_bot(chat_id)[-1]

    # What else a phone shows

    def toasts(self, chat_id: int) -> list[Answer]:
        """How the taps of a chat were answered, in order."""
        return [answer for answer in self.queries.answers.values() if answer.chat_id == chat_id]

    def answer(self, callback_id: str) -> Answer | None:
        """How a tap was answered; None while its spinner turns."""
        return self.queries.answers.get(callback_id)

    def commands(self, chat_id: int) -> Commands:
        """What the ☰ menu of the chat shows."""
        return self.profile.commands_for(chat_id, self.chat(chat_id).person.language_code)

    def description(self, language_code: str = "") -> str:
        """What an empty chat shows above Start."""
        return self.profile.read("description", language_code)

    def short_description(self, language_code: str = "") -> str:
        """What the bot's profile shows."""
        return self.profile.read("short_description", language_code)

    def bot_name(self, language_code: str = "") -> str:
        """The bot's name in a language."""
        return self.profile.read("name", language_code) or self.name

    # The wire

    @property
    def bot(self) -> dict[str, Any]:
        """The bot as a user."""
        return {
            "id": int(self.token.split(":")[0]),
            "is_bot": True,
            "first_name": self.bot_name(),
            "username": self.username,
        }

    def as_json(self, message: Message) -> dict[str, Any]:
        """A message as it travels."""
        return message_json(message, self.chats[message.chat_id], self.bot)

    # Changes

    def touch(self) -> None:
        """Says that something has changed, to all who wait for that."""
        self.revision += 1
        watching, self._watching = self._watching, set()
        for future in watching:
            if not future.done():
                future.set_result(None)

    async def changed(self) -> None:
        """Waits for the next change."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watching.add(future)
        try:
            await future
        finally:
            self._watching.discard(future)

    async def until(self, condition: Callable[[], object], *, timeout: float = 5.0) -> None:
        """Waits until the condition holds; raises TimeoutError if it does not in so many seconds."""
        async with asyncio.timeout(timeout):
            while not condition():
                await self.changed()
