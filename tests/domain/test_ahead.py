"""What lies ahead of a person, as staff read it."""

from __future__ import annotations

from datetime import date

from bot.domain.ahead import Coming, Outlook, coming, left_untold, outlook
from bot.domain.participant import State
from bot.domain.programme import FromEnd, MonthDay
from tests.domain.examples import local, person, programme, step, told

PLAN = programme(
    step("first", MonthDay(1, 1), must=True),
    step("passing", MonthDay(1, 2)),
    step("meeting", MonthDay(1, 10), must=True, until=FromEnd(-300)),
    step("later", MonthDay(3, 1), must=True),
    step("last", FromEnd(-21), must=True),
)  # months begin on 2 February 2026; the end is 1 February 2027
HELD = (frozenset[str](), frozenset({"last"}))


def test_a_person_who_joins_in_time_is_told_everything() -> None:
    assert outlook(PLAN, person(joined=None), local("2026-01-30 10:00")) == Outlook(
        Coming("first", date(2026, 2, 2)), caught_up=(), skipped=(), untold=()
    )


def test_a_late_person_catches_up_with_what_must_be_told_and_misses_the_rest() -> None:
    assert outlook(PLAN, person(joined=None), local("2026-04-20 10:00")) == Outlook(
        Coming("first", date(2026, 4, 21)), caught_up=("first", "later"), skipped=("passing",), untold=("meeting",)
    )


def test_the_next_messages_leave_out_what_was_told() -> None:
    ledger = [told("first 1", "2026-02-02 09:00"), told("passing 1", "2026-02-03 09:00")]
    found = coming(PLAN, person(), ledger, local("2026-02-04 12:00"), most=2)
    assert found == (Coming("meeting", date(2026, 2, 11)), Coming("later", date(2026, 4, 2)))


def test_whoever_has_not_joined_is_shown_what_joining_now_would_bring() -> None:
    found = coming(PLAN, person(joined=None), (), local("2026-01-30 10:00"), most=1)
    assert found == (Coming("first", date(2026, 2, 2)),)


def test_an_early_end_leaves_untold_what_comes_after_it() -> None:
    ledger = [told("first 1", "2026-02-02 09:00"), told("meeting 1", state=State.SKIPPED)]
    now = local("2026-02-20 12:00")
    assert left_untold(PLAN, person(), date(2026, 3, 20), ledger, now) == ("meeting", "later")
    assert left_untold(PLAN, person(joined=None), date(2026, 3, 20), (), now) == ("meeting", "later")


def test_what_is_held_back_is_not_announced() -> None:
    held, now = frozenset({"first", "last"}), local("2026-01-30 10:00")
    assert coming(PLAN, person(), (), now, most=9, held=held) == (
        Coming("passing", date(2026, 2, 3)),
        Coming("meeting", date(2026, 2, 11)),
        Coming("later", date(2026, 4, 2)),
    )
    assert outlook(PLAN, person(joined=None), now, held=held).first == Coming("passing", date(2026, 2, 3))


def test_what_is_held_back_is_left_untold_by_an_early_end() -> None:
    ledger, now = [told("first 1", "2026-02-02 09:00")], local("2026-02-04 12:00")
    untold = [left_untold(PLAN, person(), date(2026, 3, 20), ledger, now, held=held) for held in HELD]
    assert untold == [("meeting", "later"), ("meeting", "later", "last")]
