"""The clock is wrong: set back or forward an hour while messages go out, and again and again for forty days."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from benchmarks.chaos.account import Promises, account, check_ledger, staged
from benchmarks.chaos.results import Result
from benchmarks.chaos.scene import MORNING, Scene, open_scene, wait
from benchmarks.chaos.tapping import Tapping
from bot.app import App
from bot.settings import Settings
from bot.start import open_app

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
A_SECOND = 60  # messages: so few that each jump comes in the middle
PEOPLE_A_ROUND = 400
ACTS_A_SECOND = 8.0
WRONG_FOR = (1.0, 3.0)  # seconds
HOURS = range(10)  # from nine until six
LEDGER = "SELECT id, step, occurrence FROM deliveries"
STEADY, ASTRAY = 0.0, 0.5  # how often a look at the clock comes while it is wrong

Heard = Mapping[int, list[tuple[str, str]]]


async def set_back(*, rounds: int, seed: int) -> Result:
    """A running bot whose clock jumps an hour, back or forward, and after some seconds jumps back."""
    chance, promises = random.Random(seed), Promises()
    async with open_scene(people=rounds * PEOPLE_A_ROUND) as scene:
        tapping = Tapping(scene, chance)
        running = await scene.start("run", STEGVIS_PACE=str(A_SECOND))
        async with tapping.going_on(ACTS_A_SECOND):
            for number in range(rounds):
                begun = scene.journal.taken
                await wait(lambda begun=begun: scene.journal.taken > begun, "messages go out")  # type: ignore[misc]
                await asyncio.sleep(chance.uniform(*WRONG_FOR))
                by = HOUR if number % 2 else -HOUR
                scene.clock.jump(by)
                await asyncio.sleep(chance.uniform(*WRONG_FOR))
                scene.clock.jump(-by)
        await scene.told()
        await tapping.answered()
        promises.hold(running.alive and await running.stop() == 0, f"it does not end well: {running.last_words()}")
        now = account(scene)
        check_ledger(promises, now)
        promises.none(dict(now.doubled), "sent twice")
        tapping.check(promises, broken_off=0)
    counts = {"jumps": 2 * rounds, **now.counts, **tapping.counts}
    return Result("Clock set back and forward an hour", seed, counts, promises.broken)


@dataclass
class Wandering:
    """A clock that the row sets, and that is an hour off at every other look where it goes astray."""

    chance: random.Random
    astray: float
    now: datetime = MORNING

    def __call__(self) -> datetime:
        off = self.chance.choice((-HOUR, HOUR)) if self.chance.random() < self.astray else timedelta()
        return self.now + off


async def wandering(*, people: int, days: int, seed: int) -> Result:
    """The same people and days twice, by a steady clock and by one that is wrong at every other look."""
    promises = Promises()
    steady = await heard(people=people, days=days, clock=Wandering(random.Random(seed), STEADY), promises=promises)
    astray = await heard(people=people, days=days, clock=Wandering(random.Random(seed), ASTRAY), promises=promises)
    differ = {chat: len(told) for chat, told in astray.items() if told != steady[chat]}
    promises.none(differ, "told other things, or in another order, than by a steady clock")
    total = sum(map(len, astray.values()))
    promises.hold(total > people * days / 5, f"only {total} messages in {days} days")
    counts = {"people": people, "days": days, "messages": total, "told in another order": len(differ)}
    return Result("Clock an hour off at every other look", seed, counts, promises.broken)


async def heard(*, people: int, days: int, clock: Wandering, promises: Promises) -> Heard:
    """What each chat was told, in the order of arrival."""
    async with open_scene(people=people) as scene:
        settings = Settings(token=scene.telegram.token, api_url=scene.api_url, database_url=scene.database_url, pace=0)
        async with open_app(settings, clock=clock) as app:
            app.lead.take()
            for day in range(days):
                for hour in HOURS:
                    clock.now = MORNING + day * DAY + hour * HOUR
                    await _look_twice(app, clock)
        now = account(scene)
        promises.none(dict(now.doubled), "sent twice")
        promises.none([f"{entry}" for entry in now.lost if entry.state != "skipped"], "lost")
        return _in_order(scene)


async def _look_twice(app: App, clock: Wandering) -> None:
    """Once as the clock is, and once when it is right again: nothing may stay behind for that."""
    await app.deliver()
    astray, clock.astray = clock.astray, STEADY
    await app.deliver()
    await app.post()
    clock.astray = astray


def _in_order(scene: Scene) -> Heard:
    steps = {id: (step, occurrence) for id, step, occurrence in scene.ask(LEDGER)}
    told: dict[int, list[tuple[str, str]]] = {chat: [] for chat in scene.telegram.people}
    for message, id in staged(scene.telegram):
        told[message.chat_id].append(steps[id])
    return told
