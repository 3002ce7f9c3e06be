"""Builds everything once, and runs it in one event loop."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.actions.deliver import Clock, Policy, deliver
from bot.actions.own_data import TO_TIDY, erase_expired
from bot.actions.post import post
from bot.actions.visit import House
from bot.chat.inbox import handle_waiting
from bot.chat.polling import fetch, poll
from bot.chat.profile import show_profile
from bot.content.content import read_content
from bot.errors import SetupError
from bot.sending.pace import Pace
from bot.sending.sender import Sender
from bot.settings import Settings
from bot.store import awaiting, kept, ledger, outbox, updates
from bot.store.database import Store, Tx
from bot.store.lead import Lead
from bot.store.migrations import migrate
from bot.timer import ticking

log = structlog.get_logger(__name__)
USERNAME = "bot_username"
REPLIES = 16  # replies under way at once: with the staged ones never more than the setting says


def utc_now() -> datetime:
    """The clock of a real run."""
    return datetime.now(UTC)


@dataclass
class App:
    """Everything that runs: the parts, the clock, and what wakes the sender of replies."""

    store: Store
    house: House
    bot: Bot
    sender: Sender
    policy: Policy
    clock: Clock = utc_now

    def __post_init__(self) -> None:
        self._wake = asyncio.Event()
        self._delivering = asyncio.Lock()
        self._handling = asyncio.Lock()

    async def run(self) -> None:
        """Serve until cancelled: what came in before is handled first."""
        await show_profile(self.bot, self.store, self.house)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(poll(self.bot, self.store, self.handle, clock=self.clock))
            tasks.create_task(self._post_always())
            tasks.create_task(self.handle())
            with ticking(self.tick):
                await self.tick()
                await asyncio.Event().wait()

    async def handle(self) -> None:
        """Handle what was written down, and wake the sender."""
        async with self._handling:
            await handle_waiting(self.store, self.house, self.bot, clock=self.clock)
        self._wake.set()

    async def tick(self) -> Counter[str]:
        """One pass of deliveries, and the housekeeping; what became of the deliveries, counted."""
        async with self._delivering:
            counts = await deliver(self.store, self.house, self.sender.send, clock=self.clock, policy=self.policy)
            await self.store.perform(self._keep_house)
            await self._tidy()
        self._wake.set()
        return counts

    async def catch_up(self) -> None:
        """Fetch, handle and answer until nothing is left to do: one round without waiting for more."""
        offset, count = None, 1
        while count:
            offset, count = await fetch(self.bot, self.store, offset, wait=0, clock=self.clock)
            await self.handle()
            await self.post()

    async def post(self) -> int:
        """Send the replies that wait."""
        return await post(
            self.store,
            self.house,
            self.sender.send,
            clock=self.clock,
            most=REPLIES,
        )

    def _keep_house(self, tx: Tx) -> None:
        now = self.clock()
        updates.forget(tx, now)
        awaiting.forget(tx, now)
        erase_expired(tx, now.date(), retention_days=self.house.retention_days, now=now)

    async def _tidy(self) -> None:
        if await self.store.perform(lambda tx: kept.kept(tx, TO_TIDY)):
            await asyncio.to_thread(self.store.tidy)
            await self.store.perform(lambda tx: kept.keep(tx, TO_TIDY, ""))

    async def _post_always(self) -> None:
        while True:
            self._wake.clear()
            await self.post()
            try:
                # What other processes enter is found within a second.
                await asyncio.wait_for(self._wake.wait(), timeout=1)
            except TimeoutError:
                continue


@asynccontextmanager
async def open_bot(settings: Settings) -> AsyncIterator[Bot]:
    """A bot that speaks to the API of the settings."""
    if not settings.token:
        raise SetupError(
            "TELEGRAM_BOT_TOKEN is not set. Get a token from @BotFather and set it, or try `stegvis demo`."
        )
    url = settings.api_url.rstrip("/")
    request = HTTPXRequest(connection_pool_size=settings.in_flight + REPLIES, read_timeout=20, pool_timeout=30)
    bot = Bot(settings.token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot", request=request)
    async with bot:
        yield bot


@asynccontextmanager
async def open_app(settings: Settings, *, command: str = "run", clock: Clock = utc_now) -> AsyncIterator[App]:
    """The app on its database, its lead taken; what an earlier run left under way is put right."""
    store = Store(settings.database)
    try:
        with Lead(settings.database, command):
            migrate(store)
            async with open_bot(settings) as bot:
                content = read_content(
                    messages=settings.messages, schedules=settings.schedules, cache=settings.data_folder / "cache"
                )
                app = App(
                    store,
                    House(content, settings.bot_username or bot.username, settings.retention_days),
                    bot,
                    Sender(bot, Pace(settings.pace)),
                    Policy(max(1, settings.in_flight - REPLIES), settings.in_doubt == "hold"),
                    clock,
                )
                store.write(lambda tx: recover(tx, hold=app.policy.hold, now=clock(), username=bot.username))
                yield app
    finally:
        store.close()


def recover(tx: Tx, *, hold: bool, now: datetime, username: str) -> None:
    """Whoever has the lead puts right what another left under way."""
    kept.keep(tx, USERNAME, username)
    ledger.recover(tx, hold=hold, now=now)
    outbox.recover(tx)


async def run(settings: Settings) -> None:
    """The bot, the timer and their housekeeping, until a signal says stop."""
    if settings.public_url:
        raise SetupError("PUBLIC_URL is set, but webhooks are not built yet. Unset it: long polling is used.")
    async with open_app(settings) as app:
        await _until_signal(app.run)


async def _until_signal(serve: Callable[[], Coroutine[Any, Any, None]]) -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(serve())
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        log.info("stopped")
