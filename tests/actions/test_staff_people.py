"""The list of people by need, and one person's screen."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bot.content.catalogue import Catalogue
from bot.content.places import messages_folder
from bot.domain.participant import Participant, State
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.store import answers, ledger, notices, people
from tests.actions.staff_office import Office

PASSED = "# fact: whoever is ill calls – the municipality, checked 2026-08-01, valid until 2026-08-31\n"
ACTS = [
    "🔗 New invite",
    "⏸ Pause",
    "📅 Extend",
    "🚪 End",
    "🏢 Move",
    "🔁 Hand over",
    "🤝 Meeting day",
    "🏅 Permanent job",
    "📚 Words this week",
]


def wants_help(office: Office, person: Participant, step: str = "pay") -> None:
    office.do(
        lambda tx: notices.add(
            tx, participant=person.id, staff=person.caseworker, kind=notices.Kind.HELP, step=step, now=office.now
        )
    )


def next_titles(screen: str) -> list[str]:
    """Of what comes next, the titles."""
    return re.findall(r"“(.+)”", screen.partition("Coming next:")[2])


def test_with_nobody_enrolled_the_list_says_how_to_begin(office: Office, karin: Staff) -> None:
    assert office.menu(karin, "people").ids == ["staff-people-none"]


def test_the_list_stands_by_need_with_the_reason_in_words(office: Office, karin: Staff) -> None:
    well, paused = office.enrol(karin, "Well"), office.enrol(karin, "Paused", paused_until=date(2026, 11, 2))
    helped, blocked = office.enrol(karin, "Helped"), office.enrol(karin, "Blocked", reachable=False)
    wants_help(office, helped)
    silent = office.enrol(karin, "Silent")
    office.sent(silent, "pay", days_ago=8)
    new = office.enrol(karin, "New", joined=False)
    assert office.menu(karin, "people").text == "\n".join(
        [
            "👥 My people (6)",
            "Page 1 of 1",
            "",
            f"Helped ({helped.code}): wants help with “Pay and tax”",
            f"Blocked ({blocked.code}): cannot be reached, has blocked the bot",
            f"New ({new.code}): has not opened the invitation",
            f"Silent ({silent.code}): has opened nothing for 7 days",
            f"Paused ({paused.code}): has a pause until Monday 2 November 2026",
            f"Well ({well.code}): nothing in particular",
        ]
    )


def test_a_button_opens_each_person_in_place_and_leads_back_to_the_page(office: Office, karin: Staff) -> None:
    for number in range(9):
        office.enrol(karin, f"Person {chr(ord('A') + number)}", start=date(2026, 9, 1) + timedelta(days=number))
    office.menu(karin, "people")
    second = office.tap(karin, "➡️ Next")
    assert "Page 2 of 2" in second.text
    label = next(iter(second.buttons))
    shown = office.tap(karin, label)
    assert (shown.in_place, label.removeprefix("👤 ") in shown.text) == (True, True)
    assert "Page 2 of 2" in office.tap(karin, "↩️ Back").text


def test_two_hundred_people_are_25_pages_and_a_page_fits_a_message(office: Office, karin: Staff) -> None:
    for number in range(200):
        office.enrol(karin, chr(ord("A") + number % 26) + "x" * 59, joined=number % 2 == 0)
    office.now += timedelta(days=1)
    last = office.press(karin, f"1:sl:p999::{karin.tag}")
    assert "My people (200)\nPage 25 of 25" in last.text
    assert len(last.text) < 4096
    assert max(map(len, last.buttons)) <= 30


def test_people_of_somebody_else_are_not_listed_and_not_found(office: Office, karin: Staff) -> None:
    other = office.hire("Other", chat=22)
    theirs = office.enrol(other, "Secret")
    assert office.menu(karin, "people").ids == ["staff-people-none"]
    known = office.press(karin, f"1:sp:{theirs.code}:p0:{karin.tag}")
    unknown = office.press(karin, f"1:sp:XXXXX:p0:{karin.tag}")
    assert (known.ids, known.text) == (["staff-error-unknown-person"], unknown.text)


def test_an_administrator_sees_everybody(office: Office, karin: Staff) -> None:
    theirs = office.enrol(karin, "Amal")
    nobodys = office.enrol(None, "Nour")
    boss = office.hire("Boss", Role.ADMINISTRATOR, chat=22)
    by_code = sorted((theirs, nobodys), key=lambda each: each.code)
    labels = [f"👤 {each.first_name} ({each.code})" for each in by_code]
    assert list(office.menu(boss, "people").buttons) == labels


def test_the_person_screen_names_dates_language_reach_latest_and_next(office: Office, karin: Staff) -> None:
    person = office.enrol(karin, "Amal")
    delivery = office.sent(person, "pay", days_ago=2)
    office.do(lambda tx: ledger.opened(tx, delivery, office.now))
    screen = office.press(karin, f"1:sp:{person.code}::{karin.tag}")
    assert not screen.in_place
    assert screen.text.startswith(
        f"👤 Amal ({person.code})\nCode: {person.code}\nMonth 2 of 12\nStart: Tuesday 1 September 2026\n"
        "End: Tuesday 31 August 2027\nLanguage: Arabic\nWorkplace: Café Lyktan\nHow it stands: reached\n\n"
        "Sent last: “Pay and tax”, Tuesday 29 September 2026\nComing next:\n• "
    )
    assert screen.text.count("• ") == 3
    assert list(screen.buttons) == [*ACTS, "↩️ Back"]


def test_a_step_whose_facts_hold_no_longer_is_not_announced_as_coming_next(
    office: Office, karin: Staff, tmp_path: Path
) -> None:
    person = office.enrol(karin, "Amal")
    tap = f"1:sp:{person.code}::{karin.tag}"
    before = next_titles(office.press(karin, tap).text)
    shutil.copytree(messages_folder(), tmp_path / "messages")
    for path in (tmp_path / "messages" / "sv-simple").glob("*.ftl"):
        path.write_text(path.read_text("utf-8").replace("\nsick-report =", f"\n{PASSED}sick-report ="), "utf-8")
    content = replace(office.house.content, catalogue=Catalogue.load(tmp_path / "messages"))
    office.house = replace(office.house, content=content)
    after = next_titles(office.press(karin, tap).text)
    assert before == ["About your year", "Ill: phone work", "Safe at work"]
    assert after[:2] == ["About your year", "Safe at work"]
    assert "Ill: phone work" not in after


def test_several_reasons_stand_together_on_the_person_screen(office: Office, karin: Staff) -> None:
    person = office.enrol(karin, reachable=False)
    wants_help(office, person, "")
    screen = office.press(karin, f"1:sp:{person.code}::{karin.tag}")
    assert "How it stands: wants help, cannot be reached, has blocked the bot" in screen.text
    assert f"👤 {person.code}\n" in screen.text
    assert "✅ Done" in screen.buttons


def test_a_paused_person_with_an_offer_has_the_buttons_that_undo_them(office: Office, karin: Staff) -> None:
    person = office.enrol(karin, paused_until=date(2026, 11, 2), permanent_offer=True)
    screen = office.press(karin, f"1:sp:{person.code}::{karin.tag}")
    assert "staff-person-offer" in screen.ids
    assert {"▶️ End pause", "Remove the note"} <= set(screen.buttons)


def test_before_the_start_and_before_joining_the_screen_says_what_would_come(office: Office, karin: Staff) -> None:
    person = office.enrol(karin, joined=False, start=date(2026, 12, 1))
    text = office.press(karin, f"1:sp:{person.code}::{karin.tag}").text
    assert "Month 0 of 12" in text
    assert (
        "How it stands: has not opened the invitation\n\nSent last: nothing yet\nComing next:\n• Tuesday 1 Dec" in text
    )


def test_a_step_that_the_programme_has_no_more_is_named_by_its_id(office: Office, karin: Staff) -> None:
    person = office.enrol(karin)
    office.sent(person, "old-step", days_ago=1)
    assert "Sent last: “old-step”" in office.press(karin, f"1:sp:{person.code}::{karin.tag}").text


def test_opening_anything_ends_the_silence(office: Office, karin: Staff) -> None:
    person = office.enrol(karin, "Amal")
    office.sent(person, "pay", days_ago=20)
    office.do(lambda tx: answers.add(tx, person.id, answers.Kind.UNDERSTOOD, office.now - timedelta(days=1), step="cv"))
    assert "nothing in particular" in office.menu(karin, "people").text


def test_a_refused_text_is_a_reason_until_a_month_has_passed(office: Office, karin: Staff) -> None:
    person = office.enrol(karin, "Amal")
    office.sent(person, "pay", days_ago=29, state=State.REFUSED)
    assert "a message could not be sent" in office.menu(karin, "people").text
    office.now += timedelta(days=2)
    assert "nothing in particular" in office.menu(karin, "people").text


def test_a_supervisor_sees_name_month_and_meeting_days_and_nothing_else(office: Office, karin: Staff) -> None:
    olle = office.hire("Olle", Role.SUPERVISOR, chat=22, workplaces=("cafe",))
    amal = office.enrol(karin, "Amal", reachable=False)
    wants_help(office, amal)
    office.enrol(karin, "Elsewhere", workplace="park")
    screen = office.menu(olle, "people")
    assert (screen.text, list(screen.buttons)) == ("👥 People at your workplace", [f"👤 Amal ({amal.code})"])
    shown = office.tap(olle, f"👤 Amal ({amal.code})")
    assert shown.text == "\n".join(
        [
            f"👤 Amal ({amal.code})",
            "Month 2 of 12",
            "Meetings:",
            "• First meeting: Thursday 24 September 2026",
            "• Follow-up 1: Monday 16 November 2026",
            "• Follow-up 2: Monday 22 February 2027",
            "• Follow-up 3: Tuesday 15 June 2027",
            "",
            "You see name, month and meeting days, but no answers.",
        ]
    )
    assert list(shown.buttons) == ["📚 Words this week", "↩️ Back"]


def test_a_supervisor_without_people_or_workplace_is_told_so(office: Office) -> None:
    olle = office.hire("Olle", Role.SUPERVISOR, chat=22)
    assert office.menu(olle, "people").ids == ["staff-supervisor-none"]


def test_a_job_coach_sees_people_at_their_workplaces_without_answers_and_acts(office: Office, karin: Staff) -> None:
    coach = office.hire("Kim", Role.JOB_COACH, chat=22, workplaces=("cafe",))
    amal = office.enrol(karin, "Amal", paused_until=date(2026, 11, 2))
    wants_help(office, amal)
    assert "has a pause until" in office.menu(coach, "people").text
    shown = office.tap(coach, f"👤 Amal ({amal.code})")
    assert list(shown.buttons) == ["↩️ Back"]
    assert "wants help" not in shown.text


def test_an_ended_person_stands_last(office: Office, karin: Staff) -> None:
    ended = office.enrol(karin, "A")
    office.do(lambda tx: people.change(tx, ended.id, end=date(2026, 9, 30)))
    office.enrol(karin, "B", start=date(2026, 9, 2))
    assert [line.split(" ")[0] for line in office.menu(karin, "people").text.splitlines()[3:]] == ["B", "A"]
