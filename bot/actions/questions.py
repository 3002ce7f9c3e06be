"""How a question looks, and the one answer to what a person has said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.lesson import Lesson
from bot.actions.visit import Visit
from bot.content.sources import SOURCE
from bot.domain.drill import Kind, Question
from bot.domain.reply import Button, Form, Reply, Say, say
from bot.domain.session import Session
from bot.domain.tap import delivery_subject
from bot.domain.words import Word, WordClass
from bot.domain.written import Hint

Rows = tuple[tuple[Button, ...], ...]
HEARD = frozenset({Kind.SHOW, Kind.LISTEN, Kind.SAY})  # kinds that come as a voice, where there is one
LONG = 26  # characters of an answer; longer ones are cut on a small phone, and stand in the text
SHORT = 14  # so short two stand side by side
EXAMPLE = "example"  # the subject of the button that lets it be heard
GAP = "____"
GONE = "…"  # an answer that an editor has taken away meanwhile
BRACKETS = re.compile(r"\s*\([^()]*\)")
FACES = ("easy", "almost", "difficult")
UNJUDGED = {Kind.SHOW: "ui-drill-shown", Kind.SAY: "ui-drill-said"}  # the person alone knows how it went
HINTS = {
    None: "ui-drill-right",
    Hint.LETTERS: "ui-drill-right-letters",
    Hint.ARTICLE_MISSING: "ui-drill-right-article",
    Hint.ARTICLE_WRONG: "ui-drill-wrong-article",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is asked, its session and place; `chosen` is what the person has put in order so far."""

    lesson: Lesson
    session: int
    place: int
    dots: str
    word: Word
    question: Question
    chosen: tuple[int, ...] = ()

    def button(self, label: Say | str, answer: str) -> Button:
        """A button that gives an answer."""
        return self.lesson.visit.button(label, "d", delivery_subject(self.session), f"{self.place}.{answer}")


def dots(session: Session) -> str:
    """One for each word, those that are done filled."""
    done = len(session.words) - len(session.left)
    return "●" * done + "○" * len(session.left)


def as_reply(asked: Asked) -> Reply:
    """The question as a new message."""
    visit, kind = asked.lesson.visit, asked.question.kind
    heard = kind in HEARD and asked.lesson.has_voice(asked.word)
    says = (say("ui-drill-dots", dots=asked.dots), *_says(asked), *(_robot(visit, asked.word.id) if heard else ()))
    stop = (visit.button("drill-stop", "ds"),)
    return Reply(
        visit.chat,
        visit.person.locale,
        says,
        (*_rows(asked), stop),
        voice=asked.word.id if heard else None,
        known=asked.lesson.sent_with(asked.word) if kind is Kind.SHOW else None,
    )


def voice_of(visit: Visit, word: Word) -> Reply:
    """How a word is said, as a message of its own."""
    says = (say("ui-drill-hear", word=word.said), *_robot(visit, word.id))
    return Reply(visit.chat, visit.person.locale, says, voice=word.id)


def example_voice_of(visit: Visit, word: Word) -> Reply:
    """How its example is said."""
    says = (say("ui-drill-example", example=word.example), *_robot(visit, f"{word.id}.example"))
    return Reply(visit.chat, visit.person.locale, says, voice=f"{word.id}.example")


def example_row(lesson: Lesson, word: Word) -> Rows:
    """The button that lets the example be heard, where it has a voice."""
    visit = lesson.visit
    heard = visit.content.voice("", f"{word.id}.example")
    return ((visit.button("drill-example", "dl", EXAMPLE, word.id),),) if heard else ()


def _robot(visit: Visit, voice_id: str) -> tuple[Say, ...]:
    """That a machine speaks, where it does."""
    voice = visit.content.voice("", voice_id)
    return (say("ui-voice-machine", form=Form.LINE),) if voice and voice.machine else ()


def _says(asked: Asked) -> tuple[Say, ...]:
    word, lesson, question = asked.word, asked.lesson, asked.question
    asks = say(f"ui-drill-{question.kind}", form=Form.LINE)
    match question.kind:
        case Kind.SHOW:
            return (asks, *shown(lesson, word))
        case Kind.MEANING:
            return (asks, _swedish(word.said), *_listed(asked))
        case Kind.SWEDISH | Kind.WRITE:
            return (asks, _cue(lesson, word), *_listed(asked))
        case Kind.ARTICLE:
            return (asks, _swedish(f"{GAP} {word.swedish}"))
        case Kind.GAP:
            return (asks, _swedish(word.swedish.replace(word.gap, GAP)))
        case Kind.ORDER:
            parts = [question.choices[place] for place in asked.chosen]
            return (asks, _swedish(f"{' '.join(parts)} …".strip()))
        case Kind.SAY:
            return (asks, _swedish(word.said), *_hidden(lesson.meaning(word)))
    return (asks, *_listed(asked))


def shown(lesson: Lesson, word: Word) -> tuple[Say, ...]:
    """A word with all that belongs to it."""
    more = ", ".join(filter(None, (word.plural if word.article else "", *word.forms)))
    line = " ".join(filter(None, (word.emoji, word.said)))
    means, example = lesson.meaning(word), lesson.example_meaning(word)
    return (
        _swedish(f"{line}, {more}" if more else line),
        *((say("ui-drill-means", form=Form.LINE, meaning=means),) if means else ()),
        *((say("ui-drill-example", example=word.example),) if word.example else ()),
        *((say("ui-drill-means", form=Form.LINE, meaning=example),) if example else ()),
    )


def _swedish(text: str) -> Say:
    return say("ui-drill-word", word=text)


def _cue(lesson: Lesson, word: Word) -> Say:
    """What stands for the word: its picture, and what it means."""
    return say("ui-drill-means", meaning=" ".join(filter(None, (word.emoji, lesson.meaning(word)))))


def _hidden(meaning: str | None) -> tuple[Say, ...]:
    return (say("ui-drill-hidden-meaning", form=Form.LINE, meaning=meaning),) if meaning else ()


def _labels(asked: Asked) -> list[str]:
    """The answers to choose from, as they are read."""
    lesson, kind = asked.lesson, asked.question.kind
    if kind not in (Kind.MEANING, Kind.SWEDISH, Kind.LISTEN):
        return list(asked.question.choices)
    words = [lesson.word(id) for id in asked.question.choices]
    if kind is not Kind.MEANING:
        return [word.swedish if word else GONE for word in words]
    return _short([(lesson.meaning(word) if word else None) or GONE for word in words])


def _short(meanings: list[str]) -> list[str]:
    """Without what is said in brackets, where they can be told apart so."""
    short = [BRACKETS.sub("", meaning).strip() or meaning for meaning in meanings]
    return short if len({each.casefold() for each in short}) == len(short) else meanings


def _are_long(labels: Sequence[str]) -> bool:
    return any(len(each) > LONG for each in labels)


def _listed(asked: Asked) -> tuple[Say, ...]:
    """Long answers, each with the number of its button."""
    labels = _labels(asked)
    if not _are_long(labels):
        return ()
    return tuple(
        say("ui-drill-numbered", form=Form.LINE if place > 1 else Form.PLAIN, number=place, answer=each)
        for place, each in enumerate(labels, 1)
    )


def _rows(asked: Asked) -> Rows:
    match asked.question.kind:
        case Kind.SHOW:
            choice = (asked.button("drill-know", "k"), asked.button("next", "n"))
            return (choice, *example_row(asked.lesson, asked.word))
        case Kind.WRITE:
            return ((asked.button("drill-dont-know", "x"),),)
        case Kind.SAY:
            return tuple((asked.button(f"drill-{face}", str(place)),) for place, face in enumerate(FACES))
        case Kind.ORDER:
            return _order_rows(asked)
    labels = _labels(asked)
    if _are_long(labels):
        numbers = [say("ui-button-number", number=place) for place in range(1, len(labels) + 1)]
        return (tuple(asked.button(number, str(place)) for place, number in enumerate(numbers)),)
    return _two_by_two([_choice(asked, place, label) for place, label in enumerate(labels)], labels)


def _order_rows(asked: Asked) -> Rows:
    """The parts that are left, each of which leads on; and the way back."""
    so_far = "".join(map(str, asked.chosen))
    left = [place for place in range(len(asked.question.choices)) if place not in asked.chosen]
    labels = [asked.question.choices[place] for place in left]
    buttons = [
        asked.button(_answer(asked, label), f"o{so_far}{place}") for place, label in zip(left, labels, strict=True)
    ]
    undo = ((asked.button("drill-undo", f"o{so_far[:-1]}"),),) if so_far else ()
    return (*_two_by_two(buttons, labels), *undo)


def _choice(asked: Asked, place: int, label: str) -> Button:
    return asked.button(_answer(asked, label), str(place))


def _answer(asked: Asked, label: str) -> Say:
    """A meaning in the person's language, else Swedish, which reads from the left whatever that is."""
    tongue = None if asked.question.kind is Kind.MEANING else SOURCE
    return Say("ui-drill-answer", None, {"answer": label}, tongue=tongue)


def _two_by_two(buttons: Sequence[Button], labels: Sequence[str]) -> Rows:
    """Short answers two in a row, longer ones one a row."""
    wide = 1 if any(len(label) > SHORT for label in labels) else 2
    return tuple(tuple(buttons[first : first + wide]) for first in range(0, len(buttons), wide))


def feedback(asked: Asked, *, right: bool, hint: Hint | None = None) -> Reply:
    """The one answer, in place of the question."""
    visit, word = asked.lesson.visit, asked.word
    wrong = "ui-drill-wrong-phrase" if word.kind is WordClass.PHRASE else "ui-drill-wrong"
    judged = HINTS.get(hint, "ui-drill-right") if right else wrong
    name = UNJUDGED.get(asked.question.kind, judged)
    whole = word.swedish if word.kind is WordClass.PHRASE else word.said
    means = asked.lesson.meaning(word)
    says = (say(name, word=whole), *((say("ui-drill-means", form=Form.LINE, meaning=means),) if means else ()))
    listen = (visit.button("listen", "dl", "", word.id),) if asked.lesson.has_voice(word) else ()
    return visit.edit(*says, rows=(listen,) if listen else ())
