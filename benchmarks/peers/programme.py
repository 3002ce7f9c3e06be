"""What both peers share: the table of people, the schedule's file, the Fluent texts, the keyboard.

Written as their users would: plain `sqlite3`, each row committed by itself; `fluent.runtime`; the simplest rule for
what is due that gives the same message.
"""

from __future__ import annotations

import html
import re
import sqlite3
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

ROOT = Path(__file__).resolve().parents[2]
TABLES = """
CREATE TABLE people (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, locale TEXT NOT NULL, first_name TEXT NOT NULL,
    start TEXT NOT NULL, "end" TEXT NOT NULL, workplace TEXT NOT NULL, phone TEXT NOT NULL, caseworker TEXT NOT NULL);
CREATE TABLE told (person INTEGER NOT NULL, step TEXT NOT NULL, message INTEGER, sent_at TEXT NOT NULL,
    PRIMARY KEY (person, step));
"""
MONTH_DAY = re.compile(r"m(\d+) d(\d+)")
FULL_DAY = "EEEE d MMMM y"


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the table of people."""

    id: int
    chat: int
    locale: str
    first_name: str
    start: date
    end: date
    workplace: str
    phone: str
    caseworker: str


@dataclass(frozen=True, slots=True)
class Message:
    """What a person is told: the step, the text in Telegram's HTML, and rows of (label, callback data)."""

    step: str
    text: str
    rows: Sequence[Sequence[tuple[str, str]]]


class State:
    """The database: each change is committed by itself."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA journal_mode = WAL")

    def people(self) -> list[int]:
        """The ids of all."""
        return [id for (id,) in self.db.execute("SELECT id FROM people ORDER BY id")]

    def person(self, id: int) -> Person:
        """One, as the table has it now."""
        names = ", ".join(f'"{field.name}"' for field in fields(Person))
        id, chat, locale, name, start, end, *rest = self.db.execute(
            f"SELECT {names} FROM people WHERE id = ?", (id,)
        ).fetchone()
        return Person(id, chat, locale, name, date.fromisoformat(start), date.fromisoformat(end), *rest)

    def told(self, person: int) -> set[str]:
        """The steps that the person has had."""
        return {step for (step,) in self.db.execute("SELECT step FROM told WHERE person = ?", (person,))}

    def note(self, person: int, step: str, message: int) -> None:
        """It was sent."""
        sent_at = datetime.now(UTC).isoformat()
        self.db.execute("INSERT INTO told VALUES (?, ?, ?, ?)", (person, step, message, sent_at))


class Programme:
    """The schedule and the texts, read once."""

    def __init__(self) -> None:
        schedule = tomllib.loads((ROOT / "schedules" / "almp.toml").read_text(encoding="utf-8"))
        self.steps = list(_steps(schedule["step"]))
        self.texts = {folder.name: _bundle(folder) for folder in (ROOT / "messages").iterdir() if folder.is_dir()}

    def due(self, person: Person, told: set[str], today: date) -> str | None:
        """The first step in the file whose day has come and that the person has not had."""
        days = ((id, _day(person.start, month, day)) for id, month, day in self.steps if id not in told)
        return next((id for id, day in days if day <= today), None)

    def message(self, person: Person, step: str) -> Message:
        """The text with its title, and its buttons."""
        say = Words(self.texts[person.locale], _arguments(person))
        title = say("ui-push-title", title=say(step, "title"))
        text = f"<b>{title}</b>\n\n{say(step)}\n\n<i>{say('ui-draft-line')}</i>"
        rows = [[(say(f"ui-button-{name}"), f"{name}:{step}") for name in ("understand", "explain")]]
        if person.locale != "sv-simple":
            rows.append([(say("ui-button-swedish"), f"swedish:{step}")])
        return Message(step, text, rows)


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one language for one person."""

    bundle: FluentBundle
    arguments: Mapping[str, str]

    def __call__(self, id: str, attribute: str = "", **more: str) -> str:
        """One text, filled in."""
        message = self.bundle.get_message(id)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        text, errors = self.bundle.format_pattern(pattern, {**self.arguments, **more})
        assert not errors, errors
        return str(text)


def _steps(written: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, int, int]]:
    """Of each step its id, month and day."""
    for step in written:
        if found := MONTH_DAY.fullmatch(step["when"]):
            yield step["id"], int(found[1]), int(found[2])


def make_database(path: Path, people: Iterable[Person]) -> None:
    """A new one with these people, who have been told nothing."""
    db = sqlite3.connect(path)
    with db:
        db.executescript(TABLES)
        db.executemany("INSERT INTO people VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, people))
    db.close()


def _row(person: Person) -> tuple[str | int, ...]:
    values = (getattr(person, field.name) for field in fields(Person))
    return tuple(value.isoformat() if isinstance(value, date) else value for value in values)


def _bundle(folder: Path) -> FluentBundle:
    bundle = FluentBundle([str(Locale.parse(folder.name.removesuffix("-simple"), sep="-"))])
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def _arguments(person: Person) -> dict[str, str]:
    tag = person.locale.removesuffix("-simple")
    return {
        "first-name": html.escape(person.first_name),
        "start-date": format_date(person.start, FULL_DAY, tag),
        "end-date": format_date(person.end, FULL_DAY, tag),
        "workplace-name": html.escape(person.workplace),
        "workplace-phone": html.escape(person.phone),
        "caseworker-name": html.escape(person.caseworker),
    }


def _day(start: date, month: int, day: int) -> date:
    year, number = divmod(start.year * 12 + start.month - 1 + month - 1, 12)
    return date.fromordinal(date(year, number + 1, min(start.day, 28)).toordinal() + day - 1)
