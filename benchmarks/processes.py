"""Processes that are measured: pinned to a core, their processor time and memory read from the system."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
SHUT_DOWN = 30.0  # seconds for a process that was asked to end


class Failed(Exception):
    """Something was not measured; the words say why."""


@dataclass
class Process:
    """A running Python process; `cpu` in seconds of user and system time, memory in MB."""

    popen: subprocess.Popen[bytes]
    folder: Path
    begun: float
    peak: float = 0.0
    samples: list[tuple[float, float]] = field(default_factory=list)  # (moment, processor time until then)

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.popen.poll() is None

    def sample(self) -> None:
        """Note processor time and peak memory as they are now."""
        try:
            numbers = Path(f"/proc/{self.popen.pid}/stat").read_text().rpartition(")")[2].split()
            self.peak = _memory(self.popen.pid, "VmHWM") or self.peak
        except OSError:
            return  # it has ended
        self.samples.append((time.monotonic(), (int(numbers[11]) + int(numbers[12])) / TICKS))

    @property
    def memory(self) -> float:
        """What it holds now."""
        return _memory(self.popen.pid, "VmRSS")

    def share(self, begin: float, end: float) -> float:
        """Its part of one core between two moments, in percent."""
        return 100 * (self._cpu(end) - self._cpu(begin)) / (end - begin)

    def _cpu(self, moment: float) -> float:
        """Processor time at a moment, in a straight line between the samples around it."""
        before = max((each for each in self.samples if each[0] <= moment), default=self.samples[0])
        after = min((each for each in self.samples if each[0] >= moment), default=self.samples[-1])
        if after[0] <= before[0]:
            return before[1]
        return before[1] + (after[1] - before[1]) * (moment - before[0]) / (after[0] - before[0])

    def said(self) -> str:
        """The last line of what it wrote to stderr."""
        lines = (self.folder / "stderr").read_text(encoding="utf-8", errors="replace").strip().splitlines()
        return lines[-1] if lines else ""

    def output(self) -> str:
        """All that it wrote to stdout."""
        return (self.folder / "stdout").read_text(encoding="utf-8", errors="replace")

    def end(self, number: int = signal.SIGTERM) -> int:
        """Ask it to end, and wait; its exit code."""
        if self.running:
            self.popen.send_signal(number)
        try:
            return self.popen.wait(SHUT_DOWN)
        except subprocess.TimeoutExpired:
            self.popen.kill()
            return self.popen.wait()


def start(
    arguments: Sequence[str], folder: Path, *, core: int, environment: Mapping[str, str] | None = None
) -> Process:
    """Start `python …` in a folder, on one core; its output goes to files there."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STEGVIS_", "TELEGRAM_"))}
    with (folder / "stdout").open("wb") as output, (folder / "stderr").open("wb") as errors:
        begun = time.monotonic()
        popen = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=folder,
            env={**kept, "PYTHONPATH": str(ROOT), **(environment or {})},
            stdout=output,
            stderr=errors,
            stdin=subprocess.DEVNULL,
        )
    os.sched_setaffinity(popen.pid, {core})
    return Process(popen, folder, begun)


def _memory(pid: int, name: str) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    return 0.0
