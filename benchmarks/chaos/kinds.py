"""Every kind of object that python-telegram-bot's classes know, made at random by walking their constructors."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import random
import sys
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar, Union

import telegram
from telegram import Message, TelegramObject, Update

T = TypeVar("T", bound=TelegramObject)

DEEPEST = 5  # below it only what must be there is made
OFTEN_BY_DEPTH = (0.25, 0.2, 0.12, 0.08, 0.04)  # how often a field that may be missing is there
MOST_ITEMS = 3
EARLIEST, LATEST = datetime(1970, 1, 2, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)
NOT_OF_THE_WIRE = ("self", "api_kwargs")
LISTS = (Sequence, list, tuple)
# Asked for by newer versions of the Bot API, but not yet by the signatures.
ALSO_REQUIRED = frozenset(
    ("persistent_id", "option_persistent_ids", "allows_revoting", "members_only", "can_react_to_messages")
)


@dataclass(frozen=True, slots=True)
class Field:
    """One argument of a class: its name, its type, whether it may be missing."""

    of: str
    name: str
    hint: Any
    required: bool


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes objects whose types are right; texts come from `text`."""

    chance: random.Random
    text: Callable[[], str]

    def make(self, kind: type[T], depth: int = 0, /, **given: Any) -> T:
        """One object; what is given stands as given."""
        concrete = self._concrete(kind)
        values = {
            field.name: self.value(field, depth)
            for field in fields_of(concrete)
            if field.name not in given and (field.required or self._wanted(depth))
        }
        return concrete(**{name: value for name, value in values.items() if value is not None}, **given)

    def value(self, field: Field, depth: int = 0) -> Any:
        """A value that a field may have."""
        return self._of(field.hint, field, depth + 1)

    def _wanted(self, depth: int) -> bool:
        return depth < DEEPEST and self.chance.random() < OFTEN_BY_DEPTH[depth]

    def _concrete(self, kind: type[T]) -> type[T]:
        below = [each for each in kind.__subclasses__() if each.__module__.startswith("telegram.")]
        return self.chance.choice(below) if below else kind

    def _of(self, hint: Any, field: Field, depth: int) -> Any:
        origin, inner = typing.get_origin(hint), typing.get_args(hint)
        if origin in (Union, types.UnionType):
            return self._of(self.chance.choice([each for each in inner if each is not type(None)]), field, depth)
        if origin is typing.Literal:
            return self.chance.choice(inner)
        if origin in LISTS or (isinstance(origin, type) and issubclass(origin, Sequence)):
            # At least one: an empty list is left out when the object is written as JSON, and some are required.
            most = MOST_ITEMS if depth < DEEPEST else 1
            return [self._of(inner[0], field, depth) for _ in range(self.chance.randint(1, most))]
        if isinstance(hint, type) and issubclass(hint, TelegramObject):
            return self.make(hint, depth)
        return self._leaf(hint, field)

    def _leaf(self, hint: Any, field: Field) -> Any:
        if hint is bool:
            return self.chance.random() < 0.5
        if hint is int:
            return self._number(field.name)
        if hint is float:
            return self.chance.uniform(-180, 180)
        if hint is datetime:
            return EARLIEST + (LATEST - EARLIEST) * self.chance.random() ** 6
        if hint is timedelta:
            return timedelta(seconds=self.chance.randint(0, 10**6))
        choices = CHOICES.get(f"{field.of}.{field.name}") or CHOICES.get(field.name)
        return self.chance.choice(choices) if choices else self.text()

    def _number(self, name: str) -> int:
        return self.chance.randint(1, 2**52 - 1) if name.endswith("id") else self.chance.randint(0, 10**6)


# What python-telegram-bot does not say in its types.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "Chat.type": ("private", "group", "supergroup", "channel"),
    "language_code": ("sv", "en", "ar", "fa", "uk", "", "zh-hans", "xx-Latn-XX"),
    "status": ("member", "left", "kicked", "restricted", "administrator", "creator"),
    "currency": ("SEK", "XTR"),
}


def fields_of(kind: type[TelegramObject]) -> tuple[Field, ...]:
    """What the class takes, as its constructor says."""
    hashable: Any = kind
    return _fields_of(hashable)


@cache
def _fields_of(kind: Any) -> tuple[Field, ...]:
    arguments = inspect.signature(kind.__init__).parameters.values()
    hints = typing.get_type_hints(kind.__init__, globalns=_names())
    return tuple(
        Field(kind.__name__, each.name, hints[each.name], each.default is each.empty or each.name in ALSO_REQUIRED)
        for each in arguments
        if each.name not in NOT_OF_THE_WIRE and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
    )


UPDATE_FIELDS = tuple(inspect.signature(Update.__init__).parameters)
MESSAGE_FIELDS = tuple(inspect.signature(Message.__init__).parameters)


def kinds_of_update() -> tuple[str, ...]:
    """The fields of an update, one of which it has."""
    return tuple(name for name in UPDATE_FIELDS if name not in (*NOT_OF_THE_WIRE, "update_id"))


def parts_of_message() -> tuple[str, ...]:
    """The fields of a message, under python-telegram-bot's names."""
    return tuple(name for name in MESSAGE_FIELDS if name not in NOT_OF_THE_WIRE)


def field_of(kind: type[TelegramObject], name: str) -> Field:
    """One of its fields."""
    return next(field for field in fields_of(kind) if field.name == name)


@cache
def _names() -> dict[str, Any]:
    """All that the annotations speak of: many are imported for type checkers alone."""
    for found in pkgutil.walk_packages(telegram.__path__, "telegram."):
        if not found.name.startswith("telegram.ext"):
            importlib.import_module(found.name)
    modules = [module for name, module in sys.modules.items() if name.partition(".")[0] == "telegram"]
    names = {name: value for module in modules for name, value in vars(module).items() if not name.startswith("__")}
    return {**names, **vars(telegram)}
