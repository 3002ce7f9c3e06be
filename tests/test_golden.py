"""Every message of every language leaves as it is written down in `tests/golden`; `make golden` writes it down anew."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from shutil import copytree

import pytest

from bot.content.content import Content, read_content
from bot.content.places import messages_folder
from bot.content.sources import locale_folders
from tests.written_down import FOLDER, RENEW, Paper, direction, papers, read, visible, write

LOCALES = [folder.name for folder in locale_folders(messages_folder())]
SHOWN = 40  # lines of a difference; who wants more looks at what git shows afterwards


@pytest.fixture(scope="session", autouse=True)
def _renewed(request: pytest.FixtureRequest, content: Content) -> None:
    """`pytest --golden`: what leaves now is what shall leave."""
    if request.config.getoption("--golden"):
        write(content)


def difference(now: Paper, written: Paper) -> str:
    """The first message that leaves otherwise, and what to do; "" where none does."""
    where = f"{now.path.parent.name}/{now.path.name}"
    if not written.blocks:
        return f"{where} is missing in tests/golden: run `{RENEW}`, read it, and commit it."
    changed = [id for id in {**now.blocks, **written.blocks} if now.blocks.get(id) != written.blocks.get(id)]
    if not changed:
        return "" if [*now.blocks] == [*written.blocks] else f"{where} has another order: run `{RENEW}`."
    gone, new = changed[0] not in now.blocks, changed[0] not in written.blocks
    how = "is gone" if gone else "is new" if new else "leaves otherwise than it did"
    before, after = (each.blocks.get(changed[0], "").splitlines() for each in (written, now))
    lines = list(unified_diff(before, after, "as it was", "as it leaves now", lineterm="", n=1))
    more = f"\n({len(changed) - 1} more messages of this file differ.)" if len(changed) > 1 else ""
    return (
        f"{where}: {changed[0]} {how}.\n"
        + "\n".join(lines[:SHOWN])
        + f"{more}\nIf that is meant: run `{RENEW}`, look at what git says has changed, and commit it with the text."
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_leaves_as_it_is_written_down(content: Content, locale: str) -> None:
    made = papers(content, [locale])
    found = [said for paper in made if (said := difference(paper, read(paper.path)))]
    if found:
        pytest.fail(found[0], pytrace=False)
    assert {paper.path for paper in made} == {*(FOLDER / locale).glob("*.txt")}, f"a file of messages went: `{RENEW}`"


def test_nothing_is_written_down_of_a_language_that_is_gone() -> None:
    assert {folder.name for folder in FOLDER.iterdir()} == {*LOCALES}, f"run `{RENEW}`"


def test_the_first_message_that_leaves_otherwise_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "ar" / "money.txt"
    blocks = {"pay": "pay:\n    one\n    two\n", "tax": "tax: three\n", "time-off": "time-off: four\n"}
    written = Paper(path, blocks)
    now = Paper(path, {**blocks, "pay": "pay:\n    one\n    2\n", "time-off": "time-off: \\u200ffour\n"})
    assert difference(written, written) == ""
    assert difference(now, written).splitlines() == [
        "ar/money.txt: pay leaves otherwise than it did.",
        "--- as it was",
        "+++ as it leaves now",
        "@@ -2,2 +2,2 @@",
        "     one",
        "-    two",
        "+    2",
        "(1 more messages of this file differ.)",
        "If that is meant: run `make golden`, look at what git says has changed, and commit it with the text.",
    ]


def test_a_new_language_comes_by_itself_and_it_is_said_what_to_run(tmp_path: Path) -> None:
    for name, tag in (("sv-simple", "sv-simple"), ("ar", "fa-AF")):
        copytree(messages_folder() / name, tmp_path / "messages" / tag)
    made = papers(read_content(messages=str(tmp_path / "messages")), ["fa-AF"], tmp_path / "golden")
    names = {file.stem for file in (messages_folder() / "ar").glob("*.ftl")}
    assert {paper.path for paper in made} == {tmp_path / "golden" / "fa-AF" / f"{name}.txt" for name in names}
    assert difference(made[0], read(made[0].path)) == (
        f"fa-AF/{made[0].path.name} is missing in tests/golden: run `make golden`, read it, and commit it."
    )


def test_what_is_written_down_is_read_again_message_by_message(content: Content, tmp_path: Path) -> None:
    for paper in papers(content, ["ar"], tmp_path):
        paper.path.parent.mkdir(exist_ok=True)
        paper.path.write_text(paper.text, encoding="utf-8")
        assert read(paper.path) == paper


def test_marks_that_nobody_sees_are_written_out_and_lines_that_run_the_other_way_are_told() -> None:
    assert visible("\u200fمرحبا \u2068Amal\u2069 می\u200cروم") == r"\u200fمرحبا \u2068Amal\u2069 می" + "\u200cروم"
    assert [direction(line) for line in ("\u200f📌 Amal", "\u2068مرحبا\u2069 Amal", "12:30")] == ["rtl", "ltr", ""]
