"""Changes of a participant's dates, place, pause and caseworker; each makes the clock look at the person anew."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.actions.notify import Kind, notify
from bot.actions.visit import Answers
from bot.domain.calendar import default_end
from bot.domain.participant import Participant
from bot.domain.programme import Programme
from bot.errors import Refusal
from bot.store import ledger, notices, people
from bot.store.database import Tx

BEFORE_END = timedelta(days=30)  # no pause reaches into the last weeks: what is told there cannot wait
LONGEST = timedelta(days=366 * 5)  # a date further away is a slip of the finger


def out_of_range(text: str, earliest: date, latest: date) -> Refusal:
    """A date outside what is possible."""
    return Refusal("staff-error-date-range", text, **{"from": earliest, "to": latest})


def latest_pause(person: Participant, programme: Programme, now: datetime) -> date | None:
    """The last day on which a pause may end; None where it is too late for one."""
    latest = person.end - BEFORE_END
    return latest if latest > now.astimezone(programme.zone).date() else None


def pause(tx: Tx, person: Participant, until: date, *, by: str, now: datetime) -> None:
    """Silence until that day; Refusal for a day past 30 days before the end."""
    if until > person.end - BEFORE_END:
        latest = person.end - BEFORE_END
        raise Refusal(
            "staff-error-pause-late", f"A pause may last until {latest} at most: 30 days before the end.", day=latest
        )
    people.change(tx, person.id, paused_until=until, paused_by=by)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="pause", participant=person.code, detail=until.isoformat(), now=now)


def resume(tx: Tx, person: Participant, *, now: datetime, by: str = "participant") -> None:
    """The bot speaks again."""
    people.change(tx, person.id, paused_until=None, paused_by=None)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="resume", participant=person.code, now=now)


def extend(tx: Tx, person: Participant, end: date, *, by: str, now: datetime) -> Answers:
    """A later end date, told at once; Refusal where it is not later."""
    if end <= person.end:
        raise Refusal(
            "staff-error-extend-early", f"The end is {person.end}: the new one must be later.", end_date=person.end
        )
    _not_far(end, person.start)
    people.change(tx, person.id, end=end, extended_at=now)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="extend", participant=person.code, detail=end.isoformat(), now=now)
    return ()


def finish_early(tx: Tx, person: Participant, end: date, *, by: str, now: datetime) -> Answers:
    """Another end date that is no extension: corrected, or earlier than agreed."""
    if end < person.start:
        raise out_of_range(f"The end {end} lies before the start {person.start}.", person.start, person.start + LONGEST)
    _not_far(end, person.start)
    people.change(tx, person.id, end=end, extended_at=None)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="end", participant=person.code, detail=end.isoformat(), now=now)
    return _pause_beyond(tx, person, end, now)


def restart(tx: Tx, person: Participant, programme: Programme, start: date, *, by: str, now: datetime) -> Answers:
    """Another start date; an end that was the default one moves along."""
    was_default = person.end == default_end(person.start, programme.months)
    end = default_end(start, programme.months) if was_default else person.end
    if end < start:
        raise out_of_range(f"The end {end} lies before the start {start}.", start, start + LONGEST)
    _not_far(end, start)
    people.change(tx, person.id, start=start, end=end)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="start", participant=person.code, detail=start.isoformat(), now=now)
    return _pause_beyond(tx, person, end, now)


def move(tx: Tx, person: Participant, workplace: int, *, by: str, now: datetime) -> None:
    """Another workplace."""
    people.change(tx, person.id, workplace=workplace)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="move", participant=person.code, now=now)


def hand_over(tx: Tx, person: Participant, caseworker: int | None, *, by: str, now: datetime) -> None:
    """Another caseworker, who also gets what nobody has looked at yet."""
    people.change(tx, person.id, caseworker=caseworker)
    notices.hand_over(tx, person.id, caseworker)
    notices.audit(tx, actor=by, act="hand over", participant=person.code, now=now)


def speak(tx: Tx, person: Participant, locale: str, *, by: str, now: datetime) -> None:
    """Another language."""
    people.change(tx, person.id, locale=locale)
    notices.audit(tx, actor=by, act="language", participant=person.code, detail=locale, now=now)


def meet(tx: Tx, person: Participant, number: int, day: date, *, by: str, now: datetime) -> None:
    """The day of a meeting; Refusal outside the person's time."""
    if not person.start <= day <= person.end:
        raise out_of_range(f"{day} lies outside {person.start} to {person.end}.", person.start, person.end)
    people.set_meeting(tx, person.id, number, day)
    _anew(tx, person, now)
    notices.audit(tx, actor=by, act="meeting", participant=person.code, detail=f"{number} {day}", now=now)


def note_offer(tx: Tx, person: Participant, offered: bool, *, by: str, now: datetime) -> None:
    """A permanent job was offered, or not after all."""
    people.change(tx, person.id, permanent_offer=offered)
    notices.audit(tx, actor=by, act="offer" if offered else "no offer", participant=person.code, now=now)


def leave(tx: Tx, person: Participant, *, by: str, now: datetime) -> None:
    """Messages stop; the data stays until its day."""
    people.change(tx, person.id, left_at=now)
    people.look_at(tx, person.id, None)
    ledger.withdraw(tx, person.id)
    notices.audit(tx, actor=by, act="leave", participant=person.code, now=now)


def take_back(tx: Tx, person: Participant, *, now: datetime, by: str = "participant") -> Answers:
    """Whoever was out of reach or had left is told things again; of one who had left, the caseworker learns it."""
    people.change(tx, person.id, reachable=True, left_at=None)
    people.look_at(tx, person.id, now)
    if person.left_at is None:
        return ()
    notices.audit(tx, actor=by, act="come back", participant=person.code, now=now)
    return notify(tx, person, Kind.JOINED, now=now)


def _anew(tx: Tx, person: Participant, now: datetime) -> None:
    ledger.withdraw(tx, person.id)
    if person.joined_at and not person.left_at and person.reachable:
        people.look_at(tx, person.id, now)


def _pause_beyond(tx: Tx, person: Participant, end: date, now: datetime) -> Answers:
    if person.paused_until is None or person.paused_until <= end - BEFORE_END:
        return ()
    return notify(tx, person, Kind.PAUSE, now=now, day=person.paused_until, end_date=end)


def _not_far(end: date, start: date) -> None:
    if end - start > LONGEST:
        raise out_of_range(f"{end} lies more than five years after {start}.", start, start + LONGEST)
