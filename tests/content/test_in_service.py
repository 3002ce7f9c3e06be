"""The texts in service: copies of the editors' files that hold, and what is done when a copy itself is damaged."""

from __future__ import annotations

import os
import shutil
import time
from datetime import date
from pathlib import Path

import pytest

from bot.content.catalogue import Catalogue
from bot.content.content import read_content
from bot.content.in_service import FOLDER, STATE, Sources, in_service, take_up
from bot.content.places import messages_folder, schedules_folder
from bot.content.review import Review
from bot.content.reviewing import mark_read
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
    content, now = take_up(sources, tmp_path, read_content)
    assert (now.folder, now.faults[0].rule) == (taken.folder, "unreadable")
    assert content.catalogue.ids("sv-simple")


def test_without_texts_there_is_no_first_start(sources: Sources, tmp_path: Path) -> None:
    shutil.rmtree(sources.messages)
    with pytest.raises(SetupError):
        take_up(sources, tmp_path, read_content)


def test_a_text_that_is_reviewed_is_taken_up_without_a_look_at_all_others(sources: Sources, tmp_path: Path) -> None:
    take_up(sources, tmp_path, read_content)
    mark_read(Catalogue.load(sources.messages), sources.messages, "en", ["pay"], by="Eva", day=date(2026, 11, 22))
    content, taken = take_up(sources, tmp_path, read_content)
    assert (content.catalogue.review("en", "pay"), taken.faults) == (Review.REVIEWED, ())
    (sources.messages / "review.toml").write_text("broken [", "utf-8")
    content, taken = take_up(sources, tmp_path, read_content)
    assert (content.catalogue.review("en", "pay"), [fault.rule for fault in taken.faults]) == (
        Review.REVIEWED,
        ["review"],
    )


def test_what_a_killed_process_left_is_cleared_in_time(sources: Sources, tmp_path: Path) -> None:
    take_up(sources, tmp_path, read_content)
    for name, age in (("draft-old", 7200), ("draft-new", 0)):
        (tmp_path / FOLDER / name).mkdir()
        os.utime(tmp_path / FOLDER / name, (time.time() - age,) * 2)
    (sources.schedules / "words.toml").touch()
    (sources.messages / "en" / "new.ftl").write_text("### New\n", "utf-8")
    take_up(sources, tmp_path, read_content)
    assert not (tmp_path / FOLDER / "draft-old").exists()
    assert (tmp_path / FOLDER / "draft-new").exists()
