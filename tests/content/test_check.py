"""The check as a whole: a sound tree is silent, and what cannot be read at all is named."""

from __future__ import annotations

from pathlib import Path

from bot.content.check import problems
from bot.content.places import media_folder, messages_folder, schedules_folder
from tests.content.conftest import AR, EN, ENGLISH, INTERFACE, SCHEDULE, SV, UI_EN, YEAR, Tree


def test_a_tree_without_faults_has_no_problems(tree: Tree) -> None:
    assert tree.problems() == []


def test_a_folder_that_is_no_language_is_named(tree: Tree) -> None:
    tree.write("messages/xyzzy/ui.ftl", INTERFACE["en"])
    assert tree.problems()[-1] == (
        "messages/xyzzy/ui.ftl:1: error [unknown-language] "
        "'xyzzy' is no known language tag; its texts are not used. Rename the folder (ar, fa-AF)."
    )


def test_letters_that_are_not_utf8_are_named(tree: Tree) -> None:
    (tree.folder / UI_EN).write_bytes(INTERFACE["en"].encode().replace(b"Month", b"M\xe5nad"))
    assert tree.problems() == [
        f"{UI_EN}:2: error [encoding] the file is not UTF-8 here, and the text is not used; save the file as UTF-8."
    ]


TOO_LONG_BELOW = (
    "characters; a caption takes 1024. Where it does not fit, the text goes without the picture. Write less."
)


def test_a_photo_leaves_less_room_for_the_text(tree: Tree) -> None:
    tree.write("media/pictures/pay.svg", "<svg/>")
    tree.change(EN, "You are paid each month.", "You are paid each month. " * 45)
    assert tree.problems() == [
        f"{EN}:14: warning [length] pay has a picture, and its text may reach 1184 {TOO_LONG_BELOW}"
    ]


def test_the_photo_of_a_step_leaves_less_room_for_each_of_its_wordings(tree: Tree) -> None:
    tree.write("media/pictures/pay.svg", "<svg/>")
    tree.change(YEAR, 'id = "pay"', 'id = "pay"\nwordings = ["pay", "pay-2"]')
    for file, text in {SV: "Lönen kommer.", EN: "Pay comes. " * 95, AR: "الراتب."}.items():
        tree.change(file, "\npay =", f"\npay-2 = {text}\n\npay =")
    assert [problem for problem in tree.problems() if "[length]" in problem] == [
        f"{EN}:14: warning [length] pay-2 has a picture, and its text may reach 1064 {TOO_LONG_BELOW}"
    ]


def test_windows_line_ends_are_no_slip(tree: Tree) -> None:
    tree.write(EN, ENGLISH.replace("\n", "\r\n"))
    assert tree.problems() == []


def test_an_empty_folder_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "year.toml").write_text(SCHEDULE, encoding="utf-8")
    found = problems(tmp_path / "messages", tmp_path)
    assert [problem.rule for problem in found] == ["no-messages", "step-without-message", "step-without-message"]


def test_the_shipped_texts_have_no_errors() -> None:
    found = problems(messages_folder(), schedules_folder(), media_folder())
    assert [str(problem) for problem in found if problem.level == "error"] == []
