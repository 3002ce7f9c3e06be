"""Near spellings: which known words somebody may have meant."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.content.stems import single

SHORTEST = 4  # shorter words have too many neighbours: lön, lån, län
TWO_SLIPS_FROM = 8
SURE_FIRST_LETTER = 7  # in shorter words a wrong first letter makes another word: katt, skatt
LOST_PAIRS = 3  # pairs of letters that one slip (two letters swapped) can destroy


def slips_allowed(word: str) -> int:
    """How many slips of the finger a word of this length may hold."""
    if len(word) < SHORTEST:
        return 0
    return 2 if len(word) >= TWO_SLIPS_FROM else 1


def distance(one: str, other: str, most: int) -> int:
    """Letters to add, drop, change or swap with the next; most + 1 where it is more than that."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, row = row, _next_row(one, other, i=i, rows=(before, row), letter=letter)
        if min(row) > most:
            return most + 1
    return row[-1]


class Vocabulary:
    """Known words, found again by the pairs of letters that they share with a misspelt one."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_pair: dict[str, list[str]] = defaultdict(list)
        self._by_single: dict[str, list[str]] = defaultdict(list)
        for word in sorted(set(words)):
            self._by_single[single(word)].append(word)
            for pair in _pairs(word):
                self._by_pair[pair].append(word)

    def near(self, word: str) -> list[tuple[str, int]]:
        """The nearest known words and their distance; none if all are too far. A doubled letter is the likeliest."""
        if doubled := self._by_single.get(single(word)):
            return [(known, int(known != word)) for known in doubled]
        most = slips_allowed(word)
        found = [(known, distance(word, known, most)) for known in self._candidates(word, most)] if most else []
        best = min((slips for _, slips in found), default=0)
        return [(known, slips) for known, slips in found if slips == best and slips <= most]

    def _candidates(self, word: str, most: int) -> Iterator[str]:
        pairs = _pairs(word)
        shared = Counter(known for pair in pairs for known in self._by_pair.get(pair, ()))
        enough = max(1, len(pairs) - LOST_PAIRS * most)
        return (known for known, count in shared.items() if count >= enough and _may_be(known, word, most))


def _may_be(known: str, word: str, most: int) -> bool:
    same_start = known[0] == word[0] or len(word) >= SURE_FIRST_LETTER
    return same_start and len(known) >= SHORTEST and abs(len(known) - len(word)) <= most


def _pairs(word: str) -> set[str]:
    return {one + other for one, other in pairwise(f"^{word}$")}


def _next_row(one: str, other: str, *, i: int, rows: tuple[list[int], list[int]], letter: str) -> list[int]:
    before, row = rows
    result = [i]
    for j, opposite in enumerate(other, 1):
        cost = min(row[j] + 1, result[j - 1] + 1, row[j - 1] + (letter != opposite))
        if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == opposite:
            cost = min(cost, before[j - 2] + 1)
        result.append(cost)
    return result
