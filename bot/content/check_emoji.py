"""Emoji that an old phone does not know: it shows an empty box in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from bot.content.check_library import Library, name_of, problem_at
from bot.content.problem import Problem
from bot.content.sources import start, walk

# What came with Unicode 12 and later (emoji-data.txt, "E12.0" and on); phones from before 2019 lack them.
NEWER = re.compile(
    "[\U0001f6d5-\U0001f6d7\U0001f6dc-\U0001f6df\U0001f6fa-\U0001f6fc\U0001f7e0-\U0001f7f0\U0001f90c-\U0001f90f"
    "\U0001f93f\U0001f971\U0001f972\U0001f977-\U0001f979\U0001f97b\U0001f9a3-\U0001f9af\U0001f9ba-\U0001f9bf"
    "\U0001f9c3-\U0001f9cf\U0001fa70-\U0001faff]"
)


def emoji(library: Library) -> Iterator[Problem]:
    """Every text with an emoji that is too new."""
    for entry in library.all_entries():
        for attribute, pattern in entry.patterns():
            for sign in sorted({sign for text in _texts(pattern) for sign in NEWER.findall(text)}):
                text = f"{name_of(entry, attribute)} has {sign}, which older phones do not show; take another or none."
                yield problem_at(entry.file, start(pattern), "error", rule="emoji", text=text)


def _texts(pattern: ast.Pattern) -> Iterator[str]:
    return (node.value for node in walk(pattern) if isinstance(node, ast.TextElement))
