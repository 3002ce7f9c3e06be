"""The methods that put a new message into a chat."""

from __future__ import annotations

from typing import Any

from bot.simulator.entities import Entity, Formatted, in_order, is_blank, trimmed, units, with_found
from bot.simulator.files import StoredFile
from bot.simulator.keyboards import Markup, read_markup
from bot.simulator.markup import parse_html
from bot.simulator.messages import Message
from bot.simulator.parameters import Parameters, Upload
from bot.simulator.people import Chat
from bot.simulator.refusals import bad_request
from bot.simulator.world import World

TEXT_UNITS = 4096
CAPTION_UNITS = 1024


def send_message(world: World, call: Parameters) -> Any:
    """A text."""
    chat = world.writable(call.integer("chat_id"))
    return _post(world, call, chat, formatted=read_text(call))


def send_photo(world: World, call: Parameters) -> Any:
    """A picture with a caption."""
    return _send_file(world, call, "photo")


def send_voice(world: World, call: Parameters) -> Any:
    """A voice note; what is not Ogg arrives as a file."""
    return _send_file(world, call, "voice")


def send_video(world: World, call: Parameters) -> Any:
    """A film with a caption."""
    return _send_file(world, call, "video")


def send_document(world: World, call: Parameters) -> Any:
    """A file."""
    return _send_file(world, call, "document")


def send_chat_action(world: World, call: Parameters) -> Any:
    """ "typing…": nothing that stays."""
    world.writable(call.integer("chat_id"))
    return True


def read_text(call: Parameters) -> Formatted:
    """The text of a call, as it will be shown."""
    formatted = _formatted(call, call.text("text"), "entities")
    if is_blank(formatted.text):
        raise bad_request("message text is empty")
    if units(formatted.text) > TEXT_UNITS:
        raise bad_request("message is too long")
    return formatted


def read_caption(call: Parameters) -> Formatted:
    """The caption of a call, which may be empty."""
    formatted = _formatted(call, call.text("caption"), "caption_entities")
    if units(formatted.text) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return formatted


def _formatted(call: Parameters, text: str, entities: str) -> Formatted:
    mode = call.text("parse_mode").lower()
    if mode not in {"", "html"}:
        raise bad_request("unsupported parse_mode")  # only HTML is read here
    written = parse_html(text) if mode else Formatted(text, _entities(call.structure(entities)))
    return with_found(trimmed(written))


def _entities(listed: Any) -> tuple[Entity, ...]:
    names = ("type", "offset", "length", "url", "language")
    read = (Entity(**{name: entity[name] for name in names if name in entity}) for entity in listed or ())
    return in_order(tuple(read))


def _send_file(world: World, call: Parameters, kind: str) -> Any:
    chat = world.writable(call.integer("chat_id"))
    formatted = read_caption(call)
    file = _file(world, call.file(kind), kind)
    return _post(world, call, chat, formatted=formatted, file=file)


def _file(world: World, sent: Upload | str, kind: str) -> StoredFile:
    if isinstance(sent, Upload):
        return world.files.keep(kind, sent.data, sent.name)
    return world.files.again(kind, sent)


def _post(
    world: World, call: Parameters, chat: Chat, *, formatted: Formatted, file: StoredFile | None = None
) -> dict[str, Any]:
    markup = read_markup(call.structure("reply_markup"))
    message = Message(
        id=0,
        chat_id=chat.id,
        from_bot=True,
        date=world.clock(),
        text=formatted.text,
        entities=formatted.entities,
        html=call.text("text") or call.text("caption"),
        keyboard=markup.inline,
        kind=file.kind if file else "text",
        file=file,
        duration=call.integer("duration") or 0,
        silent=call.flag("disable_notification"),
        reply_to=_reply_to(call, chat),
        link_preview=not (call.structure("link_preview_options") or {}).get("is_disabled", False),
        editable=markup.is_inline,
    )
    _show_keyboard(chat, markup)
    return world.as_json(world.post(message))


def _reply_to(call: Parameters, chat: Chat) -> int | None:
    asked = call.structure("reply_parameters") or {"message_id": call.integer("reply_to_message_id")}
    target = chat.messages.get(asked.get("message_id") or 0)
    if target is not None and not target.deleted:
        return target.id
    lenient = asked.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply")
    if asked.get("message_id") and not lenient:
        raise bad_request("message to be replied not found")
    return None


def _show_keyboard(chat: Chat, markup: Markup) -> None:
    if markup.reply or markup.remove:
        chat.keyboard = markup.reply
