"""Words that the readers of simple Swedish hardly meet, and that nobody explains where they stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.content.check_library import Library
from bot.content.glossary import FILE
from bot.content.problem import Problem
from bot.content.prose import Prose, unquoted
from bot.content.readability import TAG, sentences
from bot.content.sources import SOURCE, literal_text
from bot.content.stems import normal, stem
from bot.content.word_slips import is_word

USED_OFTEN = 3  # messages; a word that so many use is met again and again
LAST = 2  # words of a sentence that the next one may explain: Fråga DO. Det är en myndighet.

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ADDRESS = re.compile(r"[\w-]+\.(?:se|nu|com|org)\b")
NAME = re.compile(r"(?<=[\w,] )[A-ZÅÄÖ][a-zåäöé]+")  # a capital letter in the middle of a sentence
IS = re.compile(r"(?:En |Ett |Den |Ordet )?(?P<word>[\w-]+) (?:är|betyder|visar|ger)(?: \w+){2}")
CALLED = re.compile(r"\b(?:heter|kallas|myndigheten|Då är \w+)(?P<words>(?: [\w-]+){1,4})")
GOES_ON = re.compile(r"(?:Det|Den|De|Pengarna) (?:är|visar|betyder|kan|hjälper|gör)\b|(?:Där|Då) \w+")
BOLD = re.compile(r"<b>(?P<words>[^<>]*)</b>")


def rare_words(library: Library, texts: Sequence[Prose], everyday: Collection[str]) -> Iterator[Problem]:
    """Every word that is neither taught, nor used often, nor an everyday one, nor explained in its message.

    Nothing where no everyday words are listed.
    """
    if not everyday:
        return
    known = {*_forms_of(everyday), *_forms_of(_taught(library)), *_forms_of(_names(texts)), *_used_often(texts)}
    explained = {message: _forms_of(_explained(whole)) for message, whole in _messages(texts).items()}
    for text in texts:
        for word, line in _words(text).items():
            if _forms(word).isdisjoint(known) and _forms(word).isdisjoint(explained[text.entry.id]):
                said = (
                    f": “{word}” stands in few of our texts; take a more common word, or explain it here "
                    f"(“{word.capitalize()} är …”, “Det heter {word}.”), or add it to the everyday words in {FILE}."
                )
                yield text.problem(line, "warning", rule="rare-word", text=said)


@cache
def _forms(word: str) -> frozenset[str]:
    """The word with and without its endings: what two forms of one word have in common."""
    bare = normal(word)
    once = stem(bare, SOURCE)
    return frozenset({bare, once, stem(once, SOURCE)})


def _forms_of(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in _forms(word)}


def _words(text: Prose) -> dict[str, str]:
    """Each word of a text, and the first line that has it; what others say is theirs."""
    lines = ((line, ADDRESS.sub("", unquoted(line))) for line in reversed(text.lines))
    return {word: line for line, own in lines for word in WORD.findall(own) if len(word) > 1}


def _used_often(texts: Sequence[Prose]) -> set[str]:
    users: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for form in _forms_of(_words(text)):
            users[form].add(text.entry.id)
    return {form for form, messages in users.items() if len(messages) >= USED_OFTEN}


def _taught(library: Library) -> set[str]:
    entries = library.entries.get(SOURCE, {}).values()
    patterns = (pattern for entry in entries if is_word(entry.id) for _, pattern in entry.patterns())
    return {word for pattern in patterns for word in WORD.findall(literal_text(pattern))}


def _names(texts: Sequence[Prose]) -> set[str]:
    return {name for text in texts for line in text.lines for name in NAME.findall(TAG.sub("", line))}


def _messages(texts: Sequence[Prose]) -> Mapping[str, list[str]]:
    """All texts of each message: what a word means may stand one tap away."""
    whole: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        whole[text.entry.id] += text.texts
    return whole


def _explained(texts: Collection[str]) -> Iterator[str]:
    """The words that these texts explain."""
    for text in texts:
        told = sentences(text)
        yield from (found["word"] for each in told if (found := IS.match(each)))
        yield from (word for each in told for found in CALLED.finditer(each) for word in WORD.findall(found["words"]))
        for sentence, following in pairwise(told):
            if GOES_ON.match(following):
                yield from WORD.findall(sentence)[-LAST:]
        yield from (word for found in BOLD.finditer(text) for word in _short(WORD.findall(found["words"])))


def _short(words: list[str]) -> list[str]:
    """A term in bold letters is what its message is about; a whole sentence is only loud."""
    return words if len(words) <= LAST else []
