"""Arabic lines run from right to left, and what stands in them keeps its own order."""

from __future__ import annotations

import pytest

from bot.content.direction import apart, marked

FSI, LRI, RLI, PDI, RLM = "\u2068", "\u2066", "\u2067", "\u2069", "\u200f"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("نعم", "نعم", id="an Arabic line needs no mark"),
        pytest.param("<b>1. نعم</b>\n🌐 نعم", f"{RLM}<b>1. نعم</b>\n{RLM}🌐 نعم", id="a digit or an emoji begins"),
        pytest.param(f"هو {FSI}{FSI}Karin Ek{PDI}.{PDI}", f"هو {RLI}{FSI}Karin Ek{PDI}.{PDI}", id="a variant"),
        pytest.param(f"هو {FSI}في {FSI}Lund{PDI}{PDI}", f"هو {FSI}في {FSI}Lund{PDI}{PDI}", id="a variant in words"),
        pytest.param(f"شهر 2 {FSI}●●○○{PDI}", f"شهر 2 {RLI}●●○○{PDI}", id="dots"),
        pytest.param("قولوا: «Vad nu?»", f"قولوا: «{LRI}Vad nu?{PDI}»", id="a Swedish quote"),
        pytest.param("𞤋𞤱: «𞤏𞤵𞤱𞤮» 𞤋𞤱", "𞤋𞤱: «𞤏𞤵𞤱𞤮» 𞤋𞤱", id="a quote in Adlam"),
        pytest.param("قولوا: «نعم» أو «5»", "قولوا: «نعم» أو «5»", id="an Arabic quote, and a number in one"),
        pytest.param("في 020-50 50 50.", f"في {LRI}020-50 50 50{PDI}.", id="a number in groups"),
        pytest.param(f"في {FSI}+46 8 123{PDI}", f"في {FSI}+46 8 123{PDI}", id="a number set apart already"),
        pytest.param("يوم 9 مارس 2027", "يوم 9 مارس 2027", id="a date"),
    ],
)
def test_a_line_runs_from_right_to_left(text: str, expected: str) -> None:
    assert marked(text) == expected


def test_a_label_among_others_is_set_apart_if_it_would_turn_them_round() -> None:
    assert [apart(label) for label in ("👍 فهمت", "👍 OK", "")] == [f"{FSI}👍 فهمت{PDI}", "👍 OK", ""]
