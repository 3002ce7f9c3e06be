"""The acts that ask for a date: pause, extension, earlier end, a meeting's day."""

from __future__ import annotations

from datetime import date, timedelta

from bot.actions.change import LONGEST, latest_pause, out_of_range
from bot.actions.notify import person_label
from bot.actions.recording import RECORD
from bot.actions.renewal import held_back
from bot.actions.staff_access import person_for, programme_of, refused, today
from bot.actions.staff_pages import Rows
from bot.actions.staff_person import ACTS, meeting_days
from bot.actions.staff_reasons import titles
from bot.actions.visit import Answers, StaffVisit
from bot.domain.ahead import left_untold
from bot.domain.calendar import DAY
from bot.domain.participant import Participant
from bot.domain.reply import Button, Say, Value, say
from bot.domain.typed_day import read_day
from bot.errors import Refusal
from bot.store import awaiting, ledger

DATE, WORDS = "staff-date", "staff-words"  # what may be awaited about a person
HALF_A_YEAR = timedelta(days=182)  # a date without a year is the one nearest to the middle of what is likely
FORTNIGHT = timedelta(days=14)
IN_PLACE = "p0"


def ask_date(visit: StaffVisit, person: Participant, act: str, number: str = "") -> Answers:
    """The question for a date; the next typed text answers it."""
    if act == "pause" and latest_pause(person, programme_of(visit, person), visit.now) is None:
        return (visit.edit(say("staff-error-pause-too-late"), rows=(back(visit, person),)),)
    awaiting.wait_for(visit.tx, visit.chat, DATE, {"act": act, "number": number, "code": person.code}, visit.now)
    rows: Rows = (back(visit, person),)
    if act == "end":
        now = visit.button("today", "sa", person.code, f"end.{today(visit, person)}")
        rows = ((now,), (visit.button("leave", "sa", person.code, "leave"),), *rows)
    return (visit.edit(_question(visit, person, act, number), rows=rows),)


def date_text(visit: StaffVisit, draft: dict[str, str], text: str) -> Answers:
    """A typed date: what follows from it, yes or no; what is not understood is said, and the question stays."""
    act, number = draft["act"], draft["number"]
    person = person_for(visit, draft["code"], ACTS[act])
    day = read_day(text, today(visit, person), near=_near(visit, person, act, number))
    if day is None:
        example = _example(visit, person, act, number)
        return (visit.edit(say("staff-error-date", example=example), rows=(back(visit, person),)),)
    return confirm_date(visit, person, act, number, day)


def confirm_date(visit: StaffVisit, person: Participant, act: str, number: str, day: date) -> Answers:
    """What the act would do on that date, yes or no; or why it cannot be."""
    try:
        check_date(visit, person, act, day)
    except Refusal as refusal:
        return (visit.edit(refused(refusal), rows=(back(visit, person),)),)
    value = f"{number}.{day}" if number else str(day)
    return (visit.edit(_consequence(visit, person, act, number, day), rows=(yes_no(visit, person, act, value),)),)


def check_date(visit: StaffVisit, person: Participant, act: str, day: date) -> None:
    """Refusal where the act cannot be done for that date."""
    now = today(visit, person)
    match act:
        case "pause":
            _check_pause(visit, person, day)
        case "extend" if day <= person.end:
            raise Refusal("staff-error-extend-early", f"{day} is not after {person.end}", end_date=person.end)
        case "extend" if not now <= day <= person.start + LONGEST:
            raise out_of_range(f"{day} cannot be", max(now, person.end + DAY), person.start + LONGEST)
        case "end" if day >= person.end:
            raise Refusal("staff-error-end-late", f"{day} is not before {person.end}", end_date=person.end)
        case "end" if day < person.start:
            raise out_of_range(f"{day} is before the start", person.start, person.end - DAY)
        case "meeting" if not person.start <= day <= person.end:
            raise out_of_range(f"{day} cannot be", person.start, person.end)


def _check_pause(visit: StaffVisit, person: Participant, day: date) -> None:
    now, latest = today(visit, person), latest_pause(person, programme_of(visit, person), visit.now)
    if latest is None:
        raise Refusal("staff-error-pause-too-late", "too near the end")
    if day > latest:
        raise Refusal("staff-error-pause-late", f"{day} is later than {latest}", day=latest)
    if day <= now:
        raise out_of_range(f"{day} has passed", now + DAY, latest)


def yes_no(visit: StaffVisit, person: Participant, act: str, value: str = "") -> tuple[Button, ...]:
    """The row below what follows: the act with its value, or nothing."""
    yes = visit.button("yes", "sy", person.code, f"{act}.{value}" if value else act)
    return (yes, visit.button("no", "sx", person.code))


def back(visit: StaffVisit, person: Participant) -> tuple[Button, ...]:
    """The row that leads back to the person."""
    return (visit.button("back", "sp", person.code, IN_PLACE),)


def stop_waiting(visit: StaffVisit) -> None:
    """A date or words are awaited no more; a half-done enrolment stays."""
    awaited = awaiting.awaited(visit.tx, visit.chat, visit.now)
    if awaited and awaited.what in (DATE, WORDS, RECORD):
        awaiting.settle(visit.tx, visit.chat)


def _question(visit: StaffVisit, person: Participant, act: str, number: str) -> Say:
    told: dict[str, Value] = {"person": person_label(person), "example": _example(visit, person, act, number)}
    match act:
        case "pause":
            latest = latest_pause(person, programme_of(visit, person), visit.now)
            return Say("staff-pause-ask", None, {**told, "day": latest})
        case "meeting":
            meeting = say(f"staff-meeting-{number}")
            planned = _planned(visit, person, number)
            return Say("staff-meeting-date-ask", None, {**told, "meeting": meeting, "meeting_date": planned})
    return Say(f"staff-{act}-ask", None, {**told, "end_date": person.end})


def _consequence(visit: StaffVisit, person: Participant, act: str, number: str, day: date) -> Say:
    label = person_label(person)
    match act:
        case "pause":
            return say("staff-pause-confirm", person=label, day=day)
        case "extend":
            return say("staff-extend-confirm", person=label, old_end_date=person.end, end_date=day)
        case "end":
            untold = titles(visit, _untold(visit, person, day))
            return say("staff-end-confirm", person=label, end_date=day, titles=untold)
    return say("staff-meeting-confirm", meeting=say(f"staff-meeting-{number}"), person=label, meeting_date=day)


def _untold(visit: StaffVisit, person: Participant, end: date) -> tuple[str, ...]:
    told, held = ledger.told(visit.tx, person.id), held_back(visit.house, today(visit, person))
    return left_untold(programme_of(visit, person), person, end, told, visit.now, held=held)


def _near(visit: StaffVisit, person: Participant, act: str, number: str) -> date:
    now = today(visit, person)
    match act:
        case "pause":
            return now + HALF_A_YEAR
        case "extend":
            return person.end + HALF_A_YEAR
        case "end":
            return now + (person.end - now) / 2
    return _planned(visit, person, number)


def _example(visit: StaffVisit, person: Participant, act: str, number: str) -> str:
    now = today(visit, person)
    match act:
        case "pause":
            latest = latest_pause(person, programme_of(visit, person), visit.now)
            return str(min(now + FORTNIGHT, latest or now + FORTNIGHT))
        case "extend":
            return str(max(now, person.end) + HALF_A_YEAR)
        case "end":
            return str(max(person.start, min(now + FORTNIGHT, person.end - DAY)))
    return str(_planned(visit, person, number))


def _planned(visit: StaffVisit, person: Participant, number: str) -> date:
    return meeting_days(visit, person)[int(number)] or today(visit, person)
