"""A second source for the words: the Swedish spelling dictionary of Debian's `hunspell-sv`, where it is installed."""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.content.content import Content
from bot.domain.words import Word, WordClass

DICTIONARY = Path("/usr/share/hunspell/sv_SE")
LETTERS = re.compile(r"[^\W\d_]+")
VOWELS = "aeiouyåäö"
SHORTEST_PART = 3  # of a compound; shorter ones fit in anywhere

# Where the dictionary has a definite form of the other gender, or none at all, and why the article is right still.
LOOKED_UP = {
    "word-anhorig": "an adjective used as a noun: den anhöriga",
    "word-boende": "en boende is who lives there; ett boende, the place, is another word",
    "word-borste": "borstet is of ett borst, a bristle",
    "word-bur": "buret is of bära: ett buret barn",
    "word-fisk": "fisket is of ett fiske",
    "word-helg": "the dictionary has no helgen; SAOL has",
    "word-ingang": "ingånget is of ingå: ett ingånget avtal",
    "word-napp": "nappet is of ett napp, a bite",
    "word-not": "nötet is of ett nöt, cattle",
    "word-sked": "skedet is of ett skede",
    "word-spade": "spadet is of ett spad",
    "word-stege": "steget is of ett steg",
    "word-toffla": "the dictionary has no tofflan; SAOL has, beside toffeln",
    "word-utgang": "utgånget is of utgå: ett utgånget datum",
}

if not DICTIONARY.with_suffix(".aff").is_file():
    pytest.skip("hunspell-sv is not installed", allow_module_level=True)
hunspell = pytest.importorskip("spylls.hunspell")
NO_CAPITALS = pytest.importorskip("spylls.hunspell.algo.capitalization").Type.NO


@cache
def dictionary() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it leaves its files open
        found = hunspell.Dictionary.from_files(str(DICTIONARY))
        gc.collect()
    return found


@cache
def is_entry(word: str) -> bool:
    """Whether the dictionary has a word or a form of it; its own compounds let any two scraps be a word."""
    forms = dictionary().lookuper.affix_forms(word, captype=NO_CAPITALS, allow_nosuggest=True)
    return any(True for _ in forms)


def heads(word: str) -> Iterator[str]:
    """What a compound may end in: vagn of städvagn, sko of skyddssko."""
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        first = word[:cut]
        if is_entry(word[cut:]) and (is_entry(first) or (first.endswith("s") and is_entry(first[:-1]))):
            yield word[cut:]


def is_swedish(word: str) -> bool:
    return is_entry(word) or is_entry(word.lower()) or any(heads(word.lower()))


def definite(noun: str, article: str) -> set[str]:
    """The definite forms that a noun has if that is its article."""
    end = "n" if article == "en" else "t"
    forms = {f"{noun}e{end}"}
    if noun[-1] in VOWELS or (end == "n" and noun.endswith(("el", "er", "or", "ar"))):
        forms.add(noun + end)
    if noun.endswith("m"):
        forms.add(f"{noun}me{end}")
    if noun.endswith(("el", "er", "en")):
        forms.add(f"{noun[:-2]}{noun[-1]}e{end}")
    return forms - ({f"{noun}t"} if noun.endswith("a") and article == "ett" and noun != "schema" else set())


def seems(word: Word) -> set[str]:
    """The articles by which the dictionary knows the noun, or else the last part of it."""
    for noun in (word.swedish, *sorted(heads(word.swedish), key=len, reverse=True)):
        if found := {article for article in ("en", "ett") if any(map(is_entry, definite(noun, article)))}:
            # golven is more than one golv; but of en kvast there is no kvastet
            return {"ett"} if found == {"en", "ett"} and word.article == "ett" else found
    return set()


def nouns(content: Content) -> list[Word]:
    return [word for word in content.words.words.values() if word.article]


def test_every_word_and_form_is_swedish(content: Content) -> None:
    found = content.words.words.values()
    said = [(word.id, text) for word in found for text in (word.swedish, word.plural, *word.forms, *word.wrong)]
    strange = [(id, part) for id, text in said for part in LETTERS.findall(text) if not is_swedish(part)]
    assert strange == []


def test_every_word_of_an_example_is_swedish(content: Content) -> None:
    found = [word for word in content.words.words.values() if word.kind is not WordClass.PHRASE]
    strange = [(word.id, part) for word in found for part in LETTERS.findall(word.example) if not is_swedish(part)]
    assert strange == []


def test_every_article_is_that_of_the_dictionary(content: Content) -> None:
    doubtful = {word.id: seems(word) for word in nouns(content) if seems(word) != {word.article}}
    assert doubtful.keys() == LOOKED_UP.keys()


@pytest.mark.parametrize("noun", ["golv", "fönster", "rum", "vatten", "batteri", "förkläde", "kvitto", "schema"])
def test_a_wrong_en_would_be_seen(content: Content, noun: str) -> None:
    wrong = Word(id="word-x", list="common", swedish=noun, kind=WordClass.NOUN, article="en")
    assert seems(wrong) != {"en"}


@pytest.mark.parametrize("noun", ["kvast", "nyckel", "dator", "trappa", "städvagn", "förskola", "timme"])
def test_a_wrong_ett_would_be_seen(content: Content, noun: str) -> None:
    wrong = Word(id="word-x", list="common", swedish=noun, kind=WordClass.NOUN, article="ett")
    assert seems(wrong) != {"ett"}
