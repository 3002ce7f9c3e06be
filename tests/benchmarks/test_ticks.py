"""The people whom the benchmarks of a tick enter: as many as said, as the timeline has led them there."""

from __future__ import annotations

import pytest

from benchmarks.ticks import NOW, a_thousand_due, lives, nobody_due, populate, schedules_edited
from bot.actions.visit import House
from bot.domain.reckoning import reckon
from bot.store import ledger, people
from bot.store.database import Store


def test_a_life_ends_where_its_next_look_begins(house: House) -> None:
    programme = house.content.programme("almp")
    for life in lives(programme, 40, months=13):
        told = [line for _, line in life.lines]
        last = max((at for at, _ in life.lines), default=life.person.joined_at or NOW)
        assert last < NOW
        assert life.next_look is None or life.next_look >= NOW
        assert not life.lines or life.next_look is None or reckon(programme, life.person, told, last).send is None


@pytest.mark.sqlite_only
async def test_a_population_has_those_who_are_due_and_nobody_else_is(store: Store, house: House) -> None:
    found = populate(store, house.content, 60, due=6, variety=60)
    ids = store.write(lambda tx: [person.id for person in people.due(tx, NOW, 100)])
    lines = store.write(lambda tx: sum(len(ledger.of_participant(tx, id)) for id in range(1, 61)))
    assert (found.people, found.due, found.lines) == (60, len(ids), lines)
    before = store.write(lambda tx: tx.rows("SELECT * FROM deliveries ORDER BY id"))
    assert (await a_thousand_due(store, house))[0] == 6
    assert store.write(lambda tx: tx.rows("SELECT * FROM deliveries ORDER BY id")) == before
    assert store.write(lambda tx: [person.id for person in people.due(tx, NOW, 100)]) == ids
    assert await nobody_due(store, house, passes=3) > 0
    edited = await schedules_edited(store, house)
    assert edited.people >= 60
    assert edited.sent > 0
    assert 0 < edited.first <= edited.last <= edited.everybody
