"""The web, served on this machine, and whoever calls it."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO

import aiohttp
import pytest

from bot.chat.arriving import read_update
from bot.metrics import Metrics
from bot.settings import Settings
from bot.store import updates
from bot.store.database import Store
from bot.web.application import served
from bot.web.intake import Intake
from bot.web.webhook import SECRET_HEADER, Door
from tests.conftest import Clock

PATH, SECRET = "door", "hush"


@dataclass
class Answer:
    """What a caller got."""

    status: int
    text: str
    headers: Mapping[str, str]


@dataclass
class Site:
    """The served web, what a test changes of it, and what it has told."""

    store: Store
    metrics: Metrics
    ready: dict[str, bool] = field(default_factory=lambda: {"content": True, "at work": True})
    came: list[list[int]] = field(default_factory=list)
    url: str = ""

    async def call(self, method: str, path: str, headers: Mapping[str, str], body: bytes = b"") -> Answer:
        """One request."""
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"{self.url}{path}", data=BytesIO(body), headers=headers) as answer,
        ):
            return Answer(answer.status, await answer.text(), dict(answer.headers))

    async def ask(self, path: str, **headers: str) -> Answer:
        """A page."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.call("GET", path, named)

    async def post(self, update: object, *, secret: str = SECRET, path: str = PATH) -> Answer:
        """An update, as Telegram posts it; bytes as they are."""
        body = update if isinstance(update, bytes) else json.dumps(update).encode()
        return await self.call("POST", f"/telegram/{path}", {SECRET_HEADER: secret}, body)

    async def figure(self, name: str) -> float:
        """What Prometheus is told now."""
        lines = (await self.ask("/metrics")).text.splitlines()
        return float(next(line.split()[-1] for line in lines if line.startswith(f"{name} ")))

    def written(self) -> list[tuple[int, str]]:
        """The updates that stand in the database."""
        found = self.store.write(lambda tx: tx.rows("SELECT update_id, payload FROM payloads ORDER BY update_id"))
        return [(row["update_id"], row["payload"]) for row in found]


def free_port() -> int:
    """A port that nobody serves."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def settings() -> Settings:
    """Of a web on a free port, with an address that proxies serve."""
    return Settings(web_port=free_port(), public_url="https://bot.example.org")


@pytest.fixture
async def site(store: Store, clock: Clock, settings: Settings) -> AsyncIterator[Site]:
    """The web of an installation with a webhook."""
    site = Site(store, Metrics())
    intake = Intake[updates.Update](
        store,
        lambda tx, came: updates.write_down(tx, came, clock()),
        lambda came: site.came.append([update.id for update in came]),
    )
    door = Door(PATH, SECRET, read_update, intake)
    async with served(settings, store, site.metrics, clock=clock, ready=lambda: site.ready, door=door) as url:
        site.url = url
        yield site


@pytest.fixture
async def without_webhook(store: Store, clock: Clock, settings: Settings) -> AsyncIterator[Site]:
    """The web of an installation that fetches its updates."""
    site, settings = Site(store, Metrics()), replace(settings, public_url="")
    async with served(settings, store, site.metrics, clock=clock, ready=lambda: site.ready, door=None) as url:
        site.url = url
        yield site
