"""What is learned: the words and phrases of workplaces, as their Swedish side says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

COMMON = "common"  # the list that every workplace uses
OWN = "own-"  # before the number of a word that somebody has added
ACCEPTED = "accepted-"  # before the number of such a word that an editor has taken into the list for all


class WordClass(StrEnum):
    """What kind of word it is; wrong answers are drawn from the same kind."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    OTHER = "other"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word or a whole phrase; `near` are the Swedish words that mean almost the same."""

    id: str
    list: str
    swedish: str
    kind: WordClass
    example: str = ""
    article: str = ""  # en, ett; of nouns that have a singular
    plural: str = ""
    forms: tuple[str, ...] = ()  # of a verb: present, past, supine; of an adjective: with ett, plural
    emoji: str = ""
    near: frozenset[str] = frozenset()
    gap: str = ""  # of a phrase: the word that is left out
    wrong: tuple[str, ...] = ()  # of a phrase: what cannot stand in the gap
    parts: tuple[str, ...] = ()  # of a phrase: what it is put together from

    @property
    def said(self) -> str:
        """As it is said: a noun with its article."""
        return f"{self.article} {self.swedish}" if self.article else self.swedish


@dataclass(frozen=True, slots=True)
class AcceptedWord:
    """A word from work for everybody of a language at workplaces of a kind; `meaning` in that locale."""

    id: int
    swedish: str
    meaning: str
    locale: str
    kind: str


@dataclass(frozen=True, slots=True)
class WordLists:
    """All words by id, in the order of their lists; what a kind of workplace learns, and what a message teaches."""

    words: Mapping[str, Word]
    lists: Mapping[str, Sequence[str]]  # the ids of each list, everyday first
    kinds: Mapping[str, Sequence[str]]  # the lists of each kind of workplace, its own first
    also: Mapping[str, Sequence[str]]  # the ids of other lists' words that are used there too
    messages: Mapping[str, Sequence[str]] = field(default_factory=dict)  # the ids of those that a message teaches
    _of_kinds: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def of_kind(self, kind: str, more: Sequence[str] = ()) -> tuple[str, ...]:
        """The ids of what is learned at such a workplace: its lists in turn, everyday first, then what else is used.

        `more` is a further list, of words that are in no file.
        """
        if more:
            return self._of_kind(kind, more)
        if kind not in self._of_kinds:  # asked for at every answer
            self._of_kinds[kind] = self._of_kind(kind, ())
        return self._of_kinds[kind]

    def _of_kind(self, kind: str, more: Sequence[str]) -> tuple[str, ...]:
        lists = [*(self.lists.get(name, ()) for name in self.kinds.get(kind, (COMMON,))), more]
        return tuple(dict.fromkeys((*_in_turn(lists), *self.also.get(kind, ()))))


def _in_turn(lists: Collection[Sequence[str]]) -> Iterator[str]:
    """One of each, again and again, until all are through."""
    for place in range(max(map(len, lists), default=0)):
        yield from (each[place] for each in lists if place < len(each))
