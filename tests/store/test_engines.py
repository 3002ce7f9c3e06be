"""One SQL for both engines, whole transactions, tables that follow the version."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path
from time import sleep

import pytest

from bot.errors import SetupError
from bot.store import updates
from bot.store.database import DatabaseDown, DatabaseError, Store, Tx
from bot.store.engine import Kind
from bot.store.migrations import MIGRATIONS, applied, migrate, tables, waiting
from bot.store.opening import open_store
from bot.store.waking import listening
from tests.engines import Engine, PostgresqlServer

FIRST_VERSION = Path(__file__).with_name("first_version.sql")
NAMES = [migration.__name__ for migration in MIGRATIONS]


def keep(tx: Tx, name: str, value: str = "") -> int:
    return tx.execute("INSERT INTO kept (name, value) VALUES (:name, :value)", name=name, value=value)


def keep_all(tx: Tx, names: Iterable[str]) -> int:
    return tx.many("INSERT INTO kept (name, value) VALUES (:name, '')", [{"name": name} for name in names])


def kept(store: Store) -> list[str]:
    return [row["name"] for row in store.write(lambda tx: tx.rows("SELECT name FROM kept ORDER BY name"))]


def enter(tx: Tx, act: str) -> int:
    return tx.insert("INSERT INTO audit (at, actor, act) VALUES ('2026', 'test', :act)", act=act)


def test_a_collection_is_one_value(store: Store) -> None:
    store.write(
        lambda tx: tx.many("INSERT INTO kept (name, value) VALUES (:name, '')", [{"name": name} for name in "abc"])
    )
    ids = store.write(lambda tx: [enter(tx, act) for act in "xyz"])
    by_name = "SELECT name FROM kept WHERE name IN :names ORDER BY name"
    by_id = "SELECT act FROM audit WHERE id IN :ids ORDER BY id"
    found = store.write(
        lambda tx: (
            [row["name"] for row in tx.rows(by_name, names={"c", "a", "z"})],
            [row["act"] for row in tx.rows(by_id, ids=(ids[0], ids[2], 2**62))],
            tx.rows(by_id, ids=[]),
        )
    )
    assert found == (["a", "c"], ["x", "z"], [])


def test_what_looks_like_a_name_in_a_text_is_none(store: Store) -> None:
    sql = """SELECT ':no %s $1 IN :no' AS "a:b", :yes || '''' AS said, 100 % 7 AS rest"""
    assert store.write(lambda tx: tx.rows(sql, yes="%(x)s")) == [
        {"a:b": ":no %s $1 IN :no", "said": "%(x)s'", "rest": 2}
    ]


def test_values_come_back_as_they_went_in(store: Store) -> None:
    row = {"chat_id": -(2**62), "rank": True, "body": "ﷺ åäö 🤒 '\"\\", "state": "planned", "created_at": "2026"}
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)

    def there_and_back(tx: Tx) -> object:
        id = tx.insert(f"INSERT INTO outbox ({names}) VALUES ({marks})", **row)
        return tx.row(f"SELECT {names}, claimed_at FROM outbox WHERE id = :id", id=id)

    assert store.write(there_and_back) == {**row, "rank": 1, "claimed_at": None}


def test_texts_are_ordered_by_their_code_points(store: Store) -> None:
    names = ["Z", "a", "Ö", "é", "1", "_", "B"]
    store.write(
        lambda tx: tx.many("INSERT INTO kept (name, value) VALUES (:name, '')", [{"name": each} for each in names])
    )
    assert kept(store) == sorted(names)


def test_no_id_is_given_twice(store: Store) -> None:
    first = store.write(lambda tx: enter(tx, "a"))
    store.write(lambda tx: tx.execute("DELETE FROM audit"))
    assert store.write(lambda tx: enter(tx, "b")) == first + 1


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    def fails(tx: Tx) -> None:
        keep(tx, "a")
        raise KeyError

    with pytest.raises(KeyError):
        store.write(fails)
    with pytest.raises(DatabaseError):
        store.write(lambda tx: (keep(tx, "b"), keep(tx, "b")))
    store.write(lambda tx: keep(tx, "c"))
    assert kept(store) == ["c"]


def test_one_writes_at_a_time_and_none_overtakes_what_another_has_read(database_url: str) -> None:
    def add_one(tx: Tx) -> None:
        number = int(tx.value("SELECT value FROM kept WHERE name = 'n'"))
        tx.execute("UPDATE kept SET value = :value WHERE name = 'n'", value=str(number + 1))

    def adds(store: Store) -> None:
        for _ in range(50):
            store.write(add_one)

    stores = [Store(database_url) for _ in range(3)]
    stores[0].write(lambda tx: keep(tx, "n", "0"))
    threads = [threading.Thread(target=adds, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stores[0].write(lambda tx: tx.value("SELECT value FROM kept WHERE name = 'n'")) == "150"
    for store in stores:
        store.close()


def test_a_snapshot_sees_the_beginning_and_hinders_nobody(database_url: str) -> None:
    reader, writer = Store(database_url), Store(database_url)

    def looks(tx: Tx) -> tuple[int, int]:
        before = tx.value("SELECT count(*) FROM kept")
        writer.write(lambda other: keep(other, "a"))
        return before, tx.value("SELECT count(*) FROM kept")

    assert reader.write(looks, Kind.SNAPSHOT) == (0, 0)
    assert kept(reader) == ["a"]
    reader.close()
    writer.close()


def test_every_table_has_a_key_by_which_it_can_be_read(store: Store) -> None:
    found = store.write(tables)
    assert found["supervisors"] == ("workplace_id", "staff_id")
    assert found["deliveries"] == ("id",)
    assert {"participants", "outbox", "updates", "migrations"} <= found.keys()


def test_several_processes_that_start_at_once_make_the_tables_once(engine: Engine, tmp_path: Path) -> None:
    url = engine.new(tmp_path, migrated=False)
    stores = [Store(url) for _ in range(4)]
    done: list[list[str]] = []
    threads = [threading.Thread(target=lambda store=store: done.append(migrate(store))) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done, key=len) == [[], [], [], NAMES]
    assert [waiting(store) for store in stores] == [[]] * 4
    for store in stores:
        store.close()
    engine.drop(url)


def test_a_migration_that_fails_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def halfway(tx: Tx) -> None:
        tx.execute("CREATE TABLE halfway (id INTEGER)")
        raise KeyError

    monkeypatch.setattr("bot.store.migrations.MIGRATIONS", (*MIGRATIONS, halfway))
    with pytest.raises(KeyError):
        migrate(store)
    assert waiting(store) == ["halfway"]
    with pytest.raises(DatabaseError):
        store.write(lambda tx: tx.value("SELECT count(*) FROM halfway"))


@pytest.mark.sqlite_only
def test_a_database_of_the_first_version_opens_and_goes_on(engine: Engine, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "first.db") as file:
        file.executescript(FIRST_VERSION.read_text(encoding="utf-8"))
    file.close()
    first, today = Store(tmp_path / "first.db"), Store(engine.new(tmp_path))
    assert first.write(applied) == {"places_and_people", "ledger_and_outbox"}
    with pytest.raises(SetupError, match="of an older version"), open_store(tmp_path / "first.db"):
        pass
    assert migrate(first) == NAMES[2:]
    assert (waiting(first), migrate(first)) == ([], [])
    assert first.write(lambda tx: (tables(tx), shape(tx))) == today.write(lambda tx: (tables(tx), shape(tx)))
    assert (kept(first), first.write(updates.waiting_chats)) == (["bot_username"], [0])
    first.close()
    today.close()


def shape(tx: Tx) -> set[tuple[str, str, str]]:
    """Every column and every index, by table."""
    columns = """SELECT tables.name AS "in", columns.name, columns.type || columns."notnull" AS kind
                 FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"""
    indexes = """SELECT tbl_name AS "in", name, replace(replace(sql, '"', ''), '  ', ' ') AS kind FROM sqlite_master
                 WHERE type = 'index' AND sql IS NOT NULL"""
    rows = [*tx.rows(columns), *tx.rows(indexes)]
    return {(row["in"], row["name"], " ".join(row["kind"].replace("(", " ( ").split())) for row in rows}


def test_tables_are_made_only_where_that_is_asked_for(engine: Engine, tmp_path: Path) -> None:
    url = engine.new(tmp_path, migrated=False)
    with pytest.raises(SetupError, match="stegvis init"), open_store(url):
        pass
    with open_store(url, create=True) as store:
        assert waiting(store) == []
    engine.drop(url)


@pytest.fixture
def server(engine: Engine) -> PostgresqlServer:
    """The server, where the engine is one."""
    assert isinstance(engine, PostgresqlServer)
    return engine


def thrown_out(server: PostgresqlServer, store: Store) -> None:
    """The server ends the store's session, as at a restart."""
    pid = store.write(lambda tx: tx.value("SELECT pg_backend_pid()"))
    server.ask(f"SELECT pg_terminate_backend({pid}, 5000)")


@pytest.mark.postgresql_only
def test_a_connection_lost_between_transactions_is_made_anew(store: Store, server: PostgresqlServer) -> None:
    thrown_out(server, store)
    store.write(lambda tx: keep(tx, "a"))
    assert kept(store) == ["a"]


@pytest.mark.postgresql_only
def test_a_connection_lost_in_a_transaction_leaves_nothing_and_the_next_one_works(
    store: Store, server: PostgresqlServer
) -> None:
    def loses(tx: Tx) -> None:
        keep(tx, "a")
        server.ask(f"SELECT pg_terminate_backend({tx.value('SELECT pg_backend_pid()')}, 5000)")
        keep(tx, "b")

    with pytest.raises(DatabaseError):
        store.write(loses)
    store.write(lambda tx: keep(tx, "c"))
    assert kept(store) == ["c"]


@pytest.mark.postgresql_only
def test_a_connection_lost_in_a_part_of_a_transaction_is_no_fault_of_that_part(
    store: Store, server: PostgresqlServer
) -> None:
    def loses(tx: Tx) -> None:
        with tx.nested():
            server.ask(f"SELECT pg_terminate_backend({tx.value('SELECT pg_backend_pid()')}, 5000)")
            raise KeyError

    with pytest.raises(DatabaseDown):
        store.write(loses)


@pytest.mark.postgresql_only
def test_a_failure_that_an_action_swallows_is_no_success(store: Store) -> None:
    def swallows(tx: Tx) -> None:
        keep(tx, "a")
        with pytest.raises(tx.session.errors):
            keep(tx, "a")

    with pytest.raises(DatabaseError, match="all of it was undone"):
        store.write(swallows)
    assert kept(store) == []


@pytest.mark.postgresql_only
def test_whether_a_transaction_stands_whose_end_was_not_heard_of_is_not_claimed_to_be_known(
    store: Store, server: PostgresqlServer
) -> None:
    def loses(tx: Tx) -> None:
        keep(tx, "a")
        server.ask(f"SELECT pg_terminate_backend({tx.value('SELECT pg_backend_pid()')}, 5000)")

    with pytest.raises(DatabaseDown, match="it may have been done or not"):
        store.write(loses)


@pytest.mark.postgresql_only
def test_a_process_goes_on_when_a_newer_one_has_changed_a_table(store: Store, database_url: str) -> None:
    for _ in range(5):  # so often that it is prepared
        store.write(lambda tx: tx.rows("SELECT * FROM kept"))
    newer = Store(database_url)
    newer.write(lambda tx: tx.execute("ALTER TABLE kept ADD COLUMN more TEXT"))
    newer.close()
    with pytest.raises(DatabaseDown):
        store.write(lambda tx: tx.rows("SELECT * FROM kept"))
    assert store.write(lambda tx: tx.rows("SELECT * FROM kept")) == []


@pytest.mark.postgresql_only
def test_a_process_that_stands_still_in_a_transaction_keeps_nobody_out(store: Store, database_url: str) -> None:
    other = Store(database_url)

    def stands_still(tx: Tx) -> None:
        keep(tx, "a")
        threading.Thread(target=lambda: other.write(lambda tx: keep(tx, "b"))).start()
        sleep(6)
        keep(tx, "c")

    with pytest.raises(DatabaseDown):
        store.write(stands_still)
    assert kept(other) == ["b"]
    other.close()


@pytest.mark.postgresql_only
def test_an_error_names_no_values(store: Store) -> None:
    store.write(lambda tx: keep(tx, "Amal"))
    with pytest.raises(DatabaseError) as error:
        store.write(lambda tx: keep(tx, "Amal"))
    assert str(error.value) == 'duplicate key value violates unique constraint "kept_pkey"'


@pytest.mark.postgresql_only
def test_no_session_waits_for_ever(store: Store) -> None:
    names = ("idle_in_transaction_session_timeout", "lock_timeout", "statement_timeout", "TimeZone", "application_name")
    found = store.write(lambda tx: [tx.value(f"SHOW {name}") for name in names])
    assert found == ["5s", "10s", "30s", "UTC", "stegvis"]


@pytest.mark.postgresql_only
def test_who_listens_is_woken_when_a_transaction_stands(store: Store) -> None:
    heard = threading.Semaphore(0)

    def wakes(tx: Tx) -> None:
        tx.wake("stegvis_test")
        assert not heard.acquire(timeout=0.2)

    with listening(store.address, "stegvis_test", heard.release):
        assert heard.acquire(timeout=10)  # at first, for what came before
        store.write(wakes)
        assert heard.acquire(timeout=5)


@pytest.mark.postgresql_only
def test_what_was_erased_is_vacuumed(store: Store) -> None:
    store.write(lambda tx: keep(tx, "a"))
    store.write(lambda tx: tx.execute("DELETE FROM kept"))
    assert store.tidy()
    dead = "SELECT pg_relation_size('kept')"  # a table without a row is cut back to nothing
    assert store.write(lambda tx: tx.value(dead)) == 0
