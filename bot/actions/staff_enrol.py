"""➕ Enrolling: one question at a time in place, all of it to check, then the invitation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.actions.change import out_of_range
from bot.actions.enrol import FURTHEST, LONGEST_NAME, enrol, is_first_name
from bot.actions.staff_access import refused, require, today
from bot.actions.staff_enrol_check import check_says, wanted
from bot.actions.staff_invitation import invitation
from bot.actions.staff_pages import FIRST, Rows, is_page, page_of, pairs, row_id, shortened, turning
from bot.actions.visit import Answers, StaffVisit, line
from bot.domain.calendar import DAY, default_end, month_start
from bot.domain.permissions import Act
from bot.domain.reply import Button, Say, say
from bot.domain.tap import delivery_subject
from bot.domain.typed_day import read_day
from bot.errors import Refusal
from bot.store import awaiting, people, places

ENROL, ENROLLED = "staff-enrol", "staff-enrolled"
QUESTIONS = ("start", "locale", "workplace", "name")
WRITE = "w"

Draft = dict[str, str]
Screen = tuple[tuple[Say, ...], Rows]


def enrol_someone(visit: StaffVisit) -> Answers:
    """➕ in the menu: the first question of a new dialogue."""
    require(visit, Act.ENROL)
    # Its number stands in every button, so that an older dialogue's buttons do not answer for this one.
    return _go_on(visit, {"id": delivery_subject(int(visit.now.timestamp()))})


def enrol_tap(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """A button of the dialogue; subject: what it answers, and the dialogue's number."""
    require(visit, Act.ENROL)
    field, _, dialogue = subject.partition(".")
    awaited = awaiting.awaited(visit.tx, visit.chat, visit.now)
    if awaited is None or awaited.draft.get("id") != dialogue or field not in ANSWERS:
        return (visit.edit(say("staff-error-too-late")),)
    if awaited.what == ENROLLED:
        return (visit.edit(say("staff-toast-already")),)
    return ANSWERS[field](visit, dict(awaited.draft), arg)


def enrol_text(visit: StaffVisit, draft: Draft, text: str) -> Answers:
    """A typed date or first name; other questions are asked again."""
    require(visit, Act.ENROL)
    match _open_question(draft):
        case "start":
            return _start(visit, draft, text)
        case "name":
            return _name(visit, draft, text)
    return _go_on(visit, draft)


def _open_question(draft: Draft) -> str | None:
    return next((field for field in QUESTIONS if field not in draft), None)


def _go_on(visit: StaffVisit, draft: Draft) -> Answers:
    """The next question, or the check of all answers."""
    awaiting.wait_for(visit.tx, visit.chat, ENROL, draft, visit.now)
    says, rows = SCREENS[_open_question(draft) or "check"](visit, draft)
    return (visit.edit(*says, rows=rows),)


def _button(visit: StaffVisit, draft: Draft, label: Say | str, field: str, arg: str = "") -> Button:
    return visit.button(label, "se", f"{field}.{draft['id']}", arg)


def _cancel(visit: StaffVisit, draft: Draft) -> Rows:
    return ((_button(visit, draft, "cancel", "cancel"),),)


def _ask_start(visit: StaffVisit, draft: Draft) -> Screen:
    write = _button(visit, draft, "write-date", "start", WRITE)
    return (say("staff-enrol-start"),), (*_near_days(visit, draft), (write,), *_cancel(visit, draft))


def _near_days(visit: StaffVisit, draft: Draft) -> Rows:
    now = today(visit)
    row = (
        _button(visit, draft, "today", "start", now.isoformat()),
        _button(visit, draft, "next-monday", "start", _next_monday(now).isoformat()),
    )
    return (row,)


def _next_monday(day: date) -> date:
    return day + timedelta(days=7 - day.weekday())


def _start(visit: StaffVisit, draft: Draft, text: str) -> Answers:
    """The start date, tapped or typed; what does not fit is said, and the question stays."""
    rows = (*_near_days(visit, draft), *_cancel(visit, draft))
    example = _next_monday(today(visit)).isoformat()
    if text == WRITE:
        return (visit.edit(say("staff-enrol-write-date", example=example), rows=rows),)
    day = read_day(text, today(visit))
    if day is None:
        return (visit.edit(say("staff-error-date", example=example), rows=rows),)
    try:
        _check_start(visit, day)
    except Refusal as refusal:
        return (visit.edit(refused(refusal), rows=rows),)
    return _go_on(visit, {**draft, "start": day.isoformat()})


def _check_start(visit: StaffVisit, day: date) -> None:
    now, months = today(visit), visit.content.programme("").months
    if day > now + FURTHEST or default_end(day, months) < now:
        raise out_of_range(f"start {day} cannot be", month_start(now, 1 - months) + DAY, now + FURTHEST)


def _ask_locale(visit: StaffVisit, draft: Draft) -> Screen:
    names = [
        _button(visit, draft, say("staff-locale-name", locale=tag), "locale", tag) for tag in visit.content.locales
    ]
    return (say("staff-enrol-locale"),), (*pairs(names), *_cancel(visit, draft))


def _locale(visit: StaffVisit, draft: Draft, arg: str) -> Answers:
    return _go_on(visit, {**draft, "locale": arg} if arg in visit.content.locales else draft)


def _ask_workplace(visit: StaffVisit, draft: Draft, page: str = FIRST) -> Screen:
    shown = page_of(places.workplaces(visit.tx), page)
    if not shown.items:
        return (say("staff-enrol-no-workplace"),), _cancel(visit, draft)
    rows = tuple(
        (_button(visit, draft, say("staff-button-workplace", workplace_name=shortened(each.name)), "workplace",
                 str(each.id)),)
        for each in shown.items
    )  # fmt: skip
    turn = turning(visit, shown, lambda to: ("se", f"workplace.{draft['id']}", to))
    return (say("staff-enrol-workplace"),), (*rows, *turn, *_cancel(visit, draft))


def _workplace(visit: StaffVisit, draft: Draft, arg: str) -> Answers:
    if is_page(arg):
        says, rows = _ask_workplace(visit, draft, arg)
        return (visit.edit(*says, rows=rows),)
    found = places.workplace(visit.tx, row_id(arg))
    return _go_on(visit, {**draft, "workplace": found.code} if found else draft)


def _ask_name(visit: StaffVisit, draft: Draft) -> Screen:
    skip = _button(visit, draft, "skip", "name")
    return (say("staff-enrol-first-name"),), ((skip,), *_cancel(visit, draft))


def _name(visit: StaffVisit, draft: Draft, text: str) -> Answers:
    """A first name, or none."""
    if not is_first_name(text):
        says, rows = _ask_name(visit, draft)
        return (visit.edit(say("staff-error-name", most=LONGEST_NAME), *says, rows=rows),)
    return _go_on(visit, {**draft, "name": " ".join(text.split())})


def _check(visit: StaffVisit, draft: Draft) -> Screen:
    change, cancel = _button(visit, draft, "change", "change"), _button(visit, draft, "cancel", "cancel")
    try:
        return check_says(visit, draft), ((_button(visit, draft, "enrol", "ok"),), (change, cancel))
    except Refusal as refusal:
        return (refused(refusal),), ((change, cancel),)


def _show_check(visit: StaffVisit, draft: Draft, arg: str) -> Answers:
    return _go_on(visit, draft)


def _change(visit: StaffVisit, draft: Draft, arg: str) -> Answers:
    """✏️: which answer, then that question again."""
    if arg in QUESTIONS:
        return _go_on(visit, {field: value for field, value in draft.items() if field != arg})
    fields = [_button(visit, draft, f"change-{field}", "change", field) for field in QUESTIONS]
    back = (_button(visit, draft, "back", "check"),)
    return (visit.edit(say("staff-enrol-change"), rows=(*pairs(fields), back)),)


def _cancelled(visit: StaffVisit, draft: Draft, arg: str) -> Answers:
    awaiting.settle(visit.tx, visit.chat)
    return (visit.edit(say("staff-enrol-cancelled")),)


def _enrol(visit: StaffVisit, draft: Draft, arg: str) -> Answers:
    """✅: entered, and the invitation below; what was missing by now is asked."""
    if _open_question(draft):
        return _go_on(visit, draft)
    try:
        says = check_says(visit, draft)
        done = enrol(visit.tx, visit.content, wanted(visit, draft), by=visit.staff.code, now=visit.now)
    except Refusal:
        return _go_on(visit, draft)
    # Nothing of the answers is kept: only that this dialogue is over, so that a second tap enrols nobody.
    awaiting.wait_for(visit.tx, visit.chat, ENROLLED, {"id": draft["id"]}, visit.now)
    person = people.by_code(visit.tx, done.code)
    assert person is not None
    asked = visit.edit(*says, line("staff-toast-done"))
    return (asked, *invitation(visit, person, done.token, "staff-enrol-done"))


SCREENS: Mapping[str, Callable[[StaffVisit, Draft], Screen]] = {
    "start": _ask_start,
    "locale": _ask_locale,
    "workplace": _ask_workplace,
    "name": _ask_name,
    "check": _check,
}
ANSWERS: Mapping[str, Callable[[StaffVisit, Draft, str], Answers]] = {
    "start": _start,
    "locale": _locale,
    "workplace": _workplace,
    "name": _name,
    "check": _show_check,
    "change": _change,
    "cancel": _cancelled,
    "ok": _enrol,
}
