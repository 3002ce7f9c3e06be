"""Blocked, unblocked, started again; and what else reaches the bot that it cannot read."""

from __future__ import annotations

from bot.domain.participant import State
from tests.conftest import Town
from tests.journeys.phone import AMAL, KARIN, deliveries, person, press, push, shown, verbs, word


async def test_who_blocks_is_left_alone_the_caseworker_told_and_the_rest_comes_on_return(town: Town) -> None:
    await town.join_staff()
    await town.join(locale="en")
    before = len(town.telegram.from_bot(KARIN))
    town.telegram.block(AMAL)
    await town.settle()
    assert (person(town).reachable, len(town.telegram.from_bot(KARIN))) == (False, before + 1)
    town.clock.on(days=3)
    await town.tick()
    assert [each.state for each in deliveries(town)] == []
    town.telegram.start(AMAL)
    await town.settle()
    said = town.said(AMAL)
    assert said.count(word(town, "ui-back-hello")) == 1
    assert person(town).reachable is True
    await town.tick()
    assert deliveries(town)[-1].state is State.SENT


async def test_a_block_found_while_sending_ends_with_any_word_or_tap(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "time-off")
    town.telegram.chat(AMAL).blocked = True  # without a word to the bot
    await push(town, "work-times")
    assert (person(town).reachable, deliveries(town)[-1].state) == (False, State.UNREACHABLE)
    town.telegram.chat(AMAL).blocked = False
    await press(town, "t:")
    assert person(town).reachable is True
    assert word(town, "ui-back-hello") in town.said(AMAL)


async def test_start_again_shows_the_menu_and_an_unknown_command_too(town: Town) -> None:
    await town.join(locale="en")
    for text in ("/start", "/menu", "/whatever"):
        await town.write(AMAL, text)
        assert shown(town.telegram.last(AMAL)) == word(town, "ui-menu-here")
    assert town.telegram.chat(AMAL).keyboard is not None


async def test_who_has_left_stays_so_when_they_unblock_and_starts_again_with_start(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/more")
    await press(town, "e:leave:")
    await press(town, "e:leave:y")
    town.telegram.block(AMAL)
    await town.settle()
    town.telegram.unblock(AMAL)
    await town.settle()
    assert (person(town).reachable, person(town).left_at is not None) == (True, True)
    await town.write(AMAL, "/start")
    assert (person(town).left_at, shown(town.telegram.last(AMAL))) == (None, word(town, "ui-back-hello"))


async def test_voice_photo_sticker_and_file_are_met_with_a_word_at_most_hourly(town: Town) -> None:
    await town.join(locale="en")
    count = len(town.telegram.from_bot(AMAL))
    town.telegram.send_voice(AMAL)
    await town.settle()
    screen = town.telegram.last(AMAL)
    assert (shown(screen), verbs(screen)) == (word(town, "ui-unknown-media"), [["p"], ["a"]])
    for send in (town.telegram.send_photo, town.telegram.send_sticker, town.telegram.send_document):
        send(AMAL)
        await town.settle()
    assert len(town.telegram.from_bot(AMAL)) == count + 1
    town.clock.on(minutes=61)
    town.telegram.send_sticker(AMAL)
    await town.settle()
    assert len(town.telegram.from_bot(AMAL)) == count + 2
    assert "getFile" not in [call.method for call in town.telegram.calls]


async def test_an_edited_message_is_met_with_silence(town: Town) -> None:
    await town.join(locale="en")
    written = town.telegram.write(AMAL, "pay")
    await town.settle()
    count = len(town.telegram.from_bot(AMAL))
    town.telegram.edit(AMAL, written, "holiday")
    town.telegram.react(AMAL, town.telegram.last(AMAL).id)
    await town.settle()
    assert len(town.telegram.from_bot(AMAL)) == count


async def test_groups_are_left_in_silence(town: Town) -> None:
    await town.join(locale="en")
    group = town.telegram.invite_to_group(AMAL)
    town.telegram.write_in_group(AMAL, group, "/ill@stegvis_bot")
    await town.settle()
    assert (town.telegram.chat(group).left, town.telegram.messages(group)[1:]) == (True, [])


async def test_other_bots_are_not_answered(town: Town) -> None:
    town.telegram.add_person("A bot", id=1009)
    town.telegram.chat(1009).started = True
    body = {
        "message_id": 77,
        "date": 1,
        "chat": {"id": 1009, "type": "private"},
        "from": {"id": 1009, "is_bot": True, "first_name": "A bot"},
        "text": "hello",
    }
    town.telegram.updates.put("message", body)
    await town.settle()
    assert town.telegram.from_bot(1009) == []
