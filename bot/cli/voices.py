"""For the ear: voice notes of words and texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.installation import OPERATOR, Installation, utc_now
from bot.cli.output import json_option, note, print_json, print_pairs, print_table, progress
from bot.content.places import media_folder
from bot.content.sources import SOURCE, STAFF_SOURCE
from bot.content.voices import SPEAKER, Notes, Spoken, WordVoices
from bot.errors import SetupError

if TYPE_CHECKING:
    from bot.actions.voices import Read
    from bot.content.content import Content
    from bot.content.voice_building import Built, Plan
    from bot.settings import Settings
    from bot.store.database import Tx

NAMED = 10  # of many names; the rest are counted


@click.group()
def voices() -> None:
    """The voices of words and texts."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The words, or the texts of one language: what is said, where the notes lie, and what people have recorded."""

    title: str
    locale: str
    notes: Notes
    said: tuple[Spoken, ...]
    recorded: dict[str, Path]


@voices.command()
@click.option("--locale", "locales", metavar="TAG", multiple=True, help="Only this language; may be repeated.")
@click.option("--trust-recordings", is_flag=True, help="Also those made before a text was changed.")
@json_option
@click.pass_obj
def build(installation: Installation, locales: tuple[str, ...], trust_recordings: bool, as_json: bool) -> None:
    """Make a voice note of every word and text.

    From recordings in voice/LANGUAGE, in the data folder or the media folder, named by what they say: pay.m4a,
    pay.explain.wav, word-kvast.wav, word-kvast.example.m4a. All others are spoken by espeak-ng, in the languages in
    which it is understood, and marked as a machine's.

    What is there already stays; what says an older text goes. Exits with 1 where espeak-ng is missing, or a recording
    cannot be used.
    """
    settings, content = installation.settings(), installation.content()
    done: list[tuple[Batch, Plan, Built]] = []
    try:
        for batch in _batches(content, settings, locales):
            done.append((batch, *_build(batch, trusting=trust_recordings)))
    except OSError as error:  # a full disk, a folder that may not be written in
        raise SetupError(str(error)) from error
    if as_json:
        print_json(_document(done))
    else:
        print_pairs([(batch.title, _line(plan, built)) for batch, plan, built in done])
    _say(done)
    if any(built.speechless or built.faults for _, _, built in done):
        raise click.exceptions.Exit(1)


@voices.command("list")
@click.option("--locale", metavar="TAG", help="The language; without it, all are counted.")
@click.option("--lacking", is_flag=True, help="Only texts that no person has read.")
@json_option
@click.pass_obj
def list_(installation: Installation, locale: str | None, lacking: bool, as_json: bool) -> None:
    """Print who reads each text aloud: a person, the machine, or nobody."""
    from bot.actions.voices import MACHINE, NOBODY, PERSON

    content = installation.content()
    tags = [tag for tag in content.catalogue.locales if tag != STAFF_SOURCE]
    if locale and locale not in tags:
        raise SetupError(f"There are no texts in {locale!r}: use {', '.join(tags)}.")
    with installation.store() as store:
        every = [
            each
            for tag in ([locale] if locale else tags)
            for each in store.write(partial(_read, content, tag))
            if not (lacking and each.voice == PERSON)
        ]
    if as_json:
        print_json([asdict(each) for each in every])
    elif locale:
        print_table(("text", "voice", ""), [(each.name, each.voice, "older text" * each.older) for each in every])
    else:
        counts = {tag: Counter(each.voice for each in every if each.locale == tag) for tag in tags}
        rows = [(tag, count[PERSON], count[MACHINE], count[NOBODY]) for tag, count in counts.items()]
        print_table(("language", PERSON, MACHINE, NOBODY), rows)


def _read(content: Content, locale: str, tx: Tx) -> list[Read]:
    from bot.actions.voices import listed_voices

    return list(listed_voices(tx, content, locale))


@voices.command()
@click.argument("name", default="")
@click.option("--locale", metavar="TAG", default="", help="Only in this language.")
@click.option("--by", metavar="CODE", default="", help="All that this person of the staff has recorded.")
@click.pass_obj
def remove(installation: Installation, name: str, locale: str, by: str) -> None:
    """Take back what was recorded in the chat: of a text, or by somebody.

    It is played no more, and its file goes from every machine; what has been sent to people stays in their chats.
    """
    from bot.actions.voices import chosen_recordings, take_back, take_file_away

    if not (name or by):
        raise click.UsageError("Name a text, as pay, or say whose recordings: --by CODE.")
    content = installation.content()
    with installation.store() as store:
        found = store.write(lambda tx: chosen_recordings(tx, name=name, locale=locale, by=by))
        removed = store.write(lambda tx: take_back(tx, found, by=OPERATOR, now=utc_now()))
        for each in removed:
            take_file_away(store, content.text_voices, each)
    note(f"{len(removed)} recordings are taken back.")


def _batches(content: Content, settings: Settings, locales: tuple[str, ...]) -> Iterator[Batch]:
    from bot.content.aloud import all_aloud
    from bot.content.voice_building import recordings_in
    from bot.content.voices import all_spoken
    from bot.content.word_slips import is_word

    tags = [tag for tag in content.catalogue.locales if tag != STAFF_SOURCE]
    if unknown := next((tag for tag in locales if tag not in tags), None):
        raise SetupError(f"There are no texts in {unknown!r}: use {', '.join(tags)}.")
    for tag in locales or tags:
        recorded = recordings_in(tag, settings.data_folder, media_folder())
        texts = {name: path for name, path in recorded.items() if not is_word(name)}
        if tag == SOURCE and content.words.words:
            said = tuple(all_spoken(content.words.words.values()))
            kept = {name: path for name, path in recorded.items() if is_word(name)}
            yield Batch("words", tag, WordVoices.within(settings.cache_folder), said, kept)
        aloud = tuple(all_aloud(content.text_voices.reader, content.steps, tag))
        yield Batch(tag, tag, content.text_voices.notes(tag), aloud, texts)


def _build(batch: Batch, *, trusting: bool) -> tuple[Plan, Built]:
    from bot.content.voice_building import build_voices, plan_voices

    plan = plan_voices(batch.notes, batch.said, batch.recorded, trusting=trusting)
    with progress(f"speaking, {batch.title}", len(plan.waiting)) as advance:
        return plan, build_voices(batch.notes, plan, now=utc_now(), advance=advance)


def _line(plan: Plan, built: Built) -> str:
    there = len(plan.tasks) - len(built.speechless)
    whole = len(plan.tasks) + len(plan.unsaid)
    return f"{there} of {whole} there: {built.recorded} recorded, {built.spoken} spoken, {built.removed} removed now"


def _say(done: list[tuple[Batch, Plan, Built]]) -> None:
    """What somebody should see to."""
    for fault in (fault for _, _, built in done for fault in built.faults):
        note(f"{fault.what}: {fault.reason}.")
    if unknown := [f"{batch.locale}/{name}" for batch, plan, _ in done for name in plan.unknown]:
        note(f"Recordings that belong to no word or text: {_names(unknown)}.")
    if outdated := [f"{batch.locale}/{name}" for batch, plan, _ in done for name in plan.outdated]:
        note(
            f"The text has changed since these were recorded: {_names(outdated)}. Record them anew; where they "
            "still say what is written, `stegvis voices build --trust-recordings`."
        )
    if speechless := sum(len(built.speechless) for _, _, built in done):
        note(
            f"{speechless} have no voice, since {SPEAKER} is not installed: install it (Debian, Ubuntu: "
            f"apt install {SPEAKER}; macOS: brew install {SPEAKER}), then run this again. Until then listening "
            "questions about those words are left out, and those texts have no 🔊."
        )


def _names(names: Iterable[str]) -> str:
    every = tuple(names)
    more = f" and {len(every) - NAMED} more" if len(every) > NAMED else ""
    return f"{', '.join(every[:NAMED])}{more}"


def _document(done: list[tuple[Batch, Plan, Built]]) -> dict[str, object]:
    return {
        batch.title: {
            "recorded": built.recorded,
            "spoken": built.spoken,
            "removed": built.removed,
            "wanted": len(plan.tasks) + len(plan.unsaid),
            "without": sorted((*built.speechless, *plan.unsaid)),
            "outdated": plan.outdated,
            "unknown": plan.unknown,
            "faults": [{"what": fault.what, "reason": fault.reason} for fault in built.faults],
        }
        for batch, plan, built in done
    }
