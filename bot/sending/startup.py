"""What Telegram says while a bot is opened, as something that an operator can mend."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import ClientError
from telegram.error import InvalidToken, TelegramError

from bot.errors import SetupError
from bot.sending.transport import named
from bot.settings import Settings


@contextmanager
def telegram_errors(settings: Settings) -> Iterator[None]:
    """A SetupError, with Telegram's words, in place of python-telegram-bot's own errors."""
    try:
        yield
    except InvalidToken as error:
        raise SetupError("Telegram does not know this TELEGRAM_BOT_TOKEN. Copy it anew from @BotFather.") from error
    except TelegramError as error:
        if isinstance(error.__cause__, ClientError | OSError):
            raise SetupError(f"{settings.api_url} cannot be reached: {named(error.__cause__)}.") from error
        raise SetupError(f"{settings.api_url} does not answer as Telegram does: {error.message}.") from error
