"""The methods that change, answer or take away what stands in a chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.simulator.entities import Formatted
from bot.simulator.keyboards import Rows, read_markup
from bot.simulator.messages import Message
from bot.simulator.parameters import Parameters
from bot.simulator.queries import Answer
from bot.simulator.refusals import bad_request, not_modified
from bot.simulator.sending import read_caption, read_text
from bot.simulator.world import World

DELETABLE = timedelta(hours=48)


def edit_message_text(world: World, call: Parameters) -> Any:
    """Another text, and the buttons of the call or none."""
    formatted, message = read_text(call), _editable(world, call)
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    return _change(world, call, message, formatted)


def edit_message_caption(world: World, call: Parameters) -> Any:
    """Another caption, and the buttons of the call or none."""
    formatted, message = read_caption(call), _editable(world, call)
    if message.kind == "text":
        raise bad_request("there is no caption in the message to edit")
    return _change(world, call, message, formatted)


def edit_message_reply_markup(world: World, call: Parameters) -> Any:
    """Other buttons, or none."""
    message = _editable(world, call)
    return _change(world, call, message, Formatted(message.text, message.entities))


def delete_message(world: World, call: Parameters) -> Any:
    """Takes a message away from the person too."""
    message = _found(world, call, "message to delete not found")
    if world.clock() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    world.put(replace(message, deleted=True))
    return True


def answer_callback_query(world: World, call: Parameters) -> Any:
    """Stops the spinner of a tap, perhaps with a toast."""
    query = world.queries.open(call.text("callback_query_id"), world.clock())
    world.touch()
    answer = Answer(
        query.id, query.chat_id, call.text("text"), call.flag("show_alert"), call.text("url"), world.revision
    )
    world.queries.close(answer)
    return True


def _found(world: World, call: Parameters, missing: str) -> Message:
    chat = world.writable(call.integer("chat_id"))
    message = chat.messages.get(call.integer("message_id") or 0)
    if message is None or message.deleted:
        raise bad_request(missing)
    return message


def _editable(world: World, call: Parameters) -> Message:
    message = _found(world, call, "message to edit not found")
    if not message.from_bot or not message.editable:
        raise bad_request("message can't be edited")
    return message


def _change(world: World, call: Parameters, message: Message, formatted: Formatted) -> dict[str, Any]:
    keyboard = _inline(call)
    if (message.text, message.entities, message.keyboard) == (formatted.text, formatted.entities, keyboard):
        raise not_modified()
    changed = replace(
        message,
        text=formatted.text,
        entities=formatted.entities,
        html=call.text("text") or call.text("caption") or message.html,
        keyboard=keyboard,
        edit_date=world.clock(),
    )
    return world.as_json(world.put(changed))


def _inline(call: Parameters) -> Rows:
    markup = read_markup(call.structure("reply_markup"))
    if not markup.is_inline:
        raise bad_request("inline keyboard expected")
    return markup.inline
