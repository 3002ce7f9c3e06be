"""What is read when the bot starts, and what keeps it from starting."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.content.content import Content, read_content
from bot.errors import SetupError
from tests.content.conftest import Tree


def test_texts_in_one_language_alone_are_not_for_everybody(tree: Tree) -> None:
    tree.write("messages/ar/more.ftl", "only-arabic = نص\n")
    tree.write("messages/en/more.ftl", "only-english = A text\n")
    content = read_content(messages=str(tree.messages), schedules=str(tree.schedules))
    asked = ("pay", "only-english", "only-arabic", "nothing")
    assert [step for step in asked if content.speaks(step)] == ["pay", "only-english"]


@pytest.mark.parametrize(
    "left",
    [
        pytest.param((), id="no folder"),
        pytest.param(("en/ui.ftl",), id="other languages only"),
        pytest.param(("sv-simple/ui.ftl",), id="an empty file"),
    ],
)
def test_without_texts_in_simple_swedish_nothing_starts(tmp_path: Path, left: tuple[str, ...]) -> None:
    folder = tmp_path / "texts"
    for name in left:
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text("" if name.startswith("sv") else "ui-month = Month\n", "utf-8")
    with pytest.raises(SetupError, match=re.escape(f"The messages folder {folder} has no sv-simple: ")):
        read_content(messages=str(folder))


def test_programmes_are_the_very_same_after_an_edit_of_texts_alone(tree: Tree) -> None:
    def read() -> Content:
        return read_content(messages=str(tree.messages), schedules=str(tree.schedules))

    before = read()
    tree.write("messages/en/more.ftl", "only-english = A text\n")
    texts_edited = read().after(before)
    assert texts_edited.programmes is before.programmes
    assert texts_edited.catalogue.digest() != before.catalogue.digest()
    schedule = next(tree.schedules.glob("*.toml"))
    schedule.write_text(schedule.read_text("utf-8") + "# edited\n", "utf-8")
    assert read().after(before).programmes is not before.programmes
