"""Builds everything once, and runs it in one event loop."""

from __future__ import annotations

import asyncio
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

import structlog
from telegram.ext import ExtBot

from bot.actions.deliver import Staging, deliver
from bot.actions.line import Clock, Line, Places
from bot.actions.own_data import TO_TIDY, erase_expired
from bot.actions.post import post
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.chat.inbox import Inbox
from bot.chat.polling import fetch, poll
from bot.chat.profile import show_profile
from bot.content.content import Content, read_content, stamp
from bot.content.schedules import ScheduleErrors
from bot.errors import SetupError
from bot.sending.pace import PAID, Pacer, Rank
from bot.sending.sender import Sender
from bot.sending.transport import SendingTransport, Transport
from bot.settings import Settings
from bot.store import awaiting, kept, updates
from bot.store.database import Store, Tx
from bot.store.lead import Lead
from bot.timer import guarded, ticking

log = structlog.get_logger(__name__)
USERNAME = "bot_username"
LAST_WORDS = 15  # seconds for what is under way when the bot is stopped


def utc_now() -> datetime:
    """The clock of a real run."""
    return datetime.now(UTC)


@dataclass
class App:
    """Everything that runs: the parts, the clock, and what wakes the sender of replies."""

    store: Store
    house: House
    bot: ExtBot[Rank]
    sender: Sender
    policy: Policy
    clock: Clock = utc_now
    settings: Settings = field(default_factory=Settings)

    def __post_init__(self) -> None:
        self._read = self._stamp()
        self._wake = asyncio.Event()
        self._stop = asyncio.Event()
        self._delivering = asyncio.Lock()
        self._posting = asyncio.Lock()
        self.line = Line(self.store, self.clock, Places(self.settings.in_flight))
        self.inbox = Inbox(self.store, lambda: self.house, clock=self.clock, answered=self._wake.set)

    async def run(self) -> None:
        """Serve until stopped: what came in before is handled first."""
        serving = (
            self.inbox.run(),
            poll(self.bot, self.store, self.inbox.came, clock=self.clock),
            self._post_always(),
            guarded(lambda: show_profile(self.bot, self.store, self.house)),
        )
        await self.inbox.find(behind=True)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(each) for each in serving]
            with ticking(self.tick):
                await self._stop.wait()
            await self._finish()
            for task in tasks:
                task.cancel()

    def stop(self) -> None:
        """Finish what is under way, begin nothing new."""
        self.sender.pacer.stop()
        self._stop.set()

    async def tick(self) -> None:
        """One pass of deliveries with the texts and schedules as they are now, and the housekeeping."""
        await self.reread()
        await self.deliver()
        await self.keep_house()
        self._wake.set()

    async def reread(self) -> None:
        """Take up what editors have changed; what cannot be read leaves the texts as they were."""
        found = self._stamp()
        if found == self._read:
            return
        self._read = found
        try:
            content = await asyncio.to_thread(_content, self.settings)
        except (ScheduleErrors, SetupError) as error:
            log.error("content stays as it was: run `stegvis check`", error=type(error).__name__)
        else:
            self.house = replace(self.house, content=content)
            log.info("content read anew")

    def _stamp(self) -> tuple[tuple[str, int], ...]:
        return stamp(messages=self.settings.messages, schedules=self.settings.schedules)

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
        if await self.store.perform(lambda tx: kept.kept(tx, TO_TIDY)):
            await self.store.perform(lambda tx: kept.keep(tx, TO_TIDY, ""))
            if not await asyncio.to_thread(self.store.tidy):
                await self.store.perform(lambda tx: kept.keep(tx, TO_TIDY, "1"))

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
            return await post(self.line, self.house, self.sender.send)

    async def _finish(self) -> None:
        """Wait for what is under way, but no longer than whoever stops us waits."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_WORDS), self._delivering, self._posting:
                log.info("stopped")

    def _forget(self, tx: Tx) -> None:
        now = self.clock()
        updates.forget(tx, now)
        awaiting.forget(tx, now)
        erase_expired(tx, now.date(), retention_days=self.house.retention_days, now=now)

    async def _post_always(self) -> None:
        while True:
            self._wake.clear()
            await guarded(self.post)
            # What other processes enter is found within a second.
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), timeout=1)


@asynccontextmanager
async def open_bot(settings: Settings) -> AsyncIterator[ExtBot[Rank]]:
    """A bot that speaks to the API of the settings."""
    if not settings.token:
        raise SetupError(
            "TELEGRAM_BOT_TOKEN is not set. Get a token from @BotFather and set it, or try `stegvis demo`."
        )
    url = settings.api_url.rstrip("/")
    bot = ExtBot(
        settings.token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=SendingTransport(connections=2 * settings.in_flight),
        get_updates_request=Transport(),
        rate_limiter=Pacer(settings.pace, staged=PAID if settings.paid else None),
    )
    async with bot:
        yield bot


@asynccontextmanager
async def open_app(settings: Settings, *, command: str = "run", clock: Clock = utc_now) -> AsyncIterator[App]:
    """The app on its database, its lead taken; what an earlier run left under way is put right."""
    store = Store(settings.database_url)
    try:
        with Lead(store, command):
            async with open_bot(settings) as bot:
                app = App(
                    store,
                    House(_content(settings), settings.bot_username or bot.username, settings.retention_days),
                    bot,
                    Sender(bot, store),
                    Policy(settings.in_doubt == "hold"),
                    clock,
                    settings,
                )
                store.write(lambda tx: kept.keep(tx, USERNAME, bot.username))
                yield app
    finally:
        store.close()


def _content(settings: Settings) -> Content:
    cache = settings.data_folder / "cache"
    return read_content(messages=settings.messages, schedules=settings.schedules, cache=cache)


async def run(settings: Settings) -> None:
    """The bot, the timer and their housekeeping, until a signal says stop."""
    if settings.public_url:
        raise SetupError("PUBLIC_URL is set, but webhooks are not built yet. Unset it: long polling is used.")
    async with open_app(settings) as app:
        await _until_signal(app)


async def _until_signal(app: App) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, app.stop)
    await app.run()
