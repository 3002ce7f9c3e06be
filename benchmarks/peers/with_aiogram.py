"""The programme with aiogram 3 on uvloop, and APScheduler: a daily job for each participant.

`python -m benchmarks.peers.with_aiogram DATABASE URL TOKEN TODAY`
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from datetime import date
from pathlib import Path

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramAPIError
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from benchmarks.peers.programme import Message, Programme, State
from benchmarks.peers.telling import IN_FLIGHT, Telling

log = logging.getLogger(__name__)


class Teller:
    """Tells each participant what is due, when their job comes."""

    def __init__(self, bot: Bot, state: State, programme: Programme, today: date) -> None:
        self.bot = bot
        self.state = state
        self.programme = programme
        self.telling = Telling(len(state.people()), today)
        self.done = asyncio.Event()
        self._places = asyncio.Semaphore(IN_FLIGHT)

    def start(self, scheduler: AsyncIOScheduler) -> None:
        """Add one job for each participant."""
        at = self.telling.moment
        clock = {"hour": at.hour, "minute": at.minute, "second": at.second}
        for id in self.state.people():
            scheduler.add_job(self.tell, "cron", args=[id], misfire_grace_time=None, **clock)
        scheduler.start()
        self.telling.added = time.monotonic()

    async def tell(self, id: int) -> None:
        """A participant's job."""
        person = self.state.person(id)
        step = self.programme.due(person, self.state.told(id), self.telling.today)
        if step:
            await self._send(id, person.chat, self.programme.message(person, step))

    async def _send(self, id: int, chat: int, message: Message) -> None:
        try:
            async with self._places:
                sent = await self.bot.send_message(chat, message.text, reply_markup=keyboard(message))
        except TelegramAPIError as error:
            log.error("not told: %s", error)
            self._finish(arrived=False)
        else:
            self.state.note(id, message.step, sent.message_id)
            self._finish(arrived=True)

    def _finish(self, *, arrived: bool) -> None:
        if self.telling.finish(arrived=arrived):
            self.telling.report()
            self.done.set()


def keyboard(message: Message) -> InlineKeyboardMarkup:
    """Its buttons."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row] for row in message.rows
        ]
    )


async def main(database: str, url: str, token: str, today: str) -> None:
    """Run until all are told."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    as_html = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    async with Bot(token, session=session, default=as_html) as bot:
        teller = Teller(bot, State(Path(database)), Programme(), date.fromisoformat(today))
        scheduler, dispatcher = AsyncIOScheduler(timezone="UTC"), Dispatcher()
        teller.start(scheduler)
        polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
        await teller.done.wait()
        scheduler.shutdown(wait=False)
        await dispatcher.stop_polling()
        await polling


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))
