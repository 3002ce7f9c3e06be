"""A running bot whose database cannot be written for a while: a full disk, or somebody else's lock."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Protocol

from benchmarks.chaos.account import Promises, account, check_ledger
from benchmarks.chaos.processes import Running
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import Scene, open_scene, wait
from benchmarks.chaos.tapping import Tapping

A_SECOND = 60  # messages: so few that each fault meets some on their way
PEOPLE_A_ROUND = 240
ACTS_A_SECOND = 8.0
SAID = frozenset({"not recorded", "not claimed", "updates wait", "no updates", "failed"})  # the log's words for it
UNHURRIED = (0.5, 2.0)  # seconds of work between two faults


class Hindrance(Protocol):
    """Keeps a database from being written."""

    @property
    def row(self) -> str:
        """What it is called."""

    @property
    def notes(self) -> str:
        """How it is made."""

    async def hold(self, scene: Scene, running: Running, chance: random.Random) -> None:
        """It cannot be written for a while."""


async def hindered(hindrance: Hindrance, *, rounds: int, seed: int, folder: Path | None = None) -> Result:
    """So often while messages go out and people tap."""
    chance, promises, unfelt = random.Random(seed), Promises(), 0
    async with open_scene(people=rounds * PEOPLE_A_ROUND, folder=folder) as scene:
        tapping = Tapping(scene, chance)
        running = await scene.start("run", STEGVIS_PACE=str(A_SECOND))
        async with tapping.going_on(ACTS_A_SECOND):
            for _ in range(rounds):
                unfelt += not await one_round(hindrance, scene, running, chance)
        await scene.told()
        await tapping.answered()
        promises.hold(running.alive, f"it died: {running.last_words()}")
        promises.hold(await running.stop() == 0, f"it does not end well: {running.last_words()}")
        promises.hold("Traceback" not in running.said(), "an error was not handled")
        promises.hold(not unfelt, f"{unfelt} faults left no line in the log: they were not felt")
        now = account(scene)
        check_ledger(promises, now)
        promises.none(dict(now.doubled), "doubled, though the process went on")
        tapping.check(promises, broken_off=0)
        lines = complaints(running)
    counts = {"faults": rounds, "lines in the log": lines, **now.counts, **tapping.counts}
    return Result(hindrance.row, seed, counts, promises.broken, hindrance.notes)


async def one_round(hindrance: Hindrance, scene: Scene, running: Running, chance: random.Random) -> bool:
    """Wait until messages go out, make the fault, and undo it; whether the log tells of it."""
    begun, before = scene.journal.taken, complaints(running)
    await wait(lambda: scene.journal.taken > begun or not running.alive, "messages go out")
    await asyncio.sleep(chance.uniform(*UNHURRIED))
    await hindrance.hold(scene, running, chance)
    return complaints(running) > before


def complaints(running: Running) -> int:
    """How many lines of the log tell of a database that cannot be used."""
    return sum(len(running.logged(words)) for words in SAID)
