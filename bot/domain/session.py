"""A round of questions: what has been answered, what is asked now, and what returns."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.drill import Kind, easier, kind_at, kind_for
from bot.domain.memory import Memory, Rating
from bot.domain.words import Word

BETWEEN = 2  # other questions before a word comes again
RETURNS = 2  # how often a wrong one comes again in a session


@dataclass(frozen=True, slots=True)
class Turn:
    """One question of a session; `right` is None until it is answered, and of a shown word whether it was known."""

    word: str
    kind: Kind
    scored: bool
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """The turns in order, answered ones first; a turn's number is its place, from 1, and stays once it is asked."""

    turns: tuple[Turn, ...] = ()

    @property
    def asked(self) -> int:
        """The number of the question that waits for its answer, 0 when all are answered."""
        return next((number for number, turn in enumerate(self.turns, 1) if turn.right is None), 0)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the session, in the order in which they come."""
        return tuple(dict.fromkeys(turn.word for turn in self.turns))

    @property
    def left(self) -> tuple[str, ...]:
        """The words of which something is still to be asked."""
        return tuple(dict.fromkeys(turn.word for turn in self.turns if turn.right is None))


def begun(
    words: Sequence[Word],
    memories: Mapping[str, Memory],
    can: Mapping[str, Collection[Kind]],
    chance: random.Random,
) -> Session:
    """A session of these words; a new one is shown, and asked for when others have been between; `can` by word."""
    turns: list[Turn] = []
    shown: list[tuple[int, Turn]] = []  # what is asked of new words, and the place from which it may be
    for word in words:
        kind = kind_for(word, memories.get(word.id), can[word.id], chance)
        first = kind_at(0, can[word.id], chance) if word.id not in memories else Kind.SHOW
        turns.append(Turn(word.id, kind, scored=first is Kind.SHOW))
        if first is not Kind.SHOW:
            shown.append((len(turns) + BETWEEN, Turn(word.id, first, scored=True)))
        while shown and shown[0][0] <= len(turns):
            turns.append(shown.pop(0)[1])
    return Session((*turns, *(turn for _, turn in shown)))


def next_question(session: Session) -> Turn | None:
    """What is asked now, None at the end."""
    return session.turns[session.asked - 1] if session.asked else None


def answered(session: Session, right: bool, can: Collection[Kind]) -> Session:
    """The session after its question has been answered; `can`: the kinds of that word, an easier one of which returns.

    A wrong one comes again when others have been between, or last; it is not scored again.
    """
    number = session.asked
    turn = session.turns[number - 1]
    before = (*session.turns[: number - 1], replace(turn, right=right))
    after = session.turns[number:]
    if right or turn.kind is Kind.SHOW or _returned(before, turn.word) >= RETURNS:
        return Session((*before, *after))
    again = Turn(turn.word, easier(turn.kind, can), scored=False)
    return Session((*before, *after[:BETWEEN], again, *after[BETWEEN:]))


def _returned(turns: Sequence[Turn], word: str) -> int:
    return sum(turn.word == word and not turn.scored and turn.kind is not Kind.SHOW for turn in turns)


def rating(session: Session, number: int, *, hinted: bool = False) -> Rating | None:
    """What FSRS is told of an answered question: None where it is not scored; `hinted`: right, but not quite.

    A new word that one said one knew, and did, is easy. One that can only be shown is judged by the person alone.
    """
    turn = session.turns[number - 1]
    if not turn.scored or turn.right is None:
        return None
    if not turn.right:
        return Rating.Hard if turn.kind is Kind.SHOW else Rating.Again
    if Turn(turn.word, Kind.SHOW, False, True) in session.turns[: number - 1]:
        return Rating.Easy
    return Rating.Hard if hinted else Rating.Good
