"""One fake Telegram: what people do on their phones becomes updates for the bot."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.simulator.entities import Formatted, clean, with_found
from bot.simulator.keyboards import Button
from bot.simulator.messages import Message
from bot.simulator.people import Chat, Person, PhoneError
from bot.simulator.standins import PICTURE, STICKER, VOICE
from bot.simulator.wire import seconds
from bot.simulator.world import World

GROUP_IDS = -1_000_000_000


class Telegram(World):
    """A fake Telegram with one bot, and the acts of the people who talk to it."""

    def start(self, user: int, payload: str = "") -> int:
        """Presses Start or opens a link with a payload; unblocks first; returns the id of "/start"."""
        chat = self.chat(user)
        self.unblock(user)
        chat.started = True
        return self._say(chat, text=f"/start {payload}".strip())

    def write(self, user: int, text: str, *, reply_to: int | None = None) -> int:
        """Writes a text; returns its message id."""
        return self._say(self._open(user), text=text, reply_to=reply_to)

    def tap(self, user: int, message_id: int, button: str) -> str:
        """Taps a button by its data or label; returns the id of the callback query."""
        message, pressed = self._button(self._open(user), message_id, button)
        if not pressed.data:
            raise PhoneError(f"the button {pressed.label!r} sends nothing to the bot")
        query = self.queries.ask(user, message_id, pressed.data, self.clock())
        body = {
            "id": query.id,
            "from": self.people[user].as_json(),
            "message": self.as_json(message),
            "chat_instance": str(user),
            "data": query.data,
        }
        self._tell("callback_query", body)
        return query.id

    def tap_menu(self, user: int, label: str) -> int:
        """Taps a button of the reply keyboard; returns the message id."""
        keyboard = self._open(user).keyboard
        if keyboard is None or not any(label in row for row in keyboard.rows):
            raise PhoneError(f"no reply keyboard shows {label!r}")
        return self.write(user, label)

    def send_voice(self, user: int, data: bytes = VOICE, *, duration: int = 2, reply_to: int | None = None) -> int:
        """Sends a voice note; returns its message id."""
        file = self.files.keep("voice", data, "voice.ogg")
        return self._say(self._open(user), kind=file.kind, file=file, duration=duration, reply_to=reply_to)

    def send_photo(self, user: int, data: bytes = PICTURE, *, caption: str = "") -> int:
        """Sends a picture; returns its message id."""
        return self._say(self._open(user), kind="photo", file=self.files.keep("photo", data, "photo.png"), text=caption)

    def send_sticker(self, user: int, emoji: str = "🙂") -> int:
        """Sends a sticker; returns its message id."""
        file = self.files.keep("sticker", STICKER, "sticker.webp")
        return self._say(self._open(user), kind="sticker", file=file, emoji=emoji)

    def send_document(self, user: int, data: bytes = b"text", *, file_name: str = "file.txt") -> int:
        """Sends a file; returns its message id."""
        return self._say(self._open(user), kind="document", file=self.files.keep("document", data, file_name))

    def edit(self, user: int, message_id: int, text: str) -> None:
        """The person changes their own message."""
        message = self._own(user, message_id)
        formatted = _written(text)
        changed = replace(message, text=formatted.text, entities=formatted.entities, edit_date=self.clock())
        self._tell("edited_message", self.as_json(self.put(changed)))

    def delete(self, user: int, message_id: int) -> None:
        """The person deletes a message, also the bot's; the bot is not told."""
        self.put(replace(self.message(user, message_id), deleted=True))

    def react(self, user: int, message_id: int, emoji: str = "👍") -> None:
        """The person reacts to a message."""
        message = self.message(user, message_id)
        self.put(replace(message, reactions=(emoji,)))
        body = {
            "chat": self.chat(user).as_json(),
            "message_id": message_id,
            "user": self.people[user].as_json(),
            "date": seconds(self.clock()),
            "old_reaction": [{"type": "emoji", "emoji": old} for old in message.reactions],
            "new_reaction": [{"type": "emoji", "emoji": emoji}],
        }
        self._tell("message_reaction", body)

    def block(self, user: int) -> None:
        """The person blocks the bot."""
        chat = self.chat(user)
        if not chat.blocked:
            chat.blocked = True
            self._membership(chat, chat.person, "member", "kicked")

    def unblock(self, user: int) -> None:
        """The person takes the block away."""
        chat = self.chat(user)
        if chat.blocked:
            chat.blocked = False
            self._membership(chat, chat.person, "kicked", "member")

    def deactivate(self, user: int) -> None:
        """The person deletes their account; the bot is not told."""
        self.chat(user).deactivated = True
        self.touch()

    def speak(self, user: int, language_code: str) -> None:
        """The person sets their phone to another language."""
        person = replace(self.people[user], language_code=language_code)
        self.people[user] = self.chat(user).person = person
        self.touch()

    def invite_to_group(self, user: int, title: str = "Group") -> int:
        """The person puts the bot into a new group; returns the group's id."""
        group = Chat(GROUP_IDS - len(self.chats), self.people[user], title=title, started=True)
        self.chats[group.id] = group
        self._membership(group, group.person, "left", "member")
        return group.id

    def write_in_group(self, user: int, chat_id: int, text: str) -> int:
        """The person writes in a group; returns the message id."""
        group = self.chat(chat_id)
        if group.left or group.person.id != user:
            raise PhoneError("the bot is not in a group of theirs")
        return self._say(group, text=text)

    def _open(self, user: int) -> Chat:
        chat = self.chat(user)
        if not chat.started or chat.blocked or chat.deactivated:
            raise PhoneError(f"{chat.person.first_name} cannot write: not started, or blocked")
        return chat

    def _say(self, chat: Chat, *, text: str = "", **content: Any) -> int:
        formatted = _written(text)
        message = Message(0, chat.id, False, self.clock(), formatted.text, formatted.entities, **content)
        kept = self.post(message)
        self._tell("message", self.as_json(kept))
        return kept.id

    def _tell(self, kind: str, body: dict[str, Any]) -> None:
        self.updates.put(kind, body)
        self.touch()

    def _button(self, chat: Chat, message_id: int, button: str) -> tuple[Message, Button]:
        message = chat.messages[message_id]
        if message.deleted:
            raise PhoneError(f"message {message_id} is deleted")
        try:
            return message, message.button(button)
        except LookupError as error:
            raise PhoneError(str(error)) from None

    def _own(self, user: int, message_id: int) -> Message:
        message = self.message(user, message_id)
        if message.from_bot:
            raise PhoneError(f"message {message_id} is the bot's")
        return message

    def _membership(self, chat: Chat, by: Person, old: str, new: str) -> None:
        body = {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": seconds(self.clock()),
            "old_chat_member": self._member(old),
            "new_chat_member": self._member(new),
        }
        self._tell("my_chat_member", body)

    def _member(self, status: str) -> dict[str, Any]:
        until: dict[str, Any] = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.bot, "status": status} | until


def _written(text: str) -> Formatted:
    """What a person wrote: no markup, but commands and links are found."""
    return with_found(Formatted(clean(text)))
