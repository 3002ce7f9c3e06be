"""Every example of the page for editors is wrong and right as the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content.check import problems
from bot.content.check_library import Library, read_library
from bot.content.check_rare_words import rare_words
from bot.content.glossary import FILE, read_glossary
from bot.content.places import messages_folder, schedules_folder
from bot.content.prose import Prose, written
from bot.content.silenced import CAN_BE_SILENCED
from bot.content.sources import SOURCE

PAGE = Path(__file__).resolve().parents[2] / "docs" / "texts.md"
ROW = re.compile(r"^\| `(?P<rule>[a-z-]+)` \| (?P<rest>.*) \|$", re.MULTILINE)
EXAMPLE = "ui-example"


def rows() -> Iterator[tuple[str, list[str]]]:
    """The rule of each row, and its columns after the rule and what it says."""
    for found in ROW.finditer(PAGE.read_text(encoding="utf-8")):
        yield found["rule"], found["rest"].split(" | ")[1:]


SWEDISH = [(rule, *columns) for rule, columns in rows() if len(columns) == 2]
TRANSLATED = [(rule, *columns) for rule, columns in rows() if len(columns) == 4]


@pytest.fixture(scope="module")
def shipped() -> Library:
    return read_library(messages_folder(), schedules_folder())


def write(folder: Path, locale: str, text: str) -> None:
    lines = "".join(f"\n    {line}" for line in text.split(" ¶ "))
    path = folder / locale / "ui.ftl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{EXAMPLE} ={lines}\n", encoding="utf-8")


def rules(folder: Path) -> set[str]:
    (folder / FILE).write_text((messages_folder() / FILE).read_text(encoding="utf-8"), encoding="utf-8")
    return {problem.rule for problem in problems(folder, folder)}


def is_rare(shipped: Library, folder: Path) -> bool:
    example = list(written(read_library(folder, folder).all_entries()))
    texts = [*of_source(shipped), *example]
    everyday = read_glossary(messages_folder())[SOURCE].everyday
    return any(EXAMPLE in problem.text for problem in rare_words(shipped, texts, everyday))


def of_source(shipped: Library) -> list[Prose]:
    return [text for text in written(shipped.entries[SOURCE].values()) if text.are_sentences]


@pytest.mark.parametrize(("rule", "wrong", "right"), [row for row in SWEDISH if row[0] != "rare-word"])
def test_examples_of_simple_swedish(tmp_path: Path, rule: str, wrong: str, right: str) -> None:
    write(tmp_path, SOURCE, wrong)
    assert rule in rules(tmp_path)
    write(tmp_path, SOURCE, right)
    assert rules(tmp_path) & CAN_BE_SILENCED <= {"rare-word"}  # few words are known without the other texts


@pytest.mark.parametrize(("rule", "wrong", "right"), [row for row in SWEDISH if row[0] == "rare-word"])
def test_examples_of_rare_words(shipped: Library, tmp_path: Path, rule: str, wrong: str, right: str) -> None:
    write(tmp_path, SOURCE, wrong)
    assert is_rare(shipped, tmp_path)
    write(tmp_path, SOURCE, right)
    assert not is_rare(shipped, tmp_path)


@pytest.mark.parametrize(("rule", "locale", "source", "wrong", "right"), TRANSLATED)
def test_examples_of_translations(tmp_path: Path, rule: str, locale: str, source: str, wrong: str, right: str) -> None:
    write(tmp_path, SOURCE, source)
    write(tmp_path, locale, wrong)
    assert rule in rules(tmp_path)
    write(tmp_path, locale, right)
    assert rules(tmp_path) & CAN_BE_SILENCED <= {"rare-word"}


def test_every_rule_that_can_be_silenced_has_an_example() -> None:
    assert {rule for rule, _ in rows()} == CAN_BE_SILENCED
