"""What holds for all commands: loaded late, plain about faults, described by the docs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bot.cli import COMMANDS, stegvis
from bot.cli.reference import DOCUMENT, reference
from tests.cli.conftest import Shell

HEAVY = ("telegram", "pydantic", "psycopg", "rich", "structlog", "fluent", "babel", "aiohttp")
LOADED = """
import sys
from bot.cli import stegvis
try:
    stegvis(sys.argv[1:], prog_name="stegvis")
finally:
    print([name for name in sys.modules if "." not in name], file=sys.stderr)
"""


ENVIRONMENT = {"PYTHONPATH": str(Path(__file__).parents[2]), "STEGVIS_BOT_USERNAME": "stegvis_bot", "PATH": ""}


def stegvis_process(shell: Shell, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        cwd=shell.folder,
        env=ENVIRONMENT | ({"DATABASE_URL": shell.database_url} if shell.database_url else {}),
        capture_output=True,
        text=True,
    )


def loaded(folder: Path, *arguments: str) -> str:
    """The modules that a command had loaded at its end."""
    return subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "STEGVIS_BOT_USERNAME": "stegvis_bot", "PATH": ""},
        capture_output=True,
        text=True,
    ).stderr.splitlines()[-1]


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    modules = loaded(tmp_path, "--help")
    assert [name for name in HEAVY if f"'{name}'" in modules] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("workplace", "list"),
        ("enrol", "--start", "2026-12-01", "--locale", "ar", "--workplace", "cafe-lyktan"),
        ("timeline", "--start", "2026-12-01"),
        ("check",),
        ("stats",),
        ("doctor",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_that_does_not_chat_does_not_load_telegram(furnished: Shell, arguments: tuple[str, ...]) -> None:
    assert "'telegram'" not in loaded(furnished.folder, *arguments)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_list_is_the_first_of_the_commands_own_help(name: str) -> None:
    context = click.Context(stegvis)
    command = stegvis.get_command(context, name)
    assert command is not None
    assert COMMANDS[name].line == (command.help or "").split("\n\n")[0]


def test_the_page_of_commands_is_made_from_the_help_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == reference(), "run: python -m bot.cli.reference"


def test_a_process_prints_one_json_document_and_nothing_else(furnished: Shell) -> None:
    (furnished.folder / "messages" / "ar" / "year.ftl").write_text("pay = { $nothing }\n", encoding="utf-8")
    process = stegvis_process(furnished, "timeline", "--start", "2026-12-01", "--locale", "ar", "--json")
    assert process.returncode == 0
    assert [each["step"] for each in json.loads(process.stdout)] == ["sick-report", "pay", "goodbye"]
    assert "broken text" in process.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("workplace", "list"), 0),
        (("participant", "NOBODY", "show"), 1),
        (("enrol",), 2),
        (("enrol", "--start", "tomorrow"), 2),
        (("nonsense",), 2),
    ],
    ids=["done", "problem", "missing option", "no date", "no such command"],
)
def test_a_process_ends_with_the_code_that_says_how_it_went(
    furnished: Shell, arguments: tuple[str, ...], code: int
) -> None:
    assert stegvis_process(furnished, *arguments).returncode == code


@pytest.mark.sqlite_only
def test_what_was_said_on_the_command_line_comes_before_the_settings(shell: Shell) -> None:
    shell.environment["DATABASE_URL"] = "sqlite:///one.db"
    shell.done("migrate")
    shell.done("--database", "two.db", "migrate")
    shell.done("--database", "sqlite:///three.db", "migrate")
    assert sorted(path.name for path in shell.folder.glob("*.db")) == ["one.db", "three.db", "two.db"]


def test_a_faulty_schedule_is_said_with_its_line(furnished: Shell) -> None:
    (furnished.folder / "schedules" / "year.toml").write_text(
        'zone = "Europe/Stockholm"\nhours = 3\n', encoding="utf-8"
    )
    said = furnished.refused("timeline", "--start", "2026-12-01")
    assert f"{furnished.folder / 'schedules' / 'year.toml'}:2: error [schedule-key]" in said


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("tokn = 1", "stegvis.toml: unknown setting 'tokn'"),
        ("token = ", "stegvis.toml: Invalid value"),
        ('database_url = "mysql://x"', "is neither sqlite:///FILE nor postgresql://"),
    ],
    ids=["unknown", "no toml", "other database"],
)
def test_faulty_settings_are_said_in_one_line(shell: Shell, settings: str, said: str) -> None:
    shell.database_url = ""  # what the environment says comes first
    (shell.folder / "stegvis.toml").write_text(settings, encoding="utf-8")
    line = shell.refused("stats")
    assert said in line
    assert "\n" not in line


@pytest.mark.sqlite_only
def test_a_database_that_is_not_there_is_not_made_by_looking(shell: Shell) -> None:
    said = shell.refused("workplace", "list")
    assert said == "There is no database stegvis.db. Make one with `stegvis init`, or name another in DATABASE_URL."
    assert not (shell.folder / "stegvis.db").exists()


@pytest.mark.sqlite_only
def test_a_file_that_is_no_database_is_said_so(shell: Shell) -> None:
    (shell.folder / "stegvis.db").write_text("no database at all", encoding="utf-8")
    assert shell.refused("stats") == "stegvis.db: file is not a database."
