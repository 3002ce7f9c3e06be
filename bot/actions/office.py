"""What an operator changes of a participant: several fields at once, a new link, or everything gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.actions.change import (
    LONGEST,
    finish_early,
    hand_over,
    meet,
    move,
    note_offer,
    out_of_range,
    pause,
    restart,
    speak,
)
from bot.actions.enrol import caseworker_id, invite, is_first_name, no_first_name
from bot.actions.find import participant_of, workplace_of
from bot.actions.own_data import erase
from bot.actions.visit import Answers
from bot.content.content import Content
from bot.domain.participant import Participant
from bot.domain.programme import Programme
from bot.domain.reply import Commands, Menu, Reply, say
from bot.errors import Refusal
from bot.store import notices, people
from bot.store.database import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What is said anew of a participant; None is not said, an empty caseworker is nobody."""

    locale: str | None = None
    workplace: str | None = None
    start: date | None = None
    end: date | None = None
    caseworker: str | None = None
    first_name: str | None = None
    hour: time | None = None
    meetings: tuple[tuple[int, date], ...] = ()
    permanent_offer: bool | None = None


def amend(tx: Tx, content: Content, code: str, said: Amendment, *, by: str, now: datetime) -> Answers:
    """Write what is said, all or nothing; what the caseworker must be told of it."""
    person = participant_of(tx, code)
    programme = content.programme(person.programme)
    told = _dates(tx, person, programme, said, by=by, now=now)
    if said.locale is not None:
        told += _language(tx, content, person, said.locale, by=by, now=now)
    if said.workplace is not None:
        move(tx, person, workplace_of(tx, said.workplace).id, by=by, now=now)
    if said.caseworker is not None:
        hand_over(tx, person, caseworker_id(tx, said.caseworker.upper()), by=by, now=now)
    _habits(tx, person, programme, said, by=by, now=now)
    if said.permanent_offer is not None:
        note_offer(tx, person, said.permanent_offer, by=by, now=now)
    return told


def silence(tx: Tx, content: Content, person: Participant, until: date, *, by: str, now: datetime) -> None:
    """A pause until that day; Refusal where the day is not to come."""
    today = now.astimezone(content.programme(person.programme).zone).date()
    if until <= today:
        raise Refusal("staff-error-general", f"A pause until {until} would be over already: name a day after {today}.")
    pause(tx, person, until, by=by, now=now)


def invite_participant(tx: Tx, code: str, *, by: str, now: datetime) -> str:
    """A new invitation, for a new phone too; its token."""
    person = participant_of(tx, code)
    notices.audit(tx, actor=by, act="invite", participant=person.code, now=now)
    return invite(tx, participant=person.id, now=now)


def erase_wholly(tx: Tx, code: str, *, by: str, now: datetime) -> Answers:
    """Every trace gone; what tells the person, and their caseworker."""
    person = participant_of(tx, code)
    told = erase(tx, person, now=now, by=by)
    if person.chat is None:
        return told
    gone = Reply(person.chat, person.locale, (say("ui-more-erased"),), menu=Menu.REMOVE)
    return (gone, Commands(person.chat, None), *told)


def _dates(tx: Tx, person: Participant, programme: Programme, said: Amendment, *, by: str, now: datetime) -> Answers:
    start, end = said.start, said.end
    told: Answers = ()
    end_first = start is not None and end is not None and start > person.end  # so that no end lies before its start
    if end is not None and end_first:
        told += finish_early(tx, person, end, by=by, now=now)
    if start is not None:
        _check_start(start, now.date())
        told += restart(tx, participant_of(tx, person.code), programme, start, by=by, now=now)
    if end is not None and not end_first:
        told += finish_early(tx, participant_of(tx, person.code), end, by=by, now=now)
    for number, day in said.meetings:
        meet(tx, participant_of(tx, person.code), number, day, by=by, now=now)
    return told


def _check_start(start: date, today: date) -> None:
    if abs(start - today) > LONGEST:
        text = f"start {start} lies more than five years from today."
        raise out_of_range(text, today - LONGEST, today + LONGEST)


def _language(tx: Tx, content: Content, person: Participant, locale: str, *, by: str, now: datetime) -> Answers:
    if locale not in content.locales:
        text = f"locale {locale!r} is not offered: use {', '.join(content.locales)}."
        raise Refusal("staff-error-general", text)
    speak(tx, person, locale, by=by, now=now)
    return (Commands(person.chat, locale),) if person.chat else ()


def _habits(tx: Tx, person: Participant, programme: Programme, said: Amendment, *, by: str, now: datetime) -> None:
    if said.first_name is not None:
        if not is_first_name(said.first_name):
            raise no_first_name()
        people.change(tx, person.id, first_name=" ".join(said.first_name.split()))
        notices.audit(tx, actor=by, act="first name", participant=person.code, now=now)
    if said.hour is not None:
        _hour(tx, person, programme, said.hour, now)
        notices.audit(tx, actor=by, act="hour", participant=person.code, detail=f"{said.hour:%H:%M}", now=now)


def _hour(tx: Tx, person: Participant, programme: Programme, hour: time, now: datetime) -> None:
    if not programme.quiet_before <= hour < programme.quiet_from:
        day = f"{programme.quiet_before:%H:%M} to {programme.quiet_from:%H:%M}"
        raise Refusal("staff-error-general", f"hour {hour:%H:%M} is in the quiet hours: choose one from {day}.")
    people.change(tx, person.id, hour=hour)
    if person.joined_at and not person.left_at and person.reachable:
        people.look_at(tx, person.id, now)
