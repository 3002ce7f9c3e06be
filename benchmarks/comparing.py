"""The peers' side of the comparison: the same people, the same messages, the same server and core."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec

from benchmarks.bench import Bench, Numbers, watch
from benchmarks.installation import FIRST_CHAT, LOCALES, NAMES, now
from benchmarks.peers.programme import Person, make_database
from benchmarks.processes import Failed, Process, start
from benchmarks.standin import Seen
from benchmarks.telegram import TOKEN
from bot.domain.calendar import default_end


def with_ptb(bench: Bench) -> Numbers:
    """python-telegram-bot's defaults, one job a participant."""
    return _numbers(bench, staged(bench, "telegram", "with_ptb"))


def with_aiogram(bench: Bench) -> Numbers:
    """aiogram 3 with APScheduler, one job a participant."""
    return _numbers(bench, staged(bench, "aiogram", "with_aiogram"))


@dataclass(frozen=True, slots=True)
class Told:
    """What a peer has sent: as the server saw it, and as it says itself."""

    seen: Seen
    process: Process
    report: Mapping[str, float]


def staged(bench: Bench, library: str, module: str) -> Told:
    """The messages of the comparison, as a peer sends them; Failed where its library is not installed."""
    if find_spec(library) is None:
        raise Failed(f"{library} is not installed")
    folder, count = bench.new_folder(), bench.sizes.staged
    database = folder / "peer.db"
    make_database(database, people(count))
    with ExitStack() as open_now:
        api = open_now.enter_context(bench.telegram())
        today = now().date().isoformat()
        command = ["-m", f"benchmarks.peers.{module}", str(database), api.url, TOKEN, today]
        process = start(command, folder, core=bench.core)
        open_now.callback(process.end)
        watch(process, lambda: float(api.count()["taken"]), count)
        watch(process, lambda: bool(process.output()))
        return Told(api.seen(), process, json.loads(process.output()))


def _numbers(bench: Bench, told: Told) -> Numbers:
    if len(told.seen.messages) < bench.sizes.staged:
        raise Failed(f"of {bench.sizes.staged} messages {len(told.seen.messages)} came: {told.process.said()}")
    return {
        "a_second": told.report["told"] / told.report["seconds"],
        "memory_mb": told.process.peak,
        "lost": told.report["lost"],
        "messages": len(told.seen.messages),
    }


def people(count: int) -> Iterator[Person]:
    """The same people as in Stegvis' own database; they began today."""
    start = now().date()
    for id in range(1, count + 1):
        yield Person(
            id=id,
            chat=FIRST_CHAT + id,
            locale=LOCALES[id % len(LOCALES)],
            first_name=NAMES[id % len(NAMES)],
            start=start,
            end=default_end(start, 12),
            workplace="Café Lyktan",
            phone="08-123 45 67",
            caseworker="Karin Ek",
        )
