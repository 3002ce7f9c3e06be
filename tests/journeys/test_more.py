"""⚙️ More: hour, sound, hidden text, pause, what is kept, leaving, erasing."""

from __future__ import annotations

import json
from datetime import date, time

import pytest

from bot.actions.change import pause
from bot.domain.participant import State, TextForm
from bot.store import people
from tests.conftest import Town
from tests.journeys.phone import (
    AMAL,
    KARIN,
    deliveries,
    forge,
    in_files,
    labels,
    person,
    press,
    push,
    shown,
    spinning,
    stored,
    toast,
    verbs,
    word,
)  # fmt: skip


async def _more(town: Town, *starts: str) -> None:
    await town.write(AMAL, "/more")
    for start in starts:
        await press(town, start)


async def test_every_setting_opens_in_place_and_leads_back(town: Town) -> None:
    await town.join(locale="en")
    await _more(town)
    screen = town.telegram.last(AMAL)
    names = [button.data.split(":")[2] for button in screen.buttons]
    assert names == ["hour", "sound", "form", "hidden", "words", "pause", "kept", "leave", "erase-me"]
    for name in names:
        opened = await press(town, f"e:{name}")
        assert (opened.id, opened.text != screen.text) == (screen.id, True)
        assert (await press(town, "n:")).labels == screen.labels
    assert spinning(town) == []


async def test_the_hour_is_ones_own_and_never_a_quiet_one(town: Town) -> None:
    await town.join(locale="en")
    await _more(town, "e:hour")
    screen = town.telegram.last(AMAL)
    assert verbs(screen) == [["e 8", "e 12", "e 17"], ["e 9"], ["n"]]
    done = await press(town, "e:hour:17")
    assert (person(town).hour, shown(done)) == (time(17), word(town, "ui-more-hour-done", time=time(17)))
    for hour in ("3", "22", "24", "32", "99999", "x"):
        await forge(town, f"1:e:hour:{hour}:{person(town).tag}")
    assert person(town).hour == time(17)
    await press(town, "e:hour:9")
    assert person(town).hour is None


async def test_sound_off_makes_every_message_silent(town: Town) -> None:
    await town.join(locale="en")
    assert (await push(town, "pay")).silent is False
    await _more(town, "e:sound", "e:sound:off")
    town.clock.on(days=1)
    assert ((await push(town, "work-times")).silent, person(town).sound) == (True, False)
    await press(town, "e:sound:on")
    assert person(town).sound is True


async def test_a_switch_shows_its_state_and_turns_back(town: Town) -> None:
    await town.join(locale="en")
    await _more(town, "e:hidden", "e:hidden:on")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-more-hidden-on")
    await press(town, "e:hidden:off")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-more-hidden-off")
    assert person(town).hidden is False


async def test_of_three_forms_one_is_chosen_and_marked(town: Town) -> None:
    await town.join(locale="en")
    await _more(town, "e:form")
    screen = town.telegram.last(AMAL)
    assert verbs(screen) == [["e text"], ["e voice"], ["e picture"], ["n"]]
    for place, form in enumerate(TextForm):
        chosen = await press(town, f"e:form:{form}")
        assert [labels(chosen)[row][0].startswith("✅") for row in range(3)] == [row == place for row in range(3)]
        assert person(town).form is form
    await forge(town, f"1:e:form:film:{person(town).tag}")
    assert person(town).form is TextForm.PICTURE


@pytest.mark.parametrize(
    ("choice", "until"),
    [("week", date(2026, 9, 8)), ("two-weeks", date(2026, 9, 15)), ("open", date(2027, 8, 1))],
)
async def test_a_pause_is_silence_until_its_day_or_until_the_person_says(town: Town, choice: str, until: date) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/stop")
    assert len(labels(town.telegram.last(AMAL))) == 5
    paused = await press(town, f"e:pause:{choice}")
    assert (person(town).paused_until, shown(paused)) == (until, word(town, "ui-more-paused", day=until))
    count = len(town.telegram.from_bot(AMAL))
    town.clock.on(days=2)
    await town.tick()
    assert len(town.telegram.from_bot(AMAL)) == count
    await town.write(AMAL, "/stop")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-more-paused", day=until)
    resumed = await press(town, "e:resume")
    assert (person(town).paused_until, shown(resumed)) == (None, word(town, "ui-more-resumed"))
    await town.tick()
    assert deliveries(town)[-1].state is State.SENT


async def test_near_the_end_it_is_too_late_for_a_pause(town: Town) -> None:
    await town.join(locale="en", end=date(2026, 9, 25))
    await town.write(AMAL, "/stop")
    screen = town.telegram.last(AMAL)
    assert (shown(screen), verbs(screen)) == (word(town, "ui-more-pause-late"), [["n"]])
    await forge(town, f"1:e:pause:week:{person(town).tag}")
    assert person(town).paused_until is None


async def test_a_pause_by_the_caseworker_is_not_the_persons_to_end_or_change(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/stop")
    one, until = person(town), date(2026, 9, 21)
    town.app.store.write(lambda tx: pause(tx, one, until, by=town.caseworker, now=town.clock()))
    expected = word(town, "ui-more-paused-by-caseworker", day=until, caseworker_name="Karin Ek")
    assert shown(await press(town, "e:pause:week")) == expected
    await forge(town, f"1:e:resume::{one.tag}")
    assert (person(town).paused_until, shown(town.telegram.last(AMAL))) == (until, expected)
    assert verbs(town.telegram.last(AMAL)) == [["n"]]


async def test_all_that_is_kept_is_shown_and_sent_as_a_file(town: Town) -> None:
    code = await town.join(locale="en", name="Amal")
    await push(town, "time-off")
    await press(town, "u:")
    await _more(town, "e:kept")
    kept = town.telegram.last(AMAL)
    assert code in shown(kept)
    assert "Amal" in shown(kept)
    assert "expandable_blockquote" in [entity.type for entity in kept.entities]
    await press(town, "e:file")
    file = town.telegram.last(AMAL).file
    assert file is not None
    sent = json.loads(file.data)
    assert (file.name, sent["participants"][0]["code"]) == (f"stegvis-{code}.json", code)
    assert [row["step"] for row in sent["deliveries"]] == ["time-off"]
    assert set(sent) == {"participants", "audit", *people.OWN}


async def test_leaving_stops_messages_tells_the_caseworker_once_and_can_be_undone(town: Town) -> None:
    await town.join_staff()
    await town.join(locale="en")
    before = len(town.telegram.from_bot(KARIN))
    await _more(town, "e:leave", "n:", "e:leave")
    asked = await press(town, "e:leave:y")
    await forge(town, f"1:e:leave:y:{person(town).tag}", message=asked.id)
    assert (shown(asked), verbs(asked)) == (word(town, "ui-more-left"), [["e"]])
    assert len(town.telegram.from_bot(KARIN)) == before + 1
    count = len(town.telegram.from_bot(AMAL))
    town.clock.on(days=3)
    await town.tick()
    assert len(town.telegram.from_bot(AMAL)) == count
    await town.write(AMAL, "/menu")
    assert person(town).left_at is not None
    await press(town, "e:resume")
    assert (person(town).left_at, shown(town.telegram.last(AMAL))) == (None, word(town, "ui-back-hello"))
    await town.tick()
    assert deliveries(town)[-1].state is State.SENT


async def test_erasing_leaves_nothing_in_any_table_or_file_and_the_buttons_are_dead(town: Town) -> None:
    code = await town.join(locale="en", name="Fatimaz")
    topic = await push(town, "time-off")
    await press(town, "u:")
    tag = person(town).tag
    await _more(town, "e:erase-me")
    assert verbs(town.telegram.last(AMAL)) == [["n"], ["e y"]]
    await press(town, "e:erase-me:y")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-more-erased")
    assert town.telegram.chat(AMAL).keyboard is None
    for trace in (code, "Fatimaz", tag, str(AMAL)):
        assert trace not in stored(town)
    await town.tick()
    for trace in (code, "Fatimaz", tag):
        assert not in_files(town, trace)
    count = len(town.telegram.from_bot(AMAL))
    await town.tap(AMAL, next(button.data for button in topic.buttons), topic.id)
    assert (toast(town), len(town.telegram.from_bot(AMAL))) == (word(town, "ui-toast-gone"), count)
    await town.write(AMAL, word(town, "ui-menu-month"))
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-gone")
