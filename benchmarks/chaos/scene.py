"""Where faults happen: a Telegram, a database with people who are due, processes that serve them, and their clock."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.chaos.moved import MovedClock
from benchmarks.chaos.processes import Running, start
from bot.actions.enrol import Enrolment, add_workplace, enrol
from bot.address import read_address
from bot.content.content import Content, read_content
from bot.domain.participant import TextForm
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.simulator.world import Call
from bot.store import people
from bot.store.database import Store, Tx
from bot.store.migrations import migrate

MORNING = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)  # a Tuesday, 9 in Stockholm: everybody is owed their first message
JOINED = MORNING - timedelta(days=1)
LOCALES = ("en", "sv-simple", "ar")
IN_FLIGHT = 64
UNDERSTOOD = "'1:u:"  # the button that only a step has
LOOKS_EVERY = 0.05  # seconds
SHOWN = 3  # processes, the newest
DONE = "SELECT count(*) FROM deliveries WHERE finished_at IS NOT NULL"
UNDER_WAY = "SELECT count(*) FROM deliveries WHERE state IN ('planned', 'claimed')"
PATIENCE = 120.0  # seconds for what should take a few


class NotDone(Exception):
    """What was waited for has not happened; the words say what."""


class Journal(deque[Call]):
    """All calls that a Telegram has met; how many messages with a step it took, and whom they told something."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = 0
        self.told: set[int | None] = set()

    def append(self, call: Call) -> None:
        """One more call."""
        super().append(call)
        if call.accepted and UNDERSTOOD in str(call.parameters.get("reply_markup")):
            self.taken += 1
            self.told.add(call.chat_id)


@dataclass
class Scene:
    """One installation under fault."""

    folder: Path
    telegram: Telegram
    api_url: str
    database_url: str
    clock: MovedClock
    journal: Journal
    settings: dict[str, str] = field(default_factory=dict)
    started: list[Running] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    async def start(self, *command: str, **settings: str) -> Running:
        """The real command on this installation."""
        running = await start(
            *command,
            folder=self.folder,
            clock=self.clock,
            settings={
                "TELEGRAM_BOT_TOKEN": self.telegram.token,
                "TELEGRAM_API_URL": self.api_url,
                "DATABASE_URL": self.database_url,
                "STEGVIS_BOT_USERNAME": self.telegram.username,
                "STEGVIS_IN_FLIGHT": str(IN_FLIGHT),
                "STEGVIS_PACE": "0",
                "STEGVIS_WEB_PORT": "0",
                **self.settings,
                **settings,
            },
            number=next(self._numbers),
        )
        self.started.append(running)
        return running

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for PostgreSQL."""
        return read_address(self.database_url).file

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """What the database says, looked at from outside."""
        if self.file:
            with closing(sqlite3.connect(self.file)) as db:
                return db.execute(sql).fetchall()
        with psycopg.connect(self.database_url, autocommit=True) as server:
            return server.execute(sql.encode()).fetchall()

    def value(self, sql: str) -> Any:
        """The one value that is asked for."""
        return self.ask(sql)[0][0]

    async def told(self, *, patience: float = 0) -> float:
        """Wait until everybody who was due has been told, or never will be; the seconds that it took."""
        people = len(self.telegram.people)
        return await wait(
            lambda: self.value(DONE) >= people and not self.value(UNDER_WAY),
            "everybody who is due is told",
            patience=patience or PATIENCE,
        )


@asynccontextmanager
async def open_scene(*, people: int, folder: Path | None = None, database_url: str = "") -> AsyncIterator[Scene]:
    """So many people have joined and are due now; nothing runs yet. `folder`: where the database is to lie."""
    with tempfile.TemporaryDirectory(prefix="stegvis-chaos-") as own:
        here = Path(own)
        clock = MovedClock(here / "clock")
        clock.set(MORNING + timedelta(seconds=1))
        ahead = clock.ahead
        journal = Journal()
        telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: datetime.now(UTC) + ahead)
        telegram.calls = journal
        async with serve(create_app(telegram)) as api_url:
            url = database_url or f"sqlite:///{(folder or here) / 'stegvis.db'}"
            scene = Scene(here, telegram, api_url, url, clock, journal, {"STEGVIS_DATA": own})
            await asyncio.to_thread(furnish, scene, read_content(cache=here / "cache"), people)
            try:
                yield scene
            except NotDone as error:
                ends = "".join(f"\n{running.log.name}: {running.last_words()}" for running in scene.started[-SHOWN:])
                raise NotDone(f"{error}{ends}") from error
            finally:
                for running in scene.started:
                    await running.kill()


def furnish(scene: Scene, content: Content, many: int) -> None:
    """People who have joined, each with a chat in which the bot may write."""
    store = Store(scene.database_url)
    migrate(store)
    store.write(lambda tx: _enter(tx, scene.telegram, content, many))
    store.close()


def _enter(tx: Tx, telegram: Telegram, content: Content, many: int) -> None:
    add_workplace(tx, code="cafe", name="Café", phone="08-123 45 67", by="chaos", now=JOINED)
    for number in range(many):
        wanted = Enrolment(date(2026, 9, 1), LOCALES[number % len(LOCALES)], "cafe")
        entered = people.by_code(tx, enrol(tx, content, wanted, by="chaos", now=JOINED).code)
        assert entered is not None
        chat = telegram.add_person(f"P{number}", language_code="en").id
        telegram.chat(chat).started = True
        # Offered words would be counted as answers that nobody asked for.
        # Text alone is one call for each message.
        people.change(tx, entered.id, chat=chat, joined_at=JOINED, words_a_day=0, form=TextForm.TEXT)
        people.look_at(tx, entered.id, MORNING)


async def wait(
    condition: Callable[[], object], what: str, *, patience: float = PATIENCE, looks_every: float = LOOKS_EVERY
) -> float:
    """Wait until a condition holds; the seconds that it took. NotDone says what was waited for."""
    begun = time.monotonic()
    while not condition():
        if time.monotonic() - begun > patience:
            raise NotDone(f"after {patience:.0f} s not yet: {what}")
        await asyncio.sleep(looks_every)
    return time.monotonic() - begun
