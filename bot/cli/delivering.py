"""One pass of deliveries with the bot that the settings name."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot.app import open_app, utc_now
from bot.cli.installation import make_sure
from bot.sending.startup import telegram_errors
from bot.settings import Settings


async def deliver_once(settings: Settings, now: datetime | None) -> Counter[str]:
    """Replies that wait, what is due, and the notices that come of it; counted. LeadTaken where another sends."""
    make_sure(settings.database_url)
    with telegram_errors(settings):
        async with open_app(settings, command="deliver", clock=(lambda: now) if now else utc_now) as app:
            counts = Counter(replies=await app.post())
            counts += await app.deliver()
            if now is None:  # a moment that was only named must not erase anybody
                await app.keep_house()
            return counts + Counter(replies=await app.post())
