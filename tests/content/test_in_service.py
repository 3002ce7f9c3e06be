"""The texts in service: copies of the editors' files that hold, and what is done when a copy itself is damaged."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.content.content import read_content
from bot.content.in_service import FOLDER, STATE, Sources, in_service, take_up
from bot.content.places import messages_folder, schedules_folder
from bot.errors import SetupError


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    """An editor's copy of the shipped texts in three languages."""
    folder = tmp_path / "messages"
    for locale in ("sv-simple", "sv", "en"):
        shutil.copytree(messages_folder() / locale, folder / locale)
    shutil.copytree(schedules_folder(), tmp_path / "schedules")
    return Sources(folder, tmp_path / "schedules")


def test_what_was_taken_up_is_found_again(sources: Sources, tmp_path: Path) -> None:
    assert in_service(tmp_path) is None
    _, taken = take_up(sources, tmp_path, read_content)
    assert in_service(tmp_path) == taken
    assert take_up(sources, tmp_path, read_content)[1] == taken


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"of": "x"}', '{"of": 1, "folder": "gone", "faults": []}'])
def test_a_damaged_record_is_as_none(damage: str, sources: Sources, tmp_path: Path) -> None:
    take_up(sources, tmp_path, read_content)
    (tmp_path / FOLDER / STATE).write_text(damage, "utf-8")
    assert in_service(tmp_path) is None
    assert take_up(sources, tmp_path, read_content)[1].faults == ()


def test_only_the_copy_in_service_and_the_one_before_are_kept(sources: Sources, tmp_path: Path) -> None:
    file, folders = sources.messages / "en" / "ui.ftl", []
    for words in ("Hello.", "Hello again.", "Hello once more."):
        text = file.read_text("utf-8")
        place = text.index("ui-menu-here = ") + len("ui-menu-here = ")
        file.write_text(text[:place] + words + text[text.index("\n", place) :], "utf-8")
        folders.append(take_up(sources, tmp_path, read_content)[1].folder)
    assert sorted(path for path in (tmp_path / FOLDER).iterdir() if path.is_dir()) == sorted(folders[1:])


def test_nothing_is_put_into_service_that_cannot_be_read(sources: Sources, tmp_path: Path) -> None:
    _, taken = take_up(sources, tmp_path, read_content)
    shutil.rmtree(sources.messages)
    with pytest.raises(SetupError):
        take_up(sources, tmp_path, read_content)
    assert in_service(tmp_path) == taken
