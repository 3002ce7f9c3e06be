"""Setting up, trying, running, and one pass from cron."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.arguments import moment_option
from bot.cli.example import EXAMPLE
from bot.cli.installation import OPERATOR, Installation, make_sure, schedule_errors, utc_now
from bot.cli.output import json_option, note, print_json, print_pairs
from bot.settings import FILE

if TYPE_CHECKING:
    from bot.store.database import Store
    from bot.store.lead import LeadTaken

COUNTED = (
    "looked",
    "planned",
    "skipped",
    "sent",
    "resent",
    "in_doubt",
    "not_sent",
    "refused",
    "unreachable",
    "replies",
)


@click.command()
@click.option("--name", default="Administrator", show_default=True, help="The first administrator's name.")
@click.option("--locale", type=click.Choice(["sv", "en"]), default="sv", show_default=True, help="Their language.")
@click.pass_obj
def init(installation: Installation, name: str, locale: str) -> None:
    """Set up an installation in this folder.

    Writes an example stegvis.toml, makes the database, and prints the first administrator's invitation.
    What is there already stays as it is.
    """
    from bot.store.migrations import migrate
    from bot.store.opening import write_private

    if Path(FILE).exists():
        note(f"{FILE} is there already, and stays as it is.")
    else:
        write_private(Path(FILE), EXAMPLE)
        note(f"{FILE} is an example: take away the # before what you set.")
    with installation.store(create=True, migrated=False) as store:
        migrate(store)
        note(f"The database is {store.address}.")
        _administrator(installation, store, name, locale)


def _administrator(installation: Installation, store: Store, name: str, locale: str) -> None:
    from bot.actions.staffing import administrator, enter_administrator

    there = store.write(administrator)
    if there:
        note(f"{there.name} is administrator already. A new link: stegvis staff change {there.code} --invite")
        return
    installation.bot_username(store)
    staff, token = store.write(lambda tx: enter_administrator(tx, name, locale, by=OPERATOR, now=utc_now()))
    print_pairs([("code", staff.code), ("invitation", installation.link(store, token))])


@click.command()
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 is any free one.")
def demo(port: int) -> None:
    """Try everything on this machine, without a token.

    A phone in the browser, an example caseload, a clock to move; the database is gone at the end.
    """
    from bot.demo import demo as served
    from bot.sending.loop import run as run_loop

    with suppress(KeyboardInterrupt):
        run_loop(served(port))


@click.command()
@click.pass_obj
def run(installation: Installation) -> None:
    """Run the bot.

    What people write is answered, and what is due is sent, until it is stopped.
    """
    from bot import start
    from bot.sending.loop import run as run_loop
    from bot.sending.startup import telegram_errors

    settings = installation.settings()
    make_sure(settings.database_url)
    with telegram_errors(settings), schedule_errors():
        run_loop(start.run(settings))


@click.command()
@moment_option("--now", "As if it were that moment; without a zone on the programme's clock.")
@json_option
@click.pass_obj
def deliver(installation: Installation, now: datetime | None, as_json: bool) -> None:
    """Send what is due now, once.

    Prints counts; for cron. Where `stegvis run` or another `stegvis deliver` is at work, it says so and sends nothing.
    """
    from bot.cli.delivering import deliver_once
    from bot.sending.loop import run as run_loop
    from bot.store.lead import LeadTaken

    moment = _in_zone(installation, now) if now else None
    try:
        with schedule_errors():
            counts = run_loop(deliver_once(installation.settings(), moment))
    except LeadTaken as taken:
        _print_held(taken, as_json)
        return
    counted = {name: counts[name] for name in COUNTED}
    if as_json:
        print_json({**counted, "held_by": None})
    else:
        print_pairs([(name.replace("_", " "), number) for name, number in counted.items()])


def _in_zone(installation: Installation, moment: datetime) -> datetime:
    if moment.tzinfo:
        return moment
    return moment.replace(tzinfo=installation.content().programme("").zone)


def _print_held(taken: LeadTaken, as_json: bool) -> None:
    if as_json:
        holder = asdict(taken.holder) if taken.holder else None
        print_json({**dict.fromkeys(COUNTED, 0), "held_by": holder})
    else:
        click.echo(f"{taken} Nothing was sent.")
