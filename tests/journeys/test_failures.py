"""Old, foreign and forged buttons, doubled updates, and what is said when something is wrong with us."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.content.content import Content
from bot.domain.tap import delivery_subject
from bot.simulator.faults import Fault, FaultKind
from bot.store import people, updates
from tests.conftest import Town, without_pictures
from tests.journeys.phone import (
    AMAL,
    data,
    deliveries,
    forge,
    labels,
    person,
    press,
    push,
    shown,
    spinning,
    toast,
    verbs,
    word,
)  # fmt: skip

OLGA = 1002


@pytest.fixture
def content(content: Content, tmp_path: Path) -> Content:
    """The shipped content without its pictures: each message grows in place."""
    return without_pictures(content, tmp_path)


async def test_an_old_tag_shows_the_same_screen_as_it_is_now(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "time-off")
    subject = delivery_subject(deliveries(town)[-1].id)
    await forge(town, f"1:u:{subject}:0o:oldtag")
    screen = town.telegram.last(AMAL)
    assert (toast(town), verbs(screen)[0]) == (word(town, "ui-toast-stale"), ["u 0o", "t 1o"])
    assert person(town).tag in screen.buttons[0].data
    assert deliveries(town)[-1].understood_at is None
    themes, settings = word(town, "ui-topics-themes"), word(town, "ui-more-list")
    for old, says in (("m:3:", "12"), ("p::", themes), ("e:erase-me:y", settings)):
        await forge(town, f"1:{old}:oldtag")
        assert toast(town) == word(town, "ui-toast-stale")
        assert says in shown(town.telegram.last(AMAL))


async def test_another_persons_buttons_and_messages_give_nothing_away(town: Town) -> None:
    await town.join(user=AMAL, locale="en")
    await town.join(user=OLGA, locale="en")
    await push(town, "time-off", user=OLGA)
    theirs = delivery_subject(deliveries(town, OLGA)[-1].id)
    tag, foreign = person(town).tag, person(town, OLGA).tag
    for verb in "tuvabcxgsw":
        for mark in (tag, foreign):
            await forge(town, f"1:{verb}:{theirs}:0o:{mark}")
            assert (toast(town), shown(town.telegram.last(AMAL))) == (
                word(town, "ui-toast-stale"),
                word(town, "ui-menu-here"),
            )
    assert deliveries(town, OLGA)[-1].understood_at is None
    assert town.app.store.write(lambda tx: tx.value("SELECT count(*) FROM answers")) == 0


@pytest.mark.parametrize(
    "pressed",
    ["0:t:pay:0o:{tag}", "garbage", "1:zz:pay:0o:{tag}", "1:t:no-such-topic:0o:{tag}", "1:::{tag}", "1:q:safe:0",
     "1:t:ZZZZZZZZZZZZ:0o:{tag}", "1:a:å:0o:{tag}", "1:sp:ABCDE::{tag}", ":" * 60],
)  # fmt: skip
async def test_data_that_means_nothing_is_an_old_button(town: Town, pressed: str) -> None:
    await town.join(locale="en")
    await forge(town, pressed.format(tag=person(town).tag))
    assert toast(town) == word(town, "ui-toast-stale")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-menu-here")
    assert spinning(town) == []


async def test_forged_taps_before_joining_neither_spend_the_link_nor_stop_the_bot(town: Town) -> None:
    enrolled = town.enrol(locale="en")
    town.telegram.add_person("Eve", language_code="en", id=1009)
    town.telegram.start(1009, enrolled.token)
    await town.settle()
    for pressed in ("jy:xx", "jl:xx", "jn:../..", "jv:../..", "jv:en", "jy:sv-staff", "jc:", "zz:"):
        await forge(town, f"1:{pressed}::{enrolled.token}", user=1009)
    assert spinning(town, 1009) == []
    assert town.app.store.write(lambda tx: people.by_chat(tx, 1009)) is None
    await forge(town, f"1:jy:en::{enrolled.token}", user=1009)
    assert person(town, 1009).code == enrolled.code


async def test_an_update_that_comes_twice_is_handled_once(town: Town) -> None:
    await town.join(locale="en")
    town.telegram.write(AMAL, "/month")
    batch = await town.app.bot.get_updates(timeout=0)
    rows = [updates.Update(update.update_id, AMAL, update.to_json()) for update in batch]
    count = len(town.telegram.from_bot(AMAL))
    for _ in range(2):
        town.app.store.write(lambda tx: updates.write_down(tx, rows, town.clock()))
        await town.app.inbox.find()
        await town.app.inbox.serve()
        await town.app.post()
    assert len(town.telegram.from_bot(AMAL)) == count + 1


async def test_of_taps_that_waited_on_one_message_only_the_newest_is_done_and_all_are_answered(town: Town) -> None:
    await town.join(locale="en")
    first, second = await push(town, "time-off"), await push(town, "swedish-at-work")
    town.telegram.tap(AMAL, first.id, data(first, "t:"))
    town.telegram.tap(AMAL, second.id, data(second, "t:"))
    town.telegram.tap(AMAL, first.id, data(first, "u:"))
    edits = len([call for call in town.telegram.calls if call.method == "editMessageText"])
    await town.settle()
    assert verbs(town.telegram.message(AMAL, first.id))[0] == ["u 0o", "t 1o"]
    assert labels(town.telegram.message(AMAL, first.id))[0][0] == word(town, "ui-button-understood")
    assert verbs(town.telegram.message(AMAL, second.id))[0] == ["u 1o", "t 2o"]
    assert len([call for call in town.telegram.calls if call.method == "editMessageText"]) == edits + 2
    assert spinning(town) == []


async def test_a_tap_too_old_to_answer_is_still_done(town: Town) -> None:
    await town.join(locale="en")
    message = await push(town, "time-off")
    town.telegram.tap(AMAL, message.id, data(message, "t:"))
    town.clock.on(hours=3)
    await town.settle()
    assert verbs(town.telegram.message(AMAL, message.id))[0] == ["u 1o", "t 2o"]


async def test_a_fault_of_ours_is_said_and_the_button_repeats_the_tap(town: Town) -> None:
    await town.join(locale="en")
    message = await push(town, "time-off")
    _lose(town, "answers")
    await press(town, "t:", message=message.id)
    sorry = town.telegram.last(AMAL)
    assert shown(sorry) == word(town, "ui-error-later")
    assert (labels(sorry), verbs(sorry)) == ([[word(town, "ui-button-retry")]], [["t 1o"]])
    _find(town, "answers")
    again = await press(town, "t:", message=sorry.id)
    assert verbs(again)[0] == ["u 1o", "t 2o"]
    assert spinning(town) == []


async def test_a_menu_entry_that_fails_can_be_repeated_too(town: Town) -> None:
    await town.join(locale="en")
    _lose(town, "answers")
    await town.write(AMAL, word(town, "ui-menu-month"))
    sorry = town.telegram.last(AMAL)
    assert (shown(sorry), verbs(sorry)) == (word(town, "ui-error-later"), [["m"]])
    _find(town, "answers")
    await press(town, "m:")
    assert "12" in shown(town.telegram.last(AMAL))


async def test_who_is_ill_while_something_is_wrong_gets_the_phone_number(town: Town) -> None:
    await town.join(locale="en")
    _lose(town, "kept")
    for act in ("🤒", "/ill"):
        await town.write(AMAL, act)
        sorry = town.telegram.last(AMAL)
        assert shown(sorry) == word(town, "ui-error-ill", workplace_phone="08-123 45 67")
        assert verbs(sorry) == [["i"]]
    await press(town, "i:")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-error-ill", workplace_phone="08-123 45 67")


async def test_an_erasure_that_fails_says_so_and_erases_nothing(town: Town) -> None:
    code = await town.join(locale="en")
    await town.write(AMAL, "/more")
    await press(town, "e:erase-me:")
    _lose(town, "kept")
    await press(town, "e:erase-me:y")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-error-erase")
    assert person(town).code == code


async def test_an_update_that_cannot_be_read_stops_nobody(town: Town) -> None:
    await town.join(locale="en")
    broken = json.dumps({"update_id": 1, "message": {"message_id": 1, "text": "x", "chat": {}}})
    town.app.store.write(lambda tx: updates.write_down(tx, [updates.Update(1, 0, broken)], town.clock()))
    await town.write(AMAL, "/menu")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-menu-here")
    assert town.app.store.write(updates.waiting_chats) == []


async def test_a_reply_that_telegram_refuses_is_apologised_for_and_does_not_hold_up_the_next(town: Town) -> None:
    await town.join(locale="en")
    town.telegram.faults.add(Fault(FaultKind.REFUSED, method="sendMessage", times=1))
    town.telegram.write(AMAL, "/menu")
    town.telegram.write(AMAL, "/more")
    await town.settle()
    newest = [shown(each) for each in town.telegram.from_bot(AMAL)][-2:]
    assert newest == [word(town, "ui-more-list"), word(town, "ui-error-general")]


def _lose(town: Town, table: str) -> None:
    """As when a database is damaged."""
    town.app.store.write(lambda tx: tx.execute(f"ALTER TABLE {table} RENAME TO lost"))


def _find(town: Town, table: str) -> None:
    town.app.store.write(lambda tx: tx.execute(f"ALTER TABLE lost RENAME TO {table}"))
