"""What has changed in a text, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

import click

NEAR = 6  # words of what stayed that are shown on either side of a change
LEFT_OUT = "…"


def differences(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """A line for each part that differs: [-what it said-] and {+what it says+}; coloured on a terminal."""
    names = [name for name in dict.fromkeys((*before, *now)) if before.get(name, "") != now.get(name, "")]
    return [f"{name}: {_difference(before.get(name, ''), now.get(name, ''))}" for name in names]


def _difference(before: str, now: str) -> str:
    old, new = before.split(), now.split()
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    pieces = []
    for place, (kind, begin, end, begins, ends) in enumerate(steps):
        if kind == "equal":
            pieces.append(" ".join(_shortened(old[begin:end], first=place == 0, last=place == len(steps) - 1)))
            continue
        pieces += _changed(old[begin:end], new[begins:ends])
    return " ".join(pieces)


def _changed(gone: Sequence[str], come: Sequence[str]) -> Iterator[str]:
    if gone:
        yield click.style(f"[-{' '.join(gone)}-]", fg="red")
    if come:
        yield click.style(f"{{+{' '.join(come)}+}}", fg="green")


def _shortened(words: Sequence[str], *, first: bool, last: bool) -> list[str]:
    """What stayed, as far as it is near a change."""
    ahead, behind = 0 if first else NEAR, 0 if last else NEAR
    if len(words) <= ahead + behind + 1:
        return list(words)
    return [*words[:ahead], LEFT_OUT, *words[len(words) - behind :]]
