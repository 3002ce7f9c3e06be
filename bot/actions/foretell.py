"""What a person with such dates would get, and when: reckoned and said in an empty house."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.actions.topics import push
from bot.actions.visit import House, Visit
from bot.content.content import Content
from bot.content.render import plain, render
from bot.domain.calendar import default_end, instant
from bot.domain.occurrences import dates_of, occurrences
from bot.domain.participant import Participant
from bot.domain.programme import Programme
from bot.domain.timeline import Planned, timeline
from bot.errors import Refusal
from bot.store import ledger, people
from bot.store.database import Tx

NOBODYS_CHAT = 1
EARLY = time(10)  # on the day before the start


@dataclass(frozen=True, slots=True)
class Foretold:
    """A message that such a person would get: when (UTC, and on their clock), and how it reads."""

    at: datetime
    local: datetime
    step: str
    occurrence: str
    must: bool
    text: str


def newcomer(
    content: Content, *, start: date, end: date | None, joined: date | None, locale: str, programme: str
) -> Participant:
    """Somebody with these dates; `joined` is before that day's hour, None before the start."""
    if programme and programme not in content.programmes:
        known = ", ".join(content.programmes)
        raise Refusal("staff-error-general", f"programme {programme!r} is unknown: use {known}.")
    if locale not in content.catalogue.locales:
        known = ", ".join(content.catalogue.locales)
        raise Refusal("staff-error-general", f"locale {locale!r} is unknown: use {known}.")
    if end and end < start:
        raise Refusal("staff-error-general", f"end {end} lies before start {start}.")
    followed = content.programme(programme)
    return Participant(
        id=0,
        code="NEW",
        tag="new",
        programme=followed.id,
        start=start,
        end=end or default_end(start, followed.months),
        locale=locale,
        joined_at=_joined_at(followed, start, joined),
    )


def foretell(tx: Tx, content: Content, person: Participant) -> Iterator[Foretold]:
    """All messages in order of sending; `tx` is of a database that nobody else uses."""
    programme = content.programme(person.programme)
    person = replace(person, id=people.add(tx, person, person.joined_at or _joined_at(programme, person.start, None)))
    days = {owed.key: owed.day for owed in occurrences(programme, dates_of(person, programme))}
    for planned in timeline(programme, person):
        text = _said(tx, content, person, planned, days)
        local = planned.at.astimezone(programme.zone)
        yield Foretold(planned.at, local, planned.step, planned.occurrence, planned.must, text)


def _said(tx: Tx, content: Content, person: Participant, planned: Planned, days: Mapping[tuple[str, str], date]) -> str:
    programme = content.programme(person.programme)
    joined = person.joined_at.astimezone(programme.zone).date() if person.joined_at else person.start
    late = days[planned.step, planned.occurrence] < joined
    ledger.plan(tx, participant=person.id, step=planned.step, occurrence=planned.occurrence, late=late, now=planned.at)
    (delivery,) = ledger.claim(tx, 1, planned.at)
    visit = Visit(tx, House(content, "", holds_back=False), planned.at, NOBODYS_CHAT, person=person)
    reply = push(visit, programme.step(planned.step), delivery)
    return plain(content, render(content, replace(reply, picture=None)))


def _joined_at(programme: Programme, start: date, joined: date | None) -> datetime:
    return (
        instant(joined, time(0), programme.zone)
        if joined
        else instant(start - timedelta(days=1), EARLY, programme.zone)
    )
