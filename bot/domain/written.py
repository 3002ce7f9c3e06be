"""Judges what a person has typed when asked to write a word in Swedish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.words import Word, WordClass

LONGEST = 200  # characters; what is longer was not meant as an answer
LETTERS_TO_BE_NEAR = 5  # in a shorter word one letter makes another word: hat, hatt
ARTICLES = ("en", "ett")
MARKS = re.compile(r"[^\w\s]|_")
ALSO_WRITTEN = str.maketrans({"ø": "o", "æ": "a"})
WRITTEN_AS_TWO = re.compile("aa|ae|oe")
DEFINITE = {"en": ("en", "n"), "ett": ("et", "t")}


class Hint(StrEnum):
    """What is said beside the right word."""

    LETTERS = "letters"  # å, ä, ö
    ARTICLE_MISSING = "article-missing"
    ARTICLE_WRONG = "article-wrong"
    FORM = "form"  # the plural, another tense: wrong, but of the same word
    NEAR = "near"  # a letter is off, or two are swapped: almost


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether it counts as right, and what is said about it."""

    right: bool
    hint: Hint | None = None


def judge(word: Word, typed: str) -> Judgement:
    """What a typed answer is worth; capitals, marks and spaces do not count, å may be a or aa, an article may lack."""
    if len(typed) > LONGEST:
        return Judgement(False)
    wanted, answer = _plain(word.swedish), _plain(typed)
    article, said = ("", answer) if _folded(answer) == _folded(wanted) else _parted(word, answer)
    if _folded(said) == _folded(wanted):
        return Judgement(True, _forgiven(word, article, exact=said == wanted))
    return Judgement(False, _nearness(word, _folded(said)))


def folded(text: str) -> str:
    """As texts are compared: small letters without marks, and without the dots and rings of å, ä and ö."""
    return _folded(_plain(text))


def is_near(said: str, wanted: str) -> bool:
    """Whether that could be a slip in a word; both folded."""
    return len(wanted) >= LETTERS_TO_BE_NEAR and _one_off(said, wanted)


def _plain(text: str) -> str:
    """In one Unicode form, in small letters, without marks and the signs that turn the writing direction."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    seen = "".join(sign for sign in composed if unicodedata.category(sign) != "Cf")
    return " ".join(MARKS.sub(" ", seen).split())


def _folded(text: str) -> str:
    """As on a keyboard without å, ä and ö."""
    apart = unicodedata.normalize("NFD", text.translate(ALSO_WRITTEN))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return WRITTEN_AS_TWO.sub(lambda two: "o" if two[0] == "oe" else "a", bare)


def _parted(word: Word, answer: str) -> tuple[str, str]:
    """The article, and what is left; the "att" of a verb is only taken away."""
    first, _, rest = answer.partition(" ")
    if word.kind is WordClass.NOUN and first in ARTICLES and rest:
        return first, rest
    return "", rest if word.kind is WordClass.VERB and first == "att" else answer


def _forgiven(word: Word, article: str, *, exact: bool) -> Hint | None:
    """The one hint that helps most."""
    if article and article != word.article:
        return Hint.ARTICLE_WRONG
    if not exact:
        return Hint.LETTERS
    return Hint.ARTICLE_MISSING if word.article and not article else None


def _nearness(word: Word, said: str) -> Hint | None:
    if said and said in {folded(form) for form in _other_forms(word)}:
        return Hint.FORM
    return Hint.NEAR if is_near(said, folded(word.swedish)) else None


def _other_forms(word: Word) -> Iterator[str]:
    yield from (form for form in (word.plural, *word.forms) if form)
    yield from (word.swedish + ending for ending in DEFINITE.get(word.article, ()))


def _one_off(said: str, wanted: str) -> bool:
    """Whether one letter is too many, lacks or is another, or two neighbours are swapped."""
    while said and wanted and said[0] == wanted[0]:
        said, wanted = said[1:], wanted[1:]
    while said and wanted and said[-1] == wanted[-1]:
        said, wanted = said[:-1], wanted[:-1]
    return max(len(said), len(wanted)) <= 1 or (len(said) == 2 and said == wanted[::-1])
