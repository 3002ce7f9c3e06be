"""Sentences of simple Swedish: short, ended by their marks, one thought a line, nothing put in between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.content.problem import Problem
from bot.content.prose import Prose, unquoted
from bot.content.readability import TAG, lix, sentences, unended, word_count, words

HARD = 35  # LIX; authorities' own easy-to-read texts measure 36
FEWEST_WORDS = 30  # of fewer, LIX says nothing
LONG = 12  # words
TOO_LONG = 18
TOGETHER = 8  # words: two short sentences, "Ansök ändå. Skicka det senare.", read as one
GREETING = 2  # words: Hej! Okej. Rätt ord.

COMMA_CLAUSE = re.compile(
    r", (?:som|vilk(?:en|et|a)|där|dit|när|om|eftersom|trots att|även om|dock|däremot|alltså|det vill säga|"
    r"till exempel|bland annat) [^,.:!?]+,(?= \w)",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r" \([^()]*\w+ \w+ \w+[^()]*\)(?= \w)")
BETWEEN_DASHES = re.compile(r" [–-] [^–.!?]+ [–-] ")


def plain_sentences(texts: Iterable[Prose]) -> Iterator[Problem]:
    """Every text of simple Swedish whose sentences are hard to read."""
    for text in texts:
        yield from _hardness(text)
        yield from _ends(text)
        yield from _lengths(text)
        yield from _thoughts(text)
        yield from _insertions(text)


def _hardness(prose: Prose) -> Iterator[Problem]:
    hardest = max((lix(text) for text in prose.texts if word_count(text) >= FEWEST_WORDS), default=0.0)
    if hardest > HARD:
        said = f" has LIX {hardest:.0f}, at most {HARD} is simple; write shorter words and sentences."
        yield prose.problem(prose.lines[0], "error", rule="lix", text=said)


def _ends(prose: Prose) -> Iterator[Problem]:
    for line in dict.fromkeys(line for text in prose.texts for line in unended(text)):
        said = f": the line “{shown(line)}” has no mark at its end; end each line with . ! ? or :"
        yield prose.problem(line, "error", rule="line-end", text=said)


def _lengths(prose: Prose) -> Iterator[Problem]:
    for sentence in dict.fromkeys(sentence for text in prose.texts for sentence in sentences(text)):
        count = len(words(sentence))
        if count > LONG:
            said = f": the sentence “{shown(sentence)}” has {count} words; write two, of {LONG} words at most."
            yield prose.problem(sentence, "error" if count > TOO_LONG else "warning", rule="long-sentence", text=said)


def _thoughts(prose: Prose) -> Iterator[Problem]:
    for line in prose.lines:
        own = unquoted(line)
        told = [each for each in sentences(own) if len(words(each)) > GREETING and not each.endswith(":")]
        answered = len(told) == 2 and told[0].endswith("?")
        if len(told) > 1 and not answered and word_count(own) > TOGETHER:
            said = f": more than one thought stands in the line “{shown(line)}”; give each sentence its own line."
            yield prose.problem(line, "warning", rule="thoughts", text=said)


def _insertions(prose: Prose) -> Iterator[Problem]:
    for line in prose.lines:
        bare = unquoted(line)
        found = COMMA_CLAUSE.search(bare) or IN_BRACKETS.search(bare) or BETWEEN_DASHES.search(bare)
        if found:
            put_in = found[0].strip(" ,–-")
            said = f": “{shown(put_in)}” is put into the middle of a sentence; write it as a sentence of its own."
            yield prose.problem(line, "warning", rule="inserted-clause", text=said)


def shown(words: str) -> str:
    """Words as a problem quotes them: without tags, with … for what is filled in."""
    return TAG.sub("", words).replace("\ufffc", "…").strip()
