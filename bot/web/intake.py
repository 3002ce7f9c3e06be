"""Writes updates down in groups: all that came while one group was committed are the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from bot.store.database import Store, Tx

T = TypeVar("T")


class Intake(Generic[T]):
    """One line of groups into the database; `came` is told what stands in each."""

    def __init__(
        self, store: Store, write: Callable[[Tx, Sequence[T]], object], came: Callable[[Sequence[T]], object]
    ) -> None:
        self._store, self._write, self._came = store, write, came
        self._gathered: list[T] = []
        self._next: asyncio.Task[None] | None = None
        self._committing: asyncio.Task[None] | None = None

    async def write_down(self, update: T) -> None:
        """Returns when it is committed; DatabaseError where its group could not be."""
        self._gathered.append(update)
        if self._next is None:
            self._next = asyncio.create_task(self._commit(self._committing))
        await asyncio.shield(self._next)  # whoever hangs up takes nobody else's update along

    async def _commit(self, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        group, self._gathered = self._gathered, []
        self._committing, self._next = self._next, None
        await self._store.perform(lambda tx: self._write(tx, group))
        self._came(group)
