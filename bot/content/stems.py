"""Brings the words of a question to the form in which they are looked up, language by language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

WORD = re.compile(r"[^\W_]+")
DRAWN_OUT = re.compile(r"(.)\1{2,}")  # hjäääälp
ONE_LETTER = str.maketrans(
    {"ى": "ي", "ی": "ي", "ة": "ه", "ٱ": "ا", "ک": "ك", "گ": "ك", "ـ": None, "ß": "ss", "'": None, "’": None}
)
SHORTEST_STEM = 3
SHORTEST_ARABIC = 3
SHORTEST_PART = 4  # of a Swedish compound: lönebesked

STOP_WORDS = {
    "sv": """jag du han hon den det vi ni de dem mig dig sig oss er min mitt mina din ditt dina sin sitt sina var vara
    vår är va blir bli blev bra att och eller men om när hur vad vem vilken vilket vilka varför var vart där
    här då så som en ett i på till från för av med utan under över före ut in upp ner kan kunde ska skall
    skulle vill ville måste får fick få har hade ha göra gör gjorde inte ingen inget inga också bara mycket
    lite mer mest alla allt all nu sedan igen man något någon några finns finnas hej tack snälla undrar fråga
    frågar gäller vet veta tror säga sa säger hjälp hjälpa behöver behöva kommer komma går gå bra dag ny nya
    nytt annan andra annat sådan detta denna dessa dom mej dej bör brukar borde även just helt väldigt jätte
    ja okej ok ju väl nog kanske händer hända gång""",
    "en": """i you he she it we they me him her us them my your his its our their a an the and or but if when how what
    who which why where there here then so as at in on to from for of with without by about into out up down
    can could shall should will would must may might have has had do does did doing be am is are was were
    been being not none also only very much more most all any some now again hi hello please thanks thank
    question know think tell say says help need want get got give go going come this that these those too
    just really im dont ive cant one someone something happens happen whats ask""",
    "ar": """يعني معنى مين منو ازاي ليه ايه فين امتى انا انت انتي هو هي نحن انتم هم في من الى على عن مع او و ثم لكن
    اذا ان كان كانت يكون تكون هذا هذه ذلك تلك هناك هنا ما ماذا متى اين كيف لماذا ليش شو وين كم هل لا لم لن
    ليس ليست مو مش ما في يا اريد بدي ابغى اعرف ممكن لو سمحت الذي التي الذين كل بعض غير قد اي ايش شنو شلون هلق
    هلأ الان اليوم بعد قبل عند عندي عنده لي لك له لها لنا الي الك مرحبا سلام السلام عليكم شكرا من فضلك فضلكم
    رجاء يجب لازم استطيع اقدر فيني افعل اعمل سوي اسوي شي شيء احد حدا بس كمان ايضا كتير كثير جدا عم راح رح هون
    هونيك وانا حتى بدون ولا عشان مشان لان اللي يلي""",
}

SWEDISH_ENDINGS = WORD.findall(
    """ingarnas ingarna ingens ingar ingen ing istiska istiskt istisk isterna ister isten ist ismen ism arnas ernas
    ornas arens andet arna erna orna aren ande ende aste ades ade are ast ats ern ens ets at ad ar er or en et an as es
    na t a e n s"""
)
OF_PERSONS = ("are", "aren", "arens")  # a short stem keeps them: läkare is not lek
NOUN_OF_A_VERB = re.compile(r"(?<=[bdfgklmprstv])n(?=ing(?:ar(?:na)?|en)?s?$)")  # betalning, betala
ENGLISH_ENDINGS = WORD.findall("nesses ness ments ment ings ing ies ied ed es s y e")
ARABIC_ARTICLES = WORD.findall("وبال وعال وهال وال بال كال فال عال هال ولل لل ال")
ARABIC_LETTERS = "وفبلكع"  # and, so, in, for, like, on: written together with the next word
ARABIC_PRESENT = WORD.findall("بي بت بن عبي ح")  # spoken: he does, she does, we do, is doing, will do
ARABIC_ENDINGS = WORD.findall("هما كما تها ها ات ان ون ين يه نا كم هم وا ته تي ه ي ك ت")


def normal(text: str) -> str:
    """Without case, vowel marks, rings and dots, and with one form for each letter."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return DRAWN_OUT.sub(r"\1", bare.translate(ONE_LETTER))


def words(text: str) -> list[str]:
    """The normal words of a text, in their order."""
    return WORD.findall(normal(text))


def telling_words(text: str, locale: str) -> list[str]:
    """The words that tell what a text is about, stemmed."""
    return [stem(word, locale) for word in words(without_little_words(text, locale))]


def without_little_words(text: str, locale: str) -> str:
    """A text without the words that tell nothing in that language, and without single letters."""
    silent = _SILENT.get(locale.split("-")[0], frozenset())
    return " ".join(word for word in words(text) if word not in silent and (len(word) > 1 or word.isdigit()))


def stem(word: str, locale: str) -> str:
    """A normal word without the endings of its language; as it is where the language is not known here."""
    return _STEMMERS.get(locale.split("-")[0], str)(word)


def _swedish(word: str) -> str:
    if word.endswith(("kte", "pte")):  # sökte, köpte
        return word[:-2]
    if word[-1:] == word[-2:-1]:  # trött, vann: no ending
        return word
    return _without_ending(NOUN_OF_A_VERB.sub("", word), SWEDISH_ENDINGS, doubled="mn")


def _english(word: str) -> str:
    return _without_ending(word, ENGLISH_ENDINGS, doubled="bdgmnprt")


def arabic_forms(word: str) -> set[str]:
    """A normal word without the little words that Arabic writes together with it, each in turn."""
    bare = _without_article(word)
    cut = [bare[len(start) :] for start in (*ARABIC_LETTERS, *ARABIC_PRESENT) if bare.startswith(start)]
    return {bare, *(form for form in cut if len(form) >= SHORTEST_ARABIC)}


def parts(word: str, locale: str) -> set[str]:
    """The stems that a stem may be made of, known words or not."""
    language = locale.split("-")[0]
    if language == "ar":
        return {_without_arabic_ending(form) for form in arabic_forms(word)} - {word}
    if language != "sv":
        return set()
    cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    return {_swedish(part) for cut in cuts for part in (word[:cut], word[cut:])} - {word}


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


def _without_ending(word: str, endings: list[str], *, doubled: str) -> str:
    """The stem; a letter that is doubled only before an ending is single again: programmet, stopping."""
    for ending in endings:
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) >= SHORTEST_STEM + (ending in OF_PERSONS):
            return rest[:-1] if rest[-1] == rest[-2] and rest[-1] in doubled else rest
    return word


_STEMMERS: dict[str, Callable[[str], str]] = {"sv": _swedish, "en": _english, "ar": _arabic}
_SILENT = {language: frozenset(words(listed)) for language, listed in STOP_WORDS.items()}
