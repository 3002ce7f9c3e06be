"""Says what an answer is worth, keeps and scores it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.actions.asking import ask, heard_of
from bot.actions.questions import FACES, Asked, as_reply, feedback, voice_of
from bot.actions.visit import Answers
from bot.domain.drill import Kind, in_order
from bot.domain.memory import reviewed
from bot.domain.reply import Button, Reply
from bot.domain.session import Session, answered, rating
from bot.domain.tap import delivery_subject
from bot.domain.written import Hint
from bot.store import awaiting, learning, sessions
from bot.store.learning import Review
from bot.store.sessions import Round

KNOWN, NEXT, UNKNOWN = "k", "n", "x"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer is worth."""

    right: bool
    hint: Hint | None = None
    almost: bool = False  # right, but not quite


def built(asked: Asked, said: str) -> Reply | None:
    """The sentence so far, in place; None where it is whole."""
    chosen = _sequence(asked, said)
    if len(chosen) == len(asked.question.choices):
        return None
    return replace(as_reply(replace(asked, chosen=chosen)), edits=asked.lesson.visit.message)


def verdict_on(asked: Asked, said: str) -> Verdict | None:
    """What the pressed button says; None where it is no answer to this question."""
    kind, choices = asked.question.kind, asked.question.choices
    if kind is Kind.SHOW and said in (KNOWN, NEXT):
        return Verdict(said == KNOWN)
    if kind is Kind.WRITE and said == UNKNOWN:
        return Verdict(False)
    if kind is Kind.ORDER:
        return Verdict(in_order(asked.word, [choices[place] for place in _sequence(asked, said)]))
    if not said.isdecimal():
        return None
    if kind is Kind.SAY:
        face = FACES[int(said)] if int(said) < len(FACES) else ""
        return Verdict(face != "difficult", almost=face == "almost") if face else None
    return Verdict(int(said) == asked.question.right) if int(said) < len(choices) else None


def judged(asked: Asked, kept: Round, verdict: Verdict) -> Answers:
    """The answer is kept and scored, the one feedback said, and the next question asked; after a wrong one on a tap."""
    lesson, visit, kind = asked.lesson, asked.lesson.visit, asked.question.kind
    after = answered(kept.session, verdict.right, frozenset() if verdict.right else lesson.can(asked.word))
    sessions.answer(visit.tx, kept, after, visit.now)
    awaiting.settle(visit.tx, visit.chat)
    heard_of(visit)
    _score(asked, after, verdict)
    said = feedback(asked, right=verdict.right, hint=verdict.hint)
    if verdict.right or kind in (Kind.SHOW, Kind.SAY):
        return (said, *ask(lesson, replace(kept, session=after, ended=not after.asked)))
    if not lesson.has_voice(asked.word):
        return (replace(said, rows=_onward(asked)),)
    return (replace(said, rows=()), replace(voice_of(visit, asked.word), rows=_onward(asked)))


def judged_before(asked: Asked, kept: Round) -> Answers:
    """The answer to a tap that came twice: what was said then, and the way on where it was not yet gone."""
    turn = kept.session.turns[asked.place - 1]
    said = feedback(asked, right=bool(turn.right))
    if turn.right or turn.kind in (Kind.SHOW, Kind.SAY) or _gone_on(asked, kept):
        return (said,)
    return (replace(said, rows=() if asked.lesson.has_voice(asked.word) else _onward(asked)),)


def _gone_on(asked: Asked, kept: Round) -> bool:
    """Whether something after it has been asked already."""
    following = kept.session.asked
    last = following - 1 if following else len(kept.session.turns)
    return last != asked.place or sessions.asked(asked.lesson.visit.tx, asked.session, following) is not None


def _onward(asked: Asked) -> tuple[tuple[Button, ...], ...]:
    subject = delivery_subject(asked.session)
    return ((asked.lesson.visit.button("drill-go-on", "db", subject, str(asked.place)),),)


def _sequence(asked: Asked, said: str) -> tuple[int, ...]:
    """The places of the parts in the order in which they were chosen."""
    places = range(len(asked.question.choices))
    return tuple(dict.fromkeys(int(each) for each in said if each.isdecimal() and int(each) in places))


def _score(asked: Asked, after: Session, verdict: Verdict) -> None:
    """One scored review a word and session, and what is remembered from now on."""
    visit = asked.lesson.visit
    told = rating(after, asked.place, hinted=verdict.almost)
    if told is None:
        return
    kind = asked.question.kind
    if learning.score(visit.tx, visit.person.id, Review(asked.word.id, asked.session, kind, int(told), visit.now)):
        before = learning.memory(visit.tx, visit.person.id, asked.word.id)
        after_it = reviewed(asked.word.id, before, told, visit.now, last_day=visit.person.end)
        learning.remember(visit.tx, visit.person.id, after_it)
