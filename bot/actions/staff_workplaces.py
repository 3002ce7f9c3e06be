"""🏢 Workplaces: a list, and one of them with its phone, hour, supervisors and how many are there."""

from __future__ import annotations

from bot.actions.staff_access import require, today
from bot.actions.staff_pages import FIRST, Rows, is_page, page_of, row_id, shortened, turning
from bot.actions.visit import Answers, StaffVisit
from bot.domain.permissions import Act
from bot.domain.places import Workplace
from bot.domain.reply import Say, Value, say
from bot.store import people, places
from bot.store import staff as people_of_staff


def workplaces(visit: StaffVisit) -> Answers:
    """🏢 in the menu: the list as a new message."""
    says, rows = _screen(visit, FIRST)
    return (visit.send(*says, rows=rows),)


def turn_workplaces(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A page of the list, in place."""
    says, rows = _screen(visit, subject)
    return (visit.edit(*says, rows=rows),)


def show_workplace(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """One workplace, in place of the list; the list where it is gone."""
    require(visit, Act.SEE_WORKPLACES)
    found = places.workplace(visit.tx, row_id(subject))
    if found is None:
        return turn_workplaces(visit, arg, "")
    back = visit.button("back", "sw", arg if is_page(arg) else FIRST)
    return (visit.edit(_facts(visit, found), rows=((back,),)),)


def _screen(visit: StaffVisit, wanted: str) -> tuple[tuple[Say, ...], Rows]:
    require(visit, Act.SEE_WORKPLACES)
    page = page_of(places.workplaces(visit.tx), wanted)
    if not page.items:
        return (say("staff-workplaces-none"),), ()
    rows = tuple(
        (visit.button(say("staff-button-workplace", workplace_name=shortened(each.name)), "sv", str(each.id),
                      f"p{page.number}"),)
        for each in page.items
    )  # fmt: skip
    return (say("staff-workplaces-list"),), (*rows, *turning(visit, page, lambda to: ("sw", to, "")))


def _facts(visit: StaffVisit, workplace: Workplace) -> Say:
    now = today(visit)
    there = [person for person in people.at_workplaces(visit.tx, [workplace.id]) if person.end >= now]
    told: dict[str, Value] = {
        "workplace_name": workplace.name,
        "workplace_phone": workplace.phone or None,
        "report_before": workplace.report_before,
        "supervisors": ", ".join(each.name for each in people_of_staff.at_workplace(visit.tx, workplace.id)) or None,
        "total": len(there),
    }
    return Say("staff-workplace", None, told)
