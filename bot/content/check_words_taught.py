"""What is wrong with the words that messages teach, as `words.toml` says."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from pathlib import Path

from bot.content.check_library import Library
from bot.content.problem import Problem
from bot.content.word_uses import FILE, MESSAGES, line_of, read_uses

FEWEST, MOST = 3, 5  # more are not learned in a day


def taught(library: Library, schedules: Path, words: Container[str]) -> Iterator[Problem]:
    """Every message that is none, or that names too many words, too few, or one that is in no list."""
    for message, named in read_uses(schedules).messages.items():
        if not library.is_step(message):
            yield _problem(schedules, message, "is no step; write an id as a schedule names it.")
        if not FEWEST <= len(named) <= MOST or len(set(named)) != len(named):
            wanted = f"write {FEWEST} to {MOST} different ones"
            yield _problem(schedules, message, f"names {', '.join(named) or 'no word'}; {wanted}.")
        for name in _strange(named, words):
            text = f'names "{name}", and no list has it; write the id of a word, as word-nyckel.'
            yield _problem(schedules, message, text, name)


def _strange(named: Sequence[str], words: Container[str]) -> list[str]:
    return [name for name in named if name not in words]


def _problem(schedules: Path, message: str, text: str, *word: str) -> Problem:
    line = line_of(schedules, MESSAGES, message, *word)
    return Problem(schedules / FILE, line, "error", "word-list", f"{MESSAGES}: {message} {text}")
