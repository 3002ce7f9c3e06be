"""Brings the words of a question to the form in which they are looked up, language by language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import partial

from bot.content import tigrinya
from bot.content.endings import ENDINGS
from bot.content.little_words import LITTLE_WORDS
from bot.content.sources import language_of

WORD = re.compile(r"[^\W_]+")
DRAWN_OUT = re.compile(r"(.)\1{2,}")  # hjäääälp
DOUBLED = re.compile(r"([a-z])\1")
ONE_LETTER = str.maketrans(
    {
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ٱ": "ا",
        "ک": "ك",
        "گ": "ك",
        "ـ": None,
        "ß": "ss",
        "'": None,
        "’": None,
        "ʼ": None,
        "`": None,
    }
    | dict(zip("ظذث", "ضدت", strict=True))  # written as they are spoken: ضهري, هاد, تلاتة
    | dict(zip("پڤچ", "بفج", strict=True))
    | {digit: str(value) for value, digit in enumerate("٠١٢٣٤٥٦٧٨٩")}
)
SHORTEST_STEM = 3
SHORTEST_ARABIC = 3
SHORTEST_PART = 4  # of a Swedish compound: lönebesked

OF_PERSONS = ("are", "aren", "arens")  # a short stem keeps them: läkare is not lek
NOUN_OF_A_VERB = re.compile(r"(?<=[bdfgklmprstv])n(?=ing(?:ar(?:na)?|en)?s?$)")  # betalning, betala
DARI_STARTS = ("نمي", "مي")  # does not, does
ARABIC_ARTICLES = WORD.findall("وبال وعال وهال وال بال كال فال عال هال ولل لل ال")
ARABIC_LETTERS = "وفبلكع"  # and, so, in, for, like, on: written together with the next word
ARABIC_NEGATIONS = ("", "ما", "م")  # مابدي, منزلش
ARABIC_TENSES = ("", "ب", "عب", "عم", "ه", "ح", "س", "د", "ت", "ك", "راح", "رح", "حا")  # is doing, will do
ARABIC_PERSONS = ("", "ي", "ت", "ن", "ا")  # he, she, we, I
ARABIC_ENDINGS = WORD.findall("هما كما تها ها ات ان ون ين يه نا كم هم وا ته تي ه ي ك ت")
ARABIC_OBJECTS = WORD.findall("وني توني تني ني وهم وها ونا لي لك له لها لنا لهم لكم ولي ولو هن كن و ن وش ش اش")


def normal(text: str) -> str:
    """Without case, vowel marks, rings and dots, and with one form for each letter."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return DRAWN_OUT.sub(r"\1", tigrinya.folded(bare.translate(ONE_LETTER)))


def words(text: str) -> list[str]:
    """The normal words of a text, in their order."""
    return WORD.findall(normal(text))


def single(word: str) -> str:
    """A word with no letter doubled: the slip that people make most in Swedish and English."""
    return DOUBLED.sub(r"\1", word)


def telling_words(text: str, locale: str) -> list[str]:
    """The words that tell what a text is about, stemmed."""
    return [stem(word, locale) for word in written_words(text, locale)]


def written_words(text: str, locale: str) -> list[str]:
    """The same words as they were written, without those that tell nothing, and without single letters."""
    silent = _SILENT.get(language_of(locale), frozenset())
    return [word for word in words(text) if word not in silent and (len(word) > 1 or word.isdigit())]


def stem(word: str, locale: str) -> str:
    """A normal word without what its language adds to it; as it is where the language is not known here."""
    return _STEMMERS.get(language_of(locale), str)(word)


def _swedish(word: str) -> str:
    if word.endswith(("kte", "pte")):  # sökte, köpte
        return word[:-2]
    if word[-1:] == word[-2:-1]:  # trött, vann: no ending
        return word
    return _without_ending(NOUN_OF_A_VERB.sub("", word), "sv", doubled="mn")


def _english(word: str) -> str:
    return _without_ending(word, "en", doubled="bdgmnprt")


def arabic_forms(word: str) -> set[str]:
    """A normal word without what Arabic writes together with it: and, in, not, will; he, she, I."""
    bare = _without_article(word)
    cut = {bare, *(bare[1:] for letter in ARABIC_LETTERS if bare.startswith(letter))}
    forms = {form[len(start) :] for form in cut for start in _ARABIC_STARTS if form.startswith(start)}
    whole = {f"ا{form}" for form in forms if len(form) > SHORTEST_ARABIC}  # يغتصب and ينتحر lose their first letter
    return {bare, *whole, *(form for form in forms if len(form) >= SHORTEST_ARABIC)}


def kin(word: str, locale: str) -> set[str]:
    """The stems by which words that are not the same may be of one family, known or not."""
    language = language_of(locale)
    if language == "ar":
        return {end for form in arabic_forms(word) for end in (*_without_objects(form), _without_arabic_ending(form))}
    if language != "sv":
        return set()
    cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    return {_swedish(part) for cut in cuts for part in (word[:cut], word[cut:])}


def _arabic(word: str) -> str:
    return _without_arabic_ending(_without_article(word))


def _without_article(word: str) -> str:
    for article in ARABIC_ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= SHORTEST_ARABIC:
            return word[len(article) :]
    return word


def _without_arabic_ending(word: str) -> str:
    for ending in ARABIC_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_ARABIC:
            return word[: -len(ending)]
    return word


def _without_objects(word: str) -> set[str]:
    """A verb without those whom it touches: بيدفعلي, يساعدني."""
    cut = {word[: -len(ending)] for ending in ARABIC_OBJECTS if word.endswith(ending)}
    return {form for form in cut if len(form) >= SHORTEST_ARABIC}


def _somali(word: str) -> str:
    return _without_ending(_without_ending(word, "so"), "so")  # shaqa-da, shaq-a


def _dari(word: str) -> str:
    return _without_ending(_without_start(word, DARI_STARTS), "fa")


def _without_start(word: str, starts: Iterable[str]) -> str:
    rest = (word[len(start) :] for start in starts if word.startswith(start))
    return next((each for each in rest if len(each) >= SHORTEST_STEM), word)


def _without_ending(word: str, language: str, *, doubled: str = "") -> str:
    """The stem; a letter that is doubled only before an ending is single again: programmet, stopping."""
    for ending in filter(word.endswith, _ENDINGS[language]):
        rest = word[: -len(ending)]
        if len(rest) >= SHORTEST_STEM + (ending in OF_PERSONS):
            return rest[:-1] if rest[-1] == rest[-2] and rest[-1] in doubled else rest
    return word


_STEMMERS: dict[str, Callable[[str], str]] = {
    "ar": _arabic,
    "en": _english,
    "fa": _dari,
    "so": _somali,
    "sv": _swedish,
    "ti": tigrinya.root,
    "uk": partial(_without_ending, language="uk"),
}
_ENDINGS = {
    language: sorted({normal(ending) for ending in written.split()}, key=len, reverse=True)
    for language, written in ENDINGS.items()
}
_ARABIC_STARTS = frozenset(
    no + tense + person for no in ARABIC_NEGATIONS for tense in ARABIC_TENSES for person in ARABIC_PERSONS
)
_SILENT = {
    language: frozenset({word for listed in words(spoken) for word in (listed, single(listed))})
    for language, spoken in LITTLE_WORDS.items()
}
