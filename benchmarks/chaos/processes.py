"""The real command in processes of their own: started, killed, frozen, woken; what they logged."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from benchmarks.chaos.moved import MovedClock

ROOT = Path(__file__).resolve().parent.parent.parent
LAST_WORDS = 30.0  # seconds for a process that was asked to end
LAST = 500  # characters
OURS = ("STEGVIS_", "TELEGRAM_", "DATABASE_", "PUBLIC_")  # settings of whoever runs this


@dataclass
class Running:
    """A process of `stegvis`."""

    process: asyncio.subprocess.Process
    log: Path
    begun: float

    @property
    def alive(self) -> bool:
        """Whether it has not ended."""
        return self.process.returncode is None

    @property
    def ended_by_us(self) -> bool:
        """Whether it lives, was killed, or has ended well."""
        return self.process.returncode in (None, 0, -signal.SIGKILL)

    def last_words(self) -> str:
        """The end of what it wrote."""
        return self.said().strip()[-LAST:]

    async def kill(self) -> None:
        """SIGKILL, and the end of it."""
        if self.alive:
            self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """Ask it to end, and wait; its exit code."""
        if self.alive:
            self.process.terminate()
        try:
            return await asyncio.wait_for(self.process.wait(), LAST_WORDS)
        except TimeoutError:
            await self.kill()
            return -signal.SIGKILL

    def freeze(self) -> None:
        """It stands still and keeps all that it holds."""
        self.process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        """It goes on, and does not know that time has passed."""
        if self.alive:
            self.process.send_signal(signal.SIGCONT)

    def said(self) -> str:
        """All that it wrote."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def logged(self, event: str) -> list[Mapping[str, Any]]:
        """Its log lines of one event."""
        lines = (orjson.loads(line) for line in self.said().splitlines() if line.startswith("{"))
        return [line for line in lines if line.get("event") == event]


async def start(
    *command: str, folder: Path, clock: MovedClock, settings: Mapping[str, str], number: int = 0
) -> Running:
    """Start `stegvis …` by that clock; what it writes goes into a file of the folder."""
    log = folder / f"log-{number}-{command[0]}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    with log.open("wb") as written:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "benchmarks.chaos.moved", str(clock.file), *command),
            env={**kept, "PYTHONPATH": str(ROOT), **settings},
            cwd=folder,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=written,
            stderr=written,
        )
    return Running(process, log, time.monotonic())
