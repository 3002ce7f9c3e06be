"""An installation to measure: people in a database, and the real command that serves them."""

from __future__ import annotations

import shutil
import socket
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.processes import Failed, Process, start
from benchmarks.serving import Serving
from benchmarks.standin import telegram
from benchmarks.telegram import TOKEN, USERNAME
from benchmarks.weekday import shift
from bot.domain.calendar import default_end
from bot.domain.tap import delivery_subject
from bot.store.times import as_text

FIRST_CHAT = 1_000_000
LOCALES = ("sv-simple", "en", "ar")
NAMES = ("Amal", "", "Noor", "Yusuf")
WORKPLACES, CASEWORKERS = 400, 97  # next to each other in the line are people of different ones
NEVER_DUE = 100_001  # from here on people are only there, each with a few lines in the ledger
TOLD_BEFORE = ("about-programme", "sick-report", "safety-first")
STEP = "about-programme"  # what those who tap have been told
INSERT = """INSERT INTO participants (code, tag, programme, start, "end", locale, first_name, workplace_id,
                                      caseworker_id, chat_id, created_at, joined_at, next_due_at, form)
            VALUES (?, ?, 'almp', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'text')"""  # as the peers send: text alone
WORKPLACE = "INSERT INTO workplaces (code, name, phone) VALUES (?, ?, ?)"
CASEWORKER = """INSERT INTO staff (code, tag, name, role, locale, phone, created_at)
                VALUES (?, ?, ?, 'caseworker', 'sv', ?, ?)"""
TELL = """INSERT INTO deliveries (recipient, participant_id, step, occurrence, state, planned_at, claimed_at, sent_at,
                                  finished_at, attempts, arrivals, message_id, locale)
          SELECT 'participant', id, :step, '1', 'sent', :at, :at, :at, :at, 1, 1, 1, locale
          FROM participants WHERE id BETWEEN :first AND :last"""


def now() -> datetime:
    """The moment of the installation: now, or the morning of the next working day."""
    moment = datetime.now(UTC)
    return moment + shift(moment)


@dataclass(frozen=True, slots=True)
class Installation:
    """A folder with a database, and how its commands are run."""

    folder: Path
    core: int

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / "stegvis.db"

    def environment(self, url: str, **more: str) -> dict[str, str]:
        """The settings of a run."""
        return {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{self.database}",
            "STEGVIS_BOT_USERNAME": USERNAME,
            "STEGVIS_WEB_PORT": str(free_port()),
            **more,
        }

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> Process:
        """The real command, its clock in the daytime of a working day."""
        by = shift(datetime.now(UTC)).total_seconds()
        arguments = ["-m", "benchmarks.weekday", str(by)] if by else ["-m", "bot.cli"]
        return start([*arguments, *command], self.folder, core=self.core, environment=environment)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the database says after a run."""
        with _open(self.database) as db:
            return db.execute(sql).fetchall()

    def change(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run it once for each of the rows, before a run."""
        with _open(self.database) as db:
            db.executemany(sql, rows)

    def make_due(self, count: int) -> None:
        """The first so many people are due now: each is owed one message."""
        with _open(self.database) as db:
            moment = as_text(now() - timedelta(minutes=1))
            db.execute("UPDATE participants SET next_due_at = ? WHERE id <= ?", (moment, count))

    def make_told(self, count: int) -> None:
        """The first so many people have been told something, and may tap its buttons."""
        with _open(self.database) as db:
            db.execute(TELL, {"step": STEP, "at": as_text(now() - timedelta(hours=4)), "first": 1, "last": count})


def make_empty(folder: Path, *, core: int) -> Installation:
    """A new one without participants, after a first pass, so that the schedules are not new to the runs."""
    made = Installation(folder, core)
    with telegram(folder / "setting-up", Serving(), core=core) as api:
        process = made.start(["deliver"], made.environment(api.url))
        if process.popen.wait():
            raise Failed(f"stegvis deliver: {process.said()}")
    with _open(made.database) as db:
        for number in range(WORKPLACES):
            db.execute(WORKPLACE, (f"cafe-{number}", f"Café {number}", f"08-123 4{number // 100} {number % 100:02}"))
        for number in range(CASEWORKERS):
            phone = f"070-111 22 {number:02}"
            db.execute(CASEWORKER, (f"karin-{number}", f"karin-{number}", f"Karin {number}", phone, as_text(now())))
    return made


def filled(empty: Installation, folder: Path, enrolled: int) -> Installation:
    """One with so many people who have joined, none of whom is due in the next days."""
    folder.mkdir()
    made = copied(empty, folder)
    with _open(made.database) as db:
        db.executemany(INSERT, _people(enrolled, now()))
        for step in TOLD_BEFORE:
            told = {"step": step, "at": as_text(now() - timedelta(hours=20)), "first": NEVER_DUE, "last": enrolled}
            db.execute(TELL, told)
    return made


@contextmanager
def _open(database: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(database)) as db, db:
        yield db


def _people(count: int, moment: datetime) -> Iterator[tuple[object, ...]]:
    joined, start = as_text(moment - timedelta(days=1)), moment.date()
    end = default_end(start, 12).isoformat()
    for id in range(1, count + 1):
        due = as_text(moment + timedelta(days=7 + id % 21))
        yield (
            f"B{id:07}", f"{id:07}", start.isoformat(), end, LOCALES[id % len(LOCALES)], NAMES[id % len(NAMES)],
            id % WORKPLACES + 1, id % CASEWORKERS + 1, FIRST_CHAT + id, joined, joined, due,
        )  # fmt: skip


def copied(template: Installation, folder: Path) -> Installation:
    """The same people in another folder."""
    shutil.copyfile(template.database, folder / template.database.name)
    return Installation(folder, template.core)


def taps(count: int, each: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The chats of those who were told, and what each taps: deeper, deeper still, understood, and again."""
    for id in range(1, count + 1):
        acts = (f"1:{verb}:{delivery_subject(id)}:{arg}:{id:07}" for verb, arg in _presses(each))
        yield FIRST_CHAT + id, tuple(acts)


def _presses(count: int) -> Iterator[tuple[str, str]]:
    turns = (("t", "1o"), ("t", "2o"), ("u", "0o"))
    return (turns[number % len(turns)] for number in range(count))


def free_port() -> int:
    """A port that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
