"""Ways to choose the words of a session: ours, seven boxes, and by chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

from bot.domain.memory import Memory, Rating, reviewed
from bot.domain.practise import NEW, words_for

BOXES = (0, 1, 3, 7, 30, 90, 1000)  # days until a word in that box is asked again


class Method(Protocol):
    """What is asked of each: the words of a day's session, and to learn how each was answered."""

    def words(self, day: date, number: int) -> Sequence[int]: ...

    def answered(self, word: int, right: bool, day: date) -> None: ...


class Ours:
    """Stegvis: the domain's own functions, as the bot calls them."""

    def __init__(self, words: int, end: date, seed: int) -> None:
        self.lists = [str(word) for word in range(words)]
        self.memories: dict[str, Memory] = {}
        self.end = end

    def words(self, day: date, number: int) -> Sequence[int]:
        return [int(word) for word in words_for(self.lists, self.memories, number, _nine(day))]

    def answered(self, word: int, right: bool, day: date) -> None:
        id, rating = str(word), Rating.Good if right else Rating.Again
        self.memories[id] = reviewed(id, self.memories.get(id), rating, _nine(day), last_day=self.end)


class SevenBoxes:
    """A right word goes to the next box, a wrong one back to the first; those due longest first, then new ones."""

    def __init__(self, words: int, end: date, seed: int) -> None:
        self.count = words
        self.boxes: dict[int, tuple[date, int]] = {}

    def words(self, day: date, number: int) -> Sequence[int]:
        due = sorted((since, word) for word, (since, _) in self.boxes.items() if since <= day)
        new = [word for word in range(self.count) if word not in self.boxes]
        return [*(word for _, word in due), *new][:number]

    def answered(self, word: int, right: bool, day: date) -> None:
        _, box = self.boxes.get(word, (day, 0))
        box = min(box + 1, len(BOXES) - 1) if right else 0
        self.boxes[word] = day + timedelta(days=BOXES[box]), box


class BoxesInOurSession(SevenBoxes):
    """The boxes, in a session that keeps the places for new words that ours keeps: what FSRS itself adds."""

    def words(self, day: date, number: int) -> Sequence[int]:
        due = sorted((since, word) for word, (since, _) in self.boxes.items() if since <= day)
        new = [word for word in range(self.count) if word not in self.boxes]
        new = new[: max(number - len(due), round(number * NEW))]
        return [*(word for _, word in due[: number - len(new)]), *new]


class ByChance:
    """Any of the words, each as likely."""

    def __init__(self, words: int, end: date, seed: int) -> None:
        self.count = words
        self.chance = random.Random(seed)

    def words(self, day: date, number: int) -> Sequence[int]:
        return self.chance.sample(range(self.count), number)

    def answered(self, word: int, right: bool, day: date) -> None:
        """Nothing is learned from it."""


METHODS: dict[str, Callable[[int, date, int], Method]] = {
    "Stegvis": Ours,
    "seven boxes": SevenBoxes,
    "by chance": ByChance,
    "seven boxes, our places for new words": BoxesInOurSession,
}
OURS, RIVALS = "Stegvis", ("seven boxes", "by chance")


def _nine(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)
