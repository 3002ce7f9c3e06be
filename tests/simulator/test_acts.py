"""What people do on their phones reaches a polling or a posted-to bot as Telegram tells it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from aiohttp import ClientSession
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, Update
from telegram.error import Conflict

from bot.simulator.people import PhoneError
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from tests.simulator.demo import AMAL, OLGA

YES = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Ja", callback_data="y"), InlineKeyboardButton("Sida", url="https://x.se")]]
)


async def heard(bot: Bot) -> list[Update]:
    """All that waits, confirmed."""
    updates = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return list(updates)


async def test_start_with_a_payload_is_a_command(bot: Bot, telegram: Telegram) -> None:
    telegram.start(OLGA, "abc")
    amal, olga = await heard(bot)
    assert (amal.update_id, olga.update_id) == (500, 501)
    assert olga.message is not None
    assert olga.message.text == "/start abc"
    assert [entity.type for entity in olga.message.entities] == ["bot_command"]
    assert olga.message.from_user is not None
    assert (olga.message.from_user.id, olga.message.from_user.language_code) == (OLGA, "uk")


async def test_a_tap_carries_its_data_and_message(bot: Bot, telegram: Telegram) -> None:
    sent = await bot.send_message(AMAL, "a", reply_markup=YES)
    await heard(bot)
    tapped = [telegram.tap(AMAL, sent.message_id, button) for button in ("Ja", "y")]
    queries = [update.callback_query for update in await heard(bot)]
    assert [(query.id, query.data, query.message) for query in queries if query] == [(id, "y", sent) for id in tapped]


async def test_only_what_a_phone_shows_can_be_tapped(bot: Bot, telegram: Telegram) -> None:
    sent = await bot.send_message(AMAL, "a", reply_markup=YES)
    for button in ("Nej", "Sida"):
        with pytest.raises(PhoneError):
            telegram.tap(AMAL, sent.message_id, button)
    with pytest.raises(PhoneError):
        telegram.tap_menu(AMAL, "A")
    with pytest.raises(PhoneError):
        telegram.write(OLGA, "hej")
    await bot.send_message(AMAL, "a", reply_markup=ReplyKeyboardMarkup([["A"]]))
    await heard(bot)
    telegram.tap_menu(AMAL, "A")
    assert [update.message.text for update in await heard(bot) if update.message] == ["A"]


ACTS = [
    pytest.param(lambda t: t.write(AMAL, "hej"), lambda m: m.text == "hej", id="text"),
    pytest.param(lambda t: t.send_voice(AMAL), lambda m: m.voice.duration.total_seconds() == 2, id="voice"),
    pytest.param(lambda t: t.send_photo(AMAL, caption="x"), lambda m: m.caption == "x" and m.photo, id="photo"),
    pytest.param(lambda t: t.send_sticker(AMAL), lambda m: m.sticker.emoji == "🙂", id="sticker"),
    pytest.param(lambda t: t.send_document(AMAL), lambda m: m.document.file_name == "file.txt", id="document"),
    pytest.param(lambda t: t.edit(AMAL, 1, "nytt"), lambda m: m.text == "nytt" and m.edit_date, id="edit"),
]


@pytest.mark.parametrize(("act", "seen"), ACTS)
async def test_the_bot_hears_of(
    bot: Bot, telegram: Telegram, act: Callable[[Telegram], object], seen: Callable[[object], object]
) -> None:
    await heard(bot)
    act(telegram)
    (update,) = await heard(bot)
    assert seen(update.effective_message)


async def test_blocking_and_unblocking_change_the_membership(bot: Bot, telegram: Telegram) -> None:
    await heard(bot)
    telegram.block(AMAL)
    telegram.block(AMAL)
    telegram.start(AMAL)
    blocked, unblocked, started = await heard(bot)
    changes = [update.my_chat_member for update in (blocked, unblocked)]
    assert [(c.old_chat_member.status, c.new_chat_member.status) for c in changes if c] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]
    assert started.message is not None


async def test_a_bot_can_leave_a_group(bot: Bot, telegram: Telegram) -> None:
    await heard(bot)
    group = telegram.invite_to_group(AMAL, "Familjen")
    telegram.write_in_group(AMAL, group, "hej")
    invited, written = await heard(bot)
    assert invited.my_chat_member is not None
    assert written.message is not None
    assert (written.message.chat.type, written.message.chat.title) == ("group", "Familjen")
    await bot.leave_chat(group)
    assert telegram.chat(group).left


async def test_reactions_come_only_when_asked_for(bot: Bot, telegram: Telegram) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["message"])
    telegram.react(AMAL, 1)
    await bot.get_updates(allowed_updates=["message", "message_reaction"])
    telegram.react(AMAL, 1, "❤")
    assert [update.message_reaction is not None for update in await heard(bot)] == [False, True]


async def test_updates_stay_until_they_are_confirmed(bot: Bot, telegram: Telegram) -> None:
    telegram.write(AMAL, "a")
    assert [update.update_id for update in await bot.get_updates(limit=1)] == [500]
    assert [update.update_id for update in await bot.get_updates()] == [500, 501]
    assert [update.update_id for update in await bot.get_updates(offset=501)] == [501]
    assert [update.update_id for update in await bot.get_updates(offset=502)] == []


async def test_a_long_poll_ends_when_something_arrives(bot: Bot, telegram: Telegram) -> None:
    await heard(bot)
    poll = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.05)
    telegram.write(AMAL, "nu")
    assert [update.message.text for update in await poll if update.message] == ["nu"]


async def test_of_two_pollers_the_older_is_told_of_a_conflict(bot: Bot, url: str) -> None:
    await heard(bot)
    older = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0.05)
    async with ClientSession() as newer:
        answer = await newer.get(f"{url}/bot{bot.token}/getUpdates")
        assert await answer.json() == {"ok": True, "result": []}
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older


async def test_updates_are_posted_with_the_secret(bot: Bot, telegram: Telegram) -> None:
    posted: list[tuple[str | None, int]] = []

    async def receive(request: Request) -> Response:
        update = await request.json()
        posted.append((request.headers.get("x-telegram-bot-api-secret-token"), update["update_id"]))
        telegram.touch()
        return Response()

    receiver = Starlette(routes=[Route("/hook", receive, methods=["POST"])])
    receiver.state.telegram = telegram
    async with serve(receiver) as address:
        await bot.set_webhook(f"{address}/hook", secret_token="hush")
        telegram.write(AMAL, "a")
        async with asyncio.timeout(5):
            while telegram.updates.pending:  # what is taken is confirmed a moment later
                await asyncio.sleep(0.01)
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        assert (await bot.get_webhook_info()).url == f"{address}/hook"
        await bot.delete_webhook()
    assert posted == [("hush", 500), ("hush", 501)]
    assert await bot.get_updates() == ()


async def test_update_ids_of_a_new_telegram_go_on_from_the_clock(telegram: Telegram) -> None:
    newer = Telegram(token="1:TEST", username="stegvis_bot", clock=telegram.clock)
    newer.start(newer.add_person("Amal").id)
    assert newer.updates.pending[0]["update_id"] > 1_700_000_000
    assert create_app(newer).state.telegram is newer
