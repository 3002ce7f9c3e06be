"""Puts a backup in place of what a database holds, once the backup has proved whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.address import Address, read_address
from bot.errors import SetupError
from bot.store.copying import Compared, Copying, Moved, counts, held
from bot.store.database import Store, Tx
from bot.store.engine import Kind
from bot.store.migrations import MIGRATIONS, applied, is_table, migrate, tables
from bot.store.opening import make_sure, said_plainly
from bot.store.upkeep import backup

# What a column names, by the name of the column.
NAMED: Mapping[str, str] = {
    "participant_id": "participants",
    "staff_id": "staff",
    "caseworker_id": "staff",
    "workplace_id": "workplaces",
}


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place, and where what it took the place of is kept; None where there was nothing."""

    compared: list[Compared]
    aside: Path | None


@contextmanager
def proved(file: Path) -> Iterator[Store]:
    """A private copy of a backup, proved whole and brought up to date; SetupError says what is wrong with it."""
    if not file.is_file():
        raise SetupError(f"There is no file {file}.")
    if file.with_name(f"{file.name}-wal").exists():
        raise SetupError(f"{file} is in use, or was copied while it was: restore from what `stegvis backup` made.")
    with tempfile.TemporaryDirectory(prefix="stegvis-restore-") as folder:
        private = Path(folder) / "backup.db"
        shutil.copyfile(file, private)
        with said_plainly(read_address(file)), closing(Store(private)) as store:
            _check(store, file)
            yield store


def restore(file: Path, target: Address, *, yes: bool, now: datetime, moved: Moved = lambda rows: None) -> Restored:
    """Put a backup in place of what the database holds; SetupError where people are in it and nobody said yes."""
    with proved(file) as source, held(target, "restore"):
        if target.file is not None:
            make_sure(target.file, create=True)
        with said_plainly(target), closing(Store(target.url)) as store:
            people = store.write(_people)
            if people and not yes:
                raise SetupError(f"There are {people} participants in {target}: with --yes the backup replaces them.")
            aside = _kept_aside(store, now) if store.write(_anything) else None
        return Restored(Copying(source.address, target, in_place_of=True).read(Kind.LONG, moved), aside)


def _check(store: Store, file: Path) -> None:
    found = store.outside(lambda session: session.run("PRAGMA integrity_check(3)", {}).fetchall())
    if found != [("ok",)]:
        raise SetupError(f"{file} is damaged: {found[0][0]}.")
    done = store.write(applied)
    if not done:
        raise SetupError(f"{file} is no backup of Stegvis.")
    if unknown := done - {migration.__name__ for migration in MIGRATIONS}:
        raise SetupError(f"{file} is of a newer version: {min(unknown)} is not known here.")
    migrate(store)
    if lost := store.write(_lost):
        raise SetupError(f"{file} is not whole: {lost[0]}.")


def _lost(tx: Tx) -> list[str]:
    """Rows that name something that is not there."""
    found = []
    for table in tables(tx):
        for column in sorted(NAMED.keys() & set(_columns(tx, table))):
            sql = f"""SELECT count(*) FROM {table} WHERE {column} IS NOT NULL
                      AND NOT EXISTS (SELECT 1 FROM {NAMED[column]} AS named WHERE named.id = {table}.{column})"""
            if number := tx.value(sql):
                found.append(f"{number} rows of {table} name {NAMED[column]} that are not there")
    return found


def _columns(tx: Tx, table: str) -> list[str]:
    cursor = tx.session.run(f"SELECT * FROM {table} LIMIT 0", {})
    return [str(column[0]) for column in cursor.description or ()]


def _people(tx: Tx) -> int:
    return int(tx.value("SELECT count(*) FROM participants")) if is_table(tx, "participants") else 0


def _anything(tx: Tx) -> bool:
    return any(counts(tx).values())


def _kept_aside(store: Store, now: datetime) -> Path:
    folder = store.address.file.parent if store.address.file else Path()
    aside = folder / f"before-restore-{now:%Y-%m-%dT%H%M%S}.db"
    backup(store, aside)
    return aside
