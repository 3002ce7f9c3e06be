"""What Telegram shows of the bot before anybody writes to it: name, description and ☰ commands, per language."""

from __future__ import annotations

import hashlib

import structlog
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.actions.post import COMMANDS
from bot.actions.visit import House
from bot.content.render import label
from bot.content.sources import SOURCE, language_of
from bot.domain.reply import say
from bot.store import kept
from bot.store.database import Store

log = structlog.get_logger(__name__)
SHOWN = "profile"  # the hash of what Telegram was told last
TWO_LETTERS = 2  # Telegram shows a profile in no language whose code is longer; its default is shown there
PARTS = ("ui-bot-name", "ui-bot-description", "ui-bot-short-description")


async def show_profile(bot: Bot, store: Store, house: House) -> None:
    """Tell Telegram what has changed, language by language; what it refuses is tried at the next start."""
    codes = {language_of(locale): locale for locale in reversed(house.content.locales)}
    for code, locale in {**codes, "": SOURCE}.items():
        if len(code) in (0, TWO_LETTERS):
            await _show_changed(bot, store, house, locale, code)


async def _show_changed(bot: Bot, store: Store, house: House, locale: str, code: str) -> None:
    name = f"{SHOWN} {code}"
    digest = hashlib.sha256((house.bot_username + house.content.catalogue.digest()).encode()).hexdigest()
    if await store.perform(lambda tx: kept.kept(tx, name)) == digest:
        return
    try:
        await _show(bot, house, locale, code)
    except TelegramError as error:
        log.warning("profile not shown", locale=locale, error=type(error).__name__)
    else:
        await store.perform(lambda tx: kept.keep(tx, name, digest))


async def _show(bot: Bot, house: House, locale: str, code: str) -> None:
    name, description, short = (label(house.content, say(part), locale) for part in PARTS)
    commands = [BotCommand(each, label(house.content, say(f"ui-command-{each}"), locale)) for each in COMMANDS]
    await bot.set_my_name(name[:64], language_code=code or None)
    await bot.set_my_description(description[:512], language_code=code or None)
    await bot.set_my_short_description(short[:120], language_code=code or None)
    await bot.set_my_commands(commands, language_code=code or None)
