"""How a cry for help is heard: phrases in their order, and groups of words that meet."""

from __future__ import annotations

import pytest

from bot.content.crisis import Alarm

ALARM = Alarm(["vill inte leva"], ["slår / slog + mig / oss", "kniv + han", "ضربنا + ابوي", "اغتصبني", "överfallit"])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param("han slår mig", True, id="a word of each group"),
        pytest.param("mig har han ofta slagit och slog", True, id="in any order"),
        pytest.param("slår inte", False, id="one group is not enough"),
        pytest.param("han slår på lampan och en stund senare går alla hem med mig", False, id="too far apart"),
        pytest.param("kniv", False, id="half a pattern"),
        pytest.param("han har kniven", True, id="an ending"),
        pytest.param("han har knif", False, id="a short word is not guessed"),
        pytest.param("hann har en kniiv", True, id="doubled letters"),
        pytest.param("jag blev överfalliten", True, id="the beginning of a long word"),
        pytest.param("jag blev överfalit", True, id="near a long word"),
        pytest.param("عم بيضربنا ابوي", True, id="written together with its tense"),
        pytest.param("هيغتصبني", True, id="what will happen"),
        pytest.param("jag vil inte längre leva", True, id="a phrase, one letter short"),
        pytest.param("leva vill inte", False, id="a phrase keeps its order"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_danger_is_heard(text: str, heard: bool) -> None:
    assert ALARM.heard(text) is heard


SLOW = Alarm([], ["vill + inte + leva + mer", "slår + slår + mig"])


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        pytest.param(("vill", "inte", "leva"), False, id="three groups of four"),
        pytest.param(("vill", "inte", "leva", "mer"), True, id="all four groups"),
        pytest.param(("slår",), False, id="one word for two groups"),
        pytest.param(("slår", "mig"), True, id="a word said twice serves two groups"),
        pytest.param(("vill", "inte", "leva", *"x" * 7, "mer", *"x" * 7), False, id="never all close together"),
    ],
)
def test_the_longest_messages_of_repeated_words_are_answered(words: tuple[str, ...], heard: bool) -> None:
    text = " ".join(words * 500)[:4045]
    assert [SLOW.heard(text) for _ in range(20)] == [heard] * 20  # once cubic: 20 s for each


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param("arbete " * 500 + "han har en kniv", True, id="at the end of a long story"),
        pytest.param("x " * 800 + "han har en kniv", False, id="no message of Telegram has so many words"),
        pytest.param("kniven" + "n" * 4000 + " han", True, id="the beginning of an endless word"),
    ],
)
def test_how_far_a_text_is_heard(text: str, heard: bool) -> None:
    assert ALARM.heard(text) is heard
