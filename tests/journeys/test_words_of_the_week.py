"""📚 Words that staff set, and words that a person has met at work, on the phones of both."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.actions.enrol import invite_staff
from bot.domain.memory import Rating, reviewed
from bot.domain.permissions import Role
from bot.store import learning
from tests.conftest import Town
from tests.journeys.phone import AMAL, KARIN, person, shown, word

RUT = 2002


async def test_what_the_caseworker_sets_is_the_first_that_the_person_meets(town: Town) -> None:
    await town.join_staff(user=KARIN)
    await town.join(locale="en")
    told = len(town.said(AMAL))
    town.telegram.tap_menu(KARIN, "👥 Mina personer")
    await town.settle()
    for label in (town.telegram.last(KARIN).labels[0][0], "📚 Veckans ord"):
        await town.tap(KARIN, label)
    await town.write(KARIN, "handsek")
    await town.tap(KARIN, "en handske")
    await town.tap(KARIN, "✅ Ja")
    assert "kommer först" in town.said(KARIN)[-1]
    assert len(town.said(AMAL)) == told
    await town.write(AMAL, word(town, "ui-menu-words"))
    await town.tap(AMAL, word(town, "ui-button-drill-begin"))
    assert "en handske, handskar" in shown(town.telegram.last(AMAL))


async def test_a_word_met_at_work_reaches_everybody_by_an_editor(town: Town) -> None:
    await editor_joins(town)
    await town.join(locale="en")
    await town.write(AMAL, word(town, "ui-menu-words"))
    await town.tap(AMAL, word(town, "ui-button-drill-new-word"))
    for text in ("moppvagn", "mop trolley"):
        await town.write(AMAL, text)
    town.telegram.tap_menu(RUT, "📣 Vem behöver mig?")
    await town.settle()
    await town.tap(RUT, "📚 Nya ord")
    assert "Ordet: moppvagn\nBetyder: mop trolley\nSpråk: engelska" in town.said(RUT)[-1]
    await town.tap(RUT, "✅ Ta in")
    assert town.said(RUT)[-1] == "📚 Inga nya ord väntar."
    taken = town.app.store.write(lambda tx: tx.rows("SELECT swedish, meaning, locale, kind FROM accepted_words"))
    assert taken == [{"swedish": "moppvagn", "meaning": "mop trolley", "locale": "en", "kind": "cafe-and-kitchen"}]


async def test_words_that_are_gone_take_no_place_of_others(town: Town) -> None:
    await town.join(locale="en")
    amal, before = person(town).id, town.clock() - timedelta(days=30)
    gone = [reviewed(f"accepted-{number}", None, Rating.Good, before, last_day=None) for number in range(1, 21)]
    for each in gone:
        town.app.store.write(partial(learning.remember, participant=amal, memory=each))
    await town.write(AMAL, word(town, "ui-menu-words"))
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-drill-offer", count=8)


async def editor_joins(town: Town) -> None:
    """An editor has opened their invitation and said yes."""
    _, token = town.app.store.write(
        lambda tx: invite_staff(tx, name="Rut", role=Role.EDITOR, by="test", now=town.clock())
    )
    town.telegram.add_person("Rut", language_code="sv", id=RUT)
    town.telegram.start(RUT, token)
    await town.settle()
    await town.tap(RUT, town.telegram.last(RUT).labels[0][0])
