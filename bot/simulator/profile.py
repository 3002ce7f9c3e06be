"""How the bot presents itself: its name, its descriptions and its commands, by language and by chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.refusals import bad_request

LANGUAGE = re.compile("(?:[a-z]{2})?")
COMMAND = re.compile("[a-z0-9_]{1,32}")
COMMANDS = 100
DESCRIPTION_UNITS = 256
LIMITS = {"name": 64, "description": 512, "short_description": 120}

Commands = tuple[dict[str, str], ...]


@dataclass
class Profile:
    """What a person reads of the bot outside its messages."""

    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    commands: dict[tuple[str, str], Commands] = field(default_factory=dict)

    def write(self, part: str, language: str, text: str) -> None:
        """Sets or, by an empty text, removes a part in a language ("" is every other one)."""
        check_language(language)
        if len(text) > LIMITS[part]:
            raise bad_request(f"bot {part.replace('_', ' ')} is too long")
        self.texts[part, language] = text

    def read(self, part: str, language: str) -> str:
        """A part as somebody with that language sees it."""
        return self.texts.get((part, language)) or self.texts.get((part, ""), "")

    def commands_for(self, chat_id: int, language: str) -> Commands:
        """What the menu of this chat shows: the chat's own, else all private chats', else everybody's."""
        for scope in (f"chat:{chat_id}", "all_private_chats", "default"):
            for code in (language, ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return ()


def check_language(language: str) -> None:
    """Refuses what is not two letters."""
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")


def read_scope(scope: Any) -> str:
    """A command scope as a key."""
    if not scope:
        return "default"
    return f"chat:{scope['chat_id']}" if scope["type"] == "chat" else str(scope["type"])


def read_commands(commands: Any) -> Commands:
    """The commands of a call, refused where Telegram refuses them."""
    if not isinstance(commands, list):
        raise bad_request("can't parse BotCommand: expected an Array")
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return tuple(_command(command) for command in commands)


def _command(command: dict[str, Any]) -> dict[str, str]:
    name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
    if not COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 0 < len(description) <= DESCRIPTION_UNITS:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
