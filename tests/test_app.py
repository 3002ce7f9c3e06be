"""A running bot takes up what editors change; what they break leaves the last good text, and they are told."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.actions.enrol import invite_staff
from bot.content.in_service import STATE
from bot.content.places import messages_folder, schedules_folder
from bot.domain.permissions import Role
from bot.settings import Settings
from bot.texts import Texts, open_house
from tests.conftest import Clock, Town, open_town

EDITOR = 3001


@dataclass
class Desk:
    """The folders of an editor, and the town whose bot reads them."""

    town: Town
    settings: Settings

    def edit(self, name: str, old: str, new: str) -> None:
        """Write something else into a file of the messages' folder."""
        path = Path(self.settings.messages) / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    async def menu(self) -> str:
        """What a participant reads on asking for the menu, after the bot has had a look at the files."""
        await self.look()
        await self.town.write(1001, "/menu")
        return self.town.said(1001)[-1].split("\n")[0]

    async def look(self) -> None:
        """The bot looks at the files until they are as they were at the look before."""
        for _ in range(2):
            await self.town.app.reread()

    def restart(self) -> None:
        """The bot begins anew with what is on disk."""
        self.town.app.house = open_house(self.settings, "stegvis_bot")
        self.town.app.texts = Texts(self.settings)


@pytest_asyncio.fixture
async def desk(tmp_path: Path, database_url: str, clock: Clock) -> AsyncIterator[Desk]:
    """An editor's copy of the shipped texts, a participant who reads English, and an editor who can be reached."""
    shutil.copytree(messages_folder(), tmp_path / "messages")
    shutil.copytree(schedules_folder(), tmp_path / "schedules")
    settings = Settings(
        messages=str(tmp_path / "messages"), schedules=str(tmp_path / "schedules"), data=str(tmp_path / "data")
    )
    house = open_house(settings, "stegvis_bot")
    async with open_town(database_url, house.content, clock) as town:
        town.app.texts = Texts(settings)
        await town.join(locale="en")
        _, token = town.app.store.write(
            lambda tx: invite_staff(tx, name="Eva", role=Role.EDITOR, locale="en", by="test", now=clock())
        )
        town.telegram.add_person("Eva", language_code="en", id=EDITOR)
        town.telegram.start(EDITOR, token)
        await town.settle()
        await town.tap(EDITOR, town.telegram.last(EDITOR).labels[0][0])
        yield Desk(town, settings)


async def test_an_edited_text_is_said_at_the_next_look(desk: Desk) -> None:
    desk.edit("en/ui.ftl", "Here is the menu.", "Hello there.")
    assert await desk.menu() == "Hello there."


async def test_a_broken_file_leaves_the_one_before_in_service_through_a_restart_until_it_is_mended(desk: Desk) -> None:
    desk.edit("en/ui.ftl", "Here is the menu.", "Hello there.")
    await desk.menu()
    desk.edit("en/ui.ftl", "Hello there.", "Hello { $who.")
    assert await desk.menu() == "Hello there."
    desk.restart()
    assert await desk.menu() == "Hello there."
    desk.edit("en/ui.ftl", "Hello { $who.", "Hello again.")
    assert (await desk.menu(), desk.town.app.house.faults) == ("Hello again.", ())


async def test_a_fault_in_one_language_does_not_keep_back_the_others(desk: Desk) -> None:
    desk.edit("ar/ui.ftl", "ui-menu-here =", "ui-menu-here = {\n   ")
    desk.edit("en/ui.ftl", "Here is the menu.", "Hello there.")
    assert await desk.menu() == "Hello there."


async def test_a_file_that_is_deleted_by_mistake_stays_in_service(desk: Desk) -> None:
    before = desk.town.app.house.content.catalogue.text("en", "sick-report")
    (Path(desk.settings.messages) / "en" / "safe.ftl").unlink()
    await desk.menu()
    assert desk.town.app.house.content.catalogue.text("en", "sick-report") == before
    assert {fault.rule for fault in desk.town.app.house.faults} == {"missing"}


async def test_a_broken_schedule_leaves_the_programme_as_it_was(desk: Desk) -> None:
    before = desk.town.app.house.content.programmes
    (Path(desk.settings.schedules) / "almp.toml").write_text("step = 7", "utf-8")
    await desk.menu()
    assert desk.town.app.house.content.programmes is before


async def test_without_any_text_left_the_bot_goes_on_with_those_it_has(desk: Desk) -> None:
    before = desk.town.app.house.content.catalogue.fingerprint
    shutil.rmtree(desk.settings.messages)
    await desk.look()
    desk.restart()
    assert desk.town.app.house.content.catalogue.fingerprint == before
    assert desk.town.app.house.faults[0].rule == "unreadable"


@pytest.mark.parametrize("renamed", [False, True], ids=["new", "renamed"])
async def test_a_broken_schedule_that_is_new_or_renamed_leaves_all_schedules_as_they_were_through_a_restart(
    desk: Desk, renamed: bool
) -> None:
    before, folder = desk.town.app.house.content.programmes, Path(desk.settings.schedules)
    if renamed:
        (folder / "almp.toml").unlink()
    (folder / "other.toml").write_text("this is broken [", "utf-8")
    desk.edit("en/ui.ftl", "Here is the menu.", "Hello there.")
    assert await desk.menu() == "Hello there."
    desk.restart()
    assert desk.town.app.house.content.programmes == before
    assert {fault.path.name for fault in desk.town.app.house.faults} == {"other.toml"}


async def test_who_is_still_writing_is_waited_for(desk: Desk) -> None:
    desk.edit("en/ui.ftl", "Here is the menu.", "Hello there.")
    await desk.town.app.reread()
    desk.edit("en/ui.ftl", "Hello there.", "Hello again.")
    await desk.town.app.reread()
    before = desk.town.app.house.content.catalogue.fingerprint
    assert await desk.menu() == "Hello again."
    assert desk.town.app.house.content.catalogue.fingerprint != before


async def test_at_the_first_start_a_broken_file_is_taken_as_it_is(desk: Desk) -> None:
    desk.edit("en/ui.ftl", "ui-menu-here =", "ui-menu-here = {\n   ")
    (Path(desk.settings.data) / "cache" / "texts" / STATE).unlink()
    desk.restart()
    assert await desk.menu() == "Här är menyn."


async def test_editors_are_told_of_a_fault_that_stands_a_minute_once_and_when_it_is_mended(
    desk: Desk, clock: Clock
) -> None:
    joined = len(desk.town.said(EDITOR))
    desk.edit("ar/safe.ftl", "sick-report =", "sick-report = {\n   ")
    await desk.menu()
    for minutes in (0, 2, 2):
        clock.now += timedelta(minutes=minutes)
        await desk.town.tick()
    (fault,) = desk.town.app.house.faults
    assert desk.town.said(EDITOR)[joined:] == [
        "✏️ There are faults in the texts. The bot goes on with the ones before, which were right:\n"
        f"• ar/safe.ftl, line {fault.line}: some lines cannot be read. "
        "Often a brace is missing, or a line begins with a sign.\n"
        "Correct the text. The command stegvis check shows what is wrong."
    ]
    desk.edit("ar/safe.ftl", "sick-report = {\n   ", "sick-report =")
    await desk.menu()
    await desk.town.tick()
    assert desk.town.said(EDITOR)[-1] == "✅ The faults in the texts are corrected. The new texts are in use now."


async def test_editors_are_told_of_a_further_file_while_the_first_is_not_mended(desk: Desk, clock: Clock) -> None:
    for name in ("ar/safe.ftl", "en/safe.ftl"):
        desk.edit(name, "sick-report =", "sick-report = {\n   ")
        await desk.look()
        for minutes in (0, 2):
            clock.now += timedelta(minutes=minutes)
            await desk.town.tick()
    listed = [line.split(",")[0] for text in desk.town.said(EDITOR)[-2:] for line in text.split("\n")[1:2]]
    assert listed == ["• ar/safe.ftl", "• en/safe.ftl"]


async def test_a_text_that_is_saved_half_written_and_then_whole_disturbs_nobody(desk: Desk, clock: Clock) -> None:
    joined = len(desk.town.said(EDITOR))
    desk.edit("ar/safe.ftl", "sick-report =", "sick-report = {\n   ")
    await desk.menu()
    await desk.town.tick()
    clock.now += timedelta(seconds=20)
    desk.edit("ar/safe.ftl", "sick-report = {\n   ", "sick-report =")
    await desk.menu()
    clock.now += timedelta(minutes=5)
    await desk.town.tick()
    assert desk.town.said(EDITOR)[joined:] == []
