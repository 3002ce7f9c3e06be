"""Two processes on one PostgreSQL, a cable from each to the server: who sends is killed, frozen, cut off."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from starlette.types import ASGIApp, Receive, Scope, Send

from benchmarks.chaos.account import Promises, account, check_ledger
from benchmarks.chaos.kill import CLAIMED, Deaths, check_deaths
from benchmarks.chaos.processes import Running
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import Scene, open_scene, wait
from benchmarks.chaos.tapping import Tapping
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.server import create_app, serve
from tests.cable import Cable, cable
from tests.engines import PostgresqlServer

A_SECOND = 100  # messages; with answers that take half a second, about fifty are in flight at each fault
ANSWER = 0.5
ACTS_A_SECOND = 5.0
NEW_LEADER = 10.0  # seconds that a new one may take
SENDING_FOR = (1.0, 3.0)  # seconds between two faults
ABSENT_FOR = (0.5, 3.0)  # seconds after the other has taken over, until the old one wakes
WATCHED_FOR = 3.0  # seconds after that in which it must not send
NOTICE = 0.1  # seconds until what a frozen process had sent to the server is done
TRYING = """SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = 'stegvis lead'"""
RESTARTED_AFTER = 1.0  # seconds, as by systemd


class Ill(StrEnum):
    """What befalls the one that sends."""

    KILLED = "killed"
    FROZEN = "frozen"
    CUT_OFF = "cut off"


class Sent(NamedTuple):
    """A message that reached Telegram, and from whom."""

    at: float
    by: str


@dataclass
class Watch:
    """Notes who sends."""

    app: ASGIApp
    sent: list[Sent]
    name: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One call of a bot."""
        if scope["type"] == "http" and scope["path"].endswith("/sendMessage"):
            self.sent.append(Sent(time.monotonic(), self.name))
        await self.app(scope, receive, send)


@dataclass
class Node:
    """One of the two: its cable to the database, its own way to Telegram, its process."""

    name: str
    scene: Scene
    cable: Cable
    api_url: str
    database_url: str
    running: Running | None = None
    kills: int = 0
    ended: int = 0
    allowed: asyncio.Event = field(default_factory=asyncio.Event)

    async def keep(self) -> None:
        """Starts it, and starts it anew whenever it ends, as systemd would."""
        self.allowed.set()
        while True:
            await self.allowed.wait()
            self.running = await self.scene.start(
                "run",
                DATABASE_URL=self.database_url,
                TELEGRAM_API_URL=self.api_url,
                STEGVIS_PACE=str(A_SECOND),
            )
            await self.running.process.wait()
            self.ended += 1
            await asyncio.sleep(RESTARTED_AFTER)

    def befall(self, ill: Ill) -> None:
        """It is killed, frozen or cut off."""
        assert self.running
        if ill is Ill.KILLED:
            self.kills += 1
            self.allowed.clear()
            self.running.process.kill()
        elif ill is Ill.FROZEN:
            self.running.freeze()
        else:
            self.cable.cut()

    def recover(self, ill: Ill) -> None:
        """It is started anew, wakes, or its cable is mended."""
        assert self.running
        if ill is Ill.KILLED:
            self.allowed.set()
        elif ill is Ill.FROZEN:
            self.running.wake()
        else:
            self.cable.mend()


@dataclass
class Pair:
    """Both, and who has sent when."""

    scene: Scene
    sent: list[Sent] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    took: list[float] = field(default_factory=list)
    late: list[str] = field(default_factory=list)

    @property
    def leader(self) -> Node:
        """Who has sent last."""
        return next(node for node in self.nodes if node.name == self.sent[-1].by)

    def by(self, node: Node, since: float) -> int:
        """How many one has sent since a moment."""
        return sum(each.by == node.name and each.at > since for each in self.sent)

    async def one_round(self, ill: Ill, chance: random.Random, deaths: Deaths) -> None:
        """The one that sends falls ill, the other takes over, the old one comes back and keeps still."""
        await wait(lambda: self.scene.value(TRYING) == len(self.nodes), "both have the lead or wait for it")
        begun = len(self.sent)
        await wait(lambda: len(self.sent) > begun, "messages go out")
        await asyncio.sleep(chance.uniform(*SENDING_FOR))
        old = self.leader
        (new,) = (node for node in self.nodes if node is not old)
        moment = time.monotonic()
        old.befall(ill)
        await asyncio.sleep(0 if ill is Ill.KILLED else NOTICE)
        deaths.enter(await asyncio.to_thread(self.scene.ask, CLAIMED))
        await wait(lambda: self.by(new, moment), "a new one sends", patience=3 * NEW_LEADER)
        takeover = time.monotonic()
        self.took.append(takeover - moment)
        await asyncio.sleep(chance.uniform(*ABSENT_FOR))
        old.recover(ill)
        await asyncio.sleep(WATCHED_FOR)
        if after := self.by(old, takeover):
            self.late.append(f"{after} messages by the old one, though another had the lead")


async def several(*, ills: Sequence[Ill], messages: int, seed: int, server: PostgresqlServer) -> Result:
    """One after the other, while so many messages go out and people tap."""
    chance, deaths, promises = random.Random(seed), Deaths(), Promises()
    url = server.by_port(server.new(Path("/")))
    async with open_scene(people=messages, database_url=url) as scene, paired(scene, server) as pair:
        scene.telegram.faults.add(Fault(FaultKind.SLOW, method="sendMessage", delay=ANSWER))
        tapping = Tapping(scene, chance)
        async with tapping.going_on(ACTS_A_SECOND):
            for ill in ills:
                await pair.one_round(ill, chance, deaths)
            await wait(lambda: scene.value(TRYING) == len(pair.nodes), "both have the lead or wait for it")
        await scene.told()
        await tapping.answered()
        now = account(scene)
        check_ledger(promises, now, broken_off=deaths.deliveries)
        tapping.check(promises, broken_off=deaths.replies)
        check_deaths(promises, deaths)
        check_pair(promises, pair)
    counts = {
        **{ill.value: count for ill, count in Counter(ills).items()},
        "in flight at most": max(deaths.flights),
        "seconds to a new leader, most": round(max(pair.took), 1),
        **now.counts,
        **tapping.counts,
    }
    row = f"PostgreSQL, two processes, the one that sends {' and '.join(dict.fromkeys(ills))}"
    return Result(row, seed, counts, promises.broken)


def check_pair(promises: Promises, pair: Pair) -> None:
    """A new one sends soon, the old one no more; nobody ended who was not killed."""
    slow = [f"{seconds:.1f} s" for seconds in pair.took if seconds > NEW_LEADER]
    promises.none(slow, f"a new leader took more than {NEW_LEADER:.0f} s")
    promises.none(pair.late, "sent without the lead")
    fell = [f"{node.name}: {node.ended - node.kills} times" for node in pair.nodes if node.ended > node.kills]
    promises.none(fell, "ended by itself in place of following")
    wild = [running.last_words() for running in pair.scene.started if "Traceback" in running.said()]
    promises.none(wild, "an error was not handled")


@asynccontextmanager
async def paired(scene: Scene, server: PostgresqlServer) -> AsyncIterator[Pair]:
    """Two processes that are kept running."""
    pair = Pair(scene)
    async with AsyncExitStack() as stack:
        for name in ("one", "two"):
            line = stack.enter_context(cable(server.port))
            app = create_app(scene.telegram)
            app.add_middleware(Watch, sent=pair.sent, name=name)
            api_url = await stack.enter_async_context(serve(app))
            pair.nodes.append(Node(name, scene, line, api_url, server.by_port(scene.database_url, line.port)))
        kept = [asyncio.create_task(node.keep()) for node in pair.nodes]
        try:
            yield pair
        finally:
            for task in kept:
                task.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(*kept)
            for node in pair.nodes:
                if node.running:
                    node.running.wake()
                    await node.running.kill()
