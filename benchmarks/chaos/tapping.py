"""People who press the menu and tap below messages while something goes wrong, and what must come of it."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from benchmarks.chaos.account import Promises, delivery_of
from benchmarks.chaos.scene import Scene, wait
from bot.domain.tap import read_tap

ILL = "🤒"  # counted each time that it is opened, for nobody
SHARE = 0.6  # of all that people do: the menu; the rest: a tap on *understood*
LOOKED_AT = 20  # chats, until one is found that has been told something
OPENED = "SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM kept WHERE name = 'ill-opened'"
UNHANDLED = "SELECT count(*) FROM updates WHERE handled_at IS NULL"
HANDLED = "SELECT update_id, chat_id FROM updates WHERE handled_at IS NOT NULL"
PAYLOADS = "SELECT count(*) FROM payloads"
WAITING = "SELECT count(*) FROM outbox"
UNDERSTOOD = "SELECT id FROM deliveries WHERE understood_at IS NOT NULL"
AFTERWARDS = 1.0  # seconds in which what would be done twice shows


@dataclass
class Tapping:
    """Everybody who taps; `written`: menu presses by chat; `taps`: the delivery, by callback."""

    scene: Scene
    chance: random.Random
    written: Counter[int] = field(default_factory=Counter)
    taps: dict[str, int] = field(default_factory=dict)
    first_update: int = 0

    def __post_init__(self) -> None:
        self.first_update = self.scene.telegram.updates._next_id  # the simulator numbers them in a row

    @asynccontextmanager
    async def going_on(self, per_second: float) -> AsyncIterator[None]:
        """People tap and press at random moments while the context is open; 0: nobody does."""
        going = asyncio.create_task(self._go_on(per_second)) if per_second else None
        try:
            yield
        finally:
            if going:
                going.cancel()
                await asyncio.wait({going})

    async def _go_on(self, per_second: float) -> None:
        while True:
            self.act()
            await asyncio.sleep(self.chance.expovariate(per_second))

    def act(self) -> None:
        """Somebody does something."""
        chats = self.chance.choices(list(self.scene.telegram.people), k=LOOKED_AT)
        if self.chance.random() < SHARE or not any(self._understand(chat) for chat in chats):
            self.scene.telegram.write(chats[0], ILL)
            self.written[chats[0]] += 1

    def _understand(self, chat: int) -> bool:
        """Taps *understood* below a step that was not yet; whether there is one."""
        done = set(self.taps.values())
        for message in self.scene.telegram.from_bot(chat):
            id = delivery_of(message)
            taps = [button.data for button in message.buttons if button.data]
            data = next((data for data in taps if (tap := read_tap(data)) and tap.verb == "u"), None)
            if id and data and id not in done:
                self.taps[self.scene.telegram.tap(chat, message.id, data)] = id
                return True
        return False

    @property
    def counts(self) -> dict[str, float]:
        """What people did."""
        return {"presses of the menu": self.written.total(), "taps": len(self.taps)} if self.written else {}

    async def answered(self) -> None:
        """Wait until all is answered, and for a while more."""
        telegram, scene = self.scene.telegram, self.scene
        if not self.written:
            return
        await wait(lambda: all(telegram.answer(tap) for tap in self.taps), "every tap is answered")
        await wait(lambda: scene.value(OPENED) >= self.written.total(), "every press of the menu is done")
        await wait(lambda: not scene.value(UNHANDLED) and not scene.value(WAITING), "nothing waits any more")
        await asyncio.sleep(AFTERWARDS)

    def replies(self) -> int:
        """How many messages people have been sent in answer to the menu."""
        telegram = self.scene.telegram
        return sum(not delivery_of(message) for chat in telegram.people for message in telegram.from_bot(chat))

    def check(self, promises: Promises, *, broken_off: int) -> None:
        """None lost, none done twice; `broken_off`: replies that a fault met between claim and commit."""
        scene, written = self.scene, self.written.total()
        opened, replies = scene.value(OPENED), self.replies()
        promises.hold(opened == written, f"the menu was pressed {written} times, and that was done {opened} times")
        promises.hold(
            written <= replies <= written + broken_off,
            f"{written} presses have {replies} answers; {broken_off} of them were broken off",
        )
        rows = scene.ask(HANDLED)
        numbers = {row[0] for row in rows if row[0] >= self.first_update}
        given = set(range(self.first_update, scene.telegram.updates._next_id))
        promises.hold(numbers == given, f"{len(given)} updates came, {len(numbers & given)} of them are handled")
        kept = [f"update {row[0]}" for row in rows if row[1] is not None]
        promises.none(kept, "of a handled update its chat is left")
        promises.hold(not scene.value(PAYLOADS), "payloads are left, though all is handled")
        understood = {row[0] for row in scene.ask(UNDERSTOOD)}
        promises.hold(understood == set(self.taps.values()), f"{len(self.taps)} tapped, {len(understood)} understood")
