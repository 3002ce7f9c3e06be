"""A connection pooler between the bot and PostgreSQL is refused, with the reason."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from bot.address import read_address
from bot.errors import SetupError
from bot.store.database import Store
from bot.store.lead import Lead
from bot.store.pooler import pooler_problems
from tests.engines import Engine, PostgresqlServer

KEY_DATA = b"K\x00\x00\x00"  # the message in which a server, or a pooler in its place, names its process

pytestmark = pytest.mark.postgresql_only


class Pooler:
    """Stands between like a pooler: what it says at the beginning of a session is its own, the rest the server's."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._ends = [self._listener]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                self._ends += [near, far]
                threading.Thread(target=self._carry, args=(near, far, False), daemon=True).start()
                threading.Thread(target=self._carry, args=(far, near, True), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, renamed: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                at = data.find(KEY_DATA) + 5
                if renamed and at > 4:
                    data, renamed = data[:at] + struct.pack("!I", 4711) + data[at + 4 :], False
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)


@pytest.fixture
def pooled(engine: Engine, store: Store) -> Iterator[str]:
    """The store's database by way of a pooler."""
    assert isinstance(engine, PostgresqlServer)
    pooler = Pooler(engine.port)
    yield engine.by_port(store.address.url, pooler.port)
    pooler.close()


def test_postgresql_itself_will_do(store: Store) -> None:
    assert pooler_problems(store.address) == []


def test_a_pooler_is_said_to_be_one(pooled: str) -> None:
    (problem,) = pooler_problems(read_address(pooled))
    assert "a connection pooler (PgBouncer or the like) stands between here and PostgreSQL" in problem
    assert "Let DATABASE_URL name PostgreSQL itself." in problem


def test_there_is_no_lead_by_way_of_a_pooler(pooled: str) -> None:
    store = Store(pooled)
    with pytest.raises(SetupError, match="a connection pooler"), Lead(store, "run"):
        pass
    store.close()


def test_a_server_that_is_not_there_is_said_in_a_line() -> None:
    (problem,) = pooler_problems(read_address("postgresql://stegvis:secret@127.0.0.1:9/stegvis"))
    assert problem.startswith("postgresql://stegvis@127.0.0.1:9/stegvis: ")
    assert "secret" not in problem
