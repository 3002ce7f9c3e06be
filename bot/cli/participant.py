"""One participant: look, pause, prolong, change, invite anew, export, erase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

import click

from bot.actions.change import extend as prolong
from bot.actions.change import leave as stop
from bot.actions.change import resume as speak_again
from bot.actions.find import participant_of
from bot.actions.office import Amendment, amend, erase_wholly, invite_participant, silence
from bot.actions.own_data import as_file
from bot.actions.portrait import portrait
from bot.actions.visit import Answers
from bot.cli.arguments import as_day, day_option, time_option
from bot.cli.installation import OPERATOR, Installation, utc_now
from bot.cli.output import json_option, note, print_json, print_pairs
from bot.cli.portrait import as_document, print_portrait
from bot.store import outbox
from bot.store.database import Tx
from bot.store.opening import write_private

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The participant whom the command is about."""

    installation: Installation
    code: str

    def write(self, act: Callable[[Tx], T]) -> T:
        """Run an act in one transaction of the installation's database."""
        with self.installation.store() as store:
            return store.write(act)

    def change(self, act: Callable[[Tx], Answers | None], done: str) -> None:
        """Run an act, put what it tells people in the outbox, and say that it is done."""

        def acted(tx: Tx) -> None:
            outbox.put(tx, act(tx) or (), utc_now())

        self.write(acted)
        note(f"{self.code}: {done}")


@click.group()
@click.argument("code")
@click.pass_context
def participant(context: click.Context, code: str) -> None:
    """Look at or change one participant."""
    context.obj = Chosen(context.obj, code.upper())


@participant.command()
@json_option
@click.pass_obj
def show(chosen: Chosen, as_json: bool) -> None:
    """Print dates, state, the latest and the next messages, and what staff must learn."""
    content = chosen.installation.content()
    seen = chosen.write(lambda tx: portrait(tx, content, participant_of(tx, chosen.code), utc_now()))
    zone = content.programme(seen.person.programme).zone
    if as_json:
        print_json(as_document(seen))
    else:
        print_portrait(seen, zone)


@participant.command()
@day_option("--until", "On that day the bot speaks again.", required=True)
@click.pass_obj
def pause(chosen: Chosen, until: date) -> None:
    """Send nothing until a day; the calendar goes on."""
    content = chosen.installation.content()
    chosen.change(
        lambda tx: silence(tx, content, participant_of(tx, chosen.code), until, by=OPERATOR, now=utc_now()),
        f"paused until {until}.",
    )


@participant.command()
@click.pass_obj
def resume(chosen: Chosen) -> None:
    """End a pause."""
    chosen.change(
        lambda tx: speak_again(tx, participant_of(tx, chosen.code), by=OPERATOR, now=utc_now()), "the pause is over."
    )


@participant.command()
@day_option("--end", "The new last day at work.", required=True)
@click.pass_obj
def extend(chosen: Chosen, end: date) -> None:
    """Prolong the person's time, and tell them so."""
    chosen.change(
        lambda tx: prolong(tx, participant_of(tx, chosen.code), end, by=OPERATOR, now=utc_now()),
        f"prolonged to {end}.",
    )


def _meetings(
    context: click.Context, parameter: click.Parameter, given: tuple[tuple[int, str], ...]
) -> tuple[tuple[int, date], ...]:
    days = [(number, as_day(context, parameter, text)) for number, text in given]
    return tuple((number, day) for number, day in days if day)


@participant.command()
@click.option("--locale", metavar="TAG", help="The person's language.")
@click.option("--workplace", metavar="CODE", help="Where the person works.")
@day_option("--start", "The first day at work; an end that was the usual one moves along.")
@day_option("--end", "The last day at work, corrected or earlier; for a prolonged time use extend.")
@click.option("--caseworker", metavar="CODE", help="The person's caseworker; an empty text is nobody.")
@click.option("--first-name", metavar="NAME", help="What staff call the person.")
@time_option("--hour", "When the person gets messages.")
@click.option(
    "--meeting",
    "meetings",
    type=(click.IntRange(0, 3), str),
    metavar="N DATE",
    multiple=True,
    callback=_meetings,
    help="The day of a meeting: 0 the first, 1 to 3 the follow-ups; may be repeated.",
)
@click.option("--permanent-offer/--no-permanent-offer", default=None, help="Whether a permanent job is offered.")
@click.pass_obj
def change(
    chosen: Chosen,
    locale: str | None,
    workplace: str | None,
    start: date | None,
    end: date | None,
    caseworker: str | None,
    first_name: str | None,
    hour: time | None,
    meetings: tuple[tuple[int, date], ...],
    permanent_offer: bool | None,
) -> None:
    """Change what is given of the person."""
    said = Amendment(
        locale=locale,
        workplace=workplace,
        start=start,
        end=end,
        caseworker=caseworker,
        first_name=first_name,
        hour=hour,
        meetings=meetings,
        permanent_offer=permanent_offer,
    )
    if said == Amendment():
        raise click.UsageError("Say what to change: see --help.")
    content = chosen.installation.content()
    chosen.change(lambda tx: amend(tx, content, chosen.code, said, by=OPERATOR, now=utc_now()), "changed.")


@participant.command()
@json_option
@click.pass_obj
def invite(chosen: Chosen, as_json: bool) -> None:
    """Print a new invitation, for a new phone too; an unused older one stops working."""
    with chosen.installation.store() as store:
        chosen.installation.bot_username(store)
        token = store.write(lambda tx: invite_participant(tx, chosen.code, by=OPERATOR, now=utc_now()))
        link = chosen.installation.link(store, token)
    if as_json:
        print_json({"code": chosen.code, "invitation": link})
    else:
        print_pairs([("code", chosen.code), ("invitation", link)])


@participant.command()
@click.pass_obj
def leave(chosen: Chosen) -> None:
    """Send nothing more; what is kept stays until its day."""
    chosen.change(lambda tx: stop(tx, participant_of(tx, chosen.code), by=OPERATOR, now=utc_now()), "has left.")


@participant.command()
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to a new file.")
@click.pass_obj
def export(chosen: Chosen, out: Path | None) -> None:
    """Print everything that is kept about the person, as JSON."""
    _, text = chosen.write(lambda tx: as_file(tx, participant_of(tx, chosen.code)))
    if out:
        write_private(out, text)
        note(f"Written to {out}.")
    else:
        click.echo(text)


@participant.command()
@click.option("--yes", is_flag=True, required=True, help="It cannot be undone.")
@click.pass_obj
def erase(chosen: Chosen, yes: bool) -> None:
    """Erase every trace of the person."""
    with chosen.installation.store() as store:
        store.write(lambda tx: _erase(tx, chosen.code, utc_now()))
        store.tidy()
    note(f"{chosen.code}: erased.")


def _erase(tx: Tx, code: str, now: datetime) -> None:
    outbox.put(tx, erase_wholly(tx, code, by=OPERATOR, now=now), now)
