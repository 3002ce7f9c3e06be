"""Measures how hard a Swedish text is to read: LIX, and the longest sentence."""

from __future__ import annotations

import re

TAG = re.compile(r"</?[a-z][^<>]*>")
SENTENCE_END = re.compile(r"[.!?:…]+(?=[\s»”\")]|$)|\n")
WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
LONG = 6  # letters; a longer word costs


def lix(text: str) -> float:
    """Words a sentence + the percentage of words over six letters; 0 for no words. A line end ends a sentence."""
    counts = [len(sentence) for sentence in _sentences(text)]
    words = [word for sentence in _sentences(text) for word in sentence]
    if not words:
        return 0.0
    return len(words) / len(counts) + 100 * sum(len(word) > LONG for word in words) / len(words)


def longest_sentence(text: str) -> int:
    """The words of the longest sentence."""
    return max(map(len, _sentences(text)), default=0)


def word_count(text: str) -> int:
    """All words of a text; a number is one, a tag none."""
    return sum(map(len, _sentences(text)))


def _sentences(text: str) -> list[list[str]]:
    sentences = (WORD.findall(sentence) for sentence in SENTENCE_END.split(TAG.sub("", text)))
    return [words for words in sentences if words]
