"""Workplaces."""

from __future__ import annotations

from datetime import time

import click

from bot.actions.workplaces import WorkplaceFacts, change_workplace, enter_workplace, listed_workplaces
from bot.cli.arguments import time_option
from bot.cli.installation import OPERATOR, Installation, utc_now
from bot.cli.output import json_option, print_json, print_pairs, print_table
from bot.domain.places import KINDS

COLUMNS = ("code", "name", "kind", "phone", "report_before", "supervisors", "participants")
KIND_HELP = f"Whose words are drilled there: {', '.join(KINDS)}."


@click.group()
def workplace() -> None:
    """Add, list and change workplaces."""


@workplace.command()
@click.option("--name", required=True, help="What people call it.")
@click.option("--kind", default="", help=KIND_HELP)
@click.option("--phone", default="", help="Where one reports sick; kept as written.")
@time_option("--report-before", "Until when one reports sick.")
@click.option("--code", default="", help="A short name for commands; by default made from the name.")
@click.option(
    "--supervisor", "supervisors", metavar="CODE", multiple=True, help="Who supervises there; may be repeated."
)
@json_option
@click.pass_obj
def add(
    installation: Installation,
    name: str,
    kind: str,
    phone: str,
    report_before: time | None,
    code: str,
    supervisors: tuple[str, ...],
    as_json: bool,
) -> None:
    """Add a workplace, and print its code."""
    said = WorkplaceFacts(name=name, kind=kind, phone=phone, report_before=report_before, supervisors=supervisors)
    with installation.store(create=True) as store:
        made = store.write(lambda tx: enter_workplace(tx, code, said, by=OPERATOR, now=utc_now()))
    if as_json:
        print_json({"code": made})
    else:
        print_pairs([("code", made)])


@workplace.command("list")
@json_option
@click.pass_obj
def list_workplaces(installation: Installation, as_json: bool) -> None:
    """List all workplaces."""
    with installation.store() as store:
        listed = store.write(listed_workplaces)
    rows = [
        (
            each.workplace.code,
            each.workplace.name,
            each.workplace.kind,
            each.workplace.phone,
            f"{each.workplace.report_before:%H:%M}" if each.workplace.report_before else "",
            each.supervisors,
            each.participants,
        )
        for each in listed
    ]
    if as_json:
        print_json([dict(zip(COLUMNS, row, strict=True)) for row in rows])
    else:
        print_table(COLUMNS, [(*row[:5], ", ".join(row[5]), row[6]) for row in rows])


@workplace.command()
@click.argument("code")
@click.option("--name", help="What people call it.")
@click.option("--kind", help=KIND_HELP)
@click.option("--phone", help="Where one reports sick; kept as written.")
@time_option("--report-before", "Until when one reports sick.")
@click.option(
    "--supervisor",
    "supervisors",
    metavar="CODE",
    multiple=True,
    help="Who supervises there, in place of those before; may be repeated.",
)
@click.pass_obj
def change(
    installation: Installation,
    code: str,
    name: str | None,
    kind: str | None,
    phone: str | None,
    report_before: time | None,
    supervisors: tuple[str, ...],
) -> None:
    """Change what is given of a workplace; an empty text takes a fact away."""
    said = WorkplaceFacts(
        name=name, kind=kind, phone=phone, report_before=report_before, supervisors=supervisors or None
    )
    with installation.store() as store:
        store.write(lambda tx: change_workplace(tx, code, said, by=OPERATOR, now=utc_now()))
    click.echo(f"{code} is changed.")
