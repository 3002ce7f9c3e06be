"""The methods about the bot itself and its chats: who it is, what it offers, where it is."""

from __future__ import annotations

from typing import Any

from bot.simulator.parameters import Parameters
from bot.simulator.profile import check_language, read_commands, read_scope
from bot.simulator.refusals import bad_request
from bot.simulator.world import World

REACTIONS = 11  # the most on one message


def get_me(world: World, call: Parameters) -> Any:
    """Who the bot is."""
    return world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_my_name(world: World, call: Parameters) -> Any:
    """The bot's name in a language."""
    return _write(world, call, "name")


def set_my_description(world: World, call: Parameters) -> Any:
    """What an empty chat shows above Start, in a language."""
    return _write(world, call, "description")


def set_my_short_description(world: World, call: Parameters) -> Any:
    """What the bot's profile shows, in a language."""
    return _write(world, call, "short_description")


def _write(world: World, call: Parameters, part: str) -> bool:
    world.profile.write(part, call.text("language_code"), call.text(part))
    world.touch()
    return True


def get_my_name(world: World, call: Parameters) -> Any:
    """The bot's name in a language."""
    return {"name": world.bot_name(call.text("language_code"))}


def get_my_description(world: World, call: Parameters) -> Any:
    """The description in a language."""
    return {"description": world.description(call.text("language_code"))}


def get_my_short_description(world: World, call: Parameters) -> Any:
    """The short description in a language."""
    return {"short_description": world.short_description(call.text("language_code"))}


def set_my_commands(world: World, call: Parameters) -> Any:
    """The commands of a scope and language."""
    world.profile.commands[_key(call)] = read_commands(call.structure("commands"))
    world.touch()
    return True


def delete_my_commands(world: World, call: Parameters) -> Any:
    """No commands of a scope and language."""
    world.profile.commands.pop(_key(call), None)
    world.touch()
    return True


def get_my_commands(world: World, call: Parameters) -> Any:
    """The commands of exactly that scope and language."""
    return list(world.profile.commands.get(_key(call), ()))


def _key(call: Parameters) -> tuple[str, str]:
    language = call.text("language_code")
    check_language(language)
    return read_scope(call.structure("scope")), language


def set_chat_menu_button(world: World, call: Parameters) -> Any:
    """The button beside the input, in one chat."""
    button = call.structure("menu_button") or {"type": "default"}
    if (chat_id := call.integer("chat_id")) is not None:
        world.writable(chat_id).menu_button = button
    return True


def get_chat(world: World, call: Parameters) -> Any:
    """What the bot may know of a chat."""
    chat = world.chats.get(call.integer("chat_id") or 0)
    if chat is None or not chat.started:
        raise bad_request("chat not found")
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return chat.as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": REACTIONS,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def leave_chat(world: World, call: Parameters) -> Any:
    """The bot leaves a group."""
    chat = world.writable(call.integer("chat_id"))
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.left = True
    world.touch()
    return True


def get_file(world: World, call: Parameters) -> Any:
    """Where the bytes of a file_id are."""
    file = world.files.find(call.text("file_id"))
    return {
        "file_id": file.file_id,
        "file_unique_id": f"u{file.file_id}",
        "file_size": len(file.data),
        "file_path": file.path,
    }


def set_webhook(world: World, call: Parameters) -> Any:
    """Updates are posted to an address from now on."""
    if call.flag("drop_pending_updates"):
        world.updates.clear()
    allow_updates(world, call)
    world.webhook.set(call.text("url"), call.text("secret_token"))
    return True


def delete_webhook(world: World, call: Parameters) -> Any:
    """Updates wait to be asked for."""
    if call.flag("drop_pending_updates"):
        world.updates.clear()
    world.webhook.set("", "")
    return True


def get_webhook_info(world: World, call: Parameters) -> Any:
    """Where updates are posted, and how that goes."""
    pending = len(world.updates.pending)
    shown = {"url": world.webhook.url, "has_custom_certificate": False, "pending_update_count": pending}
    return shown | ({"last_error_message": world.webhook.last_error} if world.webhook.last_error else {})


def allow_updates(world: World, call: Parameters) -> None:
    """Remembers which updates the bot wants, if it says so."""
    if (allowed := call.structure("allowed_updates")) is not None:
        world.updates.allowed = tuple(allowed)
