"""How messages travel: the JSON that a bot gets to see."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.simulator.keyboards import inline_json
from bot.simulator.messages import Message
from bot.simulator.people import Chat

STICKER_PIXELS = 512

JSON = dict[str, Any]


def seconds(moment: datetime) -> int:
    """A moment as Telegram writes it."""
    return int(moment.timestamp())


def message_json(message: Message, chat: Chat, bot: JSON) -> JSON:
    """A message, with the one it replies to if that is still there."""
    shown = _bare(message, chat, bot)
    answered = chat.messages.get(message.reply_to) if message.reply_to else None
    if answered is not None and not answered.deleted:
        shown["reply_to_message"] = _bare(answered, chat, bot)
    return shown


def _bare(message: Message, chat: Chat, bot: JSON) -> JSON:
    shown: JSON = {
        "message_id": message.id,
        "from": bot if message.from_bot else chat.person.as_json(),
        "chat": chat.as_json(),
        "date": seconds(message.date),
    }
    if message.edit_date:
        shown["edit_date"] = seconds(message.edit_date)
    if message.keyboard:
        shown["reply_markup"] = inline_json(message.keyboard)
    return shown | _text(message) | _media(message)


def _text(message: Message) -> JSON:
    text, entities = ("text", "entities") if message.kind == "text" else ("caption", "caption_entities")
    if not message.text:
        return {}
    listed = [entity.as_json() for entity in message.entities]
    return {text: message.text} | ({entities: listed} if listed else {})


def _media(message: Message) -> JSON:
    if message.file is None:
        return {}
    kept = message.file
    file: JSON = {"file_id": kept.file_id, "file_unique_id": f"u{kept.file_id}", "file_size": len(kept.data)}
    width, height = kept.size
    shown: dict[str, JSON] = {
        "photo": {"photo": [file | {"width": width, "height": height}]},
        "voice": {"voice": file | {"duration": message.duration, "mime_type": kept.mime}},
        "video": {"video": file | {"width": width, "height": height, "duration": message.duration}},
        "document": {"document": file | {"file_name": kept.name, "mime_type": kept.mime}},
        "sticker": {"sticker": file | _sticker(message.emoji)},
    }
    return shown[message.kind]


def _sticker(emoji: str) -> JSON:
    return {
        "type": "regular",
        "width": STICKER_PIXELS,
        "height": STICKER_PIXELS,
        "is_animated": False,
        "is_video": False,
        "emoji": emoji,
    }
