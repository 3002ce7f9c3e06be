"""Asks the next question of a session, as the words and the person's language are now."""

from __future__ import annotations

import random
from dataclasses import replace

from bot.actions.lesson import Lesson
from bot.actions.questions import Asked, as_reply, dots
from bot.actions.visit import Answers, Visit
from bot.domain.drill import Kind, Question, kind_at, question
from bot.domain.offers import next_offer
from bot.domain.reply import Reply, Say, say
from bot.domain.session import answered
from bot.domain.words import Word
from bot.store import awaiting, learning, offers, sessions
from bot.store.sessions import Round

MORE = 4  # words, after the day's are done
END = "end"  # the subject of the button below the end of a session
WRITING = "drill"  # what the next typed text answers
TAPPED = "tapped"  # the message whose button led to the question


def open_session(visit: Visit) -> Round | None:
    """The session in which something is still to be asked."""
    return sessions.unfinished(visit.tx, visit.person.id)


def chance_of(visit: Visit) -> random.Random:
    """The same at the same visit: an update that is handled again asks the same."""
    return random.Random(f"{visit.person.id} {visit.now.isoformat()}")


def asked_at(lesson: Lesson, kept: Round, place: int) -> Asked | None:
    """What was asked at a place; None where nothing was, or the word is there no more."""
    found = sessions.asked(lesson.visit.tx, kept.id, place)
    word = lesson.word(found.word) if found else None
    return Asked(lesson, kept.id, place, dots(kept.session), word, found) if found and word else None


def ask(lesson: Lesson, kept: Round, *, tapped: int | None = None) -> Answers:
    """The next question, or the end; `tapped`: the message whose button leads here, which does so once."""
    visit, place = lesson.visit, kept.session.asked
    turn = kept.session.turns[place - 1] if place else None
    asked = _drawn(lesson, kept, turn.word, turn.kind) if turn else None
    if turn and asked is None:  # an editor has taken the word away meanwhile
        return ask(lesson, _skipped(lesson, kept), tapped=tapped)
    if tapped or (asked and asked.question.kind is Kind.WRITE):
        awaiting.wait_for(visit.tx, visit.chat, WRITING, {TAPPED: str(tapped or "")}, visit.now)
    return (as_reply(asked) if asked else end(visit, kept),)


def led_here(visit: Visit) -> bool:
    """Whether a button of the tapped message has led to the question that waits: a finger was too quick."""
    waits = awaiting.awaited(visit.tx, visit.chat, visit.now)
    return waits is not None and waits.what == WRITING and waits.draft.get(TAPPED) == str(visit.message)


def heard_of(visit: Visit) -> None:
    """The person practises, or says not today: they are offered words each day again."""
    person = visit.person
    if person.offers_unanswered:
        offers.answered(visit.tx, person.id)
        found = next_offer(visit.programme, replace(person, offers_unanswered=0), visit.now)
        offers.next_at(visit.tx, [(person.id, found)])


def _drawn(lesson: Lesson, kept: Round, id: str, kind: Kind) -> Asked | None:
    """The question as it was asked before, or a new one; of another kind where it can be asked so no more."""
    visit, place, word = lesson.visit, kept.session.asked, lesson.word(id)
    if word is None:
        return None
    can, before = lesson.can(word), sessions.asked(visit.tx, kept.id, place)
    found = before if before and before.kind in can else _question(lesson, word, kind if kind in can else None)
    if found is not before:
        sessions.ask(visit.tx, kept.id, place, found)
    return Asked(lesson, kept.id, place, dots(kept.session), word, found)


def _question(lesson: Lesson, word: Word, kind: Kind | None) -> Question:
    """A word that has lost its translation, its voice or its neighbours is asked for in an easy way that is left."""
    chance = chance_of(lesson.visit)
    wanted = kind or kind_at(0, lesson.can(word), chance)
    return question(word, wanted, lesson.pool(wanted), chance, lesson.same) or Question(word.id, Kind.SHOW)


def _skipped(lesson: Lesson, kept: Round) -> Round:
    after = answered(kept.session, True, frozenset())
    sessions.answer(lesson.visit.tx, kept, after, lesson.visit.now)
    return replace(kept, session=after, ended=not after.asked)


def end(visit: Visit, kept: Round) -> Reply:
    """All is answered: how much that was, and the way to more."""
    count = len(kept.session.words)
    more = visit.button(say("ui-button-drill-more", count=MORE), "db", END, f"{MORE}.{count}")
    return visit.send(ended(visit, count), rows=((more,), (visit.button("drill-mine", "dm"),)))


def ended(visit: Visit, count: int) -> Say:
    """How many words a session had, and on how many days of this month the person has practised."""
    first = visit.now.astimezone(visit.programme.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return say("ui-drill-end", count=count, days=len(learning.days(visit.tx, visit.person.id, first)))
