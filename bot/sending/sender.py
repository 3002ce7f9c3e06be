"""Sends one rendered thing through python-telegram-bot; every error becomes an outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from telegram import BotCommand, BotCommandScopeChat, InputFile
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.actions.post import CallbackAnswer, ChatCommands, Outgoing
from bot.content.media import Voice
from bot.content.render import LONGEST, LONGEST_CAPTION, Screen
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable, Unsaid
from bot.domain.reply import Leave
from bot.sending.answers import NeverArrived
from bot.sending.markup import JSON, beside, inline
from bot.sending.pace import Pacer, Rank, Ticket
from bot.sending.transport import Transport
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
LONG = 600.0  # seconds that a film may take to go up, on a slow line
VOICE_FORBIDDEN = "voice_messages_forbidden"
PICTURE_FAULTS = ("photo", "image", "file", "wrong type")


@dataclass(frozen=True, slots=True)
class File:
    """What goes along with a message: as which kind, under which name."""

    kind: str
    name: str
    content: bytes | Path

    @property
    def told_by(self) -> bytes:
        """What tells it from others; a long one is not read for that."""
        if isinstance(self.content, bytes):
            return self.content
        status = self.content.stat()
        return f"{self.content} {status.st_size} {status.st_mtime_ns}".encode()

    async def upload(self) -> InputFile:
        """The file itself, as python-telegram-bot takes it."""
        content = self.content
        read = content if isinstance(content, bytes) else await asyncio.to_thread(content.read_bytes)
        return InputFile(read, self.name)


class Sender:
    """The one who speaks to Telegram for a bot, at the pace of that bot's pacer."""

    def __init__(self, bot: ExtBot[Ticket], store: Store) -> None:
        assert isinstance(bot.rate_limiter, Pacer)
        self.bot = bot
        self.pacer = bot.rate_limiter
        self.uploads = Uploads(store, bot.id)
        self._ways: Mapping[str, Callable[..., Awaitable[object]]] = {
            "photo": bot.send_photo,
            "voice": bot.send_voice,
            "document": bot.send_document,
            "video": partial(bot.send_video, supports_streaming=True, write_timeout=LONG, read_timeout=LONG),
        }

    def only_while(self, sure: Callable[[], bool]) -> None:
        """Nothing is sent where `sure` says no: asked when its turn has come, and again as it is about to leave."""
        self.pacer.sure = sure
        if isinstance(self.bot.request, Transport):
            self.bot.request.sure = sure

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
                await self.bot.answer_callback_query(callback, text=text or None, rate_limit_args=Ticket())
            case ChatCommands(chat, commands):
                await self._commands(chat, commands)
            case Leave(chat):
                await self.bot.leave_chat(chat, rate_limit_args=Ticket())
        return Sent()

    async def _commands(self, chat: int, commands: tuple[tuple[str, str], ...]) -> None:
        scope = BotCommandScopeChat(chat)
        if commands:
            listed = [BotCommand(name, text) for name, text in commands]
            await self.bot.set_my_commands(listed, scope=scope, rate_limit_args=Ticket())
        else:
            await self.bot.delete_my_commands(scope=scope, rate_limit_args=Ticket())

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
            await self.bot.edit_message_reply_markup(
                chat_id=screen.chat, message_id=screen.edits, rate_limit_args=Ticket()
            )
        return outcome

    async def _edit(self, screen: Screen) -> None:
        markup = inline(screen.rows)
        told: JSON = {"reply_markup": markup} if markup else {}
        where: dict[str, Any] = {"chat_id": screen.chat, "message_id": screen.edits, "parse_mode": HTML}
        if screen.caption:
            edit = partial(self.bot.edit_message_caption, caption=screen.html)
        else:
            edit = partial(self.bot.edit_message_text, screen.html)
            told["link_preview_options"] = NO_PREVIEW
        await edit(**where, api_kwargs=told, rate_limit_args=Ticket())

    async def _new(self, screen: Screen, staged: bool) -> Outcome:
        if screen.picture and screen.length <= LONGEST_CAPTION:
            try:
                return await self._with_file(File("photo", "picture.png", screen.picture), screen, staged)
            except BadRequest as error:
                if not any(words in str(error).lower() for words in PICTURE_FAULTS):
                    raise
        if screen.known and screen.length <= LONGEST_CAPTION:
            with suppress(BadRequest):  # Telegram has it no more: the text alone says it
                return await self._known(*screen.known, screen, staged)
        if screen.voice and (outcome := await self._spoken(screen.voice, screen, staged)):
            return outcome
        if screen.film:
            return await self._with_file(File("video", screen.film.name, screen.film), screen, staged)
        if screen.file:
            return await self._with_file(File("document", *screen.file), screen, staged)
        if not screen.html and not screen.missing:
            return Unsaid()
        return _sent(await self._call(self.bot.send_message, screen, staged, text=screen.html))

    async def _spoken(self, voice: Voice, screen: Screen, staged: bool) -> Outcome | None:
        """None where it was taken back meanwhile, or this person takes no voices: the text alone says it."""
        try:
            return await self._with_file(File("voice", "voice.ogg", voice.path.read_bytes()), screen, staged)
        except FileNotFoundError:
            return None
        except BadRequest as error:
            if VOICE_FORBIDDEN not in str(error).lower():
                raise
            return None

    async def _known(self, kind: str, file_id: str, screen: Screen, staged: bool) -> Outcome:
        """What a person sent before goes back by Telegram's name of it."""
        caption = screen.html or None
        return _sent(await self._call(self._ways[kind], screen, staged, caption=caption, **{kind: file_id}))

    async def _with_file(self, file: File, screen: Screen, staged: bool) -> Outcome:
        send = partial(self._call, self._ways[file.kind], screen, staged, caption=screen.html or None)
        if not screen.shared:
            return _sent(await send(**{file.kind: await file.upload()}), file.kind)
        key = self.uploads.key(file.kind, file.told_by)
        if known := await self.uploads.find(key):
            try:
                return _sent(await send(**{file.kind: known}), file.kind)
            except BadRequest as error:
                if not any(words in str(error).lower() for words in UNKNOWN_FILE):
                    raise
                await self.uploads.forget(key, known)
        return await self._upload(send, file, key)

    async def _upload(self, send: Callable[..., Awaitable[JSON]], file: File, key: str) -> Outcome:
        """Others who want the file go on as soon as Telegram has it."""
        with self.uploads.uploading(key):
            answer = await send(**{file.kind: await file.upload()})
            if file_id := _file_id(answer, file.kind):
                await self.uploads.keep(key, file_id)
        return _sent(answer, file.kind)

    async def _call(self, method: Callable[..., Awaitable[object]], screen: Screen, staged: bool, **what: Any) -> JSON:
        """A new message; what is answered."""
        told = beside(screen)
        if "text" in what:
            told["link_preview_options"] = NO_PREVIEW
        ticket = Ticket(Rank.STAGED if staged else Rank.REPLY)
        await method(
            **what,
            chat_id=screen.chat,
            parse_mode=HTML,
            disable_notification=screen.silent,
            allow_paid_broadcast=True if staged and self.pacer.paid else None,
            api_kwargs=told,
            rate_limit_args=ticket,
        )
        answer: JSON = ticket.answer
        return answer


def _sent(answer: JSON, kind: str = "text") -> Sent:
    return Sent(answer["message_id"], picture=kind == "photo")


def _file_id(answer: JSON, kind: str) -> str | None:
    """Telegram's id of the file; None where Telegram has made another kind of it, as which it could not be sent."""
    file = answer.get(kind)
    if not file:
        return None
    file_id: str = (file[-1] if kind == "photo" else file)["file_id"]
    return file_id


def outcome_of(error: TelegramError) -> Outcome:
    """Sorts an error by what it says of the message: not sent, lost, refused, or nobody there."""
    if isinstance(error, Forbidden):
        return Unreachable(error.message)
    if isinstance(error, BadRequest | ChatMigrated):
        return Unreachable(error.message) if "chat not found" in error.message.lower() else Refused(error.message)
    if isinstance(error, InvalidToken | NeverArrived):
        return NotSent(error.message)
    return Lost(error.message)
