"""Tells people what is due: looks at those whose time has come, plans, sends, and records what became of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.actions.notify import Kind, notify
from bot.actions.record import Policy, record, tell_doubt
from bot.actions.subject import step_of
from bot.actions.topics import push
from bot.actions.visit import House, Visit
from bot.content.render import Screen, render
from bot.domain.hours import next_opening
from bot.domain.occurrences import dates_of, occurrences
from bot.domain.outcome import Outcome, Refused
from bot.domain.participant import Participant, State
from bot.domain.programme import EveryMonth, Programme
from bot.domain.reckoning import Owed, reckon
from bot.domain.reply import Reply
from bot.store import kept, ledger, outbox, people
from bot.store.database import Store, Tx
from bot.store.ledger import Delivery

log = structlog.get_logger(__name__)
Send = Callable[[Screen], Awaitable[Outcome]]
Clock = Callable[[], datetime]

BATCH = 200  # people looked at in one transaction: the writer is free again within a few hundredths of a second
DIGEST = "schedules"
TEXTS = "texts"
FAILED = "failed"  # counted so where something broke on our side


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claimed delivery, and what it says."""

    delivery: Delivery
    reply: Reply


async def deliver(store: Store, house: House, send: Send, *, clock: Clock, policy: Policy) -> Counter[str]:
    """One pass: everything that is due now is planned, sent and recorded; what became of it, counted."""
    counts: Counter[str] = Counter()
    now = clock()
    await store.perform(lambda tx: _begin(tx, house, now))
    while looked := await store.perform(lambda tx: plan_due(tx, house, now)):
        counts.update(looked)
    return counts + await send_planned(store, house, send, clock=clock, policy=policy)


async def send_planned(store: Store, house: House, send: Send, *, clock: Clock, policy: Policy) -> Counter[str]:
    """Send what is planned, batch by batch; what became of it, counted."""
    counts: Counter[str] = Counter()
    while batch := await store.perform(lambda tx: _claimed(tx, house, policy.in_flight, clock())):
        results = await _send_all(store, house, send, batch, clock=clock, policy=policy)
        counts.update(results)
        if all(result in ("not_sent", FAILED) for result in results):
            break  # nothing gets through: the next pass tries again
    return counts


async def _send_all(
    store: Store, house: House, send: Send, batch: list[Claimed], *, clock: Clock, policy: Policy
) -> list[str]:
    """Send a batch side by side; what breaks on our side leaves its own row in doubt, and no other."""
    sending = (_send_one(store, house, send, each, clock=clock, policy=policy) for each in batch)
    results = await asyncio.gather(*sending, return_exceptions=True)
    pairs = zip(batch, results, strict=True)
    broken = [(each.delivery, error) for each, error in pairs if isinstance(error, BaseException)]
    for delivery, error in broken:
        log.error("not told", delivery=delivery.id, error=type(error).__name__)
    await store.perform(lambda tx: _leave_in_doubt(tx, [delivery for delivery, _ in broken], clock()))
    return [FAILED if isinstance(result, BaseException) else result for result in results]


def _leave_in_doubt(tx: Tx, deliveries: list[Delivery], now: datetime) -> None:
    for delivery in deliveries:
        ledger.record(tx, delivery.id, State.IN_DOUBT, now, arrived=1, problem="something broke while sending")
        tell_doubt(tx, delivery, now)


def plan_due(tx: Tx, house: House, now: datetime) -> Counter[str]:
    """Look at up to a batch of people whose time has come; what was planned and skipped, empty when nobody is due."""
    counts: Counter[str] = Counter()
    for person in people.due(tx, now, BATCH):
        counts["looked"] += 1
        counts.update(_plan(tx, house, person, now))
    return counts


def _begin(tx: Tx, house: House, now: datetime) -> None:
    """What was edited is taken up; what an earlier pass had planned is reckoned anew."""
    if kept.kept(tx, DIGEST) != house.content.schedules_digest:
        people.look_at_all(tx, now)
        kept.keep(tx, DIGEST, house.content.schedules_digest)
    if kept.kept(tx, TEXTS) != house.content.catalogue.digest():
        for participant in ledger.forget_refused(tx):  # a text that was mended is owed again
            people.look_at(tx, participant, now)
        kept.keep(tx, TEXTS, house.content.catalogue.digest())
    for delivery in ledger.planned(tx):
        _plan_anew(tx, house, delivery, now)


def _plan_anew(tx: Tx, house: House, delivery: Delivery, now: datetime) -> None:
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
    elif opening > now:
        ledger.postpone(tx, delivery.id, opening)


def _plan(tx: Tx, house: House, person: Participant, now: datetime) -> Counter[str]:
    programme = house.content.programme(person.programme)
    reckoned = reckon(programme, person, ledger.told(tx, person.id), now)
    for owed in reckoned.skip:
        ledger.skip(tx, participant=person.id, step=owed.step.id, occurrence=owed.occurrence, now=now)
    if reckoned.send:
        owed = reckoned.send
        ledger.plan(
            tx,
            participant=person.id,
            step=owed.step.id,
            occurrence=owed.occurrence,
            late=_is_late(owed, person, programme),
            now=now,
        )
    people.look_at(tx, person.id, reckoned.look_at)
    missed = tuple(
        owed.step.id for owed in reckoned.skip if owed.step.must and not isinstance(owed.step.when, EveryMonth)
    )
    if missed:
        outbox.put(tx, notify(tx, person, Kind.SKIPPED, now=now, steps=missed), now)
    return Counter(skipped=len(reckoned.skip), planned=int(reckoned.send is not None))


def _is_late(owed: Owed, person: Participant, programme: Programme) -> bool:
    return person.joined_at is not None and owed.day < person.joined_at.astimezone(programme.zone).date()


def _claimed(tx: Tx, house: House, most: int, now: datetime) -> list[Claimed]:
    """Claim, and put together what each claimed delivery says; the claim is committed before anything is sent."""
    claimed = []
    for delivery in ledger.claim(tx, most, now):
        reply = _reply(tx, house, delivery, now)
        if _asleep(tx, house, delivery, now):
            # A long pass, or a long silence that Telegram asked for, has led into the quiet hours or a pause.
            ledger.again(tx, delivery.id, counted=False)
            _plan_anew(tx, house, delivery, now)
        elif reply is None:
            ledger.record(tx, delivery.id, State.SKIPPED, now, problem="no such step or person any more")
        else:
            claimed.append(Claimed(delivery, reply))
    return claimed


def _asleep(tx: Tx, house: House, delivery: Delivery, now: datetime) -> bool:
    person = people.participant(tx, delivery.participant)
    return person is not None and next_opening(house.content.programme(person.programme), person, now) != now


def _reply(tx: Tx, house: House, delivery: Delivery, now: datetime) -> Reply | None:
    person = people.participant(tx, delivery.participant)
    step = step_of(house.content.programme(person.programme), delivery.step) if person else None
    if person is None or person.chat is None or step is None:
        return None
    visit = Visit(tx, house, now, person.chat, person=person)
    loud = step.must and person.sound and not ledger.sent_since(tx, person.id, _midnight(visit), delivery.id)
    return replace(push(visit, step, delivery), silent=not loud)


def _midnight(visit: Visit) -> datetime:
    local = visit.now.astimezone(visit.programme.zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


async def _send_one(store: Store, house: House, send: Send, claimed: Claimed, *, clock: Clock, policy: Policy) -> str:
    screen = render(house.content, claimed.reply)
    said = claimed.delivery.step
    outcome = Refused(f"no text: {said}") if _says_nothing(screen, claimed.reply) else await send(screen)
    return await store.perform(
        lambda tx: record(tx, house, claimed.delivery, outcome, screen, now=clock(), policy=policy)
    )


def _says_nothing(screen: Screen, reply: Reply) -> bool:
    """Whether the text itself is missing: a frame alone tells nobody anything."""
    return any(said.id in screen.missing and said.part is None for said in reply.says)
