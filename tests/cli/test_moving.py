"""Moving to another database, and putting a backup back, from the command line."""

from __future__ import annotations

from pathlib import Path

from bot.store.database import Store
from bot.store.lead import Lead
from tests.cli.conftest import Shell


def where(shell: Shell) -> str:
    """What `--from` names."""
    return shell.database_url or "stegvis.db"


def tables(printed: str) -> dict[str, list[str]]:
    """The printed table, by name; its digests aside."""
    return {line.split("\t")[0]: line.split("\t")[1:4] for line in printed.splitlines()[1:]}


def test_an_installation_moves_and_what_was_compared_is_printed(furnished: Shell) -> None:
    printed = furnished.done("copy", "--from", where(furnished), "--to", "moved.db")
    assert tables(printed)["workplaces"] == ["1", "1", "yes"]
    assert {row[2] for row in tables(printed).values()} == {"yes"}
    assert furnished.json("--database", "moved.db", "workplace", "list") == furnished.json("workplace", "list")
    assert furnished.refused("copy", "--from", where(furnished), "--to", "moved.db") == (
        "moved.db is not empty: there are rows in audit. Name another target."
    )


def test_nothing_moves_while_the_bot_runs(furnished: Shell, store: Store) -> None:
    with Lead(store, "run"):
        said = furnished.refused("copy", "--from", where(furnished), "--to", "moved.db")
    assert said.startswith(f"{furnished.database}: Another process sends for this database: `stegvis run`, process ")
    assert not (furnished.folder / "moved.db").exists()


def test_what_is_not_there_cannot_be_moved(shell: Shell) -> None:
    said = shell.refused("copy", "--from", "nowhere.db", "--to", "moved.db")
    assert said.startswith("There is no database nowhere.db.")
    assert [path.name for path in shell.folder.glob("*.db")] == []


def test_a_backup_is_put_back_and_what_was_there_is_kept(furnished: Shell) -> None:
    furnished.done("backup", "copy.db")
    before = furnished.json("workplace", "list")
    furnished.done("workplace", "add", "--name", "Verkstaden")
    result = furnished("restore", "copy.db")
    assert result.exit_code == 0
    assert tables(result.stdout)["workplaces"] == ["1", "1", "yes"]
    assert furnished.json("workplace", "list") == before
    (aside,) = Path().glob("before-restore-*.db")
    assert f"What was there before is in {aside}." in result.stderr
    assert len(furnished.json("--database", str(aside), "workplace", "list")) == 2


def test_a_backup_that_is_not_there_is_said_so(shell: Shell) -> None:
    assert shell.refused("restore", "nowhere.db") == "There is no file nowhere.db."
