"""Which words are meant by what is typed."""

import pytest

from bot.domain.typed_words import Meant, meant, parted
from bot.domain.words import Word, WordClass
from tests.domain.words import phrase, word

BROOM = word("kvast", article="en", plural="kvastar")
FROST = word("krast", article="en")
TABLE = word("bord", article="ett", plural="bord")
CLEAN = word("städa", WordClass.VERB, forms=("städar", "städade", "städat"))
TRACK = word("spår", article="ett")
TALK = word("spår", WordClass.OTHER, id="word-spar-other")
SORRY = phrase("Ta ut soporna!")
WORDS = (BROOM, FROST, TABLE, CLEAN, TRACK, TALK, SORRY)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("kvast", ("kvast",), id="one"),
        pytest.param(" en kvast ,städa,\n bord", ("en kvast", "städa", "bord"), id="commas, spaces and lines"),
        pytest.param("kvast، bord", ("kvast", "bord"), id="an Arabic comma"),
        pytest.param("kvast; Kvast, KVAST", ("KVAST",), id="the same three times"),
        pytest.param(" , ,!, 12", (), id="nothing with letters"),
    ],
)
def test_words_are_parted_by_commas_each_once(typed: str, expected: tuple[str, ...]) -> None:
    assert parted(typed) == expected


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("kvast", BROOM, id="bare"),
        pytest.param("En  Kvast!", BROOM, id="article, capitals, marks"),
        pytest.param("ett kvast", BROOM, id="another article"),
        pytest.param("stada", CLEAN, id="without dots"),
        pytest.param("att städa", CLEAN, id="with att"),
        pytest.param("ta ut soporna", SORRY, id="a phrase"),
        pytest.param("ett spår", TRACK, id="of two alike the one with that article"),
        pytest.param("spår", TALK, id="of two alike the one that has none"),
    ],
)
def test_a_word_is_found_however_it_is_written(typed: str, found: Word) -> None:
    assert meant([typed], WORDS) == (Meant(found),)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        pytest.param("kvasten", (BROOM,), id="another form"),
        pytest.param("en kvsat", (BROOM,), id="swapped letters"),
        pytest.param("vkast", (BROOM,), id="a slip in the first letter"),
        pytest.param("brd", (), id="too short to be a slip"),
        pytest.param("moppvagn", (), id="another word"),
        pytest.param("en", (), id="only an article"),
    ],
)
def test_of_what_is_in_no_list_the_nearest_words_are_named(typed: str, near: tuple[Word, ...]) -> None:
    assert meant([typed], (BROOM, TABLE, CLEAN, SORRY)) == (Meant(None, near),)


def test_several_are_as_near_and_no_more_than_three_are_named() -> None:
    alike = [word(text) for text in ("backar", "tackar", "packar", "hackar")]
    assert meant(["rackar"], alike) == (Meant(None, tuple(alike[:3])),)
