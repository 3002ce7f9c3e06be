"""One thing that is wrong in a file that an editor writes, and where it stands."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A line of the editors' check: what is wrong, where, and what to write instead."""

    path: Path
    line: int
    level: Level
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.level} [{self.rule}] {self.text}"
