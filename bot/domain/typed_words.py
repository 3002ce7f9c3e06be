"""Which words somebody means who types several, with commas between them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.words import Word
from bot.domain.written import Hint, folded, is_near, judge

MOST_NEAR = 3  # words that are offered instead of what is in no list
BETWEEN = re.compile(r"[,;،؛\n]")
LITTLE = ("en", "ett", "att")
BEST_FIRST = (None, Hint.ARTICLE_MISSING, Hint.LETTERS, Hint.ARTICLE_WRONG)


@dataclass(frozen=True, slots=True)
class Meant:
    """The word that was typed; where there is none, those that are spelled almost so."""

    word: Word | None
    near: tuple[Word, ...] = ()


def parted(text: str) -> tuple[str, ...]:
    """What stands between the commas, each once; what has no letters is left out."""
    parts = (" ".join(part.split()) for part in BETWEEN.split(text))
    return tuple({part.casefold(): part for part in parts if any(map(str.isalpha, part))}.values())


def meant(typed: Sequence[str], words: Sequence[Word]) -> tuple[Meant, ...]:
    """For each the word that is meant, as `judge` forgives; of words spelled alike the first."""
    spelled: dict[str, list[Word]] = {}
    for word in words:
        spelled.setdefault(folded(word.swedish), []).append(word)
    return tuple(_meant(each, spelled) for each in typed)


def _meant(typed: str, spelled: Mapping[str, Sequence[Word]]) -> Meant:
    said = folded(typed)
    first, _, rest = said.partition(" ")
    bare = rest if first in LITTLE and rest else said
    alike = [word for form in {said: None, bare: None} for word in spelled.get(form, ())]
    right = [(BEST_FIRST.index(found.hint), word) for word in alike if (found := judge(word, typed)).right]
    if right:
        return Meant(min(right, key=lambda each: each[0])[1])
    # Judging costs more than comparing: only what begins alike or is a slip away can be near or another form.
    maybe = (word for form, all_ in spelled.items() if form[:2] == bare[:2] or is_near(bare, form) for word in all_)
    near = [word for word in maybe if judge(word, typed).hint in (Hint.FORM, Hint.NEAR)]
    return Meant(None, tuple(near[:MOST_NEAR]))
