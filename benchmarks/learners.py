"""People in a session of drills: they answer whatever they are asked by chance, and go on."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from benchmarks.people import Person
from benchmarks.polling import Give, Updates

BUTTON = re.compile(rb'"callback_data" ?: ?"([^"]+)"')
QUESTION, ONWARD = "1:d:", "1:db:"  # how the data of answers begins, and of what leads to the next question
UNKNOWN = "x"  # the answer of the one button below a word that is to be written
TYPED = "städa"


@dataclass
class Given:
    """An answer; it is taken when the tap has its own answer, and the question shows what it was worth."""

    chat: int
    message: int  # 0: typed, and shown by whatever comes first
    at: float
    noticed: float = 0.0
    shown: float = 0.0


@dataclass
class Learners:
    """All of them; so many `answers` are given in all, `rate` a second by the clock once everybody is asked something.

    Between two answers people press at once what leads on, and all but the last part of a sentence to be built.
    """

    persons: Sequence[Person]
    rate: float
    answers: int
    done: int = 0
    waits: list[float] = field(default_factory=list)  # seconds from an answer to what the bot says to it
    span: list[float] = field(default_factory=lambda: [0.0, 0.0])

    def __post_init__(self) -> None:
        self._persons = {person.chat: person for person in self.persons}
        self._asked: dict[int, tuple[int, list[str]]] = {}  # by chat: the question's message, its answers
        self._turn: deque[int] = deque()  # the chats that are asked something, longest first
        self._taps: dict[int, Given] = {}
        self._given: dict[int, Given] = {}  # by chat
        self._updates = Updates(self._begin)
        self._somebody = asyncio.Event()
        self._clock: asyncio.Task[None] | None = None
        self._chance = random.Random(1)

    def poll(self, offset: int, timeout: float, give: Give) -> None:
        """A getUpdates; sessions begin once the bot waits for them."""
        self._updates.poll(offset, timeout, give)

    def answered(self, callback: int, now: float) -> None:
        """The bot has answered a tap."""
        if given := self._taps.pop(callback, None):
            given.noticed = now
            self._finish(given)

    def edited(self, chat: int, message: int, body: bytes, now: float) -> None:
        """The bot has edited a message."""
        self._see(chat, message, body, now)

    def sent(self, chat: int, message: int, body: bytes, now: float) -> None:
        """The bot has sent a message."""
        self._see(chat, message, body, now)

    def _begin(self) -> None:
        for person in self.persons:
            self._act(person, person.acts[0])

    def _see(self, chat: int, message: int, body: bytes, now: float) -> None:
        given = self._given.get(chat)
        if given and given.message in (0, message):
            given.shown = given.shown or now
            self._finish(given)
        buttons = [data.decode() for data in BUTTON.findall(body)]
        onward = [data for data in buttons if data.startswith(ONWARD)]
        answers = [data for data in buttons if data.startswith(QUESTION)]
        parts = _next_parts(answers)
        if onward or len(parts) > 1:
            self._act(replace(self._persons[chat], message=message), self._chance.choice(onward or parts))
            self._updates.give()
        elif answers:
            self._is_asked(chat, message, parts or answers)

    def _is_asked(self, chat: int, message: int, answers: list[str]) -> None:
        self._asked[chat] = (message, answers)
        self._turn.append(chat)
        self._somebody.set()
        if self._clock is None and len(self._turn) == len(self.persons):
            self._clock = asyncio.get_running_loop().create_task(self._by_the_clock())

    async def _by_the_clock(self) -> None:
        """Whoever has been asked longest answers; where nobody is asked anything, the answers fall behind the clock."""
        self.span[0] = begun = time.monotonic()
        for number in range(self.answers):
            if (rest := begun + number / self.rate - time.monotonic()) > 0:
                await asyncio.sleep(rest)
            while not self._turn:
                self._somebody.clear()
                await self._somebody.wait()
            self._answer(self._turn.popleft())
            self._updates.give()

    def _answer(self, chat: int) -> None:
        message, answers = self._asked.pop(chat)
        chosen = self._chance.choice(answers)
        now = time.monotonic()
        if _answer_of(chosen) == UNKNOWN:
            self._given[chat] = Given(chat, 0, now, noticed=now)
            self._act(self._persons[chat], TYPED)
        else:
            self._given[chat] = given = Given(chat, message, now)
            self._taps[self._act(replace(self._persons[chat], message=message), chosen)] = given

    def _act(self, person: Person, act: str) -> int:
        return self._updates.add(partial(person.update, act=act))

    def _finish(self, given: Given) -> None:
        if not (given.noticed and given.shown):
            return
        if self._given.get(given.chat) is given:
            del self._given[given.chat]
            self.done += 1
            self.span[1] = max(given.noticed, given.shown)
            self.waits.append(self.span[1] - given.at)


def _answer_of(data: str) -> str:
    return data.split(":")[3].partition(".")[2]


def _next_parts(answers: Sequence[str]) -> list[str]:
    """Of a sentence to be built the parts that are left; the way back names fewer parts than these."""
    parts = [data for data in answers if _answer_of(data).startswith("o")]
    longest = max(map(len, parts), default=0)
    return [data for data in parts if len(data) == longest]
