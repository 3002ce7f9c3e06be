"""The command: lets each person practise for a year in each way, prints the table and writes the page."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from benchmarks.learning.methods import METHODS
from benchmarks.learning.page import Key, as_json, meets, page
from benchmarks.learning.people import MINDS
from benchmarks.learning.year import RHYTHMS, Outcome, medians, year
from benchmarks.processes import ROOT

PEOPLE = 20
PAGE, KEPT = "learning.md", "learning.json"


def main(given: Sequence[str] | None = None) -> int:
    """Simulate and write; 1 where Stegvis is not at least as good as the better of the others."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.learning", description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE, help=f"how many of each kind (default {PEOPLE})")
    parser.add_argument("--into", type=Path, default=ROOT / "docs", help="the folder of the page (default docs)")
    asked = parser.parse_args(given)
    results = simulated(asked.people)
    asked.into.mkdir(parents=True, exist_ok=True)
    (asked.into / PAGE).write_text(page(results, asked.people), encoding="utf-8")
    (asked.into / KEPT).write_text(as_json(results, asked.people), encoding="utf-8")
    print(page(results, asked.people))
    return int(not all(meets(results, mind, rhythm) for mind, rhythm in product(MINDS, RHYTHMS)))


def simulated(people: int) -> dict[Key, Outcome]:
    """Of each kind of person, rhythm and way of choosing, the median of so many people."""
    keys: list[Key] = list(product(MINDS, RHYTHMS, METHODS))
    results: dict[Key, Outcome] = {}
    for number, (mind, rhythm, method) in enumerate(keys, 1):
        began = time.monotonic()
        years = [year(method, MINDS[mind], RHYTHMS[rhythm], seed) for seed in range(people)]
        results[mind, rhythm, method] = medians(years)
        took = time.monotonic() - began
        print(f"{number}/{len(keys)} {mind}, {rhythm}, {method}: {took:.0f} s", file=sys.stderr, flush=True)
    return results


if __name__ == "__main__":
    sys.exit(main())
