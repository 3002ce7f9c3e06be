"""A person's own words: how many they know, the hard ones, and those that they add from work."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.actions.asking import WRITING
from bot.actions.facts import around
from bot.actions.lesson import Lesson
from bot.actions.practise import spoken, written
from bot.actions.questions import example_row, shown
from bot.actions.visit import Answers, Visit
from bot.domain.calendar import DAY
from bot.domain.memory import Memory, Standing, standing, taken_back
from bot.domain.reply import Button, Reply, Say, say
from bot.domain.words import Word
from bot.store import awaiting, learning, own_words, people

WEEKS = 4
TOGETHER = 3  # hard words in one lesson
NEW_WORD, MEANING, PICTURE = "own-word", "own-meaning", "own-picture"
LONGEST = 80  # characters of an own word, and of what it means
SHOW, HIDE = "show", "hide"
# Signs that nobody sees and that would turn the text around them the other way; joiners stay, Persian needs them.
TURNING = dict.fromkeys((0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))


def mine(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """📊: what one knows, as a picture and three numbers; who may see them."""
    if subject in (SHOW, HIDE):
        people.change(visit.tx, visit.person.id, words_shown=subject == SHOW)
        visit = replace(visit, person=replace(visit.person, words_shown=subject == SHOW))
    counts = _counted(Lesson(visit))
    says, rows = _counts_of(visit, counts), _rows(visit, counts)
    if subject:
        return (visit.edit(*says, rows=rows),)
    columns = (counts.hard, counts.learning, counts.known)
    return (replace(visit.send(*says, rows=rows), chart=(columns, _weeks(visit))),)


def hard(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """💪: the next hard words, each with all that belongs to it, unscored; then they are asked again.

    arg: how many were hard when the button was drawn, so that a second tap of it tells nothing.
    """
    aside = _aside(Lesson(visit))
    if not aside and not arg:
        return (visit.send(say("ui-drill-hard-none")),)
    told = aside[:TOGETHER] if arg in ("", str(len(aside))) else []
    for memory in told:
        learning.remember(visit.tx, visit.person.id, taken_back(memory, visit.now))
    lesson = Lesson(visit)
    counts = _counted(lesson)
    mine_now = visit.edit(*_counts_of(visit, counts), rows=_rows(visit, counts))
    return (mine_now, *(_lesson_of(lesson, word) for word in lesson.words(memory.word for memory in told)))


def add(visit: Visit, subject: str = "", arg: str = "") -> Answers:
    """➕: the next text is a word met at work."""
    awaiting.wait_for(visit.tx, visit.chat, NEW_WORD, {}, visit.now)
    return (visit.send(say("ui-drill-new-word")),)


def typed(visit: Visit, text: str) -> Answers:
    """A typed text, where a word or an answer is awaited; else nothing."""
    waits = awaiting.awaited(visit.tx, visit.chat, visit.now)
    if waits is None:
        return ()
    if waits.what == WRITING:
        return written(visit, text)
    said = " ".join(text.translate(TURNING).split())
    if waits.what in (NEW_WORD, MEANING) and len(said) > LONGEST:
        return (visit.send(say("ui-drill-new-word-long", most=LONGEST)),)
    if waits.what == NEW_WORD:
        return _new_word(visit, said) if said else add(visit)
    if waits.what == MEANING:
        return _new_meaning(visit, int(waits.draft["word"]), said)
    return ()


def sent(visit: Visit, file: str, *, spoken_in: bool) -> Answers:
    """A voice or a photo: for an own word that waits for one, or for the word that is to be said aloud."""
    waits = awaiting.awaited(visit.tx, visit.chat, visit.now)
    if waits and waits.what == PICTURE:
        own_words.illustrate(
            visit.tx, int(waits.draft["word"]), visit.person.id, **{"voice" if spoken_in else "photo": file}
        )
        awaiting.settle(visit.tx, visit.chat)
        return (visit.send(say("ui-drill-new-word-done")),)
    return spoken(visit) if spoken_in else ()


def _aside(lesson: Lesson) -> list[Memory]:
    """What is hard, of the words that are still there, longest so first."""
    aside = (memory for memory in lesson.memories.values() if memory.aside and lesson.word(memory.word))
    return sorted(aside, key=lambda memory: (memory.last_review, memory.word))


def _counted(lesson: Lesson) -> Standing:
    return standing((memory for memory in lesson.memories.values() if lesson.word(memory.word)), lesson.visit.now)


def _counts_of(visit: Visit, counts: Standing) -> tuple[Say, Say]:
    numbers = say("ui-drill-mine", known=counts.known, learning=counts.learning, hard=counts.hard)
    return numbers, _seen_by(visit)


def _seen_by(visit: Visit) -> Say:
    name = around(visit.tx, visit.person)["caseworker_name"]
    shown_to = visit.person.words_shown and name is not None
    return say("ui-drill-mine-shown", caseworker_name=name) if shown_to else say("ui-drill-mine-not-shown")


def _rows(visit: Visit, counts: Standing) -> tuple[tuple[Button, ...], ...]:
    hard_ones = ((visit.button("drill-hard", "dh", "", str(counts.hard)),),) if counts.hard else ()
    change = (
        visit.button("drill-hide-it", "dm", HIDE)
        if visit.person.words_shown
        else visit.button("drill-show-it", "dm", SHOW)
    )
    return (*hard_ones, (visit.button("drill-new-word", "da"),), (change,))


def _weeks(visit: Visit) -> tuple[int, ...]:
    """In each of the last weeks the days with practice, this week last."""
    today = visit.now.astimezone(visit.programme.zone).date()
    monday = today - today.weekday() * DAY
    first = monday - (WEEKS - 1) * 7 * DAY
    days = learning.days(visit.tx, visit.person.id, visit.now - timedelta(days=7 * WEEKS))
    return tuple(
        sum(first + week * 7 * DAY <= day < first + (week + 1) * 7 * DAY for day in days) for week in range(WEEKS)
    )


def _lesson_of(lesson: Lesson, word: Word) -> Reply:
    reply = lesson.visit.send(say("ui-drill-hard"), *shown(lesson, word), rows=example_row(lesson, word))
    return replace(reply, voice=word.id) if lesson.has_voice(word) else reply


def _new_word(visit: Visit, swedish: str) -> Answers:
    person, known = visit.person.id, own_words.for_person(visit.tx, visit.person.id)
    id = next((each.id for each in known if each.swedish.casefold() == swedish.casefold()), 0) or own_words.add(
        visit.tx, person, swedish=swedish, locale=visit.person.locale, by="participant", now=visit.now
    )
    awaiting.wait_for(visit.tx, visit.chat, MEANING, {"word": str(id)}, visit.now)
    return (visit.send(say("ui-drill-new-word-meaning", word=swedish)),)


def _new_meaning(visit: Visit, word: int, meaning: str) -> Answers:
    own_words.mean(visit.tx, word, visit.person.id, meaning)
    awaiting.wait_for(visit.tx, visit.chat, PICTURE, {"word": str(word)}, visit.now)
    return (visit.send(say("ui-drill-new-word-picture")),)
