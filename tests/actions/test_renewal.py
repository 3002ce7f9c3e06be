"""A step whose facts hold no longer waits for its renewal; staff are told, and whoever asks is told so."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.actions.preview import preview
from bot.content.catalogue import Catalogue
from bot.content.places import messages_folder
from bot.domain.participant import State
from bot.store import ledger
from bot.store.opening import empty_store
from tests.conftest import Town

AMAL, KARIN = 1001, 2001
FIRST_MORNING = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)  # 9 in Stockholm, the hour of the programme
ABOUT = "about-programme"  # the first step of all
PASSED = "# fact: it is a year – the municipality, checked 2026-08-01, valid until 2026-08-31\n"
LAST_DAY = "# fact: it is a year – the municipality, checked 2026-08-01, valid until 2026-09-01\n"
TOLD = "⏳ Uppgifterna i «Om ditt år» (about-programme) gäller inte längre."

Edit = Callable[[str], None]


@pytest.fixture
def edit(town: Town, tmp_path: Path) -> Edit:
    """Writes a fact above `about-programme`, and the bot takes up the texts."""
    shutil.copytree(messages_folder(), tmp_path / "messages")

    def write(fact: str) -> None:
        shipped = (messages_folder() / "sv-simple" / "year.ftl").read_text(encoding="utf-8")
        year = shipped.replace(f"\n{ABOUT} =", f"\n{fact}{ABOUT} =")
        (tmp_path / "messages" / "sv-simple" / "year.ftl").write_text(year, encoding="utf-8")
        house = town.app.house
        catalogue = Catalogue.load(tmp_path / "messages")
        town.app.house = replace(house, content=replace(house.content, catalogue=catalogue))

    return write


@pytest.fixture
async def morning(town: Town) -> Town:
    """Amal joined the day before her start; it is the first morning, and nothing has been told yet."""
    town.clock.now = datetime(2026, 8, 31, 10, 0, tzinfo=UTC)
    await town.join_staff(user=KARIN)
    await town.join(user=AMAL)
    town.clock.now = FIRST_MORNING
    return town


def steps(town: Town) -> list[tuple[str, State]]:
    found = town.app.store.write(lambda tx: ledger.newest(tx, 100))
    return [(each.step, each.state) for each in reversed(found)]


def told_karin(town: Town) -> int:
    return sum(TOLD in text for text in town.said(KARIN))


async def test_a_step_that_holds_no_longer_is_not_sent_and_staff_are_told_once(morning: Town, edit: Edit) -> None:
    edit(PASSED)
    for _ in range(3):
        await morning.tick()
    assert (ABOUT, State.SENT) not in steps(morning)
    assert told_karin(morning) == 1


async def test_it_goes_out_when_the_text_is_renewed(morning: Town, edit: Edit) -> None:
    edit(PASSED)
    await morning.tick()
    edit("")
    await morning.tick()
    morning.clock.on(days=1)
    await morning.tick()
    assert (ABOUT, State.SENT) in steps(morning)


async def test_what_else_is_owed_goes_out_meanwhile(morning: Town, edit: Edit) -> None:
    edit(PASSED)
    for _ in range(7):
        await morning.tick()
        morning.clock.on(days=1)
    assert [step for step, state in steps(morning) if state == State.SENT] != []


async def test_on_its_last_day_a_text_still_holds(morning: Town, edit: Edit) -> None:
    edit(LAST_DAY)
    await morning.tick()
    assert steps(morning) == [(ABOUT, State.SENT)]
    assert told_karin(morning) == 0


async def test_what_was_planned_before_its_text_ceased_to_hold_is_put_back(morning: Town, edit: Edit) -> None:
    person = morning.app.store.write(lambda tx: tx.value("SELECT id FROM participants"))
    morning.app.store.write(
        lambda tx: ledger.plan(tx, participant=person, step=ABOUT, occurrence="1", late=False, now=FIRST_MORNING)
    )
    edit(PASSED)
    await morning.tick()
    assert (ABOUT, State.SENT) not in steps(morning)
    assert (ABOUT, State.PLANNED) not in steps(morning)


async def test_whoever_asks_for_it_is_told_that_it_is_being_renewed(morning: Town, edit: Edit) -> None:
    edit(PASSED)
    await morning.write(AMAL, "🗂 Alla ämnen")
    await morning.tap(AMAL, "🧭 Mitt år")
    await morning.tap(AMAL, "⏳ \u2068Om ditt år\u2069")
    screen = morning.telegram.last(AMAL)
    assert morning.said(AMAL)[-1] == (
        "📌 Bra att veta: ditt år\n\nDen här texten är för gammal nu.\nVi skriver en ny.\n"
        "Tryck på 📨 Be om hjälp om du vill veta något."
    )
    assert [key.label for key in screen.buttons] == ["📨 Be om hjälp", "🗂 Alla ämnen"]


async def test_what_was_told_before_is_not_shown_again_either(morning: Town, edit: Edit) -> None:
    await morning.tick()
    edit(PASSED)
    await morning.tap(AMAL, "❓ Förklara mer")
    assert "Den här texten är för gammal nu." in morning.said(AMAL)[-1]


def test_a_preview_shows_it(edit: Edit, town: Town) -> None:
    edit(PASSED)
    content = town.app.house.content
    with empty_store() as store:
        shown = store.write(lambda tx: preview(tx, content, ABOUT, "sv-simple", now=FIRST_MORNING))
    assert "Det här är ditt år på jobbet." in dict(shown.parts)["text"]
