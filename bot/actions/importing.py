"""Enrolling many from a table: all of them, or none and every fault with its line, column and reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.actions.enrol import Enrolled, Enrolment, enrol, enrolment_faults
from bot.content.content import Content
from bot.content.tables import Row, Table
from bot.store.database import Tx

NEEDED = ("start", "locale", "workplace")
COLUMNS = (*NEEDED, "end", "caseworker", "first_name", "programme")
DATES = ("start", "end")
WRITTEN_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a table cannot be entered: where, and what to write instead."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Entered:
    """A row, and the participant that it became."""

    line: int
    first_name: str
    enrolled: Enrolled


@dataclass(frozen=True, slots=True)
class Examined:
    """The rows of a table as they can be entered, or what is wrong with it."""

    rows: tuple[tuple[int, Enrolment], ...] = ()
    faults: tuple[Fault, ...] = ()


def examine(tx: Tx, content: Content, table: Table, now: datetime) -> Examined:
    """What would be entered, if nothing is wrong."""
    if faults := tuple(_head_faults(table)):
        return Examined(faults=faults)
    rows, faults = [], ()
    for row in table.rows:
        days, wrong = _days(row)
        wanted = _enrolment(row, days, now)
        found = [*wrong, *_row_faults(tx, content, row, wanted, now)]
        faults += tuple(_first_of_each_column(found))
        rows.append((row.line, wanted))
    return Examined((), faults) if faults else Examined(tuple(rows))


def enter(
    tx: Tx,
    content: Content,
    examined: Examined,
    *,
    by: str,
    now: datetime,
    advance: Callable[[], object] = lambda: None,
) -> tuple[Entered, ...]:
    """Enter every examined row; `advance` is called after each."""
    entered = []
    for line, wanted in examined.rows:
        entered.append(Entered(line, wanted.first_name, enrol(tx, content, wanted, by=by, now=now)))
        advance()
    return tuple(entered)


def _head_faults(table: Table) -> Iterator[Fault]:
    for column in table.columns:
        if column not in COLUMNS:
            yield Fault(1, column, f"the column is unknown; known are {', '.join(COLUMNS)}")
    for column in NEEDED:
        if column not in table.columns:
            yield Fault(1, column, "the column is missing")
    if not table.rows:
        yield Fault(1, table.columns[0], "there is no row below the names of the columns")


def _days(row: Row) -> tuple[Mapping[str, date], list[Fault]]:
    days: dict[str, date] = {}
    faults = []
    for column in DATES:
        text = row.cells.get(column, "")
        try:
            days |= {column: _day(text)} if text else {}
        except ValueError:
            faults.append(Fault(row.line, column, f"{text!r} is no date: write it as 2026-09-01"))
    faults += [Fault(row.line, column, "is empty") for column in NEEDED if not row.cells.get(column)]
    return days, faults


def _day(text: str) -> date:
    if not WRITTEN_DATE.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _enrolment(row: Row, days: Mapping[str, date], now: datetime) -> Enrolment:
    cells = {column: row.cells.get(column, "") for column in COLUMNS}
    return Enrolment(
        days.get("start", now.date()),  # where it cannot be read, that is said already
        cells["locale"],
        cells["workplace"],
        days.get("end"),
        cells["caseworker"].upper(),
        cells["first_name"],
        cells["programme"],
    )


def _row_faults(tx: Tx, content: Content, row: Row, wanted: Enrolment, now: datetime) -> Iterator[Fault]:
    for column, refusal in enrolment_faults(tx, content, wanted, now):
        yield Fault(row.line, column, refusal.text)


def _first_of_each_column(faults: list[Fault]) -> Iterator[Fault]:
    """In the order of the columns; what follows from an unreadable start is not said as a fault of the end."""
    columns = {fault.column: fault for fault in reversed(faults)}
    if "start" in columns and "is no date" not in columns.get("end", Fault(0, "", "")).reason:
        columns.pop("end", None)
    return (columns[column] for column in COLUMNS if column in columns)
