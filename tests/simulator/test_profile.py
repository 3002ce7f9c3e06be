"""What the bot says of itself is shown in each person's language."""

from __future__ import annotations

from telegram import Bot, BotCommandScopeChat, MenuButtonCommands

from bot.simulator.telegram import Telegram
from tests.simulator.demo import AMAL, OLGA


async def test_commands_of_the_chat_win_over_those_of_the_language(bot: Bot, telegram: Telegram) -> None:
    await bot.set_my_commands([("ill", "Jag är sjuk")])
    await bot.set_my_commands([("ill", "Я хворію")], language_code="uk")
    await bot.set_my_commands([("ill", "أنا مريض")], scope=BotCommandScopeChat(AMAL))
    shown = [telegram.commands(person)[0]["description"] for person in (AMAL, OLGA)]
    assert shown == ["أنا مريض", "Я хворію"]
    await bot.delete_my_commands(scope=BotCommandScopeChat(AMAL))
    assert telegram.commands(AMAL)[0]["description"] == "Jag är sjuk"
    assert [command.description for command in await bot.get_my_commands(language_code="uk")] == ["Я хворію"]


async def test_texts_fall_back_to_those_for_all_languages(bot: Bot, telegram: Telegram) -> None:
    await bot.set_my_name("Stegvis")
    await bot.set_my_name("ستيغفيس", language_code="ar")
    await bot.set_my_description("Steg för steg")
    await bot.set_my_short_description("Kort", language_code="sv")
    assert [(await bot.get_my_name(code)).name for code in ("ar", "uk")] == ["ستيغفيس", "Stegvis"]
    assert (await bot.get_my_description("ar")).description == "Steg för steg"
    assert [(await bot.get_my_short_description(code)).short_description for code in ("sv", "ar")] == ["Kort", ""]
    assert telegram.description("so") == "Steg för steg"


async def test_a_bot_knows_itself_and_its_chats(bot: Bot, telegram: Telegram) -> None:
    me = await bot.get_me()
    chat = await bot.get_chat(AMAL)
    assert (me.id, me.is_bot, me.username, me.can_join_groups) == (1, True, "stegvis_bot", True)
    assert (chat.id, chat.type, chat.first_name) == (AMAL, "private", "Amal")
    assert await bot.set_chat_menu_button(AMAL, MenuButtonCommands())
    assert await bot.send_chat_action(AMAL, "typing")
    assert telegram.chat(AMAL).menu_button == {"type": "commands"}
