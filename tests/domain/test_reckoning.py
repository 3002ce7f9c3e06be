"""What is owed to a person at an instant, what they have missed, and when to look again."""

from datetime import date, time

import pytest

from bot.domain.occurrences import Owed
from bot.domain.participant import State
from bot.domain.programme import BeforeMeeting, EveryMonth, FromEnd, MonthDay, MonthEnd, OnEvent
from bot.domain.reckoning import Reckoning, reckon
from tests.domain.examples import END, START, local, looked, person, programme, sent, step, told

A = step("a", MonthDay(1, 1), must=True)
B = step("b", MonthDay(1, 1), must=True)
C = step("c", MonthDay(1, 1), must=True)
GOODBYE = step("goodbye", FromEnd(0), must=True)
EXTENSION = step("extension", OnEvent("extension"), must=True)
TEMPORARY = step("temporary-contract", EveryMonth(5), must=True)


def test_a_look_says_what_to_send_and_when_to_look_again() -> None:
    assert reckon(programme(A, B), person(), [], local("2026-02-02 09:00")) == Reckoning(
        Owed(A, "1", START, END, END, 0, False), (), local("2026-02-02 12:00")
    )


def test_a_tick_that_is_some_seconds_late_reckons_like_one_in_time() -> None:
    ledger = [told("a 1", "2026-02-02 09:00:31")]
    assert looked(programme(A, B), person(), "2026-02-02 12:00:07", ledger=ledger) == ("b 1", [], None)


# Hours and days


def test_the_programmes_hour_counts_unless_the_person_has_their_own() -> None:
    assert sent(programme(A, hour=time(10)), person()) == ["2026-02-02 10:00 a 1"]
    assert sent(programme(A, hour=time(10)), person(hour=time(17, 30))) == ["2026-02-02 17:30 a 1"]


@pytest.mark.parametrize("hour", [time(6), time(22)], ids=str)
def test_an_own_hour_in_the_quiet_hours_becomes_their_end(hour: time) -> None:
    assert sent(programme(A), person(hour=hour)) == ["2026-02-02 08:00 a 1"]


def test_a_second_that_would_fall_in_the_quiet_hours_goes_the_next_day() -> None:
    assert sent(programme(A, B), person(hour=time(18))) == ["2026-02-02 18:00 a 1", "2026-02-03 18:00 b 1"]


def test_a_late_tick_still_sends_until_the_quiet_hours_begin() -> None:
    assert looked(programme(A), person(), "2026-02-02 20:59") == ("a 1", [], None)
    assert looked(programme(A), person(), "2026-02-02 21:00") == (None, [], "2026-02-03 09:00")


def test_nothing_is_sent_on_days_off() -> None:
    assert looked(programme(A), person(), "2026-02-07 12:00")[0::2] == (None, "2026-02-09 09:00")


def test_the_hour_stays_when_the_clock_changes() -> None:
    plan = programme(step("a", EveryMonth(27)))
    assert sent(plan, person(end=date(2026, 4, 30)))[1:] == ["2026-03-30 09:00 a 2", "2026-04-28 09:00 a 3"]


# Dose


def test_two_a_day_three_hours_apart_and_six_a_week() -> None:
    plan = programme(*(step(f"s{n}", MonthDay(1, 1), must=True) for n in range(8)))
    assert sent(plan, person()) == [
        "2026-02-02 09:00 s0 1",
        "2026-02-02 12:00 s1 1",
        "2026-02-03 09:00 s2 1",
        "2026-02-03 12:00 s3 1",
        "2026-02-04 09:00 s4 1",
        "2026-02-04 12:00 s5 1",
        "2026-02-09 09:00 s6 1",
        "2026-02-09 12:00 s7 1",
    ]


def test_what_does_not_fit_is_ordered_anew_the_next_day() -> None:
    other, must = step("other", MonthDay(1, 1)), step("must", MonthDay(1, 2), must=True)
    plan = programme(other, A, B, must)
    assert [line[5:] for line in sent(plan, person())] == [
        "02-02 09:00 a 1",
        "02-02 12:00 b 1",
        "02-03 09:00 must 1",
        "02-03 12:00 other 1",
    ]


def test_in_the_last_week_places_are_kept_for_the_day_after_and_goodbye() -> None:
    steps = [step(f"s{n}", FromEnd(-10), must=True) for n in range(8)]
    plan = programme(*steps, step("first-day-after", FromEnd(-3), must=True), GOODBYE)
    lines = sent(plan, person(end=date(2026, 2, 20), joined="2026-02-13 12:00"))
    assert [line[5:] for line in lines] == [
        "02-16 09:00 s0 2026-02-20",
        "02-16 12:00 s1 2026-02-20",
        "02-17 09:00 s2 2026-02-20",
        "02-17 12:00 s3 2026-02-20",
        "02-18 09:00 first-day-after 2026-02-20",
        "02-20 09:00 goodbye 2026-02-20",
    ]


# Joining


@pytest.mark.parametrize(
    ("joined", "first"),
    [
        ("2026-01-20 10:00", "2026-02-02 09:00"),
        ("2026-02-02 07:00", "2026-02-02 09:00"),
        ("2026-02-05 09:00", "2026-02-05 09:00"),
        ("2026-02-05 09:01", "2026-02-06 09:00"),
        ("2026-02-06 15:00", "2026-02-09 09:00"),
        ("2026-02-07 08:00", "2026-02-09 09:00"),
    ],
    ids=["before the start", "on the first day", "at the hour", "after the hour", "Friday afternoon", "Saturday"],
)
def test_what_was_owed_before_joining_goes_from_the_hour_of(joined: str, first: str) -> None:
    assert sent(programme(A), person(joined=joined)) == [f"{first} a 1"]


def test_on_the_joining_day_the_programmes_hour_counts_or_the_own_if_later() -> None:
    assert sent(programme(A), person(joined="2026-02-05 08:30", hour=time(8))) == ["2026-02-05 09:00 a 1"]
    assert sent(programme(A), person(joined="2026-02-05 08:30", hour=time(16))) == ["2026-02-05 16:00 a 1"]


def test_a_late_joiner_gets_the_must_steps_once_and_what_is_stale_is_skipped_at_the_first_look() -> None:
    stale = step("stale", MonthDay(1, 3))
    gone = step("gone", MonthDay(1, 1), must=True, until=MonthEnd(1))
    plan = programme(stale, gone, A, TEMPORARY)
    who = person(joined="2026-04-13 12:00", end=date(2026, 4, 30))
    assert looked(plan, who, "2026-04-13 12:00") == (
        None,
        ["stale 1", "gone 1", "temporary-contract 1", "temporary-contract 2"],
        "2026-04-14 09:00",
    )
    assert sent(plan, who) == ["2026-04-14 09:00 temporary-contract 3", "2026-04-14 12:00 a 1"]


def test_who_has_not_joined_or_has_left_or_cannot_be_reached_is_owed_nothing() -> None:
    gone = [person(joined=None), person(left_at=local("2026-02-01 10:00")), person(reachable=False)]
    assert [reckon(programme(A), who, [], local("2026-02-02 09:00")) for who in gone] == [Reckoning()] * 3


def test_a_check_waits_until_the_15th_day_after_joining_and_is_sent_then_if_it_has_not_expired() -> None:
    plan = programme(step("expectation-check", EveryMonth(21, every=3), check=True))
    assert sent(plan, person(joined="2026-02-19 08:00", end=date(2026, 4, 1))) == [
        "2026-03-06 09:00 expectation-check 1"
    ]
    assert sent(plan, person(joined="2026-02-20 08:00", end=date(2026, 4, 1))) == []


# The ledger


@pytest.mark.parametrize("state", [state for state in State if state is not State.UNREACHABLE])
def test_what_is_in_the_ledger_is_not_owed_again(state: State) -> None:
    ledger = [told("a 1", "2026-02-02 09:00", state)]
    assert looked(programme(A), person(), "2026-02-03 09:00", ledger=ledger) == (None, [], None)


def test_who_was_unreachable_is_told_again_while_it_has_not_expired() -> None:
    ledger = [told("a 1", "2026-02-02 09:00", State.UNREACHABLE)]
    assert looked(programme(A), person(), "2026-02-04 15:30", ledger=ledger) == ("a 1", [], None)
    assert looked(programme(A), person(), "2027-02-02 15:30", ledger=ledger) == (None, [], None)


def test_what_has_expired_is_skipped_once_at_the_midnight_after() -> None:
    plan = programme(step("a", MonthDay(1, 25), until=FromEnd(0)))
    who = person(end=date(2026, 2, 27), paused_until=date(2026, 3, 9))
    assert looked(plan, who, "2026-02-27 12:00") == (None, [], "2026-02-28 00:00")
    assert looked(plan, who, "2026-02-28 00:00") == (None, ["a 1"], None)
    skipped = [told("a 1", state=State.SKIPPED)]
    assert looked(plan, who, "2026-03-09 09:00", ledger=skipped) == (None, [], None)


# Pause


def test_a_pause_is_silence_until_its_date() -> None:
    who = person(paused_until=date(2026, 2, 12))
    assert looked(programme(A), who, "2026-02-03 09:00") == (None, [], "2026-02-12 09:00")
    assert sent(programme(A), who) == ["2026-02-12 09:00 a 1"]


def test_a_pause_that_ends_on_a_day_off_speaks_on_the_next_working_day() -> None:
    assert sent(programme(A), person(paused_until=date(2026, 2, 14))) == ["2026-02-16 09:00 a 1"]


def test_who_comes_back_gets_the_must_steps_and_nothing_stale() -> None:
    plan = programme(step("stale", MonthDay(1, 3)), A, step("fresh", MonthDay(2, 2)))
    who = person(paused_until=date(2026, 3, 4))
    assert looked(plan, who, "2026-03-04 09:00") == ("a 1", ["stale 1"], "2026-03-04 12:00")
    assert sent(plan, who) == ["2026-03-04 09:00 a 1", "2026-03-04 12:00 fresh 2"]


# The end


def test_nothing_follows_goodbye_but_what_comes_after_the_end() -> None:
    after = step("how-is-it-going", FromEnd(45), consent=True)
    plan = programme(A, B, C, GOODBYE, after)
    who = person(joined="2027-02-01 08:00", consent=True)
    assert sent(plan, who) == ["2027-02-01 09:00 goodbye 2027-02-01", "2027-03-18 09:00 how-is-it-going 2027-02-01"]


def test_without_goodbye_nothing_is_sent_after_the_end_either() -> None:
    assert looked(programme(A, GOODBYE), person(), "2027-02-02 09:00") == (None, ["a 1", "goodbye 2027-02-01"], None)


def test_a_goodbye_that_was_refused_does_not_silence_the_day() -> None:
    ledger = [told("goodbye 2027-02-01", "2027-02-01 09:00", State.REFUSED)]
    assert looked(programme(A, GOODBYE), person(), "2027-02-01 09:01", ledger=ledger)[0] == "a 1"


# Extension


def test_an_extension_goes_at_once_within_the_hours() -> None:
    who = person(end=date(2027, 3, 1), extended_at=local("2026-12-10 14:20"))
    assert sent(programme(EXTENSION), who, now="2026-12-10 14:20") == ["2026-12-10 14:20 extension 2027-03-01"]


@pytest.mark.parametrize(
    ("extended", "goes"),
    [
        ("2026-12-10 07:00", "2026-12-10 09:00"),
        ("2026-12-10 21:30", "2026-12-11 09:00"),
        ("2026-12-12 12:00", "2026-12-14 09:00"),
    ],
    ids=["before the hour", "in quiet hours", "on a Saturday"],
)
def test_an_extension_outside_the_hours_goes_at_the_next(extended: str, goes: str) -> None:
    who = person(end=date(2027, 3, 1), extended_at=local(extended))
    assert sent(programme(EXTENSION), who, now=extended) == [f"{goes} extension 2027-03-01"]


def test_an_extension_on_the_joining_day_does_not_wait_for_the_next() -> None:
    who = person(joined="2026-12-10 14:00", end=date(2027, 3, 1), extended_at=local("2026-12-10 15:00"))
    assert sent(programme(EXTENSION, A), who, now="2026-12-10 15:00") == [
        "2026-12-10 15:00 extension 2027-03-01",
        "2026-12-11 09:00 a 1",
    ]


def test_a_newer_extension_replaces_one_that_was_not_sent() -> None:
    who = person(end=date(2027, 4, 1), extended_at=local("2026-12-13 12:00"))
    assert sent(programme(EXTENSION), who, now="2026-12-13 12:00") == ["2026-12-14 09:00 extension 2027-04-01"]


def test_goodbye_is_said_for_the_new_end_too() -> None:
    ledger = [told("goodbye 2026-12-01", "2026-12-01 09:00"), told("extension 2027-02-01", "2026-12-02 09:00")]
    assert sent(programme(GOODBYE), person(), ledger=ledger, now="2026-12-03 09:00") == [
        "2027-02-01 09:00 goodbye 2027-02-01"
    ]


@pytest.mark.parametrize(
    ("extended", "skipped"),
    [("2026-03-30", []), ("2026-03-31", ["3"]), ("2026-04-20", ["3"])],
    ids=["8 days before it", "7 days before it", "on its last day"],
)
def test_a_temporary_contract_near_an_extension_is_skipped_for_good(extended: str, skipped: list[str]) -> None:
    ledger = [told("extension 2027-02-01", f"{extended} 09:00")]
    ledger += [told(f"temporary-contract {month}", "2026-02-02 09:00") for month in range(1, 13) if month != 3]
    _, skips, _ = looked(programme(TEMPORARY), person(), f"{extended} 09:00", ledger=ledger)
    assert skips == [f"temporary-contract {month}" for month in skipped]


# Meetings


def test_a_meetings_step_is_not_sent_after_the_meeting() -> None:
    plan = programme(step("first-meeting", BeforeMeeting(0, 7), must=True), meetings=(MonthDay(1, 24),))
    assert looked(plan, person(joined="2026-02-25 10:00"), "2026-02-26 09:00") == (None, ["first-meeting 0"], None)
    assert sent(plan, person(joined="2026-02-25 08:00")) == ["2026-02-25 09:00 first-meeting 0"]
