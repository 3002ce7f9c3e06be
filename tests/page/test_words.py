"""A session of eight words with every kind of question, on a small phone: left in the middle, and taken up again."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.actions.record import recover
from bot.app import App
from bot.content.voice_building import build_voices, plan_voices
from bot.content.voices import WordVoices, all_spoken, can_speak
from bot.demo import Demo
from bot.domain.drill import Kind, Question, askable, parts
from bot.domain.participant import Participant
from bot.domain.session import Session, Turn
from bot.domain.tap import delivery_subject
from bot.domain.words import Word
from bot.sending.sender import Sender
from bot.store import people, sessions
from bot.store.database import Tx
from bot.store.sessions import Round
from tests.browser import Browser, chromium, open_browser
from tests.journeys.drills import right, steps
from tests.page.phone import Phone, invitation, open_page, phone_of
from tests.scored import reviews_of

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(chromium() is None and not os.environ.get("CI"), reason="needs Chromium"),
]

SMALL = 320
KINDS = (
    Kind.MEANING, Kind.SWEDISH, Kind.ARTICLE, Kind.LISTEN, Kind.ORDER, Kind.GAP, Kind.WRITE, Kind.SAY,
)  # fmt: skip


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest.mark.parametrize("locale", ["ar", "en", "sv-simple"])
async def test_eight_words_of_every_kind_are_left_in_the_middle_and_taken_up_by_a_new_process(
    browser: Browser, tmp_path: Path, locale: str
) -> None:
    kinds = tuple(kind for kind in KINDS if kind is not Kind.MEANING or locale != "sv-simple")
    async with open_page(tmp_path) as (demo, address), phone_of("Amal", demo, address, browser) as phone:
        await arrive(phone, locale)
        words = eight(demo, kinds, meaning=locale != "sv-simple")
        give_voices(tmp_path, words)
        begin(demo, phone.user, [*zip(words, kinds, strict=True)])
        await phone.key("📚")
        await phone.tap("1:db:")
        found = await answer_all(phone, most=len(kinds) // 2)
        await phone.tap("1:ds:")
        found += await phone.slips(SMALL)
        left = newest(demo, phone.user).session
        restart(demo)
        await phone.key("📚")
        await phone.tap("1:db:")
        assert newest(demo, phone.user).session == left
        found += await answer_all(phone, most=len(left.turns))
        demo.app.lead.release()
        assert found == []
        ended = newest(demo, phone.user)
        assert (ended.ended, len(ended.session.words)) == (True, len(words))
        assert {turn.kind for turn in ended.session.turns} == {Kind.SHOW, *kinds}
        assert scored(demo, phone.user) == [word.id for word in words]


async def arrive(phone: Phone, locale: str) -> None:
    """The invitation is opened, a language chosen, and yes said."""
    await phone.open(await invitation("Amal", phone.demo))
    for data in (f"1:jl:{locale}:", "1:jy:"):
        await phone.tap(data)


def eight(demo: Demo, kinds: Sequence[Kind], *, meaning: bool) -> list[Word]:
    """For each kind another word of the workplace of which it can be asked."""
    lists, chosen = demo.app.house.content.words, dict[str, Word]()
    for kind in kinds:
        each = (lists.words[id] for id in lists.of_kind("cafe-and-kitchen") if id not in chosen)
        found = next(word for word in each if kind in askable(word, meaning=meaning, voice=True) and fits(word, kind))
        chosen[found.id] = found
    return list(chosen.values())


def fits(word: Word, kind: Kind) -> bool:
    """Whether a phone's user can answer it by what they see: no part of the sentence stands there twice."""
    return kind is not Kind.ORDER or len(set(parts(word))) == len(parts(word))


def give_voices(cache: Path, words: Sequence[Word]) -> None:
    """What is said of these words, by the machine where it is installed."""
    voices = WordVoices.within(cache)
    if can_speak():
        build_voices(voices, plan_voices(voices, all_spoken(words), {}), now=datetime.now(UTC))
        return
    voices.folder.mkdir(parents=True)
    for each in all_spoken(words):
        (voices.folder / each.file(machine=True)).write_bytes(b"OggS" + each.name.encode())


def begin(demo: Demo, user: int, asks: Sequence[tuple[Word, Kind]]) -> None:
    """A session: the first word is new, each word is asked for in its way."""
    first = asks[0][0]
    turns = [Turn(first.id, Kind.SHOW, scored=False), *(Turn(word.id, kind, scored=True) for word, kind in asks)]
    session = Session(tuple(turns))
    demo.app.store.write(lambda tx: sessions.begin(tx, of(tx, user).id, session, demo.clock()))


def of(tx: Tx, user: int) -> Participant:
    person = people.by_chat(tx, user)
    assert person is not None
    return person


def newest(demo: Demo, user: int) -> Round:
    found = demo.app.store.write(lambda tx: sessions.newest(tx, of(tx, user).id))
    assert found is not None
    return found


def scored(demo: Demo, user: int) -> list[str]:
    found = demo.app.store.write(lambda tx: reviews_of(tx, of(tx, user).id))
    return [review.word for review in found]


def waiting(demo: Demo, kept: Round) -> Question | None:
    """The question that is on show."""
    return demo.app.store.write(lambda tx: sessions.asked(tx, kept.id, kept.session.asked))


async def answer_all(phone: Phone, *, most: int) -> list[str]:
    """So many questions, answered right; what a person would see go wrong on the way."""
    found = await phone.slips(SMALL)
    for _ in range(most):
        kept = newest(phone.demo, phone.user)
        asked = waiting(phone.demo, kept)
        if asked is None:
            return found
        word = phone.demo.app.house.content.words.words[asked.word]
        if asked.kind is Kind.WRITE:
            await phone.write(word.said)
            continue
        for step in steps(right(asked, word)):
            await phone.tap(f"1:d:{delivery_subject(kept.id)}:{kept.session.asked}.{step}:")
            found += [f"{asked.kind}: {slip}" for slip in await phone.slips(SMALL)]
    return found


def restart(demo: Demo) -> None:
    """A new process on the same database, with the same Telegram."""
    old = demo.app
    old.lead.release()
    demo.app = App(old.store, old.house, old.bot, Sender(old.bot, old.store), old.policy, demo.clock)
    demo.app.lead.take()
    old.store.write(lambda tx: recover(tx, hold=False, now=demo.clock()))
