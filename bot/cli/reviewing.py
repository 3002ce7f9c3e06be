"""Reading texts: an editor is led through what waits, and it is written down who has read what."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.installation import Installation, utc_now
from bot.cli.output import json_option, note, print_json, print_table
from bot.content.places import messages_folder
from bot.errors import SetupError

if TYPE_CHECKING:
    from bot.content.content import Content
    from bot.content.reviewing import Change
    from bot.content.to_read import Standing


@click.command()
@click.argument("messages", metavar="[MESSAGE_ID]...", nargs=-1)
@click.option("--locale", metavar="TAG", default="", help="The language that is read.")
@click.option("--by", metavar="NAME", default="", help="Who reads; asked for otherwise.")
@click.option("--minor", is_flag=True, help="The change of these sources touches no translation.")
@click.option("--yes", is_flag=True, help="With --minor: do not ask.")
@click.option("--list", "listed", is_flag=True, help="How far each text has come, and nothing else.")
@json_option
@click.pass_obj
def review(
    installation: Installation,
    messages: tuple[str, ...],
    locale: str,
    by: str,
    minor: bool,
    yes: bool,
    listed: bool,
    as_json: bool,
) -> None:
    """Read texts, and note that they are good.

    With a language alone, it leads through what nobody has read as it now stands, the most important first: its simple
    Swedish, the text, and what has changed. Each answer is kept at once. With messages and a name, it notes that these
    were read. A text that was read is a draft again when it, or its simple Swedish, changes.
    """
    if listed or as_json:
        _list(installation, messages, locale, as_json)
    elif minor:
        _minor(installation, messages, by, yes=yes)
    elif not locale:
        raise click.UsageError("Name the language with --locale, or see with --list what waits to be read.")
    elif messages and by:
        _note_read(installation, messages, locale, by)
    else:
        _walk(installation, messages, locale, by)


@contextmanager
def written_in(folder: Path) -> Iterator[None]:
    """What keeps readings from being written, in an editor's words."""
    try:
        yield
    except ValueError as error:
        raise SetupError(f"{folder} has readings that cannot be read: see `stegvis check`.") from error
    except OSError as error:
        raise SetupError(f"{folder} cannot be written in: {error.strerror}.") from error


@contextmanager
def answers() -> Iterator[None]:
    """Where nobody can answer, what to do instead."""
    try:
        yield
    except click.Abort as error:
        if sys.stdin.isatty():
            raise
        raise click.UsageError(
            "Nobody answers here. Run it in a terminal; or name texts that were read, and who has read them: "
            "stegvis review pay --locale ar --by NAME. What waits to be read: stegvis review --list."
        ) from error


def name_of_reader(by: str) -> str:
    """Who reads; asked once."""
    return by.strip() or str(click.prompt("Your name", err=True)).strip()


def _walk(installation: Installation, messages: Sequence[str], locale: str, by: str) -> None:
    from bot.cli.walk import Walk

    content = installation.content(drafts="all")
    standings = _standings(content, locale, messages)
    with answers():
        Walk(installation, content, locale, by).through(standings, named=bool(messages))


def _note_read(installation: Installation, messages: Sequence[str], locale: str, by: str) -> None:
    from bot.content.catalogue import Catalogue
    from bot.content.reviewing import mark_read, unknown_texts

    folder = messages_folder(installation.settings().messages)
    catalogue = Catalogue.load(folder)
    if unknown := unknown_texts(catalogue, locale, messages):
        raise click.ClickException(f"{locale} has no text {', '.join(unknown)}.")
    with written_in(folder):
        mark_read(catalogue, folder, locale, messages, by=by, day=utc_now().date())
    note(f"Read by {by}: {', '.join(messages)} ({locale}). Written in {folder}.")


def _minor(installation: Installation, messages: Sequence[str], by: str, *, yes: bool) -> None:
    from bot.content.catalogue import Catalogue
    from bot.content.reviewing import changes, mark_minor
    from bot.content.sources import source_of

    if not messages:
        raise click.UsageError("Name the texts whose change is minor: stegvis review --minor pay")
    folder = messages_folder(installation.settings().messages)
    catalogue = Catalogue.load(folder)
    if unknown := [message for message in messages if not catalogue.entry(source_of(message), message)]:
        raise click.ClickException(f"There is no source {', '.join(unknown)}.")
    with written_in(folder), answers():
        for message in messages:
            found = changes(catalogue, folder, message)
            if not found:
                note(f"{message}: no text that was read has an older source.")
            for change in found:
                print_change(change)
                if yes or click.confirm("Does this touch no translation?", err=True):
                    by = name_of_reader(by)
                    mark_minor(catalogue, folder, change, by=by, day=utc_now().date())
                    note(f"{message}: fresh in {', '.join(change.locales)}.")


def print_change(change: Change) -> None:
    """What a source said when some languages were read, and what it says now."""
    from bot.cli.differences import differences

    click.echo(f"{change.message} has changed since it was read in {', '.join(change.locales)}:")
    if change.before is None:
        click.echo("  what it said then is not known.")
        return
    for line in differences(change.before, change.now):
        click.echo(f"  {line}")


def _list(installation: Installation, messages: Sequence[str], locale: str, as_json: bool) -> None:
    content = installation.content(drafts="all")
    tags = (locale,) if locale else content.catalogue.locales
    found = [each for tag in tags for each in _standings(content, tag, messages if locale else ())]
    found = [each for each in found if not messages or each.message in messages]
    if as_json:
        print_json([_document(each) for each in found])
        return
    columns = ("language", "what", "message", "state", "read by", "on")
    print_table(columns, [tuple(_document(each).values())[:6] for each in found])
    for tag in tags:
        counts = Counter(each.state.value for each in found if each.locale == tag)
        note(f"{tag}: {', '.join(f'{number} {state}' for state, number in sorted(counts.items())) or 'nothing'}.")


def _standings(content: Content, locale: str, messages: Sequence[str]) -> list[Standing]:
    from bot.content.to_read import standings

    if locale not in content.catalogue.locales:
        raise click.ClickException(f"locale {locale!r} is unknown: use {', '.join(content.catalogue.locales)}.")
    found = standings(content, locale)
    if unknown := set(messages) - {each.message for each in found}:
        raise click.ClickException(f"{locale} has no text {', '.join(sorted(unknown))}.")
    return [each for each in found if not messages or each.message in messages]


def _document(each: Standing) -> dict[str, object]:
    reading = each.reading
    return {
        "locale": each.locale,
        "kind": each.kind.value,
        "message": each.message,
        "state": each.state.value,
        "by": reading.by if reading else None,
        "on": reading.day.isoformat() if reading else None,
        "minor": (reading.minor or None) if reading else None,
    }
