"""Whether the process lives, whether it may be given work, and that neither tells more."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.errors import SetupError
from bot.metrics import Metrics
from bot.settings import Settings
from bot.store.database import Store, open_session
from bot.store.engine import Kind
from bot.web.application import served
from bot.web.health import Pulse
from tests.conftest import Clock
from tests.web.conftest import Site


@contextmanager
def held(store: Store) -> Iterator[None]:
    """Another process holds the database."""
    with closing(open_session(store.address)) as other:
        other.begin(Kind.WRITE)
        yield
        other.rollback()


def checks(text: str) -> dict[str, bool]:
    return {check["name"]: check["ok"] for check in json.loads(text)["checks"]}


async def test_a_process_that_lives_says_so_and_nothing_else(site: Site) -> None:
    answer = await site.ask("/healthz")
    assert (answer.status, answer.text) == (200, "ok\n")
    assert answer.headers == {"Content-Length": "3", "Content-Type": "text/plain; charset=utf-8"}


async def test_ready_is_where_every_check_passes(site: Site) -> None:
    answer = await site.ask("/readyz")
    assert (answer.status, json.loads(answer.text)) == (
        200,
        {
            "ready": True,
            "checks": [
                {"name": "database", "ok": True},
                {"name": "migrations", "ok": True},
                {"name": "content", "ok": True},
                {"name": "at work", "ok": True},
            ],
        },
    )


@pytest.mark.parametrize("name", ["content", "at work"])
async def test_what_is_missing_is_named(site: Site, name: str) -> None:
    site.ready[name] = False
    answer = await site.ask("/readyz")
    assert answer.status == 503
    assert [each for each, ok in checks(answer.text).items() if not ok] == [name]


async def test_a_database_that_cannot_be_written_takes_no_work_but_the_process_lives(site: Site) -> None:
    with held(site.store):
        ready, lives = await asyncio.gather(site.ask("/readyz"), site.ask("/healthz"))
    assert (ready.status, lives.status) == (503, 200)
    assert checks(ready.text) == {"database": False, "migrations": False, "content": True, "at work": True}


async def test_a_database_without_tables_takes_no_work(tmp_path: Path, clock: Clock, settings: Settings) -> None:
    with closing(Store(tmp_path / "empty.db")) as store:
        site = Site(store, Metrics())
        async with served(settings, store, site.metrics, clock=clock, ready=lambda: {}, door=None) as site.url:
            answer = await site.ask("/readyz")
    assert (answer.status, checks(answer.text)) == (503, {"database": False, "migrations": False})


async def test_a_writer_thread_that_stays_silent_for_long_is_no_life() -> None:
    asked = []

    async def silent() -> None:
        asked.append(1)
        await asyncio.Event().wait()

    pulse = Pulse(silent, patience=0.01, stuck=0.05)
    assert await pulse.beats()
    await asyncio.sleep(0.05)
    assert not await pulse.beats()
    assert asked == [1]


async def test_a_writer_thread_that_is_gone_is_no_life(tmp_path: Path) -> None:
    store = Store(tmp_path / "closed.db")
    store.close()
    assert not await Pulse(store.pulse).beats()


async def test_a_port_that_is_taken_is_said_so(site: Site, store: Store, clock: Clock, settings: Settings) -> None:
    with pytest.raises(SetupError, match=rf"Port {settings.web_port} of 127\.0\.0\.1 cannot be .*STEGVIS_WEB_PORT"):
        async with served(settings, store, Metrics(), clock=clock, ready=lambda: {}, door=None):
            pass


async def test_port_0_is_no_web(store: Store, clock: Clock) -> None:
    async with served(Settings(web_port=0), store, Metrics(), clock=clock, ready=lambda: {}, door=None) as url:
        assert url == ""
