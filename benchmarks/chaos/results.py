"""What was found: as a table, as JSON, and as a page; no number is written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from benchmarks.machine import described

ROOT = Path(__file__).resolve().parent.parent.parent
JSON, PAGE = ROOT / "docs" / "chaos.json", ROOT / "docs" / "chaos.md"
HEAD = """# Under faults

Faults are made on purpose, with the real commands in processes of their own, and what was promised is checked message
by message: the ledger against what a Telegram on this machine has taken, what people did against what was done.
`make chaos` runs all of it and writes this page; a row alone: `python -m benchmarks.chaos ROW --seed N --keep`. A
promise that is broken is named below its row, and the command fails. *Lost*: somebody was due and has neither got the
message nor is it left to staff as in doubt. *In flight*: claimed by the process that a fault met, and not yet committed
as finished; that is what a fault may double, and 64 is the bound.
"""


@dataclass(frozen=True)
class Result:
    """One row: what was counted, and the promises that are broken."""

    row: str
    seed: int
    counts: Mapping[str, float]
    broken: list[str] = field(default_factory=list)
    notes: str = ""


def as_lines(result: Result, seconds: float) -> list[str]:
    """For the terminal."""
    counts = ", ".join(f"{name} {number:,.6g}" for name, number in result.counts.items())
    how = "holds" if not result.broken else "BROKEN"
    broken = [f"  ! {words}" for words in result.broken]
    return [f"{result.row} (seed {result.seed}, {seconds:.0f} s): {how}", f"  {counts}", *broken]


def keep(results: Iterable[tuple[Result, float]]) -> None:
    """Put these rows in the place of what was kept of them, and write the page from all."""
    kept: dict[str, Any] = orjson.loads(JSON.read_bytes()) if JSON.exists() else {}
    for result, seconds in results:
        kept[result.row] = {**asdict(result), "seconds": round(seconds), "at": _today(), "on": dict(described())}
    JSON.write_bytes(orjson.dumps(kept, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    PAGE.write_text(page(kept.values()), encoding="utf-8")


def page(rows: Iterable[Mapping[str, Any]]) -> str:
    """All rows as a page."""
    return "\n".join([HEAD, *(_section(row) for row in rows)])


def _section(row: Mapping[str, Any]) -> str:
    counts = "\n".join(f"| {name} | {number:,.6g} |" for name, number in row["counts"].items())
    broken = "".join(f"\n- broken: {words}" for words in row["broken"]) or "\nAll promises hold."
    where = ", ".join(f"{name} {value}" for name, value in row["on"].items())
    notes = f"{row['notes']}\n\n" if row["notes"] else ""
    run = f"Run on {row['at']} with seed {row['seed']}, in {row['seconds']} s, on {where}."
    return f"## {row['row']}\n\n{notes}| | |\n|---|--:|\n{counts}\n{broken}\n\n{run}\n"


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
