"""Prometheus is told how things stand, and nobody else is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.actions.enrol import Enrolment, add_workplace, enrol
from bot.content.content import Content
from bot.store import people, updates
from bot.store.database import Tx
from tests.conftest import Clock
from tests.web.conftest import Site
from tests.web.test_health import held

WAITING = ("due", "planned", "in_doubt", "outbox", "updates_waiting")


async def figures(site: Site) -> dict[str, float]:
    return {name: await site.figure(f"stegvis_{name}") for name in WAITING}


async def test_what_waits_is_counted_in_the_database(site: Site, content: Content, clock: Clock) -> None:
    def act(tx: Tx) -> None:
        add_workplace(tx, code="cafe", name="Café", by="test", now=clock())
        for _ in range(2):
            enrol(tx, content, Enrolment(date(2026, 9, 1), "en", "cafe"), by="test", now=clock())
        person, later = people.everyone(tx)
        people.look_at(tx, person.id, clock())
        people.look_at(tx, later.id, clock() + timedelta(seconds=1))
        for number, state in enumerate(("planned", "claimed", "in_doubt", "sent")):
            tx.execute(
                """INSERT INTO deliveries (recipient, participant_id, step, occurrence, state, planned_at)
                   VALUES ('p', :person, 'pay', :number, :state, '2026-09-01')""",
                person=person.id,
                number=str(number),
                state=state,
            )
        updates.write_down(tx, [updates.Update(1, 0, "{}"), updates.Update(2, 0, "{}")], clock())
        updates.handled(tx, 1, clock())

    site.store.write(act)
    assert await site.figure("stegvis_database_up") == 1
    assert await figures(site) == {"due": 1, "planned": 2, "in_doubt": 1, "outbox": 0, "updates_waiting": 1}


async def test_a_database_that_does_not_answer_leaves_the_other_figures(site: Site) -> None:
    site.metrics.database_up.set(1)
    with held(site.store):
        assert await site.figure("stegvis_database_up") == 0
        assert await site.figure("process_resident_memory_bytes") > 0


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"X_Forwarded_For": "192.0.2.1"}, id="through a proxy"),
        pytest.param({"Forwarded": "for=192.0.2.1"}, id="through a modern proxy"),
        pytest.param({"Host": "bot.example.org"}, id="by the public name"),
        pytest.param({"Host": "bot.example.org:443"}, id="by the public name and port"),
    ],
)
async def test_who_comes_from_outside_finds_no_figures(site: Site, headers: dict[str, str]) -> None:
    assert (await site.ask("/metrics", **headers)).status == 404
    assert (await site.ask("/healthz", **headers)).status == 200
