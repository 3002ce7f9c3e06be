"""What a person can be asked: the words of their work and their own, what these mean to them, what can be heard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from bot.actions.subject import step_of
from bot.actions.visit import Visit
from bot.content.words import example_meaning
from bot.domain.drill import Kind, askable
from bot.domain.memory import Memory
from bot.domain.words import ACCEPTED, COMMON, OWN, AcceptedWord, Word, WordClass
from bot.store import accepted_words, learning, own_words, places
from bot.store.own_words import OwnWord

CHOSEN = frozenset({Kind.MEANING, Kind.SWEDISH, Kind.LISTEN})  # kinds that need other words to choose from
FEWEST = 8  # of so few words four answers cannot always be found
WEEK = timedelta(days=7)  # so long a supervisor's words come first
TODAY = timedelta(hours=20)  # so long the words of a message do


@dataclass(frozen=True)
class Lesson:
    """The words of one person at one visit."""

    visit: Visit

    @cached_property
    def memories(self) -> dict[str, Memory]:
        """What the person remembers, by word."""
        return learning.memories(self.visit.tx, self.visit.person.id)

    @cached_property
    def own(self) -> dict[str, OwnWord]:
        """The words that were added for this person."""
        found = own_words.for_person(self.visit.tx, self.visit.person.id)
        return {f"{OWN}{each.id}": each for each in found}

    @cached_property
    def accepted(self) -> dict[str, AcceptedWord]:
        """What editors have taken in of others' words, in the person's language; not what is in a list or theirs."""
        found = accepted_words.in_language(self.visit.tx, self.visit.person.locale)
        if not found:
            return {}
        listed = self.visit.content.words.words.values()
        known = {text.casefold() for each in listed for text in (each.swedish, each.said)}
        known |= {each.swedish.casefold() for each in self.own.values()}
        return {f"{ACCEPTED}{each.id}": each for each in found if each.swedish.casefold() not in known}

    @cached_property
    def kind_of_work(self) -> str:
        """The kind of the person's workplace."""
        home = self.visit.person.workplace
        place = places.workplace(self.visit.tx, home) if home else None
        return place.kind if place else ""

    @cached_property
    def learned(self) -> tuple[str, ...]:
        """The ids of all that is learned at that work, in order."""
        here = self.kind_of_work or COMMON
        accepted = [id for id, each in self.accepted.items() if each.kind == here]
        return self.visit.content.words.of_kind(self.kind_of_work, accepted)

    @property
    def first(self) -> tuple[str, ...]:
        """What comes before the rest: what a supervisor has set, what was met at work, what today's messages name."""
        visit = self.visit
        set_words = learning.set_since(visit.tx, visit.person.id, visit.now - WEEK)
        told = learning.messages_since(visit.tx, visit.person.id, visit.now - TODAY)
        named = [id for step in told for id in self.named(step)]
        return tuple(id for id in (*set_words, *self.own, *named) if self.word(id))

    def named(self, step: str) -> tuple[str, ...]:
        """The words that a step's message teaches."""
        found = step_of(self.visit.programme, step)
        return tuple(self.visit.content.words.messages.get(found.id, ())) if found else ()

    def word(self, id: str) -> Word | None:
        """A word of the lists, an own or an accepted one; None where it is there no more."""
        if not id.startswith((OWN, ACCEPTED)):
            return self.visit.content.words.words.get(id)
        added = self._added(id)
        if added is None:
            return None
        kind = WordClass.PHRASE if added.swedish[-1:] in ".!?" else WordClass.OTHER
        return Word(id=id, list=OWN, swedish=added.swedish, kind=kind)

    def words(self, ids: Iterable[str]) -> list[Word]:
        """Those of them that are there."""
        return [word for id in ids if (word := self.word(id))]

    def meaning(self, word: Word) -> str | None:
        """What it means in the person's language; None where that is not known."""
        if word.list == OWN:
            added = self._added(word.id)
            return (added.meaning or None) if added else None
        return self._meanings.get(word.id)

    def example_meaning(self, word: Word) -> str | None:
        """What its example means in the person's language."""
        return (
            None if word.list == OWN else example_meaning(self.visit.content.catalogue, word, self.visit.person.locale)
        )

    @cached_property
    def _meanings(self) -> Mapping[str, str]:
        return self.visit.content.meanings(self.visit.person.locale)

    def _added(self, id: str) -> OwnWord | AcceptedWord | None:
        return self.own.get(id) if id.startswith(OWN) else self.accepted.get(id)

    def sent_with(self, word: Word) -> tuple[str, str] | None:
        """The photo or voice that was sent with an own word, as Telegram names it."""
        own = self.own.get(word.id) if word.id.startswith(OWN) else None
        if own is None:
            return None
        return ("photo", own.photo) if own.photo else ("voice", own.voice) if own.voice else None

    def has_voice(self, word: Word) -> bool:
        """Whether it can be heard."""
        return self.visit.content.voice("", word.id) is not None

    def can(self, word: Word) -> frozenset[Kind]:
        """The kinds of questions in which it can be asked."""
        kinds = askable(word, meaning=self.meaning(word) is not None, voice=self.has_voice(word))
        return kinds if len(self.learned) >= FEWEST else kinds - CHOSEN

    def same(self, one: Word, other: Word) -> bool:
        """Whether two words mean the same in the person's language."""
        meant = self.meaning(one)
        return meant is not None and meant == self.meaning(other)

    def pool(self, kind: Kind) -> list[Word]:
        """The words among which wrong answers are found."""
        every = self.words((*self.learned, *self.own))
        return [word for word in every if self.meaning(word) is not None] if kind is Kind.MEANING else every
