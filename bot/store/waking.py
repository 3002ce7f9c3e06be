"""Being woken by another process: PostgreSQL tells whoever listens that a transaction stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from bot.address import Address

LOOK = 0.5  # seconds of listening between two looks at whether to stop
ASKED_EVERY = 10  # looks until the server is asked whether it is still there
ANSWERS_WITHIN = 5.0  # seconds
AGAIN = 1  # seconds until a lost connection is made anew


@contextmanager
def listening(address: Address, channel: str, heard: Callable[[], object]) -> Iterator[None]:
    """While the context is open `heard` is called, on a thread of its own, when a transaction that did `wake` stands.

    It is called too when the connection was made anew, since something may have been missed meanwhile. With SQLite
    it is never called: there the process that sends is the one that handles.
    """
    if address.file is not None:
        yield
        return
    stopped = Event()
    thread = Thread(target=_listen, args=(address, channel, heard, stopped), name=f"hears {channel}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join(ANSWERS_WITHIN)


def _listen(address: Address, channel: str, heard: Callable[[], object], stopped: Event) -> None:
    from bot.store.postgresql import PostgresqlSession

    while not stopped.is_set():
        try:
            _listen_once(address, channel, heard, stopped)
        except PostgresqlSession.errors:
            stopped.wait(AGAIN)


def _listen_once(address: Address, channel: str, heard: Callable[[], object], stopped: Event) -> None:
    from psycopg import sql

    from bot.store.postgresql import connect

    with connect(address, application_name=f"stegvis hears {channel}") as connection:
        connection.longest = ANSWERS_WITHIN
        connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
        heard()
        while not stopped.is_set():
            for _ in range(ASKED_EVERY):
                for _ in connection.notifies(timeout=LOOK, stop_after=1):
                    heard()
                if stopped.is_set():
                    return
            connection.execute("SELECT 1")
