"""What commands print: results on stdout, the rest on stderr; tables and bars only on a terminal."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import click

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


def print_json(document: object) -> None:
    """One JSON document, whole, on stdout."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=str))


def note(text: str) -> None:
    """A remark that is no result."""
    click.echo(text, err=True)


def print_pairs(pairs: Sequence[tuple[str, object]]) -> None:
    """Names and values, a line each."""
    width = max(len(name) for name, _ in pairs)
    for name, value in pairs:
        click.echo(f"{name:<{width}}  {value}".rstrip())


def print_table(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A drawn table on a terminal, else a line a row with tabs between."""
    if sys.stdout.isatty():
        _draw(columns, rows)
        return
    for row in (columns, *rows):
        click.echo("\t".join(_shown(cell) for cell in row))


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[..., object]]:
    """A bar on a terminal; what is yielded moves it, by one or by so many."""
    if not sys.stderr.isatty():
        yield lambda by=1: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda by=1: bar.advance(task, by)


def _draw(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from rich.console import Console
    from rich.table import Column, Table
    from rich.text import Text

    table = Table(*(Column(name, overflow="fold") for name in columns))  # what is cut off cannot be copied
    for row in rows:
        table.add_row(*(Text(_shown(cell)) for cell in row))
    Console().print(table)


def _shown(cell: object) -> str:
    return "" if cell is None else str(cell)
