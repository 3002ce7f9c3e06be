"""Whose people are whose, and what is answered where something may not be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from bot.actions.visit import Answers, StaffVisit
from bot.domain.participant import Participant
from bot.domain.permissions import Act, Role, may
from bot.domain.programme import Programme
from bot.domain.reply import Say, Value
from bot.errors import Refusal
from bot.store import people, places


def allowed(visit: StaffVisit, act: Act) -> bool:
    """Whether the role may do that with their own people."""
    return may(visit.staff.role, act)


def require(visit: StaffVisit, act: Act) -> None:
    """Refusal where the role may not do that at all."""
    if not allowed(visit, act):
        raise Refusal("staff-error-not-allowed", f"a {visit.staff.role} may not {act}")


def own_people(visit: StaffVisit) -> list[Participant]:
    """Everybody whom the person of the staff may see, by start and code."""
    match visit.staff.role:
        case Role.ADMINISTRATOR:
            return people.everyone(visit.tx)
        case Role.CASEWORKER:
            return people.of_caseworker(visit.tx, visit.staff.id)
        case Role.SUPERVISOR | Role.JOB_COACH:
            return people.at_workplaces(visit.tx, places.supervised(visit.tx, visit.staff.id))
    return []


def person_for(visit: StaffVisit, code: str, act: Act) -> Participant:
    """The participant of that code, to do that with; somebody else's is refused as an unknown one is."""
    person = people.by_code(visit.tx, code)
    if person is None or not may(visit.staff.role, Act.SEE_PERSON, own=_owns(visit, person)):
        raise Refusal("staff-error-unknown-person", f"no participant {code!r} among yours")
    require(visit, act)
    return person


def is_present(visit: StaffVisit, person: Participant) -> bool:
    """Whether the person is still in the programme: whom a supervisor sees."""
    return person.left_at is None and person.end >= today(visit, person)


def programme_of(visit: StaffVisit, person: Participant) -> Programme:
    """The schedule that the person follows."""
    return visit.content.programme(person.programme)


def today(visit: StaffVisit, person: Participant | None = None) -> date:
    """The local day, of a person's programme or of the first one."""
    return visit.now.astimezone(visit.content.programme(person.programme if person else "").zone).date()


def refused(refusal: Refusal) -> Say:
    """What cannot be done, as a text."""
    return Say(refusal.message, None, cast("Mapping[str, Value]", refusal.arguments))


def answered(visit: StaffVisit, screen: Callable[[], Answers]) -> Answers:
    """The screen, or in its place why it is refused."""
    try:
        return screen()
    except Refusal as refusal:
        return (visit.edit(refused(refusal)),)


def _owns(visit: StaffVisit, person: Participant) -> bool:
    match visit.staff.role:
        case Role.CASEWORKER:
            return person.caseworker == visit.staff.id
        case Role.SUPERVISOR if not is_present(visit, person):
            return False
        case Role.SUPERVISOR | Role.JOB_COACH:
            return person.workplace in places.supervised(visit.tx, visit.staff.id)
    return False
