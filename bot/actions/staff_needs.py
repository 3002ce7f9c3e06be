"""📣 Who needs me: only what is new; what was shown is not new any more."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.change import BEFORE_END
from bot.actions.notify import person_label
from bot.actions.recording import lacking_voices
from bot.actions.staff_access import allowed, require
from bot.actions.staff_new_words import waiting_words
from bot.actions.staff_pages import A_PAGE, Rows
from bot.actions.staff_reasons import person_button, placed, title, titles
from bot.actions.visit import Answers, StaffVisit
from bot.domain.needs import RANK, Need
from bot.domain.participant import Participant
from bot.domain.permissions import Act, Role
from bot.domain.reply import Reply, Say, Value, say
from bot.store import caseload, notices, people
from bot.store.notices import Kind, Notice

NEEDS = {
    Kind.HELP: Need.HELP,
    Kind.UNREACHABLE: Need.BLOCKED,
    Kind.PERMANENT: Need.PERMANENT,
    Kind.UNSURE: Need.UNSURE,
    Kind.IN_DOUBT: Need.IN_DOUBT,
    Kind.NOT_OPENED: Need.NOT_OPENED,
    Kind.LEFT: Need.LEFT,
}
Found = tuple[Participant, list[Notice]]
BELOW = len(RANK)  # what has no reason of its own stands below the rest


def who_needs_me(visit: StaffVisit) -> Answers:
    """📣 in the menu: up to eight people whom something new concerns; editors see refused texts and new words."""
    if not allowed(visit, Act.SEE_ANSWERS):
        require(visit, Act.SEE_REFUSED)
        return (_screen(visit, (), ()),)
    _notice_silence(visit)
    every = caseload.waiting_notices(visit.tx, visit.staff.id, nobodys=_sees_nobodys(visit))
    found = _by_person(visit, every)
    shown = found[:A_PAGE]
    later = {person.id for person, _ in found[A_PAGE:]}
    caseload.looked_at(visit.tx, [each.id for each in every if each.participant not in later], visit.now)
    return (_screen(visit, shown, found),)


def more_needs(visit: StaffVisit, subject: str, arg: str) -> Answers:
    """➡️: the next eight, as a new message, since those above are only shown once."""
    return who_needs_me(visit)


def _screen(visit: StaffVisit, shown: Sequence[Found], every: Sequence[Found]) -> Reply:
    refused, (waiting, judge), (lacking, go) = _refused(visit), waiting_words(visit), lacking_voices(visit)
    says: list[Say] = []
    if shown or not (refused or waiting or lacking):
        says.append(say("staff-needs-list", total=len(every)) if shown else say("staff-needs-none"))
    says += [said for person, new in shown for said in _lines(visit, person, new)]
    rows: Rows = tuple(person_button(visit, person) for person, _ in shown)
    if len(every) > len(shown):
        rows = (*rows, (visit.button("next", "sn"),))
    return visit.send(*says, *refused, *waiting, *lacking, rows=(*rows, *judge, *go))


def _sees_nobodys(visit: StaffVisit) -> bool:
    return visit.staff.role is Role.ADMINISTRATOR


def _notice_silence(visit: StaffVisit) -> None:
    """Who has opened nothing for a week is noticed once, until they open something again."""
    mine = people.of_caseworker(visit.tx, visit.staff.id)
    if _sees_nobodys(visit):
        mine += [person for person in people.everyone(visit.tx) if person.caseworker is None]
    for each in placed(visit, mine):
        since = each.standing.unopened_since
        if Need.NOT_OPENED not in each.needs or since is None:
            continue
        if not caseload.noticed_since(visit.tx, each.person.id, Kind.NOT_OPENED, since):
            notices.add(visit.tx, participant=each.person.id, staff=visit.staff.id, kind=Kind.NOT_OPENED, now=visit.now)


def _by_person(visit: StaffVisit, every: Sequence[Notice]) -> list[Found]:
    """The notices that still hold, a person each, the most pressing first."""
    grouped: dict[int, list[Notice]] = {}
    for notice in every:
        grouped.setdefault(notice.participant, []).append(notice)
    found = []
    for id, new in grouped.items():
        person = people.participant(visit.tx, id)
        holding = [notice for notice in new if person and _holds(person, notice)]
        if person and holding:
            found.append((person, holding))
    return sorted(found, key=lambda each: min(_rank(notice) for notice in each[1]))


def _rank(notice: Notice) -> int:
    return RANK[NEEDS[notice.kind]] if notice.kind in NEEDS else BELOW


def _holds(person: Participant, notice: Notice) -> bool:
    match notice.kind:
        case Kind.UNREACHABLE:
            return not person.reachable
        case Kind.LEFT:
            return person.left_at is not None
        case Kind.PERMANENT | Kind.UNSURE:
            return not person.permanent_offer
        case Kind.PAUSE:
            return person.paused_until is not None and person.paused_until > person.end - BEFORE_END
        case Kind.JOINED:
            return False
    return True


def _lines(visit: StaffVisit, person: Participant, new: Sequence[Notice]) -> list[Say]:
    label = person_label(person)
    ranked = sorted((notice for notice in new if notice.kind in NEEDS), key=_rank)
    reasons = tuple(dict.fromkeys(_key(visit, notice) for notice in ranked))
    lines = []
    if reasons:
        lines.append(say("staff-people-line", person=label, reason=tuple(_said(visit, *each) for each in reasons)))
    for notice in new:
        if notice.kind is Kind.SKIPPED:
            missed = titles(visit, notice.step.split(","))
            lines.append(say("staff-notice-must-skipped", person=label, titles=missed))
        if notice.kind is Kind.PAUSE:
            told: dict[str, Value] = {"person": label, "day": person.paused_until, "end_date": person.end}
            lines.append(Say("staff-notice-pause-beyond", None, told))
    return lines


def _key(visit: StaffVisit, notice: Notice) -> tuple[Need, str]:
    return NEEDS[notice.kind], notice.step if notice.kind is Kind.HELP else ""


def _said(visit: StaffVisit, need: Need, step: str) -> Say:
    return (
        say("staff-reason-wants-help", title=title(visit, step)) if need is Need.HELP else say(f"staff-reason-{need}")
    )


def _refused(visit: StaffVisit) -> list[Say]:
    """The texts that Telegram does not take, for whoever can mend them."""
    if not allowed(visit, Act.SEE_REFUSED):
        return []
    rows = caseload.refused_texts(visit.tx, visit.now, A_PAGE)
    return [
        say("staff-notice-refused", message_id=row["step"], language=say("staff-locale-name", locale=row["locale"]),
            words=row["problem"])
        for row in rows
    ]  # fmt: skip
