"""Sends what waits in the outbox: the answers to taps, and beside them the replies, each chat's in order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

import structlog

from bot.actions.line import FAILED, NOT_SENT, Flow, Line, Work
from bot.actions.record import lose_touch
from bot.actions.visit import House
from bot.actions.warn import warn_of_refusal
from bot.content.render import Screen, label, render
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable, Unsaid
from bot.domain.participant import State
from bot.domain.reply import Answer, Commands, Leave, Reply, Toast, say
from bot.store import outbox, people
from bot.store import staff as people_of_staff
from bot.store.database import Tx
from bot.store.outbox import Waiting

SORRY = ("ui-error", "staff-error", "staff-notice-refused")  # these are not apologised for
AGAIN = "again"
BECAME: Mapping[type, str] = {
    Sent: State.SENT,
    Lost: State.IN_DOUBT,
    Refused: State.REFUSED,
    Unreachable: State.UNREACHABLE,
    Unsaid: State.SKIPPED,
    NotSent: FAILED,
}
DONE = tuple(BECAME.values())
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


class Kind(Enum):
    """What goes out apart from the other: neither waits for the other to end."""

    TOASTS = auto()
    REPLIES = auto()


async def post(line: Line, house: House, send: SendAny, kind: Kind) -> int:
    """Send what waits of a kind until nothing waits or nothing gets through; how many are done with."""
    places = line.toasts if kind is Kind.TOASTS else line.places
    counts = await Flow(line, _Mail(line, house, send, kind).work(), places).run()
    return sum(counts[result] for result in DONE)


class _Mail:
    """One pass over what waits in the outbox."""

    def __init__(self, line: Line, house: House, send: SendAny, kind: Kind) -> None:
        self._line, self._house, self._out = line, house, send
        self._toasts = kind is Kind.TOASTS
        self._begun = False

    def work(self) -> Work[Waiting]:
        """Answers as a work of the line."""
        return Work(self._claim, self._send, self._record, self._broken, _as_many, self._count)

    def _claim(self, tx: Tx, most: int) -> list[Waiting]:
        if not self._begun:
            outbox.recover(tx, toasts=self._toasts)
            self._begun = True
        return outbox.claim(tx, most, self._line.clock(), toasts=self._toasts)

    async def _send(self, waiting: Waiting) -> Outcome:
        return await self._out(rendered(self._house, waiting.answer))

    def _record(self, tx: Tx, waiting: Waiting, outcome: Outcome) -> str:
        return _record(tx, waiting, outcome, self._line.clock())

    def _broken(self, tx: Tx, waiting: Waiting) -> None:
        outbox.finish(tx, waiting)  # it must not hold back the chat's later replies

    def _count(self, waiting: Waiting, result: str, took: float) -> None:
        if result != AGAIN:
            self._line.metrics.replies.labels(result).inc()


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
    """Finished, or waiting for the next attempt; what to count it as."""
    answer = waiting.answer
    if isinstance(outcome, NotSent) and not (isinstance(answer, Toast) and waiting.attempts >= TRIES):
        outbox.rest(tx, waiting)  # Telegram cannot be reached: nothing is lost by waiting until it can
        return NOT_SENT
    if isinstance(outcome, Lost) and waiting.attempts == 1 and isinstance(answer, Reply):
        outbox.again(tx, waiting)  # a reply that comes twice is better than none
        return AGAIN
    if not outbox.finish(tx, waiting):
        return AGAIN  # the end of the transaction that recorded it was not heard of
    if isinstance(outcome, Unreachable) and isinstance(answer, Reply):
        _lose_touch(tx, answer.chat, now)
    if isinstance(outcome, Refused) and isinstance(answer, Reply):
        _refused(tx, answer, outcome.problem, now)
    if isinstance(outcome, Unsaid) and isinstance(answer, Reply):
        log.info("nothing left to say", message=answer.voice, locale=answer.locale)
    return BECAME[type(outcome)]


def _refused(tx: Tx, answer: Reply, problem: str, now: datetime) -> None:
    """Editors learn which text Telegram does not take; the person is not left without an answer."""
    first = answer.says[0].id if answer.says else ""
    log.warning("refused", message=first, locale=answer.locale)
    if not first.startswith(SORRY):
        warn_of_refusal(tx, first, answer.locale, problem, now)
        outbox.put(tx, (Reply(answer.chat, answer.locale, (say("ui-error-general"),)),), now)


def _lose_touch(tx: Tx, chat: int, now: datetime) -> None:
    person = people.by_chat(tx, chat)
    if person:
        lose_touch(tx, person.id, now)
    elif staff := people_of_staff.by_chat(tx, chat):
        people_of_staff.change(tx, staff.id, reachable=0)
