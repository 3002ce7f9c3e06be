"""Enrolling participants, one or many; workplaces, staff, and their invitations."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.actions.change import LONGEST, out_of_range
from bot.actions.joining import new_tag
from bot.content.content import STAFF_LOCALES, Content
from bot.domain.calendar import default_end
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.programme import Programme
from bot.domain.reckoning import untold
from bot.errors import Refusal
from bot.store import invitations, notices, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx

INVITATION_LASTS = timedelta(days=30)
TOKEN_BYTES = 16  # 22 characters in a link
FURTHEST = timedelta(days=3 * 366)  # a start further from today is a slip of the finger
CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # without those that are read for each other
CODE_LENGTH = 5
LONGEST_NAME = 60
NO_LETTERS = ("Cc", "Cs", "Zl", "Zp")  # control characters, bytes that are no UTF-8, ends of lines


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What is said of a new participant; codes, not ids."""

    start: date
    locale: str
    workplace: str
    end: date | None = None
    caseworker: str = ""
    first_name: str = ""
    programme: str = ""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The new participant, their invitation's token, and the *must* steps that their dates leave untold."""

    code: str
    token: str
    untold: tuple[str, ...]


def enrol(tx: Tx, content: Content, wanted: Enrolment, *, by: str, now: datetime) -> Enrolled:
    """Enter one participant with an invitation; Refusal where something does not fit."""
    person = enrolment(tx, content, wanted, now)
    id = people.add(tx, person, now)
    token = invite(tx, participant=id, now=now)
    notices.audit(tx, actor=by, act="enrol", participant=person.code, now=now)
    programme = content.programme(person.programme)
    return Enrolled(person.code, token, untold(programme, person.start, person.end, _joining(person.start, now)))


def enrolment(tx: Tx, content: Content, wanted: Enrolment, now: datetime) -> Participant:
    """The participant that would be entered; Refusal names the first thing that does not fit."""
    for _, refusal in enrolment_faults(tx, content, wanted, now):
        raise refusal
    programme, workplace = _programme(content, wanted), places.by_code(tx, wanted.workplace)
    assert programme is not None
    assert workplace is not None
    return Participant(
        id=0,
        code=_new_code(tx),
        tag=new_tag(),
        programme=programme.id,
        start=wanted.start,
        end=wanted.end or default_end(wanted.start, programme.months),
        locale=wanted.locale,
        workplace=workplace.id,
        caseworker=caseworker_id(tx, wanted.caseworker),
        first_name=" ".join(wanted.first_name.split()),
    )


def enrolment_faults(tx: Tx, content: Content, wanted: Enrolment, now: datetime) -> Iterator[tuple[str, Refusal]]:
    """All that does not fit, each with the name of its field."""
    programme = _programme(content, wanted)
    if programme is None:
        known = ", ".join(content.programmes)
        yield "programme", _refusal(f"programme {wanted.programme!r} is unknown: use {known}")
    if wanted.locale not in content.locales:
        yield "locale", _refusal(f"locale {wanted.locale!r} is not offered: use {', '.join(content.locales)}")
    if places.by_code(tx, wanted.workplace) is None:
        text = f"workplace {wanted.workplace!r} is unknown: add it with `stegvis workplace add`"
        yield "workplace", _refusal(text)
    try:
        caseworker_id(tx, wanted.caseworker)
    except Refusal as refusal:
        yield "caseworker", refusal
    if not is_first_name(wanted.first_name):
        yield "first_name", no_first_name()
    yield from _date_faults(wanted, programme, now)


def is_name(text: str) -> bool:
    """Whether that fits one line of a message and a button."""
    text = text.strip()
    return len(text) <= LONGEST_NAME and all(unicodedata.category(letter) not in NO_LETTERS for letter in text)


def is_first_name(text: str) -> bool:
    """Whether that can be a first name, or none; digits would be a personal identity number or a phone."""
    return is_name(text) and not any(character.isdigit() for character in text)


def no_first_name() -> Refusal:
    """What a first name must be."""
    text = f"first_name must be a first name only: at most {LONGEST_NAME} characters, without figures"
    return Refusal("staff-error-name", text, most=LONGEST_NAME)


def checked_name(name: str) -> str:
    """The name of a workplace or of a person of the staff; Refusal for one that cannot be shown."""
    if not name.strip() or not is_name(name):
        raise _refusal(f"a name of 1 to {LONGEST_NAME} characters on one line is needed")
    return name.strip()


def invite(tx: Tx, *, participant: int | None = None, staff: int | None = None, now: datetime) -> str:
    """A new invitation, in place of an unused older one; its token."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    invitations.add(tx, token=token, participant=participant, staff=staff, now=now, expires_at=now + INVITATION_LASTS)
    return token


def add_workplace(
    tx: Tx,
    *,
    code: str,
    name: str,
    kind: str = "",
    phone: str = "",
    report_before: time | None = None,
    by: str,
    now: datetime,
) -> str:
    """Enter a workplace; its code, made from the name where none is given."""
    name = checked_name(name)
    code = code or _slug(name)
    if places.by_code(tx, code):
        raise Refusal(
            "staff-error-general", f"workplace {code!r} is there already: change it with `stegvis workplace change`"
        )
    places.add(tx, code=code, name=name, kind=kind, phone=phone, report_before=report_before)
    notices.audit(tx, actor=by, act="add workplace", detail=code, now=now)
    return code


def invite_staff(
    tx: Tx,
    *,
    name: str,
    role: Role,
    locale: str = "sv",
    phone: str = "",
    workplaces: tuple[str, ...] = (),
    by: str,
    now: datetime,
) -> tuple[Staff, str]:
    """Enter a person of the staff; the person and their invitation's token."""
    if locale not in STAFF_LOCALES:
        raise Refusal("staff-error-general", f"locale {locale!r} is not for staff: use {', '.join(STAFF_LOCALES)}")
    name = checked_name(name)
    id = people_of_staff.add(
        tx, code=_new_code(tx), tag=new_tag(), name=name, role=role, locale=locale, phone=phone, now=now
    )
    for code in workplaces:
        workplace = places.by_code(tx, code)
        if workplace is None:
            raise Refusal("staff-error-general", f"workplace {code!r} is unknown")
        places.supervise(tx, workplace=workplace.id, staff=id)
    staff = people_of_staff.person(tx, id)
    assert staff is not None
    notices.audit(tx, actor=by, act="invite staff", detail=f"{staff.code} {role}", now=now)
    return staff, invite(tx, staff=id, now=now)


def caseworker_id(tx: Tx, code: str) -> int | None:
    """The id of the caseworker of that code, None for no code; Refusal for an unknown one."""
    if not code:
        return None
    staff = people_of_staff.by_code(tx, code)
    if staff is None or staff.role not in people_of_staff.HAVE_CASELOADS:
        raise _refusal(f"caseworker {code!r} is unknown: see `stegvis staff list`")
    return staff.id


def _date_faults(wanted: Enrolment, programme: Programme | None, now: datetime) -> Iterator[tuple[str, Refusal]]:
    today, start = now.date(), wanted.start
    if abs(start - today) > FURTHEST:
        text = f"start {start} lies more than three years from today"
        yield "start", out_of_range(text, today - FURTHEST, today + FURTHEST)
        return  # no end can be reckoned from it
    end = wanted.end or (default_end(start, programme.months) if programme else start + LONGEST)
    if end < start:
        yield "end", out_of_range(f"end {end} lies before start {start}", start, start + LONGEST)
    elif end < today:
        yield "end", out_of_range(f"end {end} has passed already", today, start + LONGEST)
    elif end - start > LONGEST:
        text = f"end {end} lies more than five years after start {start}"
        yield "end", out_of_range(text, start, start + LONGEST)


def _programme(content: Content, wanted: Enrolment) -> Programme | None:
    return content.programmes.get(wanted.programme or next(iter(content.programmes)))


def _joining(start: date, now: datetime) -> datetime | None:
    """The earliest moment of joining for who begins late, by the day; None for who can join before the start."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) if start < now.date() else None


def _refusal(text: str) -> Refusal:
    return Refusal("staff-error-general", text)


def _new_code(tx: Tx) -> str:
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        if people.by_code(tx, code) is None and people_of_staff.by_code(tx, code) is None:
            return code


def _slug(name: str) -> str:
    plain = name.strip().lower().translate(str.maketrans("åäöé", "aaoe"))
    return (
        "-".join(
            "".join(character if character.isalnum() and character.isascii() else " " for character in plain).split()
        )
        or "workplace"
    )
