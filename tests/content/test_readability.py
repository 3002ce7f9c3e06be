"""How a text is measured: its sentences, LIX, and the lines that have no end."""

from __future__ import annotations

import pytest

from bot.content.readability import VARIABLE, lix, sentences, unended, word_count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("", 0.0, id="nothing"),
        pytest.param("Du får lön.", 3.0, id="one sentence"),
        pytest.param("Du får lön. Jobbet drar av skatt.", 3.5, id="two on a line"),
        pytest.param("Du får lön\nJobbet drar av skatt.", 7.0, id="a line break without a mark ends nothing"),
        pytest.param("Du får lön\n\nJobbet drar av skatt.", 7.0, id="nor does an empty line"),
        pytest.param("Fråga <b>din</b> handledare.", 3 + 100 / 3, id="tags are nothing"),
        pytest.param("Klockan 07:30 ringer du.", 5 + 100 / 5, id="a time is two words"),
        pytest.param("Säg: «Hej! Jag är sjuk.»", 5 / 3, id="a quote"),
        pytest.param("1. Ring jobbet.\n2. Säg ditt namn.", 5 / 2, id="the number of a line is no sentence"),
        pytest.param("<b>Din lön</b>\nDu får lön.", 5 / 2, id="a heading stands alone"),
    ],
)
def test_lix_is_words_a_sentence_and_the_share_of_long_words(text: str, value: float) -> None:
    assert lix(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kom i tid. Ring om du är sen.", ["Kom i tid.", "Ring om du är sen."], id="full stops"),
        pytest.param("Kom i tid\noch ring.", ["Kom i tid och ring."], id="a sentence over two lines"),
        pytest.param("Är du sjuk? Ring!", ["Är du sjuk?", "Ring!"], id="question and call"),
        pytest.param("Sök på do.se, klockan 7.30.", ["Sök på do.se, klockan 7.30."], id="dots in the middle"),
        pytest.param("Hon säger: «Hej!»", ["Hon säger:", "«Hej!»"], id="a quote after a colon"),
        pytest.param("Ring polisen: ja, alltid.", ["Ring polisen: ja, alltid."], id="a colon in a sentence"),
        pytest.param("• Ta hem kläder.", ["Ta hem kläder."], id="a line of a list"),
    ],
)
def test_a_sentence_ends_with_its_mark(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Du får lön.\nJobbet drar skatt\nFråga oss.", ["Jobbet drar skatt"], id="a line without"),
        pytest.param("Du får lön,\noch jobbet drar skatt.", ["Du får lön,"], id="a comma ends nothing"),
        pytest.param("Ring hit:\n020-50 50 50", [], id="a number"),
        pytest.param(f"Ring hit:\n{VARIABLE}", [], id="what is filled in"),
        pytest.param(f"Kan: {VARIABLE}\nRing.", [], id="a label and its value"),
        pytest.param("Språk: svenska\nDag: den 1 maj", [], id="a list of labels and values"),
        pytest.param("Säg: «Jag är sjuk.»", [], id="a mark in the quote"),
        pytest.param("Hon skriver: «lön».", [], id="a mark after the quote"),
        pytest.param("<b>Din första månad</b>\nDu får lön.", [], id="a heading"),
        pytest.param("<b>Du får lön den sista dagen i månaden</b>", ["<b>Du får lön den sista dagen i månaden</b>"],
                     id="a whole sentence as a heading"),
        pytest.param("🌐 Välj språk", [], id="a text that is only a label"),
    ],
)  # fmt: skip
def test_a_line_ends_with_a_mark_or_stands_alone(text: str, expected: list[str]) -> None:
    assert unended(text) == expected


def test_words_are_counted_without_tags() -> None:
    assert word_count("Gå med i en a-kassa. Fråga <i>facket</i>.") == 7
