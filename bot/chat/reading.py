"""What the bot reads of an update that was written down: the kinds it asks for, and only what Telegram would send."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeGuard

from telegram import ChatMember, Update

READ = ("message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member")
LONGEST_TEXT = 4096  # characters of a message
LONGEST_DATA = 64  # bytes of a button's data
LARGEST = 2**63  # what a database can hold
# What python-telegram-bot raises at a field that it does not know in this form, anywhere in the update.
UNREADABLE = (ArithmeticError, AttributeError, LookupError, OSError, RuntimeError, TypeError, ValueError)

Json = dict[str, Any]


def number_of(raw: object) -> int | None:
    """The update's own number; None for what is no update of Telegram's."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return number if is_whole(number) and number >= 0 else None


def sound(payload: str) -> Json | None:
    """What the bot reads of an update, cleaned; None where something in it is not as Telegram sends it."""
    try:
        raw = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    number = number_of(raw)
    if number is None or not all(_fits(raw[kind], CHECKS[kind]) for kind in READ if kind in raw):
        return None
    return {"update_id": number, **{kind: _cleaned(raw[kind]) for kind in READ if kind in raw}}


def read_update(payload: str) -> Update | None:
    """The update; None for kinds that the bot does not ask for, and for what Telegram would not send."""
    raw = sound(payload)
    if raw is None or len(raw) == 1:
        return None
    try:
        return Update.de_json(raw)
    except UNREADABLE:
        # A field that the library cannot read, new or from an older server, must not cost anybody their answer.
        return Update.de_json(_bare(raw))


def kind_of(payload: str) -> str:
    """Which of the kinds that the bot reads it is, "other" for none."""
    return next((kind for kind in READ if kind in (sound(payload) or ())), "other")


def tapped_message(payload: str) -> tuple[int, int] | None:
    """The chat and the id of the message that was tapped; None where no message was."""
    raw = sound(payload) or {}
    message = raw.get("callback_query", {}).get("message")
    return (message["chat"]["id"], message["message_id"]) if message else None


def is_whole(value: object) -> TypeGuard[int]:
    """Whether that is a number that a database can hold."""
    return type(value) is int and abs(value) < LARGEST


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _maybe(check: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or check(value)


def _fits(value: object, checks: Mapping[str, Callable[[Any], bool]]) -> bool:
    return isinstance(value, dict) and all(check(value.get(name)) for name, check in checks.items())


def _all(**checks: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: _fits(value, checks)


_CHAT = _all(id=is_whole, type=_is_text)
_USER = _all(id=is_whole, is_bot=lambda value: isinstance(value, bool), language_code=_maybe(_is_text))
_MESSAGE = {"message_id": is_whole, "chat": _CHAT, "from": _maybe(_USER), "text": _maybe(_is_text)}
_TAP = {"id": _is_text, "from": _USER, "data": _maybe(_is_text), "message": _maybe(_all(**_MESSAGE))}
_MEMBER = {"chat": _CHAT, "from": _USER, "new_chat_member": _all(status=_is_text)}
CHECKS: Mapping[str, Mapping[str, Callable[[Any], bool]]] = {
    **dict.fromkeys(READ, _MESSAGE),
    "callback_query": _TAP,
    "my_chat_member": _MEMBER,
}


def _cleaned(content: Json) -> Json:
    """With texts that a database and a network can take, none longer than Telegram's own."""
    cleaned = {**content}
    for name in ("text", "id", "data"):
        if isinstance(text := cleaned.get(name), str):
            cleaned[name] = _clean(text)
    if isinstance(data := cleaned.get("data"), str) and len(data) > LONGEST_DATA:
        cleaned["data"] = ""
    if isinstance(sender := cleaned.get("from"), dict) and sender.get("language_code"):
        cleaned["from"] = {**sender, "language_code": _clean(sender["language_code"])}
    return cleaned


def _clean(text: str) -> str:
    return text[:LONGEST_TEXT].encode("utf-8", "replace").decode().replace("\0", "�")


def _bare(raw: Json) -> Json:
    """Who, where, which text and which button, and nothing else."""
    bare = {kind: _bare_message(raw[kind]) for kind in READ[:4] if kind in raw}
    if tap := raw.get("callback_query"):
        bare["callback_query"] = _bare_tap(tap)
    if member := raw.get("my_chat_member"):
        bare["my_chat_member"] = _bare_membership(member)
    return {"update_id": raw["update_id"], **bare}


def _bare_message(message: Json) -> Json:
    kept = {name: message[name] for name in ("message_id", "text") if message.get(name) is not None}
    sender = {"from": _bare_user(message["from"])} if message.get("from") else {}
    return {**kept, **sender, "date": 1, "chat": _bare_chat(message["chat"])}


def _bare_tap(tap: Json) -> Json:
    kept = {name: tap[name] for name in ("id", "data") if tap.get(name) is not None}
    message = {"message": _bare_message(tap["message"])} if tap.get("message") else {}
    return {**kept, **message, "from": _bare_user(tap["from"]), "chat_instance": ""}


def _bare_membership(member: Json) -> Json:
    sender = _bare_user(member["from"])
    gone = member["new_chat_member"]["status"] in (ChatMember.BANNED, ChatMember.LEFT)
    now, before = (ChatMember.LEFT, ChatMember.MEMBER) if gone else (ChatMember.MEMBER, ChatMember.LEFT)
    return {
        "chat": _bare_chat(member["chat"]),
        "from": sender,
        "date": 1,
        "old_chat_member": {"status": before, "user": sender},
        "new_chat_member": {"status": now, "user": sender},
    }


def _bare_user(user: Json) -> Json:
    return {"first_name": "", **{name: user.get(name) for name in ("id", "is_bot", "language_code")}}


def _bare_chat(chat: Json) -> Json:
    return {"id": chat["id"], "type": chat["type"]}
