"""A newcomer opens an invitation, chooses a language, says yes."""

from __future__ import annotations

from datetime import date

from bot.actions.enrol import invite
from bot.store import people
from tests.conftest import Town


async def test_nothing_is_stored_before_yes(town: Town) -> None:
    enrolled = town.enrol(locale="ar")
    town.telegram.add_person("Amal", language_code="ar", id=1001)
    town.telegram.start(1001, enrolled.token)
    await town.settle()
    await town.tap(1001, f"1:jl:ar::{enrolled.token}")
    person = town.app.store.write(lambda tx: people.by_code(tx, enrolled.code))
    assert person is not None
    assert (person.chat, person.joined_at) == (None, None)


async def test_a_newcomer_joins_in_arabic_and_gets_the_welcome_with_a_menu(town: Town) -> None:
    code = await town.join(user=1001, locale="ar")
    person = town.app.store.write(lambda tx: people.by_code(tx, code))
    keyboard = town.telegram.chat(1001).keyboard
    assert person is not None
    assert keyboard is not None
    assert (person.chat, person.locale, person.joined_at) == (1001, "ar", town.clock.now)
    assert keyboard.rows[0] == ("\u200f🤒 عند المرض",)
    assert len(town.said(1001)) == 2


async def test_a_used_old_or_unknown_link_says_so_and_joins_nobody(town: Town) -> None:
    used = town.enrol()
    await town.join(user=1001)
    town.telegram.add_person("Omar", language_code="en", id=1002)
    for token, words in ((used.token, "used"), ("nonsense", "does not work")):
        if words == "used":
            town.telegram.add_person("Lina", language_code="en", id=1003)
            town.telegram.start(1003, token)
            await town.settle()
            await town.tap(1003, f"1:jl:en::{token}")
            await town.tap(1003, f"1:jy:en::{token}")
        town.telegram.start(1002, token)
        await town.settle()
        assert words in town.said(1002)[-1]
    old = town.enrol()
    town.clock.on(days=31)
    town.telegram.start(1002, old.token)
    await town.settle()
    assert "too old" in town.said(1002)[-1]


async def test_a_second_tap_on_yes_is_harmless(town: Town) -> None:
    enrolled = town.enrol(locale="en")
    town.telegram.add_person("Amal", language_code="en", id=1001)
    town.telegram.start(1001, enrolled.token)
    await town.settle()
    await town.tap(1001, f"1:jl:en::{enrolled.token}")
    message = town.telegram.last(1001).id
    town.telegram.tap(1001, message, f"1:jy:en::{enrolled.token}")
    town.telegram.tap(1001, message, f"1:jy:en::{enrolled.token}")
    await town.settle()
    assert len([text for text in town.said(1001) if "Stegvis" in text]) == 1


async def test_refusing_keeps_nothing_and_the_link_still_works(town: Town) -> None:
    enrolled = town.enrol(locale="en")
    town.telegram.add_person("Amal", language_code="en", id=1001)
    town.telegram.start(1001, enrolled.token)
    await town.settle()
    await town.tap(1001, f"1:jl:en::{enrolled.token}")
    await town.tap(1001, f"1:jn:en::{enrolled.token}")
    assert "kept nothing" in town.said(1001)[-1].lower() or "not kept" in town.said(1001)[-1].lower()
    town.telegram.start(1001, enrolled.token)
    await town.settle()
    await town.tap(1001, f"1:jl:en::{enrolled.token}")
    await town.tap(1001, f"1:jy:en::{enrolled.token}")
    assert town.telegram.chat(1001).keyboard is not None


async def test_a_late_joiner_is_told_what_comes_first(town: Town) -> None:
    await town.join(user=1001, locale="en", start=date(2026, 5, 4))
    assert "You start in month 4." in town.said(1001)[-1]


async def test_a_stranger_learns_what_the_bot_is_for_and_leaves_no_row(town: Town) -> None:
    town.telegram.add_person("Eve", language_code="en", id=1009)
    town.telegram.start(1009)
    await town.settle()
    town.telegram.write(1009, "hello?")
    await town.settle()
    rows = town.app.store.write(
        lambda tx: [tx.value(f"SELECT count(*) FROM {table}") for table in ("participants", "outbox", "awaiting")]
    )
    assert rows == [0, 0, 0]
    assert len(town.said(1009)) == 2
    assert town.app.store.write(lambda tx: tx.value("SELECT count(*) FROM payloads")) == 0


async def test_a_new_phone_takes_over_and_the_old_buttons_die(town: Town) -> None:
    code = await town.join(user=1001, locale="en")
    token = town.app.store.write(lambda tx: invite(tx, participant=people.by_code(tx, code).id, now=town.clock()))  # type: ignore[union-attr]
    town.telegram.add_person("Amal's new phone", language_code="en", id=1002)
    town.telegram.start(1002, token)
    await town.settle()
    await town.tap(1002, f"1:jl:en::{token}")
    await town.tap(1002, f"1:jy:en::{token}")
    await town.write(1001, "📅")
    person = town.app.store.write(lambda tx: people.by_code(tx, code))
    assert person is not None
    assert person.chat == 1002
    assert town.telegram.chat(1001).keyboard is None
