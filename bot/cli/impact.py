"""What an edit does to people, before anybody is told it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.installation import Installation, schedule_errors, utc_now
from bot.cli.output import json_option, note, print_json

if TYPE_CHECKING:
    from bot.actions.impact import Hit, Impact, LeftBehind
    from bot.content.in_service import Sources

NAMED = 5  # codes; the rest is counted


@click.command()
@click.option("--since", "revision", metavar="COMMIT", default="HEAD", show_default=True, help="Compare with a commit.")
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Compare with a folder that holds messages/ and schedules/.",
)
@json_option
@click.pass_obj
def impact(installation: Installation, revision: str, against: Path | None, as_json: bool) -> None:
    """Say whom an edit reaches.

    What differs in messages and schedules from the last commit: who is told it next, when and in which language,
    who gets another step or another day, which voices are stale, which pictures to look at again.
    Changes nothing.
    """
    from bot.actions.impact import impact as reckoned
    from bot.actions.voices import heard_in_chat

    with _former(installation, revision, against) as former, schedule_errors(), installation.store() as store:
        before = installation.content(messages=str(former.messages), schedules=str(former.schedules))
        after = installation.content()
        found = store.write(lambda tx: reckoned(tx, heard_in_chat(tx, before), heard_in_chat(tx, after), now=utc_now()))
    if as_json:
        print_json(_document(found))
        return
    for line in _lines(found):
        click.echo(line)
    if not (found.texts or found.steps):
        note("Nothing differs.")


@contextmanager
def _former(installation: Installation, revision: str, against: Path | None) -> Iterator[Sources]:
    from bot.content.former import as_of
    from bot.content.in_service import Sources

    if against:
        yield Sources(against / "messages", against / "schedules")
        return
    settings = installation.settings()
    with as_of(Sources.named(settings.messages, settings.schedules), revision) as former:
        yield former


def _lines(found: Impact) -> Iterator[str]:
    for message in dict.fromkeys(change.message for change in found.texts):
        yield message
        for change in (each for each in found.texts if each.message == message):
            yield f"  {change.locale}: {', '.join(change.parts)}"
        yield from _told("next told to", found.told.get(message, ()))
        yield from (_aside(each) for each in found.left_behind if each.message.split(".")[0] == message)
    for moved in found.steps:
        yield f"{moved.programme}: {moved.step or 'all steps'} {moved.what if moved.step else moved.what + ' differs'}"
    for step in sorted({*found.moved, *found.lost}):
        yield f"{step}"
        yield from _told("another day for", found.moved.get(step, ()))
        yield from _told("not told any more to", found.lost.get(step, ()))


def _aside(left: LeftBehind) -> str:
    match left.kind:
        case "translation":
            return f"  {left.where}: the translation is older than its source"
        case "voice":
            return f"  {left.where}: the voice of {left.message} says the old text and is not played: record it again"
        case "picture":
            return f"  {left.where}: see whether the picture still fits"


def _told(what: str, hits: Sequence[Hit]) -> Iterator[str]:
    """How many, when the first, in which languages, and who is first."""
    if not hits:
        return
    languages = Counter(_language(hit) for hit in hits)
    counted = ", ".join(f"{number} {language}" for language, number in sorted(languages.items()))
    codes = ", ".join(hit.code for hit in hits[:NAMED]) + (f" and {len(hits) - NAMED} more" if hits[NAMED:] else "")
    yield f"  {what} {len(hits)} ({counted}): {hits[0].at:%a %d %b %Y %H:%M} first; {codes}"


def _language(hit: Hit) -> str:
    return hit.locale if hit.locale == hit.shown_in else f"{hit.locale} in {hit.shown_in}"


def _document(found: Impact) -> dict[str, object]:
    return {
        "texts": [asdict(each) for each in found.texts],
        "steps": [asdict(each) for each in found.steps],
        "told": {name: [_hit(hit) for hit in hits] for name, hits in found.told.items()},
        "moved": {name: [_hit(hit) for hit in hits] for name, hits in found.moved.items()},
        "lost": {name: [_hit(hit) for hit in hits] for name, hits in found.lost.items()},
        "left_behind": [asdict(each) for each in found.left_behind],
    }


def _hit(hit: Hit) -> dict[str, str]:
    return {"at": hit.at.isoformat(), "code": hit.code, "locale": hit.locale, "shown_in": hit.shown_in}
