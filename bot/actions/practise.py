"""📚 Words: a session is offered, begun, answered question by question, left and taken up again."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.asking import END, MORE, ask, asked_at, chance_of, ended, heard_of, led_here, open_session
from bot.actions.judging import Verdict, built, judged, judged_before, verdict_on
from bot.actions.lesson import Lesson
from bot.actions.questions import EXAMPLE, example_voice_of, feedback, voice_of
from bot.actions.visit import Answers, Visit
from bot.domain.drill import Kind
from bot.domain.practise import words_for
from bot.domain.reply import Button, Say, say
from bot.domain.session import begun, next_question
from bot.domain.tap import delivery_number, delivery_subject
from bot.domain.written import Hint, judge
from bot.store import awaiting, sessions
from bot.store.sessions import Round

OFFER = "offer"  # the subject of the button that begins
ARTICLE_HINTS = (Hint.ARTICLE_MISSING, Hint.ARTICLE_WRONG)


def words(visit: Visit) -> Answers:
    """📚: the session that is open, or a new one; and the way to one's own words."""
    return offer(visit) or (visit.send(say("ui-drill-none"), rows=_below(visit)),)


def offer(visit: Visit) -> Answers:
    """As many words as the person wants a day; nothing where there are none to practise."""
    if left := open_session(visit):
        return (visit.send(_words_left(left), rows=(_go_on(visit, left), *_below(visit))),)
    chosen = _chosen(Lesson(visit), visit.person.words_a_day or MORE)
    if not chosen:
        return ()
    rows = ((visit.button("drill-begin", "db", OFFER),), (visit.button("drill-not-today", "dn"),), *_below(visit))
    return (visit.send(say("ui-drill-offer", count=len(chosen)), rows=rows),)


def begin(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """▶️: the next question of the session that is open, or the first of a new one; its button goes away."""
    heard_of(visit)
    lesson = Lesson(visit)
    kept = _taken_up(visit, subject) or _begun(lesson, more=subject == END)
    if kept is None:
        return (visit.send(say("ui-drill-none"), rows=_below(visit)),)
    tapped = _tapped(lesson, kept, subject, arg)
    return tapped if tapped and led_here(visit) else (*tapped, *ask(lesson, kept, tapped=visit.message))


def not_today(visit: Visit, subject: str, arg: str) -> Answers:
    """⏭: the offer goes away."""
    heard_of(visit)
    return (visit.edit(say("ui-drill-not-today")),)


def stop(visit: Visit, subject: str, arg: str) -> Answers:
    """⏸: the session stays as it is, for later; nothing waits where all is answered by now."""
    awaiting.settle(visit.tx, visit.chat)
    left = open_session(visit)
    return (visit.edit(say("ui-drill-stopped"), rows=(_go_on(visit, left),)),) if left else ()


def answer(visit: Visit, subject: str, arg: str) -> Answers:
    """An answer to the question that is asked; of one that was answered before, what was said then."""
    place, _, said = arg.partition(".")
    kept = sessions.newest(visit.tx, visit.person.id)
    if kept is None or delivery_number(subject) != kept.id or not place.isdecimal():
        return ()
    number, last = int(place), kept.session.asked or len(kept.session.turns)
    asked = asked_at(Lesson(visit), kept, number) if 0 < number <= last else None
    if asked is None:
        return ()
    if number != kept.session.asked:
        return judged_before(asked, kept)
    if asked.question.kind is Kind.ORDER and (step := built(asked, said)):
        return (step,)
    verdict = verdict_on(asked, said)
    return judged(asked, kept, verdict) if verdict else ()


def written(visit: Visit, typed: str) -> Answers:
    """A typed text, where *write* is asked: nothing else keeps it."""
    kept = open_session(visit)
    asked = asked_at(Lesson(visit), kept, kept.session.asked) if kept else None
    if kept is None or asked is None or asked.question.kind is not Kind.WRITE:
        return ()
    found = judge(asked.word, typed)
    return judged(asked, kept, Verdict(found.right, found.hint, found.hint in ARTICLE_HINTS))


def spoken(visit: Visit) -> Answers:
    """A voice message, where *say* is asked: the model's voice is its reply; theirs is not fetched."""
    kept, lesson = open_session(visit), Lesson(visit)
    turn = next_question(kept.session) if kept else None
    word = lesson.word(turn.word) if turn and turn.kind is Kind.SAY else None
    return (voice_of(visit, word),) if word and lesson.has_voice(word) else ()


def hear(visit: Visit, subject: str, arg: str) -> Answers:
    """🔊: the word's voice, or its example's."""
    lesson = Lesson(visit)
    word = lesson.word(arg)
    if word is None or visit.content.voice("", f"{arg}.example" if subject == EXAMPLE else arg) is None:
        return ()
    voice = example_voice_of(visit, word) if subject == EXAMPLE else voice_of(visit, word)
    return (replace(voice, under=visit.message),)


def _chosen(lesson: Lesson, number: int, *, ahead: bool = False) -> tuple[str, ...]:
    visit = lesson.visit
    memories = {id: memory for id, memory in lesson.memories.items() if lesson.word(id)}  # no place for what is gone
    ids = words_for(lesson.learned, memories, number, visit.now, first=lesson.first, ahead=ahead)
    return tuple(word.id for word in lesson.words(ids))


def _taken_up(visit: Visit, subject: str) -> Round | None:
    """The newest session, where it is open or is the one that the button belongs to."""
    kept = sessions.newest(visit.tx, visit.person.id)
    return kept if kept and (not kept.ended or delivery_number(subject) == kept.id) else None


def _begun(lesson: Lesson, *, more: bool) -> Round | None:
    """A new session; None where there is nothing to practise."""
    visit = lesson.visit
    found = lesson.words(_chosen(lesson, MORE if more else visit.person.words_a_day or MORE, ahead=more))
    if not found:
        return None
    session = begun(found, lesson.memories, {word.id: lesson.can(word) for word in found}, chance_of(visit))
    sessions.begin(visit.tx, visit.person.id, session, visit.now)
    return sessions.newest(visit.tx, visit.person.id)


def _tapped(lesson: Lesson, kept: Round, subject: str, arg: str) -> Answers:
    """The message of the button that led on, without it; nothing where that message is not known."""
    visit = lesson.visit
    if subject == OFFER:
        return (visit.edit(say("ui-drill-offer", count=len(kept.session.words))),)
    if subject == END:
        count = arg.rpartition(".")[2]
        mine = ((visit.button("drill-mine", "dm"),),)
        return (visit.edit(ended(visit, int(count)), rows=mine),) if count.isdecimal() else ()
    if delivery_number(subject) != kept.id:
        return ()
    if not arg:
        return (visit.edit(_words_left(kept), rows=_below(visit)),)
    asked = asked_at(lesson, kept, int(arg)) if arg.isdecimal() and int(arg) <= len(kept.session.turns) else None
    if asked is None:
        return ()
    heard = replace(voice_of(visit, asked.word), voice=None, edits=visit.message, caption=True)
    return (heard if visit.caption else replace(feedback(asked, right=False), rows=()),)


def _words_left(kept: Round) -> Say:
    return say("ui-drill-resume", left=len(kept.session.left))


def _go_on(visit: Visit, kept: Round) -> tuple[Button, ...]:
    return (visit.button("drill-go-on", "db", delivery_subject(kept.id)),)


def _below(visit: Visit) -> tuple[tuple[Button, ...], ...]:
    return ((visit.button("drill-mine", "dm"), visit.button("drill-new-word", "da")),)
