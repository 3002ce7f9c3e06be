"""Who is told of a participant: only somebody who is their caseworker, and whose chat can be reached."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from bot.actions.facts import surroundings
from bot.actions.notify import Kind, notify
from bot.actions.own_data import erase, erase_expired
from bot.actions.staffing import StaffFacts, change_staff, part_with
from bot.actions.visit import Answers
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.reply import Reply, say
from bot.store import awaiting, caseload, outbox, people
from bot.store import staff as people_of_staff
from bot.store.database import Tx
from tests.actions.staff_office import Office


def told(office: Office, person: Participant) -> list[int]:
    """The chats that a call for help reaches."""
    answers: Answers = office.do(lambda tx: notify(tx, person, Kind.HELP, now=office.now))
    return [each.chat for each in answers if isinstance(each, Reply)]


def waiting(office: Office) -> int:
    """How many replies wait to be sent."""
    count: int = office.do(outbox.waiting)
    return count


def test_the_caseworker_is_told_and_shown(office: Office, karin: Staff, amal: Participant) -> None:
    assert told(office, amal) == [21]
    assert office.do(lambda tx: surroundings(tx, amal)).caseworker == karin


@pytest.mark.parametrize("role", [Role.EDITOR, Role.SUPERVISOR, Role.JOB_COACH])
def test_who_has_another_role_by_now_is_neither_told_nor_shown(
    office: Office, karin: Staff, amal: Participant, role: Role
) -> None:
    office.do(lambda tx: people_of_staff.change(tx, karin.id, role=role))
    assert told(office, amal) == []
    assert office.do(lambda tx: surroundings(tx, amal)).caseworker is None
    found = office.do(lambda tx: caseload.waiting_notices(tx, 0, nobodys=True))
    assert [each.kind for each in found] == [Kind.HELP]


@pytest.mark.parametrize("leaves", [True, False], ids=["leaves", "becomes editor"])
def test_what_a_caseworker_leaves_behind_is_an_administrators(
    office: Office, karin: Staff, amal: Participant, leaves: bool
) -> None:
    boss = office.hire("Boss", Role.ADMINISTRATOR, chat=22)
    told(office, amal)

    def go(tx: Tx) -> tuple[str, ...]:
        if leaves:
            return part_with(tx, karin.code, by="test", now=office.now)
        return change_staff(tx, karin.code, StaffFacts(role=Role.EDITOR), by="test", now=office.now)

    assert office.do(go) == (amal.code,)
    assert office.person(amal.code).caseworker is None
    assert f"Amal ({amal.code}): wants help" in office.menu(boss, "needs").text


def test_a_caseworker_who_becomes_administrator_keeps_their_people(
    office: Office, karin: Staff, amal: Participant
) -> None:
    said = StaffFacts(role=Role.ADMINISTRATOR)
    assert office.do(lambda tx: change_staff(tx, karin.code, said, by="test", now=office.now)) == ()
    assert office.person(amal.code) == amal


def test_who_has_blocked_the_bot_is_told_in_the_chat_once_they_are_back(
    office: Office, karin: Staff, amal: Participant
) -> None:
    office.do(lambda tx: people_of_staff.change(tx, karin.id, reachable=0))
    assert told(office, amal) == []
    office.do(lambda tx: people_of_staff.back(tx, karin.id))
    assert told(office, amal) == [21]
    assert office.do(lambda tx: len(caseload.waiting_notices(tx, karin.id, nobodys=False))) == 2


def test_who_is_erased_is_named_in_no_chat_any_more(office: Office, karin: Staff, amal: Participant) -> None:
    other = office.enrol(karin, "Other")
    for person in (amal, other):
        called = office.do(partial(notify, person=person, kind=Kind.HELP, now=office.now))
        office.do(partial(outbox.put, answers=called, now=office.now))
    office.do(lambda tx: outbox.put(tx, (Reply(21, "en", (say("ui-text", text=f"Amal ({amal.code})"),)),), office.now))
    office.press(karin, f"1:sa:{amal.code}:pause:{karin.tag}")
    assert waiting(office) == 3
    gone = office.do(lambda tx: erase(tx, amal, now=office.now))
    assert gone == (Reply(21, "en", (say("staff-notice-erased", code=amal.code),)),)
    assert waiting(office) == 1
    (left,) = office.do(lambda tx: outbox.claim(tx, 9, office.now))
    assert other.code in outbox.packed(left.answer)
    assert office.do(lambda tx: awaiting.awaited(tx, 21, office.now)) is None


def test_data_is_gone_on_the_very_day_that_was_told(office: Office, amal: Participant) -> None:
    day = amal.end + timedelta(days=90)

    def expire(today: date) -> int:
        count: int = office.do(lambda tx: erase_expired(tx, today, retention_days=90, now=office.now))
        return count

    assert (expire(day - timedelta(days=1)), expire(day)) == (0, 1)
    assert office.do(people.everyone) == []


def test_a_date_far_away_is_asked_again_for_an_enrolment(office: Office, karin: Staff) -> None:
    office.menu(karin, "enrol")
    assert office.type(karin, "9999-12-31").ids == ["staff-error-date-range"]


@pytest.mark.parametrize(
    "data", ["sv:{huge}:", "sv:{long}:", "sx:{long}:", "sl:{huge}:", "sp:{long}:{huge}", "sa:{long}:"]
)
def test_a_forged_button_is_answered_and_changes_nothing(
    office: Office, karin: Staff, amal: Participant, data: str
) -> None:
    forged = data.format(huge=2**63, long="X" * 60)
    assert office.press(karin, f"1:{forged}:{karin.tag}").in_place
    assert office.person(amal.code) == amal


def test_a_supervisor_opens_whom_they_are_shown(office: Office, karin: Staff) -> None:
    olle = office.hire("Olle", Role.SUPERVISOR, chat=23, workplaces=("cafe",))
    there = office.enrol(karin, "Amal")
    ended = office.enrol(karin, "Ended", end=date(2026, 9, 30))
    left = office.enrol(karin, "Left", left_at=office.now)
    opened = [office.press(olle, f"1:sp:{person.code}:p0:{olle.tag}").ids[0] for person in (there, ended, left)]
    assert opened == ["staff-supervisor-person", "staff-error-unknown-person", "staff-error-unknown-person"]
    assert list(office.menu(olle, "people").buttons) == [f"👤 Amal ({there.code})"]
