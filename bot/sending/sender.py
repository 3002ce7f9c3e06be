"""Sends one rendered thing through python-telegram-bot; every error becomes an outcome."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.actions.post import CallbackAnswer, ChatCommands, Outgoing
from bot.content.render import LONGEST, LONGEST_CAPTION, Key, Screen
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable
from bot.domain.reply import Leave
from bot.sending.answers import NeverArrived
from bot.sending.pace import Pace

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
UNCHANGED = "message is not modified"
GONE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "there is no caption in the message",
    "message_id_invalid",
)
PICTURE_FAULTS = ("photo", "image", "file", "wrong type")


class Sender:
    """The one who speaks to Telegram for a bot."""

    def __init__(self, bot: Bot, pace: Pace) -> None:
        self.bot = bot
        self.pace = pace

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Send it; a 429 is waited for and is no attempt."""
        while True:
            if not await self._may_go(outgoing):
                return NotSent("the bot stops")
            try:
                return await self._attempt(outgoing)
            except RetryAfter as error:
                self.pace.silence(_seconds(error.retry_after))
            except TelegramError as error:
                return outcome_of(error)
            except OSError as error:
                return Refused(f"a file cannot be read: {error.strerror}")

    async def room(self, most: int) -> int:
        """How many staged messages may go now, of at most so many."""
        return most

    async def _may_go(self, outgoing: Outgoing) -> bool:
        # Answers to taps and edits in place are not counted by Telegram's limit for messages.
        if isinstance(outgoing, Screen) and outgoing.edits is None:
            return await self.pace.turn()
        return await self.pace.silence_over()

    async def _attempt(self, outgoing: Outgoing) -> Outcome:
        match outgoing:
            case Screen():
                return await self._screen(outgoing)
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

    async def _screen(self, screen: Screen) -> Outcome:
        if screen.edits is None:
            return await self._new(screen)
        if screen.length > (LONGEST_CAPTION if screen.caption else LONGEST):
            return await self._move_below(screen)
        try:
            await self._edit(screen, screen.edits)
        except BadRequest as error:
            if UNCHANGED in str(error).lower():
                return Sent(screen.edits)
            if any(words in str(error).lower() for words in GONE):
                return await self._new(replace(screen, edits=None, caption=False))
            raise
        return Sent(screen.edits)

    async def _move_below(self, screen: Screen) -> Outcome:
        """Too long to stay in place: the whole below, as a reply, with the buttons."""
        outcome = await self._new(replace(screen, edits=None, caption=False, picture=None, under=screen.edits))
        with suppress(TelegramError):  # the text is there: buttons that stay above do no harm
            await self.bot.edit_message_reply_markup(chat_id=screen.chat, message_id=screen.edits)
        return outcome

    async def _edit(self, screen: Screen, message: int) -> None:
        markup = _inline(screen.rows)
        if screen.caption:
            await self.bot.edit_message_caption(
                chat_id=screen.chat,
                message_id=message,
                caption=screen.html,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
            )
        else:
            await self.bot.edit_message_text(
                screen.html, chat_id=screen.chat, message_id=message, parse_mode=ParseMode.HTML, reply_markup=markup,
                link_preview_options=NO_PREVIEW,
            )  # fmt: skip

    async def _new(self, screen: Screen) -> Outcome:
        if screen.picture and screen.length <= LONGEST_CAPTION:
            try:
                return await self._photo(screen)
            except BadRequest as error:
                if not any(words in str(error).lower() for words in PICTURE_FAULTS):
                    raise
        if screen.voice:
            return await self._with_file(
                self.bot.send_voice, screen, voice=InputFile(screen.voice.path.read_bytes(), "voice.ogg")
            )
        if screen.file:
            return await self._with_file(
                self.bot.send_document, screen, document=InputFile(screen.file[1], screen.file[0])
            )
        return await self._text(screen)

    async def _photo(self, screen: Screen) -> Outcome:
        assert screen.picture is not None
        return await self._with_file(self.bot.send_photo, screen, photo=InputFile(screen.picture, "picture.png"))

    async def _with_file(self, method: Callable[..., Awaitable[object]], screen: Screen, **file: InputFile) -> Outcome:
        sent = await method(
            chat_id=screen.chat,
            caption=screen.html or None,
            parse_mode=ParseMode.HTML,
            reply_markup=_markup(screen),
            disable_notification=screen.silent,
            reply_parameters=_under(screen),
            **file,
        )
        return Sent(getattr(sent, "message_id", None))

    async def _text(self, screen: Screen) -> Outcome:
        sent = await self.bot.send_message(
            screen.chat,
            screen.html,
            parse_mode=ParseMode.HTML,
            reply_markup=_markup(screen),
            disable_notification=screen.silent,
            link_preview_options=NO_PREVIEW,
            reply_parameters=_under(screen),
        )
        return Sent(sent.message_id)


def outcome_of(error: TelegramError) -> Outcome:
    """Sorts an error by what it says of the message: not sent, lost, refused, or nobody there."""
    if isinstance(error, Forbidden):
        return Unreachable(error.message)
    if isinstance(error, BadRequest):
        return Unreachable(error.message) if "chat not found" in error.message.lower() else Refused(error.message)
    if isinstance(error, InvalidToken | NeverArrived):
        return NotSent(error.message)
    return Lost(error.message)


def _seconds(retry_after: int | timedelta) -> float:
    return retry_after.total_seconds() if isinstance(retry_after, timedelta) else float(retry_after)


def _under(screen: Screen) -> ReplyParameters | None:
    return ReplyParameters(screen.under, allow_sending_without_reply=True) if screen.under else None


def _markup(screen: Screen) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if screen.keyboard is None:
        return _inline(screen.rows)
    if not screen.keyboard.rows:
        return ReplyKeyboardRemove()
    return ReplyKeyboardMarkup(
        [[KeyboardButton(label) for label in row] for row in screen.keyboard.rows],
        resize_keyboard=True,
        is_persistent=True,
        input_field_placeholder=screen.keyboard.placeholder[:64] or None,
    )


def _inline(rows: tuple[tuple[Key, ...], ...]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_inline_button(key) for key in row] for row in rows])


def _inline_button(key: Key) -> InlineKeyboardButton:
    copy = CopyTextButton(key.copy[:256]) if key.copy else None
    return InlineKeyboardButton(key.label, callback_data=key.data, url=key.url, copy_text=copy)
