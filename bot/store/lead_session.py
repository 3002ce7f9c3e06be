"""The lead on several machines: a lock of a PostgreSQL session, which the server ends when its process goes silent."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event, Thread

import psycopg

from bot.address import Address
from bot.errors import SetupError
from bot.store.database import DatabaseError, Tx
from bot.store.lead import Holder
from bot.store.postgresql import LEADING, LOCKS, Connection, connect, said

BEAT = 1.0  # seconds between two signs of life
LEASE = 3.0  # seconds after a sign of life for which the lead can be trusted: less than SILENCE
SILENCE = "4s"  # after which the server ends the session, and with it the lock
HELD = f"""locktype = 'advisory' AND classid = {LOCKS} AND objid = {LEADING} AND objsubid = 2 AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
POOLED = (
    "a connection pooler (PgBouncer or the like) stands between here and PostgreSQL. It keeps sessions alive whose "
    "process is dead, or gives them to others, so nobody could tell who sends. Let DATABASE_URL name PostgreSQL itself."
)
# Time asleep counts too: a machine that was put to sleep must not trust what it knew before.
CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


class SessionHold:
    """A connection of its own that holds the lock and gives a sign of life each second."""

    def __init__(self, address: Address, lost: Callable[[], object]) -> None:
        self.address = address
        self.session = 0
        self._lost = lost
        self._connection: Connection | None = None
        self._confirmed = float("-inf")
        self._stop = Event()
        self._beating: Thread | None = None

    def take(self, holder: Holder) -> bool:
        """Get the lock, if nobody has it; the connection stays open for the next try."""
        if self._beating is not None:
            self.release()
        try:
            return self._take()
        except psycopg.Error as error:
            self._close()
            raise DatabaseError(said(error)) from error

    def held(self, tx: Tx) -> bool:
        """Whether the server still has the session, and the session the lock."""
        return bool(tx.value(f"SELECT count(*) FROM pg_locks WHERE {HELD} AND pid = :session", session=self.session))

    def holder(self) -> Holder | None:
        """Who has it now."""
        return session_holder(self.address)

    def sure(self) -> bool:
        """Whether the server cannot have given the lock to another."""
        return time.clock_gettime(CLOCK) - self._confirmed < LEASE

    def release(self) -> None:
        """Unlock it at once, where the server can be reached; it does so itself where not."""
        self._stop.set()
        if self._beating is not None:
            self._beating.join(2 * LEASE)
        self._beating, self._confirmed = None, float("-inf")
        self._close()

    def beat(self) -> bool:
        """Give a sign of life; whether the session that has the lock is still there."""
        begun = time.clock_gettime(CLOCK)
        if self._connection is None:
            return False
        try:
            alive = bool(_number(self._connection, "SELECT pg_backend_pid()") == self.session)
        except psycopg.Error:
            return False
        if alive:
            self._confirmed = begun
        return alive

    def _take(self) -> bool:
        connection = self._connected()
        begun = time.clock_gettime(CLOCK)
        if not _number(connection, f"SELECT pg_try_advisory_lock({LOCKS}, {LEADING})::int"):
            return False
        self._confirmed, self._stop = begun, Event()
        self._beating = Thread(target=self._beat_on, args=(self._stop,), name="lead", daemon=True)
        self._beating.start()
        return True

    def _beat_on(self, stop: Event) -> None:
        while not stop.wait(BEAT):
            if not self.beat() and not stop.is_set():
                self._confirmed = float("-inf")
                self._lost()
                return

    def _connected(self) -> Connection:
        if self._connection is not None and not self._connection.closed:
            try:
                self._connection.execute("SELECT 1")
                return self._connection
            except psycopg.Error:
                self._close()
        self._connection = connection = connect(self.address, application_name="stegvis lead")
        connection.longest = LEASE
        connection.execute(f"SET idle_session_timeout = '{SILENCE}'")
        self.session = _number(connection, "SELECT pg_backend_pid()")
        if self.session != connection.pgconn.backend_pid:
            self._close()
            raise SetupError(f"{self.address}: {POOLED}")
        return connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def session_holder(address: Address) -> Holder | None:
    """Who has the lock in that database; None where nobody has."""
    try:
        with connect(address) as connection:
            session = _number(connection, f"SELECT coalesce(max(pid), 0) FROM pg_locks WHERE {HELD}")
            return _written(connection, session) if session else None
    except psycopg.Error as error:
        raise DatabaseError(said(error)) from error


def _written(connection: Connection, session: int) -> Holder:
    if _number(connection, "SELECT count(*) FROM pg_tables WHERE tablename = 'lead' AND schemaname = current_schema()"):
        sql = "SELECT pid, host, command FROM lead WHERE session = $1"
        for pid, host, command in connection.execute(sql, [session]).fetchall():
            return Holder(pid, host, command)
    return Holder(0, "unknown", "unknown")


def _number(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return int(row[0]) if row else 0
