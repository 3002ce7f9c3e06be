"""The staff menu, the language, the workplaces, and typed text that nothing waits for."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from bot.actions.staff_taps import STAFF_MENU, STAFF_TAPS
from bot.actions.visit import House, StaffVisit
from bot.content.render import STAFF_MENU as MENU_ROWS
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.reply import Commands, Menu
from bot.store import staff as people_of_staff
from bot.store.database import Store
from tests.actions.staff_office import THURSDAY, Office


@pytest.fixture
def office(store: Store, house: House) -> Office:
    return Office(store, house, THURSDAY)


def test_every_entry_of_the_keyboard_has_a_screen_and_two_more_are_typed() -> None:
    assert set(STAFF_MENU) == {name for row in MENU_ROWS for name in row} | {"menu", "record"}


def test_every_staff_button_begins_with_s() -> None:
    assert all(len(verb) == 2 and verb.startswith("s") for verb in STAFF_TAPS)


def test_the_home_screen_names_who_one_is_and_brings_the_keyboard(office: Office, karin: Staff) -> None:
    home = office.menu(karin, "menu")
    assert (home.text, home.reply.menu) == ("Karin Ek, caseworker", Menu.STAFF)


def test_typed_text_that_nothing_waits_for_brings_the_menu(office: Office, karin: Staff) -> None:
    said = office.type(karin, "hello?")
    assert (said.ids, said.reply.menu) == (["staff-error-no-question"], Menu.STAFF)


def test_the_language_is_changed_with_menu_and_commands(office: Office, karin: Staff) -> None:
    assert list(office.menu(karin, "language").buttons) == ["Swedish", "English"]

    def choose(tx: Any) -> Any:
        return STAFF_TAPS["sg"](StaffVisit(tx, office.house, office.now, 21, message=77, staff=karin), "sv", "")

    chosen, menu, commands = office.do(choose)
    assert (chosen.locale, chosen.edits, menu.locale, menu.menu) == ("sv", 77, "sv", Menu.STAFF)
    assert commands == Commands(21, "sv", staff=True)
    assert office.do(lambda tx: people_of_staff.person(tx, karin.id)).locale == "sv"


def test_a_language_that_is_not_for_staff_changes_nothing(office: Office, karin: Staff) -> None:
    assert office.press(karin, f"1:sg:ar::{karin.tag}").ids == ["staff-language-list"]
    assert office.do(lambda tx: people_of_staff.person(tx, karin.id)).locale == "en"


def test_without_workplaces_the_list_says_who_adds_them(office: Office, karin: Staff) -> None:
    assert office.menu(karin, "workplaces").ids == ["staff-workplaces-none"]


def test_a_workplace_names_phone_hour_supervisors_and_how_many_are_there(office: Office, karin: Staff) -> None:
    office.workplace("cafe", "Café Lyktan", phone="+46812345", report_before=time(7, 30))
    office.hire("Olle", Role.SUPERVISOR, workplaces=("cafe",))
    office.hire("Asa", Role.SUPERVISOR, workplaces=("cafe",))
    office.enrol(karin, "Amal")
    office.enrol(karin, "New", joined=False)
    office.menu(karin, "workplaces")
    assert office.tap(karin, "Café Lyktan").text == "\n".join(
        [
            "🏢 Café Lyktan",
            "Phone: +46812345",
            "Report sick before: 07:30",
            "Supervisors: Asa, Olle",
            "2 participants",
        ]
    )
    assert office.tap(karin, "↩️ Back").ids == ["staff-workplaces-list"]


def test_a_workplace_of_which_little_is_known_says_what_is_missing(office: Office, karin: Staff) -> None:
    office.workplace("cafe", "Café " + "x" * 55)
    screen = office.menu(karin, "workplaces")
    assert max(map(len, screen.buttons)) <= 30
    text = office.tap(karin, next(iter(screen.buttons))).text
    assert "Phone: missing, ask the administrator to add it" in text
    assert "Supervisors: nobody yet\n0 participants" in text


def test_many_workplaces_turn_pages_and_back_leads_to_the_page(office: Office, karin: Staff) -> None:
    for number in range(9):
        office.workplace(f"w{number}", f"Place {number}")
    office.menu(karin, "workplaces")
    second = office.tap(karin, "➡️ Next")
    assert list(second.buttons) == ["Place 8", "⬅️ Previous"]
    office.tap(karin, "Place 8")
    assert list(office.tap(karin, "↩️ Back").buttons) == ["Place 8", "⬅️ Previous"]


def test_a_workplace_that_is_gone_shows_the_list(office: Office, karin: Staff) -> None:
    office.workplace("cafe")
    assert office.press(karin, f"1:sv:99:p0:{karin.tag}").ids == ["staff-workplaces-list"]
