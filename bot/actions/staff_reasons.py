"""Why each person of a list may need somebody, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.actions.notify import person_label
from bot.actions.staff_access import allowed, today
from bot.actions.staff_pages import shortened
from bot.actions.visit import StaffVisit
from bot.domain.needs import RANK, Need, Standing, needs, visible
from bot.domain.participant import Participant
from bot.domain.permissions import Act
from bot.domain.reply import Button, Say, say
from bot.store import caseload

FIRST_NAME_WIDTH = 18  # of a first name in a button: the code must stay readable behind it


@dataclass(frozen=True, slots=True)
class Placed:
    """A person with the reasons that the reader may know, the most pressing first."""

    person: Participant
    standing: Standing
    needs: tuple[Need, ...]


def placed(visit: StaffVisit, people: Iterable[Participant]) -> list[Placed]:
    """The people in the order of their need; equal ones as they came."""
    people = list(people)
    standings = caseload.standings(visit.tx, [person.id for person in people], visit.now)
    found = [_placed(visit, person, standings[person.id]) for person in people]
    return sorted(found, key=lambda each: RANK[each.needs[0]])


def reason(visit: StaffVisit, each: Placed, need: Need) -> tuple[Say, ...]:
    """One reason in words; help with several topics is several."""
    match need:
        case Need.HELP:
            return tuple(say("staff-reason-wants-help", title=title(visit, step)) for step in each.standing.help)
        case Need.PAUSED:
            return (say("staff-reason-paused", day=each.person.paused_until),)
    return (say(f"staff-reason-{need}"),)


def reasons(visit: StaffVisit, each: Placed) -> tuple[Say, ...]:
    """All of them in words."""
    return tuple(part for need in each.needs for part in reason(visit, each, need))


def title(visit: StaffVisit, step: str) -> Say | str | None:
    """A step's name, as on its button; its id where it has none any more; None for no step."""
    if not step or visit.content.says(visit.staff.locale, step, "short"):
        return say(step, "short") if step else None
    return step


def titles(visit: StaffVisit, steps: Sequence[str]) -> tuple[Say, ...] | None:
    """Several of them; None for none."""
    return tuple(say(step, "short") for step in steps if isinstance(title(visit, step), Say)) or None


def person_button(visit: StaffVisit, person: Participant, arg: str = "") -> tuple[Button, ...]:
    """A row that opens a person: as a new message, or with a page in `arg` in place."""
    short = replace(person, first_name=shortened(person.first_name, FIRST_NAME_WIDTH))
    return (visit.button(say("staff-button-person", person=person_label(short)), "sp", person.code, arg),)


def _placed(visit: StaffVisit, person: Participant, standing: Standing) -> Placed:
    found = needs(person, standing, today(visit, person), visit.now)
    return Placed(person, standing, visible(found, answers=allowed(visit, Act.SEE_ANSWERS)))
