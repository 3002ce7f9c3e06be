"""Every method of the Bot API that is spoken here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.simulator import editing, presenting, sending
from bot.simulator.parameters import Parameters
from bot.simulator.world import World

Method = Callable[[World, Parameters], Any]

METHODS: dict[str, Method] = {
    "getMe": presenting.get_me,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendVoice": sending.send_voice,
    "sendVideo": sending.send_video,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": editing.answer_callback_query,
    "setMyCommands": presenting.set_my_commands,
    "deleteMyCommands": presenting.delete_my_commands,
    "getMyCommands": presenting.get_my_commands,
    "setMyName": presenting.set_my_name,
    "getMyName": presenting.get_my_name,
    "setMyDescription": presenting.set_my_description,
    "getMyDescription": presenting.get_my_description,
    "setMyShortDescription": presenting.set_my_short_description,
    "getMyShortDescription": presenting.get_my_short_description,
    "setChatMenuButton": presenting.set_chat_menu_button,
    "getChat": presenting.get_chat,
    "leaveChat": presenting.leave_chat,
    "getFile": presenting.get_file,
    "setWebhook": presenting.set_webhook,
    "deleteWebhook": presenting.delete_webhook,
    "getWebhookInfo": presenting.get_webhook_info,
}
BY_LOWER_CASE = {name.lower(): name for name in (*METHODS, "getUpdates")}  # Telegram does not mind the case


def known_method(name: str) -> str | None:
    """The method's own spelling, None if there is no such method."""
    return BY_LOWER_CASE.get(name.lower())
