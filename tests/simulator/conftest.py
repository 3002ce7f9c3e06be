"""A Telegram served on this machine, a python-telegram-bot that speaks with it, and a browser that shows it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import Bot

from bot.sending.transport import Transport
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from tests.browser import Browser, open_browser
from tests.simulator.demo import AMAL, Clock, Demo


@pytest.fixture(autouse=True)
def _durations_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns of whole seconds, which it will give up."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=clock, first_update_id=500)
    telegram.add_person("Amal", language_code="ar", id=AMAL)
    telegram.add_person("Olga", language_code="uk")
    return telegram


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    async with serve(create_app(telegram)) as url:
        yield url


@pytest.fixture
async def bot(url: str, telegram: Telegram) -> AsyncIterator[Bot]:
    """A bot of which Amal has pressed Start."""
    telegram.start(AMAL)
    request, polling = Transport(connections=8, read_timeout=0.5), Transport(read_timeout=0.5)
    async with Bot(
        telegram.token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=request,
        get_updates_request=polling,
    ) as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest.fixture
def demo(telegram: Telegram, clock: Clock) -> Demo:
    return Demo(telegram, clock)


@pytest_asyncio.fixture(loop_scope="module")
async def address(telegram: Telegram, demo: Demo) -> AsyncIterator[str]:
    async with serve(create_app(telegram, panel=demo)) as address:
        yield address
