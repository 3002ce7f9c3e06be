"""What there is in each language, as a command and as a page."""

from __future__ import annotations

from bot.cli.coverage_page import DOCUMENT, page, shipped
from tests.cli.conftest import Shell


def test_the_page_of_what_there_is_is_made_from_the_texts_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == page(shipped()), "run: python -m bot.cli.coverage_page"


def test_what_a_language_has_is_printed_a_line_each(shell: Shell) -> None:
    heads, swedish, arabic = (line.split("\t") for line in shell.done("coverage").splitlines())
    assert heads[:5] == ["language", "offered", "must", "step", "ui"]
    assert swedish[:5] == ["sv-simple", "yes", "2/2", "1/1", "10/10"]
    assert arabic[:5] == ["ar", "yes", "2/2", "1/1", "10/10"]


def test_a_text_that_was_read_is_counted_so(shell: Shell) -> None:
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    document = shell.json("coverage")
    (arabic,) = (each for each in document["languages"] if each["locale"] == "ar")
    assert (arabic["states"]["reviewed"], arabic["states"]["draft"]) == (1, 12)
    assert document["everywhere"]["steps"] == 3
