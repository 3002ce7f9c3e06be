"""One pass of deliveries with the bot that the settings name."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot.app import App, utc_now
from bot.cli.installation import make_sure
from bot.errors import SetupError
from bot.sending.startup import telegram_errors
from bot.settings import Settings
from bot.start import open_app
from bot.store.lead import LeadLost


async def deliver_once(settings: Settings, now: datetime | None) -> Counter[str]:
    """Replies that wait, what is due, and the notices that come of it; counted. LeadTaken where another sends."""
    make_sure(settings.database_url)
    clock = (lambda: now) if now else utc_now
    with telegram_errors(settings):
        async with open_app(settings, command="deliver", clock=clock) as app:
            try:
                with app.lead:
                    return await _pass(app, erasing=now is None)
            except LeadLost as error:
                raise SetupError("The database has given the lead to another process: it goes on sending.") from error


async def _pass(app: App, *, erasing: bool) -> Counter[str]:
    """`erasing`: a moment that was only named must not erase anybody."""
    counts = Counter(replies=await app.post())
    counts += await app.deliver()
    if erasing:
        await app.keep_house()
    return counts + Counter(replies=await app.post())
