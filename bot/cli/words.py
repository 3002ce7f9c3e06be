"""Lists of words out to a table and in again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.address import read_address
from bot.cli.installation import Installation
from bot.cli.output import json_option, note, print_json, print_table
from bot.content.places import messages_folder
from bot.content.tables import TableError
from bot.errors import SetupError

if TYPE_CHECKING:
    from bot.content.word_tables import Comparison, Lists
    from bot.domain.words import AcceptedWord

table_argument = click.argument("file", metavar="FILE.xlsx", type=click.Path(dir_okay=False, path_type=Path))


@click.group()
def words() -> None:
    """Lists of words as a table, for editors who like one."""


@words.command("export")
@table_argument
@json_option
@click.pass_obj
def export_words(installation: Installation, file: Path, as_json: bool) -> None:
    """Write all lists to a new Excel file.

    A sheet for each list, a row for each word or phrase, and for each language its meaning and example. Words from
    work that editors have taken in stand behind them, by kind of workplace: move such a row to a list to put it there.
    """
    from bot.content.word_tables import export_words as written

    if file.exists():
        raise SetupError(f"{file} is there already: name a new file.")
    lists = _lists(installation)
    try:
        counts = written(lists, file, _accepted(installation))
    except (TableError, OSError) as error:
        raise SetupError(str(error)) from error
    if as_json:
        print_json({"file": str(file), "lists": counts})
    else:
        print_table(("list", "rows"), list(counts.items()))
        note(f"Written in {file}.")


@words.command("import")
@table_argument
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--remove", is_flag=True, help="Take away the words that have no row in their sheet any more.")
@json_option
@click.pass_obj
def import_words(installation: Installation, file: Path, dry_run: bool, remove: bool, as_json: bool) -> None:
    """Write what has changed in such a file back to the lists, all or nothing.

    A row without an id is a new word; it comes after the one above it. A sheet or a column that is not there changes
    nothing. Every faulty cell is named with sheet, row and column.
    """
    from bot.content.word_files import write_all
    from bot.content.word_tables import compare

    try:
        comparison = compare(_lists(installation), file, remove=remove)
        if not comparison.faults and not dry_run:
            write_all(comparison.files)
    except (TableError, OSError) as error:
        raise SetupError(str(error)) from error
    if as_json:
        print_json(_document(comparison))
    _say(comparison, dry_run, as_json)
    if comparison.faults:
        raise click.exceptions.Exit(1)


def _accepted(installation: Installation) -> list[AcceptedWord]:
    """What has been taken in of people's own words; nothing for an editor who has no database."""
    from bot.store import accepted_words

    address = read_address(installation.settings().database_url)
    if address.file is not None and not address.file.exists():
        return []
    try:
        with installation.store() as store:
            return store.write(accepted_words.everything)
    except SetupError as error:
        note(f"Without the words from work: {error}")
        return []


def _lists(installation: Installation) -> Lists:
    from bot.content.word_tables import read_lists

    try:
        return read_lists(messages_folder(installation.settings().messages))
    except TableError as error:
        raise SetupError(str(error)) from error


def _say(comparison: Comparison, dry_run: bool, as_json: bool) -> None:
    for fault in comparison.faults:
        note(str(fault))
    if comparison.faults:
        cells = "1 faulty cell" if len(comparison.faults) == 1 else f"{len(comparison.faults)} faulty cells"
        note(f"Nothing was written: {cells}.")
        return
    if not as_json:
        for what in ("new", "changed", "removed"):
            for id in getattr(comparison, what):
                click.echo(f"{what:<9}{id}")
    if comparison.absent:
        note(f"Without a row, and left as they are (--remove takes them away): {', '.join(comparison.absent)}.")
    note(_written(list(comparison.files), dry_run))


def _written(files: Sequence[Path], dry_run: bool) -> str:
    if not files:
        return "Nothing is different."
    names = ", ".join(map(str, files))
    return f"To be written: {names}." if dry_run else f"Written: {names}. Now run `stegvis check`."


def _document(comparison: Comparison) -> dict[str, object]:
    return {
        "new": comparison.new,
        "changed": comparison.changed,
        "removed": comparison.removed,
        "absent": comparison.absent,
        "files": [str(path) for path in comparison.files],
        "faults": [
            {"sheet": each.sheet, "row": each.row, "column": each.column, "reason": each.reason}
            for each in comparison.faults
        ],
    }
