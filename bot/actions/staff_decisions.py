"""What a notice asks of a caseworker: a question for help taken care of, a message in doubt sent again or let be."""

from __future__ import annotations

from bot.actions.notify import person_label
from bot.actions.staff_access import person_for, programme_of
from bot.actions.staff_dates import IN_PLACE
from bot.actions.staff_reasons import title
from bot.actions.visit import Answers, StaffVisit, line
from bot.domain.hours import next_opening
from bot.domain.participant import Participant
from bot.domain.permissions import Act
from bot.domain.reply import Say, Value, say
from bot.errors import Refusal
from bot.store import caseload, notices
from bot.store.ledger import Delivery
from bot.store.notices import Kind


def helped(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """✅: the question is off the list."""
    person = person_for(visit, subject, Act.SEE_ANSWERS)
    if caseload.settle(visit.tx, person.id, Kind.HELP):
        notices.audit(visit.tx, actor=visit.staff.code, act="helped", participant=person.code, now=visit.now)
    show = visit.button("show-person", "sp", person.code, IN_PLACE)
    return (visit.edit(say("staff-helped-done", person=person_label(person)), rows=((show,),)),)


def decide(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A message that may not have arrived: `y.step` sends it again, `n.step` lets it be."""
    person = person_for(visit, subject, Act.SEND_AGAIN)
    choice, _, step = arg.partition(".")
    rows = ((visit.button("show-person", "sp", person.code, IN_PLACE),),)
    delivery = caseload.in_doubt(visit.tx, person.id, step)
    if delivery is None:
        return (visit.edit(say("staff-toast-already"), rows=rows),)
    if choice == "y":
        _send_again(visit, person, delivery)
    else:
        caseload.settle(visit.tx, person.id, Kind.IN_DOUBT, step=step)
    asked = _asked(visit, person, delivery)
    return (visit.edit(asked, line("staff-toast-done" if choice == "y" else "staff-nothing-done"), rows=rows),)


def _send_again(visit: StaffVisit, person: Participant, delivery: Delivery) -> None:
    if not _can_be_told(visit, person):
        raise Refusal("staff-error-not-reachable", "cannot be told anything at this moment")
    caseload.send_again(visit.tx, delivery.id, visit.now)
    caseload.new_again(visit.tx, person.id, Kind.IN_DOUBT, step=delivery.step)
    act, detail = "send again", delivery.step
    notices.audit(visit.tx, actor=visit.staff.code, act=act, participant=person.code, detail=detail, now=visit.now)


def _asked(visit: StaffVisit, person: Participant, delivery: Delivery) -> Say:
    sent = (delivery.sent_at or delivery.planned_at).astimezone(programme_of(visit, person).zone).date()
    told: dict[str, Value] = {"person": person_label(person), "title": title(visit, delivery.step), "date": sent}
    return Say("staff-notice-in-doubt", None, told)


def _can_be_told(visit: StaffVisit, person: Participant) -> bool:
    """Whether a message would go out now."""
    return next_opening(programme_of(visit, person), person, visit.now) == visit.now
