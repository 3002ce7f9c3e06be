"""A flood of updates, the same for the same seed: of every kind, from everybody, whole, almost right, and broken."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import cycle
from typing import Any

from telegram import Chat, Message, Update, User

from benchmarks.chaos import hostile
from benchmarks.chaos.cast import (
    AT_WORK,
    BOT,
    CHANNEL,
    ERASED,
    GROUP,
    KNOWN,
    PARTICIPANTS,
    STAFF,
    STRANGERS,
)
from benchmarks.chaos.kinds import Maker, field_of, kinds_of_update, parts_of_message
from benchmarks.chaos.presses import Presses
from benchmarks.chaos.table import ATTRIBUTES
from bot.simulator.telegram import Telegram

MARK = "zqx7"  # begins every text that is planted: it may be found again nowhere
TEXTS_IN_USE = ("mark", "label", "hostile", "start")

# How often a private chat, a group, a supergroup, a topic of a forum, a channel.
PLACES = ((1, "private"), (0.1, "group"), (0.1, "supergroup"), (0.05, "forum"), (0.1, "channel"))


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """One update: what is written down, what it holds, which kind it is, and whether Telegram could have sent it."""

    payload: str
    raw: Any
    kind: str
    whole: bool
    number: int | None = None  # its id, where that is one


@dataclass
class Flood:
    """Makes one update after another; what people see on their phones is what they tap."""

    chance: random.Random
    telegram: Telegram
    labels: tuple[str, ...]
    presses: Presses
    first: int = 1
    planted: int = 0
    _numbers: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._maker = Maker(self.chance, self.mark)
        self._kinds = cycle(kinds_of_update())
        self._parts = cycle(parts_of_message())
        self._next = self.first

    def next(self) -> Fuzzed:
        """One more."""
        scenes: Mapping[Callable[[], Fuzzed], int] = {
            self._of_any_kind: 20,
            self._message_with: 25,
            self._typed: 20,
            self._tapped: 30,
            self._membership: 4,
        }
        made = self.chance.choices([*scenes], [*scenes.values()])[0]()
        return self._broken(made) if self.chance.random() < 0.25 else made

    def mark(self) -> str:
        """A text that can be told from all others."""
        self.planted += 1
        return f"{MARK}{self.planted:x}"

    # Scenes

    def _of_any_kind(self) -> Fuzzed:
        kind = next(self._kinds)
        content = self._maker.value(field_of(Update, kind))
        update = Update(self._number(), **{kind: content}).to_dict()
        self._cast(update[kind])
        return self._written(update, f"{kind}.any" if kind in ("message", *MESSAGES) else kind)

    def _message_with(self) -> Fuzzed:
        """A message with one content, or with one attribute and a text."""
        part = next(self._parts)
        kind = self.chance.choices(("message", *MESSAGES), (80, *(4 for _ in MESSAGES)))[0]
        more = {part: self._maker.value(field_of(Message, part), 1)}
        if part in ATTRIBUTES:
            more = {"text": self._text(), **more}
        return self._message(kind, part, more)

    def _typed(self) -> Fuzzed:
        return self._message("message", "text", {"text": self._text()})

    def _message(self, kind: str, part: str, more: dict[str, Any]) -> Fuzzed:
        chat, sender = self._somewhere()
        dated = self._maker.value(field_of(Message, "date"))
        content = Message(**{"message_id": 1, "date": dated, "chat": Chat(1, "private"), **more}).to_dict()
        number = self.chance.randint(1, 10**6)
        update = {"update_id": self._number(), kind: {**content, "message_id": number, "chat": chat, "from": sender}}
        return self._written(update, f"{kind}.{'text' if part in ATTRIBUTES else part}")

    def _tapped(self) -> Fuzzed:
        """A button, as a phone shows it, or with data that no button has."""
        user = self._person()
        chat = user["id"]
        message, data = self.presses.press(chat)
        query: dict[str, Any] = {
            "id": str(self.chance.randint(1, 2**62)),
            "from": user,
            "chat_instance": self.mark(),
            "data": data,
        }
        shape = self.chance.choices(("message", "inaccessible", "inline", "none", "group"), (80, 8, 4, 4, 4))[0]
        query |= self._where_tapped(shape, chat, message)
        if self.chance.random() < 0.02:
            query["game_short_name"] = query.pop("data")
        return self._written({"update_id": self._number(), "callback_query": query}, f"callback_query.{shape}")

    def _where_tapped(self, shape: str, chat: int, message: int) -> dict[str, Any]:
        bot = {"id": 1, "is_bot": True, "first_name": "Stegvis", "username": "stegvis_bot"}
        private = {"id": chat, "type": "private", "first_name": self.mark()}
        whole = {"message_id": message, "date": 1793700000, "chat": private, "from": bot, "text": self.mark()}
        match shape:
            case "message":
                return {"message": whole}
            case "inaccessible":
                return {"message": {"message_id": message, "date": 0, "chat": private}}
            case "inline":
                return {"inline_message_id": self.mark()}
            case "group":
                return {"message": {**whole, "chat": {"id": GROUP, "type": "supergroup", "title": self.mark()}}}
        return {}

    def _membership(self) -> Fuzzed:
        chat, sender = self._somewhere()
        update = Update(self._number(), my_chat_member=self._maker.make(field_type("my_chat_member"), 1)).to_dict()
        update["my_chat_member"] |= {"chat": chat, "from": sender}
        return self._written(update, "my_chat_member")

    def _broken(self, made: Fuzzed) -> Fuzzed:
        raw = hostile.broken(self.chance, deepcopy(made.raw))
        written = hostile.bombed(self.chance, json.dumps(raw))
        number = raw.get("update_id")
        sound = type(number) is int and 0 <= number < 2**63
        return replace(made, payload=written, raw=raw, whole=False, number=number if sound else None)

    # Parts of them

    def _written(self, update: dict[str, Any], kind: str) -> Fuzzed:
        return Fuzzed(json.dumps(update), update, kind, True, update["update_id"])

    def _number(self) -> int:
        """Mostly the next; sometimes one that was there before, or one that comes too early."""
        chance = self.chance.random()
        if chance < 0.03 and self._numbers:
            return self.chance.choice(self._numbers[-200:])
        self._next += 1 if chance < 0.97 else self.chance.randint(2, 9)
        number = self._next if chance < 0.95 or self._next < self.first + 9 else self._next - self.chance.randint(1, 8)
        self._numbers.append(number)
        return number

    def _text(self) -> str:
        use = self.chance.choices(TEXTS_IN_USE, (25, 30, 35, 10))[0]
        match use:
            case "mark":
                return f"{self.mark()} {self.chance.choice(self.labels)}"
            case "label":
                return self.chance.choice(self.labels)
            case "start":
                return f"/start {self.presses.token()}"
        text = hostile.hostile_text(self.chance)
        return f"{text} {self.mark()}" if self.chance.random() < 0.5 else text

    def _person(self) -> dict[str, Any]:
        pools = (KNOWN, AT_WORK, STRANGERS, (ERASED,), tuple(each.chat for each in PARTICIPANTS), (STAFF[-1][0],))
        chat = self.chance.choice(self.chance.choices(pools, (50, 30, 8, 3, 6, 3))[0])
        return self._user(chat)

    def _user(self, id: int, *, is_bot: bool = False) -> dict[str, Any]:
        user = self._maker.make(User, 2, id=id, is_bot=is_bot, first_name=self.mark())
        return dict(user.to_dict())

    def _somewhere(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """A chat, and who writes there."""
        place = self.chance.choices([name for _, name in PLACES], [share for share, _ in PLACES])[0]
        sender = self._user(BOT, is_bot=True) if self.chance.random() < 0.04 else self._person()
        if place == "private":
            return {"id": sender["id"], "type": "private", "first_name": self.mark()}, sender
        if place == "channel":
            return {"id": CHANNEL, "type": "channel", "title": self.mark()}, sender
        forum = {"is_forum": True} if place == "forum" else {}
        kind = "supergroup" if place == "forum" else place
        return {"id": GROUP, "type": kind, "title": self.mark(), **forum}, sender

    def _cast(self, content: dict[str, Any]) -> None:
        """People and chats of the cast in the place of those that were made up."""
        chat, sender = self._somewhere()
        for name in ("from", "user"):
            if isinstance(content.get(name), dict):
                content[name] = sender
        if isinstance(content.get("chat"), dict):
            content["chat"] = chat


MESSAGES = ("edited_message", "channel_post", "edited_channel_post", "business_message", "edited_business_message",
            "guest_message")  # fmt: skip


def field_type(name: str) -> Any:
    """The class of a field of an update."""
    return next(each for each in field_of(Update, name).hint.__args__ if each is not type(None))
