"""Looking after an installation: figures, migrations, copies, and what is wrong with it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from bot.cli.installation import Installation
from bot.cli.output import json_option, note, print_json, print_table


@click.command()
@json_option
@click.pass_obj
def stats(installation: Installation, as_json: bool) -> None:
    """Print figures that name nobody.

    Where fewer than five people stand behind a figure it is not shown (<5; null in JSON); where what is hidden
    would stand for fewer than five, the next smallest is hidden too, since it could be reckoned from the sum.
    """
    from bot.actions.stats import statistics
    from bot.content.places import messages_folder
    from bot.content.plainness import plainness

    with installation.store() as store:
        figures = asdict(store.write(statistics))
    figures["lix_of_simple_swedish"] = asdict(plainness(messages_folder(installation.settings().messages)))
    if as_json:
        print_json(figures)
        return
    answers = {f"answers_{kind}": table for kind, table in figures.pop("answers").items()}
    tables = {**figures, **answers}
    rows = [(what.replace("_", " "), name, count) for what, table in tables.items() for name, count in table.items()]
    print_table(
        ("what", "which", "count"), [(what, name, "<5" if count is None else count) for what, name, count in rows]
    )


@click.command()
@click.pass_obj
def migrate(installation: Installation) -> None:
    """Bring the database up to date."""
    from bot.store.migrations import migrate as brought_up_to_date

    with installation.store(create=True, migrated=False) as store:
        names = brought_up_to_date(store)
    for name in names:
        click.echo(name)
    note(f"{len(names)} migrations applied." if names else "The database is up to date.")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def backup(installation: Installation, file: Path) -> None:
    """Make a consistent copy of the database.

    FILE must be new; the bot may run meanwhile. Of PostgreSQL too it is a SQLite file, for `stegvis restore`.
    Who is erased stays in older copies: delete those in time.
    """
    from bot.store.upkeep import backup as copied

    with installation.store(migrated=False) as store:
        copied(store, file)
    note(f"A copy is in {file}.")


@click.command()
@json_option
@click.pass_obj
def doctor(installation: Installation, as_json: bool) -> None:
    """Print what is wrong with this installation.

    And who sends for it. Exits with 1 where something is wrong.
    """
    from bot.cli.doctor import examine

    findings = examine(installation)
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            click.echo(f"{'ok' if finding.fine else 'PROBLEM':<8}{finding.layer}: {finding.text}")
    if not all(finding.fine for finding in findings):
        raise click.exceptions.Exit(1)
