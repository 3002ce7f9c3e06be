"""How plain simple Swedish is as a whole: the LIX of its texts, which aims at a median of 25 or lower."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bot.content.check_sentences import FEWEST_WORDS
from bot.content.prose import written
from bot.content.readability import lix, word_count
from bot.content.sources import SOURCE, entries, read_folder


@dataclass(frozen=True, slots=True)
class Plainness:
    """LIX over the texts that are long enough to be measured; 0 where there is none."""

    median: float
    highest: float
    texts: int


def plainness(messages: Path) -> Plainness:
    """Of every text of simple Swedish, its longest form."""
    found = (entry for file in read_folder(messages / SOURCE) for entry in entries(file))
    texts = (text.texts[0] for text in written(found) if text.are_sentences)
    measured = [lix(text) for text in texts if word_count(text) >= FEWEST_WORDS]
    if not measured:
        return Plainness(0.0, 0.0, 0)
    return Plainness(round(median(measured), 1), round(max(measured), 1), len(measured))
