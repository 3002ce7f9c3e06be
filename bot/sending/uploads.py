"""Which shipped pictures and voices Telegram has already: each is uploaded once, and sent by its id after."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from bot.store import uploads
from bot.store.database import DatabaseError, Store


class Uploads:
    """The ids of one bot's files, read once and written down as they come.

    A database that is down is no reason not to send: at worst a file is uploaded once more.
    """

    def __init__(self, store: Store, bot: int) -> None:
        self._store, self._bot = store, bot
        self._known: dict[str, str] = {}
        self._is_read = False
        self._under_way: dict[str, asyncio.Event] = {}

    def key(self, kind: str, content: bytes) -> str:
        """A file's key: an id is good for one bot and one kind of message."""
        return uploads.key(self._bot, kind, content)

    async def find(self, key: str) -> str | None:
        """Telegram's id of a file; while somebody uploads it for the first time, their end is waited for."""
        if not self._is_read:
            with suppress(DatabaseError):
                self._known = await self._store.perform(uploads.known) | self._known
                self._is_read = True
        if key not in self._known and key in self._under_way:
            await self._under_way[key].wait()
        return self._known.get(key)

    @contextmanager
    def uploading(self, key: str) -> Iterator[None]:
        """While the context is open, others who want the file wait; whatever becomes of it, they go on after."""
        done = asyncio.Event()
        first = self._under_way.setdefault(key, done) is done
        try:
            yield
        finally:
            done.set()
            if first:
                del self._under_way[key]

    async def keep(self, key: str, file_id: str) -> None:
        """Telegram has the file now."""
        self._known[key] = file_id
        with suppress(DatabaseError):
            await self._store.perform(lambda tx: uploads.keep(tx, key, file_id))

    async def forget(self, key: str, file_id: str) -> None:
        """Telegram has refused that id; one that has come meanwhile stays."""
        if self._known.get(key) == file_id:
            del self._known[key]
            with suppress(DatabaseError):
                await self._store.perform(lambda tx: uploads.forget(tx, key))
