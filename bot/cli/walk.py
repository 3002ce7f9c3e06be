"""Leads an editor through the texts of a language that wait to be read."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from bot.cli.bubble import show, show_words
from bot.cli.installation import Installation, utc_now
from bot.cli.output import note
from bot.cli.reviewing import name_of_reader, print_change, written_in
from bot.content.content import Content
from bot.content.coverage import Kind
from bot.content.places import messages_folder
from bot.content.review import Review, text_hash
from bot.content.reviewing import Change, changes, mark_minor, mark_read
from bot.content.sources import source_of
from bot.content.to_read import Standing, to_read
from bot.domain.tap import Depth
from bot.errors import SetupError

PHONE = 412  # pixels, as of most phones
PAGE = 10  # words: about what a screen holds
OK, MINOR, SKIP, EDIT, PICTURE, QUIT = "o", "m", "s", "e", "p", "q"
ASKED = {
    OK: "[o]k, it is good",
    MINOR: "[m]inor: good, and no translation need change",
    SKIP: "[s]kip",
    EDIT: "[e]dit",
    PICTURE: "[p]icture of a phone",
    QUIT: "[q]uit",
}
AT_A_LINE = {
    "code": "--wait --goto {file}:{line}",
    "codium": "--wait --goto {file}:{line}",
    "subl": "--wait {file}:{line}",
}
WITHOUT_LINES = ("notepad", "gedit", "open")


class Walk:
    """One editor's reading in one language; each answer is written before the next text is shown."""

    def __init__(self, installation: Installation, content: Content, locale: str, by: str) -> None:
        self._installation, self._content, self._locale, self._by = installation, content, locale, by
        self._folder = messages_folder(installation.settings().messages)
        self._place = (self._folder / locale, 1)  # where the text was when it could last be read
        self._read = 0

    def through(self, standings: Sequence[Standing], *, named: bool) -> None:
        """All that wait; texts that were named are shown also if they were read."""
        missing = sum(each.state is Review.MISSING for each in standings)
        waiting = [each for each in standings if each.state is not Review.MISSING] if named else to_read(standings)
        if missing:
            note(f"{missing} texts are missing in {self._locale}: `stegvis check` names them.")
        if waiting:
            self._by = name_of_reader(self._by)
        try:
            self._walk(waiting)
        finally:
            note(f"{self._read} read, {len(waiting) - self._read} still to read in {self._locale}.")

    def _walk(self, waiting: Sequence[Standing]) -> None:
        number, again = 1, {EDIT: self._edit, PICTURE: self._picture}
        for page in pages(waiting):
            last = number + len(page) - 1
            what = page[0].message if len(page) == 1 else "words"
            click.echo(
                f"\n{number if number == last else f'{number}–{last}'} of {len(waiting)} · {what} · {page[0].kind}"
            )
            messages = tuple(each.message for each in page)
            while (answer := self._ask(messages)) in again:
                again[answer](messages[0])
            if answer == QUIT:
                return
            self._take(messages, answer)
            number = last + 1

    def _ask(self, messages: Sequence[str]) -> str:
        """Show a page, and what to do with it."""
        lost = [message for message in messages if message not in self._content.catalogue.ids(self._locale)]
        change = None
        if lost:
            click.echo(
                f"{', '.join(lost)}: not to be read any more; `stegvis check` says why. Edit it again, or skip it."
            )
        else:
            change = self._show(messages)
        one = not lost and len(messages) == 1
        fits = {OK: not lost, MINOR: _others(change, self._locale), PICTURE: one}
        choices = [answer for answer in ASKED if fits.get(answer, True)]
        asked = ", ".join(ASKED[answer] for answer in choices)
        return str(click.prompt(asked, type=click.Choice(choices, case_sensitive=False), show_choices=False, err=True))

    def _show(self, messages: Sequence[str]) -> Change | None:
        """The source, the text, and for a single one what has changed since somebody read it."""
        locales = tuple(dict.fromkeys((source_of(messages[0]), self._locale)))
        if len(messages) > 1:
            show_words(self._content, messages, locales)
            return None
        show(self._content, messages[0], locales)
        change = self._change(messages[0])
        self._explain(messages[0], change)
        return change

    def _change(self, message: str) -> Change | None:
        """How the source differs from what was read in this language."""
        with written_in(self._folder):
            found = changes(self._content.catalogue, self._folder, message)
        return next((each for each in found if self._locale in each.locales), None)

    def _explain(self, message: str, change: Change | None) -> None:
        catalogue = self._content.catalogue
        reading = catalogue.reviews.readings.get((self._locale, message))
        if reading is None:
            return
        click.echo(f"Last read by {reading.by} on {reading.day}.")
        if change:
            print_change(change)
        if reading.text != text_hash(catalogue.entry(self._locale, message)) and source_of(message) != self._locale:
            click.echo(f"The text in {self._locale} has itself changed since.")

    def _take(self, messages: Sequence[str], answer: str) -> None:
        if answer == SKIP:
            return
        day, catalogue = utc_now().date(), self._content.catalogue
        change = self._change(messages[0]) if answer == MINOR else None
        with written_in(self._folder):
            if change:
                mark_minor(catalogue, self._folder, change, by=self._by, day=day)
            else:
                mark_read(catalogue, self._folder, self._locale, messages, by=self._by, day=day)
        self._read += len(messages)

    def _picture(self, message: str) -> None:
        """Save it as a phone shows it, and open that; where it cannot be drawn, go on."""
        from bot.cli.picture import save

        file = Path(tempfile.mkdtemp(prefix="stegvis-")) / f"{message}-{self._locale}.png"
        try:
            save(lambda: self._content, message, self._locale, file, width=PHONE, dark=False, depth=Depth(2))
        except SetupError as error:
            click.echo(str(error))
            return
        click.echo(f"Saved as {file}.")
        if sys.stdout.isatty():
            click.launch(str(file))

    def _edit(self, message: str) -> None:
        """Open the text's file where it stands; afterwards all is read anew."""
        if entry := self._content.catalogue.entry(self._locale, message):
            self._place = (entry.file.path, entry.line)
        command = editor(*self._place)
        try:
            subprocess.run(command, check=False)
        except OSError as error:
            raise SetupError(f"{command[0]} cannot be started: {error.strerror}. Set EDITOR to an editor.") from error
        self._content = self._installation.content(drafts="all")


def pages(waiting: Sequence[Standing]) -> Iterator[tuple[Standing, ...]]:
    """One text at a time; of words that nobody has read yet, a page full."""
    words: list[Standing] = []
    for each in waiting:
        if each.kind is Kind.WORD and each.state is Review.DRAFT:
            words.append(each)
        else:
            yield (each,)
    yield from (tuple(words[at : at + PAGE]) for at in range(0, len(words), PAGE))


def editor(file: Path, line: int) -> list[str]:
    """The command that opens a file at a line in the editor of VISUAL or EDITOR."""
    program, *options = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "nano")
    name = Path(program).stem
    if name in WITHOUT_LINES:
        return [program, *options, str(file)]
    at = AT_A_LINE.get(name, "+{line} {file}")
    return [program, *options, *(part.format(file=file, line=line) for part in at.split())]


def _others(change: Change | None, locale: str) -> bool:
    """Whether the change is one of the source that is being read, and others were read before it."""
    return change is not None and source_of(change.message) == locale and len(change.locales) > 1
