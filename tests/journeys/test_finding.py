"""Finding things: the month, the themes, a typed question, the people around."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.themes import THEMES
from bot.store import people
from tests.conftest import Town
from tests.journeys.phone import (
    AMAL,
    in_files,
    labels,
    person,
    press,
    push,
    shown,
    spinning,
    stored,
    verbs,
    word,
)  # fmt: skip


async def test_the_months_topics_show_what_is_understood_told_and_coming(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "work-times")
    await press(town, "u:")
    await push(town, "sick-report")
    await town.write(AMAL, word(town, "ui-menu-month"))
    month = town.telegram.last(AMAL)
    found = [label for row in labels(month) for label in row]
    assert "●○○○○○○○○○○○" in shown(month)
    for state, step in (("understood", "work-times"), ("told", "sick-report"), ("coming", "safety-first")):
        assert word(town, f"ui-button-topic-{state}", short=word(town, step, "short")) in found
    assert all(len(row) == 1 for row in labels(month))
    assert [button.data for button in month.buttons if button.data.startswith("1:m:")] == []
    await press(town, "o:safety-first")
    assert verbs(town.telegram.last(AMAL))[0] == ["u 0o", "t 1o"]


async def test_one_pages_back_to_past_months_and_forth_in_place(town: Town) -> None:
    await town.join(locale="en", start=date(2026, 6, 1))
    await town.write(AMAL, "/month")
    month = town.telegram.last(AMAL)
    assert "●●●●○" in shown(month)
    back = await press(town, "m:3")
    assert (back.id, "●●●○" in shown(back)) == (month.id, True)
    forth = await press(town, "m:4")
    assert (forth.text, forth.labels) == (month.text, month.labels)


@pytest.mark.parametrize(
    ("today", "says"),
    [(date(2026, 9, 1), "ui-month-before"), (date(2027, 10, 5), "ui-month-after")],
    ids=["before the start", "after the end"],
)
async def test_outside_the_programme_the_month_says_so(town: Town, today: date, says: str) -> None:
    await town.join(locale="en", start=date(2026, 9, 15))
    town.clock.now = town.clock.now.replace(year=today.year, month=today.month, day=today.day)
    await town.write(AMAL, "/month")
    screen = town.telegram.last(AMAL)
    assert shown(screen) == word(town, says, start_date=date(2026, 9, 15))
    known = {button.data.split(":")[2] for button in screen.buttons if button.data.startswith("1:o:")}
    assert known <= set(THEMES["after"])
    assert len(known) > 0 or says == "ui-month-before"


async def test_the_themes_page_through_all_topics_and_back(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, word(town, "ui-menu-topics"))
    themes = town.telegram.last(AMAL)
    assert labels(themes) == [[word(town, f"ui-theme-{theme}")] for theme in THEMES]
    await press(town, "q:safe")
    for theme in (*tuple(THEMES)[1:], "safe"):
        page = await press(town, f"q:{theme}")
        assert page.id == themes.id
        assert word(town, f"ui-theme-{theme}") in shown(page)
    assert (await press(town, "p:all")).labels == themes.labels
    assert spinning(town) == []


async def test_what_is_listed_only_once_sent_appears_then_and_one_meeting_is_listed(town: Town) -> None:
    await town.join(locale="en")
    assert await _steps(town, "year") == {
        "welcome", "about-programme", "people-around-you", "temporary-contract", "halfway",
    }  # fmt: skip
    assert "first-meeting" in await _steps(town, "meetings")
    assert not {"follow-up-1", "follow-up-2", "follow-up-3", "self-check"} & await _steps(town, "meetings")
    await push(town, "expectation-check")
    await push(town, "self-check")
    assert "expectation-check" in await _steps(town, "year")
    assert "self-check" in await _steps(town, "meetings")
    town.clock.to(2026, 10, 1)
    assert {"first-meeting", "follow-up-1"} & await _steps(town, "meetings") == {"follow-up-1"}


@pytest.mark.parametrize(
    ("locale", "question", "step"),
    [("sv-simple", "när kommer lönen?", "pay"), ("en", "when is my salary paid", "pay"), ("ar", "متى الراتب", "pay")],
    ids=["sv-simple", "en", "ar"],
)
async def test_a_question_finds_its_topic_and_is_stored_nowhere(
    town: Town, locale: str, question: str, step: str
) -> None:
    await town.join(locale=locale)
    await town.write(AMAL, question)
    found = town.telegram.last(AMAL)
    assert step in [button.data.split(":")[2] for button in found.buttons]
    assert len(found.buttons) <= 4
    assert question not in stored(town)
    await town.tick()
    assert not in_files(town, question)
    await press(town, f"o:{step}")
    assert town.telegram.last(AMAL).kind == "photo"


async def test_a_question_that_finds_nothing_names_the_caseworker(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "qwxyz zzkqj")
    screen = town.telegram.last(AMAL)
    assert shown(screen) == word(town, "ui-search-none", caseworker_name="Karin Ek")
    assert verbs(screen) == [["p"], ["a"]]


@pytest.mark.parametrize(
    ("locale", "text"),
    [("sv-simple", "Jag vill inte leva längre"), ("en", "my husband hits me"), ("ar", "أريد أن أموت")],
    ids=["sv-simple", "en", "ar"],
)
async def test_words_of_danger_show_where_help_is_in_any_language_and_are_stored_nowhere(
    town: Town, locale: str, text: str
) -> None:
    await town.join_staff()
    await town.join(locale="en")
    staff = len(town.telegram.from_bot(2001))
    await town.write(AMAL, text)
    await town.write(AMAL, f"👤 {text}")
    for screen in town.telegram.from_bot(AMAL)[-2:]:
        assert shown(screen) == word(town, "ui-crisis", workplace_phone="08-123 45 67")
        assert verbs(screen) == [["a"]]
    assert text not in stored(town)
    await town.tick()
    assert not in_files(town, text)
    assert len(town.telegram.from_bot(2001)) == staff


async def test_a_stranger_in_danger_is_shown_where_help_is(town: Town) -> None:
    town.telegram.add_person("Eve", language_code="en", id=1009)
    town.telegram.start(1009)
    town.telegram.write(1009, "I want to die")
    await town.settle()
    assert "112" in shown(town.telegram.last(1009))


async def test_the_people_around_are_named_with_their_phones_and_the_unknown_left_out(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, word(town, "ui-menu-people"))
    text = shown(town.telegram.last(AMAL))
    for part in ("Karin Ek", "070-111 22 33", "Olle Berg", "Café Lyktan", "08-123 45 67"):
        assert part in text
    one = person(town)
    town.app.store.write(lambda tx: people.change(tx, one.id, workplace=None, caseworker=None))
    await town.write(AMAL, word(town, "ui-menu-people"))
    screen = town.telegram.last(AMAL)
    assert (shown(screen), screen.keyboard) == (word(town, "ui-people-none"), ())


async def _steps(town: Town, theme: str) -> set[str]:
    await town.write(AMAL, "/topics")
    page = await press(town, f"q:{theme}")
    return {button.data.split(":")[2] for button in page.buttons if button.data.startswith("1:o:")}
