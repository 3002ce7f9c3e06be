"""Asking for help: what the caseworker would read, and that nothing is told without a yes."""

from __future__ import annotations

from bot.actions.change import hand_over
from tests.conftest import Town
from tests.journeys.phone import AMAL, KARIN, person, press, push, shown, spinning, toast, verbs, word


async def _asked(town: Town) -> None:
    await push(town, "time-off")
    for start in ("t:", "t:", "a:"):
        await press(town, start)


async def test_the_caseworker_is_told_after_a_yes_and_once_a_day_about_the_same(town: Town) -> None:
    await town.join_staff()
    await town.join(locale="en", name="Amal")
    await _asked(town)
    question = town.telegram.last(AMAL)
    assert shown(question) == word(
        town, "ui-tell-ask", caseworker_name="Karin Ek", title=word(town, "time-off", "short")
    )
    assert verbs(question) == [["b 2o", "c 2o"]]
    before = len(town.telegram.from_bot(KARIN))
    sent = await press(town, "b:")
    assert shown(sent) == word(town, "ui-tell-sent", caseworker_name="Karin Ek")
    notice = town.telegram.last(KARIN)
    assert len(town.telegram.from_bot(KARIN)) == before + 1
    assert "Amal" in shown(notice)
    assert word(town, "time-off", "short", locale="sv-simple") in shown(notice)
    assert notice.silent is False
    topic = await press(town, "t:")
    assert verbs(topic)[0] == ["u 2o", "a 2o"]
    await press(town, "a:")
    again = await press(town, "b:")
    assert shown(again) == word(town, "ui-tell-already", caseworker_name="Karin Ek")
    assert len(town.telegram.from_bot(KARIN)) == before + 1
    town.clock.on(days=1)
    for start in ("t:", "a:", "b:"):
        await press(town, start)
    assert len(town.telegram.from_bot(KARIN)) == before + 2


async def test_no_leads_back_to_the_message_and_tells_nobody(town: Town) -> None:
    await town.join_staff()
    await town.join(locale="en")
    before = len(town.telegram.from_bot(KARIN))
    await _asked(town)
    topic = await press(town, "c:")
    assert verbs(topic) == [["u 2o", "a 2o"], ["t 2s"]]
    assert len(town.telegram.from_bot(KARIN)) == before


async def test_help_with_nothing_in_particular_stands_below_and_is_another_matter(town: Town) -> None:
    await town.join(locale="en")
    await _asked(town)
    await press(town, "b:")
    await town.write(AMAL, "/people")
    contacts = town.telegram.last(AMAL)
    await press(town, "a:any")
    assert town.telegram.message(AMAL, contacts.id).text == contacts.text
    sent = await press(town, "b:any")
    assert shown(sent) == word(town, "ui-tell-sent", caseworker_name="Karin Ek")
    await press(town, "a:any")
    declined = await press(town, "c:any")
    assert shown(declined) == word(town, "ui-tell-not-sent")


async def test_without_a_caseworker_the_workplaces_phone_is_named(town: Town) -> None:
    await town.join(locale="en")
    await _asked(town)
    one = person(town)
    town.app.store.write(lambda tx: hand_over(tx, one, None, by="test", now=town.clock()))
    await press(town, "b:")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-tell-none", workplace_phone="08-123 45 67")
    assert town.app.store.write(lambda tx: tx.value("SELECT count(*) FROM answers WHERE kind = 'help'")) == 0
    assert (spinning(town), toast(town)) == ([], "")
