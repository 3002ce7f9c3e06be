"""Moves an installation from one database to another, of whichever engine, and proves that all of it is there."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from hashlib import blake2b

from bot.address import Address
from bot.errors import SetupError
from bot.store.database import Row, Tx, open_session, transact
from bot.store.engine import Kind, Session
from bot.store.lead import Holder, LeadTaken, hold
from bot.store.migrations import APPLIED, MIGRATIONS, applied, apply, tables
from bot.store.opening import make_sure, said_plainly

PAGE = 1000  # rows that are held in memory
NOT_COPIED = (APPLIED, "lead")  # each database has its own
WRAP = 1 << 128

Moved = Callable[[int], object]  # told how many rows were copied or compared


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows a table has, and a number that all of them make, whatever their order."""

    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A table as it was read anew on both sides."""

    table: str
    source: Sum
    target: Sum

    @property
    def same(self) -> bool:
        """Whether every row is there as it was."""
        return self.source == self.target


class CopyDiffers(Exception):
    """What was written is not what was read; nothing of it was left behind."""

    def __init__(self, compared: list[Compared]) -> None:
        super().__init__(", ".join(each.table for each in compared if not each.same))
        self.compared = compared


@dataclass(frozen=True, slots=True)
class Copying:
    """What to copy from where to where; `in_place_of`: the target's rows are replaced."""

    source: Address
    target: Address
    in_place_of: bool = False

    def move(self, moved: Moved = lambda rows: None) -> list[Compared]:
        """Copy while nobody sends for either and nobody writes to the source; CopyDiffers where the proof fails.

        SetupError where the target has rows, where somebody has the lead, or where the versions are not the same.
        """
        with held(self.source, "copy"), held(self.target, "copy"):
            return self.read(Kind.LONG, moved)

    def read(self, kind: Kind, moved: Moved = lambda rows: None) -> list[Compared]:
        """Copy all in one transaction on either side; SNAPSHOT lets others go on writing to the source."""
        with ExitStack() as stack:
            source = stack.enter_context(_session(self.source))
            stack.enter_context(_made(self.target))
            target = stack.enter_context(_session(self.target))

            def from_source(there: Tx) -> list[Compared]:
                with said_plainly(self.target):
                    return transact(target, lambda here: self._copy(there, here, moved), Kind.LONG)

            with said_plainly(self.source):
                return transact(source, from_source, kind)

    def _copy(self, source: Tx, target: Tx, moved: Moved) -> list[Compared]:
        _check_version(source, self.source)
        apply(target)
        keys = {table: key for table, key in tables(target).items() if table not in NOT_COPIED}
        numbered = [table for table, key in keys.items() if key == ("id",)]
        last = {table: max(tx.session.last_id(table) for tx in (source, target)) for table in numbered}
        self._empty(target, list(keys))
        for table, key in keys.items():
            for page in pages(source, table, key):
                _insert(target, table, page)
                moved(len(page))
        compared = [
            Compared(table, summed(source, table, key, moved), summed(target, table, key, moved))
            for table, key in keys.items()
        ]
        if not all(each.same for each in compared):
            raise CopyDiffers(compared)
        for table, id in last.items():
            if id:
                target.session.go_on_from(table, id)
        return compared

    def _empty(self, target: Tx, names: list[str]) -> None:
        for table in names:
            if self.in_place_of:
                target.execute(f"DELETE FROM {table}")
            elif target.value(f"SELECT 1 FROM {table} LIMIT 1"):
                raise SetupError(f"{self.target} is not empty: there are rows in {table}. Name another target.")


def rows_in(address: Address) -> int:
    """How many rows there are to copy."""
    with _session(address) as session, said_plainly(address):
        return transact(session, lambda tx: sum(counts(tx).values()), Kind.SNAPSHOT)


def counts(tx: Tx) -> Mapping[str, int]:
    """Of each table that is copied, how many rows it has."""
    names = [table for table in tables(tx) if table not in NOT_COPIED]
    return {table: int(tx.value(f"SELECT count(*) FROM {table}")) for table in names}


def pages(tx: Tx, table: str, key: tuple[str, ...]) -> Iterator[list[Row]]:
    """All rows of a table, in the order of its key, so many at a time."""
    names = ", ".join(f'"{name}"' for name in key)
    after = f"WHERE ({names}) > ({', '.join(f':{name}' for name in key)})"
    where, values = "", dict[str, object]()
    while rows := tx.rows(f"SELECT * FROM {table} {where} ORDER BY {names} LIMIT {PAGE}", **values):
        yield rows
        where, values = after, {name: rows[-1][name] for name in key}


def summed(tx: Tx, table: str, key: tuple[str, ...], moved: Moved = lambda rows: None) -> Sum:
    """The table's rows, counted and digested."""
    rows, digest = 0, 0
    for page in pages(tx, table, key):
        rows += len(page)
        digest = (digest + sum(_digest(row) for row in page)) % WRAP
        moved(len(page))
    return Sum(rows, f"{digest:032x}")


@contextmanager
def held(address: Address, command: str) -> Iterator[None]:
    """Nobody sends for that database meanwhile; SetupError where somebody does."""
    lead = hold(address)
    with said_plainly(address):
        try:
            if not lead.take(Holder(os.getpid(), socket.gethostname(), command)):
                raise SetupError(f"{address}: {LeadTaken(lead.holder())} Stop it first.")
            yield
        finally:
            lead.release()


def _digest(row: Row) -> int:
    values = repr([row[name] for name in sorted(row)])  # whole numbers, texts and None: the same on both engines
    return int.from_bytes(blake2b(values.encode("utf-8", "surrogatepass"), digest_size=16).digest())


def _insert(tx: Tx, table: str, page: list[Row]) -> None:
    columns = ", ".join(f'"{name}"' for name in page[0])
    marks = ", ".join(f":{name}" for name in page[0])
    tx.many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", page)


def _check_version(source: Tx, address: Address) -> None:
    done, known = applied(source), {migration.__name__ for migration in MIGRATIONS}
    if not done:
        raise SetupError(f"{address} is no database of Stegvis.")
    if done - known:
        raise SetupError(f"{address} is of a newer version than this one.")
    if known - done:
        raise SetupError(f"{address} is of an older version. Run `stegvis migrate` on it first.")


@contextmanager
def _made(target: Address) -> Iterator[None]:
    """A new file where there is none, which goes again where nothing could be copied."""
    new = target.file is not None and make_sure(target.file, create=True)
    try:
        yield
    except BaseException:
        if new and target.file:
            for suffix in ("", "-wal", "-shm"):
                target.file.with_name(target.file.name + suffix).unlink(missing_ok=True)
        raise


@contextmanager
def _session(address: Address) -> Iterator[Session]:
    if address.file is not None:
        make_sure(address.file, create=False)
    with said_plainly(address), closing(open_session(address)) as session:
        yield session
