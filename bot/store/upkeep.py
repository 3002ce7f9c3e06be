"""Looking after the database file: a consistent copy, and what is wrong with it."""

from __future__ import annotations

import stat
from pathlib import Path

from bot.address import read_address
from bot.errors import SetupError
from bot.store.database import DatabaseError, Store
from bot.store.engine import Kind
from bot.store.migrations import waiting
from bot.store.opening import make_private, open_store

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def backup(store: Store, copy: Path) -> None:
    """A consistent copy while others write; SetupError where there is a file already."""
    if not make_private(copy):
        raise SetupError(f"{copy} is there already: name a new file.")
    if store.address.file is None:
        copy.unlink()
        _copied_out(store, copy)
        return
    try:
        store.outside(lambda session: session.run("VACUUM INTO :copy", {"copy": str(copy)}).fetchall())
    except DatabaseError:
        copy.unlink()
        raise


def _copied_out(store: Store, copy: Path) -> None:
    """PostgreSQL's rows as they are at one moment, in a SQLite file; SetupError where that is not whole."""
    from bot.store.copying import CopyDiffers, Copying

    try:
        Copying(store.address, read_address(copy)).read(Kind.SNAPSHOT)
    except CopyDiffers as differs:
        raise SetupError(f"{copy}: the copy differs in {differs}.") from differs


def database_problems(where: str | Path) -> list[str]:
    """What is wrong with a database, in English; none for a healthy one."""
    try:
        file = read_address(where).file
        with open_store(where, migrated=False) as store:
            found = _of_server(store) if file is None else [*_of_permissions(file), *_of_content(store)]
            return [*found, *_of_migrations(store)]
    except SetupError as error:
        return [str(error)]


def _of_server(store: Store) -> list[str]:
    from bot.store.pooler import pooler_problems

    return pooler_problems(store.address)


def _of_permissions(path: Path) -> list[str]:
    mode = stat.S_IMODE(path.stat().st_mode)
    if not mode & OTHERS:
        return []
    return [f"{path} can be read by other users of this machine (mode {mode:o}). Close it: chmod 600 {path}"]


def _of_content(store: Store) -> list[str]:
    found = [row[0] for row in store.outside(lambda session: session.run("PRAGMA quick_check(5)", {}).fetchall())]
    return [f"{store.address} is damaged: {text}. Take the latest backup." for text in found if text != "ok"]


def _of_migrations(store: Store) -> list[str]:
    names = waiting(store)
    return [f"{store.address} waits for {len(names)} migration(s): run `stegvis migrate`."] if names else []
