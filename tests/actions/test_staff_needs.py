"""📣 only what is new, and what a notice asks to decide."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.participant import Participant, State
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.store import ledger, notices, people
from bot.store.notices import Kind
from tests.actions.staff_office import Office


def noticed(office: Office, person: Participant, kind: Kind, step: str = "") -> None:
    office.do(
        lambda tx: notices.add(tx, participant=person.id, staff=person.caseworker, kind=kind, step=step, now=office.now)
    )


def in_doubt(office: Office, karin: Staff) -> tuple[Participant, int]:
    """A person with a message that may not have arrived."""
    person = office.enrol(karin, "Amal")
    delivery = office.sent(person, "pay", days_ago=0, state=State.IN_DOUBT)
    noticed(office, person, Kind.IN_DOUBT, "pay")
    return person, delivery


def test_with_nothing_new_it_says_so(office: Office, karin: Staff) -> None:
    office.enrol(karin, "Amal")
    assert office.menu(karin, "needs").text == "📣 Nothing new. Nobody is waiting for you right now."


def test_what_is_new_is_shown_once_the_most_pressing_first(office: Office, karin: Staff) -> None:
    amal, nour = office.enrol(karin, "Amal"), office.enrol(karin, "Nour", reachable=False)
    noticed(office, amal, Kind.JOINED)
    noticed(office, nour, Kind.UNREACHABLE)
    noticed(office, amal, Kind.UNSURE)
    noticed(office, amal, Kind.HELP, "pay")
    noticed(office, amal, Kind.HELP, "pay")
    screen = office.menu(karin, "needs")
    assert screen.text == "\n".join(
        [
            "📣 Who needs me? (2)",
            "",
            f"Amal ({amal.code}): wants help with “Pay and tax”, does not know whether the job is permanent",
            "",
            f"Nour ({nour.code}): cannot be reached, has blocked the bot",
        ]
    )
    assert screen.buttons[f"👤 Amal ({amal.code})"] == f"1:sp:{amal.code}::{karin.tag}"
    assert office.menu(karin, "needs").ids == ["staff-needs-none"]


def test_what_holds_no_longer_is_not_shown(office: Office, karin: Staff) -> None:
    back = office.enrol(karin, "Back")
    offered = office.enrol(karin, "Offered", permanent_offer=True)
    for person, kind in ((back, Kind.UNREACHABLE), (back, Kind.LEFT), (back, Kind.PAUSE), (offered, Kind.PERMANENT)):
        noticed(office, person, kind)
    assert office.menu(karin, "needs").ids == ["staff-needs-none"]


def test_what_was_skipped_and_a_pause_beyond_the_end_are_told_in_full(office: Office, karin: Staff) -> None:
    amal = office.enrol(karin, "Amal", paused_until=date(2027, 8, 20))
    noticed(office, amal, Kind.SKIPPED, "pay,cv")
    noticed(office, amal, Kind.PAUSE)
    screen = office.menu(karin, "needs")
    assert screen.ids == ["staff-needs-list", "staff-notice-must-skipped", "staff-notice-pause-beyond"]
    assert "has not been told: Pay and tax, Write a CV." in screen.text


def test_a_week_of_silence_is_new_once_until_something_is_opened(office: Office, karin: Staff) -> None:
    amal = office.enrol(karin, "Amal")
    first = office.sent(amal, "pay", days_ago=7)
    assert "has opened nothing for 7 days" in office.menu(karin, "needs").text
    assert office.menu(karin, "needs").ids == ["staff-needs-none"]
    office.do(lambda tx: ledger.opened(tx, first, office.now))
    office.now += timedelta(days=10)
    office.sent(amal, "cv", days_ago=8)
    assert "has opened nothing for 7 days" in office.menu(karin, "needs").text


def test_more_than_eight_people_come_in_turn_and_none_is_lost(office: Office, karin: Staff) -> None:
    for number in range(11):
        noticed(office, office.enrol(karin, f"Person {chr(ord('A') + number)}"), Kind.HELP)
    first = office.menu(karin, "needs")
    assert ("📣 Who needs me? (11)" in first.text, len(first.buttons)) == (True, 9)
    second = office.tap(karin, "➡️ Next")
    assert ("📣 Who needs me? (3)" in second.text, len(second.buttons), second.in_place) == (True, 3, False)
    assert office.menu(karin, "needs").ids == ["staff-needs-none"]


def test_people_without_a_caseworker_are_an_administrators(office: Office, karin: Staff) -> None:
    boss = office.hire("Boss", Role.ADMINISTRATOR, chat=22)
    nobodys = office.enrol(None, "Nour")
    noticed(office, nobodys, Kind.HELP)
    noticed(office, office.enrol(karin, "Amal"), Kind.HELP)
    assert office.menu(boss, "needs").text.splitlines()[2:] == [f"Nour ({nobodys.code}): wants help"]


def test_a_question_for_help_stays_in_the_list_until_somebody_has_helped(office: Office, karin: Staff) -> None:
    amal = office.enrol(karin, "Amal")
    noticed(office, amal, Kind.HELP, "pay")
    office.menu(karin, "needs")
    assert "wants help with" in office.menu(karin, "people").text
    for _ in range(2):
        assert office.press(karin, f"1:sh:{amal.code}::{karin.tag}").ids == ["staff-helped-done"]
    assert "nothing in particular" in office.menu(karin, "people").text
    assert [row["act"] for row in office.do(notices.audited) if row["actor"] == karin.code] == ["helped"]


def test_a_message_in_doubt_is_sent_again_once(office: Office, karin: Staff) -> None:
    person, delivery = in_doubt(office, karin)
    shown = office.press(karin, f"1:sp:{person.code}::{karin.tag}")
    assert "staff-notice-in-doubt" in shown.ids
    again = shown.buttons["📨 Send again"]
    assert office.press(karin, again).ids == ["staff-notice-in-doubt", "staff-toast-done"]
    found = office.do(lambda tx: ledger.delivery(tx, delivery))
    assert (found.state, found.resent, found.attempts, found.arrivals) == (State.PLANNED, 1, 1, 1)
    assert office.press(karin, again).ids == ["staff-toast-already"]
    assert "nothing in particular" in office.menu(karin, "people").text


def test_a_message_sent_again_that_is_in_doubt_once_more_is_new_once_more(office: Office, karin: Staff) -> None:
    person, delivery = in_doubt(office, karin)
    assert "a message may not have arrived" in office.menu(karin, "needs").text
    office.press(karin, f"1:sd:{person.code}:y.pay:{karin.tag}")
    assert office.menu(karin, "needs").ids == ["staff-needs-none"]
    office.do(lambda tx: ledger.record(tx, delivery, State.IN_DOUBT, office.now))
    assert "a message may not have arrived" in office.menu(karin, "needs").text
    office.do(lambda tx: ledger.record(tx, delivery, State.SENT, office.now))
    assert "nothing in particular" in office.menu(karin, "people").text


def test_a_message_in_doubt_is_let_be(office: Office, karin: Staff) -> None:
    person, delivery = in_doubt(office, karin)
    done = office.press(karin, f"1:sd:{person.code}:n.pay:{karin.tag}")
    assert done.ids == ["staff-notice-in-doubt", "staff-nothing-done"]
    assert office.do(lambda tx: ledger.delivery(tx, delivery)).state is State.IN_DOUBT
    assert "nothing in particular" in office.menu(karin, "people").text


@pytest.mark.parametrize("hour", [5, 20], ids=["too early", "too late"])
def test_in_quiet_hours_nothing_is_sent_again_and_the_question_stays(office: Office, karin: Staff, hour: int) -> None:
    person, delivery = in_doubt(office, karin)
    office.now = office.now.replace(hour=hour)
    assert office.press(karin, f"1:sd:{person.code}:y.pay:{karin.tag}").ids == ["staff-error-not-reachable"]
    assert office.do(lambda tx: ledger.delivery(tx, delivery)).state is State.IN_DOUBT
    assert "a message may not have arrived" in office.menu(karin, "people").text


def test_who_has_left_is_sent_nothing_again(office: Office, karin: Staff) -> None:
    person, _ = in_doubt(office, karin)
    office.do(lambda tx: people.change(tx, person.id, left_at=office.now))
    assert office.press(karin, f"1:sd:{person.code}:y.pay:{karin.tag}").ids == ["staff-error-not-reachable"]


def test_an_editor_sees_the_texts_that_were_refused_and_nobody_by_name(office: Office, karin: Staff) -> None:
    editor = office.hire("Rut", Role.EDITOR, chat=23)
    amal = office.enrol(karin, "Amal")
    office.sent(amal, "pay", days_ago=3, state=State.REFUSED)
    office.sent(amal, "cv", days_ago=40, state=State.REFUSED)
    screen = office.menu(editor, "needs")
    assert (screen.ids, screen.buttons) == (["staff-notice-refused"], {})
    assert screen.text.startswith("✏️ Telegram did not accept “pay” in Arabic.\nTelegram's answer: Bad Request\n")


def test_a_refused_text_that_was_mended_is_not_shown(office: Office, karin: Staff) -> None:
    editor = office.hire("Rut", Role.EDITOR, chat=23)
    office.sent(office.enrol(karin, "Amal"), "pay", days_ago=3, state=State.REFUSED)
    office.sent(office.enrol(karin, "Nour"), "pay", days_ago=1)
    assert office.menu(editor, "needs").ids == ["staff-needs-none"]


def test_for_an_administrator_refused_texts_stand_below_what_is_new(office: Office, karin: Staff) -> None:
    boss = office.hire("Boss", Role.ADMINISTRATOR, chat=22)
    nobodys = office.enrol(None, "Nour")
    noticed(office, nobodys, Kind.HELP)
    office.sent(nobodys, "pay", days_ago=3, state=State.REFUSED)
    assert office.menu(boss, "needs").ids == ["staff-needs-list", "staff-people-line", "staff-notice-refused"]
