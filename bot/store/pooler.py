"""Whether the lead can rely on what stands at the other end: PostgreSQL itself, not a connection pooler before it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from time import sleep

import psycopg

from bot.address import Address
from bot.errors import SetupError
from bot.store.lead_session import POOLED, SILENCE
from bot.store.postgresql import LOCKS, PROBING, Connection, connect, said

SHORT, ENOUGH = "300ms", 1.5  # a silence that a probe can wait for, and seconds in which it is certainly over
KEPT_OFF = "Ask whoever runs the server for a database of its own, reached without a pooler."


def pooler_problems(address: Address) -> list[str]:
    """What makes a lead by this address unsafe, in English; none for a PostgreSQL that is reached directly."""
    try:
        with ExitStack() as stack:
            mine, others, silent = (stack.enter_context(connect(address)) for _ in range(3))
            return [f"{address}: {problem}" for problem in _problems(mine, others, silent)]
    except psycopg.Error as error:
        return [f"{address}: {said(error)}."]
    except SetupError as error:
        return [str(error)]


def _problems(mine: Connection, others: Connection, silent: Connection) -> Iterator[str]:
    if _pooled(mine, others):
        yield POOLED
        return  # what follows would only say the same in other words
    if not _keeps_settings(mine):
        yield f"idle_session_timeout cannot be set, or is forgotten between two transactions. {KEPT_OFF}"
    elif not _ends_silence(silent):
        yield f"idle_session_timeout is set, and yet a silent session is not ended. {KEPT_OFF}"
    if not _keeps_locks(mine, others):
        yield f"an advisory lock of a session does not keep other sessions out. {KEPT_OFF}"


def _pooled(mine: Connection, others: Connection) -> bool:
    """A pooler names its own process at the beginning, or gives a session away while another is at work."""
    first = _session(mine)
    if first != mine.pgconn.backend_pid:
        return True
    others.execute("BEGIN")
    second = _session(others)
    again = {_session(mine) for _ in range(3)}
    others.execute("ROLLBACK")
    return second != others.pgconn.backend_pid or again != {first}


def _keeps_settings(mine: Connection) -> bool:
    try:
        mine.execute(f"SET idle_session_timeout = '{SILENCE}'")
    except psycopg.Error:
        return False
    return str(_first(mine, "SHOW idle_session_timeout")) == SILENCE


def _ends_silence(silent: Connection) -> bool:
    silent.execute(f"SET idle_session_timeout = '{SHORT}'")
    sleep(ENOUGH)
    try:
        silent.execute("SELECT 1")
    except psycopg.OperationalError:
        return True
    return False


def _keeps_locks(mine: Connection, others: Connection) -> bool:
    mine.execute(f"SELECT pg_advisory_lock({LOCKS}, {PROBING})")
    kept_out = not _first(others, f"SELECT pg_try_advisory_lock({LOCKS}, {PROBING})")
    unlocked = bool(_first(mine, f"SELECT pg_advisory_unlock({LOCKS}, {PROBING})"))
    return kept_out and unlocked


def _session(connection: Connection) -> int:
    return int(str(_first(connection, "SELECT pg_backend_pid()")))


def _first(connection: Connection, sql: str) -> object:
    row = connection.execute(sql).fetchone()
    return row[0] if row else None
