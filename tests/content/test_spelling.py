"""Which known words a misspelt one stands for."""

from __future__ import annotations

import pytest

from bot.content.spelling import Vocabulary, distance
from bot.content.stems import kin, stem, telling_words, words

KNOWN = Vocabulary(["semester", "sjuk", "skatt", "lon", "intervju", "مقابله"])


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("semster", [("semester", 1)]),
        ("semsetr", []),
        ("semesetr", [("semester", 1)]),
        ("intervuj", [("intervju", 1)]),
        ("intevuju", [("intervju", 2)]),
        ("sjug", [("sjuk", 1)]),
        ("katt", []),
        ("lan", []),
        ("مقبله", [("مقابله", 1)]),
        ("fotboll", []),
        ("skat", [("skatt", 1)]),
        ("sjukk", [("sjuk", 1)]),
    ],
)
def test_near_words_are_found(word: str, near: list[tuple[str, int]]) -> None:
    assert KNOWN.near(word) == near


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("sjuk", "sjuk", 0),
        ("sjuk", "sjk", 1),
        ("sjuk", "sjkk", 1),
        ("sjuk", "sujk", 1),
        ("sjuk", "jsku", 2),
        ("a", "bcd", 3),
    ],
)
def test_a_swap_counts_as_one_slip(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 2) == slips


@pytest.mark.parametrize(
    ("locale", "forms"),
    [
        ("sv-simple", ["lön", "lönen", "löner", "Lönerna"]),
        ("sv-simple", ["utbilda", "utbildning", "utbildningen", "utbildar"]),
        ("sv-simple", ["program", "programmet"]),
        ("sv-simple", ["rasism", "rasist", "rasistisk"]),
        ("sv-simple", ["trött", "TRÖTT"]),
        ("sv-simple", ["läkare", "läkaren"]),
        ("en", ["stop", "stopped", "stopping", "stops"]),
        ("en", ["apply", "applies", "applied"]),
        ("ar", ["إجازة", "اجازه", "الإجازة", "إِجَازَة", "إجـازة"]),
        ("ar", ["شغل", "الشغل", "بالشغل", "والشغل", "للشغل", "عالشغل", "شغلي"]),
        ("ar", ["ظهر", "ضهر"]),
        ("ar", ["ثلاثة", "تلاته"]),
        ("ti", ["ስራሕ"]),
    ],
)
def test_forms_of_a_word_have_one_stem(locale: str, forms: list[str]) -> None:
    assert len({stem(words(form)[0], locale) for form in forms}) == 1


@pytest.mark.parametrize(
    ("word", "family"),
    [
        ("بيدفعلي", "دفع"),
        ("هقدر", "قدر"),
        ("منزلش", "نزل"),
        ("يساعدني", "ساعد"),
    ],
)
def test_an_arabic_verb_belongs_to_its_family(word: str, family: str) -> None:
    assert family in kin(word, "ar")


def test_a_swedish_compound_is_kin_of_its_parts() -> None:
    assert {stem("dagis", "sv"), stem("plats", "sv")} <= kin("dagisplats", "sv")


def test_little_words_tell_nothing() -> None:
    assert telling_words("Vad ska jag göra om jag är sjuk?", "sv-simple") == ["sjuk"]
    assert telling_words("Vil du hjelpa", "sv-simple") == ["hjelp"]
    assert telling_words("hjäääälp", "so") == ["hjalp"]
