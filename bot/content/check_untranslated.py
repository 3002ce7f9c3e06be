"""What was forgotten in translating: a sentence in Swedish or English, and marks of the Latin script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from bot.content.problem import Problem
from bot.content.prose import Prose
from bot.content.readability import TAG, sentences
from bot.content.sources import SOURCE, source_of

ENGLISH = "en"
USED = 3  # texts of simple Swedish; a word of so many is known as Swedish
IN_TWO_LANGUAGES = "ui-bot-"  # seen before anybody has chosen a language
FEWEST_WORDS = 3  # of fewer, a label may be the same in two languages
# Swedish that is to be said or recognised: «Hej!», <i>vab</i>, do.se.
TO_BE_SAID = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"|<i>[^<>]*</i>|[\w.-]+\.(?:se|nu|com|org)\b")
LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LATIN = re.compile(r"[A-Za-zÀ-ɏ-]+")
ARABIC, ETHIOPIC = "\u0600-\u06ff", "\u1200-\u139f"
Marks = tuple[re.Pattern[str], Mapping[str, str]]
NO_MARKS: Marks = (re.compile(r"(?!)"), {})
MARKS: Mapping[str, Marks] = {
    "Arabic": (re.compile("[,;?]"), {",": "،", ";": "؛", "?": "؟"}),
    "Ethiopic": (re.compile(rf"(?<=[{ETHIOPIC}])\.(?!\w)"), {".": "።"}),
}


def untranslated(texts: Sequence[Prose]) -> Iterator[Problem]:
    """Every sentence of a translation that is still Swedish or English."""
    texts = [text for text in texts if not text.entry.id.startswith(IN_TWO_LANGUAGES)]
    swedish = [text for text in texts if text.locale == SOURCE]
    whole = {SOURCE: _sentences(swedish), ENGLISH: _sentences([text for text in texts if text.locale == ENGLISH])}
    both = whole[SOURCE] | whole[ENGLISH]
    known, latin = _known_as_swedish(swedish), _written_in_latin(texts)
    for text in texts:
        if text.locale == source_of(text.entry.id):
            continue
        others = whole[SOURCE] if text.locale == ENGLISH else both
        foreign = partial(_is_foreign, others=others, known=known if text.are_sentences else frozenset())
        is_foreign = foreign if text.locale in latin else _is_latin
        for line in text.lines:
            if is_foreign(TAG.sub("", TO_BE_SAID.sub("", line))):
                said = f": “{TAG.sub('', line).strip()}” is not translated; what is to be said in Swedish stands in «»."
                yield text.problem(line, "error", rule="untranslated", text=said)


def marks(texts: Sequence[Prose]) -> Iterator[Problem]:
    """Every comma, semicolon, question mark or full stop of the Latin script among letters of another."""
    for text in texts:
        pattern, right = MARKS.get(_script(text.texts[0]), NO_MARKS)
        for line in text.lines:
            for mark in dict.fromkeys(pattern.findall(TAG.sub("", TO_BE_SAID.sub("", line)))):
                said = f": the mark {mark} is of the Latin script; write {right[mark]}"
                yield text.problem(line, "error", rule="punctuation", text=said)


def _is_latin(line: str) -> bool:
    """Whether most words of a line in another script are in Latin letters, to the last letter."""
    words = LETTERS.findall(line)
    latin = [word for word in words if LATIN.fullmatch(word)]
    return len(latin) >= FEWEST_WORDS and len(latin) > len(words) / 2


def _is_foreign(line: str, *, others: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a line says what stands in another language too, or says it in words known as Swedish."""
    words = LETTERS.findall(line)
    if len(words) < FEWEST_WORDS:
        return False
    return bool(_sentences_of(line) & others) or sum(word.lower() in known for word in words) >= len(words) / 2


def _written_in_latin(texts: Sequence[Prose]) -> frozenset[str]:
    """The locales with more words in Latin letters than in others."""
    balance: Counter[str] = Counter()
    for text in texts:
        words = LETTERS.findall(TO_BE_SAID.sub("", text.texts[0]))
        balance[text.locale] += 2 * sum(LATIN.fullmatch(word) is not None for word in words) - len(words)
    return frozenset(locale for locale, more in balance.items() if more > 0)


def _sentences(texts: Sequence[Prose]) -> frozenset[str]:
    return frozenset().union(*(_sentences_of(line) for text in texts for line in text.lines))


def _sentences_of(line: str) -> frozenset[str]:
    """The sentences as they can be compared: their words alone."""
    words = (LETTERS.findall(sentence.lower()) for sentence in sentences(line))
    return frozenset(" ".join(each) for each in words if len(each) >= FEWEST_WORDS)


def _known_as_swedish(texts: Sequence[Prose]) -> frozenset[str]:
    used = Counter(word for text in texts if text.are_sentences for word in _words(text))
    return frozenset(word for word, count in used.items() if count >= USED and len(word) > 1)


def _words(text: Prose) -> set[str]:
    return {word.lower() for line in text.lines for word in LETTERS.findall(TAG.sub("", line))}


def _script(text: str) -> str:
    if re.search(f"[{ARABIC}]", text):
        return "Arabic"
    return "Ethiopic" if re.search(f"[{ETHIOPIC}]", text) else "Latin"
