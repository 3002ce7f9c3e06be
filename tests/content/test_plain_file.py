"""Files of one-line texts are read quickly, and just as Fluent's own parser reads them."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from bot.content.places import messages_folder
from bot.content.plain_file import plain_resource
from bot.content.quick_parser import QuickParser
from bot.content.sources import LINE_END

PLAIN = {
    "a message": "word-kvast = kvast\n",
    "attributes": "word-kvast = kvast\n    .article = en\n  .emoji = 🧹\n",
    "headings": "### Words of common.\n\n## Words\n\nhej = hej\n    .example = Hej!\n\n\n## Phrases\n\n\ntack = tack\n",
    "signs within": 'a = a [b] = "c" * # .d\n',
    "nothing": "",
}
PIECES = st.sampled_from(
    [
        "\n",
        "    ",
        " ",
        "a = b",
        "word-x = ord",
        ".article = en",
        ".near = a, b",
        "## Words",
        "### All",
        "# fact: x",
        "{ $x }",
        "}",
        "\t",
        "\r",
        "[",
        "*",
        "text",
        ".",
        "=",
        "\ufffd",
        "-term = x",
        "a =",
        "#",
        "##",
        "##x",
        "é = x",
        "### ",
        "# a\n# b",
        "{ $n ->\n [one] x\n*[other] y\n}",
    ]
)


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN.keys())
def test_a_plain_file_is_read_as_fluent_reads_it(text: str) -> None:
    found = plain_resource(text)
    assert found is not None
    assert found.to_json() == FluentParser().parse(text).to_json()


@given(st.lists(PIECES).map("".join))
def test_whatever_is_read_is_read_as_fluent_reads_it(text: str) -> None:
    found = plain_resource(text)
    assert found is None or found.to_json() == FluentParser().parse(text).to_json()


@given(st.lists(st.lists(PIECES, max_size=3).map("".join)).map("\n".join).map("{}\n".format))
def test_lines_are_read_as_fluent_reads_them(text: str) -> None:
    found = plain_resource(text)
    assert found is None or found.to_json() == FluentParser().parse(text).to_json()


@given(st.lists(st.lists(PIECES, max_size=4).map("".join)).map("\n".join))
def test_every_text_is_read_line_by_line_as_fluent_reads_it_letter_by_letter(text: str) -> None:
    text = LINE_END.sub("\n", text)
    assert QuickParser().parse(text).to_json() == FluentParser().parse(text).to_json()


def test_all_shipped_words_are_read_quickly() -> None:
    texts = [path.read_text("utf-8") for path in messages_folder().glob("*/words-*.ftl")]
    found = [(plain_resource(text), FluentParser().parse(text)) for text in texts]
    assert len(found) >= 24
    assert [read.to_json() if read else None for read, _ in found] == [parsed.to_json() for _, parsed in found]
