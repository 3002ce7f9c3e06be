"""Opens what the settings name, and runs it until a signal says stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.ext import ExtBot

from bot.actions.line import Clock
from bot.actions.record import Policy
from bot.app import USERNAME, App, kept_for_good, utc_now
from bot.chat.arriving import read_update
from bot.chat.webhook import subscribe, unsubscribe, webhook_of
from bot.errors import SetupError
from bot.sending.pace import PAID, Pacer, Ticket
from bot.sending.sender import Sender
from bot.sending.transport import Transport
from bot.settings import Settings
from bot.store import kept, updates
from bot.store.database import Store
from bot.store.migrations import migrate
from bot.texts import Texts, open_house
from bot.web.application import served
from bot.web.intake import Intake
from bot.web.webhook import Door


@asynccontextmanager
async def open_bot(settings: Settings) -> AsyncIterator[ExtBot[Ticket]]:
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
        request=Transport(connections=2 * settings.places),
        get_updates_request=Transport(),
        rate_limiter=Pacer(settings.pace, staged=PAID if settings.paid and settings.pace else None),
    )
    async with bot:
        yield bot


@asynccontextmanager
async def open_app(settings: Settings, *, command: str = "run", clock: Clock = utc_now) -> AsyncIterator[App]:
    """The app on its database, which is brought up to date; it sends nothing before it has the lead."""
    store = Store(settings.database_url)
    try:
        migrate(store)
        async with open_bot(settings) as bot:
            texts = Texts(settings)  # seen before they are read: what is edited meanwhile is new
            with kept_for_good():
                house = open_house(settings, settings.bot_username or bot.username)
            policy = Policy(settings.in_doubt == "hold")
            app = App(store, house, bot, Sender(bot, store), policy, clock, settings, command)
            app.texts = texts
            await store.perform(lambda tx: kept.keep(tx, USERNAME, bot.username))
            yield app
    finally:
        store.close()


async def run(settings: Settings) -> None:
    """The bot, the timer, the web and their housekeeping, until a signal says stop."""
    webhook = webhook_of(settings)
    async with open_app(settings) as app:
        app.webhook = webhook
        async with served(settings, app.store, app.metrics, clock=app.clock, ready=app.ready, door=_door(app)):
            await (subscribe(app.bot, webhook) if webhook else unsubscribe(app.bot))
            await _until_signal(app)


def _door(app: App) -> Door | None:
    if app.webhook is None:
        return None
    intake: Intake[updates.Update] = Intake(
        app.store,
        lambda tx, came: updates.write_down(tx, came, app.clock()),
        lambda came: app.inbox.came(update.chat for update in came),
    )
    return Door(app.webhook.path, app.webhook.secret, read_update, intake)


async def _until_signal(app: App) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, app.stop)
    await app.run()
