"""Reads `words.toml`: which lists, and which other words, a kind of workplace learns, and what a message teaches."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.domain.words import COMMON

FILE = "words.toml"  # beside the schedules, and none of them
MESSAGES = "messages"  # the table of what messages teach; every other one is a kind of workplace


class Use(BaseModel):
    """What is learned at one kind of workplace."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    lists: list[str]
    also: list[str] = []


class _File(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True, frozen=True)
    __pydantic_extra__: dict[str, Use] = Field(init=False)

    messages: dict[str, list[str]] = {}


@dataclass(frozen=True, slots=True)
class Uses:
    """What is learned by kind of workplace, and with a message by its id.

    `slip` says why the file could not be used, and at which line.
    """

    kinds: Mapping[str, Use] = field(default_factory=dict)
    messages: Mapping[str, Sequence[str]] = field(default_factory=dict)
    slip: tuple[int, str] | None = None


def read_uses(schedules: Path) -> Uses:
    """What the file says; nothing where there is none or where it cannot be used."""
    path = schedules / FILE
    if not path.is_file():
        return Uses()
    try:
        text = path.read_bytes().decode("utf-8-sig")  # some editors put a byte order mark first
        found = _File.model_validate(tomllib.loads(text))
        return Uses(found.__pydantic_extra__ or {}, found.messages)
    except UnicodeDecodeError as slip:
        return Uses(slip=(slip.object.count(b"\n", 0, slip.start) + 1, "is not UTF-8; save the file as UTF-8."))
    except tomllib.TOMLDecodeError as slip:
        return Uses(slip=(_line_said(str(slip)), f'{slip}; a line reads lists = ["preschool", "common"]'))
    except ValidationError as slip:
        return Uses(slip=_shape(text, slip))


def own_and_common(lists: Iterable[str]) -> dict[str, Use]:
    """What is learned where nothing is said: the list of the workplace's own name, then the common one."""
    return {name: Use(lists=list(dict.fromkeys((name, COMMON)))) for name in lists}


def line_of(schedules: Path, *names: str) -> int:
    """The line, from 1, at which the names stand one after the other: a table, a key in it, a word."""
    lines = (schedules / FILE).read_text(encoding="utf-8-sig").splitlines()
    place = 0
    for name in names:
        wanted = re.compile(rf'\[{re.escape(name)}\]|"{re.escape(name)}"|^{re.escape(name)} *=')
        place = next((at for at in range(place, len(lines)) if wanted.search(lines[at])), place)
    return place + 1


def _line_said(message: str) -> int:
    said = message.rpartition("(at line ")[2].partition(",")[0]
    return int(said) if said.isdigit() else 1


def _shape(text: str, slip: ValidationError) -> tuple[int, str]:
    place = [str(part) for part in slip.errors()[0]["loc"]]
    lines = text.splitlines()
    line = next((number for number, written in enumerate(lines, 1) if f"[{place[0]}]" in written), 1)
    example = 'lists = ["…", "common"], and also = ["word-…"] if need be.'
    if place[0] == MESSAGES:
        example = 'sick-report = ["word-…", "word-…", "word-…"]'
    return line, f"{'.'.join(place)}: write {example}"
