"""What was measured, kept as JSON: each benchmark's runs with machine and date, so that single ones can be renewed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from benchmarks.bench import Numbers


@dataclass(frozen=True, slots=True)
class Result:
    """The runs of one benchmark, taken on one machine on one day; `failed` says why runs are missing."""

    date: str
    machine: Mapping[str, str]
    sizes: Mapping[str, float]
    runs: Sequence[Numbers] = ()
    failed: Sequence[str] = ()

    @property
    def median(self) -> Numbers:
        """Each number's median."""
        return {name: median(run[name] for run in self.runs) for name in self.runs[0]}

    def spread(self, number: str) -> tuple[float, float]:
        """The lowest and the highest of a number."""
        values = [run[number] for run in self.runs]
        return min(values), max(values)


Results = Mapping[str, Result]


def medians(results: Results) -> dict[str, Numbers]:
    """Of each benchmark that has run."""
    return {name: result.median for name, result in results.items() if result.runs}


def read_results(path: Path) -> dict[str, Result]:
    """What was kept; nothing where there is no file."""
    if not path.exists():
        return {}
    return {name: Result(**found) for name, found in json.loads(path.read_text(encoding="utf-8")).items()}


def write_results(path: Path, results: Results) -> None:
    """Keep them."""
    found = {name: asdict(result) for name, result in sorted(results.items())}
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
