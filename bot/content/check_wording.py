"""Words that the glossary has better ones for: abbreviations, the language of offices, a second name for a thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bot.content.glossary import Glossary, Wordings
from bot.content.problem import Problem
from bot.content.prose import Prose, unquoted


def wording(texts: Iterable[Prose], glossaries: Mapping[str, Glossary]) -> Iterator[Problem]:
    """Every word in running text that the glossary of its language names."""
    for text in texts:
        glossary = glossaries.get(text.locale)
        if glossary:
            yield from _found(text, glossary.abbreviations, "abbreviation", "is an abbreviation; write the whole words")
            yield from _found(text, glossary.officialese, "officialese", "is the language of offices; write")
            yield from _found(text, glossary.names, "two-names", "has one name in all texts; write")


def _found(prose: Prose, wordings: Wordings, rule: str, why: str) -> Iterator[Problem]:
    for line in prose.lines:
        for word, better in dict.fromkeys(wordings.found(unquoted(line))):
            yield prose.problem(line, "warning", rule=rule, text=f": “{word}” {why}: {better}")
