"""Sends the replies that wait in the outbox, the answers to taps beside them, each chat's in order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.actions.line import NOT_SENT, Flow, Line, Places, Work
from bot.actions.record import lose_touch, warn_editors
from bot.actions.visit import House
from bot.content.render import Screen, label, render
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Unreachable
from bot.domain.reply import Answer, Commands, Leave, Reply, Toast, say
from bot.store import outbox, people
from bot.store import staff as people_of_staff
from bot.store.database import Tx
from bot.store.outbox import Waiting

SORRY = ("ui-error", "staff-error", "staff-notice-refused")  # these are not apologised for
TOASTS = 64  # answers to taps under way at once: one that is given twice harms nobody
DONE, AGAIN = "done", "again"
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


async def post(line: Line, house: House, send: SendAny) -> int:
    """Send what waits until nothing waits or nothing gets through; how many are done with."""
    await line.store.perform(lambda tx: _begin(tx, line))
    toasts, replies = await asyncio.gather(
        Flow(line, _work(line, house, send, toasts=True), Places(TOASTS)).run(),
        Flow(line, _work(line, house, send), line.places).run(),
    )
    return (toasts + replies)[DONE]


def _begin(tx: Tx, line: Line) -> None:
    line.fence(tx)
    outbox.recover(tx)


def _work(line: Line, house: House, send: SendAny, *, toasts: bool = False) -> Work[Waiting]:
    return Work(
        claim=lambda tx, most: outbox.claim(tx, most, line.clock(), toasts=toasts),
        send=lambda waiting: send(rendered(house, waiting.answer)),
        record=lambda tx, waiting, outcome: _record(tx, waiting, outcome, line.clock()),
        broken=lambda tx, waiting: outbox.finish(tx, waiting.id),  # it must not hold back the chat's later replies
        room=_as_many,
    )


async def _as_many(most: int) -> int:
    """Replies go when they come; the pacer puts them before what is staged."""
    return most


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


def _record(tx: Tx, waiting: Waiting, outcome: Outcome, now: datetime) -> str:
    """Finished, or waiting for the next attempt."""
    answer = waiting.answer
    if isinstance(outcome, NotSent) and not (isinstance(answer, Toast) and waiting.attempts >= TRIES):
        outbox.rest(tx, waiting.id)  # Telegram cannot be reached: nothing is lost by waiting until it can
        return NOT_SENT
    if isinstance(outcome, Lost) and waiting.attempts == 1 and isinstance(answer, Reply):
        outbox.again(tx, waiting.id)  # a reply that comes twice is better than none
        return AGAIN
    outbox.finish(tx, waiting.id)
    if isinstance(outcome, Unreachable) and isinstance(answer, Reply):
        _lose_touch(tx, answer.chat, now)
    if isinstance(outcome, Refused) and isinstance(answer, Reply):
        _refused(tx, answer, outcome.problem, now)
    return DONE


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
