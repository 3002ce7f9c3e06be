"""Tells Telegram to post updates, or to be asked for them; and looks whether its posts get through."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import structlog
from telegram import Bot, WebhookInfo
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.chat.polling import KINDS
from bot.errors import SetupError
from bot.settings import Settings, web_problems

T = TypeVar("T")
log = structlog.get_logger(__name__)
CONNECTIONS = 100  # the most that Telegram opens at once; one chat's updates come one after the other all the same
LOOK = 300.0  # seconds between looks at what Telegram says of its posts
PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between attempts while Telegram cannot be reached


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram posts: the whole address, the last part of its path, and the secret that each post carries."""

    url: str
    path: str
    secret: str


def webhook_of(settings: Settings) -> Webhook | None:
    """The same in every process with these settings; None without PUBLIC_URL, SetupError where it cannot be used."""
    if not settings.public_url:
        return None
    if problems := web_problems(settings):
        raise SetupError(problems[0])
    path = _derived(settings.token, "path")[:32]
    return Webhook(f"{settings.public_url.rstrip('/')}/telegram/{path}", path, _derived(settings.token, "secret"))


async def watch(bot: Bot, webhook: Webhook, pending: Callable[[int], object]) -> None:
    """Look now and then, for ever: `pending` is told how many updates wait at Telegram, errors stand in the log."""
    seen: object = None
    while True:
        info = await _insist(bot.get_webhook_info)
        pending(info.pending_update_count)
        seen = _say_what_is_new(info, seen)
        if info.url != webhook.url:
            log.warning("webhook changed by another program: set again")
            await subscribe(bot, webhook)
        await asyncio.sleep(LOOK)


async def subscribe(bot: Bot, webhook: Webhook) -> None:
    """Updates are posted from now on; SetupError with Telegram's words where it refuses the address."""
    try:
        await _insist(
            lambda: bot.set_webhook(
                webhook.url,
                max_connections=CONNECTIONS,
                allowed_updates=list(KINDS),
                drop_pending_updates=False,
                secret_token=webhook.secret,
            )
        )
    except BadRequest as error:
        raise SetupError(f"Telegram does not take PUBLIC_URL: {error.message}.") from error
    log.info("webhook set")


async def unsubscribe(bot: Bot) -> None:
    """Updates are asked for from now on; Telegram refuses that while it posts them."""
    await _insist(lambda: bot.delete_webhook(drop_pending_updates=False))


def _say_what_is_new(info: WebhookInfo, seen: object) -> object:
    newest = (info.last_error_date, info.last_error_message)
    if info.last_error_message and newest != seen:
        log.warning("webhook failed", problem=info.last_error_message, pending=info.pending_update_count)
    return newest


async def _insist(act: Callable[[], Awaitable[T]]) -> T:
    """Again and again until Telegram can be reached; what it refuses is not tried again."""
    pause = PAUSE
    while True:
        try:
            return await act()
        except (BadRequest, InvalidToken):
            raise
        except TelegramError as error:
            log.warning("webhook: Telegram is not reached", error=type(error).__name__)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


def _derived(token: str, purpose: str) -> str:
    """From the token alone, and telling nothing of it: all processes of an installation agree without a word."""
    return hmac.new(token.encode(), f"stegvis webhook {purpose}".encode(), hashlib.sha256).hexdigest()
