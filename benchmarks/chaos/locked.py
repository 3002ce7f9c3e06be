"""Another process holds the database's lock for longer than a writer waits."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass

from benchmarks.chaos.hindered import hindered
from benchmarks.chaos.processes import Running
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import Scene

LOCKED_FOR = (11.0, 14.0)  # seconds; a writer waits for ten


@dataclass(frozen=True)
class Lock:
    """A transaction that somebody has begun and does not end."""

    row: str = "Database locked by another process"
    notes: str = "Another process holds the write lock for 11 to 14 seconds each time; a writer gives up after ten."

    async def hold(self, scene: Scene, running: Running, chance: random.Random) -> None:
        """Nobody else can write."""
        with closing(sqlite3.connect(str(scene.file), isolation_level=None, timeout=30)) as db:
            db.execute("BEGIN IMMEDIATE")
            await asyncio.sleep(chance.uniform(*LOCKED_FOR))
            db.execute("ROLLBACK")


async def locked(*, rounds: int, seed: int) -> Result:
    """The lock is held so often."""
    return await hindered(Lock(), rounds=rounds, seed=seed)
