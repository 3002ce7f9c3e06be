"""Hears when a message speaks of danger, violence or not wanting to live: better once too often than missed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.content.spelling import distance
from bot.content.stems import arabic_forms, single, words

SHORTEST_BEGINNING = 4  # of a shorter word the whole is asked for: "dö" must not be heard in "dörr"
SHORTEST_NEAR = 6  # and only in Latin letters: in Arabic, one letter more makes "waiting" of "suicide"
SHORTEST_NEAR_IN_PATTERN = 8  # whose words are short and common: slipped is not slapped
WORDS_BETWEEN = 1  # vill INTE LÄNGRE leva
WITHIN = 6  # words from the first to the last of a pattern: any order, a breath apart
MOST_WORDS = 800  # a whole message of Telegram: the cry may stand at the end of a long story
LONGEST_WORD = 40
Phrase = tuple[str, ...]
Pattern = tuple[frozenset[str], ...]


class Alarm:
    """The phrases of all languages, by their first letter, and patterns: groups of words that meet in any order."""

    def __init__(self, phrases: Iterable[str], patterns: Iterable[str] = ()) -> None:
        self._by_letter: dict[str, set[Phrase]] = defaultdict(set)
        for phrase in phrases:
            if said := tuple(words(phrase)):
                self._by_letter[said[0][0]].add(said)
        self._patterns = [_pattern(pattern) for pattern in patterns if words(pattern)]
        self._wanted: dict[str, set[str]] = defaultdict(set)
        for word in (word for pattern in self._patterns for group in pattern for word in group):
            self._wanted[word[0]].add(word)

    def heard(self, text: str) -> bool:
        """Whether any phrase is said, its words in their order, or any pattern."""
        written = [word[:LONGEST_WORD] for word in words(text)[:MOST_WORDS]]
        forms = {word: frozenset({word, *arabic_forms(word)}) for word in set(written)}
        said = [forms[word] for word in written]
        return self._phrase_heard(said) or self._pattern_heard(said)

    def _phrase_heard(self, said: Sequence[frozenset[str]]) -> bool:
        return any(
            _follows(phrase, said, place)
            for place, forms in enumerate(said)
            for letter in {form[0] for form in forms}
            for phrase in self._by_letter.get(letter, ())
        )

    def _pattern_heard(self, said: Sequence[frozenset[str]]) -> bool:
        places = self._places(said)
        heard = places.keys()
        return any(
            _meet([set().union(*(places[word] for word in group & heard)) for group in pattern])
            for pattern in self._patterns
            if all(group & heard for group in pattern)
        )

    def _places(self, said: Sequence[frozenset[str]]) -> dict[str, set[int]]:
        """Where each word of the patterns is said; a form that is said again is compared once."""
        of_form: dict[str, set[int]] = defaultdict(set)
        for place, form in ((place, form) for place, forms in enumerate(said) for form in forms):
            of_form[form].add(place)
        places: dict[str, set[int]] = defaultdict(set)
        for form, at in of_form.items():
            for wanted in self._wanted.get(form[0], ()):
                if _is_like(wanted, form, SHORTEST_NEAR_IN_PATTERN):
                    places[wanted] |= at
        return places


def _pattern(written: str) -> Pattern:
    """A pattern as it is written: slår / slog + mig / oss."""
    return tuple(frozenset(words(group)) for group in written.split("+"))


def _meet(places: Sequence[set[int]]) -> bool:
    """Whether each group can have a place of its own, all of them close together."""
    windows = (set(range(first, first + WITHIN + 1)) for first in sorted(set().union(*places)))
    return any(_each_has_its_own([group & window for group in places]) for window in windows)


def _each_has_its_own(places: Sequence[set[int]]) -> bool:
    if not places or not all(places):
        return not places
    first, *others = sorted(places, key=len)
    return any(_each_has_its_own([group - {place} for group in others]) for place in first)


def _follows(phrase: Phrase, said: Sequence[frozenset[str]], place: int) -> bool:
    """Whether a phrase is said from this place on, with at most a word between its words."""
    if not any(_is_like(phrase[0], form) for form in said[place]):
        return False
    rest = phrase[1:]
    nexts = range(place + 1, min(place + 2 + WORDS_BETWEEN, len(said)))
    return not rest or any(_follows(rest, said, following) for following in nexts)


def _is_like(wanted: str, word: str, shortest_near: int = SHORTEST_NEAR) -> bool:
    if word == wanted or (len(wanted) >= SHORTEST_BEGINNING and word.startswith(wanted)):
        return True
    if not wanted.isascii() or word[:1] != wanted[:1]:
        return False
    return single(word) == single(wanted) or (len(wanted) >= shortest_near and distance(wanted, word, 1) <= 1)
