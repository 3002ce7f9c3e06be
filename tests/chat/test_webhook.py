"""Telegram is told where to post, and what it says of its posts is looked at."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs
from telegram import Bot
from telegram.error import Conflict

from bot.chat.polling import KINDS
from bot.chat.webhook import Webhook, subscribe, unsubscribe, watch, webhook_of
from bot.errors import SetupError
from bot.settings import Settings
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.start import open_bot
from tests.conftest import Clock

NOWHERE = Webhook("http://127.0.0.1:9/telegram/door", "door", "hush")


@asynccontextmanager
async def telegram_with_bot(clock: Clock) -> AsyncIterator[tuple[Telegram, Bot]]:
    telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=clock)
    async with serve(create_app(telegram)) as url, open_bot(Settings(token="1:TEST", api_url=url)) as bot:
        yield telegram, bot


def test_all_processes_of_a_token_agree_on_an_address_that_tells_nothing_of_it() -> None:
    settings = Settings(token="123456:ABC-DEF", public_url="https://example.org/stegvis/")
    found = webhook_of(settings)
    assert found is not None
    assert found == webhook_of(settings)
    assert found.url == f"https://example.org/stegvis/telegram/{found.path}"
    assert (len(found.path), len(found.secret), found.path in found.secret) == (32, 64, False)
    other = webhook_of(Settings(token="123456:ABC-DEG", public_url="https://example.org/stegvis/"))
    assert other is not None
    assert (other.path != found.path, other.secret != found.secret) == (True, True)


def test_without_a_public_url_there_is_no_webhook() -> None:
    assert webhook_of(Settings(token="1:TEST")) is None


def test_a_public_url_that_cannot_be_used_is_refused() -> None:
    with pytest.raises(SetupError, match="https:// addresses only"):
        webhook_of(Settings(token="1:TEST", public_url="http://example.org"))


async def test_telegram_posts_what_the_bot_wants_until_it_is_told_to_stop(clock: Clock) -> None:
    async with telegram_with_bot(clock) as (telegram, bot):
        telegram.add_person("Amal", id=1001)
        telegram.start(1001)
        await subscribe(bot, NOWHERE)
        assert (telegram.webhook.url, telegram.webhook.secret) == (NOWHERE.url, "hush")
        assert telegram.updates.allowed == tuple(KINDS)
        with pytest.raises(Conflict):
            await bot.get_updates()
        await unsubscribe(bot)
        assert [update.message.text for update in await bot.get_updates() if update.message] == ["/start"]


async def test_an_address_that_telegram_does_not_take_is_said_in_its_words(clock: Clock) -> None:
    async with telegram_with_bot(clock) as (telegram, bot):
        telegram.faults.add(Fault(FaultKind.REFUSED, "setWebhook", words="Bad Request: bad webhook: no host"))
        with pytest.raises(SetupError, match=r"Telegram does not take PUBLIC_URL: Bad webhook: no host"):
            await subscribe(bot, NOWHERE)


async def test_while_telegram_cannot_be_reached_it_is_told_again(clock: Clock) -> None:
    async with telegram_with_bot(clock) as (telegram, bot):
        telegram.faults.add(Fault(FaultKind.ERROR_BEFORE, "setWebhook", times=1))
        with capture_logs() as logs:
            await subscribe(bot, NOWHERE)
        assert telegram.webhook.url == NOWHERE.url
        assert [each["event"] for each in logs] == ["webhook: Telegram is not reached", "webhook set"]


async def test_what_telegram_says_of_its_posts_stands_in_the_log_and_the_figures(clock: Clock) -> None:
    pending: list[int] = []
    async with telegram_with_bot(clock) as (telegram, bot):
        telegram.add_person("Amal", id=1001)
        await subscribe(bot, NOWHERE)
        telegram.start(1001)
        async with asyncio.timeout(5):
            while not telegram.webhook.last_error:
                await asyncio.sleep(0.01)
        with capture_logs() as logs:
            await looked(bot, pending)
    assert pending == [1]
    assert [(each["event"], each["pending"]) for each in logs] == [("webhook failed", 1)]
    assert "Connection refused" in logs[0]["problem"]


async def test_an_address_that_another_program_has_changed_is_set_again(clock: Clock) -> None:
    async with telegram_with_bot(clock) as (telegram, bot):
        await bot.set_webhook("http://127.0.0.1:9/other")
        await looked(bot, [])
        assert telegram.webhook.url == NOWHERE.url


async def looked(bot: Bot, pending: list[int]) -> None:
    """One look, and what follows from it."""
    looking = asyncio.create_task(watch(bot, NOWHERE, pending.append))
    await asyncio.sleep(0.3)
    looking.cancel()
