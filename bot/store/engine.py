"""What the store asks of a database engine: a session that runs statements, and the words in which engines differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Protocol

Values = Mapping[str, object]

# Where a value stands in a statement, and what only looks so.
VALUE = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|::\w+|\bIN :(?P<collection>\w+)|:(?P<name>\w+)""")
STATEMENTS = 1000  # kept translated


class Kind(Enum):
    """What a transaction is for."""

    WRITE = auto()  # one at a time in the whole database
    LONG = auto()  # the same, and it may take as long as it takes: migrations, copies
    SNAPSHOT = auto()  # only reads, all of it as it was at the beginning, while others write


@dataclass(frozen=True, slots=True)
class Dialect:
    """The words that engines have of their own."""

    integer: str
    text: str
    real: str
    identity: str  # a primary key that is given out, and never twice
    table_end: str
    joined: str  # the function that makes one text of a column's, with another between them
    keys: str  # a query: every table with its primary key's columns in their order
    is_table: str  # a query: the number of tables called :name


class Cursor(Protocol):
    """What both drivers give for a statement that has run."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""

    @property
    def description(self) -> Sequence[Sequence[Any]] | None:
        """Of each column its name and more."""

    def fetchall(self) -> list[Any]:
        """All rows, as tuples."""

    def fetchone(self) -> Any:
        """The next row, or None."""


class Session(Protocol):
    """One connection, used by one thread at a time."""

    @property
    def dialect(self) -> Dialect:
        """The words of its engine."""

    @property
    def errors(self) -> type[Exception]:
        """What its driver raises."""

    def said(self, error: Exception) -> str:
        """A driver's error in a line, without a password and without anybody's data."""

    def is_down(self, error: BaseException) -> bool:
        """Whether it says that the database cannot be used for now."""

    def begin(self, kind: Kind) -> None:
        """Begin a transaction."""

    def commit(self) -> None:
        """Make it last."""

    def rollback(self) -> None:
        """Undo it; never raises."""

    def run(self, sql: str, values: Values) -> Cursor:
        """Run a statement with `:named` values; `IN :names` takes a collection."""

    def run_many(self, sql: str, rows: Iterable[Values]) -> int:
        """Run a statement once for each row; the number of rows changed."""

    def wake(self, channel: str) -> None:
        """Whoever listens there, in whatever process, hears of it when the transaction is done."""

    def last_id(self, table: str) -> int:
        """The highest id that the table ever gave out."""

    def go_on_from(self, table: str, last: int) -> None:
        """The table's next id is above that one."""

    def tidy(self) -> bool:
        """Erased rows leave the files, as far as the engine can see to it; False where that must be tried again."""

    def close(self) -> None:
        """Leave the database."""
