"""A session: each kind of question, right and wrong, tapped twice, left, and taken up again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.drill import Kind
from bot.domain.memory import Rating
from bot.simulator.messages import Message
from tests.conftest import Town
from tests.journeys.drills import (
    answer,
    asked,
    begin,
    edit,
    newest,
    remember,
    reviews,
    right_answer,
    speak,
    told,
    without,
    words_that,
    wrong_answer,
)  # fmt: skip
from tests.journeys.phone import AMAL, forge, labels, person, press, restart, shown, spinning, toast, word

CHOSEN = [Kind.MEANING, Kind.SWEDISH, Kind.ARTICLE, Kind.LISTEN, Kind.GAP, Kind.ORDER]
JUDGED = [*CHOSEN, Kind.SAY]
ONWARD = [["▶️ Go on"]]


@pytest.fixture
async def heard(town: Town, tmp_path: Path) -> Town:
    """Somebody who reads English has joined, and every word can be heard."""
    speak(town, tmp_path / "cache")
    await town.join(locale="en")
    return town


def since(town: Town, message: int) -> list[Message]:
    """What the bot has said after a message."""
    return [each for each in town.telegram.from_bot(AMAL) if each.id > message]


def said(town: Town, id: str) -> str:
    """A word as the answer to it names it."""
    found = told(town, id)
    return found.swedish if found.kind == "phrase" else found.said


@pytest.mark.parametrize("kind", JUDGED)
async def test_a_right_answer_is_praised_in_place_and_the_next_question_follows(heard: Town, kind: Kind) -> None:
    (id,), (other,) = words_that(heard, kind), words_that(heard, Kind.SHOW, most=9)[-1:]
    await begin(heard, (id, kind), (other, Kind.SHOW))
    on = await answer(heard, right_answer(heard))
    praise = "ui-drill-said" if kind is Kind.SAY else "ui-drill-right"
    assert shown(heard.telegram.message(AMAL, on)).splitlines()[0] == word(heard, praise, word=said(heard, id))
    assert labels(heard.telegram.message(AMAL, on)) == [[word(heard, "ui-button-listen")]]
    assert [shown(each).splitlines()[0] for each in since(heard, on)] == ["●○"]
    assert [(each.word, each.kind, each.rating) for each in reviews(heard)] == [(id, kind, Rating.Good)]


@pytest.mark.parametrize("kind", [*CHOSEN, Kind.WRITE])
async def test_a_wrong_answer_shows_the_right_one_with_its_voice_and_comes_again_unscored(
    heard: Town, kind: Kind
) -> None:
    (id,) = words_that(heard, kind)
    await begin(heard, (id, kind))
    on = await answer(heard, wrong_answer(heard))
    wrong = heard.telegram.message(AMAL, on)
    name = "ui-drill-wrong-phrase" if told(heard, id).kind == "phrase" else "ui-drill-wrong"
    assert shown(wrong).splitlines()[0] == word(heard, name, word=said(heard, id))
    (voice,) = since(heard, on)
    assert (labels(wrong), voice.kind, labels(voice)) == ([], "voice", ONWARD)
    await press(heard, "db:")
    assert (asked(heard).word, newest(heard).session.asked) == (id, 2)
    await answer(heard, right_answer(heard))
    assert [(each.word, each.kind, each.rating) for each in reviews(heard)] == [(id, kind, Rating.Again)]
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-end", count=1, days=1)


@pytest.mark.parametrize(("arg", "rating"), [("0", Rating.Good), ("1", Rating.Hard), ("2", Rating.Again)])
async def test_who_says_it_aloud_judges_themselves(heard: Town, arg: str, rating: Rating) -> None:
    (id,) = words_that(heard, Kind.SAY)
    await begin(heard, (id, Kind.SAY))
    on = await answer(heard, arg)
    line = shown(heard.telegram.message(AMAL, on)).splitlines()[0]
    assert line == word(heard, "ui-drill-said", word=said(heard, id))
    assert [each.rating for each in reviews(heard)] == [rating]


@pytest.mark.parametrize(("arg", "ratings"), [("k", [Rating.Easy]), ("n", [Rating.Good])])
async def test_a_new_word_is_shown_whole_and_asked_for_later(heard: Town, arg: str, ratings: list[Rating]) -> None:
    (id,) = words_that(heard, Kind.MEANING)
    new = await begin(heard, (id, Kind.SHOW), (id, Kind.MEANING))
    found = told(heard, id)
    assert new.kind == "voice"
    assert all(part in shown(new) for part in (found.emoji, found.said, found.plural, found.example))
    assert word(heard, "ui-voice-machine") in shown(new)
    await answer(heard, arg)
    await answer(heard, right_answer(heard))
    assert [each.rating for each in reviews(heard)] == ratings


async def test_the_example_of_a_new_word_can_be_heard(heard: Town) -> None:
    (id,) = words_that(heard, Kind.MEANING)
    new = await begin(heard, (id, Kind.SHOW))
    await heard.tap(AMAL, word(heard, "ui-button-drill-example"))
    (example,) = since(heard, new.id)
    assert (example.kind, shown(example).splitlines()[0]) == ("voice", told(heard, id).example)


@pytest.mark.parametrize("kind", [Kind.SHOW, *JUDGED])
async def test_an_answer_tapped_twice_is_given_once(heard: Town, kind: Kind) -> None:
    (id,), (other,) = words_that(heard, kind), words_that(heard, Kind.SHOW, most=9)[-1:]
    question = await begin(heard, (id, kind), (other, Kind.SHOW))
    last = f"1:d:{newest_subject(question)}:1.{right_answer(heard)}:{person(heard).tag}"
    on = await answer(heard, right_answer(heard))
    after, scored = heard.telegram.message(AMAL, on), reviews(heard)
    count = len(heard.telegram.from_bot(AMAL))
    await forge(heard, last, message=on)
    assert heard.telegram.message(AMAL, on).text == after.text
    assert (len(heard.telegram.from_bot(AMAL)), reviews(heard), spinning(heard)) == (count, scored, [])


def newest_subject(question: Message) -> str:
    return next(each.data.split(":")[2] for each in question.buttons if each.data.startswith("1:d:"))


async def test_a_wrong_answer_tapped_twice_keeps_the_way_on(town: Town) -> None:
    await town.join(locale="en")
    (id,) = words_that(town, Kind.MEANING)
    question = await begin(town, (id, Kind.MEANING))
    data = f"1:d:{newest_subject(question)}:1.{wrong_answer(town)}:{person(town).tag}"
    for _ in range(2):
        await forge(town, data, message=question.id)
        assert labels(town.telegram.message(AMAL, question.id)) == ONWARD
    assert town.telegram.last(AMAL).id == question.id


async def test_each_button_that_leads_on_does_so_once(heard: Town) -> None:
    await heard.write(AMAL, word(heard, "ui-menu-words"))
    offer = heard.telegram.last(AMAL)
    begin_it = offer.button(word(heard, "ui-button-drill-begin")).data
    await led_once(heard, begin_it, offer.id)
    assert labels(heard.telegram.message(AMAL, offer.id)) == []
    await heard.write(AMAL, word(heard, "ui-menu-words"))
    resume = heard.telegram.last(AMAL)
    await led_once(heard, resume.buttons[0].data, resume.id)
    (id,) = words_that(heard, Kind.MEANING)
    await begin(heard, (id, Kind.MEANING))
    await answer(heard, wrong_answer(heard))
    voice = heard.telegram.last(AMAL)
    await led_once(heard, voice.buttons[0].data, voice.id)
    assert (heard.telegram.message(AMAL, voice.id).text, labels(heard.telegram.message(AMAL, voice.id))) == (
        voice.text,
        [],
    )
    await answer(heard, right_answer(heard))
    end = heard.telegram.last(AMAL)
    await led_once(heard, end.buttons[0].data, end.id)
    assert shown(heard.telegram.message(AMAL, end.id)) == shown(end)
    assert len(newest(heard).session.words) == 4


async def led_once(town: Town, data: str, message: int) -> None:
    """The first tap asks a question, the second nothing more."""
    counts = []
    for _ in range(2):
        await forge(town, data, message=message)
        counts.append(len(since(town, message)))
    assert (counts, spinning(town)) == ([1, 1], [])


async def test_a_session_is_stopped_and_taken_up_where_it_was_also_by_a_new_process(heard: Town) -> None:
    ids = words_that(heard, Kind.MEANING, most=3)
    await begin(heard, *((id, Kind.MEANING) for id in ids))
    await answer(heard, right_answer(heard))
    question, before = heard.telegram.last(AMAL), asked(heard)
    await press(heard, "ds")
    assert shown(heard.telegram.message(AMAL, question.id)) == word(heard, "ui-drill-stopped")
    content = heard.app.house.content
    await restart(heard)
    edit(heard, content)
    heard.clock.on(days=3)
    await heard.write(AMAL, word(heard, "ui-menu-words"))
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-resume", left=2)
    await press(heard, "db:")
    again = heard.telegram.last(AMAL)
    assert (asked(heard), shown(again), labels(again)) == (before, shown(question), labels(question))


async def test_the_button_below_a_left_session_leads_back_too(heard: Town) -> None:
    await begin(heard, *((id, Kind.MEANING) for id in words_that(heard, Kind.MEANING, most=2)))
    await press(heard, "ds")
    await press(heard, "db:")
    assert shown(heard.telegram.last(AMAL)).startswith("○○")


async def test_there_is_one_session_at_a_time(heard: Town) -> None:
    await heard.write(AMAL, "/words")
    first = heard.telegram.last(AMAL)
    await press(heard, "db:offer", message=first.id)
    session = newest(heard).id
    heard.clock.on(days=1)
    for data in (f"1:db:offer::{person(heard).tag}", f"1:db:::{person(heard).tag}"):
        await forge(heard, data, message=first.id)
    assert newest(heard).id == session


async def test_a_button_of_an_older_session_shows_the_open_one(heard: Town) -> None:
    ids = words_that(heard, Kind.MEANING, most=2)
    old = await begin(heard, (ids[0], Kind.MEANING))
    await begin(heard, (ids[1], Kind.MEANING))
    await heard.tap(AMAL, old.buttons[0].data, old.id)
    assert toast(heard) == word(heard, "ui-toast-stale")
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-resume", left=1)
    assert reviews(heard) == []


@pytest.mark.parametrize("said", ["1.9", "1.", "1.²", "0.0", "2.0", "1.o0123", "1.k", f"{'9' * 30}.0", ".", "x"])
async def test_data_that_is_no_answer_changes_nothing(heard: Town, said: str) -> None:
    question = await begin(heard, (words_that(heard, Kind.MEANING)[0], Kind.MEANING))
    await forge(heard, f"1:d:{newest_subject(question)}:{said}:{person(heard).tag}", message=question.id)
    assert (reviews(heard), newest(heard).session.asked, spinning(heard)) == ([], 1, [])
    assert heard.telegram.message(AMAL, question.id) == question


async def test_a_word_that_an_editor_takes_away_is_passed_over(heard: Town) -> None:
    ids = words_that(heard, Kind.MEANING, most=3)
    question = await begin(heard, *((id, Kind.MEANING) for id in ids))
    edit(heard, without(heard.app.house.content, ids[0], ids[2]))
    await heard.tap(AMAL, question.buttons[0].data, question.id)
    assert toast(heard) == word(heard, "ui-toast-stale")
    await press(heard, "db:")
    assert asked(heard).word == ids[1]
    await answer(heard, right_answer(heard))
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-end", count=3, days=1)
    assert [each.word for each in reviews(heard)] == [ids[1]]


async def test_who_changes_the_language_is_asked_in_a_way_that_is_left(heard: Town) -> None:
    ids = words_that(heard, Kind.MEANING, most=2)
    await begin(heard, *((id, Kind.MEANING) for id in ids))
    await heard.write(AMAL, "/language")
    await press(heard, "l:sv-simple")
    await heard.write(AMAL, "/words")
    await press(heard, "db:")
    assert asked(heard).kind is not Kind.MEANING
    for _ in ids:
        await answer(heard, right_answer(heard))
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-end", locale="sv-simple", count=2, days=1)


async def test_who_loses_the_voices_is_asked_in_a_way_that_is_left(heard: Town, tmp_path: Path) -> None:
    await begin(heard, *((id, Kind.LISTEN) for id in words_that(heard, Kind.LISTEN, most=2)))
    for note in (tmp_path / "cache").glob("voices/sv/*"):
        note.unlink()
    await heard.write(AMAL, "/words")
    await press(heard, "db:")
    assert (asked(heard).kind is Kind.LISTEN, heard.telegram.last(AMAL).kind) == (False, "text")


async def test_an_open_session_outlives_a_change_of_workplace_and_the_next_is_the_new_ones(heard: Town) -> None:
    (id,) = words_that(heard, Kind.MEANING)
    await begin(heard, (id, Kind.MEANING))
    heard.app.store.write(lambda tx: tx.execute("UPDATE workplaces SET kind = 'bicycle-workshop'"))
    await answer(heard, right_answer(heard))
    await heard.write(AMAL, "/words")
    await press(heard, "db:offer")
    new = set(newest(heard).session.words) - {id}
    assert new <= set(heard.app.house.content.words.of_kind("bicycle-workshop"))
    assert not new <= set(heard.app.house.content.words.of_kind("cafe-and-kitchen"))


async def test_whoever_is_erased_in_the_middle_leaves_nothing(heard: Town) -> None:
    question = await begin(heard, (words_that(heard, Kind.MEANING)[0], Kind.MEANING))
    await answer(heard, right_answer(heard))
    await heard.write(AMAL, "/more")
    await press(heard, "e:erase-me")
    await press(heard, "e:erase-me:y")
    await forge(heard, question.buttons[0].data, message=question.id)
    assert toast(heard) == word(heard, "ui-toast-gone")
    tables = ("sessions", "questions", "reviews", "memories", "own_words", "set_words", "awaiting")
    left = heard.app.store.write(lambda tx: {name: tx.value(f"SELECT count(*) FROM {name}") for name in tables})
    assert left == dict.fromkeys(tables, 0)


async def test_after_an_absence_a_session_is_no_longer_than_the_days_number(heard: Town) -> None:
    for id in words_that(heard, Kind.MEANING, most=30):
        remember(heard, id, Rating.Good)
    heard.clock.on(days=90)
    await heard.write(AMAL, "/words")
    assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-offer", count=8)
    await press(heard, "db:offer")
    assert len(newest(heard).session.words) == 8


async def test_the_days_of_the_month_are_counted_and_no_day_is_missed(heard: Town) -> None:
    ids = words_that(heard, Kind.MEANING, most=3)
    for day, id in enumerate(ids, 1):
        await begin(heard, (id, Kind.MEANING))
        await answer(heard, right_answer(heard))
        assert shown(heard.telegram.last(AMAL)) == word(heard, "ui-drill-end", count=1, days=day)
        heard.clock.now += timedelta(days=day)
