"""From which day through which each occurrence of a step is owed."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.occurrences import dates_of, occurrences
from bot.domain.participant import Participant
from bot.domain.programme import BeforeMeeting, EveryMonth, FromEnd, MonthDay, MonthEnd, OnEvent, Programme, Step
from tests.domain.examples import END, local, person, programme, step


def days(plan: Programme, who: Participant) -> list[tuple[str, str, str]]:
    """Each occurrence with its moved day and its last."""
    return [
        (" ".join(owed.key), f"{owed.day:%m-%d}", f"{owed.last:%m-%d}")
        for owed in occurrences(plan, dates_of(who, plan))
    ]


MEETINGS = {"meetings": (MonthDay(1, 24),)}

LAST_DAYS = [
    (step("a", MonthDay(1, 2)), ("a 1", "02-03", "03-01"), "others: the end of their month"),
    (step("a", MonthDay(1, 2), must=True), ("a 1", "02-03", "02-01"), "a must: the end date"),
    (step("a", MonthDay(1, 2), must=True, until=FromEnd(-14)), ("a 1", "02-03", "01-18"), "its own, from the end"),
    (step("a", MonthDay(7, 1), must=True, until=MonthEnd(7)), ("a 7", "08-03", "09-01"), "its own, of a month"),
    (step("a", MonthDay(1, 6)), ("a 1", "02-09", "03-01"), "a Saturday moves on"),
    (step("a", FromEnd(-21)), ("a 2027-02-01", "01-11", "02-01"), "before the end: the end date"),
    (step("a", FromEnd(-1)), ("a 2027-02-01", "01-29", "02-01"), "before the end, a Sunday moves back"),
    (step("a", FromEnd(45)), ("a 2027-02-01", "03-18", "04-17"), "after the end: 30 days"),
    (
        step("a", FromEnd(47)),
        ("a 2027-02-01", "03-22", "04-19"),
        "after the end, a Saturday moves on, not its last",
    ),
    (step("a", BeforeMeeting(0, 7), must=True), ("a 0", "02-18", "02-25"), "a meeting's: the meeting's day"),
]


@pytest.mark.parametrize(("which", "expected"), [case[:2] for case in LAST_DAYS], ids=[case[2] for case in LAST_DAYS])
def test_a_step_is_owed_from_its_day_through_its_last(which: Step, expected: tuple[str, str, str]) -> None:
    assert days(programme(which, **MEETINGS), person()) == [expected]


def test_a_monthly_step_comes_to_the_end_and_lasts_14_days_from_its_own_day() -> None:
    plan = programme(step("a", EveryMonth(5), must=True))
    who = person(end=date(2026, 5, 7))
    assert days(plan, who) == [
        ("a 1", "02-06", "02-20"),
        ("a 2", "03-06", "03-20"),
        ("a 3", "04-07", "04-20"),
        ("a 4", "05-06", "05-20"),
    ]


def test_what_lasts_past_the_end_is_sent_to_the_end_only() -> None:
    plan = programme(step("a", EveryMonth(5), must=True))
    who = person(end=date(2026, 5, 7))
    assert occurrences(plan, dates_of(who, plan))[-1].limit == date(2026, 5, 7)


def test_every_third_month_begins_with_the_first() -> None:
    plan = programme(step("a", EveryMonth(21, every=3)))
    assert [line for line, _, _ in days(plan, person())] == ["a 1", "a 4", "a 7", "a 10"]


def test_a_step_whose_moved_day_is_after_the_end_is_none() -> None:
    plan = programme(step("a", MonthDay(1, 6)), step("b", MonthDay(1, 5)))
    assert days(plan, person(end=date(2026, 2, 8))) == [("b 1", "02-06", "03-01")]


def test_the_self_check_comes_each_month_and_once_before_the_end() -> None:
    plan = programme(step("self-check", EveryMonth(26), also=FromEnd(-10)))
    assert days(plan, person(end=date(2026, 5, 20))) == [
        ("self-check 1", "02-27", "03-13"),
        ("self-check 2", "03-27", "04-10"),
        ("self-check 4", "05-08", "05-20"),
    ]


def test_the_monthly_self_check_stays_14_days_away_from_the_last() -> None:
    plan = programme(step("self-check", EveryMonth(26), also=FromEnd(-10)))
    near, nearer = person(end=date(2026, 5, 21)), person(end=date(2026, 5, 20))
    assert [line for line, _, _ in days(plan, near)] == [
        "self-check 1",
        "self-check 2",
        "self-check 3",
        "self-check 4",
    ]
    assert [line for line, _, _ in days(plan, nearer)] == ["self-check 1", "self-check 2", "self-check 4"]


def test_the_month_that_has_the_last_one_has_no_other() -> None:
    plan = programme(step("a", EveryMonth(5), also=FromEnd(0)))
    assert days(plan, person(end=date(2026, 3, 27))) == [("a 1", "02-06", "02-20"), ("a 2", "03-27", "03-27")]


def test_a_meeting_that_a_caseworker_sets_moves_its_step() -> None:
    plan = programme(step("a", BeforeMeeting(0, 7)), **MEETINGS)
    assert days(plan, person(meetings={0: date(2026, 3, 10)})) == [("a 0", "03-03", "03-10")]


def test_a_default_meeting_falls_on_a_working_day() -> None:
    plan = programme(step("a", BeforeMeeting(0, 7)), meetings=(MonthDay(3, 2),))  # Good Friday, so the 7th
    assert days(plan, person()) == [("a 0", "03-31", "04-07")]


def test_a_meetings_step_is_owed_if_its_moved_day_is_on_or_before_the_end() -> None:
    plan = programme(step("a", BeforeMeeting(0, 7)), **MEETINGS)
    assert days(plan, person(end=date(2026, 2, 18))) == [("a 0", "02-18", "02-25")]
    assert days(plan, person(end=date(2026, 2, 17))) == []


def test_halfway_is_for_the_default_end_only() -> None:
    plan = programme(step("halfway", MonthDay(7, 1), only_default_end=True))
    assert days(plan, person()) == [("halfway 7", "08-03", "09-01")]
    assert days(plan, person(end=date(2027, 2, 2))) == []


def test_who_has_not_consented_is_not_asked_after_the_end() -> None:
    plan = programme(step("how-is-it-going", FromEnd(45), consent=True))
    assert days(plan, person()) == []
    assert days(plan, person(consent=True)) == [("how-is-it-going 2027-02-01", "03-18", "04-17")]


def test_an_extension_is_owed_from_its_day_to_the_end() -> None:
    plan = programme(step("extension", OnEvent("extension"), must=True))
    who = person(end=date(2027, 3, 1), extended_at=local("2026-12-24 15:00"))
    assert days(plan, person()) == []
    assert days(plan, who) == [("extension 2027-03-01", "12-28", "03-01")]


def test_end_steps_nearer_than_14_days_to_the_extension_are_told_by_it_alone() -> None:
    plan = programme(*(step(f"end{days}", FromEnd(days)) for days in (-21, -14, -13)))
    who = person(extended_at=local("2027-01-15 15:00"))
    expected = [("end-14 2027-02-01", "01-18", "02-01"), ("end-13 2027-02-01", "01-19", "02-01")]
    assert days(plan, replace(who, extended_at=local("2027-01-04 15:00"))) == expected
    assert days(plan, who) == []


def test_the_day_after_and_goodbye_are_told_for_every_end_however_near() -> None:
    plan = programme(step("first-day-after", FromEnd(-5)), step("goodbye", FromEnd(0)))
    who = person(extended_at=local("2027-01-26 15:00"))
    assert days(plan, who) == [
        ("first-day-after 2027-02-01", "01-27", "02-01"),
        ("goodbye 2027-02-01", f"{END:%m-%d}", "02-01"),
    ]
