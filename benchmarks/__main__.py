"""The command: measures all or some of the rows in shuffled order, keeps what was found, writes the page."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bench import QUICK, Bench, Sizes
from benchmarks.machine import cores, described, measurable
from benchmarks.page import page
from benchmarks.processes import ROOT, Failed
from benchmarks.results import Result, read_results, write_results
from benchmarks.rows import MEASURES, ROWS

RUNS = 5
RUNS_OF: Mapping[str, int] = {"free-limit": 3, "paid-limit": 3, "schedules-edited": 1}  # a minute each, or more
PAGE, KEPT = "performance.md", "performance.json"


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """What was said on the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = [row.id for row in ROWS]
    parser.add_argument("--only", action="append", choices=names, help="one row; may be repeated; the others stay")
    parser.add_argument(
        "--runs", type=int, help=f"runs of each benchmark (default {RUNS}, of what lasts a minute 3; with --quick 1)"
    )
    parser.add_argument(
        "--quick", action="store_true", help="small sizes: shows that all of it works, not how fast it is"
    )
    parser.add_argument("--seed", type=int, default=None, help="of the order of the runs")
    parser.add_argument(
        "--into", type=Path, help="the folder of the page (default docs; with --quick it must be named)"
    )
    found = parser.parse_args(given)
    if found.quick and found.into is None:
        parser.error("--quick measures nothing that the page may say: name another folder with --into")
    return found


def main(given: Sequence[str] | None = None) -> int:
    """Measure and write; 1 where something failed."""
    if reason := measurable():
        print(reason, file=sys.stderr)
        return 1
    asked = arguments(given)
    names = benchmarks_of(asked.only or [row.id for row in ROWS])
    sizes, runs = QUICK if asked.quick else Sizes(), asked.runs or (1 if asked.quick else None)
    with tempfile.TemporaryDirectory(prefix="stegvis-bench-") as folder:
        core, other = cores()
        os.sched_setaffinity(0, {other})
        measured = measure(Bench(Path(folder), sizes, core, other), names, runs=runs, seed=asked.seed)
    into = asked.into or ROOT / "docs"
    into.mkdir(parents=True, exist_ok=True)
    results = {**read_results(into / KEPT), **measured}
    write_results(into / KEPT, results)
    (into / PAGE).write_text(page(results), encoding="utf-8")
    return int(any(result.failed for result in measured.values()))


def benchmarks_of(rows: Sequence[str]) -> list[str]:
    """What these rows need, and what is compared with any of it: both sides of a ratio come from the same run."""
    asked = {name for row in ROWS if row.id in rows for name in row.benchmarks}
    return list(dict.fromkeys(name for row in ROWS if asked & {*row.benchmarks} for name in row.benchmarks))


def measure(bench: Bench, names: Sequence[str], *, runs: int | None, seed: int | None) -> dict[str, Result]:
    """Run each benchmark so many times, in shuffled order."""
    order = [name for name in names for _ in range(runs or RUNS_OF.get(name, RUNS))]
    random.Random(seed).shuffle(order)
    nothing = Result(datetime.now(UTC).date().isoformat(), described(), asdict(bench.sizes))
    results = dict.fromkeys(names, nothing)
    for number, name in enumerate(order, 1):
        began = time.monotonic()
        results[name] = _with_one_more(results[name], bench, name)
        print(f"{number}/{len(order)} {name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    return results


def _with_one_more(result: Result, bench: Bench, name: str) -> Result:
    try:
        return replace(result, runs=(*result.runs, MEASURES[name](bench)))
    except Failed as failed:
        print(f"{name}: {failed}", file=sys.stderr, flush=True)
        return replace(result, failed=(*result.failed, str(failed)))


if __name__ == "__main__":
    sys.exit(main())
