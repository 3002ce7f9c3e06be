"""What a typed answer is worth."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.words import Word, WordClass
from bot.domain.written import LONGEST, Hint, Judgement, judge
from tests.domain.words import phrase, word

BROOM = word("kvast", article="en", plural="kvastar")
TABLE = word("bord", article="ett", plural="bord")
SINK = word("diskho", article="en", plural="diskhoar")
CLEAN = word("städa", WordClass.VERB, forms=("städar", "städade", "städat"))
MONEY = word("pengar", article="", plural="pengar")
HAT = word("hatt", article="en", plural="hattar")
PAIR = word("ett par", WordClass.OTHER)
RED = word("röd", WordClass.ADJECTIVE, forms=("rött", "röda"))
TIRED = phrase("Jag är trött.")

RIGHT = Judgement(True)
WRONG = Judgement(False)


def right(hint: Hint) -> Judgement:
    return Judgement(True, hint)


def wrong(hint: Hint) -> Judgement:
    return Judgement(False, hint)


@pytest.mark.parametrize(
    ("asked", "typed", "expected"),
    [
        pytest.param(BROOM, "en kvast", RIGHT, id="as it is said"),
        pytest.param(BROOM, "  En  KVAST. ", RIGHT, id="capitals, spaces and marks"),
        pytest.param(BROOM, "\u200fen kvast\u200e", RIGHT, id="signs of a keyboard that writes to the left"),
        pytest.param(BROOM, "kvast", right(Hint.ARTICLE_MISSING), id="article missing"),
        pytest.param(BROOM, "ett kvast", right(Hint.ARTICLE_WRONG), id="article wrong"),
        pytest.param(TABLE, "en bord", right(Hint.ARTICLE_WRONG), id="article wrong, ett"),
        pytest.param(MONEY, "pengar", RIGHT, id="no article"),
        pytest.param(MONEY, "en pengar", right(Hint.ARTICLE_WRONG), id="an article where there is none"),
        pytest.param(PAIR, "ett par", RIGHT, id="what looks like an article is part of it"),
        pytest.param(CLEAN, "städa", RIGHT, id="verb"),
        pytest.param(CLEAN, "att städa!", RIGHT, id="verb with att"),
        pytest.param(CLEAN, unicodedata.normalize("NFD", "städa"), RIGHT, id="letters in two signs"),
        pytest.param(CLEAN, "stada", right(Hint.LETTERS), id="ä as a"),
        pytest.param(CLEAN, "staeda", right(Hint.LETTERS), id="ä as ae"),
        pytest.param(RED, "rod", right(Hint.LETTERS), id="ö as o"),
        pytest.param(RED, "roed", right(Hint.LETTERS), id="ö as oe"),
        pytest.param(RED, "rød", right(Hint.LETTERS), id="ö as its neighbours write it"),
        pytest.param(word("båt"), "en baat", right(Hint.LETTERS), id="å as aa"),
        pytest.param(word("båt"), "baat", right(Hint.LETTERS), id="one hint, not two"),
        pytest.param(word("båt"), "ett bat", right(Hint.ARTICLE_WRONG), id="the wrong article weighs more"),
        pytest.param(BROOM, "kvastar", wrong(Hint.FORM), id="plural"),
        pytest.param(BROOM, "kvasten", wrong(Hint.FORM), id="definite"),
        pytest.param(TABLE, "bordet", wrong(Hint.FORM), id="definite, ett"),
        pytest.param(CLEAN, "stadar", wrong(Hint.FORM), id="present tense without ä"),
        pytest.param(RED, "röda", wrong(Hint.FORM), id="plural of an adjective"),
        pytest.param(BROOM, "en kvats", wrong(Hint.NEAR), id="two letters swapped"),
        pytest.param(BROOM, "kvasst", wrong(Hint.NEAR), id="a letter too many"),
        pytest.param(BROOM, "kvst", wrong(Hint.NEAR), id="a letter lacks"),
        pytest.param(SINK, "disko", wrong(Hint.NEAR), id="a letter lacks before the end"),
        pytest.param(BROOM, "kvist", wrong(Hint.NEAR), id="another letter"),
        pytest.param(BROOM, "kvsit", WRONG, id="two off"),
        pytest.param(HAT, "hat", WRONG, id="a short word with a letter off is another word"),
        pytest.param(BROOM, "spade", WRONG, id="another word"),
        pytest.param(TIRED, "jag är trött", RIGHT, id="phrase"),
        pytest.param(TIRED, "jag ar trot", wrong(Hint.NEAR), id="phrase, nearly"),
        pytest.param(BROOM, "", WRONG, id="nothing"),
        pytest.param(BROOM, " ?! ", WRONG, id="only marks"),
        pytest.param(BROOM, "en", WRONG, id="only an article"),
        pytest.param(BROOM, "kvast " * 1000, WRONG, id="far too long"),
    ],
)
def test_an_answer_is_judged(asked: Word, typed: str, expected: Judgement) -> None:
    assert judge(asked, typed) == expected


@given(typed=st.text(max_size=LONGEST + 50))
@example("\ufdfa" * LONGEST)
@example("k\u0301" * 100)
@example("(((((" * 40)
@example("\x00 en \ud800")
def test_whatever_is_typed_is_judged(typed: str) -> None:
    assert isinstance(judge(BROOM, typed).right, bool)


@given(st.sampled_from([BROOM, TABLE, CLEAN, MONEY, PAIR, RED, TIRED]))
def test_every_word_as_it_is_said_is_right_in_every_form_of_unicode(asked: Word) -> None:
    said = asked.said.upper()
    forms = [unicodedata.normalize("NFC", said), unicodedata.normalize("NFD", said)]
    assert [judge(asked, form) for form in forms] == [RIGHT, RIGHT]
