"""What editors agree on about words: `glossary.toml`, by locale."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

FILE = "glossary.toml"


@dataclass(frozen=True)
class Wordings:
    """Words that are not to be written, and what is to be written instead."""

    instead: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _any(self) -> re.Pattern[str] | None:
        longest_first = sorted(self.instead, key=len, reverse=True)
        return re.compile("|".join(map(_written, longest_first)), re.IGNORECASE) if longest_first else None

    @cached_property
    def _each(self) -> Sequence[tuple[re.Pattern[str], str]]:
        longest_first = sorted(self.instead.items(), key=lambda item: -len(item[0]))
        return [(re.compile(_written(word), re.IGNORECASE), better) for word, better in longest_first]

    def found(self, text: str) -> list[tuple[str, str]]:
        """What stands in a text that should not, as it is written there, and what to write instead."""
        hits = [hit[0] for hit in self._any.finditer(text)] if self._any else []
        return [(hit, next(better for word, better in self._each if word.fullmatch(hit))) for hit in hits]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The wordings of a locale by rule, and its everyday words."""

    abbreviations: Wordings = Wordings()
    officialese: Wordings = Wordings()
    names: Wordings = Wordings()
    everyday: frozenset[str] = frozenset()


class _Everyday(BaseModel):
    model_config = ConfigDict(extra="forbid")
    words: str = ""


class _Locale(BaseModel):
    model_config = ConfigDict(extra="forbid")
    abbreviations: dict[str, str] = Field(default_factory=dict)
    officialese: dict[str, str] = Field(default_factory=dict)
    names: dict[str, list[str]] = Field(default_factory=dict)
    everyday: _Everyday = Field(default_factory=_Everyday)

    def glossary(self) -> Glossary:
        names = {other: name for name, others in self.names.items() for other in others}
        everyday = frozenset(self.everyday.words.split())
        return Glossary(Wordings(self.abbreviations), Wordings(self.officialese), Wordings(names), everyday)


def read_glossary(messages: Path) -> Mapping[str, Glossary]:
    """The glossaries by locale; none where there is no such file.

    Raises ValueError where the file is not as it should be.
    """
    path = messages / FILE
    if not path.exists():
        return {}
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    read = TypeAdapter(dict[str, _Locale]).validate_python(tables)
    return {locale: table.glossary() for locale, table in read.items()}


def _written(word: str) -> str:
    """A pattern of a word with no letter beside it; * stands for its endings."""
    ends = r"\w*" if word.endswith("*") else r"(?!\w)"
    return r"(?<![\w-])" + re.escape(word.removesuffix("*")) + ends
