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
