"""One SQLite file, one connection, one writer thread: every transaction is a plain function that runs whole."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

T = TypeVar("T")
DatabaseError = sqlite3.Error  # the file is locked, full, damaged
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
Row = Mapping[str, Any]

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",  # milliseconds: another process may be writing
    "PRAGMA synchronous = FULL",  # a sent mark lost to a power cut would be a doubled message
    "PRAGMA secure_delete = ON",  # erased means gone from the file
)


@dataclass(frozen=True, slots=True)
class Tx:
    """An open transaction, handed to actions and to the store's functions."""

    db: Database

    def execute(self, sql: str, /, **values: object) -> int:
        """Change rows; the number changed."""
        return int(self.db.execute(sql, values).rowcount)

    def insert(self, sql: str, /, **values: object) -> int:
        """Add one row; its id."""
        return int(self.db.execute(sql, values).lastrowid or 0)

    def rows(self, sql: str, /, **values: object) -> list[Row]:
        """All rows, each by column name."""
        cursor = self.db.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    @contextmanager
    def nested(self) -> Iterator[None]:
        """What fails within leaves no trace; what was done before stays."""
        self.execute("SAVEPOINT nested")
        try:
            yield
        except BaseException:
            self.execute("ROLLBACK TO nested")
            raise
        finally:
            self.execute("RELEASE nested")

    def row(self, sql: str, /, **values: object) -> Row | None:
        """The first row, or None."""
        rows = self.rows(sql, **values)
        return rows[0] if rows else None

    def value(self, sql: str, /, **values: object) -> Any:
        """The first column of the first row, or None."""
        row = self.db.execute(sql, values).fetchone()
        return row[0] if row else None


def is_down(error: BaseException) -> bool:
    """Whether the database cannot be used for now, and what was to be done can be done later."""
    return isinstance(error, DatabaseError) and getattr(error, "sqlite_errorcode", 0) & PRIMARY in PASSING


class Store:
    """The database of one installation; `write` and `perform` run one function as one transaction."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._db: Database = self._writer.submit(self._open).result()

    def write(self, act: Callable[[Tx], T]) -> T:
        """Run `act` in one transaction and wait for it."""
        return self._writer.submit(self._transact, act).result()

    async def perform(self, act: Callable[[Tx], T]) -> T:
        """Run `act` in one transaction while the event loop goes on."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, self._transact, act)

    async def pulse(self) -> None:
        """Returns when the writer thread has done what was asked before."""
        await asyncio.get_running_loop().run_in_executor(self._writer, int)

    def outside(self, act: Callable[[Database], T]) -> T:
        """Run what SQLite forbids within a transaction: migrations, backups, checkpoints."""
        return self._writer.submit(act, self._db).result()

    def tidy(self) -> bool:
        """What was erased leaves the write-ahead log too; False where another process still reads it."""
        busy = self.outside(lambda db: db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
        return not busy

    def close(self) -> None:
        """Finish what is running and close the file."""
        self._writer.submit(self._db.close).result()
        self._writer.shutdown()

    def _open(self) -> Database:
        connection = sqlite3.connect(self.path, isolation_level=None, cached_statements=256)
        for pragma in PRAGMAS:
            connection.execute(pragma)
        return Database(connection)

    def _transact(self, act: Callable[[Tx], T]) -> T:
        self._db.conn.execute("BEGIN IMMEDIATE")
        try:
            result = act(Tx(self._db))
        except BaseException:
            self._db.conn.rollback()
            raise
        self._db.conn.execute("COMMIT")
        return result
