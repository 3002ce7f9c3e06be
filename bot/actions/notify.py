"""What staff must learn reaches them in their chat at once, and waits under 📣 until they have looked."""

from __future__ import annotations

from datetime import datetime

from bot.actions.visit import Answers
from bot.domain.participant import Participant
from bot.domain.places import Staff
from bot.domain.reply import Button, Reply, Say, Value, say
from bot.domain.tap import Tap
from bot.store import notices
from bot.store import staff as people_of_staff
from bot.store.database import Tx

Kind = notices.Kind
NOTICES = {
    Kind.HELP: "staff-notice-help",
    Kind.UNREACHABLE: "staff-notice-unreachable",
    Kind.PERMANENT: "staff-notice-believes-permanent",
    Kind.UNSURE: "staff-notice-unsure",
    Kind.SKIPPED: "staff-notice-must-skipped",
    Kind.PAUSE: "staff-notice-pause-beyond",
    Kind.JOINED: "staff-notice-joined",
    Kind.LEFT: "staff-notice-left",
    Kind.IN_DOUBT: "staff-notice-in-doubt",
}


def notify(
    tx: Tx, person: Participant, kind: Kind, *, now: datetime, steps: tuple[str, ...] = (), **more: Value
) -> Answers:
    """Keep the notice for the person's caseworker; what to send to the caseworker's chat, if it can be reached."""
    caseworker = people_of_staff.caseworker_of(tx, person)
    for_whom = caseworker.id if caseworker else None
    notices.add(tx, participant=person.id, staff=for_whom, kind=kind, step=",".join(steps), now=now)
    if caseworker is None or caseworker.chat is None or not caseworker.reachable:
        return ()
    return (_message(caseworker, person, kind, steps, more),)


def person_label(person: Participant) -> Say:
    """A person as staff read them: code and first name."""
    return say("staff-person-label", first_name=person.first_name or None, code=person.code)


def _message(staff: Staff, person: Participant, kind: Kind, steps: tuple[str, ...], more: dict[str, Value]) -> Reply:
    titles = tuple(say(step, "short") for step in steps)
    told: dict[str, Value] = {
        "person": person_label(person),
        "title": titles[0] if titles else None,
        "titles": titles,
        "end_date": person.end,
        **more,
    }
    rows = _rows(staff, person, kind, steps)
    return Reply(staff.chat or 0, staff.locale, (Say(NOTICES[kind], None, told),), rows, silent=kind is not Kind.HELP)


def _rows(staff: Staff, person: Participant, kind: Kind, steps: tuple[str, ...]) -> tuple[tuple[Button, ...], ...]:
    def button(label: str, verb: str, arg: str = "") -> Button:
        return Button(say(f"staff-button-{label}"), Tap(verb, person.code, arg, staff.tag).data())

    show = (button("show-person", "sp"),)
    if kind is Kind.HELP:
        return ((button("helped", "sh"),), show)
    if kind is Kind.IN_DOUBT:
        return ((button("send-again", "sd", f"y.{steps[0]}"),), (button("let-be", "sd", f"n.{steps[0]}"),), show)
    return (show,)
