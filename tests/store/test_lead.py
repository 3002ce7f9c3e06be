"""One process at a time sends for a database."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.errors import SetupError
from bot.store.lead import Holder, Lead, LeadTaken, lead_file, lead_holder

HOLD = """
import sys
from pathlib import Path
from bot.store.lead import Lead
with Lead(Path(sys.argv[1]), "run"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where a database would be."""
    return tmp_path / "stegvis.db"


def test_nobody_has_the_lead_at_first(database: Path) -> None:
    assert lead_holder(database) is None


def test_who_has_the_lead_is_written_beside_the_database(database: Path) -> None:
    with Lead(database, "deliver"):
        assert lead_holder(database) == Holder(os.getpid(), socket.gethostname(), "deliver")
    assert lead_file(database) == database.with_name("stegvis.db.lead")
    assert lead_holder(database) is None


def test_the_lead_cannot_be_had_twice_and_the_second_learns_who_has_it(database: Path) -> None:
    with Lead(database, "run"), pytest.raises(LeadTaken) as taken, Lead(database, "deliver"):
        pass
    assert taken.value.holder == Holder(os.getpid(), socket.gethostname(), "run")
    with Lead(database, "deliver") as lead:
        assert lead.command == "deliver"


def test_the_same_database_under_another_name_has_the_same_lead(database: Path, tmp_path: Path) -> None:
    database.touch()
    other = tmp_path / "other.db"
    other.symlink_to(database)
    with Lead(database, "run"), pytest.raises(LeadTaken), Lead(other, "deliver"):
        pass


def test_a_killed_process_leaves_the_lead(database: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    assert lead_holder(database) == Holder(process.pid, socket.gethostname(), "run")
    process.kill()
    process.communicate()
    assert lead_holder(database) is None
    with Lead(database, "deliver"):
        assert lead_holder(database) == Holder(os.getpid(), socket.gethostname(), "deliver")


def test_only_its_owner_reads_the_lock(database: Path) -> None:
    with Lead(database, "run") as lead:
        assert lead.path.stat().st_mode & 0o777 == 0o600


def test_a_lead_in_no_folder_is_said_plainly(tmp_path: Path) -> None:
    with (
        pytest.raises(SetupError, match="The folder of the database must be there"),
        Lead(tmp_path / "no" / "x.db", "run"),
    ):
        pass
