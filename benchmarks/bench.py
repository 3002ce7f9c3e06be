"""What every benchmark gets: sizes, a folder, the two cores, and installations that are made once and copied."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.installation import Installation, copied, filled, make_empty
from benchmarks.processes import Failed, Process
from benchmarks.serving import Serving
from benchmarks.standin import StandIn, certificate, telegram

Numbers = Mapping[str, float]
LOOKS_EVERY = 0.1  # seconds: seldom enough to cost the other core nothing
PATIENCE = 60.0  # seconds that pass without anything new before a run is given up
ANSWER = 0.06  # seconds until Telegram answers, as measured from Sweden


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    enrolled: int = 1_000_000
    due: int = 1000  # of them, where ticks are measured
    staged: int = 20_000  # by each side of the comparison
    seconds: int = 60  # that a pace is held
    paid: int = 1000  # messages a second
    unpaced: int = 30_000
    people: int = 1000  # who tap
    taps: int = 10  # by each
    rate: int = 300  # taps a second
    tapped_seconds: int = 10
    answer_rate: int = 300  # answers a second of people in a session
    answered_seconds: int = 30
    posts: int = 20_000  # updates by webhook
    calls: int = 50_000  # of the measuring server itself
    writers: int = 5  # people who write more than a chat may be answered in a second
    written: int = 12  # messages by each
    settled: float = 20.0  # seconds after the start of a bot: by then a second tick has gone by


QUICK = Sizes(
    enrolled=3000, due=30, staged=60, seconds=2, paid=60, unpaced=150, people=20, taps=3, rate=40, tapped_seconds=1,
    answer_rate=40, answered_seconds=5, posts=100, calls=500, writers=2, written=5, settled=0.0,
)  # fmt: skip


@dataclass
class Bench:
    """Where runs take place; `core` is that of what is measured, `other` that of everything else."""

    folder: Path
    sizes: Sizes
    core: int
    other: int
    _made: dict[int, Installation] = field(default_factory=dict)
    _runs: int = 0

    def new_folder(self) -> Path:
        """An empty folder for one run."""
        self._runs += 1
        folder = self.folder / f"run-{self._runs}"
        folder.mkdir()
        return folder

    def installation(self, enrolled: int) -> Installation:
        """One with so many people, for one run."""
        if 0 not in self._made:
            self._made[0] = make_empty(self.folder / "empty", core=self.core)
        if enrolled not in self._made:
            self._made[enrolled] = filled(self._made[0], self.folder / f"enrolled-{enrolled}", enrolled)
        return copied(self._made[enrolled], self.new_folder())

    def telegram(self, serving: Serving | None = None) -> AbstractContextManager[StandIn]:
        """A Bot API for one run, on the other core."""
        return telegram(self.new_folder(), serving or Serving(), core=self.other)

    @property
    def certificate(self) -> Path:
        """The certificate of servers that speak TLS."""
        made = self.folder / "both.pem"
        return made if made.exists() else certificate(self.folder)


@contextmanager
def running(process: Process) -> Iterator[Process]:
    """The process while the context is open; then it is asked to end, and must do so well."""
    try:
        process.sample()
        yield process
        process.sample()
    finally:
        code = process.end()
    if code:
        raise Failed(f"it ended with {code}: {process.said()}")


def watch(process: Process, so_far: Callable[[], float], wanted: float = 1) -> None:
    """Wait until there is so much, with samples of the process; Failed where it ends before that, or stands still."""
    there, since = -1.0, time.monotonic()
    while (now_there := so_far()) < wanted:
        if not process.running:
            raise Failed(f"it ended by itself: {process.said()}")
        if now_there != there:
            there, since = now_there, time.monotonic()
        if time.monotonic() - since > PATIENCE:
            raise Failed(f"it stood still at {there:,.0f} of {wanted:,.0f}: {process.said()}")
        process.sample()
        time.sleep(LOOKS_EVERY)
    process.sample()
