"""What became of an attempt to tell somebody something, entered in the ledger; and who must learn of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from bot.actions.line import NOT_SENT
from bot.actions.notify import Kind, notify
from bot.actions.subject import step_of
from bot.actions.visit import House
from bot.actions.warn import warn_of_refusal
from bot.content.render import Screen
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable, Unsaid
from bot.domain.participant import Participant, State, TextForm
from bot.domain.reply import Reply, say
from bot.store import ledger, outbox, people
from bot.store.database import Tx
from bot.store.ledger import Delivery

RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Policy:
    """What becomes of a message whose answer was lost: staff decide where doubt is held, else it is sent once more."""

    hold: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claimed delivery, whom it is for, and what it says."""

    delivery: Delivery
    person: Participant
    reply: Reply


def record(
    tx: Tx, house: House, claimed: Claimed, outcome: Outcome, screen: Screen, *, now: datetime, policy: Policy
) -> str:
    """Enter the outcome; what to count it as."""
    delivery = claimed.delivery
    if not ledger.under_way(tx, delivery):
        return RECORDED  # the end of the transaction that did so was not heard of
    match outcome:
        case Sent():
            return _sent(tx, house, claimed, outcome, screen, now)
        case NotSent():
            ledger.again(tx, delivery.id, counted=False)
            return NOT_SENT
        case Lost(problem):
            return _lost(tx, delivery, problem, now, policy)
        case Refused(problem):
            ledger.record(tx, delivery.id, State.REFUSED, now, locale=screen.locale, problem=problem)
            warn_of_refusal(tx, delivery.step, screen.locale, problem, now)
            return State.REFUSED
        case Unreachable(problem):
            ledger.record(tx, delivery.id, State.UNREACHABLE, now, problem=problem)
            lose_touch(tx, delivery.participant, now)
            return State.UNREACHABLE
        case Unsaid():
            ledger.record(tx, delivery.id, State.SKIPPED, now, locale=screen.locale, problem="nothing left to say")
            return State.SKIPPED


def recover(tx: Tx, *, hold: bool, now: datetime) -> None:
    """What was claimed and is under way no more is sent once more; where doubt is held, staff are told and decide."""
    for delivery in ledger.recover(tx, hold=hold, now=now):
        if hold:
            tell_doubt(tx, delivery, now)


def tell_doubt(tx: Tx, delivery: Delivery, now: datetime) -> None:
    """The caseworker decides what becomes of a message that may or may not have arrived."""
    person = people.participant(tx, delivery.participant)
    if person:
        outbox.put(tx, notify(tx, person, Kind.IN_DOUBT, now=now, steps=(delivery.step,), date=now.date()), now)


def lose_touch(tx: Tx, participant: int, now: datetime) -> None:
    """The person has blocked the bot: nothing more is tried until they write again, and the caseworker is told once."""
    person = people.participant(tx, participant)
    if person is None or not person.reachable:
        return
    people.change(tx, participant, reachable=False)
    people.look_at(tx, participant, None)
    ledger.withdraw(tx, participant)
    if person.left_at is None:
        outbox.put(tx, notify(tx, person, Kind.UNREACHABLE, now=now), now)


def _sent(tx: Tx, house: House, claimed: Claimed, sent: Sent, screen: Screen, now: datetime) -> str:
    voice = _voice_along(house, claimed, sent.message_id, screen.locale)
    ledger.record(
        tx,
        claimed.delivery.id,
        State.SENT,
        now,
        arrived=1,
        message_id=sent.message_id,
        locale=screen.locale,
        content=hashlib.sha256(screen.html.encode()).hexdigest()[:16],
        form=TextForm.VOICE if voice else TextForm.PICTURE if sent.picture else TextForm.TEXT,
    )
    outbox.put(tx, voice, now)
    return State.SENT


def _voice_along(house: House, claimed: Claimed, message: int | None, locale: str) -> tuple[Reply, ...]:
    """To whoever likes text and voice, the text's voice comes along, where there is one."""
    person, delivery = claimed.person, claimed.delivery
    if person.form is not TextForm.VOICE or person.hidden:
        return ()
    step = step_of(house.content.programme(person.programme), delivery.step)
    spoken = step.message(delivery.occurrence) if step else delivery.step
    voice = house.content.voice(locale, spoken)
    says = (say("ui-voice-machine"),) if voice and voice.machine else ()
    return (Reply(claimed.reply.chat, locale, says, voice=spoken, under=message),) if voice else ()


def _lost(tx: Tx, delivery: Delivery, problem: str, now: datetime, policy: Policy) -> str:
    if not policy.hold and delivery.resent == 0:
        ledger.again(tx, delivery.id, counted=True)
        return "resent"
    ledger.record(tx, delivery.id, State.IN_DOUBT, now, arrived=1, problem=problem)
    tell_doubt(tx, delivery, now)
    return State.IN_DOUBT
