"""One message as a phone would show it, said to an example person at an example workplace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches

from bot.actions.facts import facts
from bot.actions.topics import push, topic
from bot.actions.visit import House, Visit
from bot.content.check_library import NUMBERS
from bot.content.check_sizes import LABEL
from bot.content.content import Content
from bot.content.render import Key, Screen, plain, render
from bot.content.sources import variables
from bot.domain.calendar import default_end, month_start
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.programme import FromEnd, MonthDay, Programme, Step
from bot.domain.reply import Value
from bot.domain.tap import Depth, delivery_subject
from bot.errors import Refusal
from bot.store import ledger, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx
from bot.store.ledger import Delivery

EXAMPLE_CHAT = 1
NOTHING_OPENED = Depth()
LONGEST_DATA = 64  # bytes of a button, which all ids are in ASCII
MUNICIPALITY = {
    "municipality-name": "Exempelstad",
    "job-coach": "Kim Ek",
    "language-teacher": "Noor Berg",
    "pay-day": "27",
    "payroll-contact": "08-123 45 00",
    "time-off-contact": "Kim Ek",
    "guidance": "Komvux",
    "occupational-health": "08-123 46 00",
}
AROUND: dict[str, Value] = {
    "first-name": "Amal",
    "workplace-name": "Café Lyktan",
    "workplace-phone": "08-123 45 67",
    "report-before": time(7, 30),
    "supervisor-name": "Olle Berg",
    "caseworker-name": "Karin Ek",
    "caseworker-phone": "070-123 45 67",
}
UNSEEN = ("keywords", "phrases", "patterns")  # attributes that no screen shows


@dataclass(frozen=True, slots=True)
class Preview:
    """The bubble's parts by name, the rows of its buttons, whose language it is in, and its review state."""

    message: str
    asked_for: str
    locale: str
    review: str
    parts: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """A step as the example person is told of it."""

    visit: Visit
    step: Step
    delivery: Delivery


def preview(tx: Tx, content: Content, message: str, locale: str, *, now: datetime) -> Preview:
    """The message in that language; `tx` is of a database that nobody else uses."""
    told = _told(tx, content, message, locale, now)
    return _of_step(told, message) if told else _of_text(content, message, locale, now)


def screens(
    tx: Tx, content: Content, message: str, locale: str, *, now: datetime, depth: Depth = NOTHING_OPENED
) -> tuple[Screen, ...]:
    """The same as it goes out: a step as one message, opened so deep; of any other text a message for each part."""
    told = _told(tx, content, message, locale, now)
    if told is None:
        return _screens_of_text(content, message, locale, now)
    visit, step, delivery = told.visit, told.step, told.delivery
    reply = topic(visit, step, delivery_subject(delivery.id), depth, delivery)
    return (render(visit.content, reply),)


def _told(tx: Tx, content: Content, message: str, locale: str, now: datetime) -> _Told | None:
    """None for what is no step's message."""
    if locale not in content.catalogue.locales:
        known = ", ".join(content.catalogue.locales)
        raise Refusal("staff-error-general", f"locale {locale!r} is unknown: use {known}.")
    steps = ((programme, step) for programme in content.programmes.values() for step in programme.steps)
    found = next(((programme, step) for programme, step in steps if message in (step.id, *step.wordings)), None)
    if found is None:
        return None
    programme, step = found
    known_to = replace(programme, municipality={**MUNICIPALITY, **programme.municipality})
    content = replace(content, programmes={known_to.id: known_to})
    visit = _example_visit(tx, content, known_to, step, locale=locale, now=now)
    occurrence = str(step.wordings.index(message) + 1 if message in step.wordings else 1)
    ledger.plan(tx, participant=visit.person.id, step=step.id, occurrence=occurrence, late=False, now=now)
    (delivery,) = ledger.claim(tx, 1, now)
    return _Told(visit, step, delivery)


def _of_step(told: _Told, message: str) -> Preview:
    visit, step, content = told.visit, told.step, told.visit.content
    screen = render(content, replace(push(visit, step, told.delivery), picture=None))
    known = facts(visit.tx, visit.person, visit.programme, visit.now, step=step.id)
    deeper = ((part, _plain(content, screen.locale, step.id, part, known)) for part in ("explain", "example", "short"))
    parts = (("text", plain(content, screen)), *((part, text) for part, text in deeper if text))
    rows = tuple(tuple(key.label for key in row) for row in screen.rows)
    locale = visit.person.locale
    return Preview(message, locale, screen.locale, content.catalogue.review(locale, message), parts, rows)


def _of_text(content: Content, message: str, locale: str, now: datetime) -> Preview:
    catalogue = content.catalogue
    told, names = _parts(content, message, locale, now)
    parts = tuple((part or "text", _plain(content, locale, message, part, told)) for part in names)
    found = catalogue.text(locale, message, names[0], **told) if names else None  # type: ignore[arg-type]
    return Preview(message, locale, found.locale if found else locale, catalogue.review(locale, message), parts)


def _screens_of_text(content: Content, message: str, locale: str, now: datetime) -> tuple[Screen, ...]:
    told, names = _parts(content, message, locale, now)
    found = (content.catalogue.text(locale, message, part, **told) for part in names)  # type: ignore[arg-type]
    return tuple(
        Screen(EXAMPLE_CHAT, text.html, _as_label(message, text.plain), locale=text.locale) for text in found if text
    )


def _as_label(message: str, text: str) -> tuple[tuple[Key, ...], ...]:
    """Of a label, a button that has it, since there it must find room."""
    return ((Key(text, message[:LONGEST_DATA]),),) if LABEL.match(message) else ()


def _parts(content: Content, message: str, locale: str, now: datetime) -> tuple[dict[str, Value], list[str | None]]:
    """The arguments of a text, with example values, and its parts that are seen somewhere."""
    catalogue = content.catalogue
    everywhere = [tag for tag in (locale, *catalogue.locales) if message in catalogue.ids(tag)]
    if not everywhere:
        known = sorted({name for tag in catalogue.locales for name in catalogue.ids(tag)})
        near = get_close_matches(message, known, n=3)
        hint = f" Do you mean {', '.join(near)}?" if near else ""
        raise Refusal("staff-error-general", f"There is no message {message!r}.{hint}")
    entry = catalogue.languages[everywhere[0]].own[message]
    told = {name.replace("-", "_"): example_value(name, now.date()) for name in variables(entry.message)}
    return told, [part for part, _ in entry.patterns() if part not in UNSEEN]


def _plain(content: Content, locale: str, message: str, part: str | None, told: dict[str, Value]) -> str:
    text = content.catalogue.text(locale, message, part, **told)  # type: ignore[arg-type]
    return plain(content, text) if text else ""


def example_value(variable: str, today: date) -> Value:
    """A value for any variable; one that nobody knows shows its own name."""
    known: dict[str, Value] = {**MUNICIPALITY, **AROUND}
    if variable in NUMBERS or variable in ("count", "messages", "answers", "understood", "most"):
        return 3
    if variable in ("day", "from", "to", "date") or variable.endswith("-date"):
        return today
    return known.get(variable, f"‹{variable}›")


def _example_visit(tx: Tx, content: Content, programme: Programme, step: Step, *, locale: str, now: datetime) -> Visit:
    olle = _staff(tx, "Olle Berg", Role.SUPERVISOR, now)
    karin = _staff(tx, "Karin Ek", Role.CASEWORKER, now)
    cafe = places.add(tx, code="cafe", name="Café Lyktan", phone="08-123 45 67", report_before=time(7, 30))
    places.supervise(tx, workplace=cafe, staff=olle)
    start = _start(step, programme, now.date())
    person = Participant(
        id=0,
        code="EXAMPLE",
        tag="exampl",
        programme=programme.id,
        start=start,
        end=default_end(start, programme.months),
        joined_at=now,
        locale=locale,
        first_name="Amal",
        workplace=cafe,
        caseworker=karin,
    )
    person = replace(person, id=people.add(tx, person, now))
    return Visit(tx, House(content, "", holds_back=False), now, EXAMPLE_CHAT, person=person)


def _start(step: Step, programme: Programme, today: date) -> date:
    """A start by which the step is told about today."""
    match step.when:
        case MonthDay(month, _):
            return month_start(today, 2 - month)
        case FromEnd(days):
            return month_start(today - timedelta(days=days - 1), 1 - programme.months)
        case _:
            return month_start(today, 0)


def _staff(tx: Tx, name: str, role: Role, now: datetime) -> int:
    code = name[0].upper()
    return people_of_staff.add(
        tx, code=code, tag=code, name=name, role=role, locale="sv", phone="070-123 45 67", now=now
    )
