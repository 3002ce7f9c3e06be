"""Offers people their words of the day, at their own hour."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic

from bot.actions.line import Line
from bot.actions.practise import offer
from bot.actions.visit import House, Visit
from bot.domain.offers import next_offer, still_wanted
from bot.domain.participant import Participant
from bot.store import offers, outbox, people
from bot.store.database import Tx

BATCH = 50  # people in one transaction: whoever practises meanwhile waits some 10 ms for it
WAITING = 50  # rows of the outbox: more offers would stand before the replies that are entered after them
A_WHILE = 0.1  # seconds until the outbox is looked at again
PASS = 10.0  # seconds; then other work is due, and the next pass goes on
A_MOMENT = timedelta(microseconds=1)


async def offer_words(line: Line, house: House) -> int:
    """Offer words to all whose hour has come, no faster than they go out; how many offers were made."""
    made, until = 0, monotonic() + PASS
    while await line.perform(lambda tx: offers.due(tx, line.clock(), 1)) and await _room(line, until):
        made += await line.perform(lambda tx: offer_some(tx, house, line.clock()))
    return made


async def _room(line: Line, until: float) -> bool:
    """Wait until little waits to go out; False where that takes too long, as where Telegram cannot be reached."""
    while await line.perform(outbox.waiting) > WAITING:
        if monotonic() > until:
            return False
        await asyncio.sleep(A_WHILE)
    return True


def offer_some(tx: Tx, house: House, now: datetime) -> int:
    """As `offer_words` for a batch."""
    due = offers.due(tx, now, BATCH)
    persons = people.participants(tx, due)
    asked = {person.id for person in persons.values() if _asked(tx, house, person, due[person.id], now)}
    offers.offered(tx, sorted(asked))
    offers.next_at(tx, [(id, _next(house, person, now, asked=id in asked)) for id, person in persons.items()])
    return len(asked)


def _next(house: House, person: Participant, now: datetime, *, asked: bool) -> datetime | None:
    waits = replace(person, offers_unanswered=person.offers_unanswered + asked)
    return next_offer(house.content.programme(person.programme), waits, now)


def _asked(tx: Tx, house: House, person: Participant, at: datetime, now: datetime) -> bool:
    """Whether the person was offered words now."""
    programme = house.content.programme(person.programme)
    # What was found some time ago may be so no more: whoever paused or changed the hour since is not disturbed.
    if not still_wanted(at, now) or next_offer(programme, person, at - A_MOMENT) != at or not person.chat:
        return False
    replies = offer(Visit(tx, house, now, person.chat, person=person))
    outbox.put(tx, replies, now, unasked=True)
    return bool(replies)
