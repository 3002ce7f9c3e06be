"""One installation under fire: the real app on an empty database, the cast in it, a Telegram without a network."""

from __future__ import annotations

import json
import logging
import time
import traceback
from collections.abc import AsyncIterator, Iterator, Mapping, MutableMapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from structlog.testing import capture_logs
from telegram.ext import ExtBot

from benchmarks.chaos.cast import NOW, enter, phones, settle
from benchmarks.chaos.updates import Fuzzed
from benchmarks.chaos.watch import WORDS, Records, Seen, SeenTogether, added, left_behind, rows_of
from benchmarks.chaos.wire import Wire
from bot.actions.own_data import TO_TIDY
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.app import App
from bot.chat.flood import Flood
from bot.chat.inbox import Inbox
from bot.chat.polling import came_in
from bot.content.content import Content
from bot.sending.pace import Pacer
from bot.sending.sender import Sender
from bot.simulator.queries import Query
from bot.simulator.telegram import Telegram
from bot.store import kept, updates
from bot.store.database import Store, Tx
from bot.store.migrations import migrate

DATABASE = "chaos.db"
STEP = timedelta(seconds=7)  # between two updates
ANY_FLOOD = 10**9  # updates of one person that are served at once: slowing them is not what is looked at
KEPT_ON_PHONES = 30  # older messages are forgotten, so that memory tells of the bot alone


@dataclass
class Clock:
    """A clock that goes on with each update."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Ground:
    """The app, its people's phones, and all that it said and logged since the last update."""

    app: App
    telegram: Telegram
    wire: Wire
    clock: Clock
    folder: Path
    logged: list[MutableMapping[str, Any]] = field(default_factory=list)
    rows: dict[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict)
    words: frozenset[str] = frozenset()  # that were added on purpose
    numbers: dict[int | None, datetime] = field(default_factory=dict)  # of the updates that the bot remembers

    async def give(self, update: Fuzzed) -> Seen:
        """One update, written down, handled and answered; what it did."""
        self.clock.now += STEP
        self._ring(update)
        self.wire.sent.clear()
        self.logged.clear()
        before, fresh, began = self.rows, update.number not in self.numbers, time.process_time()
        crash = await self._take(update)
        seconds = time.process_time() - began
        self.rows = await self.app.store.perform(rows_of)
        sent, logged = tuple(self.wire.sent), tuple(self.logged)
        return Seen(update, fresh, before, self.rows, sent, logged, seconds, crash, self._added())

    async def give_many(self, flood: Sequence[Fuzzed], *, behind: bool) -> SeenTogether:
        """Many at once, as after the bot was away or when many people write; what they did together."""
        self.clock.now += STEP
        for update in flood:
            self._ring(update)
        self.wire.sent.clear()
        self.logged.clear()
        first = {update.number: update for update in reversed(flood) if update.number not in self.numbers}
        crash = await self._take(*flood, behind=behind)
        self.rows = await self.app.store.perform(rows_of)
        return SeenTogether(tuple(first.values()), tuple(self.wire.sent), tuple(self.logged), crash, self._added())

    async def pass_time(self, span: timedelta) -> SeenTogether:
        """The clock goes on, and what has come due is sent."""
        self.clock.now += span
        self.wire.sent.clear()
        self.logged.clear()
        await self.app.tick()
        await self.app.post()
        since = self.clock() - updates.REMEMBERED
        self.numbers = {number: at for number, at in self.numbers.items() if at >= since}
        self.rows = await self.app.store.perform(rows_of)
        return SeenTogether((), tuple(self.wire.sent), tuple(self.logged), added=self._added())

    async def _take(self, *flood: Fuzzed, behind: bool = False) -> str:
        """Updates through the whole bot; what broke it, "" for nothing."""
        # The bot remembers a number from the first time on, however often it comes.
        for number in (update.number for update in flood if update.number is not None):
            self.numbers.setdefault(number, self.clock())
        came = [found for update in flood if (found := _came(update))]
        try:
            await self.app.store.perform(lambda tx: updates.write_down(tx, came, self.clock()))
            self.app.inbox.came([each.chat for each in came], behind=behind)
            await self.app.inbox.serve()
            await self.app.post()
        except Exception:  # whatever it is, it is what is looked for
            return traceback.format_exc()
        return ""

    async def waiting(self) -> int:
        """How many updates are not handled, and answers not sent."""
        count = "SELECT (SELECT count(*) FROM payloads) + (SELECT count(*) FROM outbox)"
        return int(await self.app.store.perform(lambda tx: tx.value(count)))

    def _added(self) -> frozenset[str]:
        """Every planted text that was ever added as a word."""
        self.words |= added(self.rows)
        return self.words

    async def left_behind(self) -> list[str]:
        """Planted texts that are still somewhere once the words that people added are gone and the house was kept."""
        await self.app.store.perform(_forget_words)
        await self.app.keep_house()
        return list(left_behind(self.folder, DATABASE))

    def _ring(self, update: Fuzzed) -> None:
        """Telegram knows the tap before the bot hears of it, and old messages are forgotten."""
        query = update.raw.get("callback_query") if isinstance(update.raw, dict) else None
        if isinstance(query, dict) and isinstance(id := query.get("id"), str):
            self.telegram.queries.asked[id] = Query(id, 0, 0, "", self.clock())
        for chat in self.telegram.chats.values():
            for old in [*chat.messages][:-KEPT_ON_PHONES]:
                del chat.messages[old]


def _forget_words(tx: Tx) -> None:
    for table in WORDS:
        tx.execute(f"DELETE FROM {table}")
    kept.keep(tx, TO_TIDY, "1")


@asynccontextmanager
async def open_ground(folder: Path, content: Content, url: str = "") -> AsyncIterator[Ground]:
    """The ground at its beginning: everybody has been told the first things, and is in the state that they play.

    `url`: of an empty database; else a SQLite file in the folder.
    """
    clock = Clock()
    telegram = Telegram(token="1:CHAOS", username="stegvis_bot", clock=clock)
    phones(telegram)
    store = Store(url or folder / DATABASE)
    migrate(store)
    if not url:
        # No power cut is part of this. A statement of SQLite's own, outside of any transaction.
        store.outside(lambda session: session.run("PRAGMA synchronous = OFF", {}))
    wire = Wire(telegram)
    try:
        async with ExtBot(telegram.token, request=wire, get_updates_request=wire, rate_limiter=Pacer(0)) as bot:
            app = App(store, House(content, "stegvis_bot"), bot, Sender(bot, store), Policy(), clock)
            app.inbox = Inbox(store, lambda: app.house, clock=clock, flood=Flood(burst=ANY_FLOOD))
            store.write(lambda tx: enter(tx, content, clock()))
            with app.lead:
                await app.deliver()
                await app.post()
                store.write(lambda tx: settle(tx, clock()))
                ground = Ground(app, telegram, wire, clock, folder, rows=dict(store.write(rows_of)))
                with _listening(ground):
                    yield ground
    finally:
        store.close()


def _came(update: Fuzzed) -> updates.Update | None:
    """As polling and webhook write it down; where its JSON is too deep for them, as if they had."""
    try:
        return came_in(json.loads(update.payload))
    except (RecursionError, ValueError):
        return updates.Update(update.number, 0, update.payload) if update.number is not None else None


@contextmanager
def _listening(ground: Ground) -> Iterator[None]:
    """All that is logged, by us and by the libraries, comes into one list."""
    with capture_logs() as logged:
        ground.logged = logged
        records = Records(logged)
        logging.getLogger().addHandler(records)
        try:
            yield
        finally:
            logging.getLogger().removeHandler(records)
