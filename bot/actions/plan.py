"""Looks at those whose time has come, and plans what they are owed; after an edit, reckons everybody anew."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.actions.line import Line
from bot.actions.notify import Kind, notify
from bot.actions.record import tell_doubt
from bot.actions.renewal import held_back, take_up_renewals
from bot.actions.visit import House
from bot.domain.calendar import DAY, instant, local_day
from bot.domain.hours import next_opening
from bot.domain.occurrences import dates_of, occurrences
from bot.domain.participant import Participant, State
from bot.domain.programme import EveryMonth, Programme
from bot.domain.reckoning import Owed, Reckoning, look
from bot.store import kept, ledger, outbox, people, planning
from bot.store.database import Tx
from bot.store.ledger import Delivery
from bot.store.planning import Entry

BATCH = 500  # people looked at in one transaction: the writer is free again within some hundredths of a second
REST = 0.002  # seconds between two batches of all: what is due and what people tap comes first
STALE = timedelta(hours=1)  # what is planned and was not sent for so long is reckoned anew
DIGEST = "schedules"
TEXTS = "texts"
REACHED = "reckoned anew"  # the id up to which all are, since the schedules were edited
NOBODY, ALL = "0", ""


async def plan_all(line: Line, house: House) -> Counter[str]:
    """Plan until nobody is due and everybody is reckoned by the present schedules; what was found, counted."""
    counts: Counter[str] = Counter()
    while found := await line.perform(lambda tx: plan_due(tx, house, line.clock())):
        counts.update(found)
    while found := await line.perform(lambda tx: plan_next(tx, house, line.clock())):
        counts.update(found)
        await asyncio.sleep(REST)
    return counts


def take_up(tx: Tx, house: House, now: datetime) -> bool:
    """What was edited is taken up, what is planned for too long is owed anew; whether more of it is left."""
    _take_up_edits(tx, house, now)
    for delivery in ledger.to_resend(tx):
        plan_anew(tx, house, delivery, now)
    edited = kept.kept(tx, REACHED) == NOBODY
    until = now if edited else max(now - STALE, *_midnights(house, now))
    return planning.take_back(tx, until, now, BATCH) == BATCH


def plan_due(tx: Tx, house: House, now: datetime) -> Counter[str]:
    """Look at up to a batch of people whose time has come; what was planned and skipped, empty when nobody is due."""
    return _look_at(tx, house, people.due(tx, now, BATCH), now)


def plan_next(tx: Tx, house: House, now: datetime) -> Counter[str]:
    """As `plan_due`; when nobody is due, look at a batch of those who were last reckoned by older schedules."""
    return plan_due(tx, house, now) or _go_on(tx, house, now)


def plan_anew(tx: Tx, house: House, delivery: Delivery, now: datetime) -> None:
    """A message that was never sent is reckoned anew; one that may have arrived waits until its person is awake."""
    person = people.participant(tx, delivery.participant)
    if person is None:
        return
    if delivery.arrivals == 0:
        ledger.withdraw(tx, person.id)
        if person.reachable and person.left_at is None:
            people.look_at(tx, person.id, now)
        return
    programme = house.content.programme(person.programme)
    opening = next_opening(programme, person, now)
    owed = next(
        (each for each in occurrences(programme, dates_of(person, programme)) if each.key == delivery.key), None
    )
    if opening is None or owed is None or opening.astimezone(programme.zone).date() > owed.limit:
        ledger.record(tx, delivery.id, State.IN_DOUBT, now, problem="the answer was lost")
        tell_doubt(tx, delivery, now)
    else:
        ledger.postpone(tx, delivery.id, opening)


def _take_up_edits(tx: Tx, house: House, now: datetime) -> None:
    if kept.kept(tx, TEXTS) != house.content.catalogue.digest():
        planning.forget_refused(tx, now)  # a text that was mended is owed again
        kept.keep(tx, TEXTS, house.content.catalogue.digest())
    before = kept.kept(tx, DIGEST)
    if before != house.content.schedules_digest:
        kept.keep(tx, DIGEST, house.content.schedules_digest)
        kept.keep(tx, REACHED, NOBODY if before else ALL)  # at the very first pass nobody was reckoned by others
    if take_up_renewals(tx, house, now):
        kept.keep(tx, REACHED, NOBODY)  # whoever waited for the text is owed it now


def _midnights(house: House, now: datetime) -> list[datetime]:
    return [instant(local_day(now, zone), time(0), zone) for zone in _zones(house)]


def _mondays(house: House, now: datetime) -> list[datetime]:
    days = [(local_day(now, zone), zone) for zone in _zones(house)]
    return [instant(day - day.weekday() * DAY, time(0), zone) for day, zone in days]


def _zones(house: House) -> set[ZoneInfo]:
    return {programme.zone for programme in house.content.programmes.values()}


def _go_on(tx: Tx, house: House, now: datetime) -> Counter[str]:
    """Reckon the next of everybody anew; where this ends is kept, so that whoever comes after a stop goes on there."""
    reached = kept.kept(tx, REACHED)
    if not reached:
        return Counter()
    batch = people.next_after(tx, int(reached), BATCH)
    kept.keep(tx, REACHED, str(batch[-1].id) if batch else ALL)
    return _look_at(tx, house, batch, now)


def _look_at(tx: Tx, house: House, looked_at: Sequence[Participant], now: datetime) -> Counter[str]:
    """Look at these people: enter what they are owed and what they have missed, and when to look again."""
    if not looked_at:
        return Counter()
    looked_at = sorted(looked_at, key=_dates)  # those of one start are owed the same things, which are at hand then
    # What was planned before a week began may have been sent in it, but not by more than a day: see `take_up`.
    since = min(_mondays(house, now)) - DAY
    found = []
    for person, told in zip(looked_at, planning.ledgers(tx, [each.id for each in looked_at], since), strict=True):
        programme = house.content.programme(person.programme)
        held = held_back(house, local_day(now, programme.zone))
        found.append((person, programme, look(programme, person, told, now, held=held)))
    sends = [_entry(person, programme, each.send) for person, programme, each in found if each.send]
    skips = [_entry(person, programme, owed) for person, programme, each in found for owed in each.skip]
    planning.skip(tx, skips, now)
    planning.plan(tx, sends, now)
    people.look_at_each(tx, {person.id: each.look_at for person, _, each in found})
    for person, _, each in found:
        if each.skip:
            _tell_missed(tx, person, each, now)
    return Counter(looked=len(found), planned=len(sends), skipped=len(skips))


def _dates(person: Participant) -> tuple[date, date]:
    return person.start, person.end


def _entry(person: Participant, programme: Programme, owed: Owed) -> Entry:
    return Entry(person.id, owed.step.id, owed.occurrence, _is_late(owed, person, programme))


def _is_late(owed: Owed, person: Participant, programme: Programme) -> bool:
    return person.joined_at is not None and owed.day < local_day(person.joined_at, programme.zone)


def _tell_missed(tx: Tx, person: Participant, found: Reckoning, now: datetime) -> None:
    """Their caseworker learns which *must* steps a person can be told no more."""
    missed = tuple(owed.step.id for owed in found.skip if owed.step.must and not isinstance(owed.step.when, EveryMonth))
    if missed:
        outbox.put(tx, notify(tx, person, Kind.SKIPPED, now=now, steps=missed), now)
