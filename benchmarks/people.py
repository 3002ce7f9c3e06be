"""The people of the measuring server: they tap, or write, and note how long the bot took to answer."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from benchmarks.polling import Give, Update, Updates


class Public(Protocol):
    """Those whom the bot serves, as the server tells them what it has got; `done` counts what was answered."""

    done: int
    waits: list[float]  # seconds from each tap to its answer and its edit, both
    span: list[float]  # the first tap, and the last one's answer

    def poll(self, offset: int, timeout: float, give: Give) -> None:
        """A getUpdates."""

    def answered(self, callback: int, now: float) -> None:
        """The bot has answered a tap."""

    def edited(self, chat: int, message: int, body: bytes, now: float) -> None:
        """The bot has edited a message."""

    def sent(self, chat: int, message: int, body: bytes, now: float) -> None:
        """The bot has sent a message."""


DATA = "1:"  # how a button's data begins


@dataclass(frozen=True, slots=True)
class Person:
    """A chat, the message whose buttons are tapped, and what is tapped or written, in turn."""

    chat: int
    acts: tuple[str, ...]
    message: int = 1

    def update(self, id: int, act: str) -> Update:
        """What Telegram would tell the bot; a button's data is tapped, the rest is written."""
        chat = {"id": self.chat, "type": "private", "first_name": "P"}
        sender = {"id": self.chat, "is_bot": False, "first_name": "P", "language_code": "en"}
        said = {"message_id": self.message, "date": int(time.time()), "chat": chat, "text": "."}
        if not act.startswith(DATA):
            command = {"type": "bot_command", "offset": 0, "length": len(act)}
            entities = [command] if act.startswith("/") else []
            return {"update_id": id, "message": {**said, "from": sender, "text": act, "entities": entities}}
        tapped = {"id": str(id), "from": sender, "chat_instance": "1", "data": act, "message": said}
        return {"update_id": id, "callback_query": tapped}


@dataclass
class Tapped:
    """A tap that waits for its answer and for the edit that shows its effect."""

    id: int
    person: Person
    at: float
    answered: float = 0.0
    edited: float = 0.0


@dataclass
class People:
    """All of them; `rate` a second by the clock, or 0: each acts again as soon as the last tap is done."""

    persons: Sequence[Person] = ()
    rate: float = 0.0
    done: int = 0
    waits: list[float] = field(default_factory=list)  # seconds from a tap to its answer and its edit, both
    span: list[float] = field(default_factory=lambda: [0.0, 0.0])  # the first tap, and the last one's answer

    def __post_init__(self) -> None:
        self._chats = {person.chat: person for person in self.persons}
        self._turn: dict[int, int] = dict.fromkeys(self._chats, 0)
        self._open: dict[int, Tapped] = {}
        self._editing: dict[int, deque[Tapped]] = {}
        self._updates = Updates(self._begin)

    def poll(self, offset: int, timeout: float, give: Give) -> None:
        """A getUpdates; people begin once the bot waits for them."""
        self._updates.poll(offset, timeout, give)

    def answered(self, callback: int, now: float) -> None:
        """The bot has answered a tap."""
        if tapped := self._open.get(callback):
            tapped.answered = tapped.answered or now
            self._finish(tapped)

    def sent(self, chat: int, message: int, body: bytes, now: float) -> None:
        """Nobody reads what is new."""

    def edited(self, chat: int, message: int, body: bytes, now: float) -> None:
        """The bot has edited the tapped message of a chat."""
        if queue := self._editing.get(chat):
            tapped = queue.popleft()
            tapped.edited = now
            self._finish(tapped)

    def _begin(self) -> None:
        self.span[0] = time.monotonic()
        if self.rate:
            asyncio.get_running_loop().create_task(self._by_the_clock())
            return
        for person in self.persons:
            wrote = [act for act in person.acts if act.startswith("/")]
            for act in wrote or person.acts[:1]:
                self._act(person, act, time.monotonic())

    async def _by_the_clock(self) -> None:
        begun = time.monotonic()
        for number, (person, act) in enumerate(in_turn(self.persons)):
            moment = begun + number / self.rate
            if (rest := moment - time.monotonic()) > 0:
                await asyncio.sleep(rest)
            self._act(person, act, moment)
            self._updates.give()

    def _act(self, person: Person, act: str, moment: float) -> None:
        self._turn[person.chat] += 1
        id = self._updates.add(partial(person.update, act=act))
        if act.startswith(DATA):
            self._open[id] = tapped = Tapped(id, person, moment)
            self._editing.setdefault(person.chat, deque()).append(tapped)

    def _finish(self, tapped: Tapped) -> None:
        if not (tapped.answered and tapped.edited):
            return
        del self._open[tapped.id]
        self.done += 1
        self.span[1] = max(tapped.answered, tapped.edited)
        self.waits.append(self.span[1] - tapped.at)
        person, turn = tapped.person, self._turn[tapped.person.chat]
        if not self.rate and turn < len(person.acts):
            self._act(person, person.acts[turn], time.monotonic())
            self._updates.give()


def in_turn(persons: Sequence[Person]) -> Iterable[tuple[Person, str]]:
    """Everybody's first act, then everybody's second, and so on."""
    for number in range(max((len(person.acts) for person in persons), default=0)):
        yield from ((person, person.acts[number]) for person in persons if number < len(person.acts))
