"""Everything that an enrolment would do, to read before it is done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.actions.enrol import Enrolment, enrolment
from bot.actions.renewal import held_back
from bot.actions.staff_access import programme_of, today
from bot.actions.staff_reasons import title, titles
from bot.actions.visit import StaffVisit
from bot.domain.ahead import Outlook, outlook
from bot.domain.calendar import programme_month
from bot.domain.participant import Participant
from bot.domain.reply import Say, Value, say
from bot.store import places


def wanted(visit: StaffVisit, draft: Mapping[str, str]) -> Enrolment:
    """The enrolment that the answers ask for; the caseworker is whoever enrols."""
    return Enrolment(
        start=date.fromisoformat(draft["start"]),
        locale=draft["locale"],
        workplace=draft["workplace"],
        caseworker=visit.staff.code,
        first_name=draft["name"],
    )


def check_says(visit: StaffVisit, draft: Mapping[str, str]) -> tuple[Say, ...]:
    """The answers, what is sent first and when, and what is never told; Refusal where something does not fit."""
    person = enrolment(visit.tx, visit.content, wanted(visit, draft), visit.now)
    workplace = places.by_code(visit.tx, draft["workplace"])
    facts: dict[str, Value] = {
        "start_date": person.start,
        "end_date": person.end,
        "language": say("staff-locale-name", locale=person.locale),
        "workplace_name": workplace.name if workplace else "",
        "first_name": person.first_name or None,
        "caseworker_name": visit.staff.name,
    }
    return (Say("staff-enrol-check", None, facts), *_outlook_says(visit, person))


def _outlook_says(visit: StaffVisit, person: Participant) -> tuple[Say, ...]:
    held = held_back(visit.house, today(visit, person))
    ahead = outlook(programme_of(visit, person), person, visit.now, held=held)
    says = []
    if ahead.first:
        says.append(say("staff-enrol-check-first", title=title(visit, ahead.first.step), date=ahead.first.day))
    if person.start < today(visit, person):
        says.append(_late(visit, person, ahead))
    if ahead.untold:
        says.append(say("staff-enrol-check-untold", titles=titles(visit, ahead.untold)))
    return tuple(says)


def _late(visit: StaffVisit, person: Participant, ahead: Outlook) -> Say:
    return say(
        "staff-enrol-check-late",
        month=programme_month(person.start, today(visit, person)),
        caught_up=titles(visit, ahead.caught_up),
        skipped=titles(visit, ahead.skipped),
    )
