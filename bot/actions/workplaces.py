"""Workplaces as an operator enters and changes them, with who supervises there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.actions.enrol import add_workplace, checked_name
from bot.actions.find import staff_of, workplace_of
from bot.domain.places import KINDS, Workplace
from bot.errors import Refusal
from bot.store import notices, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx

PHONE = re.compile(r"\+?\d{5,15}")  # as long as numbers get in the world; a short one can be an extension
BETWEEN_DIGITS = re.compile(r"[\s()./\u2010-\u2013-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkplaceFacts:
    """What is said of a workplace; None is not said, empty is nothing."""

    name: str | None = None
    kind: str | None = None
    phone: str | None = None
    report_before: time | None = None
    supervisors: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A workplace, the codes of who supervises there, and how many participants it has."""

    workplace: Workplace
    supervisors: tuple[str, ...]
    participants: int


def enter_workplace(tx: Tx, code: str, said: WorkplaceFacts, *, by: str, now: datetime) -> str:
    """Enter a workplace; its code, made from the name where none is given."""
    _check(said)
    code = add_workplace(
        tx,
        code=code,
        name=said.name or "",
        kind=said.kind or "",
        phone=said.phone or "",
        report_before=said.report_before,
        by=by,
        now=now,
    )
    _supervise(tx, workplace_of(tx, code), said.supervisors or ())
    return code


def change_workplace(tx: Tx, code: str, said: WorkplaceFacts, *, by: str, now: datetime) -> None:
    """Write what is said in place of what stood there."""
    _check(said)
    workplace = workplace_of(tx, code)
    name = said.name.strip() if said.name else None
    fields = {"name": name, "kind": said.kind, "phone": said.phone, "report_before": said.report_before}
    places.change(tx, replace(workplace, **{name: value for name, value in fields.items() if value is not None}))  # type: ignore[arg-type]
    if said.supervisors is not None:
        places.supervised_by_nobody(tx, workplace.id)
        _supervise(tx, workplace, said.supervisors)
    notices.audit(tx, actor=by, act="change workplace", detail=code, now=now)


def listed_workplaces(tx: Tx) -> list[Listed]:
    """All workplaces, by name."""
    return [
        Listed(
            place,
            tuple(staff.code for staff in people_of_staff.at_workplace(tx, place.id)),
            len(people.at_workplaces(tx, [place.id])),
        )
        for place in places.workplaces(tx)
    ]


def checked_phone(phone: str | None) -> None:
    """Refusal for what cannot be a phone number; it is kept as written."""
    if phone and not PHONE.fullmatch(BETWEEN_DIGITS.sub("", phone)):
        text = f"phone {phone!r} is no phone number: write it as +46 8 123 45 67 or 08-123 45 67."
        raise Refusal("staff-error-general", text)


def _check(said: WorkplaceFacts) -> None:
    if said.kind and said.kind not in KINDS:
        raise Refusal("staff-error-general", f"kind {said.kind!r} is unknown: use {', '.join(KINDS)}.")
    if said.name is not None:
        checked_name(said.name)
    checked_phone(said.phone)


def _supervise(tx: Tx, workplace: Workplace, codes: Sequence[str]) -> None:
    for code in codes:
        places.supervise(tx, workplace=workplace.id, staff=staff_of(tx, code).id)
