"""The real command behind a webhook: taps are answered, and a kill between writing down and confirming is harmless."""

from __future__ import annotations

import asyncio
import random

import aiohttp

from benchmarks.chaos.scene import open_scene
from benchmarks.chaos.tapping import OPENED, UNHANDLED
from bot.chat.webhook import webhook_of
from bot.settings import Settings
from bot.simulator.telegram import Telegram
from bot.web.webhook import SECRET_HEADER
from tests.web.conftest import free_port

PEOPLE, KILLS = 10, 4


def tapped(telegram: Telegram, chat: int) -> str:
    """A tap on an inline button of the newest message that has one; the callback's id."""
    newest = next(each for each in reversed(telegram.from_bot(chat)) if any(key.data for key in each.buttons))
    return telegram.tap(chat, newest.id, next(key.data for key in newest.buttons if key.data))


async def test_taps_that_are_posted_are_answered_and_a_stranger_is_refused(database_url: str) -> None:
    async with open_scene(people=PEOPLE, database_url=database_url) as scene:
        telegram, url = scene.telegram, scene.api_url
        port = free_port()
        home = f"http://127.0.0.1:{port}"
        bot = await scene.start("run", PUBLIC_URL=home, STEGVIS_WEB_PORT=str(port))
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
        assert scene.value("SELECT count(*) FROM updates WHERE update_id = 1") == 0
        await bot.kill()


async def test_a_bot_that_is_killed_while_updates_are_posted_handles_each_once(database_url: str) -> None:
    chance = random.Random(3)
    async with open_scene(people=PEOPLE, database_url=database_url) as scene:
        telegram = scene.telegram
        port = free_port()
        home = {"PUBLIC_URL": f"http://127.0.0.1:{port}", "STEGVIS_WEB_PORT": str(port)}
        for chat in telegram.people:
            telegram.start(chat)
        bot = await scene.start("run", **home)
        for _ in range(KILLS):
            for chat in telegram.people:
                telegram.write(chat, "🤒")
            some = chance.randrange(PEOPLE)
            async with asyncio.timeout(60):
                while len(telegram.updates.pending) > some:
                    await asyncio.sleep(0.002)
            await bot.kill()
            bot = await scene.start("run", **home)
        async with asyncio.timeout(60):
            while telegram.updates.pending or scene.value(UNHANDLED):
                await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # time for anything that would be done twice
        await bot.kill()
        assert scene.value(OPENED) == PEOPLE * KILLS


async def test_an_update_whose_confirmation_was_lost_is_handled_once(database_url: str) -> None:
    async with open_scene(people=PEOPLE, database_url=database_url) as scene:
        telegram, url = scene.telegram, scene.api_url
        chat = next(iter(telegram.people))
        telegram.start(chat)
        telegram.write(chat, "🤒")
        start, ill = telegram.updates.pending
        port = free_port()
        home = f"http://127.0.0.1:{port}"
        webhook = webhook_of(Settings(token="1:TEST", api_url=url, public_url=home))
        assert webhook is not None
        bot = await scene.start("run", PUBLIC_URL=home, STEGVIS_WEB_PORT=str(port))
        async with asyncio.timeout(60):
            while telegram.updates.pending:
                await asyncio.sleep(0.01)
        async with aiohttp.ClientSession() as session:
            for update in (ill, start, ill):
                async with session.post(webhook.url, json=update, headers={SECRET_HEADER: webhook.secret}) as answer:
                    assert answer.status == 200
        await asyncio.sleep(1)
        assert scene.value(OPENED) == 1
        await bot.kill()
