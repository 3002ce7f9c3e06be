"""The words of each language come to one form, however they are bent."""

from __future__ import annotations

import pytest

from bot.content.stems import stem, words


@pytest.mark.parametrize(
    ("locale", "forms"),
    [
        pytest.param("sv-simple", "lön lönen", id="Swedish"),
        pytest.param("en", "work working works", id="English"),
        pytest.param("ar", "العمل عمل والعمل", id="Arabic"),
        pytest.param("so", "shaqo shaqada shaqadayda", id="Somali work"),
        pytest.param("so", "mushahar mushaharka mushaharkayga", id="Somali pay"),
        pytest.param("fa-AF", "مریض مریضم مریضی مریض‌ها", id="Dari"),
        pytest.param("uk", "зарплата зарплату зарплати зарплатою", id="Ukrainian"),
        pytest.param("uk", "комп’ютер компʼютер комп'ютер", id="Ukrainian apostrophes"),
        pytest.param("ti", "ስራሕ ይሰርሕ ስራሐይ ብስራሕ", id="Tigrinya work"),
        pytest.param("ti", "ሕማም ሓሚመ ክሓምም ኣይሓመምኩን", id="Tigrinya illness"),
        pytest.param("ti", "ጸሓፉ ፀሓፉ", id="Tigrinya letters of one sound"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(locale: str, forms: str) -> None:
    assert len({stem(words(form)[0], locale) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("locale", "one", "other"),
    [("so", "shaqo", "shahaado"), ("fa-AF", "معاش", "معلم"), ("uk", "робота", "роблю"), ("ti", "ደሞዝ", "ደብዳቤ")],
)
def test_different_words_stay_apart(locale: str, one: str, other: str) -> None:
    assert stem(words(one)[0], locale) != stem(words(other)[0], locale)


def test_a_word_in_latin_letters_stays_as_it_is_in_tigrinya() -> None:
    assert stem("vab", "ti") == "vab"
