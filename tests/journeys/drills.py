"""What a journey does with words: sessions of chosen questions, answers right and wrong, voices."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.content.content import Content
from bot.content.voices import WordVoices, all_spoken
from bot.domain.drill import Kind, Question, parts
from bot.domain.memory import Memory, Rating, reviewed
from bot.domain.session import Session, Turn
from bot.domain.words import Word
from bot.simulator.messages import Message
from bot.store import learning, sessions
from bot.store.learning import Review
from bot.store.sessions import Round
from tests.conftest import Town
from tests.journeys.phone import AMAL, person, press, word
from tests.scored import reviews_of

FIRST = "1:d:"  # how the data of an answer begins


def speak(town: Town, folder: Path) -> None:
    """From now on every word and example can be heard."""
    content = town.app.house.content
    voices = WordVoices.within(folder)
    voices.folder.mkdir(parents=True, exist_ok=True)
    for each in all_spoken(content.words.words.values()):
        (voices.folder / each.file(machine=True)).write_bytes(b"OggS" + each.name.encode())
    edit(town, replace(content, word_voices=voices))


def edit(town: Town, content: Content) -> None:
    """From now on this is the content."""
    town.app.house = replace(town.app.house, content=content)


def without(content: Content, *ids: str) -> Content:
    """The content after an editor has taken words away."""
    lists = content.words
    left = {id: each for id, each in lists.words.items() if id not in ids}
    named = {name: tuple(id for id in ids_of if id in left) for name, ids_of in lists.lists.items()}
    return replace(content, words=replace(lists, words=left, lists=named))


def newest(town: Town) -> Round:
    """Their newest session."""
    amal = person(town).id
    found = town.app.store.write(lambda tx: sessions.newest(tx, amal))
    assert found is not None
    return found


def asked(town: Town) -> Question:
    """The question that waits."""
    kept = newest(town)
    found = town.app.store.write(lambda tx: sessions.asked(tx, kept.id, kept.session.asked))
    assert found is not None
    return found


def told(town: Town, id: str) -> Word:
    """A word of the lists."""
    return town.app.house.content.words.words[id]


def words_that(town: Town, kind: Kind, *, most: int = 1, kind_of_work: str = "cafe-and-kitchen") -> list[str]:
    """The first words of the workplace of which a kind can be asked in English, with a voice."""
    lists = town.app.house.content.words
    return [id for id in lists.of_kind(kind_of_work) if _fits(lists.words[id], kind)][:most]


def _fits(word: Word, kind: Kind) -> bool:
    match kind:
        case Kind.GAP:
            return bool(word.gap)
        case Kind.ORDER:
            return 3 <= len(parts(word)) <= 5 and len(set(parts(word))) == len(parts(word))
        case Kind.WRITE:
            return bool(word.article) and "å" in word.swedish
    return bool(word.article and word.emoji)


async def begin(town: Town, *turns: tuple[str, Kind]) -> Message:
    """A session of these questions, taken up; the first one."""
    amal, asks = person(town).id, [Turn(id, kind, scored=kind is not Kind.SHOW) for id, kind in turns]
    town.app.store.write(lambda tx: sessions.begin(tx, amal, Session(tuple(asks)), town.clock()))
    await town.write(AMAL, word(town, "ui-menu-words"))
    await press(town, "db:")
    return town.telegram.last(AMAL)


def right_answer(town: Town) -> str:
    """What the button of the right answer carries."""
    found = asked(town)
    return right(found, told(town, found.word))


def right(asked: Question, word: Word) -> str:
    """What the button of the right answer to a question carries."""
    match asked.kind:
        case Kind.SHOW:
            return "k"
        case Kind.SAY:
            return "0"
        case Kind.ORDER:
            return "o" + "".join(str(asked.choices.index(part)) for part in parts(word))
    assert asked.right is not None
    return str(asked.right)


def wrong_answer(town: Town) -> str:
    """What the button of a wrong answer carries."""
    found = asked(town)
    if found.kind is Kind.WRITE:
        return "x"
    if found.kind is Kind.ORDER:
        return "o" + right_answer(town)[:0:-1]
    assert found.right is not None
    return str((found.right + 1) % len(found.choices))


def steps(said: str) -> list[str]:
    """What is tapped for an answer: a sentence part after part."""
    return [said[: 2 + part] for part in range(len(said) - 1)] if said.startswith("o") else [said]


async def answer(town: Town, said: str) -> int:
    """Tap an answer to the question that waits, part after part; the id of its message."""
    kept = newest(town)
    on = next(
        each
        for each in reversed(town.telegram.from_bot(AMAL))
        if any(button.data.startswith(FIRST) for button in each.buttons)
    )
    for step in steps(said):
        here = town.telegram.message(AMAL, on.id)
        wanted = f"{kept.session.asked}.{step}"
        await town.tap(AMAL, next(key.data for key in here.buttons if key.data.split(":")[3] == wanted), on.id)
    return on.id


def reviews(town: Town) -> list[Review]:
    """Everything that was scored."""
    return town.app.store.write(lambda tx: reviews_of(tx, person(town).id))


def remember(town: Town, id: str, *ratings: Rating) -> Memory:
    """They have practised a word before, a week apart, so well."""
    amal, memory = person(town).id, None
    for weeks, rating in zip(range(len(ratings), 0, -1), ratings, strict=True):
        memory = reviewed(id, memory, rating, town.clock() - timedelta(weeks=weeks), last_day=None)
    assert memory is not None
    kept = memory
    town.app.store.write(lambda tx: learning.remember(tx, amal, kept))
    return kept
