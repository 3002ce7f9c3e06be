"""The real command behind a webhook: taps are answered, and a kill between writing down and confirming is harmless."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import aiohttp

from bot.chat.webhook import webhook_of
from bot.content.content import Content
from bot.settings import Settings
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.store.database import Store
from bot.web.webhook import SECRET_HEADER
from tests.journeys.test_kill import enrolled, killed, opened, started, tapped
from tests.web.conftest import free_port

PEOPLE, KILLS = 10, 4


@asynccontextmanager
async def installation(database_url: str, content: Content) -> AsyncIterator[tuple[Telegram, Store]]:
    """People who have joined, and a Telegram that has heard them press Start."""
    telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: datetime.now(UTC))
    store = Store(database_url)
    store.write(lambda tx: enrolled(tx, content, telegram, PEOPLE, datetime.now(UTC) - timedelta(days=1)))
    store.write(lambda tx: tx.execute("UPDATE participants SET next_due_at = NULL"))  # taps alone
    yield telegram, store
    store.close()


def unhandled(store: Store) -> int:
    """How many updates stand in the database and were not handled."""
    return int(store.write(lambda tx: tx.value("SELECT count(*) FROM updates WHERE handled_at IS NULL")))


async def test_taps_that_are_posted_are_answered_and_a_stranger_is_refused(content: Content, database_url: str) -> None:
    async with installation(database_url, content) as (telegram, store), serve(create_app(telegram)) as url:
        port = free_port()
        home = f"http://127.0.0.1:{port}"
        bot = await started(url, database_url, "run", PUBLIC_URL=home, STEGVIS_WEB_PORT=str(port))
        for chat in telegram.people:
            telegram.start(chat)
            telegram.write(chat, "🤒")
        await telegram.until(lambda: all(len(telegram.from_bot(chat)) > 1 for chat in telegram.people), timeout=60)
        taps = [tapped(telegram, chat) for chat in telegram.people]
        await telegram.until(lambda: all(telegram.answer(tap) for tap in taps), timeout=60)
        webhook = webhook_of(Settings(token="1:TEST", api_url=url, public_url=home))
        assert webhook is not None
        assert (telegram.webhook.url, telegram.webhook.last_error) == (webhook.url, "")
        body = {"update_id": 1, "message": {"text": "forged"}}
        async with aiohttp.ClientSession() as session:
            for secret, status in (("wrong", 403), ("", 403)):
                async with session.post(webhook.url, json=body, headers={SECRET_HEADER: secret}) as answer:
                    assert answer.status == status
            async with session.get(f"{home}/readyz") as answer:
                assert answer.status == 200
            async with session.get(f"{home}/metrics") as answer:
                figures = await answer.text()
        assert 'stegvis_webhook_refused_total{reason="secret"} 2.0' in figures
        assert "stegvis_lead 1.0" in figures
        assert store.write(lambda tx: tx.value("SELECT count(*) FROM updates WHERE update_id = 1")) == 0
        await killed(bot)


async def test_a_bot_that_is_killed_while_updates_are_posted_handles_each_once(
    content: Content, database_url: str
) -> None:
    chance = random.Random(3)
    async with installation(database_url, content) as (telegram, store), serve(create_app(telegram)) as url:
        port = free_port()
        home = {"PUBLIC_URL": f"http://127.0.0.1:{port}", "STEGVIS_WEB_PORT": str(port)}
        for chat in telegram.people:
            telegram.start(chat)
        bot = await started(url, database_url, "run", **home)
        for _ in range(KILLS):
            for chat in telegram.people:
                telegram.write(chat, "🤒")
            some = chance.randrange(PEOPLE)
            async with asyncio.timeout(60):
                while len(telegram.updates.pending) > some:
                    await asyncio.sleep(0.002)
            await killed(bot)
            bot = await started(url, database_url, "run", **home)
        async with asyncio.timeout(60):
            while telegram.updates.pending or unhandled(store):
                await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # time for anything that would be done twice
        await killed(bot)
        assert opened(store) == PEOPLE * KILLS


async def test_an_update_whose_confirmation_was_lost_is_handled_once(content: Content, database_url: str) -> None:
    async with installation(database_url, content) as (telegram, store), serve(create_app(telegram)) as url:
        chat = next(iter(telegram.people))
        telegram.start(chat)
        telegram.write(chat, "🤒")
        start, ill = telegram.updates.pending
        port = free_port()
        home = f"http://127.0.0.1:{port}"
        webhook = webhook_of(Settings(token="1:TEST", api_url=url, public_url=home))
        assert webhook is not None
        bot = await started(url, database_url, "run", PUBLIC_URL=home, STEGVIS_WEB_PORT=str(port))
        async with asyncio.timeout(60):
            while telegram.updates.pending:
                await asyncio.sleep(0.01)
        async with aiohttp.ClientSession() as session:
            for update in (ill, start, ill):
                async with session.post(webhook.url, json=update, headers={SECRET_HEADER: webhook.secret}) as answer:
                    assert answer.status == 200
        await asyncio.sleep(1)
        assert opened(store) == 1
        await killed(bot)
