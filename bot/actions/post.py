"""Sends the replies that wait in the outbox, those to people's taps first, each chat's in order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.actions.deliver import Clock
from bot.actions.record import lose_touch, warn_editors
from bot.actions.visit import House
from bot.content.render import Screen, label, render
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Unreachable
from bot.domain.reply import Answer, Commands, Leave, Reply, Toast, say
from bot.store import outbox, people
from bot.store import staff as people_of_staff
from bot.store.database import Store, Tx
from bot.store.outbox import Waiting

SORRY = ("ui-error", "staff-error", "staff-notice-refused")  # these are not apologised for
TRIES = 5  # of the answer to a tap: later, no spinner waits for it
COMMANDS = ("ill", "month", "topics", "words", "people", "language", "more", "stop")
STAFF_COMMANDS = ("menu", "enrol", "people", "needs", "workplaces", "language")


log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """The answer to a tap, rendered."""

    callback: str
    text: str


@dataclass(frozen=True, slots=True)
class ChatCommands:
    """The ☰ commands of a chat, rendered; none: the default ones again."""

    chat: int
    commands: tuple[tuple[str, str], ...]


Outgoing = Screen | CallbackAnswer | ChatCommands | Leave
SendAny = Callable[[Outgoing], Awaitable[Outcome]]


async def post(store: Store, house: House, send: SendAny, *, clock: Clock, most: int) -> int:
    """Send what waits, at most `most` at once, until nothing waits or nothing gets through; how many are done with."""
    sent = 0
    while batch := await store.perform(lambda tx: outbox.claim(tx, most, clock())):
        sending = (_post_one(store, house, send, each, clock) for each in batch)
        results = await asyncio.gather(*sending, return_exceptions=True)
        for waiting, result in zip(batch, results, strict=True):
            if isinstance(result, BaseException):
                # What breaks on our side must not hold back the chat's later replies.
                log.error("not answered", row=waiting.id, error=type(result).__name__)
                await store.perform(lambda tx, id=waiting.id: outbox.finish(tx, id))  # type: ignore[misc]
        done = sum(result is not False for result in results)
        sent += done
        if not done:
            break
    return sent


async def _post_one(store: Store, house: House, send: SendAny, waiting: Waiting, clock: Clock) -> bool:
    outcome = await send(rendered(house, waiting.answer))
    return await store.perform(lambda tx: _record(tx, waiting, outcome, clock()))


def rendered(house: House, answer: Answer) -> Outgoing:
    """An answer in its language, ready to go out."""
    content = house.content
    match answer:
        case Reply():
            return render(content, answer)
        case Toast(callback, locale, said):
            return CallbackAnswer(callback, label(content, said, locale)[:200] if said else "")
        case Commands(chat, locale, staff):
            prefix, names = ("staff-command", STAFF_COMMANDS) if staff else ("ui-command", COMMANDS)
            listed = tuple((name, label(content, say(f"{prefix}-{name}"), locale)) for name in names) if locale else ()
            return ChatCommands(chat, listed)
        case Leave():
            return answer


def _record(tx: Tx, waiting: Waiting, outcome: Outcome, now: datetime) -> bool:
    """True where the row is finished, or will be with the next attempt."""
    answer = waiting.answer
    if isinstance(outcome, NotSent) and not (isinstance(answer, Toast) and waiting.attempts >= TRIES):
        outbox.again(tx, waiting.id)  # Telegram cannot be reached: nothing is lost by waiting until it can
        return False
    if isinstance(outcome, Lost) and waiting.attempts == 1 and isinstance(answer, Reply):
        outbox.again(tx, waiting.id)  # a reply that comes twice is better than none
        return True
    outbox.finish(tx, waiting.id)
    if isinstance(outcome, Unreachable) and isinstance(answer, Reply):
        _lose_touch(tx, answer.chat, now)
    if isinstance(outcome, Refused) and isinstance(answer, Reply):
        _refused(tx, answer, outcome.problem, now)
    return True


def _refused(tx: Tx, answer: Reply, problem: str, now: datetime) -> None:
    """Editors learn which text Telegram does not take; the person is not left without an answer."""
    first = answer.says[0].id if answer.says else ""
    log.warning("refused", message=first, locale=answer.locale)
    if not first.startswith(SORRY):
        warn_editors(tx, first, answer.locale, problem, now)
        outbox.put(tx, (Reply(answer.chat, answer.locale, (say("ui-error-general"),)),), now)


def _lose_touch(tx: Tx, chat: int, now: datetime) -> None:
    person = people.by_chat(tx, chat)
    if person:
        lose_touch(tx, person.id, now)
    elif staff := people_of_staff.by_chat(tx, chat):
        people_of_staff.change(tx, staff.id, reachable=0)
