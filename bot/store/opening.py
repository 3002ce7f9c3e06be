"""Opens an installation's database: one that is there, or a new one that only its owner can read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import SetupError
from bot.store.database import Store
from bot.store.migrations import migrate, waiting

ONLY_THE_OWNER = 0o600
IN_MEMORY = Path(":memory:")


@contextmanager
def open_store(path: Path, *, create: bool = False, migrated: bool = True) -> Iterator[Store]:
    """The store of a database while the context is open; SetupError says what stands in the way.

    `create` makes a new one where there is none; `migrated` brings a new one up to date,
    and refuses an older one that waits for migrations.
    """
    new = _made_sure(path, create)
    with _said_plainly(path):
        store = Store(path)
    try:
        with _said_plainly(path):
            if new and migrated:
                migrate(store)
            elif migrated and waiting(store):
                raise SetupError(f"{path} is of an older version. Stop the bot, then run `stegvis migrate`.")
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


def _made_sure(path: Path, create: bool) -> bool:
    """Whether the database is new."""
    if path.is_file():
        return path.stat().st_size == 0
    if not create:
        raise SetupError(f"There is no database {path}. Make one with `stegvis init`, or name another in DATABASE_URL.")
    return make_private(path)


@contextmanager
def _said_plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise SetupError(f"{path}: {error}.") from error
