"""Words that are written and said: what is judged, what wins over an answer, and what is kept of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.drill import Kind
from bot.domain.memory import Rating
from tests.conftest import Town
from tests.journeys.drills import asked, begin, newest, reviews, speak, told, words_that
from tests.journeys.phone import AMAL, labels, person, press, shown, stored, word

NONSENSE = "xyzzy"


@pytest.fixture
async def heard(town: Town, tmp_path: Path) -> Town:
    """Somebody who reads English has joined, and every word can be heard."""
    speak(town, tmp_path / "cache")
    await town.join(locale="en")
    return town


def other_article(article: str) -> str:
    return "ett" if article == "en" else "en"


@pytest.mark.parametrize(
    ("typed", "answer", "rating"),
    [
        ("{article} {word}", "ui-drill-right", Rating.Good),
        ("{WORD}", "ui-drill-right-article", Rating.Hard),
        ("{article} {plain}", "ui-drill-right-letters", Rating.Good),
        ("{other} {word}", "ui-drill-wrong-article", Rating.Hard),
        (NONSENSE, "ui-drill-wrong", Rating.Again),
        ("<b>{word}</b>", "ui-drill-wrong", Rating.Again),
    ],
    ids=["whole", "no article, capitals", "no å", "other article", "nonsense", "tags"],
)
async def test_a_written_word_is_judged_and_hinted_at(heard: Town, typed: str, answer: str, rating: Rating) -> None:
    (id,) = words_that(heard, Kind.WRITE)
    found = told(heard, id)
    question = await begin(heard, (id, Kind.WRITE))
    given = typed.format(
        article=found.article,
        other=other_article(found.article),
        word=found.swedish,
        WORD=found.swedish.upper(),
        plain=found.swedish.translate(str.maketrans("åäö", "aao")),
    )
    await heard.write(AMAL, given)
    (told_now, *_) = [each for each in heard.telegram.from_bot(AMAL) if each.id > question.id]
    assert shown(told_now).splitlines()[0] == word(heard, answer, word=found.said)
    assert [(each.word, each.rating) for each in reviews(heard)] == [(id, rating)]
    assert NONSENSE not in stored(heard)


async def test_who_does_not_know_is_told_and_the_word_returns(heard: Town) -> None:
    (id,) = words_that(heard, Kind.WRITE)
    await begin(heard, (id, Kind.WRITE))
    await press(heard, "d:")
    await press(heard, "db:")
    assert asked(heard).word == id
    assert [each.rating for each in reviews(heard)] == [Rating.Again]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("👤 My people", "Karin Ek"), ("självmord", "112"), ("/people", "Karin Ek")],
    ids=["menu", "danger", "command"],
)
async def test_the_menu_a_command_and_danger_win_over_an_answer(heard: Town, typed: str, said: str) -> None:
    await begin(heard, (words_that(heard, Kind.WRITE)[0], Kind.WRITE))
    await heard.write(AMAL, typed)
    assert said in shown(heard.telegram.last(AMAL))
    assert (reviews(heard), newest(heard).session.asked) == ([], 1)


async def test_after_half_an_hour_a_text_is_a_question_again_and_the_session_still_there(heard: Town) -> None:
    (id,) = words_that(heard, Kind.WRITE)
    await begin(heard, (id, Kind.WRITE))
    heard.clock.on(minutes=31)
    await heard.tick()
    await heard.write(AMAL, NONSENSE)
    assert reviews(heard) == []
    await heard.write(AMAL, "/words")
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-resume", left=1)
    await press(heard, "db:")
    await heard.write(AMAL, told(heard, id).said)
    assert [each.rating for each in reviews(heard)] == [Rating.Good]


async def test_what_is_typed_while_something_else_is_asked_is_a_question(heard: Town) -> None:
    await begin(heard, (words_that(heard, Kind.MEANING)[0], Kind.MEANING))
    await heard.write(AMAL, NONSENSE)
    assert newest(heard).session.asked == 1
    assert shown(heard.telegram.last(AMAL)).startswith(word(heard, "ui-search-none", caseworker_name="Karin Ek")[:20])


async def test_a_voice_is_met_with_the_models_and_neither_fetched_nor_kept(heard: Town) -> None:
    (id,) = words_that(heard, Kind.SAY)
    question = await begin(heard, (id, Kind.SAY))
    for _ in range(2):
        heard.telegram.send_voice(AMAL)
        await heard.settle()
    voices = [each for each in heard.telegram.from_bot(AMAL) if each.id > question.id]
    assert [(each.kind, shown(each).splitlines()[0]) for each in voices] == [("voice", told(heard, id).said)] * 2
    theirs = [
        each.file.file_id for each in heard.telegram.chat(AMAL).messages.values() if each.file and not each.from_bot
    ]
    assert len(theirs) == 2
    assert not any(file in stored(heard) for file in theirs)
    assert [call.method for call in heard.telegram.calls if call.method == "getFile"] == []
    assert labels(heard.telegram.message(AMAL, question.id)) == labels(question)


async def test_a_voice_while_nothing_is_to_be_said_is_not_understood(heard: Town) -> None:
    await begin(heard, (words_that(heard, Kind.MEANING)[0], Kind.MEANING))
    heard.telegram.send_voice(AMAL)
    await heard.settle()
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-unknown-media")
    assert person(heard).offers_unanswered == 0
