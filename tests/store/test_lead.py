"""One process at a time sends for a database."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

from bot.errors import SetupError
from bot.store.database import Store
from bot.store.lead import Holder, Lead, LeadLost, LeadTaken, lead_holder
from bot.store.lead_file import FileHold, lead_file
from tests.cable import Cable, cable
from tests.engines import Engine, PostgresqlServer

HOLD = """
import sys
from bot.store.database import Store
from bot.store.lead import Lead
lost = lambda: print("lost", flush=True)
with Lead(Store(sys.argv[1]), "run", lost=lost) as lead:
    print("held", lead.epoch, flush=True)
    for line in sys.stdin:
        print(lead.sure(), flush=True)
"""
ANOTHER_WITHIN = 10  # seconds
HERE = socket.gethostname()


@pytest.fixture
def other(database_url: str) -> Iterator[Store]:
    """The same database in what could be another process."""
    store = Store(database_url)
    yield store
    store.close()


@contextmanager
def holding(url: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the lead."""
    command = [sys.executable, "-c", HOLD, url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert said(process) == "held 1"
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    """The next line that it prints."""
    assert process.stdout
    return process.stdout.readline().strip()


def asked(process: subprocess.Popen[str]) -> str:
    """Whether it is sure of its lead."""
    assert process.stdin
    process.stdin.write("?\n")
    process.stdin.flush()
    return said(process)


def had_within(lead: Lead, seconds: float) -> float:
    """Try each half second until the lead is had; how long that took."""
    begun = monotonic()
    while True:
        try:
            lead.take()
            return monotonic() - begun
        except LeadTaken:
            assert monotonic() < begun + seconds
            sleep(0.5)


def test_nobody_has_the_lead_at_first(store: Store) -> None:
    assert lead_holder(store.address) is None


def test_who_has_the_lead_can_be_read_by_all(store: Store) -> None:
    with Lead(store, "deliver"):
        assert lead_holder(store.address) == Holder(os.getpid(), HERE, "deliver")
    assert lead_holder(store.address) is None


def test_the_lead_cannot_be_had_twice_and_the_second_learns_who_has_it(store: Store, other: Store) -> None:
    with Lead(store, "run"), pytest.raises(LeadTaken) as taken, Lead(other, "deliver"):
        pass
    assert taken.value.holder == Holder(os.getpid(), HERE, "run")
    with Lead(other, "deliver") as lead:
        assert (lead.sure(), lead.epoch) == (True, 2)
    assert lead.sure() is False


def test_each_lead_fences_off_those_before_it(store: Store, other: Store) -> None:
    first, second = Lead(store, "run"), Lead(other, "run")
    first.take()
    store.write(first.fence)
    first.release()
    second.take()
    with pytest.raises(LeadLost):
        store.write(first.fence)
    other.write(second.fence)
    second.release()
    first.take()
    store.write(first.fence)
    assert (first.epoch, second.epoch) == (3, 2)
    first.release()


def test_who_takes_the_lead_brings_the_tables_up_to_date(engine: Engine, tmp_path: Path) -> None:
    url = engine.new(tmp_path, migrated=False)
    store = Store(url)
    with Lead(store, "run") as lead:
        store.write(lead.fence)
    store.close()
    engine.drop(url)


def test_a_killed_process_leaves_the_lead(store: Store, database_url: str) -> None:
    with holding(database_url) as process:
        assert lead_holder(store.address) == Holder(process.pid, HERE, "run")
        process.kill()
        process.wait()
        with_lead = Lead(store, "deliver")
        had_within(with_lead, ANOTHER_WITHIN)
        assert lead_holder(store.address) == Holder(os.getpid(), HERE, "deliver")
        with_lead.release()


@pytest.mark.sqlite_only
def test_the_same_database_under_another_name_has_the_same_lead(store: Store, tmp_path: Path) -> None:
    assert store.address.file
    (tmp_path / "other.db").symlink_to(store.address.file)
    other = Store(tmp_path / "other.db")
    with Lead(store, "run"), pytest.raises(LeadTaken), Lead(other, "deliver"):
        pass
    other.close()


@pytest.mark.sqlite_only
def test_only_its_owner_reads_the_lock_beside_the_database(store: Store) -> None:
    assert store.address.file
    with Lead(store, "run"):
        lock = lead_file(store.address.file)
        assert lock == store.address.file.with_name("stegvis.db.lead")
        assert lock.stat().st_mode & 0o777 == 0o600


def test_a_lead_in_no_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="The folder of the database must be there"):
        FileHold(tmp_path / "no" / "x.db").take(Holder(1, "here", "run"))


@pytest.fixture
def line(engine: Engine) -> Iterator[Cable]:
    """Between a process and the server."""
    assert isinstance(engine, PostgresqlServer)
    with cable(engine.port) as laid:
        yield laid


def frozen(process: subprocess.Popen[str], line: Cable) -> Callable[[], None]:
    """It does nothing any more; how it wakes up."""
    process.send_signal(signal.SIGSTOP)
    return lambda: process.send_signal(signal.SIGCONT)


def cut_off(process: subprocess.Popen[str], line: Cable) -> Callable[[], None]:
    """Nobody hears it any more; how it is heard again."""
    line.cut()
    return line.mend


@pytest.mark.postgresql_only
@pytest.mark.parametrize("gone", [frozen, cut_off], ids=["frozen", "cut off"])
def test_who_is_not_heard_loses_the_lead_and_knows_it_when_back(
    store: Store, engine: Engine, line: Cable, gone: Callable[[subprocess.Popen[str], Cable], Callable[[], None]]
) -> None:
    assert isinstance(engine, PostgresqlServer)
    with holding(engine.by_port(store.address.url, line.port)) as process:
        assert asked(process) == "True"
        back = gone(process, line)
        lead = Lead(store, "run")
        had_within(lead, ANOTHER_WITHIN)
        back()
        assert {said(process), asked(process)} == {"lost", "False"}
        assert (lead.sure(), lead.epoch) == (True, 2)
        store.write(lead.fence)
        lead.release()


@pytest.mark.postgresql_only
def test_a_lead_whose_session_the_server_ended_is_said_to_be_lost(store: Store, engine: Engine) -> None:
    assert isinstance(engine, PostgresqlServer)
    lost = threading.Event()
    with Lead(store, "run", lost=lost.set) as lead:
        session = store.write(lambda tx: tx.value("SELECT session FROM lead"))
        engine.ask(f"SELECT pg_terminate_backend({session}, 5000)")
        assert lost.wait(5)
        assert lead.sure() is False
        lead.take()
        assert (lead.sure(), lead.epoch) == (True, 2)


@pytest.mark.postgresql_only
def test_a_busy_process_keeps_the_lead(store: Store, other: Store) -> None:
    with Lead(store, "run") as lead:
        until = monotonic() + 5
        while monotonic() < until:
            sum(range(100_000))
        assert lead.sure()
        with pytest.raises(LeadTaken), Lead(other, "run"):
            pass
