"""Tells people what is due: looks at those whose time has come, plans, sends, and records what became of it."""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions.notify import Kind, notify, tell_editors
from bot.actions.subject import step_of
from bot.actions.topics import push
from bot.actions.visit import House, Visit
from bot.content.render import Screen, render
from bot.domain.calendar import is_working_day
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable
from bot.domain.participant import Participant, State
from bot.domain.programme import EveryMonth, Programme
from bot.domain.reckoning import Owed, reckon
from bot.domain.reply import Reply
from bot.store import kept, ledger, outbox, people
from bot.store.database import Store, Tx
from bot.store.ledger import Delivery

Send = Callable[[Screen], Awaitable[Outcome]]
Clock = Callable[[], datetime]

BATCH = 200  # people looked at in one transaction: the writer is free again within a few hundredths of a second
DIGEST = "schedules"
STALE = timedelta(hours=12)  # a message whose answer was lost is not resent on another day


@dataclass(frozen=True, slots=True)
class Policy:
    """How much may be under way at once, and what becomes of a message whose answer was lost."""

    in_flight: int = 64
    hold: bool = False


async def deliver(store: Store, house: House, send: Send, *, clock: Clock, policy: Policy) -> Counter[str]:
    """One pass: everything that is due now is planned, sent and recorded; what became of it, counted."""
    counts: Counter[str] = Counter()
    now = clock()
    await store.perform(lambda tx: _begin(tx, house, now))
    while looked := await store.perform(lambda tx: plan_due(tx, house, now)):
        counts.update(looked)
    while batch := await store.perform(lambda tx: _claimed(tx, house, policy.in_flight, clock())):
        results = await asyncio.gather(
            *(_send_one(store, house, send, each, clock=clock, policy=policy) for each in batch)
        )
        counts.update(results)
        if all(result == "not_sent" for result in results):
            break  # nothing gets through: the next pass tries again
    return counts


def plan_due(tx: Tx, house: House, now: datetime) -> Counter[str]:
    """Look at up to a batch of people whose time has come; what was planned and skipped, empty when nobody is due."""
    counts: Counter[str] = Counter()
    for person in people.due(tx, now, BATCH):
        counts["looked"] += 1
        counts.update(_plan(tx, house, person, now))
    return counts


def _begin(tx: Tx, house: House, now: datetime) -> None:
    """A schedule that was edited makes everybody due; what an earlier pass had planned is reckoned anew."""
    if kept.kept(tx, DIGEST) != house.content.schedules_digest:
        people.look_at_all(tx, now)
        kept.keep(tx, DIGEST, house.content.schedules_digest)
    for delivery in ledger.planned(tx):
        _plan_anew(tx, house, delivery, now)


def _plan_anew(tx: Tx, house: House, delivery: Delivery, now: datetime) -> None:
    person = people.participant(tx, delivery.participant)
    if delivery.arrivals == 0:
        ledger.withdraw(tx, delivery.participant)
        people.look_at(tx, delivery.participant, now)
    elif (
        person is None
        or now - delivery.planned_at > STALE
        or not _awake(house.content.programme(person.programme), person, now)
    ):
        ledger.record(tx, delivery.id, State.IN_DOUBT, now, problem="the answer was lost")


def _awake(programme: Programme, person: Participant, now: datetime) -> bool:
    local = now.astimezone(programme.zone)
    open_now = programme.quiet_before <= local.time() < programme.quiet_from and is_working_day(
        local.date(), programme.closed
    )
    silent = person.left_at is not None or (person.paused_until is not None and local.date() < person.paused_until)
    return open_now and not silent


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


def _claimed(tx: Tx, house: House, most: int, now: datetime) -> list[tuple[Delivery, Reply]]:
    """Claim, and put together what each claimed delivery says; the claim is committed before anything is sent."""
    claimed = []
    for delivery in ledger.claim(tx, most, now):
        reply = _reply(tx, house, delivery, now)
        if reply is None:
            ledger.record(tx, delivery.id, State.SKIPPED, now, problem="no such step or person any more")
        else:
            claimed.append((delivery, reply))
    return claimed


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


async def _send_one(
    store: Store, house: House, send: Send, claimed: tuple[Delivery, Reply], *, clock: Clock, policy: Policy
) -> str:  # fmt: skip
    delivery, reply = claimed
    screen = render(house.content, reply)
    outcome = await send(screen)
    return await store.perform(lambda tx: _record(tx, delivery, outcome, screen, clock(), policy))


def _record(tx: Tx, delivery: Delivery, outcome: Outcome, screen: Screen, now: datetime, policy: Policy) -> str:
    match outcome:
        case Sent(message_id):
            ledger.record(
                tx,
                delivery.id,
                State.SENT,
                now,
                arrived=1,
                message_id=message_id,
                locale=screen.locale,
                content=_hash(screen),
            )
            return State.SENT
        case NotSent():
            ledger.again(tx, delivery.id, counted=False)
            return "not_sent"
        case Lost(problem):
            return _lost(tx, delivery, problem, now, policy)
        case Refused(problem):
            ledger.record(tx, delivery.id, State.REFUSED, now, locale=screen.locale, problem=problem)
            outbox.put(tx, tell_editors(tx, delivery.step, screen.locale, problem), now)
            return State.REFUSED
        case Unreachable(problem):
            return _unreachable(tx, delivery, problem, now)


def _lost(tx: Tx, delivery: Delivery, problem: str, now: datetime, policy: Policy) -> str:
    if not policy.hold and delivery.resent == 0:
        ledger.again(tx, delivery.id, counted=True)
        return "resent"
    ledger.record(tx, delivery.id, State.IN_DOUBT, now, arrived=1, problem=problem)
    person = people.participant(tx, delivery.participant)
    if policy.hold and person:
        outbox.put(tx, notify(tx, person, Kind.IN_DOUBT, now=now, steps=(delivery.step,), date=now.date()), now)
    return State.IN_DOUBT


def _unreachable(tx: Tx, delivery: Delivery, problem: str, now: datetime) -> str:
    ledger.record(tx, delivery.id, State.UNREACHABLE, now, problem=problem)
    lose_touch(tx, delivery.participant, now)
    return State.UNREACHABLE


def lose_touch(tx: Tx, participant: int, now: datetime) -> None:
    """The person has blocked the bot: nothing more is tried until they write again, and the caseworker is told once."""
    person = people.participant(tx, participant)
    if person is None or not person.reachable:
        return
    people.change(tx, participant, reachable=False)
    people.look_at(tx, participant, None)
    ledger.withdraw(tx, participant)
    outbox.put(tx, notify(tx, person, Kind.UNREACHABLE, now=now), now)


def _hash(screen: Screen) -> str:
    return hashlib.sha256(screen.html.encode()).hexdigest()[:16]
