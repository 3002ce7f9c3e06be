"""Who is there when the flood comes: participants in every state, staff of every role, the invited, strangers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.actions.own_data import erase
from bot.content.content import Content
from bot.domain.calendar import default_end
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.simulator.telegram import Telegram
from bot.store import invitations, ledger, notices, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx

NOW = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)  # a Tuesday, eleven in Stockholm
START = date(2026, 9, 1)
MONTHS = 12
LONG = timedelta(days=30)

TOLD = ("welcome", "pay", "sick-report", "expectation-check", "self-check", "how-is-it-going", "goodbye")
STRANGERS = (3001, 3002, 4294967296, 2**52 - 1)
ERASED, BOT, GROUP, CHANNEL = 1090, 3900, -100200300, -1001234567890


@dataclass(frozen=True, slots=True)
class Part:
    """One participant of the cast: the chat, and in what state they are."""

    chat: int
    locale: str = "en"
    start: date = START
    caseworker: str = "K1"
    workplace: str = "cafe"
    state: str = "joined"


PARTICIPANTS = (
    Part(1001),
    Part(1002, "ar", workplace="school"),
    Part(1003, "sv-simple", start=date(2026, 11, 2), caseworker="K2"),
    Part(1004, state="hidden", caseworker="K2"),
    Part(1005, state="paused"),
    Part(1006, state="paused by staff", workplace="school"),
    Part(1007, state="left"),
    Part(1008, state="lost"),
    Part(1009, start=date(2025, 10, 20), state="ended"),
    Part(1010, caseworker="", workplace=""),
    Part(1011, caseworker="K2", state="invited"),
    Part(1012, state="expired"),
    Part(1013, "ar", caseworker="K2", state="used"),
)
STAFF = (
    (2001, "K1", Role.CASEWORKER, "sv"),
    (2002, "K2", Role.CASEWORKER, "en"),
    (2003, "S1", Role.SUPERVISOR, "sv"),
    (2004, "J1", Role.JOB_COACH, "en"),
    (2005, "E1", Role.EDITOR, "sv"),
    (2006, "A1", Role.ADMINISTRATOR, "en"),
    (2007, "K3", Role.CASEWORKER, "sv"),  # has left
    (2008, "K4", Role.CASEWORKER, "sv"),  # is invited
)
NOT_JOINED = ("invited", "expired", "used")
KNOWN = tuple(each.chat for each in PARTICIPANTS if each.state not in NOT_JOINED)
AT_WORK = tuple(chat for chat, code, *_ in STAFF if code not in ("K3", "K4"))


def token_of(code: str) -> str:
    """The invitation of a person of the cast."""
    return f"{code}-token-of-22-letters"[:22]


def code_of(part: Part) -> str:
    """The code of a participant of the cast."""
    return f"P{part.chat}"


def tag_of(code: str) -> str:
    """The mark in all their buttons."""
    return f"t{code}"


def enter(tx: Tx, content: Content, now: datetime) -> None:
    """The whole cast, with the same codes, tags and tokens each time, so that a flood can be told again."""
    at = {code: places.add(tx, code=code, name=code.title(), phone="08-123 45 67", report_before=time(7, 30))
          for code in ("cafe", "school")}  # fmt: skip
    staff = {code: _enter_staff(tx, chat, code, role, locale, now) for chat, code, role, locale in STAFF}
    for code in ("S1", "J1"):
        places.supervise(tx, workplace=at["cafe"], staff=staff[code])
    for part in (*PARTICIPANTS, Part(ERASED)):
        _enter(tx, part, at.get(part.workplace), staff.get(part.caseworker), content, now)
    gone = people.by_chat(tx, ERASED)
    assert gone is not None
    erase(tx, gone, now=now)
    people_of_staff.leave(tx, staff["K3"], now)


def _enter_staff(tx: Tx, chat: int, code: str, role: Role, locale: str, now: datetime) -> int:
    id = people_of_staff.add(
        tx, code=code, tag=tag_of(code), name=f"Name {code}", role=role, locale=locale, phone="070-1112233", now=now
    )
    if code == "K4":
        invitations.add(tx, token=token_of(code), staff=id, now=now, expires_at=now + LONG)
    else:
        people_of_staff.joined(tx, id, chat=chat, tag=tag_of(code), locale=locale, now=now)
    return id


def _enter(tx: Tx, part: Part, workplace: int | None, caseworker: int | None, content: Content, now: datetime) -> None:
    code, programme = code_of(part), next(iter(content.programmes))
    joined = part.state not in NOT_JOINED
    person = Participant(
        id=0,
        code=code,
        tag=tag_of(code),
        programme=programme,
        start=part.start,
        end=default_end(part.start, MONTHS),
        locale=part.locale,
        workplace=workplace,
        caseworker=caseworker,
        first_name="Nour",
        chat=part.chat if joined else None,
        joined_at=now - LONG if joined else None,
    )
    id = people.add(tx, person, now)
    used = part.state == "used" or joined
    expires = now if part.state == "expired" else now + LONG
    invitations.add(tx, token=token_of(code), participant=id, now=now - LONG, expires_at=expires)
    if used:
        invitations.use(tx, token_of(code), now)
    _tell(tx, replace(person, id=id), part.state, now)


def _tell(tx: Tx, person: Participant, state: str, now: datetime) -> None:
    """What was sent to them, and how they stand."""
    if state in NOT_JOINED:
        return
    for step in TOLD:
        ledger.plan(tx, participant=person.id, step=step, occurrence="1", late=False, now=now)
    people.look_at(tx, person.id, now)
    if person.caseworker:
        notices.add(tx, participant=person.id, staff=person.caseworker, kind=notices.Kind.HELP, step="pay", now=now)


def settle(tx: Tx, now: datetime) -> None:
    """After the first messages: each in the state that they play."""
    for part in PARTICIPANTS:
        person = people.by_chat(tx, part.chat)
        if person and part.state in STATES:
            people.change(tx, person.id, **STATES[part.state])
            if part.state in ("left", "lost"):
                people.look_at(tx, person.id, None)
                ledger.withdraw(tx, person.id)


STATES: dict[str, dict[str, object]] = {
    "hidden": {"hidden": True},
    "paused": {"paused_until": date(2026, 11, 20), "paused_by": "participant"},
    "paused by staff": {"paused_until": date(2026, 11, 20), "paused_by": "K1"},
    "left": {"left_at": NOW},
    "lost": {"reachable": False},
}


def phones(telegram: Telegram) -> None:
    """A phone for everybody, with the chat open."""
    staff = tuple(chat for chat, *_ in STAFF)
    for chat in (*(each.chat for each in PARTICIPANTS), ERASED, *staff, *STRANGERS, BOT):
        telegram.add_person(f"Somebody {chat}", language_code="en", id=chat)
        telegram.chat(chat).started = True
