"""Who has written and waits to be served: in order for each person, side by side for many."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress

import structlog

from bot.actions.line import Clock
from bot.actions.visit import House
from bot.chat.flood import Flood
from bot.chat.reading import kind_of, tapped_message
from bot.chat.receive import apologise, receive
from bot.errors import place_of
from bot.metrics import Metrics, timed
from bot.store import updates
from bot.store.database import DatabaseDown, Store, Tx
from bot.store.updates import Update

log = structlog.get_logger(__name__)
TOGETHER = 32  # chats that are served in one transaction
BACKLOG = 100  # updates of a chat that waited while the bot was away, looked through together
PATIENCE = 1.0  # seconds until a database that could not be written is tried again


class Inbox:
    """One for each process; what waits stands in the database, and here only whose it is."""

    def __init__(
        self,
        store: Store,
        house: Callable[[], House],
        *,
        clock: Clock,
        answered: Callable[[], None] = lambda: None,
        metrics: Metrics | None = None,
        flood: Flood | None = None,
    ) -> None:
        self._store, self._house, self._clock, self._answered = store, house, clock, answered
        self._metrics = metrics or Metrics()
        self._waiting: dict[int, bool] = {}  # by chat, longest waiting first: whether the bot was away meanwhile
        self._slowed: dict[int, float] = {}  # who floods the bot, and when they are served again
        self._flood = flood or Flood()
        self._stir = asyncio.Event()
        self._serving = asyncio.Lock()

    def came(self, chats: Iterable[int], *, behind: bool = False) -> None:
        """Something of these chats was written down; `behind`: it waited while the bot was away."""
        for chat in chats:
            self._waiting[chat] = self._waiting.get(chat, False) or behind
        self._stir.set()

    async def find(self, *, behind: bool = False) -> None:
        """Look for what was written down and that nobody has served."""
        self.came(await self._store.perform(updates.waiting_chats), behind=behind)

    async def run(self) -> None:
        """Serve for ever."""
        while True:
            self._stir.clear()
            await self.serve()
            await self._stir.wait()

    async def serve(self) -> None:
        """Serve until nobody waits."""
        async with self._serving:
            while self._waiting or self._slowed:
                chats = self._next()
                if chats:
                    await self._serve_these(chats)
                else:
                    await self._pause(min(self._slowed.values()) - self._now())

    def _next(self) -> dict[int, bool]:
        """The next to be served, whom nobody slows."""
        now = self._now()
        over = [chat for chat, until in self._slowed.items() if until <= now]
        for chat in over:
            del self._slowed[chat]
            self._waiting.setdefault(chat, False)
        chosen: dict[int, bool] = {}
        for chat in list(self._waiting):
            if len(chosen) == TOGETHER:
                break
            behind = self._waiting.pop(chat)
            if chat in self._slowed:
                continue
            if wait := self._flood.wait(chat, now):
                self._slowed[chat] = now + wait
            else:
                chosen[chat] = behind
        return chosen

    async def _serve_these(self, chats: dict[int, bool]) -> None:
        try:
            with timed(self._metrics.update_seconds):
                left = await self._store.perform(
                    lambda tx: [chat for chat, behind in chats.items() if self._serve_one(tx, chat, behind)]
                )
        except DatabaseDown as error:
            log.error("updates wait", error=type(error).__name__)
            await asyncio.sleep(PATIENCE)
            left = list(chats)
        for chat in left:
            self._waiting.setdefault(chat, chats[chat])
        self._answered()

    def _serve_one(self, tx: Tx, chat: int, behind: bool) -> bool:
        """The oldest of a chat, or all of a backlog; whether more waits."""
        found = updates.waiting(tx, chat, BACKLOG if behind else 2)
        newest = _newest_taps(found) if behind else {}
        for update in found if behind else found[:1]:
            self._handle(tx, update, only_toast=_overtaken(update, newest))
        return len(found) == (BACKLOG if behind else 2)

    def _handle(self, tx: Tx, update: Update, *, only_toast: bool) -> None:
        try:
            self._metrics.updates.labels(kind_of(update.payload)).inc()
            with tx.nested():
                receive(tx, self._house(), update, self._clock(), only_toast=only_toast)
        except DatabaseDown:
            raise
        except Exception as error:  # the outermost edge: one bad update must not stop the others
            log.error("update failed", update=update.id, error=type(error).__name__, place=place_of(error))
            self._metrics.error(place_of(error))
            self._say_sorry(tx, update)

    def _say_sorry(self, tx: Tx, update: Update) -> None:
        try:
            with tx.nested():
                apologise(tx, self._house(), update, self._clock())
        except DatabaseDown:
            raise
        except Exception as error:  # an update that cannot even be read would come up again for ever
            log.error("update dropped", update=update.id, error=type(error).__name__, place=place_of(error))
            updates.handled(tx, update.id, self._clock())

    async def _pause(self, seconds: float) -> None:
        self._stir.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, seconds)):  # wait_for would lose a cancellation that comes with it
                await self._stir.wait()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def _newest_taps(batch: list[Update]) -> dict[tuple[int, int], int]:
    """Of several taps on one message that waited together, only the newest is done."""
    return {key: update.id for update in batch if (key := tapped_message(update.payload))}


def _overtaken(update: Update, newest: dict[tuple[int, int], int]) -> bool:
    key = tapped_message(update.payload) if newest else None
    return key is not None and newest[key] != update.id
