"""Enrolling participants: one, or many from a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from bot.actions.enrol import Enrolment
from bot.actions.enrol import enrol as enrol_one
from bot.actions.importing import Entered, Examined, Fault, enter, examine
from bot.cli.arguments import day_option
from bot.cli.installation import OPERATOR, Installation, utc_now
from bot.cli.output import json_option, note, print_json, print_pairs, progress
from bot.content.tables import Table, TableError, read_table
from bot.errors import SetupError
from bot.store.database import Tx
from bot.store.opening import write_private

FORMULAS = ("=", "+", "-", "@")


@click.command()
@day_option("--start", "The first day at work.", required=True)
@click.option("--locale", metavar="TAG", required=True, help="The person's language, until they choose another.")
@click.option("--workplace", metavar="CODE", required=True, help="Where the person works.")
@day_option("--end", "The last day at work; by default a programme's length after the start.")
@click.option("--caseworker", metavar="CODE", default="", help="The person's caseworker.")
@click.option("--first-name", metavar="NAME", default="", help="What staff call the person; may be left out.")
@click.option("--programme", metavar="ID", default="", help="The schedule file's name; by default the first.")
@json_option
@click.pass_obj
def enrol(
    installation: Installation,
    start: date,
    locale: str,
    workplace: str,
    end: date | None,
    caseworker: str,
    first_name: str,
    programme: str,
    as_json: bool,
) -> None:
    """Enrol one participant.

    Prints their code and their invitation, a link that works once, for 30 days.
    """
    wanted = Enrolment(start, locale, workplace, end, caseworker.upper(), first_name, programme)
    content = installation.content()
    with installation.store(create=True) as store:
        installation.bot_username(store)
        enrolled = store.write(lambda tx: enrol_one(tx, content, wanted, by=OPERATOR, now=utc_now()))
        link = installation.link(store, enrolled.token)
    _warn("This person", enrolled.untold)
    if as_json:
        print_json({"code": enrolled.code, "invitation": link, "untold": enrolled.untold})
    else:
        print_pairs([("code", enrolled.code), ("invitation", link)])


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only look for faults; enter nobody.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write codes and links to a new CSV file.")
@json_option
@click.pass_obj
def import_people(installation: Installation, file: Path, dry_run: bool, out: Path | None, as_json: bool) -> None:
    """Enrol many from a table, all or none.

    \b
    Columns: start, locale, workplace
    and, if you like: end, caseworker, first_name, programme

    FILE is .csv or .xlsx. Every faulty row is named with its line, column and reason.
    """
    table, content = _table(file), installation.content()
    with installation.store(create=True) as store:
        if not dry_run:
            installation.bot_username(store)
        examined = store.write(lambda tx: examine(tx, content, table, utc_now()))
        if examined.faults:
            _print_faults(examined.faults, as_json)
            raise click.exceptions.Exit(1)
        if dry_run:
            _print_dry(examined, as_json)
            return
        with progress("Enrolling", len(examined.rows)) as advance:
            prefix = installation.link(store, "")

            def act(tx: Tx) -> tuple[Entered, ...]:
                entered = enter(tx, content, examined, by=OPERATOR, now=utc_now(), advance=advance)
                if out:
                    write_private(out, _csv(entered, prefix))  # before the commit: without its links nobody can join
                return entered

            entered = store.write(act)
    _print_entered(entered, prefix, as_json)


def _table(file: Path) -> Table:
    try:
        return read_table(file)
    except TableError as error:
        raise SetupError(str(error)) from error


def _print_faults(faults: Sequence[Fault], as_json: bool) -> None:
    for fault in faults:
        note(str(fault))
    rows = len({fault.line for fault in faults})
    note(f"Nobody was enrolled: {rows} faulty row{'s' if rows > 1 else ''}.")
    if as_json:
        print_json({"faults": [{"line": each.line, "column": each.column, "reason": each.reason} for each in faults]})


def _print_dry(examined: Examined, as_json: bool) -> None:
    if as_json:
        print_json([{"line": line, "code": None, "invitation": None} for line, _ in examined.rows])
    else:
        click.echo(f"{len(examined.rows)} rows without a fault. Nobody was enrolled.")


def _print_entered(entered: Sequence[Entered], prefix: str, as_json: bool) -> None:
    for untold in dict.fromkeys(each.enrolled.untold for each in entered):
        lines = ", ".join(str(each.line) for each in entered if each.enrolled.untold == untold)
        _warn(f"Line {lines}", untold)
    if as_json:
        print_json(
            [
                {"line": each.line, "code": each.enrolled.code, "invitation": prefix + each.enrolled.token}
                for each in entered
            ]
        )
        return
    for each in entered:
        click.echo(f"{each.line}\t{each.enrolled.code}\t{prefix}{each.enrolled.token}")
    note(f"{len(entered)} participants enrolled.")


def _csv(entered: Sequence[Entered], prefix: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("line", "first_name", "code", "invitation"))
    for each in entered:
        writer.writerow((each.line, _no_formula(each.first_name), each.enrolled.code, prefix + each.enrolled.token))
    return "\ufeff" + text.getvalue()  # without the mark Excel reads å as two letters


def _no_formula(cell: str) -> str:
    """What a spreadsheet would reckon is marked as text."""
    return f"'{cell}" if cell.startswith(FORMULAS) else cell


def _warn(who: str, untold: Sequence[str]) -> None:
    if untold:
        note(f"Warning: {who}: with these dates never told, though they must be: {', '.join(untold)}.")
