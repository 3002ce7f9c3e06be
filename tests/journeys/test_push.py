"""A message that comes of itself: read, explained, turned, understood; below a picture, and when Telegram refuses."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.content.content import Content, read_content
from bot.content.places import messages_folder
from bot.domain.participant import State
from bot.simulator.faults import Fault, FaultKind
from bot.store import people
from tests.conftest import Clock, Town, open_town, without_pictures
from tests.journeys.phone import (
    AMAL,
    deliveries,
    labels,
    press,
    push,
    shown,
    spinning,
    toast,
    verbs,
    word,
    words,
)


@pytest.fixture
async def text_alone(database_url: str, content: Content, clock: Clock, tmp_path: Path) -> AsyncIterator[Town]:
    """A town in which every message is text alone."""
    async with open_town(database_url, without_pictures(content, tmp_path), clock) as town:
        yield town


async def test_a_message_is_explained_exemplified_understood_and_keeps_its_check(text_alone: Town) -> None:
    town = text_alone
    await town.join(locale="en")
    fresh = await push(town, "time-off")
    assert verbs(fresh) == [["u 0o", "t 1o"], ["t 0s"]]
    explained = await press(town, "t:")
    assert verbs(explained) == [["u 1o", "t 2o"], ["t 1s"]]
    assert words(town, "time-off", "explain") in shown(explained)
    assert "blockquote" in [entity.type for entity in explained.entities]
    understood = await press(town, "u:")
    assert labels(understood)[0] == [word(town, "ui-button-understood"), word(town, "ui-button-example")]
    example = await press(town, "t:")
    assert verbs(example) == [["u 2o", "a 2o"], ["t 2s"]]
    assert labels(example)[0] == [word(town, "ui-button-understood"), word(town, "ui-button-help")]
    assert words(town, "time-off", "example") in shown(example)
    assert fresh.id == example.id
    delivery = deliveries(town)[-1]
    assert (delivery.state, delivery.explained, delivery.understood_at) == (State.SENT, 2, town.clock())
    assert spinning(town) == []


async def test_a_message_turns_to_simple_swedish_and_back_at_the_same_depth(town: Town) -> None:
    await town.join(locale="ar")
    await push(town, "time-off")
    in_arabic = await press(town, "t:")
    turned = await press(town, f"t:{_subject(town)}:1s")
    assert words(town, "time-off", "explain", locale="sv-simple") in shown(turned)
    assert verbs(turned) == [["u 1s", "t 2s"], ["t 1o"]]
    assert labels(turned)[1] == ["🌐 العربية"]
    back = await press(town, f"t:{_subject(town)}:1o")
    assert (back.text, back.labels) == (in_arabic.text, in_arabic.labels)


async def test_in_simple_swedish_there_is_no_turn_button(town: Town) -> None:
    await town.join(locale="sv-simple")
    assert verbs(await push(town, "time-off")) == [["u 0o", "t 1o"]]


async def test_arabic_lines_begin_from_the_right(town: Town) -> None:
    await town.join(locale="ar")
    message = await push(town, "time-off")
    assert message.text.startswith("\u200f📌")
    assert all(label.startswith("\u200f") for row in message.labels for label in row)


async def test_the_same_tap_twice_changes_nothing_and_both_are_answered(town: Town) -> None:
    await town.join(locale="en")
    message = await push(town, "time-off")
    again = next(button.data for button in message.buttons if button.data.startswith("1:u:"))
    await town.tap(AMAL, again, message.id)
    count = len(town.telegram.from_bot(AMAL))
    await town.tap(AMAL, again, message.id)
    assert len(town.telegram.from_bot(AMAL)) == count
    assert (spinning(town), toast(town)) == ([], "")
    assert deliveries(town)[-1].understood_at == town.clock()


async def test_a_hidden_message_shows_neither_title_nor_text_until_it_is_opened(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/more")
    await press(town, "e:hidden")
    await press(town, "e:hidden:on")
    before = len(town.telegram.calls)
    hidden = await push(town, "time-off")
    title, text = words(town, "time-off", "title"), words(town, "time-off")
    assert (hidden.kind, shown(hidden), verbs(hidden)) == ("text", word(town, "ui-hidden-push"), [["t 0o"]])
    sent = str([call.parameters for call in list(town.telegram.calls)[before:]])
    assert title not in sent
    assert text not in sent
    opened = await press(town, "t:")
    assert title in shown(opened)
    assert text in shown(opened)
    assert deliveries(town)[-1].opened_at == town.clock()


async def test_a_picture_carries_the_text_until_it_grows_too_long_then_all_goes_below(town: Town) -> None:
    await town.join(locale="en")
    message = await push(town, "pay")
    assert message.kind == "photo"
    assert "Pay" in message.text or "pay" in message.text
    await press(town, "t:")
    await press(town, "t:")
    picture = town.telegram.message(AMAL, message.id)
    newest = town.telegram.last(AMAL)
    assert (newest.id != message.id, picture.keyboard, newest.reply_to) == (True, (), message.id)
    assert len(newest.text) > 1024
    assert words(town, "pay", "example") in shown(newest)
    understood = await press(town, "u:")
    assert (understood.id, labels(understood)[0][0]) == (newest.id, word(town, "ui-button-understood"))
    assert spinning(town) == []


async def test_a_picture_whose_upload_is_refused_goes_as_text_alone(town: Town) -> None:
    await town.join(locale="en")
    words_of_telegram = "Bad Request: IMAGE_PROCESS_FAILED"
    town.telegram.faults.add(Fault(FaultKind.REFUSED, method="sendPhoto", words=words_of_telegram))
    message = await push(town, "pay")
    assert (message.kind, deliveries(town)[-1].state) == ("text", State.SENT)
    assert verbs(message)[0] == ["u 0o", "t 1o"]


async def test_a_deleted_message_comes_again_as_a_new_one(town: Town) -> None:
    await town.join(locale="en")
    message = await push(town, "time-off")
    deeper = next(button.data for button in message.buttons if button.data.startswith("1:t:"))
    town.telegram.tap(AMAL, message.id, deeper)
    town.telegram.delete(AMAL, message.id)
    await town.settle()
    newest = town.telegram.last(AMAL)
    assert newest.id != message.id
    assert words(town, "time-off", "explain") in shown(newest)


async def test_a_message_that_cannot_be_edited_comes_again_as_a_new_one(text_alone: Town) -> None:
    town = text_alone
    await town.join(locale="en")
    message = await push(town, "time-off")
    refused = Fault(FaultKind.REFUSED, method="editMessageText", times=1, words="Bad Request: message can't be edited")
    town.telegram.faults.add(refused)
    await press(town, "t:", message=message.id)
    newest = town.telegram.last(AMAL)
    assert newest.id != message.id
    assert verbs(newest)[0] == ["u 1o", "t 2o"]


async def test_a_late_message_bears_another_sign_and_only_the_days_first_makes_a_sound(town: Town) -> None:
    await town.join(locale="en", start=date(2026, 5, 4))
    town.clock.on(days=1)
    await town.tick()
    first = town.telegram.last(AMAL)
    town.clock.on(hours=4)
    await town.tick()
    second = town.telegram.last(AMAL)
    assert shown(first).startswith("⏪")
    assert shown(second).startswith("⏪")
    assert (first.silent, second.silent, first.id != second.id) == (False, True, True)


def _subject(town: Town) -> str:
    message = town.telegram.last(AMAL)
    return next(button.data for button in message.buttons if button.data.startswith("1:t:")).split(":")[2]


async def test_a_film_is_a_button_with_a_link_where_the_language_has_one(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    shutil.copytree(messages_folder(), tmp_path / "messages")
    file = tmp_path / "messages" / "en" / "money.ftl"
    with_film = file.read_text("utf-8").replace("    .short =", "    .film = https://example.org/pay\n    .short =", 1)
    file.write_text(with_film, "utf-8")
    content = read_content(messages=str(tmp_path / "messages"))
    async with open_town(database_url, content, clock) as town:
        await town.join(locale="en")
        await town.write(AMAL, "/topics")
        await town.tap(AMAL, f"1:q:money::{tag(town)}")
        await town.tap(AMAL, f"1:o:pay::{tag(town)}")
        assert [key.url for key in town.telegram.last(AMAL).buttons if key.url] == ["https://example.org/pay"]


def tag(town: Town) -> str:
    person = town.app.store.write(lambda tx: people.by_chat(tx, AMAL))
    assert person is not None
    return person.tag
