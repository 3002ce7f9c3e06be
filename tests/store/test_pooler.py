"""A connection pooler between the bot and PostgreSQL is refused, with the reason."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

from bot.address import read_address
from bot.errors import SetupError
from bot.store.database import Store
from bot.store.lead import Lead
from bot.store.pooler import pooler_problems
from tests.cable import Cable, cable
from tests.engines import Engine, PostgresqlServer

KEY_DATA = b"K\x00\x00\x00"  # the message in which a server, or a pooler in its place, names its process

pytestmark = pytest.mark.postgresql_only


class Pooler(Cable):
    """Stands between like a pooler: the number of the process that it names is its own."""

    def passing(self, data: bytes) -> bytes:
        """What goes through of what was said."""
        at = data.find(KEY_DATA) + 5
        return data[:at] + struct.pack("!I", 4711) + data[at + 4 :] if at > 4 else data


@pytest.fixture
def pooled(engine: Engine, store: Store) -> Iterator[str]:
    """The store's database by way of a pooler."""
    assert isinstance(engine, PostgresqlServer)
    with cable(engine.port, Pooler) as pooler:
        yield engine.by_port(store.address.url, pooler.port)


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
