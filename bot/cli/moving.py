"""Moving an installation to another database, and putting a backup back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.address import Address, read_address
from bot.cli.installation import Installation, utc_now
from bot.cli.output import note, print_table, progress

if TYPE_CHECKING:
    from bot.store.copying import Compared

PASSES = 3  # over each row: copied, then read anew on both sides


def _address(text: str) -> Address:
    return read_address(text if "://" in text else Path(text))


@click.command()
@click.option("--from", "source", metavar="FILE|URL", required=True, help="The database that there is.")
@click.option("--to", "target", metavar="FILE|URL", required=True, help="An empty one; a new file is made.")
def copy(source: str, target: str) -> None:
    """Move an installation to another database.

    Between SQLite and PostgreSQL, either way. The bot must be stopped on both sides. All of it is written in one
    transaction, read anew on both sides and compared; where anything differs nothing is left behind, and the exit
    code is 1.
    """
    from bot.store.copying import CopyDiffers, Copying, rows_in

    wanted = Copying(_address(source), _address(target))
    with progress("copying", PASSES * rows_in(wanted.source)) as moved:
        try:
            compared = wanted.move(moved)
        except CopyDiffers as differs:
            compared = differs.compared
    _print_compared(compared)
    if not all(each.same for each in compared):
        note("What was written is not what was read: nothing was left behind.")
        raise click.exceptions.Exit(1)
    note(f"All of {wanted.source} is in {wanted.target}. Now let DATABASE_URL name that one.")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Also where there are participants: the backup takes their place.")
@click.pass_obj
def restore(installation: Installation, file: Path, yes: bool) -> None:
    """Put a backup back.

    FILE is what `stegvis backup` made, of this version or an older one. It is checked first; the bot must be stopped.
    What the database holds is kept aside in a file of its own, whose name is printed: delete that one in time.
    """
    from bot.store.restoring import restore as put_back

    settings = installation.settings()
    restored = put_back(file, settings.address, yes=yes, now=utc_now())
    _print_compared(restored.compared)
    if restored.aside:
        note(f"What was there before is in {restored.aside}.")
    note(f"{settings.address} is now as {file} was.")


def _print_compared(compared: list[Compared]) -> None:
    columns = ("table", "rows there", "rows here", "same", "digest")
    print_table(
        columns,
        [
            (each.table, each.source.rows, each.target.rows, "yes" if each.same else "NO", each.target.digest)
            for each in compared
        ],
    )
