"""People with roles as an operator changes them; whom they leave behind is named, so that nobody is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.enrol import checked_name, invite, invite_staff
from bot.actions.find import staff_of, workplace_of
from bot.actions.workplaces import checked_phone
from bot.content.content import STAFF_LOCALES
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.reply import Commands
from bot.errors import Refusal
from bot.store import caseload, invitations, notices, outbox, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffFacts:
    """What is said of a person of the staff; None is not said."""

    name: str | None = None
    role: Role | None = None
    locale: str | None = None
    phone: str | None = None
    workplaces: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ListedStaff:
    """A person of the staff, the codes of where they supervise, and how many participants they have."""

    staff: Staff
    workplaces: tuple[str, ...]
    participants: int


def listed_staff(tx: Tx) -> list[ListedStaff]:
    """All people with roles, by name."""
    codes = {place.id: place.code for place in places.workplaces(tx)}
    return [
        ListedStaff(
            staff,
            tuple(sorted(codes[id] for id in places.supervised(tx, staff.id))),
            len(_caseload(tx, staff)),
        )
        for staff in people_of_staff.everyone(tx)
    ]


def enter_staff(tx: Tx, said: StaffFacts, *, by: str, now: datetime) -> tuple[Staff, str]:
    """Enter a person of the staff; the person and their invitation's token."""
    checked_phone(said.phone)
    return invite_staff(
        tx,
        name=said.name or "",
        role=said.role or Role.CASEWORKER,
        locale=said.locale or STAFF_LOCALES[0],
        phone=said.phone or "",
        workplaces=said.workplaces or (),
        by=by,
        now=now,
    )


def administrator(tx: Tx) -> Staff | None:
    """An administrator, if there is one."""
    return next(iter(people_of_staff.with_role(tx, Role.ADMINISTRATOR)), None)


def enter_administrator(tx: Tx, name: str, locale: str, *, by: str, now: datetime) -> tuple[Staff, str]:
    """Enter the first administrator; the person and their invitation's token."""
    return enter_staff(tx, StaffFacts(name=name, role=Role.ADMINISTRATOR, locale=locale), by=by, now=now)


def change_staff(tx: Tx, code: str, said: StaffFacts, *, by: str, now: datetime) -> tuple[str, ...]:
    """Write what is said; the codes of the participants who then have no caseworker."""
    staff = staff_of(tx, code)
    _check(said)
    name = said.name.strip() if said.name else None
    fields = {"name": name, "role": said.role, "locale": said.locale, "phone": said.phone}
    people_of_staff.change(tx, staff.id, **{name: value for name, value in fields.items() if value is not None})
    lost = said.role is not None and said.role is not staff.role
    if said.workplaces is not None or (lost and staff.role is Role.SUPERVISOR):
        _supervise(tx, staff, said.workplaces or ())
    if said.locale and staff.chat:
        outbox.put(tx, (Commands(staff.chat, said.locale, staff=True),), now)
    notices.audit(tx, actor=by, act="change staff", detail=staff.code, now=now)
    return _given_up(tx, staff) if lost and said.role not in people_of_staff.HAVE_CASELOADS else ()


def part_with(tx: Tx, code: str, *, by: str, now: datetime) -> tuple[str, ...]:
    """The person leaves; the codes of the participants who then have no caseworker."""
    staff = staff_of(tx, code)
    people_of_staff.leave(tx, staff.id, now)
    invitations.withdraw_of_staff(tx, staff.id, now)
    places.supervise_no_more(tx, staff.id)
    if staff.chat:
        outbox.put(tx, (Commands(staff.chat, None),), now)
    notices.audit(tx, actor=by, act="staff leaves", detail=staff.code, now=now)
    return _given_up(tx, staff)


def invite_again(tx: Tx, code: str, *, by: str, now: datetime) -> str:
    """A new invitation for a person of the staff; its token."""
    staff = staff_of(tx, code)
    notices.audit(tx, actor=by, act="invite staff", detail=staff.code, now=now)
    return invite(tx, staff=staff.id, now=now)


def _check(said: StaffFacts) -> None:
    checked_phone(said.phone)
    if said.name is not None:
        checked_name(said.name)
    if said.locale is not None and said.locale not in STAFF_LOCALES:
        text = f"locale {said.locale!r} is not for staff: use {', '.join(STAFF_LOCALES)}."
        raise Refusal("staff-error-general", text)


def _supervise(tx: Tx, staff: Staff, codes: Sequence[str]) -> None:
    places.supervise_no_more(tx, staff.id)
    for code in codes:
        places.supervise(tx, workplace=workplace_of(tx, code).id, staff=staff.id)


def _given_up(tx: Tx, staff: Staff) -> tuple[str, ...]:
    codes = _caseload(tx, staff)
    caseload.give_up(tx, staff.id)
    return codes


def _caseload(tx: Tx, staff: Staff) -> tuple[str, ...]:
    return tuple(person.code for person in people.of_caseworker(tx, staff.id) if person.left_at is None)
