"""📚 Words: a session is offered, begun, answered question by question, left and taken up again."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from bot.actions.lesson import Lesson
from bot.actions.questions import FACES, Asked, as_reply, dots, feedback
from bot.actions.visit import Answers, Visit
from bot.domain.drill import Kind, Question, in_order, question
from bot.domain.memory import reviewed
from bot.domain.practise import words_for
from bot.domain.reply import Button, Reply, say
from bot.domain.session import Session, answered, begun, next_question, rating
from bot.domain.tap import delivery_number, delivery_subject
from bot.domain.words import Word
from bot.domain.written import Hint, judge
from bot.store import awaiting, learning, offers, sessions
from bot.store.learning import Review
from bot.store.sessions import Round

MORE = 4  # words, after the day's are done
OFFER = "offer"  # the subject of the button that begins
WRITING = "drill"  # what the next typed text answers
ARTICLE_HINTS = (Hint.ARTICLE_MISSING, Hint.ARTICLE_WRONG)
KNOWN, NEXT, UNKNOWN = "k", "n", "x"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer is worth."""

    right: bool
    hint: Hint | None = None
    almost: bool = False  # right, but not quite


def words(visit: Visit) -> Answers:
    """📚: the session that is open, or a new one; and the way to one's own words."""
    if left := _open(visit):
        return (_resume(visit, left),)
    return offer(visit) or (visit.send(say("ui-drill-none"), rows=_below(visit)),)


def offer(visit: Visit) -> Answers:
    """As many words as the person wants a day; nothing where there are none to practise."""
    if left := _open(visit):
        return (_resume(visit, left),)
    chosen = _chosen(Lesson(visit), visit.person.words_a_day or MORE)
    if not chosen:
        return ()
    rows = ((visit.button("drill-begin", "db", OFFER),), (visit.button("drill-not-today", "dn"),), *_below(visit))
    return (visit.send(say("ui-drill-offer", count=len(chosen)), rows=rows),)


def begin(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """▶️: the next question of the session that is open, or the first of a new one; arg: how many words more."""
    offers.answered(visit.tx, visit.person.id)
    lesson, kept = Lesson(visit), sessions.newest(visit.tx, visit.person.id)
    if kept and kept.ended and delivery_number(subject) != kept.id:
        kept = None
    if kept is None:
        wanted = int(arg) if arg.isdecimal() and int(arg) == MORE else visit.person.words_a_day or MORE
        chosen = _chosen(lesson, wanted, ahead=bool(arg))
        if not chosen:
            return (visit.send(say("ui-drill-none"), rows=_below(visit)),)
        can = {word.id: lesson.can(word) for word in lesson.words(chosen)}
        session = begun(lesson.words(chosen), lesson.memories, can, _chance(visit))
        sessions.begin(visit.tx, visit.person.id, session, visit.now)
        kept = sessions.newest(visit.tx, visit.person.id)
    assert kept is not None
    offered = (visit.edit(say("ui-drill-offer", count=len(kept.session.words))),) if subject == OFFER else ()
    return (*offered, *_ask(lesson, kept))


def not_today(visit: Visit, subject: str, arg: str) -> Answers:
    """⏭: the offer goes away."""
    offers.answered(visit.tx, visit.person.id)
    return (visit.edit(say("ui-drill-not-today")),)


def stop(visit: Visit, subject: str, arg: str) -> Answers:
    """⏸: the session stays as it is, for later."""
    awaiting.settle(visit.tx, visit.chat)
    return (visit.edit(say("ui-drill-stopped"), rows=((visit.button("drill-go-on", "db"),),)),)


def answer(visit: Visit, subject: str, arg: str) -> Answers:
    """An answer to the question that is asked; of one that was answered before, what was said then."""
    place, _, said = arg.partition(".")
    kept = sessions.newest(visit.tx, visit.person.id)
    if kept is None or delivery_number(subject) != kept.id or not place.isdecimal():
        return ()
    lesson, number = Lesson(visit), int(place)
    asked = _asked(lesson, kept, number)
    if asked is None or number > (kept.session.asked or number):
        return ()
    if number != kept.session.asked:
        return (feedback(asked, right=bool(kept.session.turns[number - 1].right)),)
    if asked.question.kind is Kind.ORDER and (step := _built(asked, said)):
        return (step,)
    verdict = _verdict(asked, said)
    return _judged(asked, kept, verdict) if verdict else ()


def written(visit: Visit, typed: str) -> Answers:
    """A typed text, where *write* is asked: nothing else keeps it."""
    kept = _open(visit)
    lesson = Lesson(visit)
    asked = _asked(lesson, kept, kept.session.asked) if kept else None
    if kept is None or asked is None or asked.question.kind is not Kind.WRITE:
        return ()
    found = judge(asked.word, typed)
    return _judged(asked, kept, Verdict(found.right, found.hint, found.hint in ARTICLE_HINTS))


def spoken(visit: Visit) -> Answers:
    """A voice message, where *say* is asked: the model's voice is its reply; theirs is not fetched."""
    kept = _open(visit)
    turn = next_question(kept.session) if kept else None
    word = Lesson(visit).word(turn.word) if turn and turn.kind is Kind.SAY else None
    return (_voice(visit, word),) if word else ()


def hear(visit: Visit, subject: str, arg: str) -> Answers:
    """🔊: the word's voice."""
    lesson = Lesson(visit)
    word = lesson.word(arg)
    return (replace(_voice(visit, word), under=visit.message),) if word and lesson.has_voice(word) else ()


def _chosen(lesson: Lesson, number: int, *, ahead: bool = False) -> tuple[str, ...]:
    visit = lesson.visit
    memories = {id: memory for id, memory in lesson.memories.items() if lesson.word(id)}  # no place for what is gone
    ids = words_for(lesson.learned, memories, number, visit.now, first=lesson.first, ahead=ahead)
    return tuple(word.id for word in lesson.words(ids))


def _open(visit: Visit) -> Round | None:
    return sessions.unfinished(visit.tx, visit.person.id)


def _resume(visit: Visit, kept: Round) -> Reply:
    go_on = (visit.button("drill-go-on", "db"),)
    return visit.send(say("ui-drill-resume", left=len(kept.session.left)), rows=(go_on, *_below(visit)))


def _below(visit: Visit) -> tuple[tuple[Button, ...], ...]:
    return ((visit.button("drill-mine", "dm"), visit.button("drill-new-word", "da")),)


def _chance(visit: Visit) -> random.Random:
    """The same at the same visit: an update that is handled again asks the same."""
    return random.Random(f"{visit.person.id} {visit.now.isoformat()}")


def _asked(lesson: Lesson, kept: Round, place: int) -> Asked | None:
    found = sessions.asked(lesson.visit.tx, kept.id, place)
    word = lesson.word(found.word) if found else None
    return Asked(lesson, kept.id, place, dots(kept.session), word, found) if found and word else None


def _ask(lesson: Lesson, kept: Round) -> Answers:
    """The next question, or the end."""
    visit, place = lesson.visit, kept.session.asked
    if not place:
        return (_end(visit, kept),)
    asked = _asked(lesson, kept, place)
    if asked is None:
        turn = kept.session.turns[place - 1]
        word = lesson.word(turn.word)
        if word is None:  # an editor has taken it away meanwhile
            return _ask(lesson, _skipped(lesson, kept))
        found = _question(lesson, word, turn.kind)
        sessions.ask(visit.tx, kept.id, place, found)
        asked = Asked(lesson, kept.id, place, dots(kept.session), word, found)
    if asked.question.kind is Kind.WRITE:
        awaiting.wait_for(visit.tx, visit.chat, WRITING, {}, visit.now)
    return (as_reply(asked),)


def _question(lesson: Lesson, word: Word, kind: Kind) -> Question:
    found = question(word, kind, lesson.pool(kind), _chance(lesson.visit), lesson.same)
    assert found is not None  # kinds without wrong answers were not among those that can be asked
    return found


def _skipped(lesson: Lesson, kept: Round) -> Round:
    after = answered(kept.session, True, frozenset())
    sessions.answer(lesson.visit.tx, kept, after, lesson.visit.now)
    return replace(kept, session=after, ended=not after.asked)


def _sequence(asked: Asked, said: str) -> tuple[int, ...]:
    """The places of the parts in the order in which they were chosen."""
    places = range(len(asked.question.choices))
    return tuple(dict.fromkeys(int(each) for each in said if each.isdecimal() and int(each) in places))


def _built(asked: Asked, said: str) -> Reply | None:
    """The sentence so far, in place; None where it is whole."""
    chosen = _sequence(asked, said)
    if len(chosen) == len(asked.question.choices):
        return None
    return replace(as_reply(replace(asked, chosen=chosen)), edits=asked.lesson.visit.message)


def _verdict(asked: Asked, said: str) -> Verdict | None:
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


def _judged(asked: Asked, kept: Round, verdict: Verdict) -> Answers:
    """The answer is kept and scored, the one feedback said, and the next question asked; after a wrong one on a tap."""
    lesson, visit = asked.lesson, asked.lesson.visit
    after = answered(kept.session, verdict.right, frozenset() if verdict.right else lesson.can(asked.word))
    sessions.answer(visit.tx, kept, after, visit.now)
    awaiting.settle(visit.tx, visit.chat)
    _score(asked, after, verdict)
    said = feedback(asked, right=verdict.right, hint=verdict.hint, said=asked.question.kind is Kind.SAY)
    if verdict.right or asked.question.kind in (Kind.SHOW, Kind.SAY):
        return (said, *_ask(lesson, replace(kept, session=after, ended=not after.asked)))
    go_on = (visit.button("drill-go-on", "db", delivery_subject(kept.id)),)
    if not lesson.has_voice(asked.word):
        return (replace(said, rows=(go_on,)),)
    return (replace(said, rows=()), replace(_voice(visit, asked.word), rows=(go_on,)))


def _voice(visit: Visit, word: Word) -> Reply:
    """How a word is said."""
    voice = visit.content.voice("", word.id)
    robot = (say("ui-voice-machine"),) if voice and voice.machine else ()
    says = (say("ui-drill-hear", word=word.said), *robot)
    return Reply(visit.chat, visit.person.locale, says, voice=word.id)


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


def _end(visit: Visit, kept: Round) -> Reply:
    first = visit.now.astimezone(visit.programme.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    days = len(learning.days(visit.tx, visit.person.id, first))
    more = (visit.button(say("ui-button-drill-more", count=MORE), "db", "", str(MORE)),)
    return visit.send(
        say("ui-drill-end", count=len(kept.session.words), days=days), rows=(more, (visit.button("drill-mine", "dm"),))
    )
