"""What a person would get, and what an early end or a late joining leaves untold."""

from datetime import date

from bot.domain.programme import EveryMonth, MonthDay
from bot.domain.reckoning import untold
from bot.domain.timeline import Planned, timeline
from tests.domain.examples import ALMP, START, local, person, programme, sent, step, told


def test_a_timeline_says_when_each_step_goes() -> None:
    plan = programme(step("a", MonthDay(1, 1), must=True), step("b", EveryMonth(5)))
    assert timeline(plan, person(end=date(2026, 3, 20))) == [
        Planned(local("2026-02-02 09:00"), "a", "1", True),
        Planned(local("2026-02-06 09:00"), "b", "1", False),
        Planned(local("2026-03-06 09:00"), "b", "2", False),
    ]


def test_a_timeline_can_begin_with_a_ledger_and_stop_at_an_instant() -> None:
    plan = programme(step("b", EveryMonth(5)))
    ledger, now = [told("b 1", "2026-02-06 09:00")], local("2026-02-10 12:00")
    planned = timeline(plan, person(), ledger=ledger, now=now, until=local("2026-04-07 09:00"))
    assert [each.occurrence for each in planned] == ["2", "3"]


def test_who_has_not_joined_has_no_timeline() -> None:
    assert timeline(ALMP, person(joined=None)) == []


def test_a_year_in_the_programme_leaves_nothing_untold() -> None:
    assert untold(ALMP, START, date(2027, 2, 1)) == ()


def test_a_prolonged_time_leaves_nothing_untold_though_it_has_no_half() -> None:
    assert untold(ALMP, START, date(2027, 4, 1)) == ()


def test_an_early_end_leaves_untold_what_lies_after_it() -> None:
    assert untold(ALMP, START, date(2026, 7, 31)) == ("halfway", "job-application", "interview", "follow-up-3")


def test_late_joining_leaves_untold_what_has_expired() -> None:
    assert untold(ALMP, START, date(2027, 2, 1), local("2026-09-10 08:00")) == (
        "first-meeting",
        "follow-up-1",
        "halfway",
        "follow-up-2",
    )


def test_the_whole_year_is_sent_within_the_dose() -> None:
    days = [line[:10] for line in sent(ALMP, person())]
    assert max(days.count(day) for day in days) == 2
