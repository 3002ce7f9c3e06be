"""Words that are learned at one workplace: no two that are the same, and where that is said, in `words.toml`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.content.check_library import problem_at
from bot.content.problem import Problem
from bot.content.sources import Entry, start
from bot.content.word_slips import PHRASE, kind_of, list_of, listed
from bot.content.word_uses import FILE, Use, line_of, own_and_common, read_uses
from bot.domain.places import KINDS

MEANINGS = re.compile(r"[,،/](?![^(]*\))")  # between two meanings, not within a hint in brackets


@dataclass(frozen=True, slots=True)
class Written:
    """A word as it stands in a file, right or wrong."""

    entry: Entry
    texts: Mapping[str, str]

    @property
    def swedish(self) -> str:
        """The word itself, in the source."""
        return self.texts.get("", "").casefold()

    @property
    def meanings(self) -> tuple[str, ...]:
        """In a translation, what it means, each by itself (to finish, to stop); a phrase means one thing."""
        text = self.texts.get("", "").casefold()
        return (text,) if self.entry.id.startswith(PHRASE) else tuple(part.strip() for part in MEANINGS.split(text))

    def is_near(self, other: Written) -> bool:
        """Whether the source says that both mean about the same."""
        return other.swedish in map(str.casefold, listed(self.texts.get("near", "")))


def word_problem(word: Written, attribute: str, text: str) -> Problem:
    """An error at an attribute of a word, or at the word."""
    pattern = word.entry.pattern(attribute or None)
    name = f"{word.entry.id}.{attribute}" if attribute else word.entry.id
    place = start(pattern) if pattern else start(word.entry.message.id)
    return problem_at(word.entry.file, place, "error", rule="word", text=f"{name} {text}")


def together(
    schedules: Path, written: Mapping[str, Written], translated: Sequence[Mapping[str, Written]]
) -> Iterator[Problem]:
    """Every problem of the file of uses, and of words that one person learns; some are said again."""
    uses, lists = read_uses(schedules), _lists(written)
    if uses.slip:
        yield Problem(schedules / FILE, uses.slip[0], "error", "word-list", uses.slip[1])
    for kind, use in uses.kinds.items():
        for name, text in _faults(kind, use, lists, written):
            yield Problem(schedules / FILE, line_of(schedules, kind, name), "error", "word-list", f"{kind}: {text}")
    for use in (*own_and_common(lists).values(), *uses.kinds.values()):
        ids = (*(id for name in use.lists for id in lists.get(name, ())), *use.also)
        learned = [written[id] for id in dict.fromkeys(ids) if id in written]
        yield from _same_word(learned)
        yield from _same_emoji(learned)
        for meanings in translated:
            yield from _same_meaning(learned, meanings)


def _lists(written: Mapping[str, Written]) -> dict[str, list[str]]:
    lists: dict[str, list[str]] = defaultdict(list)
    for word in written.values():
        lists[list_of(word.entry)].append(word.entry.id)
    return dict(lists)


def _faults(
    kind: str, use: Use, lists: Mapping[str, Sequence[str]], written: Mapping[str, Written]
) -> Iterator[tuple[str, str]]:
    """Each name that is wrong in the use of a kind, and why."""
    if kind not in KINDS:
        yield kind, f"there is no such kind of workplace; there are {', '.join(KINDS)}."
    for name in use.lists:
        if name not in lists:
            yield name, f"there is no list {name}; write messages/sv-simple/words-{name}.ftl, or take it away."
    for id in use.also:
        if id not in written:
            yield id, f"there is no word {id}; write an id as it stands in a file words-….ftl."
        elif list_of(written[id].entry) in use.lists:
            yield id, f"{id} is learned already, from {list_of(written[id].entry)}; take it away here."


def _same_word(learned: Sequence[Written]) -> Iterator[Problem]:
    seen: dict[str, Written] = {}
    for word in learned:
        first = seen.setdefault(word.swedish, word)
        if first is not word:
            yield word_problem(word, "", f"is the same Swedish as {_named(first)}; take one away.")


def _same_emoji(learned: Sequence[Written]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Written] = {}
    for word in learned:
        if emoji := word.texts.get("emoji"):
            first = seen.setdefault((kind_of(word.entry.id, word.texts), emoji), word)
            if first is not word:
                text = f"is {emoji}, as that of {_named(first)}: both would be right; take one away."
                yield word_problem(word, "emoji", text)


def _same_meaning(learned: Sequence[Written], translated: Mapping[str, Written]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Written] = {}
    for word in learned:
        there = translated.get(word.entry.id)
        for meaning in there.meanings if there else ():
            first = seen.setdefault((kind_of(word.entry.id, word.texts), meaning), word)
            if there and first is not word and not (word.is_near(first) and first.is_near(word)):
                text = f'means "{meaning}", and so does {_named(first)}; tell them apart, or name each in .near of the '
                yield word_problem(there, "", f"{text}other.")


def _named(word: Written) -> str:
    return f"{word.entry.id} in {word.entry.file.path.name}"
