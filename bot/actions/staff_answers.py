"""What a person answered to the two checks, for their caseworker: the newest of each."""

from __future__ import annotations

from datetime import date

from bot.actions.checks import FACES
from bot.actions.staff_access import programme_of
from bot.actions.visit import StaffVisit
from bot.domain.participant import Participant
from bot.domain.reply import Say, say
from bot.store import answers
from bot.store.database import Row
from bot.store.times import as_moment

NOT_ANSWERED = "·"


def given_answers(visit: StaffVisit, person: Participant) -> list[Say]:
    """A line for the newest self-check, and one for the newest expectation; none where nothing was answered."""
    rows = answers.of_participant(visit.tx, person.id)
    says = []
    if checks := [row for row in rows if row["kind"] == answers.Kind.SELF_CHECK]:
        newest = [row for row in checks if row["question"] == checks[-1]["question"]]
        given = {row["step"]: FACES.get(row["value"], NOT_ANSWERED) for row in newest}
        faces = " ".join(given.get(str(number), NOT_ANSWERED) for number in range(1, 5))
        says.append(say("staff-person-check", date=_day(visit, person, newest[-1]), faces=faces))
    if expectations := [row for row in rows if row["kind"] == answers.Kind.EXPECTATION]:
        newest_row = expectations[-1]
        day = _day(visit, person, newest_row)
        says.append(say("staff-person-expectation", date=day, answer=newest_row["value"]))
    return says


def _day(visit: StaffVisit, person: Participant, row: Row) -> date:
    return as_moment(row["at"]).astimezone(programme_of(visit, person).zone).date()
