"""The acts on a person: each says what follows first, is done once, and stands in the audit log."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions.visit import House
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.store import invitations, notices, people
from bot.store.database import Store
from tests.actions.staff_office import THURSDAY, Office, Shown

END = date(2027, 8, 31)


def ask(office: Office, staff: Staff, person: Participant, label: str) -> Shown:
    """The act's button on the person's screen."""
    office.press(staff, f"1:sp:{person.code}:p0:{staff.tag}")
    return office.tap(staff, label)


def audited(office: Office) -> list[tuple[str, str]]:
    """What was done since enrolling, with its detail."""
    rows = office.do(notices.audited)
    return [(row["act"], row["detail"] or "") for row in rows if row["actor"] != "test"]


def test_a_pause_says_what_follows_and_is_set_on_yes(office: Office, karin: Staff, amal: Participant) -> None:
    assert "At the latest Sunday 1 August 2027." in ask(office, karin, amal, "⏸ Pause").text
    follows = office.type(karin, "1 december")
    assert follows.text.startswith(f"Pause Amal ({amal.code}) until Tuesday 1 December 2026?")
    assert office.person(amal.code).paused_until is None
    done = office.tap(karin, "✅ Yes")
    assert (done.ids, done.in_place) == (["staff-pause-done"], True)
    after = office.person(amal.code)
    assert (after.paused_until, after.paused_by) == (date(2026, 12, 1), karin.code)
    assert audited(office) == [("pause", "2026-12-01")]


@pytest.mark.parametrize(
    ("typed", "error"),
    [("2027-08-02", "staff-error-pause-late"), ("2026-10-01", "staff-error-date-range"), ("sen", "staff-error-date")],
)
def test_a_pause_that_cannot_be_is_refused_and_asked_again(
    office: Office, karin: Staff, amal: Participant, typed: str, error: str
) -> None:
    ask(office, karin, amal, "⏸ Pause")
    assert office.type(karin, typed).ids == [error]
    assert office.type(karin, "2027-08-01").ids == ["staff-pause-confirm"]


def test_with_a_month_left_there_is_no_pause(office: Office, karin: Staff, amal: Participant) -> None:
    office.now = datetime(2027, 8, 1, 10, tzinfo=UTC)
    assert ask(office, karin, amal, "⏸ Pause").ids == ["staff-error-pause-too-late"]


def test_a_yes_that_has_become_too_late_changes_nothing(office: Office, karin: Staff, amal: Participant) -> None:
    ask(office, karin, amal, "⏸ Pause")
    yes = office.type(karin, "2026-10-08").buttons["✅ Yes"]
    office.now += timedelta(days=8)
    assert office.press(karin, yes).ids == ["staff-error-date-range"]
    assert office.person(amal.code).paused_until is None


def test_a_pause_is_ended(office: Office, karin: Staff) -> None:
    paused = office.enrol(karin, "Nour", paused_until=date(2026, 12, 1), paused_by="participant")
    assert ask(office, karin, paused, "▶️ End pause").ids == ["staff-resume-confirm"]
    assert office.tap(karin, "✅ Yes").ids == ["staff-resume-done"]
    assert office.person(paused.code).paused_until is None


def test_an_extension_is_told_at_once(office: Office, karin: Staff, amal: Participant) -> None:
    assert "Amal" in ask(office, karin, amal, "📅 Extend").text
    follows = office.type(karin, "31/12")
    assert "from Tuesday 31 August 2027 to Friday 31 December 2027?" in follows.text
    yes = follows.buttons["✅ Yes"]
    office.press(karin, yes)
    assert office.press(karin, yes).ids == ["staff-extend-done"]
    after = office.person(amal.code)
    assert (after.end, after.extended_at) == (date(2027, 12, 31), THURSDAY)
    assert audited(office) == [("extend", "2027-12-31")]


@pytest.mark.parametrize(
    ("typed", "error"), [("2027-08-31", "staff-error-extend-early"), ("2040-01-01", "staff-error-date-range")]
)
def test_an_extension_that_cannot_be_is_refused(
    office: Office, karin: Staff, amal: Participant, typed: str, error: str
) -> None:
    ask(office, karin, amal, "📅 Extend")
    assert office.type(karin, typed).ids == [error]


def test_an_earlier_end_names_what_there_is_no_time_for(office: Office, karin: Staff, amal: Participant) -> None:
    asked = ask(office, karin, amal, "🚪 End")
    assert list(asked.buttons) == ["Today", "🔕 Stop the messages", "↩️ Back"]
    follows = office.tap(karin, "Today")
    assert "No time for: " in follows.text
    office.tap(karin, "✅ Yes")
    after = office.person(amal.code)
    assert (after.end, after.extended_at) == (date(2026, 10, 1), None)
    assert audited(office) == [("end", "2026-10-01")]


def test_before_joining_an_earlier_end_names_what_there_will_be_no_time_for(office: Office, karin: Staff) -> None:
    new = office.enrol(karin, "Nour", start=date(2026, 10, 1), joined=False)
    ask(office, karin, new, "🚪 End")
    assert "No time for: Half the time.\n" in office.type(karin, "20 september 2027").text


def test_who_has_been_told_everything_can_end_with_nothing_unsaid(
    office: Office, karin: Staff, amal: Participant
) -> None:
    for step in office.house.content.programme(amal.programme).steps:
        if step.must:
            office.sent(amal, step.id, days_ago=1)
    ask(office, karin, amal, "🚪 End")
    assert "Nothing important is left unsaid." in office.tap(karin, "Today").text


@pytest.mark.parametrize(
    ("typed", "error"), [("2027-08-31", "staff-error-end-late"), ("2026-08-31", "staff-error-date-range")]
)
def test_an_end_that_cannot_be_is_refused(
    office: Office, karin: Staff, amal: Participant, typed: str, error: str
) -> None:
    ask(office, karin, amal, "🚪 End")
    assert office.type(karin, typed).ids == [error]


def test_stopping_the_messages_leaves_the_end_as_it_is(office: Office, karin: Staff, amal: Participant) -> None:
    ask(office, karin, amal, "🚪 End")
    assert office.tap(karin, "🔕 Stop the messages").ids == ["staff-leave-confirm"]
    yes = office.screens[-1].buttons["✅ Yes"]
    assert office.press(karin, yes).ids == ["staff-leave-done"]
    office.press(karin, yes)
    after = office.person(amal.code)
    assert (after.left_at, after.end) == (THURSDAY, END)
    assert audited(office) == [("leave", "")]


def test_a_new_invitation_replaces_the_old_and_a_second_yes_does_not_replace_it(
    office: Office, karin: Staff, amal: Participant
) -> None:
    office.now += timedelta(minutes=1)
    ask(office, karin, amal, "🔗 New invite")
    yes = office.screens[-1].buttons["✅ Yes"]
    forward = office.press(karin, yes)
    asked, picture, _ = office.screens
    token = office.do(lambda tx: invitations.latest(tx, amal.id)).token
    link = office.house.link(token)
    assert (asked.in_place, picture.reply.qr, link in forward.text) == (True, link, True)
    office.now += timedelta(seconds=5)
    office.press(karin, yes)
    assert len(office.screens) == 1
    assert office.do(lambda tx: invitations.latest(tx, amal.id)).token == token
    assert audited(office) == [("invite", "")]


def test_later_another_invitation_can_be_made(office: Office, karin: Staff, amal: Participant) -> None:
    tokens = set()
    for _ in range(2):
        ask(office, karin, amal, "🔗 New invite")
        office.tap(karin, "✅ Yes")
        tokens.add(office.do(lambda tx: invitations.latest(tx, amal.id)).token)
        office.now += timedelta(minutes=1)
    assert len(tokens) == 2


def test_a_person_moves_to_another_workplace(office: Office, karin: Staff, amal: Participant) -> None:
    asked = ask(office, karin, amal, "🏢 Move")
    assert (asked.text, list(asked.buttons)) == (
        f"Amal ({amal.code}) is at Café Lyktan. Which is the new workplace?", ["Parken", "↩️ Back"],
    )  # fmt: skip
    assert office.tap(karin, "Parken").ids == ["staff-move-confirm"]
    yes = office.screens[-1].buttons["✅ Yes"]
    office.press(karin, yes)
    assert office.press(karin, yes).ids == ["staff-move-done"]
    assert office.person(amal.code).workplace == office.do(lambda tx: office.id_of(tx, "park"))
    assert audited(office) == [("move", "")]


def test_with_one_workplace_there_is_nowhere_to_move(store: Store, house: House) -> None:
    office = Office(store, house, THURSDAY)
    office.workplace("cafe")
    karin = office.hire("Karin", chat=21)
    assert ask(office, karin, office.enrol(karin), "🏢 Move").ids == ["staff-move-none"]


def test_a_person_is_handed_over_and_the_new_caseworker_is_told(
    office: Office, karin: Staff, amal: Participant
) -> None:
    eva = office.hire("Eva", chat=23, locale="sv")
    office.hire("Olle", Role.SUPERVISOR, chat=24)
    asked = ask(office, karin, amal, "🔁 Hand over")
    assert list(asked.buttons) == ["Eva", "↩️ Back"]
    office.tap(karin, "Eva")
    yes = office.screens[-1].buttons["✅ Yes"]
    told = office.press(karin, yes)
    assert (told.reply.chat, told.text) == (23, f"🔁 Karin Ek har lämnat över Amal ({amal.code}) till dig.")
    assert told.buttons == {"👤 Visa personen": f"1:sp:{amal.code}::{eva.tag}"}
    assert office.person(amal.code).caseworker == eva.id
    assert [each.ids for each in office.screens] == [["staff-hand-over-done"], ["staff-notice-handed-over"]]
    assert office.press(karin, yes).ids == ["staff-hand-over-done"]
    assert audited(office) == [("hand over", "")]


def test_a_person_is_handed_over_to_who_has_not_joined_yet(office: Office, karin: Staff, amal: Participant) -> None:
    eva = office.hire("Eva")
    ask(office, karin, amal, "🔁 Hand over")
    office.tap(karin, "Eva")
    assert office.tap(karin, "✅ Yes").ids == ["staff-hand-over-done"]
    assert office.person(amal.code).caseworker == eva.id


def test_without_another_caseworker_nobody_takes_over(office: Office, karin: Staff, amal: Participant) -> None:
    assert ask(office, karin, amal, "🔁 Hand over").ids == ["staff-hand-over-none"]


def test_a_meeting_gets_its_day(office: Office, karin: Staff, amal: Participant) -> None:
    asked = ask(office, karin, amal, "🤝 Meeting day")
    assert list(asked.buttons) == ["First meeting", "Follow-up 1", "Follow-up 2", "Follow-up 3", "↩️ Back"]
    assert "Follow-up 1 with Amal" in office.tap(karin, "Follow-up 1").text
    assert "Follow-up 1 with Amal" in office.type(karin, "20 nov").text
    yes = office.screens[-1].buttons["✅ Yes"]
    office.press(karin, yes)
    assert office.press(karin, yes).ids == ["staff-meeting-done"]
    assert dict(office.person(amal.code).meetings) == {1: date(2026, 11, 20)}
    assert audited(office) == [("meeting", "1 2026-11-20")]


def test_a_meeting_outside_the_persons_time_is_refused(office: Office, karin: Staff, amal: Participant) -> None:
    ask(office, karin, amal, "🤝 Meeting day")
    office.tap(karin, "Follow-up 3")
    assert office.type(karin, "2027-09-01").ids == ["staff-error-date-range"]


def test_an_offer_is_noted_and_taken_back(office: Office, karin: Staff, amal: Participant) -> None:
    assert ask(office, karin, amal, "🏅 Permanent job").ids == ["staff-offer-confirm"]
    assert office.tap(karin, "✅ Yes").ids == ["staff-offer-done"]
    assert office.person(amal.code).permanent_offer
    assert ask(office, karin, amal, "Remove the note").ids == ["staff-offer-remove-confirm"]
    assert office.tap(karin, "✅ Yes").ids == ["staff-offer-removed"]
    assert not office.person(amal.code).permanent_offer
    assert audited(office) == [("offer", ""), ("no offer", "")]


def test_no_changes_nothing_and_leads_back(office: Office, karin: Staff, amal: Participant) -> None:
    ask(office, karin, amal, "🏅 Permanent job")
    assert office.tap(karin, "↩️ No").ids == ["staff-nothing-done"]
    assert office.tap(karin, "👤 Show the person").ids[0] == "staff-person"
    assert not office.person(amal.code).permanent_offer


def test_a_date_is_awaited_half_an_hour_and_not_beyond_a_menu_tap(
    office: Office, karin: Staff, amal: Participant
) -> None:
    ask(office, karin, amal, "📅 Extend")
    office.now += timedelta(minutes=31)
    assert office.type(karin, "31/12").ids == ["staff-error-no-question"]
    ask(office, karin, amal, "📅 Extend")
    office.menu(karin, "people")
    assert office.type(karin, "31/12").ids == ["staff-error-no-question"]


def test_a_half_done_enrolment_outlives_a_look_at_a_person(office: Office, karin: Staff, amal: Participant) -> None:
    office.menu(karin, "enrol")
    office.press(karin, f"1:sp:{amal.code}::{karin.tag}")
    assert office.type(karin, "12 oct").ids == ["staff-enrol-locale"]


def test_an_erased_person_is_unknown_to_old_buttons(office: Office, karin: Staff, amal: Participant) -> None:
    ask(office, karin, amal, "📅 Extend")
    office.do(lambda tx: people.erase(tx, amal.id))
    assert office.type(karin, "31/12").ids == ["staff-error-no-question"]
    for verb, arg in (("sp", "p0"), ("sa", "pause"), ("sy", "leave"), ("sx", ""), ("sh", ""), ("sd", "y.pay")):
        assert office.press(karin, f"1:{verb}:{amal.code}:{arg}:{karin.tag}").ids == ["staff-error-unknown-person"]


@pytest.mark.parametrize(
    "arg",
    ["dance", "pause.soon", "end.9999", "move.x", "move.99999", f"move.{2**63}", "meeting.9.2026-11-20",
     f"meeting.{2**63}.2026-11-20", "hand-over.999", f"hand-over.{2**63}"],
)  # fmt: skip
def test_data_that_names_nothing_changes_nothing(office: Office, karin: Staff, amal: Participant, arg: str) -> None:
    assert office.press(karin, f"1:sy:{amal.code}:{arg}:{karin.tag}").ids == ["staff-error-too-late"]
    assert office.person(amal.code) == amal
    assert audited(office) == []
