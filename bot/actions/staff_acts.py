"""The buttons of a person: each asks what it must, then says what follows, before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from bot.actions.notify import person_label
from bot.actions.staff_access import person_for
from bot.actions.staff_dates import ask_date, back, confirm_date, stop_waiting, yes_no
from bot.actions.staff_pages import FIRST, is_page, page_of, pairs, row_id, shortened, turning
from bot.actions.staff_person import ACTS, meeting_days
from bot.actions.staff_words import ask_words
from bot.actions.visit import Answers, StaffVisit
from bot.domain.participant import Participant
from bot.domain.places import Staff
from bot.domain.reply import Say, say
from bot.errors import Refusal
from bot.store import caseload, places
from bot.store import staff as people_of_staff


def act(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """An act's first screen, or with a value after a full stop the next one."""
    name, _, value = arg.partition(".")
    if name not in ASKS:
        raise Refusal("staff-error-too-late", f"no act {name!r}")
    person = person_for(visit, subject, ACTS[name])
    stop_waiting(visit)
    return ASKS[name](visit, person, value)


def day_of(value: str) -> date:
    """The day in a button's data; Refusal for one of an older version."""
    try:
        return date.fromisoformat(value)
    except ValueError as reason:
        raise Refusal("staff-error-too-late", f"no day {value!r}") from reason


def colleagues(visit: StaffVisit, person: Participant) -> list[Staff]:
    """Who can take the person over, joined or not, by name."""
    everyone = people_of_staff.everyone(visit.tx)
    return [
        staff for staff in everyone if staff.role in people_of_staff.HAVE_CASELOADS and staff.id != person.caseworker
    ]


def _confirm(visit: StaffVisit, person: Participant, name: str, value: str, said: Say) -> Answers:
    return (visit.edit(said, rows=(yes_no(visit, person, name, value),)),)


def _invite(visit: StaffVisit, person: Participant, value: str) -> Answers:
    # How many there were stands in the button, so that a second tap does not replace what the first one made.
    before = str(caseload.invited(visit.tx, person.id))
    return _confirm(visit, person, "invite", before, say("staff-invite-confirm", person=person_label(person)))


def _pause(visit: StaffVisit, person: Participant, value: str) -> Answers:
    return ask_date(visit, person, "pause")


def _resume(visit: StaffVisit, person: Participant, value: str) -> Answers:
    return _confirm(visit, person, "resume", "", say("staff-resume-confirm", person=person_label(person)))


def _extend(visit: StaffVisit, person: Participant, value: str) -> Answers:
    return ask_date(visit, person, "extend")


def _end(visit: StaffVisit, person: Participant, value: str) -> Answers:
    if value:
        return confirm_date(visit, person, "end", "", day_of(value))
    return ask_date(visit, person, "end")


def _leave(visit: StaffVisit, person: Participant, value: str) -> Answers:
    return _confirm(visit, person, "leave", "", say("staff-leave-confirm", person=person_label(person)))


def _move(visit: StaffVisit, person: Participant, value: str) -> Answers:
    chosen = places.workplace(visit.tx, row_id(value))
    if chosen:
        said = say("staff-move-confirm", person=person_label(person), workplace_name=chosen.name)
        return _confirm(visit, person, "move", str(chosen.id), said)
    others = [each for each in places.workplaces(visit.tx) if each.id != person.workplace]
    if not others:
        return (visit.edit(say("staff-move-none"), rows=(back(visit, person),)),)
    page = page_of(others, value if is_page(value) else FIRST)
    rows = tuple(
        (visit.button(say("staff-button-workplace", workplace_name=shortened(each.name)), "sa", person.code,
                      f"move.{each.id}"),)
        for each in page.items
    )  # fmt: skip
    turn = turning(visit, page, lambda to: ("sa", person.code, f"move.{to}"))
    present = places.workplace(visit.tx, person.workplace) if person.workplace else None
    asked = say("staff-move-ask", person=person_label(person), workplace_name=present.name if present else "–")
    return (visit.edit(asked, rows=(*rows, *turn, back(visit, person))),)


def _hand_over(visit: StaffVisit, person: Participant, value: str) -> Answers:
    others = colleagues(visit, person)
    chosen = next((staff for staff in others if str(staff.id) == value), None)
    if chosen:
        said = say("staff-hand-over-confirm", person=person_label(person), caseworker_name=chosen.name)
        return _confirm(visit, person, "hand-over", value, said)
    if not others:
        return (visit.edit(say("staff-hand-over-none"), rows=(back(visit, person),)),)
    page = page_of(others, value if is_page(value) else FIRST)
    rows = tuple(
        (visit.button(say("staff-button-colleague", name=shortened(each.name)), "sa", person.code,
                      f"hand-over.{each.id}"),)
        for each in page.items
    )  # fmt: skip
    turn = turning(visit, page, lambda to: ("sa", person.code, f"hand-over.{to}"))
    asked = say("staff-hand-over-ask", person=person_label(person))
    return (visit.edit(asked, rows=(*rows, *turn, back(visit, person))),)


def _meeting(visit: StaffVisit, person: Participant, value: str) -> Answers:
    numbers = [str(number) for number, _ in enumerate(meeting_days(visit, person))]
    if value in numbers:
        return ask_date(visit, person, "meeting", value)
    names = [visit.button(say(f"staff-meeting-{number}"), "sa", person.code, f"meeting.{number}") for number in numbers]
    asked = say("staff-meeting-ask", person=person_label(person))
    return (visit.edit(asked, rows=(*pairs(names), back(visit, person))),)


def _offer(visit: StaffVisit, person: Participant, value: str) -> Answers:
    return _confirm(visit, person, "offer", "", say("staff-offer-confirm", person=person_label(person)))


def _offer_remove(visit: StaffVisit, person: Participant, value: str) -> Answers:
    said = say("staff-offer-remove-confirm", person=person_label(person))
    return _confirm(visit, person, "offer-remove", "", said)


ASKS: Mapping[str, Callable[[StaffVisit, Participant, str], Answers]] = {
    "invite": _invite,
    "pause": _pause,
    "resume": _resume,
    "extend": _extend,
    "end": _end,
    "leave": _leave,
    "move": _move,
    "hand-over": _hand_over,
    "meeting": _meeting,
    "offer": _offer,
    "offer-remove": _offer_remove,
    "words": lambda visit, person, value: ask_words(visit, person),
}
