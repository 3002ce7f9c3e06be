"""Writes docs/cli.md from what the commands say of themselves: `python -m bot.cli.reference`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from bot.cli import stegvis

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
WIDTH = 100
HEAD = """\
# The commands

This page is made from `--help`; after a change: `python -m bot.cli.reference`.
"""


def reference() -> str:
    """The whole page."""
    return HEAD + "".join(_section(path, text) for path, text in _helps(stegvis, "stegvis", None))


def _helps(command: click.Command, name: str, above: click.Context | None) -> Iterator[tuple[str, str]]:
    context = click.Context(
        command, above, name, terminal_width=WIDTH, max_content_width=WIDTH, **stegvis.context_settings
    )
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found:
                yield from _helps(found, below, context)


def _section(path: str, text: str) -> str:
    return f"\n## {path}\n\n```text\n{text.rstrip()}\n```\n"


if __name__ == "__main__":
    DOCUMENT.parent.mkdir(exist_ok=True)
    DOCUMENT.write_text(reference(), encoding="utf-8")
