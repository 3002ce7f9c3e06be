"""What became of a message is entered once, also where the end of the first transaction was not heard of."""

from __future__ import annotations

from datetime import timedelta

from bot.actions.deliver import send_planned
from bot.actions.record import RECORDED, Claimed, record
from bot.content.render import Screen
from bot.domain.outcome import Lost, Sent
from bot.store import ledger, people
from bot.store.database import Tx
from tests.conftest import Town
from tests.journeys.phone import AMAL


async def test_an_outcome_that_is_recorded_twice_counts_once(town: Town) -> None:
    await town.join(locale="en")
    await send_planned(town.app.line, town.app.staging)

    def twice(tx: Tx) -> tuple[list[str], int]:
        person = people.by_chat(tx, AMAL)
        assert person is not None
        ledger.plan(tx, participant=person.id, step="time-off", occurrence="1", late=False, now=town.clock())
        (delivery,) = ledger.claim(tx, 1, town.clock())
        app, screen = town.app, Screen(AMAL, "text")
        claimed = Claimed(delivery, person, None)  # type: ignore[arg-type]
        results = [
            record(tx, app.house, claimed, outcome, screen, now=town.clock() + timedelta(seconds=1), policy=app.policy)
            for outcome in (Sent(7), Sent(7), Lost("late"))
        ]
        found = ledger.delivery(tx, delivery.id)
        assert found is not None
        return results, found.arrivals

    assert town.app.store.write(twice) == (["sent", RECORDED, RECORDED], 1)
