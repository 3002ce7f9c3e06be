"""What the texts may say of a person, their workplace and their municipality; None for what is not known."""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from datetime import date, datetime, timedelta

from bot.domain.calendar import month_start, programme_month
from bot.domain.occurrences import dates_of, meeting_day
from bot.domain.participant import Participant
from bot.domain.places import Surroundings
from bot.domain.programme import BeforeMeeting, Programme
from bot.domain.reply import Value
from bot.store import answers, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx

MUNICIPALITY = (
    "job-coach",
    "language-teacher",
    "pay-day",
    "payroll-contact",
    "time-off-contact",
    "guidance",
    "occupational-health",
    "municipality-name",
)
COUNTED = "messages_understood"
NEARLY = timedelta(days=7)  # a goodbye goes on the last day at work, before a holiday some days earlier


def surroundings(tx: Tx, person: Participant) -> Surroundings:
    """Who and what is around a participant."""
    return surroundings_of(tx, [person])[person.id]


def surroundings_of(tx: Tx, persons: Collection[Participant]) -> dict[int, Surroundings]:
    """Who and what is around each of these participants, by their ids."""
    homes = {person.workplace for person in persons if person.workplace}
    workplaces = places.by_ids(tx, homes)
    supervisors = people_of_staff.at_workplaces(tx, homes)
    caseworkers = people_of_staff.caseworkers(tx, {person.caseworker for person in persons if person.caseworker})
    return {
        person.id: Surroundings(
            workplaces.get(person.workplace or 0),
            caseworkers.get(person.caseworker or 0),
            supervisors.get(person.workplace or 0, ()),
        )
        for person in persons
    }


def around(tx: Tx, person: Participant) -> dict[str, Value]:
    """Names, phones and hours around a person."""
    return around_in(surroundings(tx, person))


def around_in(near: Surroundings) -> dict[str, Value]:
    """As `around`, where it is known who and what that is."""
    place, caseworker = near.workplace, near.caseworker
    return {
        "workplace_name": place.name if place else None,
        "workplace_phone": (place.phone or None) if place else None,
        "report_before": place.report_before if place else None,
        "supervisor_name": near.supervisors[0].name if near.supervisors else None,
        "caseworker_name": caseworker.name if caseworker else None,
        "caseworker_phone": (caseworker.phone or None) if caseworker else None,
    }


def erase_date(person: Participant, retention_days: int) -> date:
    """The day on which the person's data is erased by itself."""
    return person.end + timedelta(days=retention_days)


def months_left(person: Participant, today: date) -> int:
    """Whole months from today to the end date, 0 in the last month."""
    after, months = person.end + timedelta(days=1), 0
    while month_start(today, months + 2) <= after:
        months += 1
    return months


def months_done(person: Participant, today: date) -> int:
    """Whole months that the person has taken part; the last one counts when it is nearly over."""
    return max(0, min(programme_month(person.start, today + NEARLY) - 1, programme_month(person.start, person.end)))


def facts(
    tx: Tx,
    person: Participant,
    programme: Programme,
    now: datetime,
    *,
    step: str = "",
    retention_days: int = 90,
    near: Mapping[str, Value] | None = None,
    asked: Container[str] = (COUNTED,),
) -> dict[str, Value]:
    """All arguments of a step's text for a person at a moment; `near`: what `around` has said of them.

    What must be counted for it is there only if it is among `asked`.
    """
    today = now.astimezone(programme.zone).date()
    month = programme_month(person.start, today)
    told: Mapping[str, Value] = {
        name.replace("-", "_"): programme.municipality.get(name) or None for name in MUNICIPALITY
    }
    return {
        **told,
        **(around(tx, person) if near is None else near),
        "first_name": person.first_name or None,
        "start_date": person.start,
        "end_date": person.end,
        "month": max(1, month),
        "months_done": months_done(person, today),
        "months_left": months_left(person, today),
        "meeting_date": _meeting(person, programme, step),
        "erase_date": erase_date(person, retention_days),
        **({COUNTED: len(answers.understood(tx, person.id))} if COUNTED in asked else {}),
    }


def _meeting(person: Participant, programme: Programme, step: str) -> date | None:
    found = next((each for each in programme.steps if each.id == step), None)
    if found is None or not isinstance(found.when, BeforeMeeting):
        return None
    return meeting_day(found.when.meeting, programme, dates_of(person, programme))
