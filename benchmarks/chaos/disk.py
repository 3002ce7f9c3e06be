"""The disk is full for a while: a small filesystem of its own, or a limit for the files of the process."""

from __future__ import annotations

import asyncio
import random
import resource
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from benchmarks.chaos.hindered import hindered
from benchmarks.chaos.processes import Running
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import Scene

ROW = "Disk full"
FULL_FOR = (2.0, 4.0)  # seconds
BALLAST = "ballast"
BLOCK = 4096
SMALL = 64 * 1024  # bytes; what the process logs stays below that


@dataclass(frozen=True)
class SmallDisk:
    """A filesystem in memory, filled up by a file beside the database."""

    folder: Path
    row: str = ROW
    notes: str = "The database lies on a small disk of its own (tmpfs), which another file fills to the last byte."

    async def hold(self, scene: Scene, running: Running, chance: random.Random) -> None:
        """No byte is left."""
        emptied(scene)
        ballast = self.folder / BALLAST
        fill(ballast)
        await asyncio.sleep(chance.uniform(*FULL_FOR))
        ballast.unlink()


@dataclass(frozen=True)
class SmallFiles:
    """The process may write no file beyond its size: for whom may not mount."""

    row: str = ROW
    notes: str = "The process is forbidden to let its files grow (RLIMIT_FSIZE), since this user may not mount a disk."

    async def hold(self, scene: Scene, running: Running, chance: random.Random) -> None:
        """The write-ahead log cannot grow."""
        unlimited = resource.RLIM_INFINITY
        emptied(scene)
        resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (SMALL, unlimited))
        await asyncio.sleep(chance.uniform(*FULL_FOR))
        resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (unlimited, unlimited))


async def full_disk(*, rounds: int, seed: int, megabytes: int = 64) -> Result:
    """The disk is full so often, for some seconds each."""
    with tempfile.TemporaryDirectory() as folder, mounted(Path(folder), megabytes) as there:
        if there:
            return await hindered(SmallDisk(Path(folder)), rounds=rounds, seed=seed, folder=Path(folder))
        return await hindered(SmallFiles(), rounds=rounds, seed=seed)


@contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[bool]:
    """A filesystem of that size in the folder; False where that is not allowed here."""
    command = ("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
    try:
        there = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        there = False
    try:
        yield there
    finally:
        if there:
            subprocess.run(("umount", "--lazy", str(folder)), check=True)


def emptied(scene: Scene) -> None:
    """The write-ahead log has no room that it could use again: what is written next needs the disk."""
    scene.ask("PRAGMA wal_checkpoint(TRUNCATE)")


def fill(ballast: Path) -> None:
    """A file that takes all the room that is left."""
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"\0" * BLOCK):
            pass
