"""Who is looked at when, what is planned, and how an edit of the schedules reaches everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions import plan
from bot.actions.line import Line, Places
from bot.actions.plan import ALL, BATCH, REACHED, plan_all, plan_due, plan_next, take_up
from bot.actions.visit import House
from bot.domain.calendar import default_end
from bot.domain.participant import Participant, State
from bot.store import kept, ledger, people
from bot.store.database import Store, Tx
from tests.conftest import Clock

START = date(2026, 9, 1)
JOINED = datetime(2026, 8, 31, 8, 0, tzinfo=UTC)
MORNING = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)  # 9 in Stockholm, the hour of the programme
MORE = BATCH + 20


def enter(store: Store, count: int, **more: object) -> list[int]:
    """People who joined the day before their start, and whom nobody has looked at yet."""
    return store.write(lambda tx: [_person(tx, number, more) for number in range(count)])


def _person(tx: Tx, number: int, more: dict[str, object]) -> int:
    person = Participant(
        id=0,
        code=f"A{number}",
        tag=f"t{number}",
        chat=1000 + number,
        programme="almp",
        start=START,
        end=default_end(START, 12),
        joined_at=JOINED,
    )
    return people.add(tx, replace(person, **more), JOINED)  # type: ignore[arg-type]


def due_at(store: Store, when: datetime | None) -> None:
    store.write(lambda tx: people.look_at_each(tx, {each.id: when for each in people.everyone(tx)}))


def looks(store: Store) -> set[str | None]:
    """When the clock will look at somebody."""
    return store.write(lambda tx: {row["at"] for row in tx.rows("SELECT next_due_at AS at FROM participants")})


def reached(store: Store) -> str | None:
    return store.write(lambda tx: kept.kept(tx, REACHED))


def states(store: Store) -> list[State]:
    return store.write(lambda tx: [each.state for each in ledger.newest(tx, 10_000)])


def edited(house: House, digest: str = "edited") -> House:
    return replace(house, content=replace(house.content, schedules_digest=digest))


async def take_all_up(store: Store, house: House, clock: Clock) -> None:
    while await Line(store, clock, Places(64)).perform(lambda tx: take_up(tx, house, clock())):
        pass


async def everything(store: Store, house: House, clock: Clock) -> dict[str, int]:
    """What an edit and whoever is due make of everybody."""
    await take_all_up(store, house, clock)
    return dict(await plan_all(Line(store, clock, Places(64)), house))


@pytest.fixture
async def settled(store: Store, house: House, clock: Clock) -> Store:
    """More people than a batch, each told their first message yesterday; nobody is due."""
    enter(store, MORE)
    due_at(store, MORNING)
    clock.now = MORNING
    await everything(store, house, clock)
    store.write(lambda tx: tx.execute("UPDATE deliveries SET state = 'sent', sent_at = planned_at"))
    clock.now = MORNING + timedelta(hours=1)
    return store


async def test_everybody_who_is_due_is_reckoned_and_planned(store: Store, house: House, clock: Clock) -> None:
    enter(store, MORE)
    due_at(store, MORNING)
    clock.now = MORNING
    assert await everything(store, house, clock) == {"looked": MORE, "planned": MORE, "skipped": 0}
    assert reached(store) == ALL
    assert states(store) == [State.PLANNED] * MORE
    assert looks(store) == {"2026-09-02T07:00:00.000000Z"}


async def test_with_nobody_due_and_nothing_edited_nobody_is_looked_at(
    settled: Store, house: House, clock: Clock
) -> None:
    assert await everything(settled, house, clock) == {}


async def test_an_edit_is_taken_up_in_batches_and_goes_on_after_a_stop(
    settled: Store, house: House, clock: Clock
) -> None:
    due_at(settled, None)
    await take_all_up(settled, edited(house), clock)
    first = settled.write(lambda tx: plan_next(tx, edited(house), clock()))
    ids = settled.write(lambda tx: [each.id for each in people.everyone(tx)])
    assert (first["looked"], reached(settled)) == (BATCH, str(sorted(ids)[BATCH - 1]))
    assert await everything(settled, edited(house), clock) == {"looked": MORE - BATCH, "planned": 0, "skipped": 0}
    assert (reached(settled), looks(settled)) == (ALL, {"2026-09-02T07:00:00.000000Z"})


async def test_a_second_edit_begins_again(settled: Store, house: House, clock: Clock) -> None:
    await take_all_up(settled, edited(house), clock)
    settled.write(lambda tx: plan_next(tx, edited(house), clock()))
    found = await everything(settled, edited(house, "edited again"), clock)
    assert found["looked"] == MORE


async def test_whoever_is_due_goes_before_those_who_are_only_reckoned_anew(
    settled: Store, house: House, clock: Clock
) -> None:
    last = settled.write(lambda tx: max(each.id for each in people.everyone(tx)))
    settled.write(lambda tx: people.look_at(tx, last, clock()))
    await take_all_up(settled, edited(house), clock)
    found = [settled.write(lambda tx: plan_next(tx, edited(house), clock()))["looked"] for _ in range(4)]
    assert found == [1, BATCH, MORE - BATCH, 0]


@pytest.mark.parametrize(
    "gone", [{"left_at": JOINED}, {"reachable": False}, {"joined_at": None}], ids=["left", "unreachable", "not joined"]
)
async def test_an_edit_does_not_look_at_who_can_be_told_nothing(
    store: Store, house: House, clock: Clock, gone: dict[str, object]
) -> None:
    enter(store, 3, **gone)
    clock.now = MORNING
    await take_all_up(store, edited(house, "older"), clock)
    assert await everything(store, house, clock) == {}
    assert reached(store) == ALL
    assert (states(store), looks(store)) == ([], {None})


async def test_an_edit_makes_all_that_is_planned_reckoned_anew(store: Store, house: House, clock: Clock) -> None:
    enter(store, MORE)
    due_at(store, MORNING)
    clock.now = MORNING
    await everything(store, house, clock)
    await take_all_up(store, edited(house), clock)
    assert states(store) == []
    assert await everything(store, edited(house), clock) == {"looked": 2 * MORE, "planned": MORE, "skipped": 0}


async def test_what_is_planned_stays_for_a_while_and_is_then_reckoned_anew(
    store: Store, house: House, clock: Clock
) -> None:
    enter(store, 2)
    due_at(store, MORNING)
    clock.now = MORNING
    await everything(store, house, clock)
    clock.on(minutes=59)
    assert (await everything(store, house, clock), states(store)) == ({}, [State.PLANNED] * 2)
    clock.on(minutes=1)
    assert await everything(store, house, clock) == {"looked": 2, "planned": 2, "skipped": 0}
    planned = store.write(lambda tx: {each.planned_at for each in ledger.newest(tx, 10)})
    assert planned == {MORNING + timedelta(hours=1)}


async def test_what_was_planned_yesterday_is_reckoned_anew_however_short_the_night(
    store: Store, house: House, clock: Clock
) -> None:
    enter(store, 1)
    await take_all_up(store, house, clock)
    late = datetime(2026, 9, 1, 21, 50, tzinfo=UTC)  # ten to twelve in Stockholm
    store.write(lambda tx: people.look_at(tx, 1, None))
    await take_all_up(store, house, clock)
    await plan_all(Line(store, clock, Places(64)), house)
    store.write(lambda tx: tx.execute("DELETE FROM deliveries"))
    store.write(lambda tx: ledger.plan(tx, participant=1, step="about-programme", occurrence="1", late=False, now=late))
    clock.now = late + timedelta(minutes=20)
    await take_all_up(store, house, clock)
    assert states(store) == []


async def test_a_batch_tells_the_caseworker_what_each_can_be_told_no_more(
    store: Store, house: House, clock: Clock
) -> None:
    ids = enter(store, 2, start=date(2026, 2, 2), end=default_end(date(2026, 2, 2), 12))
    due_at(store, MORNING)
    clock.now = MORNING
    await everything(store, house, clock)
    told = store.write(lambda tx: tx.rows("SELECT participant_id AS id, kind FROM notices ORDER BY id"))
    assert [(row["id"], row["kind"]) for row in told] == [(id, "skipped") for id in ids]


def test_a_batch_is_one_transaction(store: Store, house: House, clock: Clock) -> None:
    enter(store, MORE)
    due_at(store, MORNING)
    clock.now = MORNING
    found = [store.write(lambda tx: plan_due(tx, house, MORNING))["looked"] for _ in range(3)]
    assert found == [plan.BATCH, MORE - plan.BATCH, 0]
