"""Opens an installation's database: one that is there, or a new one that only its owner can read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.address import Address, read_address
from bot.errors import SetupError
from bot.store.database import DatabaseError, Store
from bot.store.migrations import applied, migrate, waiting

ONLY_THE_OWNER = 0o600
IN_MEMORY = Path(":memory:")


@contextmanager
def open_store(where: str | Path, *, create: bool = False, migrated: bool = True) -> Iterator[Store]:
    """The store of a database while the context is open; SetupError says what stands in the way.

    `create` makes a new file, or new tables at PostgreSQL, where there are none; `migrated` brings those up to date,
    and refuses older ones that wait for migrations.
    """
    address = read_address(where)
    if address.file is not None:
        make_sure(address.file, create=create)
    with said_plainly(address):
        store = Store(where)
    try:
        with said_plainly(address):
            _check(store, create, migrated)
            yield store
    finally:
        store.close()


@contextmanager
def empty_store() -> Iterator[Store]:
    """A database in memory, which nobody sees and which is gone at the end."""
    store = Store(IN_MEMORY)
    try:
        migrate(store)
        yield store
    finally:
        store.close()


def make_private(path: Path) -> bool:
    """Make an empty file that only its owner can read; False where there is one."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, ONLY_THE_OWNER))
    except FileExistsError:
        return False
    except OSError as error:
        raise SetupError(f"{path} cannot be made: {error.strerror}.") from error
    return True


def write_private(path: Path, text: str) -> None:
    """Write a new file that only its owner can read; SetupError where there is one."""
    if not make_private(path):
        raise SetupError(f"{path} is there already: name a new file.")
    path.write_text(text, encoding="utf-8", newline="")


def make_sure(file: Path, *, create: bool) -> bool:
    """Whether a SQLite file is new, made here; SetupError where there is none and none may be made."""
    if not file.is_file() and not create:
        raise SetupError(f"There is no database {file}. Make one with `stegvis init`, or name another in DATABASE_URL.")
    return make_private(file)


def _check(store: Store, create: bool, migrated: bool) -> None:
    new = not store.write(applied)
    if new and not create and store.address.file is None:
        raise SetupError(f"{store.address} has no tables. Make them with `stegvis init`.")
    if new and migrated:
        migrate(store)
    elif migrated and waiting(store):
        raise SetupError(f"{store.address} is of an older version. Stop the bot, then run `stegvis migrate`.")


@contextmanager
def said_plainly(address: Address) -> Iterator[None]:
    """What a database refuses, as something that an operator can mend, with its name."""
    try:
        yield
    except DatabaseError as error:
        raise SetupError(f"{address}: {error}.") from error
