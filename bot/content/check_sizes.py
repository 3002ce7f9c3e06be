"""Lengths: what Telegram takes, and what fits on a button of a small phone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from bot.content.check_library import Library, name_of, problem_at, renderings
from bot.content.problem import Problem
from bot.content.readability import TAG
from bot.content.sources import STAFF_PREFIX, Entry, start

TEXT = 4096  # Telegram's limit for a message
CAPTION = 1024  # and for the text under a picture
TOAST = 200
FILLED_IN = "x" * 25  # about what a name, a date or a phone number takes
ATTRIBUTES = {"title": 40, "short": 18}
ALONE = 18  # on a phone of 320 pixels Telegram cuts a longer one
IN_A_PAIR = 14
STAFF_ALONE = 30  # staff read on larger screens, one button a row
ETHIOPIC = 1.5  # its letters are wider
PAIRS = frozenset(
    f"ui-{name}"
    for name in """button-understand button-understood button-explain button-example button-help button-listen
    button-swedish button-yes button-no button-hear-sentence button-child button-self button-language button-sound
    button-form menu-month menu-topics menu-words menu-people menu-language menu-more""".split()  # noqa: SIM905
)
LABEL = re.compile(r"(ui|staff)-(button|menu)-")
AT_MOST = re.compile(r"at most (\d+) characters")


def sizes(library: Library, pictures: Path) -> Iterator[Problem]:
    """Every text that Telegram or a button would not hold."""
    for entry in library.all_entries():
        yield from _of_texts(entry)
        yield from _of_labels(library, entry)
        if library.is_step(entry.id):
            yield from _of_step(entry)
        yield from _of_caption(library, entry, pictures)


def width(label: str) -> float:
    """How many letters' room a label takes; an emoji counts as one, a joined one too."""
    joined = re.sub("\u200d.", "", label)
    flags = sum("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in joined) / 2
    seen = [letter for letter in joined if unicodedata.category(letter) not in ("Mn", "Cf", "Me")]
    return sum(ETHIOPIC if "\u1200" <= letter <= "\u139f" else 1 for letter in seen) - flags


def _of_texts(entry: Entry) -> Iterator[Problem]:
    for attribute, pattern in entry.patterns():
        if attribute in ("keywords", "phrases", "patterns"):
            continue
        most = TOAST if entry.id.startswith("ui-toast-") else TEXT
        length = _sent(entry, attribute)
        if length > most:
            text = f"{name_of(entry, attribute)} may reach {length} characters; Telegram takes {most}. Write less."
            yield problem_at(entry.file, start(pattern), "error", rule="length", text=text)


def _of_step(entry: Entry) -> Iterator[Problem]:
    whole = sum(_sent(entry, attribute) for attribute in ("title", None, "explain", "example"))
    if whole > TEXT:
        text = f"{entry.id}: text, .explain and .example together may reach {whole} characters; Telegram takes {TEXT}."
        yield problem_at(entry.file, start(entry.message.id), "error", rule="length", text=text)


def _of_caption(library: Library, entry: Entry, pictures: Path) -> Iterator[Problem]:
    """A wording has the title and the picture of its step."""
    step = library.steps.wordings.get(entry.id, entry.id) if library.steps else entry.id
    titled = library.entries[entry.file.locale].get(step)
    if not titled or not (pictures / f"{step}.svg").is_file():
        return
    caption = _sent(titled, "title") + _sent(entry, None)
    if caption > CAPTION:
        text = (
            f"{entry.id} has a picture, and its text may reach {caption} characters; a caption takes {CAPTION}. "
            "Where it does not fit, the text goes without the picture. Write less."
        )
        yield problem_at(entry.file, start(entry.message.id), "warning", rule="length", text=text)


def _of_labels(library: Library, entry: Entry) -> Iterator[Problem]:
    for attribute, pattern in entry.patterns():
        most = _room(library, entry, attribute)
        taken = width(TAG.sub("", renderings(pattern, "")[0]))
        if most and taken > most:
            text = f"{name_of(entry, attribute)} takes {taken:g} characters; there is room for {most}. Write less."
            yield problem_at(entry.file, start(pattern), "error", rule="label", text=text)


def _room(library: Library, entry: Entry, attribute: str | None) -> int | None:
    if attribute:
        return ATTRIBUTES.get(attribute)
    source = library.source(entry.id) or entry
    if said := AT_MOST.search(source.comment):
        return int(said[1])
    if not LABEL.match(entry.id):
        return None
    if entry.id.startswith(STAFF_PREFIX):
        return STAFF_ALONE
    return IN_A_PAIR if entry.id in PAIRS else ALONE


def _sent(entry: Entry, attribute: str | None) -> int:
    """The most characters, as Telegram counts them (UTF-16), that a text can become; tags are not counted."""
    pattern = entry.pattern(attribute)
    longest = TAG.sub("", renderings(pattern, FILLED_IN)[0]) if pattern and pattern.elements else ""
    return len(longest.encode("utf-16-le")) // 2
