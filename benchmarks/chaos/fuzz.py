"""Feeds a flood of updates through the real path, round by round, and tells what should not have been."""

from __future__ import annotations

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from benchmarks.chaos.ground import Ground, open_ground
from benchmarks.chaos.presses import Presses
from benchmarks.chaos.updates import Flood, Fuzzed
from benchmarks.chaos.watch import faults, faults_together
from bot.actions.staff_taps import STAFF_MENU as STAFF_COMMANDS
from bot.chat.menu import MENU_ACTIONS
from bot.content.content import STAFF_LOCALES, Content
from bot.content.render import MENU, STAFF_MENU, label
from bot.domain.reply import say

A_ROUND = 1000  # updates to one installation; then the next one, where everybody is there again
MOST_SECONDS = 3.0  # of processor for one update, whatever is in it
MOST_GROWTH = 100  # megabytes between the first round and the last
TOGETHER, AT_ONCE = 0.003, 40  # how often many updates come at once, and how many
LATER, SPANS = 0.005, (timedelta(minutes=40), timedelta(hours=5), timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Fault:
    """What should not have been, in which round, and all that this round was given until then."""

    told: str
    round: int
    given: Sequence[Fuzzed] = ()


@dataclass
class Findings:
    """What a run has seen."""

    kinds: Counter[str] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    whole: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    megabytes: list[int] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many updates were given."""
        return self.kinds.total()


NewDatabase = Callable[[Path], str]  # the URL of an empty database; "": a SQLite file in the folder


def sqlite_file(folder: Path) -> str:
    """A new file in the folder."""
    return ""


async def fuzz(
    content: Content, *, count: int, seed: int, most_faults: int = 1, database: NewDatabase = sqlite_file
) -> Findings:
    """That many updates of that seed; it stops when that many faults were found."""
    findings, began, number = Findings(), time.monotonic(), 0
    while findings.count < count and len(findings.faults) < most_faults:
        size = min(A_ROUND, count - findings.count)
        await Round(content, findings, database, seed=seed, number=number, size=size).play(most_faults)
        findings.megabytes.append(resident())
        number += 1
    findings.seconds = time.monotonic() - began
    if findings.megabytes[-1] - findings.megabytes[0] > MOST_GROWTH:
        findings.faults.append(Fault(f"memory grows: {findings.megabytes} megabytes", number))
    return findings


@dataclass
class Round:
    """One installation, and a part of the flood."""

    content: Content
    findings: Findings
    database: NewDatabase
    seed: int
    number: int
    size: int
    given: list[Fuzzed] = field(default_factory=list)

    async def play(self, most_faults: int) -> None:
        """Give it all, then look whether anything waits or is left behind."""
        with tempfile.TemporaryDirectory() as folder:
            async with open_ground(Path(folder), self.content, self.database(Path(folder))) as ground:
                chance = random.Random(f"{self.seed} {self.number}")
                presses = Presses(chance, ground.telegram, self.content)
                flood = Flood(chance, ground.telegram, labels(self.content), presses)
                end = self.findings.count + self.size
                while self.findings.count < end and len(self.findings.faults) < most_faults:
                    await self._step(ground, flood, chance, end - self.findings.count)
                self._note(await remains(ground))

    async def _step(self, ground: Ground, flood: Flood, chance: random.Random, left: int) -> None:
        draw = chance.random()
        if draw < TOGETHER:
            await self._many(ground, [flood.next() for _ in range(min(AT_ONCE, left))], chance)
        elif draw < TOGETHER + LATER:
            self._note(faults_together(await ground.pass_time(chance.choice(SPANS))))
        else:
            await self._one(ground, flood.next())

    async def _one(self, ground: Ground, update: Fuzzed) -> None:
        seen = await ground.give(update)
        self._count(ground, update)
        self.findings.slowest = max(self.findings.slowest, seen.seconds)
        self._note(faults(seen, MOST_SECONDS))

    async def _many(self, ground: Ground, updates: list[Fuzzed], chance: random.Random) -> None:
        chance.shuffle(updates)
        seen = await ground.give_many(updates, behind=chance.random() < 0.5)
        self._count(ground, *updates)
        self._note(faults_together(seen))

    def _count(self, ground: Ground, *updates: Fuzzed) -> None:
        self.given += updates
        self.findings.kinds.update(update.kind for update in updates)
        self.findings.whole += sum(update.whole for update in updates)
        self.findings.sent.update(call.method for call in ground.wire.sent)

    def _note(self, told: Iterable[str]) -> None:
        self.findings.faults += [Fault(each, self.number, tuple(self.given)) for each in told]


async def remains(ground: Ground) -> list[str]:
    """What still waits, and which planted texts are still somewhere."""
    waiting = await ground.waiting()
    left = [f"{waiting} updates or answers wait for ever"] if waiting else []
    return [*left, *await ground.left_behind()]


def labels(content: Content) -> tuple[str, ...]:
    """What people tap or type that means something: the menus in all languages, and the commands."""
    menus = [(f"ui-menu-{name}", tag) for row in MENU for name in row for tag in content.locales]
    menus += [(f"staff-menu-{name}", tag) for row in STAFF_MENU for name in row for tag in STAFF_LOCALES]
    written = [label(content, say(id), tag) for id, tag in menus]
    return (*written, *(f"/{name}" for name in (*MENU_ACTIONS, *STAFF_COMMANDS)))


def resident() -> int:
    """Megabytes that this process holds in memory; 0 where the system does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)
