"""What a tick costs, by how many are enrolled, and how an edited schedule is taken up; each run a process of its own.

The process: `python -m benchmarks.planning populate|ticks|edited DATABASE PEOPLE DUE`; it prints JSON.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import ticks as measures
from benchmarks.bench import LOOKS_EVERY, Bench, Numbers
from benchmarks.processes import Failed, start
from bot.actions.visit import House
from bot.app import kept_for_good
from bot.content.content import read_content
from bot.store.database import Store
from bot.store.opening import open_store

STARTED_WITHIN = 1  # month: of those who are not due; leaves some twelve lines each in the ledger
LARGE, MIDDLE, SMALL = 1, 10, 100  # by what the million is divided


def ticks(bench: Bench, *, divided_by: int) -> Numbers:
    """With nobody due, and with a thousand due."""
    return _measured(bench, "ticks", _populated(bench, bench.sizes.enrolled // divided_by))


def edited(bench: Bench) -> Numbers:
    """After an edit of the schedules, on a database that is not used for anything else."""
    found = _populated(bench, bench.sizes.enrolled)
    copy = bench.new_folder() / found.name
    shutil.copyfile(found, copy)
    return _measured(bench, "edited", copy)


def _populated(bench: Bench, people: int) -> Path:
    """A database with so many people, made once."""
    database = bench.folder / f"people-{people}.db"
    if not database.exists():
        _measured(bench, "populate", database, people)
    return database


def _measured(bench: Bench, what: str, database: Path, people: int = 0) -> Numbers:
    command = ["-m", "benchmarks.planning", what, str(database), str(people), str(bench.sizes.due)]
    process = start(command, bench.new_folder(), core=bench.core)
    while process.running:
        process.sample()
        time.sleep(LOOKS_EVERY)
    if process.end():
        raise Failed(process.said())
    found: dict[str, float] = json.loads(process.output())
    return {**found, "peak_mb": process.peak}


def _populate(measure: Any, store: Store, house: House, people: int, due: int) -> Mapping[str, float]:
    began = time.monotonic()
    made = measure.populate(store, house.content, people, due=due, months=STARTED_WITHIN)
    return {"people": made.people, "lines": made.lines, "seconds": time.monotonic() - began}


def _ticks(measure: Any, store: Store, house: House, people: int, due: int) -> Mapping[str, float]:
    _, first = asyncio.run(measure.a_thousand_due(store, house, measure.LATER))
    looked, took = asyncio.run(measure.a_thousand_due(store, house))
    return {
        "nobody_due_ms": 1000 * asyncio.run(measure.nobody_due(store, house)),
        "thousand_due_ms": 1000 * took,
        "first_pass_ms": 1000 * first,
        "looked_at": looked,
    }


def _edited(measure: Any, store: Store, house: House, people: int, due: int) -> Mapping[str, float]:
    return asdict(asyncio.run(measure.schedules_edited(store, house)))


Measure = Callable[[Any, Store, House, int, int], Mapping[str, float]]
STEPS: Mapping[str, Measure] = {"populate": _populate, "ticks": _ticks, "edited": _edited}


def main(what: str, database: str, people: str, due: str) -> None:
    """One step, in this process."""
    with kept_for_good():  # as in the bot that runs
        house = House(read_content(), "benchmark_bot")
    with open_store(Path(database), create=True) as store:
        print(json.dumps(STEPS[what](measures, store, house, int(people), int(due))))


MEASURES: Mapping[str, Callable[[Bench], Numbers]] = {
    "tick": partial(ticks, divided_by=LARGE),
    "tick-tenth": partial(ticks, divided_by=MIDDLE),
    "tick-hundredth": partial(ticks, divided_by=SMALL),
    "schedules-edited": edited,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
