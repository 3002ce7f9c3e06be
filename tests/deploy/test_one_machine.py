"""The service of one machine: units that systemd understands, and copies that do not grow too old."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import LAST_WORDS
from tests.deploy.pages import DEPLOY, ROOT, UNITS, unit

SCRIPTS = [DEPLOY / "stegvis-backup", DEPLOY / "one-machine" / "stegvis"]
SERVICES = ["stegvis.service", "stegvis-backup.service", "stegvis-doctor.service"]
INSTALLED = ["opt/stegvis/bin/stegvis", "usr/local/bin/stegvis-backup"]
SYSTEMD = Path("/lib/systemd/system").is_dir() and shutil.which("systemd-analyze")
COPY = "stegvis-{:%Y-%m-%dT%H%M%SZ}.db"
NIGHTS = 40


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A root folder with the units, what they start, and systemd's own."""
    units = tmp_path / "etc/systemd/system"
    units.mkdir(parents=True)
    for path in UNITS:
        shutil.copy(path, units)
    for name in INSTALLED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch(mode=0o755)
    shutil.copytree("/lib/systemd/system", tmp_path / "lib/systemd/system", symlinks=True)
    return tmp_path


@pytest.mark.skipif(not SYSTEMD, reason="systemd is not installed here")
def test_systemd_finds_no_fault_in_the_units(machine: Path) -> None:
    done = subprocess.run(
        (str(SYSTEMD), "verify", f"--root={machine}", *(path.name for path in UNITS if path.suffix != "")),
        capture_output=True,
        text=True,
        check=False,
    )
    ours = [line for line in done.stderr.splitlines() if "stegvis" in line]
    assert (ours, done.returncode) == ([], 0), done.stderr


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_is_locked_in(name: str) -> None:
    settings = unit(name)
    closed = {"NoNewPrivileges": "yes", "ProtectSystem": "strict", "CapabilityBoundingSet": "", "UMask": "0077"}
    assert {key: settings[key] for key in closed} == {key: [value] for key, value in closed.items()}
    assert settings["User"] == ["stegvis"]
    assert [key for key in settings if "TOKEN" in key] == []


def test_the_services_differ_only_in_what_they_do() -> None:
    of_service = {"ExecStartPre", "ExecStart", "Type", "Restart", "RestartSec", "RestartPreventExitStatus"}
    of_service |= {"TimeoutStopSec", "TimeoutStartSec", "Description", "Wants", "After", "WantedBy"}
    of_service |= {"StartLimitIntervalSec", "Environment", "ReadWritePaths"}
    alike = [{key: value for key, value in unit(name).items() if key not in of_service} for name in SERVICES]
    assert alike[0] == alike[1] == alike[2]


def test_the_bot_has_time_to_finish_and_always_comes_back() -> None:
    settings = unit("stegvis.service")
    assert int(settings["TimeoutStopSec"][0]) >= LAST_WORDS + 5
    assert (settings["Restart"], settings["StartLimitIntervalSec"]) == (["always"], ["0"])


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_can_be_run_and_is_read_without_a_fault(script: Path) -> None:
    assert os.access(script, os.X_OK)
    done = subprocess.run(("sh", "-n", script), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_command_of_the_page_has_the_settings_of_the_service_and_its_folder(tmp_path: Path) -> None:
    database = "postgresql://stegvis:p$a#s s@db1,db2/stegvis?target_session_attrs=read-write&sslmode=require"
    (tmp_path / "environment").write_text(f"# a=b\nDATABASE_URL={database}\n\n#PUBLIC_URL=x\n", encoding="utf-8")
    script = (DEPLOY / "one-machine" / "stegvis").read_text(encoding="utf-8")
    here = {"/etc/stegvis": str(tmp_path), "/var/lib/stegvis": str(tmp_path)}
    for there, place in here.items():
        script = script.replace(there, place)
    said = 'echo "$PWD" "$DATABASE_URL" "${PUBLIC_URL-unset}" "$@"'
    a_program(tmp_path / "runuser", said)
    a_program(tmp_path / "id", "echo 0")
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ("sh", "-c", script, "stegvis", "stats", "--json"),
        env={"PATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    command = "-u stegvis -- /opt/stegvis/bin/stegvis stats --json"
    assert done.stdout == f"{tmp_path} {database} unset {command}\n"


def a_program(path: Path, line: str) -> None:
    """A shell script of one line."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def path_with_stegvis(tmp_path: Path) -> str:
    """A search path on which `stegvis` is the program of this checkout."""
    folder = tmp_path / "bin"
    a_program(folder / "stegvis", f'exec "{sys.executable}" -m bot.cli "$@"')
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def backed_up(tmp_path: Path, path: str, days: str = "30") -> subprocess.CompletedProcess[str]:
    """A run of the script in an installation's folder, the copies beside it."""
    (tmp_path / "copies").mkdir(exist_ok=True)
    environment = {"PATH": path, "PYTHONPATH": str(ROOT), "STEGVIS_BACKUP_DAYS": days}
    return subprocess.run(
        (DEPLOY / "stegvis-backup", tmp_path / "copies"),
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def a_database(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DATABASE_URL": "sqlite:///stegvis.db"}
    subprocess.run((sys.executable, "-m", "bot.cli", "migrate"), cwd=tmp_path, env=environment, check=True)


def nightly_copies(tmp_path: Path, nights: int) -> list[str]:
    """What earlier nights have left, the oldest first."""
    (tmp_path / "copies").mkdir()
    made = [datetime.now(UTC) - timedelta(days=night) for night in range(nights, 0, -1)]
    for moment in made:
        path = tmp_path / "copies" / COPY.format(moment)
        path.touch()
        os.utime(path, (moment.timestamp() - 60, moment.timestamp() - 60))  # a minute: the clock of this test goes on
    return [COPY.format(moment) for moment in made]


def test_a_copy_is_made_and_those_that_would_grow_too_old_go(tmp_path: Path, path_with_stegvis: str) -> None:
    a_database(tmp_path)
    left = nightly_copies(tmp_path, NIGHTS)
    foreign = tmp_path / "copies" / "before-the-update.db"
    foreign.touch()
    os.utime(foreign, (0, 0))
    done = backed_up(tmp_path, path_with_stegvis)
    assert done.returncode == 0, done.stderr
    *kept, new = sorted(path.name for path in (tmp_path / "copies").glob("stegvis-*"))
    assert kept == left[-28:]  # tomorrow the oldest of them will be 29 days old, the day after it goes before 30
    assert (tmp_path / "copies" / new).stat().st_mode & 0o077 == 0
    assert foreign.exists()


def test_with_one_day_only_the_new_copy_stays(tmp_path: Path, path_with_stegvis: str) -> None:
    a_database(tmp_path)
    nightly_copies(tmp_path, 2)
    assert backed_up(tmp_path, path_with_stegvis, days="1").returncode == 0
    (new,) = (tmp_path / "copies").iterdir()
    assert new.stat().st_size > 0


def test_a_copy_that_fails_takes_no_old_one_away_and_leaves_no_half(tmp_path: Path, path_with_stegvis: str) -> None:
    left = nightly_copies(tmp_path, NIGHTS)
    done = backed_up(tmp_path, path_with_stegvis)
    assert (done.returncode, "There is no database" in done.stderr) == (1, True)
    assert sorted(path.name for path in (tmp_path / "copies").iterdir()) == left


@pytest.mark.parametrize("days", ["0", "-1", "a month", "030"])
def test_a_wrong_number_of_days_is_refused_before_anything_happens(
    days: str, tmp_path: Path, path_with_stegvis: str
) -> None:
    a_database(tmp_path)
    left = nightly_copies(tmp_path, 2)
    done = backed_up(tmp_path, path_with_stegvis, days=days)
    assert (done.returncode, done.stderr.startswith(f"STEGVIS_BACKUP_DAYS is '{days}'")) == (2, True)
    assert sorted(path.name for path in (tmp_path / "copies").iterdir()) == left
