"""What python-telegram-bot sends arrives on the phone, or is refused in Telegram's words."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import ClientSession
from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, Forbidden

from bot.simulator.entities import Entity
from bot.simulator.keyboards import Button, ReplyKeyboard
from bot.simulator.standins import PICTURE, VOICE
from bot.simulator.telegram import Telegram
from tests.simulator.demo import AMAL, OLGA, Clock

Sending = Callable[[Bot], Awaitable[Any]]


def buttons(*rows: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(rows)


def data(label: str, data: str = "1:y") -> InlineKeyboardButton:
    return InlineKeyboardButton(label, callback_data=data)


async def test_a_text_arrives_with_entities_and_buttons(bot: Bot, telegram: Telegram, clock: Clock) -> None:
    markup = buttons(
        [data("Ja"), InlineKeyboardButton("Sida", url="https://x.se")],
        [InlineKeyboardButton("Kopiera", copy_text=CopyTextButton("+46701"))],
    )
    sent = await bot.send_message(
        AMAL,
        " <b>Hej</b> du ",
        parse_mode="HTML",
        reply_markup=markup,
        disable_notification=True,
        reply_to_message_id=1,
    )
    shown = telegram.last(AMAL)
    assert (shown.id, shown.text, shown.entities) == (sent.message_id, "Hej du", (Entity("bold", 0, 3),))
    assert shown.keyboard == (
        (Button("Ja", data="1:y"), Button("Sida", url="https://x.se")),
        (Button("Kopiera", copy_text="+46701"),),
    )
    assert (shown.silent, shown.reply_to, shown.date, shown.html) == (True, 1, clock.now, " <b>Hej</b> du ")
    assert (sent.text_html, sent.date, sent.reply_markup) == ("<b>Hej</b> du", clock.now, markup)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "/start"


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: Bot, telegram: Telegram) -> None:
    markup = ReplyKeyboardMarkup(
        [["A"], ["B", "C"]], resize_keyboard=True, is_persistent=True, input_field_placeholder="Skriv"
    )
    sent = await bot.send_message(AMAL, "meny", reply_markup=markup)
    await bot.send_message(AMAL, "mer")
    shown = telegram.chat(AMAL).keyboard
    assert shown == ReplyKeyboard((("A",), ("B", "C")), resize=True, persistent=True, placeholder="Skriv")
    assert sent.reply_markup is None
    await bot.send_message(AMAL, "bort", reply_markup=ReplyKeyboardRemove())
    assert telegram.chat(AMAL).keyboard is None


async def test_media_arrive_and_are_sent_again_by_id(bot: Bot, telegram: Telegram) -> None:
    photo = await bot.send_photo(AMAL, PICTURE, caption="<i>bild</i>", parse_mode="HTML")
    voice = await bot.send_voice(AMAL, VOICE, duration=1)
    file = await bot.send_document(AMAL, b"allt", filename="uppgifter.json")
    again = await bot.send_photo(AMAL, photo.photo[-1].file_id)
    kinds = [message.kind for message in telegram.from_bot(AMAL)]
    assert kinds == ["photo", "voice", "document", "photo"]
    assert (photo.caption_html, photo.photo[-1].width, again.photo) == ("<i>bild</i>", 64, photo.photo)
    assert voice.voice is not None
    assert file.document is not None
    assert file.document.file_name == "uppgifter.json"
    assert await (await bot.get_file(voice.voice.file_id)).download_as_bytearray() == VOICE


async def test_a_file_that_is_attached_arrives(bot: Bot, telegram: Telegram) -> None:
    await bot.send_document(AMAL, InputFile(b"allt", filename="å.txt", attach=True))
    file = telegram.last(AMAL).file
    assert file is not None
    assert (file.data, file.name) == (b"allt", "å.txt")


REFUSED = [
    pytest.param(lambda bot: bot.send_message(AMAL, " \u200f"), "message text is empty", id="empty"),
    pytest.param(lambda bot: bot.send_message(AMAL, "å" * 4097), "message is too long", id="long text"),
    pytest.param(
        lambda bot: bot.send_photo(AMAL, PICTURE, caption="a" * 1025), "message caption is too long", id="long caption"
    ),
    pytest.param(
        lambda bot: bot.send_message(AMAL, "å<p>a</p>", parse_mode="HTML"),
        'can\'t parse entities: unsupported start tag "p" at byte offset 2',
        id="html",
    ),
    pytest.param(
        lambda bot: bot.send_message(AMAL, "a", reply_markup=buttons([data("a", "å" * 33)])),
        "BUTTON_DATA_INVALID",
        id="data over 64 bytes",
    ),
    pytest.param(
        lambda bot: bot.send_message(
            AMAL, "a", reply_markup=buttons([InlineKeyboardButton("a", copy_text=CopyTextButton("a" * 257))])
        ),
        "BUTTON_COPY_TEXT_INVALID",
        id="long copy text",
    ),
    pytest.param(
        lambda bot: bot.send_message(AMAL, "a", reply_markup=buttons([InlineKeyboardButton("a")])),
        "can't parse inline keyboard button: text buttons are unallowed in the inline keyboard",
        id="button that does nothing",
    ),
    pytest.param(lambda bot: bot.send_message(OLGA, "a"), "chat not found", id="not started"),
    pytest.param(lambda bot: bot.send_message(77, "a"), "chat not found", id="nobody"),
    pytest.param(
        lambda bot: bot.send_message(AMAL, "a", reply_to_message_id=77), "message to be replied not found", id="reply"
    ),
    pytest.param(lambda bot: bot.send_photo(AMAL, b"<svg/>"), "IMAGE_PROCESS_FAILED", id="no picture"),
    pytest.param(
        lambda bot: bot.send_photo(AMAL, "photo-77"), "wrong file identifier/http url specified", id="unknown file"
    ),
    pytest.param(lambda bot: bot.leave_chat(AMAL), "chat member status can't be changed in private chats", id="leave"),
    pytest.param(lambda bot: bot.set_my_commands([("Stor", "x")]), "BOT_COMMAND_INVALID", id="command in capitals"),
    pytest.param(
        lambda bot: bot.set_my_name("x", language_code="sv-SE"), "invalid language code specified", id="language"
    ),
    pytest.param(lambda bot: bot.set_my_short_description("x" * 121), "bot short description is too long", id="short"),
]


@pytest.mark.parametrize(("send", "words"), REFUSED)
async def test_what_telegram_refuses_is_refused_in_its_words(bot: Bot, send: Sending, words: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await send(bot)
    assert refused.value.message.lower() == words.lower()


async def test_exactly_4096_characters_after_parsing_are_taken(bot: Bot, telegram: Telegram) -> None:
    await bot.send_message(AMAL, f"<b>{'å' * 4096}</b>", parse_mode="HTML")
    assert telegram.last(AMAL).text == "å" * 4096


async def test_who_has_blocked_the_bot_gets_nothing(bot: Bot, telegram: Telegram) -> None:
    telegram.block(AMAL)
    with pytest.raises(Forbidden, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(AMAL, "a")
    telegram.unblock(AMAL)
    assert (await bot.send_message(AMAL, "b")).text == "b"


async def test_who_has_deleted_their_account_gets_nothing(bot: Bot, telegram: Telegram) -> None:
    telegram.deactivate(AMAL)
    with pytest.raises(Forbidden, match="Forbidden: user is deactivated"):
        await bot.send_message(AMAL, "a")


async def test_a_wrong_token_and_an_unknown_method_are_refused(bot: Bot, url: str) -> None:
    async with ClientSession(url) as client:
        wrong = await client.get("/bot2:OTHER/getMe")
        unknown = await client.get(f"/bot{bot.token}/sendRocket")
        assert await wrong.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
        assert await unknown.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_a_call_may_travel_as_query_form_or_json(bot: Bot, url: str, telegram: Telegram) -> None:
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}
    async with ClientSession(f"{url}/bot{bot.token}/") as client:
        await client.get("sendMessage", params={"chat_id": AMAL, "text": "å"})
        await client.post("sendMessage", data={"chat_id": AMAL, "text": "ä", "reply_markup": json.dumps(markup)})
        await client.post("sendmessage", json={"chat_id": AMAL, "text": "ö", "reply_markup": markup})
    shown = [(message.text, message.labels) for message in telegram.from_bot(AMAL)]
    assert shown == [("å", []), ("ä", [["Ja"]]), ("ö", [["Ja"]])]
