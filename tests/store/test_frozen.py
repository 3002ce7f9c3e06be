"""A process that stands still in the middle of a transaction keeps nobody from writing for long."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from bot.store.database import Store

FREED_WITHIN = 8.0  # seconds; PostgreSQL ends a transaction of which it hears nothing for five
FROZEN = """
import os, signal, sys
from bot.store.database import Store

def rows():
    yield {"name": "first"}
    print("frozen", flush=True)
    os.kill(os.getpid(), signal.SIGSTOP)
    yield {"name": "second"}

Store(sys.argv[1]).write(lambda tx: tx.many("INSERT INTO kept (name, value) VALUES (:name, '')", rows()))
"""


@pytest.mark.postgresql_only
def test_who_is_frozen_between_two_rows_gives_the_writers_lock_back(store: Store) -> None:
    command = (sys.executable, "-c", FROZEN, store.address.url)
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "frozen\n"
            begun = time.monotonic()
            assert store.write(lambda tx: tx.value("SELECT count(*) FROM kept WHERE name = 'first'")) == 0
            assert time.monotonic() - begun < FREED_WITHIN
        finally:
            process.kill()
