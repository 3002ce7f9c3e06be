"""What a person is told while nobody has read its translation, as the installation has set it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.actions.foretell import foretell, newcomer
from bot.actions.preview import preview
from bot.content.catalogue import Catalogue
from bot.content.content import Content, read_content
from bot.content.places import messages_folder
from bot.content.reviewing import mark_read
from bot.content.voices import RECORDED
from bot.settings import Settings
from bot.store.opening import empty_store
from bot.texts import Texts
from tests.conftest import Clock, Town, open_town, without_pictures
from tests.journeys.phone import AMAL, labels, press, push, shown, verbs, word, words

DAY = date(2026, 11, 22)
MUST, OTHER, FUND = "sick-report", "time-off", "unemployment-fund"


def is_arabic(text: str) -> bool:
    return any("\u0600" <= letter <= "\u06ff" for letter in text)


def read_texts(folder: Path, locale: str, *texts: str) -> None:
    """Somebody has read these texts of a copy of the shipped messages."""
    if not folder.exists():
        shutil.copytree(messages_folder(), folder)
    mark_read(Catalogue.load(folder), folder, locale, texts, by="Noor", day=DAY)


def lose(folder: Path, step: str, part: str) -> None:
    """A copy of the shipped messages, in whose Arabic that part of a step is missing."""
    shutil.copytree(messages_folder(), folder)
    file = next(each for each in (folder / "ar").glob("*.ftl") if f"\n{step} =" in each.read_text("utf-8"))
    text = file.read_text("utf-8")
    begin = text.index(f"\n{step} =")
    file.write_text(text[:begin] + text[begin:].replace(f"    .{part} =", "    .lost =", 1), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped messages, of which somebody has read all steps in simple Swedish."""
    steps = [step.id for step in read_content().programme("").steps]
    read_texts(tmp_path / "messages", "sv-simple", *steps)
    return tmp_path / "messages"


def content_of(folder: Path, drafts: str) -> Content:
    """The texts without pictures, where such drafts go out."""
    content = read_content(messages=str(folder), cache=folder.parent / "cache", data=folder.parent, drafts=drafts)
    return without_pictures(content, folder)


@pytest.mark.parametrize(
    ("drafts", "told"),
    [("all", (True, True)), ("not-must", (False, True)), ("none", (False, False))],
)
async def test_the_setting_says_which_drafts_go_out_and_each_says_that_it_is_one(
    folder: Path, database_url: str, clock: Clock, drafts: str, told: tuple[bool, bool]
) -> None:
    async with open_town(database_url, content_of(folder, drafts), clock) as town:
        await town.join(locale="ar")
        for step, in_arabic in zip((MUST, OTHER), told, strict=True):
            locale = "ar" if in_arabic else "sv-simple"
            message = await push(town, step)
            assert words(town, step, locale=locale) in shown(message)
            assert word(town, step, "title", locale=locale) in shown(message).splitlines()[0]
            assert is_arabic(message.text) is in_arabic
            assert (word(town, "ui-draft-line", locale=locale) in shown(message)) is in_arabic
            assert all(is_arabic(label) for label in labels(message)[0])


async def test_what_is_held_back_is_whole_in_simple_swedish_also_when_it_is_explained(
    folder: Path, database_url: str, clock: Clock
) -> None:
    async with open_town(database_url, content_of(folder, "none"), clock) as town:
        await town.join(locale="ar")
        await push(town, OTHER)
        for part in ("explain", "example"):
            deeper = await press(town, "t:")
            assert words(town, OTHER, part, locale="sv-simple") in shown(deeper)
            assert not is_arabic(deeper.text)


async def test_nobody_is_offered_simple_swedish_below_a_text_that_is_in_it(
    folder: Path, database_url: str, clock: Clock
) -> None:
    async with open_town(database_url, content_of(folder, "not-must"), clock) as town:
        await town.join(locale="ar")
        assert verbs(await push(town, MUST)) == [["u 0o", "t 1o"]]
        assert verbs(await push(town, OTHER)) == [["u 0o", "t 1o"], ["t 0s"]]


async def test_a_text_that_is_read_goes_out_in_its_language_without_the_line_and_a_stale_one_no_more(
    folder: Path, database_url: str, clock: Clock
) -> None:
    read_texts(folder, "ar", MUST)
    async with open_town(database_url, content_of(folder, "not-must"), clock) as town:
        await town.join(locale="ar")
        message = await push(town, MUST)
        assert is_arabic(message.text)
        assert word(town, "ui-draft-line", locale="ar") not in shown(message)
        file = next(each for each in folder.glob("sv-simple/*.ftl") if f"\n{MUST} =" in each.read_text("utf-8"))
        text = file.read_text("utf-8")
        begin = text.index(f"\n{MUST} =")
        file.write_text(text[:begin] + text[begin:].replace("    .title = ", "    .title = Nytt: ", 1), "utf-8")
        read_texts(folder, "sv-simple", MUST)
        town.app.house = replace(town.app.house, content=content_of(folder, "not-must"))
        stale = await push(town, MUST, "2")
        assert not is_arabic(stale.text)
        assert "Nytt: " in shown(stale)


async def test_where_nobody_has_read_the_simple_swedish_either_the_draft_goes_out(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    async with open_town(database_url, content_of(messages_folder(), "none"), clock) as town:
        await town.join(locale="ar")
        message = await push(town, MUST)
        assert is_arabic(message.text)
        assert word(town, "ui-draft-line", locale="ar") in shown(message)


async def test_lists_and_searches_name_topics_in_the_reader_s_language_and_open_them_held_back(
    folder: Path, database_url: str, clock: Clock
) -> None:
    async with open_town(database_url, content_of(folder, "none"), clock) as town:
        await town.join(locale="ar")
        await town.write(AMAL, "أنا مريض")
        found = town.telegram.last(AMAL)
        assert word(town, MUST, "short", locale="ar") in [label for row in labels(found) for label in row]
        await press(town, f"o:{MUST}")
        opened = town.telegram.last(AMAL)
        assert words(town, MUST, locale="sv-simple") in shown(opened)
        assert not is_arabic(opened.text)


def speak(content: Content, folder: Path, locale: str, step: str = MUST) -> None:
    """Somebody has read the text aloud in that language."""
    aloud = content.text_voices.reader.aloud(locale, step)
    assert aloud is not None
    note = folder.parent / RECORDED / locale / aloud.file(machine=False)
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_bytes(b"OggS")


async def test_the_voice_is_in_the_language_that_is_shown(folder: Path, database_url: str, clock: Clock) -> None:
    content = content_of(folder, "not-must")
    speak(content, folder, "ar")
    assert [content.shown_in("ar", step) for step in (MUST, OTHER)] == ["sv-simple", "ar"]
    async with open_town(database_url, content, clock) as town:
        await town.join(locale="ar")
        assert verbs(await push(town, MUST)) == [["u 0o", "t 1o"]]
    speak(content, folder, "sv-simple")
    assert content.voice(content.shown_in("ar", MUST), MUST) is not None


async def test_where_an_explanation_is_missing_neither_arabic_voice_nor_simple_swedish_is_offered_below_it(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    lose(tmp_path / "messages", FUND, "explain")
    content = content_of(tmp_path / "messages", "all")
    speak(content, tmp_path / "messages", "ar", FUND)
    assert [content.shown_in("ar", FUND, level) for level in (0, 1, 2)] == ["ar", "sv-simple", "sv-simple"]
    async with open_town(database_url, content, clock) as town:
        await town.join(locale="ar")
        assert verbs(await push(town, FUND)) == [["u 0o", "t 1o"], ["v 0o", "t 0s"]]
        deeper = await press(town, "t:")
        assert not is_arabic(deeper.text)
        assert verbs(deeper) == [["u 1o", "t 2o"]]


def test_a_wording_is_shown_in_simple_swedish_where_its_step_has_no_title(tmp_path: Path) -> None:
    lose(tmp_path / "messages", "temporary-contract", "title")
    content = content_of(tmp_path / "messages", "all")
    shown_in = [content.shown_in("ar", text) for text in ("temporary-contract-3", "temporary-contract", FUND)]
    assert shown_in == ["sv-simple", "sv-simple", "ar"]


def test_previews_and_timelines_show_what_goes_out(folder: Path, clock: Clock) -> None:
    content = content_of(folder, "not-must")
    with empty_store() as store:
        seen = store.write(lambda tx: preview(tx, content, MUST, "ar", now=clock()))
    assert (seen.locale, seen.review, is_arabic(seen.parts[0][1])) == ("sv-simple", "draft", False)
    assert all(not is_arabic(text) for _, text in seen.parts[:3])
    person = newcomer(content, start=date(2026, 12, 1), end=None, joined=None, locale="ar", programme="")
    with empty_store() as store:
        told = {each.step: each for each in store.write(lambda tx: list(foretell(tx, content, person)))}
    assert {step: is_arabic(told[step].text) for step in (MUST, OTHER)} == {MUST: False, OTHER: True}
    # A step that asks has answers of the interface below it: it is one message, so it is in one language.
    assert all(is_arabic(each.text) != each.must for each in told.values())


def test_a_language_is_offered_whatever_is_held_back(folder: Path) -> None:
    assert content_of(folder, "none").locales == content_of(folder, "all").locales


async def test_a_wording_goes_out_with_a_title_in_its_own_language(
    folder: Path, database_url: str, clock: Clock
) -> None:
    read_texts(folder, "ar", "temporary-contract-3")
    async with open_town(database_url, content_of(folder, "not-must"), clock) as town:
        await town.join(locale="ar")
        message = await push(town, "temporary-contract", "3")
        assert words(town, "temporary-contract-3", locale="ar") not in shown(message)
        assert not is_arabic(message.text)


async def test_a_title_that_is_missing_takes_the_whole_message_to_simple_swedish(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    lose(tmp_path / "messages", OTHER, "title")
    async with open_town(database_url, content_of(tmp_path / "messages", "all"), clock) as town:
        await town.join(locale="ar")
        assert not is_arabic((await push(town, OTHER)).text)


async def test_the_shipped_texts_all_say_that_they_are_drafts(town: Town) -> None:
    await town.join(locale="en")
    for step in (MUST, OTHER):
        assert shown(await push(town, step)).endswith(word(town, "ui-draft-line"))


async def test_a_text_that_is_read_while_the_bot_runs_loses_its_line(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    shutil.copytree(messages_folder(), tmp_path / "messages")
    async with open_town(database_url, content_of(tmp_path / "messages", "all"), clock) as town:
        town.app.texts = Texts(Settings(messages=str(tmp_path / "messages"), data=str(tmp_path)))
        await town.join(locale="en")
        assert word(town, "ui-draft-line") in shown(await push(town, MUST))
        read_texts(tmp_path / "messages", "en", MUST)
        for _ in range(2):
            await town.app.reread()
        assert word(town, "ui-draft-line") not in shown(await push(town, MUST, "2"))
