"""Edits, deletions and answers to taps are as strict as Telegram's."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup
from telegram.error import BadRequest

from bot.simulator.entities import Entity
from bot.simulator.queries import Answer
from bot.simulator.standins import PICTURE
from bot.simulator.telegram import Telegram
from tests.simulator.demo import AMAL, Clock

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="y")]])


async def test_an_edit_without_buttons_takes_them_away(bot: Bot, telegram: Telegram, clock: Clock) -> None:
    sent = await bot.send_message(AMAL, "a", reply_markup=YES)
    clock.forward(minutes=1)
    await bot.edit_message_text("<b>b</b>", AMAL, sent.message_id, parse_mode="HTML")
    shown = telegram.message(AMAL, sent.message_id)
    assert (shown.text, shown.entities, shown.keyboard) == ("b", (Entity("bold", 0, 1),), ())
    assert shown.edit_date == clock.now


async def test_buttons_are_edited_alone(bot: Bot, telegram: Telegram) -> None:
    sent = await bot.send_message(AMAL, "a")
    await bot.edit_message_reply_markup(AMAL, sent.message_id, reply_markup=YES)
    assert telegram.last(AMAL).labels == [["Ja"]]
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(AMAL, sent.message_id, reply_markup=YES)


async def test_a_caption_is_edited(bot: Bot, telegram: Telegram) -> None:
    sent = await bot.send_photo(AMAL, PICTURE, caption="a")
    await bot.edit_message_caption(AMAL, sent.message_id, caption="b")
    assert (telegram.last(AMAL).text, telegram.last(AMAL).kind) == ("b", "photo")


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot) -> None:
    sent = await bot.send_message(AMAL, "a", reply_markup=YES)
    with pytest.raises(BadRequest) as refused:
        await bot.edit_message_text(" a ", AMAL, sent.message_id, reply_markup=YES)
    assert refused.value.message == (
        "Message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )


async def test_what_cannot_be_edited_is_refused(bot: Bot, telegram: Telegram) -> None:
    photo = await bot.send_photo(AMAL, PICTURE)
    menu = await bot.send_message(AMAL, "a", reply_markup=ReplyKeyboardMarkup([["A"]]))
    text = await bot.send_message(AMAL, "a")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("b", AMAL, photo.message_id)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(AMAL, text.message_id, caption="b")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("b", AMAL, 1)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("b", AMAL, menu.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("b", AMAL, 77)
    telegram.delete(AMAL, text.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("b", AMAL, text.message_id)


async def test_a_message_is_deleted_within_48_hours(bot: Bot, telegram: Telegram, clock: Clock) -> None:
    first = await bot.send_message(AMAL, "a")
    second = await bot.send_message(AMAL, "b")
    clock.forward(hours=48)
    await bot.delete_message(AMAL, first.message_id)
    assert [message.text for message in telegram.from_bot(AMAL)] == ["b"]
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(AMAL, first.message_id)
    clock.forward(seconds=1)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(AMAL, second.message_id)


async def test_a_tap_is_answered_once_and_in_time(bot: Bot, telegram: Telegram, clock: Clock) -> None:
    sent = await bot.send_message(AMAL, "a", reply_markup=YES)
    first, second = (telegram.tap(AMAL, sent.message_id, "Ja") for _ in range(2))
    await bot.answer_callback_query(first, "Tack", show_alert=True)
    (toast,) = telegram.toasts(AMAL)
    assert toast == Answer(first, AMAL, "Tack", alert=True, revision=toast.revision)
    clock.forward(minutes=16)
    for late in (first, second, "77"):
        with pytest.raises(BadRequest) as refused:
            await bot.answer_callback_query(late)
        assert refused.value.message == "Query is too old and response timeout expired or query id is invalid"
    assert telegram.answer(second) is None
