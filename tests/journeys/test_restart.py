"""A new process on the same database, in the middle of things."""

from __future__ import annotations

from bot.store import updates
from tests.conftest import Town
from tests.journeys.phone import AMAL, person, press, push, restart, shown, spinning, verbs, word


async def test_joining_goes_on(town: Town) -> None:
    enrolled = town.enrol(locale="en")
    town.telegram.add_person("Amal", language_code="en", id=AMAL)
    town.telegram.start(AMAL, enrolled.token)
    await town.settle()
    await press(town, "jl:en")
    await restart(town)
    await press(town, "jy:en")
    assert person(town).code == enrolled.code


async def test_a_check_goes_on(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "self-check")
    await press(town, "s:")
    await restart(town)
    assert verbs(await press(town, "s:"))[0] == ["s 35"]


async def test_a_question_to_the_caseworker_goes_on(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "time-off")
    for start in ("t:", "t:", "a:"):
        await press(town, start)
    await restart(town)
    assert shown(await press(town, "b:")) == word(town, "ui-tell-sent", caseworker_name="Karin Ek")


async def test_a_pause_goes_on(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/stop")
    await restart(town)
    await press(town, "e:pause:week")
    await restart(town)
    await press(town, "e:resume")
    assert (person(town).paused_until, spinning(town)) == (None, [])


async def test_a_reply_written_down_and_not_sent_goes_out(town: Town) -> None:
    await town.join(locale="en")
    town.telegram.write(AMAL, "/more")
    batch = await town.app.bot.get_updates(timeout=0)
    rows = [updates.Update(update.update_id, AMAL, update.to_json()) for update in batch]
    town.app.store.write(lambda tx: updates.write_down(tx, rows, town.clock()))
    await town.app.inbox.find()
    await town.app.inbox.serve()
    await restart(town)
    await town.settle()
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-more-list")
    assert town.said(AMAL).count(word(town, "ui-more-list")) == 1
