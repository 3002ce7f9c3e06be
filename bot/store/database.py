"""One database, one connection, one writer thread: every transaction is a plain function that runs whole."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from bot.address import Address, read_address
from bot.store.engine import Kind, Session

T = TypeVar("T")
Row = Mapping[str, Any]


class DatabaseError(Exception):
    """The database does not do what it was asked to."""


class DatabaseDown(DatabaseError):
    """It cannot be used for now: locked, full, out of reach. What was to be done can be done later."""


@dataclass(frozen=True, slots=True)
class Tx:
    """An open transaction, handed to actions and to the store's functions.

    Values are `:named` in the SQL; `IN :names` takes a collection.
    """

    session: Session

    def execute(self, sql: str, /, **values: object) -> int:
        """Change rows; the number changed."""
        return self.session.run(sql, values).rowcount

    def many(self, sql: str, rows: Iterable[Mapping[str, object]], /) -> int:
        """Change rows, once for each set of values; the number changed."""
        return self.session.run_many(sql, rows)

    def insert(self, sql: str, /, **values: object) -> int:
        """Add one row to a table with an id; the id."""
        return int(self.session.run(f"{sql} RETURNING id", values).fetchall()[0][0])

    def rows(self, sql: str, /, **values: object) -> list[Row]:
        """All rows, each by column name."""
        cursor = self.session.run(sql, values)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    @contextmanager
    def nested(self) -> Iterator[None]:
        """What fails within leaves no trace, and what was done before stays; DatabaseDown passes through."""
        self._savepoint("SAVEPOINT nested")
        try:
            yield
        except BaseException as error:
            if self.session.is_down(error):
                raise DatabaseDown(type(error).__name__) from error
            self._savepoint("ROLLBACK TO SAVEPOINT nested")
            self._savepoint("RELEASE SAVEPOINT nested")
            raise
        self._savepoint("RELEASE SAVEPOINT nested")

    def row(self, sql: str, /, **values: object) -> Row | None:
        """The first row, or None."""
        rows = self.rows(sql, **values)
        return rows[0] if rows else None

    def value(self, sql: str, /, **values: object) -> Any:
        """The first column of the first row, or None."""
        row = self.session.run(sql, values).fetchone()
        return row[0] if row else None

    def wake(self, channel: str) -> None:
        """Whoever listens to that channel hears of it once this transaction stands; see `listening`."""
        self.session.wake(channel)

    def _savepoint(self, sql: str) -> None:
        """A connection that was lost meanwhile is found out here, and is no fault of what was done."""
        try:
            self.execute(sql)
        except self.session.errors as error:
            raise failure(self.session, error) from error


class Store:
    """The database of one installation; `write` and `perform` run one function as one transaction.

    DatabaseError means that nothing of it stands, but for one case: where PostgreSQL's answer to COMMIT was lost,
    it may stand. So a transaction must bear being run again, and its caller being told of a failure that was none.
    """

    def __init__(self, where: str | Path) -> None:
        self.address = read_address(where)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        try:
            self._session = self._writer.submit(open_session, self.address).result()
        except BaseException:
            self._writer.shutdown()
            raise

    def write(self, act: Callable[[Tx], T], kind: Kind = Kind.WRITE) -> T:
        """Run `act` in one transaction and wait for it."""
        return self._writer.submit(transact, self._session, act, kind).result()

    async def perform(self, act: Callable[[Tx], T]) -> T:
        """Run `act` in one transaction while the event loop goes on."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, transact, self._session, act)

    async def pulse(self) -> None:
        """Returns when the writer thread has done what was asked before."""
        await asyncio.get_running_loop().run_in_executor(self._writer, int)

    def outside(self, act: Callable[[Session], T]) -> T:
        """Run what cannot be done within a transaction."""
        return self._writer.submit(_plainly, self._session, partial(act, self._session)).result()

    def tidy(self) -> bool:
        """What was erased leaves the database's files, as far as the engine can see to it; False: try again later.

        SQLite overwrites what is deleted, and here its write-ahead log is emptied too. PostgreSQL keeps a deleted row
        until it is vacuumed, which is done here; its bytes may stay in a page's free space until they are written over,
        in the write-ahead log until that is recycled, and in archives and backups until those are deleted.
        """
        if self.address.file is None:
            return _plainly(self._session, self._session.tidy)  # in this thread: it takes long, and others go on
        return self.outside(lambda session: session.tidy())

    def close(self) -> None:
        """Finish what is running and leave the database."""
        self._writer.submit(self._session.close).result()
        self._writer.shutdown()


def open_session(address: Address) -> Session:
    """A connection to that database; DatabaseError where there is none to be had."""
    if address.file is not None:
        return _opened_file(address.file)
    from bot.store.postgresql import PostgresqlSession, said

    try:
        return PostgresqlSession(address)
    except PostgresqlSession.errors as error:
        raise DatabaseDown(said(error)) from error


def transact(session: Session, act: Callable[[Tx], T], kind: Kind = Kind.WRITE) -> T:
    """Run `act` whole or not at all."""
    try:
        session.begin(kind)
        result = act(Tx(session))
        session.commit()
    except BaseException as error:
        session.rollback()
        if isinstance(error, session.errors):
            raise failure(session, error) from error
        raise
    return result


def failure(session: Session, error: Exception) -> DatabaseError:
    """A driver's error as one of the store's."""
    return (DatabaseDown if session.is_down(error) else DatabaseError)(session.said(error))


def _opened_file(file: Path) -> Session:
    from bot.store.sqlite import SqliteSession

    try:
        return SqliteSession(file)
    except SqliteSession.errors as error:
        raise DatabaseDown(str(error)) from error


def _plainly(session: Session, act: Callable[[], T]) -> T:
    try:
        return act()
    except session.errors as error:
        raise failure(session, error) from error
