"""Enrolling in the chat: one question at a time, a check, an invitation."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions.visit import House
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.store import awaiting, invitations, notices, people
from bot.store.database import Store
from tests.actions.staff_office import Office, Shown

TUESDAY = datetime(2026, 9, 1, 10, 0, tzinfo=UTC)


@pytest.fixture
def office(store: Store, house: House) -> Office:
    office = Office(store, house, TUESDAY)
    office.workplace("cafe", "Café Lyktan")
    return office


def answer_all(office: Office, staff: Staff, *, start: str = "Next Monday", name: str = "Amal") -> Shown:
    """The dialogue up to its check."""
    office.menu(staff, "enrol")
    office.tap(staff, start) if start == "Next Monday" else office.type(staff, start)
    office.tap(staff, "Arabic")
    office.tap(staff, "Café Lyktan")
    return office.type(staff, name)


def enrolled(office: Office) -> list[tuple[str, date, str, int | None]]:
    found = office.do(people.everyone)
    return [(each.first_name, each.start, each.locale, each.caseworker) for each in found]


def test_the_dialogue_asks_one_question_at_a_time_in_place(office: Office, karin: Staff) -> None:
    first = office.menu(karin, "enrol")
    assert first.ids == ["staff-enrol-start"]
    assert list(first.buttons) == ["Today", "Next Monday", "Write a date", "↩️ Cancel"]
    second = office.tap(karin, "Next Monday")
    assert (second.ids, second.in_place) == (["staff-enrol-locale"], True)
    named = ["Arabic", "English", "Dari", "Somali", "Tigrinya", "Ukrainian", "simple Swedish"]
    assert list(second.buttons) == [*named, "↩️ Cancel"]
    third = office.tap(karin, "Arabic")
    assert list(third.buttons) == ["Café Lyktan", "↩️ Cancel"]
    fourth = office.tap(karin, "Café Lyktan")
    assert list(fourth.buttons) == ["⏭ Skip", "↩️ Cancel"]


def test_the_check_names_everything_and_what_is_sent_first(office: Office, karin: Staff) -> None:
    check = answer_all(office, karin)
    assert check.ids == ["staff-enrol-check", "staff-enrol-check-first"]
    assert "Start: Monday 7 September 2026" in check.text
    assert "End: Monday 6 September 2027" in check.text
    assert "First name: Amal" in check.text
    assert "Caseworker: Karin Ek" in check.text
    assert "on Monday 7 September 2026 at the earliest" in check.text
    assert list(check.buttons) == ["✅ Enrol", "✏️ Change", "↩️ Cancel"]


def test_yes_enrols_and_hands_out_the_link_and_a_text_in_the_persons_language(office: Office, karin: Staff) -> None:
    answer_all(office, karin)
    forward = office.tap(karin, "✅ Enrol")
    asked, picture, _ = office.screens
    person = office.do(people.everyone)[0]
    link = office.house.link(office.do(lambda tx: invitations.latest(tx, person.id)).token)
    assert enrolled(office) == [("Amal", date(2026, 9, 7), "ar", karin.id)]
    assert (asked.in_place, asked.buttons) == (True, {})
    assert (picture.reply.qr, link in picture.text) == (link, True)
    assert (forward.ids, forward.reply.says[0].tongue, link in forward.text) == (["ui-forward-invitation"], "ar", True)


def test_a_second_tap_on_yes_enrols_nobody(office: Office, karin: Staff) -> None:
    yes = answer_all(office, karin).buttons["✅ Enrol"]
    office.press(karin, yes)
    again = office.press(karin, yes)
    assert (again.ids, len(enrolled(office))) == (["staff-toast-already"], 1)


def test_the_first_name_is_gone_from_the_dialogue_once_it_is_over(office: Office, karin: Staff) -> None:
    answer_all(office, karin)
    office.tap(karin, "✅ Enrol")
    left = office.do(lambda tx: awaiting.awaited(tx, 21, office.now))
    assert "Amal" not in left.draft.values()


def test_the_audit_log_names_who_enrolled(office: Office, karin: Staff) -> None:
    answer_all(office, karin)
    office.tap(karin, "✅ Enrol")
    person = office.do(people.everyone)[0]
    last = office.do(notices.audited)[-1]
    assert (last["actor"], last["act"], last["participant"]) == (karin.code, "enrol", person.code)


def test_an_answer_can_be_changed_and_the_others_stay(office: Office, karin: Staff) -> None:
    answer_all(office, karin)
    office.tap(karin, "✏️ Change")
    office.tap(karin, "Language")
    check = office.tap(karin, "English")
    assert "Language: English" in check.text
    assert "First name: Amal" in check.text


def test_a_skipped_name_is_not_given(office: Office, karin: Staff) -> None:
    office.menu(karin, "enrol")
    for label in ("Today", "English", "Café Lyktan"):
        office.tap(karin, label)
    assert "First name: not given" in office.tap(karin, "⏭ Skip").text


def test_cancel_enrols_nobody_and_old_buttons_say_so(office: Office, karin: Staff) -> None:
    yes = answer_all(office, karin).buttons["✅ Enrol"]
    assert office.tap(karin, "↩️ Cancel").ids == ["staff-enrol-cancelled"]
    assert office.press(karin, yes).ids == ["staff-error-too-late"]
    assert enrolled(office) == []


def test_a_button_of_an_older_dialogue_does_not_answer_the_newer_one(office: Office, karin: Staff) -> None:
    yes = answer_all(office, karin).buttons["✅ Enrol"]
    office.now += timedelta(minutes=1)
    office.menu(karin, "enrol")
    assert office.press(karin, yes).ids == ["staff-error-too-late"]


def test_a_date_that_is_not_understood_shows_an_example_and_the_question_stays(office: Office, karin: Staff) -> None:
    office.menu(karin, "enrol")
    wrong = office.type(karin, "when it suits")
    assert wrong.text == "I do not understand the date. Write it like this: 2026-09-07"
    assert office.type(karin, "14 sept").ids == ["staff-enrol-locale"]


@pytest.mark.parametrize("typed", ["1999-01-01", "2099-01-01"])
def test_a_start_out_of_range_names_the_range(office: Office, karin: Staff, typed: str) -> None:
    office.menu(karin, "enrol")
    wrong = office.type(karin, typed)
    assert wrong.text == "The date must be from Tuesday 2 September 2025 to Monday 3 September 2029."


@pytest.mark.parametrize(
    "name",
    ["x" * 61, "19900101-1234", "Amal\x07"],
    ids=["too long", "a personal identity number", "a control character"],
)
def test_what_is_no_first_name_is_asked_again(office: Office, karin: Staff, name: str) -> None:
    wrong = answer_all(office, karin, name=name)
    assert wrong.ids == ["staff-error-name", "staff-enrol-first-name"]
    assert office.type(karin, "Amal").ids[0] == "staff-enrol-check"


def test_a_late_start_says_what_is_caught_up_with_and_what_is_skipped(office: Office, karin: Staff) -> None:
    check = answer_all(office, karin, start="1 april 2026")
    assert check.ids[2:] == ["staff-enrol-check-late", "staff-enrol-check-untold"]
    assert "The person starts in month 6." in check.text
    assert "Caught up: About your year, Ill: phone work, Safe at work," in check.text
    assert "Skipped: Time off, holiday, " in check.text
    assert check.text.endswith("no time for it before the end: First meeting, Follow-up 1.")


def test_without_a_workplace_the_dialogue_says_whom_to_ask(store: Store, house: House) -> None:
    office = Office(store, house, TUESDAY)
    karin = office.hire("Karin", chat=21)
    office.menu(karin, "enrol")
    office.tap(karin, "Today")
    assert office.tap(karin, "Arabic").ids == ["staff-enrol-no-workplace"]


def test_many_workplaces_turn_pages(office: Office, karin: Staff) -> None:
    for number in range(20):
        office.workplace(f"w{number:02}", f"Workplace {number:02} " + "with a long name " * 2)
    office.menu(karin, "enrol")
    office.tap(karin, "Today")
    first = office.tap(karin, "Arabic")
    assert len(first.buttons) == 8 + 2
    assert max(map(len, first.buttons)) <= 30
    third = office.press(karin, office.tap(karin, "➡️ Next").buttons["➡️ Next"])
    assert len(third.buttons) == 5 + 2
    assert office.tap(karin, next(iter(third.buttons))).ids == ["staff-enrol-first-name"]


def test_a_typed_text_where_a_button_is_wanted_asks_again(office: Office, karin: Staff) -> None:
    office.menu(karin, "enrol")
    office.tap(karin, "Today")
    assert office.type(karin, "arabiska").ids == ["staff-enrol-locale"]


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.JOB_COACH, Role.EDITOR])
def test_who_may_not_enrol_is_told_so(office: Office, role: Role) -> None:
    assert office.menu(office.hire("Olle", role, chat=22), "enrol").ids == ["staff-error-not-allowed"]
