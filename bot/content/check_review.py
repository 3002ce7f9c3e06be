"""Whether the side files of reviews can be read; by hand, and in a merge, they break easily."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.content import review, reviewing
from bot.content.problem import Problem

OF_A_MERGE = re.compile(r"^(?:<{7}|={7}|>{7})", re.MULTILINE)
TWICE = re.compile(r"overwrite|twice|mutate", re.IGNORECASE)  # as tomllib says it
AT_LINE = re.compile(r" \(at line (\d+), column \d+\)| \(at end of document\)")


def readings(messages: Path) -> Iterator[Problem]:
    """What keeps `review.toml` and the sources beside it from being read."""
    yield from _of_file(messages / review.FILE, lambda: review.read_reviews(messages), "every text counts as a draft")
    shown = "`stegvis review` cannot show what has changed"
    yield from _of_file(messages / reviewing.SOURCES, lambda: reviewing.read_sources(messages), shown)


def _of_file(path: Path, read: Callable[[], object], meanwhile: str) -> Iterator[Problem]:
    try:
        read()
    except UnicodeDecodeError:
        yield _problem(path, 1, f"it is not UTF-8, and {meanwhile}; save it as UTF-8.")
    except ValueError as error:
        line, why = _explained(path.read_text(encoding="utf-8"), str(error))
        yield _problem(path, line, f"it cannot be read, and {meanwhile}: {why}.")


def _explained(text: str, error: str) -> tuple[int, str]:
    """The line, and what to do there."""
    if mark := OF_A_MERGE.search(text):
        why = "a merge of git is not finished; keep the lines of both sides, and take the marks <<<<<<< away"
        return _line(text, mark.start()), why
    if placed := AT_LINE.search(error):
        line = int(placed[1] or text.count("\n") + 1)
        why = "the same text stands here a second time; keep one of the two lines" if TWICE.search(error) else error
        return line, AT_LINE.sub("", why)
    return _line(text, max(0, text.find(error.partition(" ")[0]))), error


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _problem(path: Path, line: int, text: str) -> Problem:
    return Problem(path, line, "error", "review", text)
