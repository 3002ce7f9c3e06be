"""One's own words: added from work, seen as a picture, the hard ones told apart from sessions."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.drill import Kind
from bot.domain.memory import HARD_AFTER, Rating
from bot.store import own_words
from bot.store.own_words import OwnWord
from tests.conftest import Town
from tests.journeys.drills import (
    answer,
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
)
from tests.journeys.phone import AMAL, data, forge, labels, person, press, shown, spinning, word

HARD = [Rating.Again] * HARD_AFTER
TURNED = "\u202eskurhink\u202c"


@pytest.fixture
async def here(town: Town) -> Town:
    """Somebody who reads English has joined."""
    await town.join(locale="en")
    return town


def own(town: Town) -> list[OwnWord]:
    """The words that they have added, newest first."""
    amal = person(town).id
    return town.app.store.write(lambda tx: own_words.for_person(tx, amal))


async def add(town: Town, *texts: str) -> None:
    """➕, and what is typed then."""
    await town.write(AMAL, "/words")
    await press(town, "da:")
    for text in texts:
        await town.write(AMAL, text)


async def test_a_word_met_at_work_is_practised_at_once(here: Town) -> None:
    await add(here, "  skur\nhink ", "a  bucket for scrubbing")
    assert [(each.swedish, each.meaning, each.locale) for each in own(here)] == [
        ("skur hink", "a bucket for scrubbing", "en")
    ]
    assert shown(here.telegram.last(AMAL)) == word(here, "ui-drill-new-word-picture")
    await here.write(AMAL, "/words")
    await press(here, "db:offer")
    assert newest(here).session.words[0] == f"own-{own(here)[0].id}"
    assert all(text in shown(here.telegram.last(AMAL)) for text in ("skur hink", "a bucket for scrubbing"))


@pytest.mark.parametrize("kind", ["voice", "photo"])
async def test_a_picture_or_a_voice_may_come_with_it_and_is_not_fetched(here: Town, kind: str) -> None:
    await add(here, "skurhink", "bucket")
    (here.telegram.send_voice if kind == "voice" else here.telegram.send_photo)(AMAL)
    await here.settle()
    assert shown(here.telegram.last(AMAL)) == word(here, "ui-drill-new-word-done")
    rows = here.app.store.write(lambda tx: tx.rows("SELECT voice, photo FROM own_words"))
    assert [[bool(row["voice"]), bool(row["photo"])] for row in rows] == [[kind == "voice", kind == "photo"]]
    await here.write(AMAL, "/words")
    await press(here, "db:offer")
    assert (here.telegram.last(AMAL).kind, "skurhink" in shown(here.telegram.last(AMAL))) == (kind, True)
    answered = await press(here, "d:")
    assert shown(answered).startswith(word(here, "ui-drill-shown", word="skurhink"))
    assert [call.method for call in here.telegram.calls if call.method == "getFile"] == []
    here.telegram.send_voice(AMAL)
    await here.settle()
    assert shown(here.telegram.last(AMAL)) == word(here, "ui-unknown-media")


async def test_what_is_too_long_is_said_and_asked_again(here: Town) -> None:
    await add(here, "x" * 81)
    assert (shown(here.telegram.last(AMAL)), own(here)) == (word(here, "ui-drill-new-word-long", most=80), [])
    await here.write(AMAL, "å" * 80)
    assert [each.swedish for each in own(here)] == ["å" * 80]


@pytest.mark.parametrize(("one", "other"), [("skurhink", "SKURHINK"), ("Åkpåse", "åkpåse")])
async def test_the_same_word_is_there_once_with_its_newest_meaning(here: Town, one: str, other: str) -> None:
    await add(here, one, "a bucket")
    await add(here, other, "bucket")
    assert [(each.swedish, each.meaning) for each in own(here)] == [(one, "bucket")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("<b>hink</b> & {$word} <script>", "<b>hink</b> & {$word} <script>"),
        (TURNED, "skurhink"),
        ("\u200f\u061cدلو", "دلو"),
    ],
    ids=["tags", "turned round", "Arabic"],
)
async def test_a_hostile_word_is_shown_as_it_is_and_turns_nothing_round(here: Town, typed: str, kept: str) -> None:
    await add(here, typed, typed)
    assert [(each.swedish, each.meaning) for each in own(here)] == [(kept, kept)]
    await here.write(AMAL, "/words")
    await press(here, "db:offer")
    assert shown(here.telegram.last(AMAL)).count(kept) == 2
    assert spinning(here) == []


async def test_a_word_of_invisible_signs_is_none(here: Town) -> None:
    await add(here, "\u200e\u202e\u2069")
    assert (own(here), shown(here.telegram.last(AMAL))) == ([], word(here, "ui-drill-new-word"))


async def test_the_menu_wins_over_a_new_word(here: Town) -> None:
    await add(here, word(here, "ui-menu-people"))
    assert own(here) == []


@pytest.mark.parametrize("locale", ["en", "sv-simple"])
async def test_an_own_word_is_asked_in_each_way_that_there_is(town: Town, locale: str) -> None:
    await town.join(locale=locale)
    await add(town, "Ta skurhinken.", "take the bucket")
    id = f"own-{own(town)[0].id}"
    for level in range(6):
        remember(town, id, *[Rating.Good] * (level + 1))
        town.clock.on(days=400)
        await town.write(AMAL, word(town, "ui-menu-words", locale=locale))
        await press(town, "db:")
        kept = newest(town)
        assert id in kept.session.words
        town.app.store.write(lambda tx: tx.execute("UPDATE sessions SET ended_at = 'x'"))
    assert spinning(town) == []


async def test_my_words_are_a_picture_and_three_numbers(here: Town) -> None:
    known, learning, hard = words_that(here, Kind.MEANING, most=3)
    remember(here, known, *[Rating.Easy] * 4)
    remember(here, learning, Rating.Good)
    remember(here, hard, *HARD)
    await here.write(AMAL, "/words")
    await press(here, "dm:")
    mine = here.telegram.last(AMAL)
    numbers = word(here, "ui-drill-mine", known=1, learning=1, hard=1)
    assert (mine.kind, shown(mine)) == ("photo", f"{numbers}\n\n{word(here, 'ui-drill-mine-not-shown')}")
    await press(here, "dm:show")
    shown_now = here.telegram.message(AMAL, mine.id)
    assert shown(shown_now).endswith(word(here, "ui-drill-mine-shown", caseworker_name="Karin Ek"))
    assert person(here).words_shown
    await press(here, "dm:hide")
    assert not person(here).words_shown


async def test_a_hard_word_is_set_aside_and_comes_back_after_its_lesson(here: Town, tmp_path: Path) -> None:
    speak(here, tmp_path / "cache")
    ids = sorted(words_that(here, Kind.MEANING, most=4))
    for id in ids:
        remember(here, id, *HARD)
    await here.write(AMAL, "/words")
    await press(here, "dm:")
    mine = here.telegram.last(AMAL)
    tap = data(mine, "dh:")
    for _ in range(2):
        await forge(here, tap, message=mine.id)
    lessons = [each for each in here.telegram.from_bot(AMAL) if each.id > mine.id]
    assert [each.kind for each in lessons] == ["voice"] * 3
    for lesson, id in zip(lessons, ids, strict=False):
        found = told(here, id)
        assert all(part in shown(lesson) for part in (found.emoji, found.said, found.example))
    assert reviews(here) == []
    assert word(here, "ui-drill-mine", known=0, learning=3, hard=1) in shown(here.telegram.message(AMAL, mine.id))
    await press(here, "dh:")
    assert labels(here.telegram.message(AMAL, mine.id))[0] != [word(here, "ui-button-drill-hard")]
    assert len([each for each in here.telegram.from_bot(AMAL) if each.id > mine.id]) == 4
    assert spinning(here) == []


async def test_the_eighth_failure_sets_a_word_aside(here: Town) -> None:
    (id,) = words_that(here, Kind.MEANING)
    remember(here, id, *HARD[1:])
    here.clock.on(days=1)
    await begin(here, (id, Kind.MEANING))
    await answer(here, str(1 - int(right_answer(here))) if right_answer(here) in "01" else "0")
    await here.write(AMAL, "/words")
    await press(here, "dm:")
    assert word(here, "ui-drill-mine", known=0, learning=0, hard=1) in shown(here.telegram.last(AMAL))


async def test_a_hard_word_that_an_editor_takes_away_is_hard_no_more(here: Town) -> None:
    (id,) = words_that(here, Kind.MEANING)
    remember(here, id, *HARD)
    edit(here, without(here.app.house.content, id))
    await here.write(AMAL, "/words")
    await press(here, "dm:")
    assert word(here, "ui-drill-mine", known=0, learning=0, hard=0) in shown(here.telegram.last(AMAL))
