"""An installation in a temporary folder: content read once, a database, and a Telegram on this machine."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.actions.enrol import Enrolled, Enrolment, add_workplace, enrol, invite, invite_staff
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.app import App
from bot.content.content import Content, read_content
from bot.content.media import Media
from bot.domain.permissions import Role
from bot.sending.sender import Sender
from bot.settings import Settings
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.start import open_bot
from bot.store import staff
from bot.store.database import Store, Tx
from bot.store.migrations import migrate
from tests.engines import Engine, NoPostgresql, SqliteFiles, postgresql

INVISIBLE = {ord(mark): None for mark in "\u200e\u200f\u2066\u2067\u2068\u2069"}
NOON = datetime(2026, 9, 1, 10, 0, tzinfo=UTC)  # a Tuesday, noon in Stockholm


@dataclass
class Clock:
    """A clock that a test moves."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def to(self, year: int, month: int, day: int, hour: int = 12) -> None:
        """Move to an hour UTC."""
        self.now = datetime(year, month, day, hour, tzinfo=UTC)

    def on(self, **span: int) -> None:
        """Move forward by a span of time."""
        self.now += timedelta(**span)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The databases that the tests run on, and whether golden files are written anew."""
    parser.addoption("--engine", choices=("sqlite", "postgresql"), default="sqlite", help="the databases' engine")
    parser.addoption("--golden", action="store_true", help="write down anew how every message leaves")


def pytest_configure(config: pytest.Config) -> None:
    """Marks."""
    config.addinivalue_line("markers", "sqlite_only: about the SQLite file itself")
    config.addinivalue_line("markers", "postgresql_only: about what only a PostgreSQL server does")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL only what needs a database is run again."""
    on_postgresql = config.getoption("--engine") == "postgresql"
    other = "sqlite_only" if on_postgresql else "postgresql_only"
    kept: list[pytest.Item] = []
    dropped: list[pytest.Item] = []
    for item in items:
        asks = "engine" in getattr(item, "fixturenames", ()) or item.get_closest_marker("postgresql_only")
        needed = not on_postgresql or asks
        (kept if needed and not item.get_closest_marker(other) else dropped).append(item)
    items[:] = kept
    config.hook.pytest_deselected(items=dropped)


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Where databases come from."""
    if request.config.getoption("--engine") == "sqlite":
        yield SqliteFiles()
        return
    try:
        with postgresql() as server:
            yield server
    except NoPostgresql as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"no PostgreSQL here: {error}")


@pytest.fixture
def database_url(engine: Engine, tmp_path: Path) -> Iterator[str]:
    """A database of the test's own, with its tables."""
    url = engine.new(tmp_path)
    yield url
    engine.drop(url)


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """The shipped content."""
    return read_content(cache=tmp_path_factory.mktemp("cache"))


def without_pictures(content: Content, folder: Path) -> Content:
    """The same texts with no picture to any of them; `folder` has none."""
    return replace(content, media=Media(folder / "no-media"))


@pytest.fixture
def clock() -> Clock:
    """Noon of Tuesday 1 September 2026 in Stockholm, until moved."""
    return Clock()


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An empty database."""
    store = Store(database_url)
    yield store
    store.close()


@pytest.fixture
def house(content: Content) -> House:
    """The shipped content under the simulator's bot."""
    return House(content, "stegvis_bot")


@dataclass
class Town:
    """The app, its Telegram, and what a test does there."""

    app: App
    telegram: Telegram
    clock: Clock
    caseworker: str = ""
    people: dict[int, str] = field(default_factory=dict)

    async def settle(self) -> None:
        """Fetch, handle and answer until nothing is left to do."""
        await self.app.catch_up()

    async def tick(self) -> None:
        """One pass of the clock, and its replies."""
        await self.app.tick()
        await self.app.post()

    def enrol(
        self, *, start: date = date(2026, 9, 1), locale: str = "sv-simple", end: date | None = None, name: str = ""
    ) -> Enrolled:
        """A new participant at the workplace, with the caseworker."""
        wanted = Enrolment(start, locale, "cafe", end, self.caseworker, name)
        return self.app.store.write(lambda tx: enrol(tx, self.app.house.content, wanted, by="test", now=self.clock()))

    async def join(
        self,
        *,
        user: int = 1001,
        locale: str = "sv-simple",
        start: date = date(2026, 9, 1),
        end: date | None = None,
        name: str = "",
    ) -> str:
        """A person who has opened their invitation, chosen a language and said yes; their code."""
        enrolled = self.enrol(start=start, locale=locale, end=end, name=name)
        if user not in self.people:
            self.telegram.add_person(name or "Amal", language_code="en", id=user)
        self.telegram.start(user, enrolled.token)
        await self.settle()
        await self.tap(user, f"1:jl:{locale}::{enrolled.token}")
        await self.tap(user, f"1:jy:{locale}::{enrolled.token}")
        self.people[user] = enrolled.code
        return enrolled.code

    async def join_staff(self, *, user: int = 2001) -> None:
        """The caseworker has joined in the chat."""
        self.telegram.add_person("Karin", language_code="sv", id=user)
        token = self.app.store.write(lambda tx: invite(tx, staff=_staff_id(tx, self.caseworker), now=self.clock()))
        self.telegram.start(user, token)
        await self.settle()
        await self.tap(user, self.telegram.last(user).labels[0][0])

    async def tap(self, user: int, button: str, message: int | None = None) -> None:
        """A tap on the newest message that has the button."""
        found = message or next(
            each.id
            for each in reversed(self.telegram.from_bot(user))
            if any(button in (key.data, key.label) for key in each.buttons)
        )
        self.telegram.tap(user, found, button)
        await self.settle()

    async def write(self, user: int, text: str) -> None:
        """A typed text."""
        self.telegram.write(user, text)
        await self.settle()

    def said(self, user: int) -> list[str]:
        """The texts of all messages of the bot, as shown now, without the marks that nobody sees."""
        return [each.text.translate(INVISIBLE) for each in self.telegram.from_bot(user)]


@asynccontextmanager
async def open_town(
    where: str | Path, content: Content, clock: Clock, *, policy: Policy | None = None
) -> AsyncIterator[Town]:
    """A running simulator with an app on it; `where` is a database's URL, or the folder of a new SQLite file."""
    telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=clock)
    store = Store(where / "town.db" if isinstance(where, Path) else where)
    migrate(store)
    async with serve(create_app(telegram)) as url, open_bot(Settings(token="1:TEST", api_url=url, pace=0)) as bot:
        app = App(store, House(content, "stegvis_bot"), bot, Sender(bot, store), policy or Policy(), clock)
        town = Town(app, telegram, clock)
        town.caseworker = store.write(lambda tx: _furnish(tx, clock()))
        app.lead.take()
        try:
            yield town
        finally:
            town.app.lead.release()  # a restart in between has given the town another app
    store.close()


def _staff_id(tx: Tx, code: str) -> int:
    found = staff.by_code(tx, code)
    assert found is not None
    return found.id


def _furnish(tx: Tx, now: datetime) -> str:
    add_workplace(
        tx,
        code="cafe",
        name="Café Lyktan",
        kind="cafe-and-kitchen",
        phone="08-123 45 67",
        report_before=time(7, 30),
        by="test",
        now=now,
    )
    caseworker, _ = invite_staff(tx, name="Karin Ek", role=Role.CASEWORKER, phone="070-111 22 33", by="test", now=now)
    invite_staff(tx, name="Olle Berg", role=Role.SUPERVISOR, workplaces=("cafe",), by="test", now=now)
    return caseworker.code


@pytest.fixture
async def town(database_url: str, content: Content, clock: Clock) -> AsyncIterator[Town]:
    """A workplace, a caseworker, a supervisor, a Telegram."""
    async with open_town(database_url, content, clock) as town:
        yield town
