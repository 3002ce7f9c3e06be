"""Another language: the menu, the commands, the old buttons; and simple Swedish where a text is missing."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest

from bot.content.content import read_content
from bot.content.places import messages_folder
from bot.content.render import MENU
from tests.conftest import Clock, Town, open_town
from tests.journeys.phone import AMAL, labels, person, press, push, shown, spinning, verbs, word


async def test_another_language_brings_its_menu_and_commands_and_old_buttons_speak_it(town: Town) -> None:
    await town.join(locale="en")
    old = await push(town, "time-off")
    old_menu = word(town, "ui-menu-month")
    await town.write(AMAL, word(town, "ui-menu-language"))
    await press(town, "l:ar")
    chosen, done = town.telegram.from_bot(AMAL)[-2:]
    assert shown(chosen) == "✅ العربية"
    assert shown(done) == word(town, "ui-language-done", locale="ar", language="العربية")
    keyboard = town.telegram.chat(AMAL).keyboard
    assert keyboard is not None
    assert (keyboard.resize, keyboard.persistent) == (True, True)
    assert keyboard.rows[1][0].strip("\u200f") == word(town, "ui-menu-month", locale="ar")
    commands = {each["command"]: each["description"].strip("\u200f") for each in town.telegram.commands(AMAL)}
    assert commands["month"] == word(town, "ui-command-month", locale="ar")
    turned = await press(town, "t:", message=old.id)
    assert labels(turned)[0][0] == word(town, "ui-button-understand", locale="ar")
    await town.write(AMAL, old_menu)
    assert "12" in shown(town.telegram.last(AMAL))
    assert person(town).locale == "ar"
    assert spinning(town) == []


@pytest.mark.parametrize("locale", ["sv-simple", "en", "ar"])
async def test_every_menu_button_and_every_command_opens_its_screen(town: Town, locale: str) -> None:
    await town.join(locale=locale)
    opened = {}
    for name in (name for row in MENU for name in row):
        await town.write(AMAL, word(town, f"ui-menu-{name}", locale=locale))
        opened[name] = (town.telegram.last(AMAL).text, verbs(town.telegram.last(AMAL)))
    for name, screen in opened.items():
        await town.write(AMAL, f"/{name}")
        assert (town.telegram.last(AMAL).text, verbs(town.telegram.last(AMAL))) == screen
    assert len({text for text, _ in opened.values()}) == len(opened)
    crisis = town.app.house.content.finder.crisis
    assert not any(crisis(word(town, f"ui-menu-{name}", locale=locale)) for name in opened)


async def test_an_emoji_alone_opens_its_screen(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "⚙")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-more-list")


async def test_a_text_missing_in_a_language_comes_whole_in_simple_swedish(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    copytree(messages_folder(), tmp_path / "messages")
    for file in (tmp_path / "messages" / "ar").glob("*.ftl"):
        text = file.read_text()
        if "\nchild-sick =" in text:
            file.write_text(text.replace("\nchild-sick =", "\nchild-sick = { $no-such-fact }\nchild-sick-old ="))
    content = read_content(messages=str(tmp_path / "messages"), cache=tmp_path)
    async with open_town(database_url, content, clock) as town:
        await town.join(locale="ar")
        message = await push(town, "child-sick")
        assert not any("\u0600" <= letter <= "\u06ff" for letter in message.text)
        assert word(town, "child-sick", "title", locale="sv-simple") in shown(message)
        assert "{" not in message.text
