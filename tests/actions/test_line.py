"""The line to Telegram: bounded, whole, and patient with a database that is down."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.actions.line import AT_ONCE, FAILED, IN_VAIN, NOT_SENT, Flow, Line, Places, Work
from bot.store.database import DatabaseDown, Store, Tx
from tests.conftest import Clock

SENT = "sent"


class Parcels:
    """So many numbers that go out, and how many were under way at most."""

    def __init__(self, count: int) -> None:
        self.left = list(range(count))
        self.claimed = 0
        self.most = 0
        self.recorded: Counter[str] = Counter()
        self.broken: list[int] = []
        self.outcome = SENT

    def work(self) -> Work[int]:
        """As a work of the line."""
        return Work(self.claim, self.send, self.record, self.broke, self.room)

    def claim(self, tx: Tx, most: int) -> list[int]:
        """The next of what is left."""
        taken, self.left = self.left[:most], self.left[most:]
        self.claimed += len(taken)
        self.most = max(self.most, self.claimed)
        return taken

    async def send(self, each: int) -> str:
        """It takes a moment; every thirteenth breaks where that is wanted."""
        await asyncio.sleep(0.001 * (each % 3))
        if self.outcome == FAILED:
            raise LookupError(each)
        return self.outcome

    def record(self, tx: Tx, each: int, outcome: str) -> str:
        """It is finished."""
        self.claimed -= 1
        self.recorded[outcome] += 1
        return outcome

    def broke(self, tx: Tx, each: int) -> None:
        """It broke."""
        self.claimed -= 1
        self.broken.append(each)

    async def room(self, most: int) -> int:
        """No pace."""
        return most


def line(store: Store, clock: Clock, places: int) -> Line:
    """A line with so many places."""
    return Line(store, clock, Places(places))


async def test_all_go_out_and_never_more_are_under_way_than_there_are_places(store: Store, clock: Clock) -> None:
    parcels, way = Parcels(500), line(store, clock, 40)
    counts = await Flow(way, parcels.work(), way.places).run()
    assert counts == Counter({SENT: 500})
    assert AT_ONCE < parcels.most <= 40
    assert way.places.taken == 0


async def test_two_flows_share_the_places_and_some_are_kept_for_one_of_them(store: Store, clock: Clock) -> None:
    staged, replies, way = Parcels(200), Parcels(200), line(store, clock, 24)
    flows = (Flow(way, staged.work(), way.places, kept=8), Flow(way, replies.work(), way.places))
    assert await asyncio.gather(*(flow.run() for flow in flows)) == [Counter({SENT: 200})] * 2
    assert staged.most <= 16
    assert replies.most <= 24


@pytest.mark.parametrize("total", [1, 3, 17, 24, 64])
async def test_however_few_the_places_both_flows_go_on_and_together_keep_within_them(
    total: int, store: Store, clock: Clock
) -> None:
    together, way = Parcels(300), line(store, clock, total)
    flows = (Flow(way, together.work(), way.places, kept=16), Flow(way, together.work(), way.places))
    async with asyncio.timeout(20):
        counts = await asyncio.gather(*(flow.run() for flow in flows))
    assert sum(counts, Counter[str]()) == Counter({SENT: 300})
    assert together.most <= total
    assert way.places.taken == 0


async def test_what_breaks_on_our_side_is_put_right_one_by_one(store: Store, clock: Clock) -> None:
    parcels, way = Parcels(5), line(store, clock, 10)
    parcels.outcome = FAILED
    assert await Flow(way, parcels.work(), way.places).run() == Counter({FAILED: 5})
    assert sorted(parcels.broken) == [0, 1, 2, 3, 4]


async def test_when_nothing_gets_through_the_pass_ends(store: Store, clock: Clock) -> None:
    parcels, way = Parcels(500), line(store, clock, 16)
    parcels.outcome = NOT_SENT
    counts = await Flow(way, parcels.work(), way.places).run()
    assert IN_VAIN <= counts[NOT_SENT] <= IN_VAIN + 2 * 16  # those under way, and those of a claim under way
    assert len(parcels.left) == 500 - counts[NOT_SENT]


async def test_an_outcome_is_kept_until_the_database_can_be_written(store: Store, clock: Clock) -> None:
    parcels, way, times = Parcels(3), line(store, clock, 10), iter(range(100))

    def full_at_first(tx: Tx, each: int, outcome: str) -> str:
        if next(times) == 0:
            raise DatabaseDown("database or disk is full")
        return parcels.record(tx, each, outcome)

    work = Work(parcels.claim, parcels.send, full_at_first, parcels.broke, parcels.room)
    assert await Flow(way, work, way.places).run() == Counter({SENT: 3})
    assert parcels.recorded == Counter({SENT: 3})


async def test_what_is_under_way_is_recorded_when_the_database_cannot_be_written_for_a_claim(
    store: Store, clock: Clock
) -> None:
    parcels, way, times = Parcels(40), line(store, clock, 32), iter(range(100))

    def locked_at_the_second(tx: Tx, most: int) -> list[int]:
        if next(times) == 1:
            raise DatabaseDown("database is locked")
        return parcels.claim(tx, most)

    work = Work(locked_at_the_second, parcels.send, parcels.record, parcels.broke, parcels.room)
    assert await Flow(way, work, way.places).run() == Counter({SENT: 40})
    assert parcels.recorded == Counter({SENT: 40})
    assert way.places.taken == 0


async def test_whoever_has_lost_the_lead_claims_and_records_nothing_more(store: Store, clock: Clock) -> None:
    class Lost(Exception):
        pass

    def fence(tx: Tx) -> None:
        if parcels.claimed:
            raise Lost

    parcels, places = Parcels(20), Places(16)
    with pytest.raises(Lost):
        await Flow(Line(store, clock, places, fence), parcels.work(), places).run()
    assert parcels.recorded == Counter()
    assert places.taken == 0


@given(some.lists(some.integers(min_value=1, max_value=20), min_size=1, max_size=30), some.integers(1, 50))
def test_places_are_never_below_none(takes: list[int], total: int) -> None:
    async def act() -> None:
        places = Places(total)
        for take in takes:
            await places.some(kept=0)
            places.take(take, kept=0)
            if places.taken == total:
                places.free(total)
        assert 0 <= places.taken <= total

    asyncio.run(act())
