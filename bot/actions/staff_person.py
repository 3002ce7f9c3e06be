"""One person: how they stand, what came last, what comes next, and the buttons of all acts."""

from __future__ import annotations

from datetime import date

from bot.actions.notify import person_label
from bot.actions.renewal import held_back
from bot.actions.staff_access import allowed, person_for, programme_of, today
from bot.actions.staff_answers import given_answers
from bot.actions.staff_pages import Rows
from bot.actions.staff_people import back_to_list
from bot.actions.staff_practice import practice
from bot.actions.staff_reasons import Placed, placed, reasons, title
from bot.actions.visit import Answers, StaffVisit, line
from bot.domain.ahead import coming
from bot.domain.calendar import programme_month
from bot.domain.needs import Need
from bot.domain.occurrences import dates_of, meeting_day
from bot.domain.participant import Participant, State
from bot.domain.permissions import Act, Role
from bot.domain.reply import Button, Say, Value, say
from bot.store import caseload, ledger, places

NEXT = 3
MEETINGS = 4  # those that have a name: the first and three follow-ups
UNKNOWN = "–"

# The acts as they stand in pairs of buttons, each with the permission that it asks.
ACTS = {
    "invite": Act.INVITE,
    "pause": Act.PAUSE,
    "resume": Act.PAUSE,
    "extend": Act.EXTEND,
    "end": Act.END,
    "leave": Act.END,
    "move": Act.MOVE,
    "hand-over": Act.HAND_OVER,
    "meeting": Act.SET_MEETING,
    "offer": Act.NOTE_OFFER,
    "offer-remove": Act.NOTE_OFFER,
    "words": Act.SET_WORDS,
}


def show_person(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A person: with no `arg` as a new message, below a notice; with a page in place, and back to that page."""
    person = person_for(visit, subject, Act.SEE_PERSON)
    if visit.staff.role is Role.SUPERVISOR:
        says, rows = _as_supervisor(visit, person)
    else:
        says, rows = _whole(visit, placed(visit, [person])[0])
    rows = (*rows, *back_to_list(visit, arg))
    return (visit.edit(*says, rows=rows) if arg else visit.send(*says, rows=rows),)


def meeting_days(visit: StaffVisit, person: Participant) -> tuple[date | None, ...]:
    """The days of the person's meetings, by number."""
    programme = programme_of(visit, person)
    numbers = range(min(MEETINGS, len(programme.meetings)))
    return tuple(meeting_day(number, programme, dates_of(person, programme)) for number in numbers)


def _as_supervisor(visit: StaffVisit, person: Participant) -> tuple[tuple[Say, ...], Rows]:
    """Name, month and meeting days, and nothing else; the words of the week may be set."""
    lines = tuple(
        line("staff-supervisor-meeting", meeting=say(f"staff-meeting-{number}"), meeting_date=day)
        for number, day in enumerate(meeting_days(visit, person))
    )
    heading = Say("staff-supervisor-person", None, {"person": person_label(person), **_months(visit, person)})
    return (heading, *lines, say("staff-supervisor-note")), _acts(visit, person)


def _whole(visit: StaffVisit, each: Placed) -> tuple[tuple[Say, ...], Rows]:
    person = each.person
    says = [_facts(visit, each), _latest(visit, person), *_next(visit, person)]
    if allowed(visit, Act.SEE_ANSWERS):
        says += given_answers(visit, person)
    says += practice(visit, person)
    if person.permanent_offer:
        says.append(say("staff-person-offer"))
    doubt = caseload.in_doubt(visit.tx, person.id, each.standing.in_doubt[0]) if each.standing.in_doubt else None
    if doubt and doubt.sent_at and allowed(visit, Act.SEND_AGAIN):
        sent = doubt.sent_at.astimezone(programme_of(visit, person).zone).date()
        told: dict[str, Value] = {"person": person_label(person), "title": title(visit, doubt.step), "date": sent}
        says.append(Say("staff-notice-in-doubt", None, told))
    return tuple(says), (*_decisions(visit, each, doubt.step if doubt else ""), *_acts(visit, person))


def _facts(visit: StaffVisit, each: Placed) -> Say:
    person = each.person
    workplace = places.workplace(visit.tx, person.workplace) if person.workplace else None
    told: dict[str, Value] = {
        "person": person_label(person),
        "code": person.code,
        **_months(visit, person),
        "language": say("staff-locale-name", locale=person.locale),
        "workplace_name": workplace.name if workplace else UNKNOWN,
        "start_date": person.start,
        "end_date": person.end,
        "reason": _how_it_stands(visit, each),
    }
    return Say("staff-person", None, told)


def _how_it_stands(visit: StaffVisit, each: Placed) -> tuple[Say, ...]:
    reached = each.needs == (Need.WELL,) and _last_sent(visit, each.person) is not None
    return (say("staff-reach-reached"),) if reached else reasons(visit, each)


def _months(visit: StaffVisit, person: Participant) -> dict[str, Value]:
    months = programme_month(person.start, person.end)
    month = programme_month(person.start, today(visit, person))
    return {"month": min(max(0, month), months), "months": months}


def _last_sent(visit: StaffVisit, person: Participant) -> ledger.Delivery | None:
    sent = [each for each in ledger.of_participant(visit.tx, person.id) if each.state is State.SENT and each.sent_at]
    return sent[-1] if sent else None


def _latest(visit: StaffVisit, person: Participant) -> Say:
    last = _last_sent(visit, person)
    if last is None or last.sent_at is None:
        return say("staff-person-latest-none")
    day = last.sent_at.astimezone(programme_of(visit, person).zone).date()
    return say("staff-person-latest", title=title(visit, last.step), date=day)


def _next(visit: StaffVisit, person: Participant) -> tuple[Say, ...]:
    told, held = ledger.told(visit.tx, person.id), held_back(visit.house, today(visit, person))
    found = coming(programme_of(visit, person), person, told, visit.now, most=NEXT, held=held)
    if not found:
        return (line("staff-person-next-none"),)
    lines = (line("staff-person-next-line", title=title(visit, each.step), date=each.day) for each in found)
    return (line("staff-person-next"), *lines)


def _decisions(visit: StaffVisit, each: Placed, doubt: str) -> Rows:
    """What waits for a decision: a question for help, a message that may not have arrived."""
    rows: list[tuple[Button, ...]] = []
    if Need.HELP in each.needs:
        rows.append((visit.button("helped", "sh", each.person.code),))
    if doubt and allowed(visit, Act.SEND_AGAIN):
        code = each.person.code
        again, be = (
            visit.button("send-again", "sd", code, f"y.{doubt}"),
            visit.button("let-be", "sd", code, f"n.{doubt}"),
        )
        rows.append((again, be))
    return tuple(rows)


def _acts(visit: StaffVisit, person: Participant) -> Rows:
    paused = person.paused_until is not None and person.paused_until > today(visit, person)
    names = [
        ("invite", "resume" if paused else "pause"),
        ("extend", "end"),
        ("move", "hand-over"),
        *((("meeting",), ("offer-remove",)) if person.permanent_offer else (("meeting", "offer"),)),
        ("words",),
    ]
    rows = [
        tuple(visit.button(name, "sa", person.code, name) for name in row if allowed(visit, ACTS[name]))
        for row in names
    ]
    return tuple(row for row in rows if row)
