"""Who is offered words, and how many at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.actions import offer
from bot.actions.line import Line, Places
from bot.actions.offer import BATCH, WAITING, offer_words
from bot.actions.visit import House
from bot.domain.calendar import default_end
from bot.domain.participant import Participant
from bot.domain.reply import Reply
from bot.store import offers, outbox, people
from bot.store.database import Store, Tx
from bot.store.migrations import migrate
from bot.store.outbox import Waiting
from tests.conftest import Clock

START = date(2026, 9, 1)
JOINED = datetime(2026, 8, 31, 8, 0, tzinfo=UTC)
NINE = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)  # in Stockholm
PERSON = Participant(
    id=0, code="", programme="almp", start=START, end=default_end(START, 12), locale="en", joined_at=JOINED
)
MANY = 4 * WAITING


def enter(tx: Tx, count: int) -> None:
    """People to be offered words at nine."""
    persons = [replace(PERSON, code=f"A{number}", tag=f"t{number}", chat=1000 + number) for number in range(count)]
    offers.next_at(tx, [(people.add(tx, person, JOINED), NINE) for person in persons])


@pytest.fixture
def line(store: Store, clock: Clock) -> Line:
    migrate(store)
    clock.to(2026, 9, 1, 7)
    store.write(lambda tx: enter(tx, MANY))
    return Line(store, clock, Places(4))


def taken(tx: Tx, most: int, clock: Clock) -> list[Waiting]:
    """Rows that are sent at once."""
    rows = outbox.claim(tx, most, clock())
    for row in rows:
        outbox.finish(tx, row)
    return rows


async def test_offers_are_made_as_fast_as_they_go_out_until_everybody_has_one(
    line: Line, house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offer, "A_WHILE", 0.001)
    offering, waiting, chats = asyncio.create_task(offer_words(line, house)), list[int](), set[int]()
    while not offering.done() or waiting[-1]:
        waiting.append(await line.perform(outbox.waiting))
        rows = await line.perform(lambda tx: taken(tx, 7, clock))
        chats |= {row.answer.chat for row in rows if isinstance(row.answer, Reply)}
    assert (offering.result(), len(chats)) == (MANY, MANY)
    assert WAITING < max(waiting) <= WAITING + BATCH


async def test_where_nothing_goes_out_the_next_pass_goes_on(
    line: Line, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offer, "A_WHILE", 0.001)
    monkeypatch.setattr(offer, "PASS", 0.01)
    made = [await offer_words(line, house) for _ in range(2)]
    assert made == [WAITING + BATCH, 0]
