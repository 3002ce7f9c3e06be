"""Figures are read faster than words: 2, not två."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from bot.content.problem import Problem
from bot.content.prose import Prose, unquoted

# Not en, ett: they are articles first of all.
FIGURES: Mapping[str, str] = {
    **{
        word: str(number)
        for number, word in enumerate(
            """två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton
            tjugo""".split(),  # noqa: SIM905 (a list to read)
            start=2,
        )
    },
    **{"trettio": "30", "fyrtio": "40", "femtio": "50", "sextio": "60", "sjuttio": "70", "åttio": "80", "nittio": "90"},
    **{"hundra": "100", "tusen": "1 000"},
}
WORD = re.compile(rf"(?<![\w-])(?:{'|'.join(FIGURES)})(?![\w-])", re.IGNORECASE)


def figures(texts: Iterable[Prose]) -> Iterator[Problem]:
    """Every number of simple Swedish that is written in letters."""
    for text in texts:
        for line in text.lines:
            for word in dict.fromkeys(WORD.findall(unquoted(line))):
                said = f": “{word}” is a number in letters; write {FIGURES[word.lower()]}"
                yield text.problem(line, "warning", rule="number-word", text=said)
