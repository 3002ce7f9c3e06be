"""Tells people what is due: looks at those whose time has come, plans, sends, and records what became of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions.facts import around_in, surroundings_of
from bot.actions.line import Flow, Line, Work
from bot.actions.plan import plan_all, plan_anew, take_up
from bot.actions.record import RECORDED, Claimed, Policy, record, recover, tell_doubt
from bot.actions.renewal import held_back
from bot.actions.subject import step_of
from bot.actions.topics import push
from bot.actions.visit import House, Visit
from bot.content.render import Screen, render
from bot.domain.calendar import local_day
from bot.domain.hours import next_opening
from bot.domain.outcome import Outcome, Refused
from bot.domain.participant import Participant, State
from bot.domain.places import Surroundings
from bot.domain.reply import Reply
from bot.store import ledger, people
from bot.store.database import Tx
from bot.store.ledger import Delivery

Send = Callable[[Screen], Awaitable[Outcome]]
Room = Callable[[int], Awaitable[int]]

A_WHILE = 1.0  # seconds: where there is much to plan, sending begins meanwhile
KEPT = 16  # places that staged messages leave to replies


@dataclass(frozen=True, slots=True)
class Staging:
    """What staged messages are sent by: the content, the sender, the pace, and what becomes of a lost answer."""

    house: House
    send: Send
    room: Room
    policy: Policy


async def deliver(line: Line, staging: Staging) -> Counter[str]:
    """One pass: everything that is due now is planned, sent and recorded; what became of it, counted."""
    await _begin(line, staging)
    counts: Counter[str] = Counter()
    planning = asyncio.create_task(plan_all(line, staging.house))
    try:
        planned = False
        while not planned:
            planned = bool((await asyncio.wait({planning}, timeout=A_WHILE))[0])
            counts += await send_planned(line, staging)
        return counts + planning.result()
    finally:
        planning.cancel()


async def _begin(line: Line, staging: Staging) -> None:
    """What broke off is put right; what was edited is taken up."""
    now, hold = line.clock(), staging.policy.hold
    await line.perform(lambda tx: recover(tx, hold=hold, now=now))
    while await line.perform(lambda tx: take_up(tx, staging.house, now)):
        pass


async def send_planned(line: Line, staging: Staging) -> Counter[str]:
    """Send what is planned, and once more what may have been lost on the way; what became of it, counted."""
    counts: Counter[str] = Counter()
    while (told := await Flow(line, _Pass(line, staging).work(), line.places, kept=KEPT).run())["resent"]:
        counts += told
    return counts + told


class _Pass:
    """Goes once over what is planned: what does not get through waits for the next pass."""

    def __init__(self, line: Line, staging: Staging) -> None:
        self._line, self._staging = line, staging
        self._after = 0

    def work(self) -> Work[Claimed]:
        """Staged messages as a work of the line."""
        return Work(self._claim, self._send, self._record, self._broken, self._staging.room, self._count)

    def _claim(self, tx: Tx, most: int) -> list[Claimed]:
        now, claimed = self._line.clock(), list[Claimed]()
        while not claimed and (taken := ledger.claim(tx, most, now, self._after)):
            self._after = taken[-1].id
            claimed = _tellable(tx, self._staging.house, taken, now)
        return claimed

    async def _send(self, claimed: Claimed) -> tuple[Screen, Outcome]:
        screen = render(self._staging.house.content, claimed.reply)
        if _says_nothing(screen, claimed.reply):
            return screen, Refused(f"no text: {claimed.delivery.step}")
        return screen, await self._staging.send(screen)

    def _record(self, tx: Tx, claimed: Claimed, result: tuple[Screen, Outcome]) -> str:
        screen, outcome = result
        how = self._staging
        return record(tx, how.house, claimed, outcome, screen, now=self._line.clock(), policy=how.policy)

    def _count(self, claimed: Claimed, result: str, took: float) -> None:
        metrics = self._line.metrics
        if result == RECORDED:
            return
        metrics.deliveries.labels(result).inc()
        metrics.claimed_to_committed.observe(took)
        if result == State.SENT:
            metrics.delivery_lag.observe((self._line.clock() - claimed.delivery.planned_at).total_seconds())

    def _broken(self, tx: Tx, claimed: Claimed) -> None:
        now, why = self._line.clock(), "something broke while sending"
        ledger.record(tx, claimed.delivery.id, State.IN_DOUBT, now, arrived=1, problem=why)
        tell_doubt(tx, claimed.delivery, now)


def _tellable(tx: Tx, house: House, taken: list[Delivery], now: datetime) -> list[Claimed]:
    """What each claimed delivery says; what may not be told now is put back, what cannot be told is skipped."""
    found = people.participants(tx, {delivery.participant for delivery in taken})
    near = surroundings_of(tx, found.values())
    claimed = []
    for delivery in taken:
        person = found.get(delivery.participant)
        if person and next_opening(house.content.programme(person.programme), person, now) != now:
            # A long pass, or a long silence that Telegram asked for, has led into the quiet hours or a pause.
            ledger.again(tx, delivery.id, counted=False)
            plan_anew(tx, house, delivery, now)
        elif person and _is_held_back(house, person, delivery, now):
            _put_back(tx, house, delivery, now)
        elif person and (reply := _reply(_visit(tx, house, person, now, near[person.id]), delivery)):
            claimed.append(Claimed(delivery, person, reply))
        else:
            ledger.record(tx, delivery.id, State.SKIPPED, now, problem="no such step or person any more")
    return claimed


def _is_held_back(house: House, person: Participant, delivery: Delivery, now: datetime) -> bool:
    programme = house.content.programme(person.programme)
    step = step_of(programme, delivery.step)
    held = held_back(house, local_day(now, programme.zone))
    return step is not None and not held.isdisjoint((step.id, step.message(delivery.occurrence)))


def _put_back(tx: Tx, house: House, delivery: Delivery, now: datetime) -> None:
    """Since it was planned its text has ceased to hold; what may have arrived is not sent once more."""
    if delivery.arrivals:
        ledger.record(tx, delivery.id, State.IN_DOUBT, now, problem="its text holds no longer")
        tell_doubt(tx, delivery, now)
    else:
        ledger.again(tx, delivery.id, counted=False)
        plan_anew(tx, house, delivery, now)


def _visit(tx: Tx, house: House, person: Participant, now: datetime, near: Surroundings) -> Visit:
    return Visit(tx, house, now, person.chat or 0, person=person, near=around_in(near))


def _reply(visit: Visit, delivery: Delivery) -> Reply | None:
    step = step_of(visit.programme, delivery.step)
    if not visit.chat or step is None:
        return None
    person = visit.person
    loud = step.must and person.sound and not ledger.sent_since(visit.tx, person.id, _midnight(visit), delivery.id)
    return replace(push(visit, step, delivery), silent=not loud)


def _midnight(visit: Visit) -> datetime:
    local = visit.now.astimezone(visit.programme.zone)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _says_nothing(screen: Screen, reply: Reply) -> bool:
    """Whether the text itself is missing: a frame alone tells nobody anything."""
    return any(said.id in screen.missing and said.part is None for said in reply.says)
