"""Adding a language is adding a folder: one that nobody has thought of, from the first screen to the drill."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_date

from bot.actions.joining import guessed
from bot.chat.profile import show_profile
from bot.content.check import problems
from bot.content.content import Content, read_content
from bot.content.places import schedules_folder
from bot.content.render import MENU
from bot.content.sources import BEFORE_JOINING, language_of
from bot.domain.drill import Kind
from bot.simulator.messages import Message
from tests.conftest import INVISIBLE, Clock, open_town
from tests.journeys.drills import answer, begin, right_answer, told, words_that
from tests.journeys.new_language import SORANI, SWAHILI, Invented, add
from tests.journeys.phone import AMAL, labels, person, press, push, shown, spinning, word, words

RIGHT_TO_LEFT = ("R", "AL")
END = date(2027, 8, 31)
INVENTED = pytest.mark.parametrize("invented", [SWAHILI, SORANI], ids=lambda each: each.tag)


def read(messages: Path, cache: Path) -> Content:
    """The content of these messages."""
    return read_content(messages=str(messages), cache=cache)


def other_way(invented: Invented) -> str:
    """Which way the language is not written."""
    return "ltr" if Locale.parse(invented.tag).text_direction == "rtl" else "rtl"


def running(message: Message, way: str) -> list[str]:
    """The lines and labels of a message that run that way, as the first letter with a direction has it."""
    lines = (*message.text.splitlines(), *(label for row in message.labels for label in row))
    return [line for line in lines if _way(line) == way]


def written(content: Content, way: str) -> list[str]:
    """The offered languages that are written that way."""
    return [tag for tag in content.locales if content.catalogue.right_to_left(tag) is (way == "rtl")]


def _way(line: str) -> str | None:
    signs = (unicodedata.bidirectional(letter) for letter in line)
    first = next((sign for sign in signs if sign in ("L", *RIGHT_TO_LEFT)), None)
    return None if first is None else "rtl" if first in RIGHT_TO_LEFT else "ltr"


@INVENTED
async def test_a_new_folder_is_offered_first_to_a_phone_in_that_language_and_joined_in(
    invented: Invented, database_url: str, tmp_path: Path, clock: Clock
) -> None:
    content = read(add(invented, tmp_path), tmp_path)
    async with open_town(database_url, content, clock) as town:
        enrolled = town.enrol(locale=invented.tag, end=END)
        town.telegram.add_person("Amal", language_code=invented.tag, id=AMAL)
        town.telegram.start(AMAL, enrolled.token)
        await town.settle()
        first = town.telegram.last(AMAL)
        assert labels(first)[0] == [invented.name]
        assert len(labels(first)) == len(content.locales)
        assert invented.said("Choose language") in shown(first)
        await press(town, f"jl:{invented.tag}")
        await press(town, "jy:")
        keyboard = town.telegram.chat(AMAL).keyboard
        assert keyboard is not None
        assert [label.translate(INVISIBLE) for row in keyboard.rows for label in row] == [
            invented.said(word(town, f"ui-menu-{name}")) for row in MENU for name in row
        ]
        commands = {each["command"]: each["description"].translate(INVISIBLE) for each in town.telegram.commands(AMAL)}
        assert commands["month"] == invented.said(word(town, "ui-command-month"))
        assert person(town).locale == invented.tag
        for row in keyboard.rows:
            for label in row:
                await town.write(AMAL, label)
        await town.write(AMAL, invented.said("when is my salary paid"))
        assert "pay" in {tap.data.split(":")[2] for tap in town.telegram.last(AMAL).buttons}
        await town.write(AMAL, invented.said("my husband hits me"))
        assert "112" in shown(town.telegram.last(AMAL))
        later = [each for each in town.telegram.from_bot(AMAL) if each.id > first.id]
        wrong = {line.translate(INVISIBLE) for each in later for line in running(each, other_way(invented))}
        assert wrong == {word(town, "ui-language-name", locale=tag) for tag in written(content, other_way(invented))}
        assert spinning(town) == []


@INVENTED
async def test_a_message_in_it_is_explained_turned_to_swedish_and_back_with_dates_of_its_own(
    invented: Invented, database_url: str, tmp_path: Path, clock: Clock
) -> None:
    async with open_town(database_url, read(add(invented, tmp_path), tmp_path), clock) as town:
        await town.join(locale=invented.tag, end=END)
        message = await push(town, "time-off")
        assert invented.said(word(town, "time-off", "title")) in shown(message)
        await press(town, "t:", message=message.id)
        explained = town.telegram.last(AMAL)  # below the picture, where there is no room beside it
        assert invented.said(words(town, "time-off", "explain", locale="en")) in shown(explained)
        assert running(explained, other_way(invented)) == []
        assert labels(explained)[-1] == [invented.said(word(town, "ui-button-swedish"))]
        await town.tap(AMAL, explained.labels[-1][0], explained.id)
        swedish = town.telegram.last(AMAL)
        assert words(town, "time-off", "explain", locale="sv-simple") in shown(swedish)
        assert labels(swedish)[-1] == [f"🌐 {invented.name}"]
        await town.tap(AMAL, swedish.labels[-1][0], swedish.id)
        assert town.telegram.last(AMAL).text == explained.text
        last = await push(town, "last-weeks")
        day = format_date(END, "EEEE d MMMM y", locale=Locale.parse(invented.tag))
        assert day in shown(last)


@INVENTED
async def test_a_word_is_asked_by_what_it_means_in_it(
    invented: Invented, database_url: str, tmp_path: Path, clock: Clock
) -> None:
    async with open_town(database_url, read(add(invented, tmp_path), tmp_path), clock) as town:
        await town.join(locale=invented.tag)
        (id,) = words_that(town, Kind.MEANING)
        asked = await begin(town, (id, Kind.MEANING))
        meaning = town.app.house.content.meanings(invented.tag)[id]
        assert meaning == invented.said(town.app.house.content.meanings("en")[id])
        assert meaning in [label for row in labels(asked) for label in row]
        on = await answer(town, right_answer(town))
        assert told(town, id).said in shown(town.telegram.message(AMAL, on))


def test_staff_read_its_name_without_anybody_having_written_it(content: Content) -> None:
    said = [content.catalogue.text(tag, "staff-locale-name", locale="ckb") for tag in ("sv", "en")]
    assert [str(each).translate(INVISIBLE) for each in said] == ["centralkurdiska", "Central Kurdish"]


@pytest.mark.parametrize(
    ("phone", "expected"),
    [
        ("ckb", "ckb"), ("CKB-IQ", "ckb"), ("en-gb", "en"), ("sv", "sv-simple"), ("ar-eg", "ar"), ("ru", "sv-simple"),
        ("", "sv-simple"),
    ],
)  # fmt: skip
def test_the_first_language_offered_is_that_of_the_phone(phone: str, expected: str, tmp_path: Path) -> None:
    assert guessed(read(add(SORANI, tmp_path), tmp_path), phone) == expected


def test_with_half_of_the_must_texts_it_is_not_offered_and_the_check_names_the_others(
    content: Content, tmp_path: Path
) -> None:
    musts = {step.id for programme in content.programmes.values() for step in programme.steps if step.must}
    without = frozenset({*sorted(musts)[::2], *BEFORE_JOINING[:1]})
    messages = add(SWAHILI, tmp_path, without=without)
    found = [each for each in problems(messages, schedules_folder()) if each.rule == "missing"]
    assert {(each.level, each.path.parent.name, each.text.split()[0]) for each in found if each.level == "error"} == {
        ("error", "sw", id) for id in without
    }
    assert all("has no text in sw, the language is not offered;" in each.text for each in found)
    assert "sw" not in read(messages, tmp_path).locales


def test_a_folder_that_is_named_after_no_language_is_said_and_not_offered(tmp_path: Path) -> None:
    messages = add(Invented("xx-klingon", "tlhIngan", SWAHILI.alphabet), tmp_path)
    said = [each.text for each in problems(messages, schedules_folder()) if each.rule == "unknown-language"]
    assert said == ["'xx-klingon' is no known language tag; its texts are not used. Rename the folder (ar, fa-AF)."]
    assert "xx-klingon" not in read(messages, tmp_path).locales


async def test_telegram_is_told_of_the_bot_in_the_languages_that_it_knows_by_two_letters(
    database_url: str, tmp_path: Path, clock: Clock
) -> None:
    async with open_town(database_url, read(add(SORANI, tmp_path), tmp_path), clock) as town:
        await show_profile(town.app.bot, town.app.store, town.app.house)
        told_in = {code for scope, code in town.telegram.profile.commands if scope == "default"}
        offered = {language_of(tag) for tag in town.app.house.content.locales}
        assert told_in == {"", *offered} - {"ckb"}
