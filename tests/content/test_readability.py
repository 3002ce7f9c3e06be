"""How a text is measured: LIX and the longest sentence."""

from __future__ import annotations

import pytest

from bot.content.readability import lix, longest_sentence, word_count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", 0.0),
        ("Du får lön.", 3.0),
        ("Du får lön. Jobbet drar av skatt.", 3.5),
        ("Du får lön\nJobbet drar av skatt", 3.5),
        ("Fråga <b>din</b> handledare.", 3 + 100 / 3),
        ("Klockan 07:30 ringer du.", 5 + 100 / 5),
        ("Säg: «Hej! Jag är sjuk.»", 5 / 3),
    ],
)
def test_lix_is_words_a_sentence_and_the_share_of_long_words(text: str, value: float) -> None:
    assert lix(text) == pytest.approx(value)


def test_the_longest_sentence_is_counted_in_words() -> None:
    assert longest_sentence("Kom i tid. Ring jobbet om du är sen.\nSäg till.") == 6
    assert word_count("Gå med i en a-kassa. Fråga <i>facket</i>.") == 7
