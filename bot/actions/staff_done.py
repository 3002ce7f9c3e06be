"""Yes and no below what follows: the act is done once, however often yes is tapped."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.actions import change
from bot.actions.enrol import invite
from bot.actions.notify import person_label
from bot.actions.staff_access import person_for, refused
from bot.actions.staff_acts import day_of
from bot.actions.staff_dates import IN_PLACE, back, check_date, stop_waiting
from bot.actions.staff_invitation import invitation
from bot.actions.staff_pages import row_id
from bot.actions.staff_person import ACTS, meeting_days
from bot.actions.visit import Answers, StaffVisit, line
from bot.domain.participant import Participant
from bot.domain.permissions import Act
from bot.domain.places import Staff
from bot.domain.reply import Button, Reply, Say, say
from bot.domain.tap import Tap
from bot.errors import Refusal
from bot.store import caseload, notices, people, places
from bot.store import staff as people_of_staff

NOTHING: Answers = ()
HANDED_OVER = "hand over"  # as it stands in the audit log


def yes(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """The act, done, in place of its question; or why it can no longer be done."""
    name, _, value = arg.partition(".")
    if name not in DOES:
        raise Refusal("staff-error-too-late", f"no act {name!r}")
    if name == "hand-over" and (gone := _handed_over(visit, subject, value)):
        return gone
    person = person_for(visit, subject, ACTS[name])
    stop_waiting(visit)
    try:
        return DOES[name](visit, person, value)
    except Refusal as refusal:
        return (visit.edit(refused(refusal), rows=(back(visit, person),)),)


def no(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """Nothing was changed."""
    stop_waiting(visit)
    person = person_for(visit, subject, Act.SEE_PERSON)
    show = visit.button("show-person", "sp", person.code, IN_PLACE)
    return (visit.edit(say("staff-nothing-done"), rows=((show,),)),)


def _done(visit: StaffVisit, person: Participant, said: Say) -> Reply:
    return visit.edit(said, rows=((visit.button("show-person", "sp", person.code, IN_PLACE),),))


def _invite(visit: StaffVisit, person: Participant, value: str) -> Answers:
    asked = visit.edit(say("staff-invite-confirm", person=person_label(person)), line("staff-toast-done"))
    if value != str(caseload.invited(visit.tx, person.id)):
        return (asked,)
    token = invite(visit.tx, participant=person.id, now=visit.now)
    notices.audit(visit.tx, actor=visit.staff.code, act="invite", participant=person.code, now=visit.now)
    return (asked, *invitation(visit, person, token, "staff-invite-done"))


def _pause(visit: StaffVisit, person: Participant, value: str) -> Answers:
    day = day_of(value)
    if person.paused_until != day or person.paused_by != visit.staff.code:
        check_date(visit, person, "pause", day)
        change.pause(visit.tx, person, day, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-pause-done", person=person_label(person), day=day)),)


def _resume(visit: StaffVisit, person: Participant, value: str) -> Answers:
    if person.paused_until:
        change.resume(visit.tx, person, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-resume-done", person=person_label(person))),)


def _extend(visit: StaffVisit, person: Participant, value: str) -> Answers:
    day, told = day_of(value), NOTHING
    if person.end != day:
        check_date(visit, person, "extend", day)
        told = change.extend(visit.tx, person, day, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-extend-done", person=person_label(person), end_date=day)), *told)


def _end(visit: StaffVisit, person: Participant, value: str) -> Answers:
    day, told = day_of(value), NOTHING
    if person.end != day:
        check_date(visit, person, "end", day)
        told = change.finish_early(visit.tx, person, day, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-end-done", person=person_label(person), end_date=day)), *told)


def _leave(visit: StaffVisit, person: Participant, value: str) -> Answers:
    if person.left_at is None:
        change.leave(visit.tx, person, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-leave-done", person=person_label(person))),)


def _move(visit: StaffVisit, person: Participant, value: str) -> Answers:
    workplace = places.workplace(visit.tx, row_id(value))
    if workplace is None:
        raise Refusal("staff-error-too-late", f"no workplace {value!r}")
    if person.workplace != workplace.id:
        change.move(visit.tx, person, workplace.id, by=visit.staff.code, now=visit.now)
    said = say("staff-move-done", person=person_label(person), workplace_name=workplace.name)
    return (_done(visit, person, said),)


def _hand_over(visit: StaffVisit, person: Participant, value: str) -> Answers:
    taker = people_of_staff.person(visit.tx, row_id(value))
    if taker is None or taker.role not in people_of_staff.HAVE_CASELOADS:
        raise Refusal("staff-error-too-late", f"no caseworker {value!r}")
    told: Answers = ()
    if person.caseworker != taker.id:
        change.hand_over(visit.tx, person, taker.id, by=visit.staff.code, now=visit.now)
        told = _told_taker(visit, person, taker)
    said = say("staff-hand-over-done", person=person_label(person), caseworker_name=taker.name)
    return (visit.edit(said), *told)


def _told_taker(visit: StaffVisit, person: Participant, taker: Staff) -> Answers:
    """The new caseworker learns of it in their chat, if they have one."""
    if taker.chat is None or taker.id == visit.staff.id:
        return ()
    show = Button(say("staff-button-show-person"), Tap("sp", person.code, "", taker.tag).data())
    said = say("staff-notice-handed-over", name=visit.staff.name, person=person_label(person))
    return (Reply(taker.chat, taker.locale, (said,), ((show,),)),)


def _handed_over(visit: StaffVisit, code: str, value: str) -> Answers:
    """The second tap of yes by whoever has handed over: the person is not theirs any more, but that much they know."""
    person = people.by_code(visit.tx, code)
    if person is None or str(person.caseworker) != value:
        return ()
    if caseload.last_actor(visit.tx, code, HANDED_OVER) != visit.staff.code:
        return ()
    return _hand_over(visit, person, value)


def _meeting(visit: StaffVisit, person: Participant, value: str) -> Answers:
    written, _, iso = value.partition(".")
    number, day = row_id(written), day_of(iso)
    if not 0 <= number < len(meeting_days(visit, person)):
        raise Refusal("staff-error-too-late", f"no meeting {written!r}")
    if person.meetings.get(number) != day:
        change.meet(visit.tx, person, number, day, by=visit.staff.code, now=visit.now)
    meeting = say(f"staff-meeting-{number}")
    return (
        _done(visit, person, say("staff-meeting-done", meeting=meeting, person=person_label(person), meeting_date=day)),
    )


def _offer(visit: StaffVisit, person: Participant, value: str) -> Answers:
    if not person.permanent_offer:
        change.note_offer(visit.tx, person, True, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-offer-done", person=person_label(person))),)


def _offer_remove(visit: StaffVisit, person: Participant, value: str) -> Answers:
    if person.permanent_offer:
        change.note_offer(visit.tx, person, False, by=visit.staff.code, now=visit.now)
    return (_done(visit, person, say("staff-offer-removed", person=person_label(person))),)


DOES: Mapping[str, Callable[[StaffVisit, Participant, str], Answers]] = {
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
}
