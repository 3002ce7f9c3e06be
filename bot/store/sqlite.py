"""SQLite: one file, one writer at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from re import Match
from typing import cast

from bot.store.engine import STATEMENTS, VALUE, Dialect, Kind, Values

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",  # milliseconds: another process may be writing
    "PRAGMA synchronous = FULL",  # a sent mark lost to a power cut would be a doubled message
    "PRAGMA secure_delete = ON",  # erased means gone from the file
    "PRAGMA cache_size = -16384",  # kibibytes: the pages of a batch of people, read and written, are at hand
    "PRAGMA wal_autocheckpoint = 4000",  # pages: those that are written again and again are copied once
)
PASSING = frozenset(  # what may be over in a while, as SQLite numbers it
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
    }
)
PRIMARY = 0xFF  # the part of an error's number that names its kind
BEGIN: Mapping[Kind, str] = {
    Kind.WRITE: "BEGIN IMMEDIATE",
    Kind.LONG: "BEGIN IMMEDIATE",
    Kind.SNAPSHOT: "BEGIN",  # the write-ahead log keeps what it reads as it was
}
DIALECT = Dialect(
    integer="INTEGER",
    text="TEXT",
    real="REAL",
    identity="INTEGER PRIMARY KEY AUTOINCREMENT",
    table_end="STRICT",
    joined="group_concat",
    keys="""SELECT tables.name AS "table", columns.name AS "column"
            FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%' AND columns.pk > 0
            ORDER BY tables.name, columns.pk""",
    is_table="SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name",
)


class SqliteSession:
    """A connection to one file."""

    dialect = DIALECT
    errors = sqlite3.Error

    def __init__(self, file: Path) -> None:
        self.connection = sqlite3.connect(file, isolation_level=None, cached_statements=256)
        try:
            for pragma in PRAGMAS:
                self.connection.execute(pragma)
        except sqlite3.Error:
            self.connection.close()
            raise

    def said(self, error: Exception) -> str:
        """SQLite's words; they hold no values."""
        return str(error)

    def is_down(self, error: BaseException) -> bool:
        """Locked, full, or the disk does not do its part."""
        return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & PRIMARY in PASSING

    def begin(self, kind: Kind) -> None:
        """Wait for the file's write lock, unless nothing is to be written."""
        self.connection.execute(BEGIN[kind])

    def commit(self) -> None:
        """Make it last."""
        self.connection.execute("COMMIT")

    def rollback(self) -> None:
        """Undo it, where SQLite has not done so itself."""
        with suppress(sqlite3.Error):
            if self.connection.in_transaction:
                self.connection.rollback()

    def run(self, sql: str, values: Values) -> sqlite3.Cursor:
        """Run a statement; a collection goes in as JSON."""
        statement, collections = _translated(sql)
        if collections:
            values = {**values, **{name: _as_json(values[name]) for name in collections}}
        return self.connection.execute(statement, values)

    def run_many(self, sql: str, rows: Iterable[Values]) -> int:
        """Run a statement once for each row."""
        return int(self.connection.executemany(sql, rows).rowcount)

    def wake(self, channel: str) -> None:
        """Only the process that sends reads the file, and it looks by itself."""

    def last_id(self, table: str) -> int:
        """From SQLite's own table of sequences."""
        row = self.connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(row[0]) if row else 0

    def go_on_from(self, table: str, last: int) -> None:
        """Into SQLite's own table of sequences."""
        self.connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        self.connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, last))

    def tidy(self) -> bool:
        """What was erased leaves the write-ahead log too; False where another process still reads it."""
        busy = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


@lru_cache(STATEMENTS)
def _translated(sql: str) -> tuple[str, tuple[str, ...]]:
    """The statement with a table in place of each collection, and the names of those."""
    collections = tuple(found["collection"] for found in VALUE.finditer(sql) if found["collection"])
    return (VALUE.sub(_as_table, sql), collections) if collections else (sql, ())


def _as_table(found: Match[str]) -> str:
    return f"IN (SELECT value FROM json_each(:{name}))" if (name := found["collection"]) else found[0]


def _as_json(values: object) -> str:
    return json.dumps(list(cast(Collection[object], values)))
