"""The programme with python-telegram-bot and its defaults: a daily job for each participant in its JobQueue.

`python -m benchmarks.peers.with_ptb DATABASE URL TOKEN TODAY`
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import Application, CallbackContext

from benchmarks.peers.programme import Message, Programme, State
from benchmarks.peers.telling import IN_FLIGHT, Telling

log = logging.getLogger(__name__)
App = Application[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]


class Teller:
    """Tells each participant what is due, when their job comes."""

    def __init__(self, state: State, programme: Programme, today: date) -> None:
        self.state = state
        self.programme = programme
        self.telling = Telling(len(state.people()), today)
        self._places = asyncio.Semaphore(IN_FLIGHT)

    async def start(self, application: App) -> None:
        """Add one job for each participant."""
        jobs = application.job_queue
        assert jobs is not None
        at = self.telling.moment.timetz()
        for id in self.state.people():
            jobs.run_daily(self.tell, at, data=id, job_kwargs={"misfire_grace_time": None})
        self.telling.added = time.monotonic()

    async def tell(self, context: Context) -> None:
        """A participant's job."""
        assert context.job is not None
        person = self.state.person(int(str(context.job.data)))
        step = self.programme.due(person, self.state.told(person.id), self.telling.today)
        if step:
            await self._send(context, person.id, person.chat, self.programme.message(person, step))

    async def _send(self, context: Context, id: int, chat: int, message: Message) -> None:
        try:
            async with self._places:
                sent = await context.bot.send_message(
                    chat,
                    message.text,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    reply_markup=keyboard(message),
                )
        except TelegramError as error:
            log.error("not told: %s", error)
            self._finish(context, arrived=False)
        else:
            self.state.note(id, message.step, sent.message_id)
            self._finish(context, arrived=True)

    def _finish(self, context: Context, *, arrived: bool) -> None:
        if self.telling.finish(arrived=arrived):
            self.telling.report()
            context.application.stop_running()


def keyboard(message: Message) -> InlineKeyboardMarkup:
    """Its buttons."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in message.rows]
    )


def main(database: str, url: str, token: str, today: str) -> None:
    """Run until all are told."""
    teller = Teller(State(Path(database)), Programme(), date.fromisoformat(today))
    application = Application.builder().token(token).base_url(f"{url}/bot").post_init(teller.start).build()
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
