"""Draws a message as a phone would show it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from bot.actions.preview import Preview

WIDTH = 46  # columns; about as much as a small phone shows


def print_bubble(seen: Preview) -> None:
    """In a frame on a terminal, else as plain lines."""
    if sys.stdout.isatty():
        _draw(seen)
        return
    click.echo(_heading(seen))
    for line in _lines(seen):
        click.echo(line)


def _heading(seen: Preview) -> str:
    fallen = f", shown in {seen.locale}" if seen.locale != seen.asked_for else ""
    return f"{seen.message} · {seen.asked_for} · {seen.review}{fallen}"


def _lines(seen: Preview) -> Iterator[str]:
    for name, text in seen.parts:
        yield from ("", f"— {name} —", text)
    if seen.rows:
        yield from ("", "— buttons —")
        yield from (" ".join(f"[{label}]" for label in row) for row in seen.rows)


def _draw(seen: Preview) -> None:
    from rich.console import Console, Group
    from rich.panel import Panel
    from rich.rule import Rule
    from rich.text import Text

    parts: list[Text | Rule] = []
    for name, text in seen.parts:
        parts += [Rule(name, style="dim"), Text(text)] if parts else [Text(text)]
    bubble = Panel(Group(*parts), title=Text(_heading(seen)), width=WIDTH)
    buttons = (Text(" ".join(f"[{label}]" for label in row), style="bold") for row in seen.rows)
    Console().print(bubble, *buttons, sep="\n")
