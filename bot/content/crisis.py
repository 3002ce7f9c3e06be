"""Hears when a message speaks of danger, violence or not wanting to live: better once too often than missed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.content.spelling import distance
from bot.content.stems import arabic_forms, words

SHORTEST_BEGINNING = 4  # of a shorter word the whole is asked for: "dö" must not be heard in "dörr"
SHORTEST_NEAR = 6  # and only in Latin letters: in Arabic, one letter more makes "waiting" of "suicide"
WORDS_BETWEEN = 1  # vill INTE LÄNGRE leva
Phrase = tuple[str, ...]


class Alarm:
    """The phrases of all languages, by their first letter."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_letter: dict[str, set[Phrase]] = defaultdict(set)
        for phrase in phrases:
            if said := tuple(words(phrase)):
                self._by_letter[said[0][0]].add(said)

    def heard(self, text: str) -> bool:
        """Whether any phrase is said, its words in their order."""
        said = [frozenset({word, *arabic_forms(word)}) for word in words(text)]
        return any(
            _follows(phrase, said, place)
            for place, forms in enumerate(said)
            for letter in {form[0] for form in forms}
            for phrase in self._by_letter.get(letter, ())
        )


def _follows(phrase: Phrase, said: Sequence[frozenset[str]], place: int) -> bool:
    """Whether a phrase is said from this place on, with at most a word between its words."""
    if not any(_is_like(phrase[0], form) for form in said[place]):
        return False
    rest = phrase[1:]
    nexts = range(place + 1, min(place + 2 + WORDS_BETWEEN, len(said)))
    return not rest or any(_follows(rest, said, following) for following in nexts)


def _is_like(wanted: str, word: str) -> bool:
    if word == wanted or (len(wanted) >= SHORTEST_BEGINNING and word.startswith(wanted)):
        return True
    near = len(wanted) >= SHORTEST_NEAR and wanted.isascii() and word[:1] == wanted[:1]
    return near and distance(wanted, word, 1) <= 1
