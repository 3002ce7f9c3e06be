"""Builds everything once, and runs it in one event loop."""

from __future__ import annotations

import asyncio
import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from telegram.ext import ExtBot

from bot.actions.deliver import Staging, deliver
from bot.actions.line import Clock, Line, Places
from bot.actions.offer import offer_words
from bot.actions.own_data import TO_TIDY, erase_expired
from bot.actions.post import Kind, post
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.actions.warn import warn_of_faults
from bot.chat.inbox import Inbox
from bot.chat.polling import fetch, poll
from bot.chat.profile import show_profile
from bot.chat.webhook import Webhook, watch
from bot.metrics import Metrics
from bot.sending.pace import Ticket
from bot.sending.recordings import Recordings
from bot.sending.sender import Sender
from bot.settings import Settings
from bot.store import awaiting, kept, updates
from bot.store.database import DatabaseError, Store, Tx
from bot.store.lead import Lead, LeadLost, LeadTaken
from bot.store.outbox import WAITS
from bot.store.waking import listening
from bot.texts import LOOKED_AT_EVERY, Texts
from bot.timer import guarded, ticking

log = structlog.get_logger(__name__)
USERNAME = "bot_username"
PREPARED_AFTER = 60.0  # seconds; a question that comes sooner waits for its language alone, a sixth of a second
TAKE_AGAIN = 1.0  # seconds between attempts to get the lead
VACUUM_EVERY = timedelta(hours=6)
LAST_WORDS = 15  # seconds for what is under way when the bot is stopped


def utc_now() -> datetime:
    """The clock of a real run."""
    return datetime.now(UTC)


@dataclass
class App:
    """Everything that runs: the parts, the clock, and what wakes the sender of replies."""

    store: Store
    house: House
    bot: ExtBot[Ticket]
    sender: Sender
    policy: Policy
    clock: Clock = utc_now
    settings: Settings = field(default_factory=Settings)
    command: str = "run"
    webhook: Webhook | None = None
    metrics: Metrics = field(default_factory=Metrics)

    def __post_init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.texts = Texts(self.settings)
        self._wakes = {kind: asyncio.Event() for kind in Kind}
        self._stop = asyncio.Event()
        self._lost = asyncio.Event()
        self._tidied_at: datetime | None = None
        self._delivering = asyncio.Lock()
        self._posting = asyncio.Lock()
        self.lead = Lead(self.store, self.command, lost=self._lead_lost)
        pacer = self.sender.pacer
        pacer.flooded = self.metrics.flood_waits.inc
        self.sender.only_while(self.lead.sure)
        self.metrics.pacing_waiting.set_function(lambda: pacer.figures().waiting)
        self.metrics.silent.set_function(lambda: pacer.figures().silent)
        self.line = Line(self.store, self.clock, Places(self.settings.places), self.lead.fence, self.metrics)
        self.metrics.in_flight.set_function(lambda: self.line.places.taken)
        self.recordings = Recordings(self.bot, self.store, self.house.bot_username)
        self.inbox = Inbox(self.store, lambda: self.house, clock=self.clock, answered=self._wake, metrics=self.metrics)

    async def run(self) -> None:
        """Serve until stopped, and send whenever this process has the lead; what came in before is handled first."""
        await self.inbox.find(behind=True)
        serving = [self.inbox.run(), self._look_at_webhook(), self._lead_always(), self._prepare()]
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(each) for each in serving]
            looking = ticking(self.reread, self.metrics, seconds=LOOKED_AT_EVERY)
            with looking, ticking(self.hear, self.metrics):
                await self._stop.wait()
                await self._finish()
            for task in tasks:
                task.cancel()

    async def _prepare(self) -> None:
        """What questions need is built once whoever waited while the bot was away is answered."""
        await asyncio.sleep(PREPARED_AFTER)
        with kept_for_good():
            await asyncio.to_thread(self.house.content.finder.prepare)

    async def _lead_always(self) -> None:
        """Send while this process has the lead, and wait for it while another has."""
        while True:
            if await self._take_lead():
                await self._send_all()
            await asyncio.sleep(TAKE_AGAIN)

    async def _take_lead(self) -> bool:
        self._lost.clear()
        try:
            await asyncio.to_thread(self.lead.take)
        except LeadTaken:
            if self.store.address.file:
                raise  # on one machine somebody has started it twice
            return False
        except (DatabaseError, LeadLost) as error:
            log.warning("lead not taken", error=type(error).__name__)
            return False
        return True

    async def _send_all(self) -> None:
        """Fetch updates, send replies and what is due, until the lead is lost."""
        work = [*(self._post_always(kind) for kind in Kind), guarded(self._show_profile, self.metrics)]
        if self.webhook is None:
            work.append(poll(self.bot, self.store, self.inbox.came, clock=self.clock))
        self.metrics.lead.set(1)
        log.info("lead taken")
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(each) for each in work]
                with listening(self.store.address, WAITS, self._heard), ticking(self.tick, self.metrics):
                    await self._lost.wait()
                for task in tasks:
                    task.cancel()
        finally:
            self.metrics.lead.set(0)
            await asyncio.to_thread(self.lead.release)
            log.info("lead left")

    async def _show_profile(self) -> None:
        await show_profile(self.bot, self.store, self.house)

    def _lead_lost(self) -> None:
        """Said on another thread."""
        self._loop.call_soon_threadsafe(self._lost.set)

    def _heard(self) -> None:
        self._loop.call_soon_threadsafe(self._wake)

    def stop(self) -> None:
        """Finish what is under way, begin nothing new."""
        self.sender.pacer.stop()
        self._stop.set()

    def ready(self) -> dict[str, bool]:
        """What must be so before the web may be given work."""
        return {"content": bool(self.house.content.programmes), "at work": not self._stop.is_set()}

    async def tick(self) -> None:
        """One pass of deliveries, the housekeeping, and a look at what another process left unhandled."""
        await self.deliver()
        await offer_words(self.line, self.house)
        await self.keep_house()
        await self.inbox.find()
        self.metrics.last_tick.set_to_current_time()
        self._wake()

    async def reread(self) -> None:
        """Take up what editors have changed, where it can be shown."""
        if taken := await self.texts.taken_up():
            content, faults = taken
            self.house = replace(self.house, content=content.after(self.house.content), faults=faults)

    async def hear(self) -> None:
        """What editors have recorded in the chat is heard by all, and kept on this machine."""
        sent = await self.recordings.bring(self.house.content.text_voices, self.clock())
        if sent != self.house.content.text_voices.sent:
            voices = replace(self.house.content.text_voices, sent=sent)
            self.house = replace(self.house, content=replace(self.house.content, text_voices=voices))

    async def deliver(self) -> Counter[str]:
        """One pass of deliveries; what became of them, counted."""
        async with self._delivering:
            return await deliver(self.line, self.staging)

    @property
    def staging(self) -> Staging:
        """What staged messages are sent by, with the content as it is now."""
        return Staging(self.house, partial(self.sender.send, staged=True), self.sender.pacer.room, self.policy)

    async def keep_house(self) -> None:
        """Forget what is too old, erase those whose time is over, and leave no remains of either."""
        await self.store.perform(self._forget)
        if not self._may_tidy():
            return
        if await self.store.perform(lambda tx: kept.kept(tx, TO_TIDY)):
            self._tidied_at = self.clock()
            await self.store.perform(lambda tx: kept.keep(tx, TO_TIDY, ""))
            if not await asyncio.to_thread(self.store.tidy):
                await self.store.perform(lambda tx: kept.keep(tx, TO_TIDY, "1"))

    def _may_tidy(self) -> bool:
        """A file at each tick; PostgreSQL reads whole tables for it, so now and then."""
        file, last = self.store.address.file, self._tidied_at
        return file is not None or last is None or self.clock() - last >= VACUUM_EVERY

    async def catch_up(self) -> None:
        """Fetch, handle and answer until nothing is left to do: one round without waiting for more."""
        await self.inbox.find(behind=True)
        offset, chats = None, [0]
        while chats:
            offset, chats = await fetch(self.bot, self.store, offset, wait=0, clock=self.clock)
            self.inbox.came(chats, behind=True)
            await self.inbox.serve()
            await self.post()

    async def post(self) -> int:
        """Send the replies that wait."""
        async with self._posting:
            return sum([await post(self.line, self.house, self.sender.send, kind) for kind in Kind])

    async def _look_at_webhook(self) -> None:
        """Whether Telegram gets through with its updates, where it posts them."""
        if self.webhook:
            await watch(self.bot, self.webhook, self.metrics.webhook_pending.set)

    async def _finish(self) -> None:
        """Wait for what is under way, but no longer than whoever stops us waits."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_WORDS):
                await self.line.places.all_free()
                await self.line.toasts.all_free()
                log.info("stopped")

    def _forget(self, tx: Tx) -> None:
        now = self.clock()
        updates.forget(tx, now)
        awaiting.forget(tx, now)
        warn_of_faults(tx, self.house.faults, now)
        erase_expired(tx, now.date(), retention_days=self.house.retention_days, now=now)

    async def _post_always(self, kind: Kind) -> None:
        while True:
            self._wakes[kind].clear()
            await guarded(lambda: post(self.line, self.house, self.sender.send, kind), self.metrics)
            # What other processes enter is found within a second.
            with suppress(TimeoutError):
                async with asyncio.timeout(1):  # wait_for would lose a cancellation that comes together with the wake
                    await self._wakes[kind].wait()

    def _wake(self) -> None:
        for wake in self._wakes.values():
            wake.set()


@contextmanager
def kept_for_good() -> Iterator[None]:
    """What is read stays: to look through it again and again for what could go would hold up everybody."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
