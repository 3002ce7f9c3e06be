"""Tells people what is due: looks at those whose time has come, plans, sends, and records what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions.facts import around
from bot.actions.line import Flow, Line, Work
from bot.actions.notify import Kind, notify
from bot.actions.record import Claimed, Policy, record, recover, tell_doubt
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
from bot.domain.reply import Reply, Value
from bot.store import kept, ledger, outbox, people
from bot.store.database import Tx
from bot.store.ledger import Delivery

Send = Callable[[Screen], Awaitable[Outcome]]
Room = Callable[[int], Awaitable[int]]

BATCH = 200  # people looked at in one transaction: the writer is free again within a few hundredths of a second
DIGEST = "schedules"
TEXTS = "texts"
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
    counts: Counter[str] = Counter()
    now, house = line.clock(), staging.house
    await line.store.perform(lambda tx: _begin(tx, line, staging, now))
    while looked := await line.store.perform(lambda tx: plan_due(tx, house, now)):
        counts.update(looked)
    return counts + await send_planned(line, staging)


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
        return Work(self._claim, self._send, self._record, self._broken, self._staging.room)

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

    def _broken(self, tx: Tx, claimed: Claimed) -> None:
        now, why = self._line.clock(), "something broke while sending"
        ledger.record(tx, claimed.delivery.id, State.IN_DOUBT, now, arrived=1, problem=why)
        tell_doubt(tx, claimed.delivery, now)


def plan_due(tx: Tx, house: House, now: datetime) -> Counter[str]:
    """Look at up to a batch of people whose time has come; what was planned and skipped, empty when nobody is due."""
    counts: Counter[str] = Counter()
    for person in people.due(tx, now, BATCH):
        counts["looked"] += 1
        counts.update(_plan(tx, house, person, now))
    return counts


def _begin(tx: Tx, line: Line, staging: Staging, now: datetime) -> None:
    """What broke off is put right; what was edited is taken up; what an earlier pass had planned is reckoned anew."""
    line.fence(tx)
    house = staging.house
    recover(tx, hold=staging.policy.hold, now=now)
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


def _tellable(tx: Tx, house: House, taken: list[Delivery], now: datetime) -> list[Claimed]:
    """What each claimed delivery says; what may not be told now is put back, what cannot be told is skipped."""
    found = people.participants(tx, {delivery.participant for delivery in taken})
    claimed, near = [], dict[tuple[int | None, int | None], Mapping[str, Value]]()
    for delivery in taken:
        person = found.get(delivery.participant)
        if person and next_opening(house.content.programme(person.programme), person, now) != now:
            # A long pass, or a long silence that Telegram asked for, has led into the quiet hours or a pause.
            ledger.again(tx, delivery.id, counted=False)
            _plan_anew(tx, house, delivery, now)
        elif person and (reply := _reply(_visit(tx, house, person, now, near), delivery)):
            claimed.append(Claimed(delivery, person, reply))
        else:
            ledger.record(tx, delivery.id, State.SKIPPED, now, problem="no such step or person any more")
    return claimed


def _visit(
    tx: Tx,
    house: House,
    person: Participant,
    now: datetime,
    near: dict[tuple[int | None, int | None], Mapping[str, Value]],
) -> Visit:
    """A visit of the person's; `near` keeps what is around them, which they share with others of a batch."""
    home = person.workplace, person.caseworker
    if home not in near:
        near[home] = around(tx, person)
    return Visit(tx, house, now, person.chat or 0, person=person, near=near[home])


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
