"""Sends one rendered thing through python-telegram-bot; every error becomes an outcome."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from telegram import BotCommand, BotCommandScopeChat, InputFile, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.actions.post import CallbackAnswer, ChatCommands, Outgoing
from bot.content.render import LONGEST, LONGEST_CAPTION, Screen
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable
from bot.domain.reply import Leave
from bot.sending.answers import NeverArrived
from bot.sending.markup import beside, inline
from bot.sending.pace import Pacer, Rank
from bot.sending.uploads import Uploads
from bot.store.database import Store

HTML = "HTML"
NO_PREVIEW = {"is_disabled": True}
UNCHANGED = "message is not modified"
GONE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "there is no caption in the message",
    "message_id_invalid",
)
UNKNOWN_FILE = ("file identifier", "file_id", "file id", "file reference", "file_reference", "file of type")
PICTURE_FAULTS = ("photo", "image", "file", "wrong type")


@dataclass(frozen=True, slots=True)
class File:
    """What goes along with a message: as which kind, under which name."""

    kind: str
    name: str
    content: bytes

    @property
    def upload(self) -> InputFile:
        """The file itself, as python-telegram-bot takes it."""
        return InputFile(self.content, self.name)


class Sender:
    """The one who speaks to Telegram for a bot, at the pace of that bot's pacer."""

    def __init__(self, bot: ExtBot[Rank], store: Store) -> None:
        assert isinstance(bot.rate_limiter, Pacer)
        self.bot = bot
        self.pacer = bot.rate_limiter
        self.uploads = Uploads(store, bot.id)
        self._ways: Mapping[str, Callable[..., Awaitable[Message]]] = {
            "photo": bot.send_photo,
            "voice": bot.send_voice,
            "document": bot.send_document,
        }

    async def send(self, outgoing: Outgoing, *, staged: bool = False) -> Outcome:
        """Send it when its turn has come; `staged`: nobody waits for it, so that all else goes first."""
        try:
            return await self._attempt(outgoing, staged)
        except TelegramError as error:
            return outcome_of(error)
        except OSError as error:
            return Refused(f"a file cannot be read: {error.strerror}")

    async def _attempt(self, outgoing: Outgoing, staged: bool) -> Outcome:
        match outgoing:
            case Screen(edits=None):
                return await self._new(outgoing, staged)
            case Screen():
                return await self._in_place(outgoing, staged)
            case CallbackAnswer(callback, text):
                await self.bot.answer_callback_query(callback, text=text or None)
            case ChatCommands(chat, commands):
                await self._commands(chat, commands)
            case Leave(chat):
                await self.bot.leave_chat(chat)
        return Sent()

    async def _commands(self, chat: int, commands: tuple[tuple[str, str], ...]) -> None:
        scope = BotCommandScopeChat(chat)
        if commands:
            await self.bot.set_my_commands([BotCommand(name, text) for name, text in commands], scope=scope)
        else:
            await self.bot.delete_my_commands(scope=scope)

    async def _in_place(self, screen: Screen, staged: bool) -> Outcome:
        if screen.length > (LONGEST_CAPTION if screen.caption else LONGEST):
            return await self._move_below(screen, staged)
        try:
            await self._edit(screen)
        except BadRequest as error:
            if UNCHANGED in str(error).lower():
                return Sent(screen.edits)
            if any(words in str(error).lower() for words in GONE):
                return await self._new(replace(screen, edits=None, caption=False), staged)
            raise
        return Sent(screen.edits)

    async def _move_below(self, screen: Screen, staged: bool) -> Outcome:
        """Too long to stay in place: the whole below, as a reply, with the buttons."""
        below = replace(screen, edits=None, caption=False, picture=None, under=screen.edits)
        outcome = await self._new(below, staged)
        with suppress(TelegramError):  # the text is there: buttons that stay above do no harm
            await self.bot.edit_message_reply_markup(chat_id=screen.chat, message_id=screen.edits)
        return outcome

    async def _edit(self, screen: Screen) -> None:
        markup = inline(screen.rows)
        told: dict[str, Any] = {"reply_markup": markup} if markup else {}
        where: dict[str, Any] = {"chat_id": screen.chat, "message_id": screen.edits, "parse_mode": HTML}
        if screen.caption:
            await self.bot.edit_message_caption(caption=screen.html, **where, api_kwargs=told)
        else:
            told["link_preview_options"] = NO_PREVIEW
            await self.bot.edit_message_text(screen.html, **where, api_kwargs=told)

    async def _new(self, screen: Screen, staged: bool) -> Outcome:
        if screen.picture and screen.length <= LONGEST_CAPTION:
            try:
                return await self._with_file(File("photo", "picture.png", screen.picture), screen, staged)
            except BadRequest as error:
                if not any(words in str(error).lower() for words in PICTURE_FAULTS):
                    raise
        if screen.voice:
            return await self._with_file(File("voice", "voice.ogg", screen.voice.path.read_bytes()), screen, staged)
        if screen.file:
            return await self._with_file(File("document", *screen.file), screen, staged)
        how = self._how(screen, staged)
        how["api_kwargs"]["link_preview_options"] = NO_PREVIEW
        return Sent((await self.bot.send_message(text=screen.html, **how)).message_id)

    async def _with_file(self, file: File, screen: Screen, staged: bool) -> Outcome:
        send = partial(self._ways[file.kind], caption=screen.html or None, **self._how(screen, staged))
        if not screen.shared:
            return Sent((await send(**{file.kind: file.upload})).message_id)
        key = self.uploads.key(file.kind, file.content)
        if known := await self.uploads.find(key):
            try:
                return Sent((await send(**{file.kind: known})).message_id)
            except BadRequest as error:
                if not any(words in str(error).lower() for words in UNKNOWN_FILE):
                    raise
                await self.uploads.forget(key, known)
        return await self._upload(send, file, key)

    async def _upload(self, send: Callable[..., Awaitable[Message]], file: File, key: str) -> Outcome:
        """Others who want the file go on as soon as Telegram has it."""
        with self.uploads.uploading(key):
            sent = await send(**{file.kind: file.upload})
            if file_id := _file_id(sent, file.kind):
                await self.uploads.keep(key, file_id)
        return Sent(sent.message_id)

    def _how(self, screen: Screen, staged: bool) -> dict[str, Any]:
        return {
            "chat_id": screen.chat,
            "parse_mode": HTML,
            "disable_notification": screen.silent,
            "allow_paid_broadcast": True if staged and self.pacer.paid else None,
            "api_kwargs": beside(screen),
            "rate_limit_args": Rank.STAGED if staged else Rank.REPLY,
        }


def _file_id(sent: Message, kind: str) -> str | None:
    """Telegram's id of the file; None where Telegram has made another kind of it, as which it could not be sent."""
    if kind == "photo":
        return sent.photo[-1].file_id if sent.photo else None
    return sent.voice.file_id if sent.voice else None


def outcome_of(error: TelegramError) -> Outcome:
    """Sorts an error by what it says of the message: not sent, lost, refused, or nobody there."""
    if isinstance(error, Forbidden):
        return Unreachable(error.message)
    if isinstance(error, BadRequest | ChatMigrated):
        return Unreachable(error.message) if "chat not found" in error.message.lower() else Refused(error.message)
    if isinstance(error, InvalidToken | NeverArrived):
        return NotSent(error.message)
    return Lost(error.message)
