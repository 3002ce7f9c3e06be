"""How much a person has been told, and whether there is room for more."""

from datetime import date

import pytest

from bot.domain.dose import Dose, dose_given, earliest, places_kept, room
from bot.domain.occurrences import Owed
from bot.domain.participant import State
from bot.domain.programme import FromEnd
from tests.domain.examples import local, programme, step, told

THURSDAY = date(2026, 6, 4)


def owed(step_id: str, day: date = THURSDAY) -> Owed:
    return Owed(step(step_id, FromEnd(0)), "x", day, day, day, 0, True)


def test_a_week_is_counted_from_its_monday_and_a_day_from_its_local_midnight() -> None:
    ledger = [
        told("a 1", "2026-05-31 23:59"),
        told("b 1", "2026-06-01 00:00"),
        told("c 1", "2026-06-03 23:59"),
        told("d 1", "2026-06-04 00:01"),
        told("e 1", "2026-06-04 09:00"),
    ]
    assert dose_given(ledger, programme(), THURSDAY) == Dose(2, 4, local("2026-06-04 09:00"))


@pytest.mark.parametrize(
    ("state", "counts"),
    [
        (State.PLANNED, 1),
        (State.CLAIMED, 1),
        (State.SENT, 1),
        (State.IN_DOUBT, 1),
        (State.REFUSED, 0),
        (State.UNREACHABLE, 0),
        (State.SKIPPED, 0),
    ],
)
def test_what_may_have_arrived_counts(state: State, counts: int) -> None:
    assert dose_given([told("a 1", "2026-06-04 09:00", state)], programme(), THURSDAY).week == counts


def test_what_was_sent_twice_counts_twice() -> None:
    ledger = [told("a 1", "2026-06-04 09:00", arrivals=2)]
    assert dose_given(ledger, programme(), THURSDAY) == Dose(2, 2, local("2026-06-04 09:00"))


def test_the_day_and_the_week_each_have_their_measure() -> None:
    plan = programme(per_day=2, per_week=6)
    assert [room(owed("a"), Dose(day, 5), plan, kept=0) for day in (1, 2)] == [True, False]
    assert [room(owed("a"), Dose(0, week), plan, kept=0) for week in (5, 6)] == [True, False]


def test_a_kept_place_is_only_for_the_last_messages() -> None:
    plan = programme(per_week=6)
    each = [owed("last-weeks"), owed("first-day-after"), owed("goodbye")]
    assert [room(one, Dose(0, 5), plan, kept=1) for one in each] == [False, True, True]


def test_places_are_kept_for_the_last_messages_of_this_week_until_they_are_told() -> None:
    each = [owed("first-day-after", date(2026, 6, 4)), owed("goodbye", date(2026, 6, 5)), owed("a", date(2026, 6, 5))]
    assert places_kept(each, date(2026, 5, 31)) == 0
    assert places_kept(each, date(2026, 6, 3)) == 2
    assert places_kept(each, date(2026, 6, 5)) == 2
    assert places_kept(each[1:], date(2026, 6, 5)) == 1


def test_the_second_of_a_day_goes_three_hours_after_the_first() -> None:
    opening = local("2026-06-04 09:00")
    assert earliest(Dose(), opening) == opening
    assert earliest(Dose(1, 1, local("2026-06-04 10:30")), opening) == local("2026-06-04 13:30")
