"""Measures how hard a Swedish text is to read: LIX, and its sentences; line breaks alone make nothing easier."""

from __future__ import annotations

import re
from itertools import pairwise

VARIABLE = "\ufffc"  # stands for what is filled in; counts as one short word
TAG = re.compile(r"</?[a-z][^<>]*>")
WORD = re.compile(rf"[^\W_]+(?:[-’'][^\W_]+)*|{VARIABLE}")
LONG = 6  # letters; a longer word costs
MARKED = re.compile(r"[.!?:…][»”\")]*$")
SENTENCE_END = re.compile(r"[.!?…]+[»”\")]*(?=\s|$)|:(?=\s*(?:[«A-ZÅÄÖ]|$))|\n", re.MULTILINE)
BREAK = re.compile(r"[.!?…:][»”\")]* ")
COUNTED = re.compile(r"^(?:\d+[.)]|•) ")  # 1. and • before a line of a list
HEADING = re.compile(r"\W*<b>(?P<words>[^<>]*)</b>\W*")
LABELLED = re.compile(r"[^\W\d_][^:.!?]*: .*[^.!?…]")  # Språk: arabiska
LABEL = 4  # words; so many alone are a label, as on a sign
IN_HEADING = 6  # words


def lix(text: str) -> float:
    """Words a sentence + the percentage of words over six letters; 0 for no words."""
    counts = [len(words(sentence)) for sentence in sentences(text)]
    every = words(TAG.sub("", text))
    return sum(counts) / len(counts) + 100 * sum(len(word) > LONG for word in every) / sum(counts) if every else 0.0


def sentences(text: str) -> list[str]:
    """The sentences with their marks; a line goes on in the next one unless it ends with a mark, or stands alone."""
    whole = "".join(_bare(line) + ("\n" if ended else " ") for line, ended in _lines(text))
    ends = [end.end() for end in SENTENCE_END.finditer(whole)]
    parts = [whole[begin:end].strip() for begin, end in pairwise((0, *ends, len(whole)))]
    return [part for part in parts if words(part)]


def unended(text: str) -> list[str]:
    """The lines that end without a mark, and do not stand alone as a heading, a number or a label."""
    return [line for line, ended in _lines(text) if not ended]


def words(text: str) -> list[str]:
    """The words; a number is one, and so is what is filled in."""
    return WORD.findall(text)


def word_count(text: str) -> int:
    """All words of a text, tags left out."""
    return len(words(TAG.sub("", text)))


def _bare(line: str) -> str:
    return COUNTED.sub("", TAG.sub("", line).strip())


def _lines(text: str) -> list[tuple[str, bool]]:
    """Each line that has anything, and whether it ends where it ends."""
    paragraphs = [paragraph.splitlines() for paragraph in re.split(r"\n\s*\n", text.strip())]
    if len(paragraphs) == 1 == len(paragraphs[0]) and word_count(text) <= LABEL:
        return [(text.strip(), True)]
    return [
        (line, MARKED.search(_bare(line)) is not None or labelled or _stands_alone(line))
        for paragraph in paragraphs
        for labelled in (_is_labelled(paragraph),)
        for line in paragraph
        if line.strip()
    ]


def _is_labelled(paragraph: list[str]) -> bool:
    """Whether the lines are a list of labels with their values."""
    return len(paragraph) > 1 and all(LABELLED.search(_bare(line)) for line in paragraph)


def _stands_alone(line: str) -> bool:
    heading = HEADING.fullmatch(line)
    if heading:
        return len(words(heading["words"])) <= IN_HEADING
    rest = BREAK.split(_bare(line))[-1]
    return not any(letter.isalpha() for letter in rest)  # a number, a name that is filled in
