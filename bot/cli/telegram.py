"""Asks Telegram who the bot is; loaded only by what must."""

from __future__ import annotations

from bot.sending.loop import run as run_loop
from bot.sending.startup import telegram_errors
from bot.settings import Settings
from bot.start import open_bot


def username(settings: Settings) -> str:
    """The bot's name; SetupError with Telegram's words where it does not say."""
    with telegram_errors(settings):
        return run_loop(_username(settings))


async def _username(settings: Settings) -> str:
    async with open_bot(settings) as bot:
        return bot.username
