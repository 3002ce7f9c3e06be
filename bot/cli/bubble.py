"""Shows messages as a phone would, on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from bot.actions.preview import Preview, preview
from bot.cli.installation import utc_now
from bot.content.content import Content
from bot.content.direction import apart
from bot.content.review import TEXT, parts_read
from bot.store.opening import empty_store

if TYPE_CHECKING:
    from rich.console import Group

WIDTH = 46  # columns; about as much as a small phone shows


def show(content: Content, message: str, locales: Sequence[str]) -> None:
    """A message in some languages: in frames beside each other on a terminal that is wide enough, else as lines."""
    shown = [_previewed(content, message, locale) for locale in locales]
    if sys.stdout.isatty():
        _draw(shown)
        return
    for each in shown:
        click.echo(_heading(each))
        for line in _lines(each):
            click.echo(line)


def show_words(content: Content, messages: Sequence[str], locales: Sequence[str]) -> None:
    """Words in some languages, below each other, with their examples."""
    for message in messages:
        click.echo(message)
        for locale in locales:
            if entry := content.catalogue.entry(locale, message):
                parts = parts_read(entry.message)
                beside = (f"{name}: {apart(text)}" for name, text in parts.items() if name != TEXT)
                click.echo(f"  {locale}: {' · '.join((apart(parts.get(TEXT, '')), *beside))}")


def _previewed(content: Content, message: str, locale: str) -> Preview:
    with empty_store() as store:
        return store.write(lambda tx: preview(tx, content, message, locale, now=utc_now()))


def _heading(seen: Preview) -> str:
    fallen = f", shown in {seen.locale}" if seen.locale != seen.asked_for else ""
    return f"{seen.message} · {seen.asked_for} · {seen.review}{fallen}"


def _lines(seen: Preview) -> Iterator[str]:
    for name, text in seen.parts:
        yield from ("", f"— {name} —", text)
    if seen.rows:
        yield from ("", "— buttons —")
        yield from (" ".join(f"[{apart(label)}]" for label in row) for row in seen.rows)


def _draw(shown: Sequence[Preview]) -> None:
    from rich.columns import Columns
    from rich.console import Console

    Console().print(Columns([_bubble(each) for each in shown], padding=(0, 2)))


def _bubble(seen: Preview) -> Group:
    from rich.console import Group
    from rich.panel import Panel
    from rich.rule import Rule
    from rich.text import Text

    parts: list[Text | Rule] = []
    for name, text in seen.parts:
        parts += [Rule(name, style="dim"), Text(text)] if parts else [Text(text)]
    bubble = Panel(Group(*parts), title=Text(_heading(seen)), width=WIDTH)
    buttons = (Text(" ".join(f"[{apart(label)}]" for label in row), style="bold") for row in seen.rows)
    return Group(bubble, *buttons)
