"""For those who write texts and dates: what is wrong, how it looks, what comes when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.arguments import day_option
from bot.cli.installation import Installation, utc_now
from bot.cli.output import json_option, note, print_json
from bot.content.places import media_folder, messages_folder, schedules_folder
from bot.content.problem import Problem

if TYPE_CHECKING:
    from bot.actions.foretell import Foretold


@click.command()
@json_option
@click.pass_obj
def check(installation: Installation, as_json: bool) -> None:
    """Print every problem in messages and schedules.

    A line each: file:line: level [rule] text.
    Exits with 1 where there is an error, and with 0 where there are warnings only.
    """
    from bot.content.check import problems

    settings = installation.settings()
    messages, schedules = messages_folder(settings.messages), schedules_folder(settings.schedules)
    found = [_from_here(problem) for problem in problems(messages, schedules, media_folder(), today=utc_now().date())]
    if as_json:
        print_json([_document(problem) for problem in found])
    else:
        for problem in found:
            click.echo(str(problem))
    errors = sum(problem.level == "error" for problem in found)
    note(f"{errors} errors, {len(found) - errors} warnings.")
    if errors:
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("message", metavar="MESSAGE_ID")
@click.option("--locale", metavar="TAG", required=True, help="The language.")
@click.option("--picture", metavar="FILE.png", type=Path, help="Save it as a picture of a phone instead.")
@click.option("--width", type=click.IntRange(240, 799), default=412, show_default=True, help="The phone's, in pixels.")
@click.option("--dark", is_flag=True, help="The picture as on a phone with dark colours.")
@click.option(
    "--opened", type=click.IntRange(0, 2), default=0, help="1: with the explanation, 2: with the example too."
)
@click.pass_obj
def preview(
    installation: Installation, message: str, locale: str, picture: Path | None, width: int, dark: bool, opened: int
) -> None:
    """Show a message as a phone would.

    Example names and dates are filled in. A picture is drawn by Chromium, which must be installed.
    """
    if picture:
        from bot.cli.picture import save
        from bot.domain.tap import Depth

        save(installation.content, message, locale, picture, width=width, dark=dark, depth=Depth(opened))
        note(f"Saved as {picture}.")
        return
    from bot.cli.bubble import show

    show(installation.content(), message, (locale,))


@click.command()
@day_option("--start", "The first day at work.", required=True)
@day_option("--joined", "The person joins on that day, before its hour; by default before the start.")
@day_option("--end", "The last day at work; by default a programme's length after the start.")
@click.option("--locale", metavar="TAG", default="sv-simple", show_default=True, help="The language of the texts.")
@click.option("--programme", metavar="ID", default="", help="The schedule file's name; by default the first.")
@json_option
@click.pass_obj
def timeline(
    installation: Installation,
    start: date,
    joined: date | None,
    end: date | None,
    locale: str,
    programme: str,
    as_json: bool,
) -> None:
    """Print what a participant would get, and when.

    Without the welcome, replies and drills; nobody is assumed to have agreed to questions after the end.
    """
    from bot.actions.foretell import foretell, newcomer
    from bot.store.opening import empty_store

    content = installation.content()
    _check_span(start, end, joined)
    person = newcomer(content, start=start, end=end, joined=joined, locale=locale, programme=programme)

    with empty_store() as store:
        foretold = store.write(lambda tx: list(foretell(tx, content, person)))
    if as_json:
        print_json([_foretold(each) for each in foretold])
        return
    for each in foretold:
        must = "  must" if each.must else ""
        click.echo(f"{each.local:%Y-%m-%d %H:%M}  {each.step} ({each.occurrence}){must}")


def _check_span(start: date, *others: date | None) -> None:
    from bot.actions.change import LONGEST

    for day in others:
        if day and abs(day - start) > LONGEST:
            raise click.ClickException(f"{day} lies more than five years from the start {start}.")


def _foretold(each: Foretold) -> dict[str, object]:
    return {
        "at": f"{each.at:%Y-%m-%dT%H:%M:%SZ}",
        "local": each.local.isoformat(),
        "step": each.step,
        "occurrence": each.occurrence,
        "must": each.must,
        "text": each.text,
    }


def _document(problem: Problem) -> dict[str, object]:
    return {
        "file": str(problem.path),
        "line": problem.line,
        "level": problem.level,
        "rule": problem.rule,
        "text": problem.text,
    }


def _from_here(problem: Problem) -> Problem:
    here = Path.cwd()
    return replace(problem, path=problem.path.relative_to(here)) if problem.path.is_relative_to(here) else problem
