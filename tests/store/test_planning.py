"""The ledger as the planner reads and writes it, for many people in one go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import cycle

import pytest

from bot.domain.calendar import DAY, default_end, instant
from bot.domain.ledger import Ledger
from bot.domain.participant import Participant, State
from bot.domain.reckoning import look, reckon
from bot.domain.timeline import timeline
from bot.store import ledger, people, planning
from bot.store.database import Store, Tx
from bot.store.planning import Entry
from tests.domain.examples import ALMP, local

START = date(2026, 2, 2)
NOON = datetime(2026, 6, 3, 10, 0, tzinfo=UTC)
MIDNIGHT = datetime.min.time()
STATES = (State.SENT, State.SENT, State.IN_DOUBT, State.SENT, State.UNREACHABLE, State.SENT, State.REFUSED)


def enrolled(tx: Tx, number: int, **more: object) -> Participant:
    person = Participant(
        id=0,
        code=f"A{number}",
        tag=f"t{number}",
        chat=1000 + number,
        programme="almp",
        start=START,
        end=default_end(START, 12),
        joined_at=local("2026-01-30 10:00"),
    )
    person = replace(person, **more)  # type: ignore[arg-type]
    return replace(person, id=people.add(tx, person, NOON))


def lived(tx: Tx, person: Participant, states: Iterable[State]) -> None:
    """The ledger of a person who was told all of the timeline, with these outcomes in turn."""
    for planned, state in zip(timeline(ALMP, person), cycle(states), strict=False):
        entry = Entry(person.id, planned.step, planned.occurrence)
        if state is State.SKIPPED:
            planning.skip(tx, [entry], planned.at)
            continue
        planning.plan(tx, [entry], planned.at)
        (delivery,) = ledger.claim(tx, 1, planned.at)
        ledger.record(tx, delivery.id, state, planned.at, arrived=int(state in (State.SENT, State.IN_DOUBT)))


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({}, id="the usual time"),
        pytest.param({"joined_at": local("2026-05-20 14:00")}, id="joined late"),
        pytest.param({"end": date(2026, 6, 10), "extended_at": local("2026-04-21 09:30")}, id="extended"),
        pytest.param({"meetings": {1: date(2026, 4, 22)}, "consent": True}, id="own meeting"),
    ],
)
@pytest.mark.parametrize(
    "states",
    [
        pytest.param((State.SENT,), id="all sent"),
        pytest.param(STATES, id="some went wrong"),
        pytest.param((State.SENT, State.SKIPPED), id="some skipped"),
    ],
)
def test_a_look_by_what_the_planner_reads_is_the_look_by_the_whole_ledger(
    store: Store, more: dict[str, object], states: tuple[State, ...]
) -> None:
    def looks(tx: Tx) -> list[tuple[object, object]]:
        person = enrolled(tx, 1, **more)
        lived(tx, person, states)
        told, found = ledger.told(tx, person.id), list[tuple[object, object]]()
        for day in (START + days * DAY for days in range(0, 480, 3)):
            now = instant(day, datetime(2026, 1, 1, 8 + day.day % 12).time(), ALMP.zone)
            monday = instant(day - day.weekday() * DAY, MIDNIGHT, ALMP.zone)
            (read,) = planning.ledgers(tx, [person.id], monday - DAY)
            found.append((look(ALMP, person, read, now), reckon(ALMP, person, told, now)))
        return found

    assert all(by_read == by_whole for by_read, by_whole in store.write(looks))


def test_each_persons_ledger_is_their_own(store: Store) -> None:
    def read(tx: Tx) -> list[Ledger]:
        first, second, third = (enrolled(tx, number).id for number in (1, 2, 3))
        planning.plan(tx, [Entry(first, "pay", "1"), Entry(first, "goodbye", "2027-02-01")], NOON - 30 * DAY)
        planning.plan(tx, [Entry(second, "pay", "1")], NOON)
        return list(planning.ledgers(tx, [first, second, third], NOON - DAY))

    found = store.write(read)
    assert [(sorted(each.names), [told.line for told in each.lines]) for each in found] == [
        (["goodbye 2027-02-01", "pay 1"], ["goodbye 2027-02-01"]),
        (["pay 1"], ["pay 1"]),
        ([], []),
    ]


def test_what_is_planned_is_taken_back_up_to_a_moment_and_its_people_are_looked_at(store: Store) -> None:
    def taken(tx: Tx) -> tuple[int, list[tuple[int, State]], list[int]]:
        old, new, left = enrolled(tx, 1).id, enrolled(tx, 2).id, enrolled(tx, 3, left_at=NOON).id
        planning.plan(tx, [Entry(old, "pay", "1"), Entry(left, "pay", "1")], NOON - timedelta(hours=2))
        planning.plan(tx, [Entry(new, "pay", "1")], NOON)
        count = planning.take_back(tx, NOON - timedelta(hours=1), NOON, 10)
        rows = [(each.participant, each.state) for each in ledger.newest(tx, 10)]
        return count, rows, [each.id - old for each in people.due(tx, NOON, 10)]

    assert store.write(taken) == (2, [(2, State.PLANNED)], [0])


def test_what_was_tried_in_vain_before_stays_in_the_ledger_when_it_is_taken_back(store: Store) -> None:
    def states(tx: Tx) -> list[tuple[State, int]]:
        person = enrolled(tx, 1).id
        planning.plan(tx, [Entry(person, "pay", "1")], NOON)
        (delivery,) = ledger.claim(tx, 1, NOON)
        ledger.record(tx, delivery.id, State.UNREACHABLE, NOON)
        planning.plan(tx, [Entry(person, "pay", "1", late=True)], NOON + DAY)
        planning.take_back(tx, NOON + DAY, NOON + DAY, 10)
        return [(each.state, each.attempts) for each in ledger.newest(tx, 10)]

    assert store.write(states) == [(State.UNREACHABLE, 1)]
