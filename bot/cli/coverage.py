"""For those who plan translations and recordings: what there is in each language."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from bot.cli.installation import Installation
from bot.cli.output import json_option, note, print_json, print_table

if TYPE_CHECKING:
    from bot.content.coverage import Coverage


@click.command()
@json_option
@click.pass_obj
def coverage(installation: Installation, as_json: bool) -> None:
    """Print what there is in each language.

    Texts by kind, of how many; how many a person has read; voices and films of steps. What nobody has read counts as
    made by a machine. `docs/coverage.md` is made from the same figures, and has them by file too.
    """
    from bot.content.coverage import coverage as covered
    from bot.content.coverage import everywhere

    content = installation.content()
    found, same = covered(content), everywhere(content)
    if as_json:
        print_json({"languages": [asdict(each) for each in found], "everywhere": asdict(same)})
        return
    names = ("language", "offered", *found[0].kinds, *found[0].states, "spoken", "by machine", "films")
    rows = [
        (each.locale, "yes" if each.offered else "no", *each.kinds.values(), *each.states.values(), *_forms(each))
        for each in found
    ]
    print_table(names, rows)
    note(f"Pictures: {same.pictures} of {same.steps} steps, {same.must_pictures} of {same.musts} that must be told.")


def _forms(each: Coverage) -> tuple[int, ...]:
    return each.voices.recorded, each.voices.machine, each.films
