"""Makes what broke the bot small: as few updates as still break it, and of the last as little as still does."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.chaos.fuzz import MOST_SECONDS, Fault
from benchmarks.chaos.ground import open_ground
from benchmarks.chaos.updates import Fuzzed
from benchmarks.chaos.watch import faults
from bot.content.content import Content

TRIES = 80
FIGURES = re.compile(r"\d+")


@dataclass
class Shrinking:
    """Tries again and again on fresh ground whether the same still goes wrong."""

    content: Content
    told: str
    tries: int = 0

    async def shrunk(self, fault: Fault) -> Sequence[Fuzzed]:
        """The fewest updates found that break it so; none where they do not when they are given again."""
        given = fault.given
        if await self._breaks(given[-1:]):
            return (await self._smaller(given[-1]),)
        return await self._fewer(given) if await self._breaks(given) else ()

    async def _fewer(self, given: Sequence[Fuzzed]) -> Sequence[Fuzzed]:
        """Without every part that is not needed, the large ones first; the last is always needed."""
        size = len(given) // 2
        while size and self.tries < TRIES:
            start = 0
            while start < len(given) - 1 and self.tries < TRIES:
                without = (*given[:start], *given[min(start + size, len(given) - 1) :])
                if await self._breaks(without):
                    given = without
                else:
                    start += size
            size //= 2
        return given

    async def _smaller(self, update: Fuzzed) -> Fuzzed:
        found = True
        while found and self.tries < TRIES:
            found = False
            for raw in _without_a_part(update.raw):
                smaller = replace(update, raw=raw, payload=json.dumps(raw))
                if self.tries < TRIES and await self._breaks((smaller,)):
                    update, found = smaller, True
                    break
        return update

    async def _breaks(self, given: Sequence[Fuzzed]) -> bool:
        self.tries += 1
        with tempfile.TemporaryDirectory() as folder:
            async with open_ground(Path(folder), self.content) as ground:
                told = [each for update in given for each in faults(await ground.give(update), MOST_SECONDS)]
        return any(_alike(each) == _alike(self.told) for each in told)


def _alike(told: str) -> str:
    """The same fault, whatever its numbers are."""
    return FIGURES.sub("", told)[-80:] if told.startswith("crash") else FIGURES.sub("", told)[:80]


def _without_a_part(raw: Any) -> Iterator[Any]:
    for path in _paths(raw):
        smaller = deepcopy(raw)
        inside = smaller
        for key in path[:-1]:
            inside = inside[key]
        del inside[path[-1]]
        yield smaller


def _paths(value: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield (*above, key)
        yield from _paths(inner, (*above, key))
