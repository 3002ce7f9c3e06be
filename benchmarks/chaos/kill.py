"""SIGKILL at random moments, of a delivery from cron and of a running bot to which people write."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.chaos.account import Promises, account, check_ledger
from benchmarks.chaos.processes import Running
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import IN_FLIGHT, Scene, open_scene, wait
from benchmarks.chaos.tapping import Tapping
from bot.simulator.faults import Fault, FaultKind

A_FEW = 80  # messages after which a kill comes at the latest, where it is counted by messages
STARTING = 2.5  # seconds: many kills by the clock meet a process that starts, migrates, recovers
ANSWER = 0.2  # seconds: so that many are in flight
A_SECOND = 150  # messages of `stegvis run`, so that people come to tap meanwhile
BY_THE_CLOCK = 0.25  # of the kills
PEOPLE_A_KILL = 120
ACTS_A_SECOND = 8.0
CLAIMED = """SELECT id, attempts FROM deliveries WHERE state = 'claimed'
             UNION ALL SELECT -id, attempts FROM outbox WHERE state = 'claimed' AND rank > 0"""


@dataclass
class Deaths:
    """What was in flight at each kill: a claim, by number and attempt, belongs to the one process that made it."""

    broken_off: set[tuple[int, int]] = field(default_factory=set)
    flights: list[int] = field(default_factory=list)
    unwhole: list[str] = field(default_factory=list)

    @property
    def deliveries(self) -> Counter[int]:
        """How often each delivery was broken off."""
        return Counter(id for id, _ in self.broken_off if id > 0)

    @property
    def replies(self) -> int:
        """How many replies were broken off."""
        return sum(id < 0 for id, _ in self.broken_off)

    def look(self, scene: Scene) -> None:
        """At what a killed process has left."""
        if scene.file:
            self._look_at_files(scene.file)
        else:
            self.enter(scene.ask(CLAIMED))

    def _look_at_files(self, database: Path) -> None:
        """At a copy, so that the next process is who mends them."""
        with tempfile.TemporaryDirectory() as folder:
            for file in database.parent.glob(f"{database.name}*"):
                shutil.copyfile(file, Path(folder) / file.name)
            with closing(sqlite3.connect(Path(folder) / database.name)) as db:
                self.enter(db.execute(CLAIMED))
                self.unwhole += faults_of(db)

    def enter(self, claimed: Iterable[tuple[Any, ...]]) -> None:
        """These were claimed and not committed as finished when the fault came."""
        new = {(id, attempts) for id, attempts in claimed} - self.broken_off
        self.broken_off |= new
        self.flights.append(len(new))


def faults_of(db: sqlite3.Connection) -> list[str]:
    """What is wrong with a database; nothing, if it is whole."""
    said = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    return said + [f"foreign key: {row}" for row in db.execute("PRAGMA foreign_key_check")]


async def killed(*, command: str, kills: int, seed: int, database_url: str = "") -> Result:
    """Kill `stegvis deliver` or `stegvis run` so often; while it runs, people tap."""
    chance, deaths, promises = random.Random(seed), Deaths(), Promises()
    async with open_scene(people=kills * PEOPLE_A_KILL, database_url=database_url) as scene:
        scene.telegram.faults.add(Fault(FaultKind.SLOW, method="sendMessage", delay=ANSWER))
        scene.settings["STEGVIS_PACE"] = str(A_SECOND if command == "run" else 0)
        tapping = Tapping(scene, chance)
        async with tapping.going_on(ACTS_A_SECOND if command == "run" else 0):
            for _ in range(kills):
                running = await scene.start(command)
                await moment(scene, running, chance)
                await running.kill()
                promises.hold(running.ended_by_us, f"it died by itself: {running.last_words()}")
                await asyncio.to_thread(deaths.look, scene)
        await finish(scene, tapping, promises, command)
        now = account(scene)
        check_ledger(promises, now, broken_off=deaths.deliveries)
        tapping.check(promises, broken_off=deaths.replies)
        check_deaths(promises, deaths)
    counts = {
        "kills": kills,
        "of them with something in flight": sum(map(bool, deaths.flights)),
        "in flight at most": max(deaths.flights),
        **now.counts,
        **tapping.counts,
    }
    return Result(f"SIGKILL of `stegvis {command}`", seed, counts, promises.broken)


async def moment(scene: Scene, running: Running, chance: random.Random) -> None:
    """Wait for the moment of a kill: after some messages, or by the clock, as chance has it."""
    wanted = scene.journal.taken + chance.randrange(1, A_FEW)
    if chance.random() < BY_THE_CLOCK:
        await asyncio.sleep(chance.uniform(0, STARTING))
    else:
        await wait(lambda: _is_time(scene, running, wanted), "some messages arrive", looks_every=0.002)


def _is_time(scene: Scene, running: Running, wanted: int) -> bool:
    journal = scene.journal
    return journal.taken >= wanted or not running.alive or len(journal.told) == len(scene.telegram.people)


async def finish(scene: Scene, tapping: Tapping, promises: Promises, command: str) -> None:
    """Nobody kills the last one: it does what is left, and ends when asked."""
    last = await scene.start(command)
    await scene.told()
    await tapping.answered()
    code = await (last.stop() if command == "run" else last.process.wait())
    promises.hold(code == 0, f"the last one ends with {code}: {last.last_words()}")


def check_deaths(promises: Promises, deaths: Deaths) -> None:
    """The database was whole after each kill, and no more was in flight than the setting says."""
    promises.none(deaths.unwhole, "the database is not whole")
    met = sum(map(bool, deaths.flights))
    promises.hold(met * 4 >= len(deaths.flights), f"of {len(deaths.flights)} faults only {met} met something in flight")
    over = [f"{count} in flight" for count in deaths.flights if count > IN_FLIGHT]
    promises.none(over, f"more than {IN_FLIGHT} in flight")
