"""For the ear: a voice note of every word and example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.installation import Installation, utc_now
from bot.cli.output import json_option, note, print_json, print_pairs, progress
from bot.content.places import media_folder, messages_folder
from bot.content.voices import SPEAKER, WordVoices
from bot.errors import SetupError

if TYPE_CHECKING:
    from bot.content.voice_building import Built, Plan

NAMED = 10  # of many names; the rest are counted


@click.group()
def voices() -> None:
    """The voices of words."""


@voices.command()
@click.option("--trust-recordings", is_flag=True, help="Also those made before a text was changed.")
@json_option
@click.pass_obj
def build(installation: Installation, trust_recordings: bool, as_json: bool) -> None:
    """Make a voice note of every word and example.

    From recordings in recorded/sv, in the data folder or the media folder, named by what they say: word-kvast.wav,
    word-kvast.example.m4a. All others are spoken by espeak-ng and marked as a machine's.

    What is there already stays; what says an older text goes. Exits with 1 where something has no voice, or a
    recording cannot be used.
    """
    from bot.content.voice_building import build_voices, plan_voices, recordings_in

    settings = installation.settings()
    words = list(installation.words().words.values())
    if not words:
        raise SetupError(f"There are no words in {messages_folder(settings.messages)}.")
    kept = WordVoices.within(settings.cache_folder)
    recorded = recordings_in(settings.data_folder, media_folder())
    try:
        plan = plan_voices(kept, words, recorded, trusting=trust_recordings)
        with progress("speaking", len(plan.waiting)) as advance:
            built = build_voices(kept, plan, now=utc_now(), advance=advance)
    except OSError as error:  # a full disk, a folder that may not be written in
        raise SetupError(str(error)) from error
    if as_json:
        print_json(_document(plan, built))
    else:
        there = len(plan.tasks) - len(built.speechless)
        print_pairs(
            [
                ("recorded", built.recorded),
                ("spoken", built.spoken),
                ("removed", built.removed),
                ("there", f"{there} of {len(plan.tasks)}"),
                ("folder", kept.folder),
            ]
        )
    _say(plan, built)
    if built.speechless or built.faults:
        raise click.exceptions.Exit(1)


def _say(plan: Plan, built: Built) -> None:
    """What somebody should see to."""
    for fault in built.faults:
        note(f"{fault.what}: {fault.reason}.")
    if plan.unknown:
        note(f"Recordings that belong to no word: {_names(plan.unknown)}.")
    if plan.outdated:
        note(
            f"The text has changed since these were recorded: {_names(plan.outdated)}. Record them anew; where they "
            "still say what is written, `stegvis voices build --trust-recordings`."
        )
    if built.speechless:
        note(
            f"{len(built.speechless)} have no voice, since {SPEAKER} is not installed: install it (Debian, Ubuntu: "
            f"apt install {SPEAKER}; macOS: brew install {SPEAKER}), then run this again. Until then listening "
            "questions about those words are left out."
        )


def _names(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"{', '.join(names[:NAMED])}{more}"


def _document(plan: Plan, built: Built) -> dict[str, object]:
    return {
        "recorded": built.recorded,
        "spoken": built.spoken,
        "removed": built.removed,
        "wanted": len(plan.tasks),
        "without": sorted(built.speechless),
        "outdated": plan.outdated,
        "unknown": plan.unknown,
        "faults": [{"what": fault.what, "reason": fault.reason} for fault in built.faults],
    }
