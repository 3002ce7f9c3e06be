"""A running bot takes up what editors change, and keeps what it has where they slipped."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.content.content import read_content
from bot.content.places import messages_folder, schedules_folder
from bot.settings import Settings
from tests.conftest import Clock, open_town


async def test_an_edited_text_is_taken_up_and_a_broken_schedule_changes_nothing(
    tmp_path: Path, database_url: str, clock: Clock
) -> None:
    shutil.copytree(messages_folder(), tmp_path / "messages")
    shutil.copytree(schedules_folder(), tmp_path / "schedules")
    messages, schedules = str(tmp_path / "messages"), str(tmp_path / "schedules")
    async with open_town(database_url, read_content(messages=messages, schedules=schedules), clock) as town:
        town.app.settings = Settings(messages=messages, schedules=schedules, data=str(tmp_path))
        await town.join(locale="en")
        file = tmp_path / "messages" / "en" / "ui.ftl"
        file.write_text(file.read_text("utf-8").replace("ui-menu-here =", "ui-menu-here = Hello there.\n", 1), "utf-8")
        await town.app.reread()
        await town.write(1001, "/menu")
        assert town.said(1001)[-1].startswith("Hello there.")

        before = town.app.house
        (tmp_path / "schedules" / "almp.toml").write_text("step = 7", "utf-8")
        await town.app.reread()
        assert town.app.house is before
