"""👥 The people of a caseworker by need, eight a page; those of a supervisor by name."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.notify import person_label
from bot.actions.staff_access import allowed, is_present, own_people, require
from bot.actions.staff_pages import FIRST, Page, Rows, is_page, page_of, turning
from bot.actions.staff_reasons import Placed, person_button, placed, reason
from bot.actions.visit import Answers, StaffVisit, line
from bot.domain.permissions import Act, Role
from bot.domain.reply import Form, Say, say


def people(visit: StaffVisit) -> Answers:
    """👥 in the menu: the first page as a new message."""
    says, rows = _screen(visit, FIRST)
    return (visit.send(*says, rows=rows),)


def turn_page(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A page of the list, in place."""
    says, rows = _screen(visit, subject)
    return (visit.edit(*says, rows=rows),)


def _screen(visit: StaffVisit, wanted: str) -> tuple[tuple[Say, ...], Rows]:
    require(visit, Act.LIST_OWN)
    if visit.staff.role is Role.SUPERVISOR:
        return _supervised(visit, wanted)
    found = placed(visit, own_people(visit))
    if not found:
        return (say("staff-people-none" if allowed(visit, Act.ENROL) else "staff-supervisor-none"),), ()
    page = page_of(found, wanted)
    heading = say("staff-people-list", page=page.number + 1, pages=page.pages, total=len(found))
    rows = tuple(person_button(visit, each.person, f"p{page.number}") for each in page.items)
    return (heading, *_lines(visit, page)), (*rows, *turning(visit, page, lambda to: ("sl", to, "")))


def _lines(visit: StaffVisit, page: Page[Placed]) -> tuple[Say, ...]:
    lines = [
        line("staff-people-line", person=person_label(each.person), reason=reason(visit, each, each.needs[0]))
        for each in page.items
    ]
    return (replace(lines[0], form=Form.PLAIN), *lines[1:])


def _supervised(visit: StaffVisit, wanted: str) -> tuple[tuple[Say, ...], Rows]:
    present = [person for person in own_people(visit) if is_present(visit, person)]
    if not present:
        return (say("staff-supervisor-none"),), ()
    page = page_of(sorted(present, key=lambda person: (person.first_name.casefold(), person.code)), wanted)
    rows = tuple(person_button(visit, person, f"p{page.number}") for person in page.items)
    return (say("staff-supervisor-list"),), (*rows, *turning(visit, page, lambda to: ("sl", to, "")))


def back_to_list(visit: StaffVisit, page: str) -> Rows:
    """The row below a person that leads back to the list."""
    return ((visit.button("back", "sl", page if is_page(page) else FIRST),),)
