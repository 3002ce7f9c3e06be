"""A participant's phone on the demo's page: it is tapped, read and measured."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.demo import Demo, open_demo
from bot.simulator.server import create_app, serve
from tests.browser import Browser, Page

BEGINS = datetime(2027, 3, 9, 8, 0, tzinfo=UTC)  # a Tuesday, nine in Stockholm: Amal's first day
HEIGHT = 892
MEASURE = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")
SHOWN = (Path(__file__).parent / "shown.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Phone:
    """One person's chat, alone on the page."""

    demo: Demo
    page: Page
    user: int

    async def open(self, token: str) -> None:
        """Open an invitation's link."""
        self.demo.telegram.start(self.user, token)
        await self.answered()

    async def key(self, emoji: str) -> None:
        """Tap the key of the menu that begins with an emoji."""
        keyboard = self.demo.telegram.chat(self.user).keyboard
        assert keyboard is not None
        keys = [key for row in keyboard.rows for key in row]
        place = next(number for number, key in enumerate(keys) if emoji in key)
        await self._click('[data-testid="reply-button"]', place)

    async def tap(self, data: str) -> str:
        """Tap the newest button whose data begins so; its whole data."""
        messages = reversed(self.demo.telegram.from_bot(self.user))
        found = ((each.id, key) for each in messages for key in each.buttons if key.data.startswith(data))
        message, key = next(found, (0, None))
        assert key, f"no button {data}"
        buttons = f'[data-message="{message}"] [data-data={json.dumps(key.data)}]'
        await self._click(buttons, 0)
        return key.data

    async def write(self, text: str) -> None:
        """Type a text."""
        self.demo.telegram.write(self.user, text)
        await self.answered()

    async def choices(self, data: str) -> list[str]:
        """The data of the newest message's buttons that begin so."""
        return [key.data for key in self.demo.telegram.last(self.user).buttons if key.data.startswith(data)]

    async def answered(self) -> None:
        """The bot has answered, and the page shows it."""
        await self.demo.app.catch_up()
        await self.page.wait(f"({SHOWN})({self.user})")

    async def slips(self, width: int) -> list[str]:
        """What is cut, runs over or stands the wrong way round on a phone of that width."""
        await self.page.viewport(width, HEIGHT)
        return [f"{width}: {slip}" for slip in await self.page.evaluate(f"({MEASURE})()")]

    async def directions(self) -> dict[int, str]:
        """The direction of each message of the bot, by message id."""
        shown = await self.page.evaluate(
            "[...document.querySelectorAll('.theirs [data-testid=bubble-text]')].map(text => "
            "[Number(text.closest('[data-message]').dataset.message), getComputedStyle(text).direction])"
        )
        return dict(shown)

    async def _click(self, selector: str, index: int) -> None:
        before = self.demo.telegram.revision
        await self.page.evaluate(f"document.querySelectorAll({json.dumps(selector)})[{index}].click()")
        await self.demo.telegram.until(lambda: self.demo.telegram.revision > before)
        await self.answered()


@asynccontextmanager
async def open_page(folder: Path, *, now: datetime = BEGINS) -> AsyncIterator[tuple[Demo, str]]:
    """The demo at a moment, and the address of its page."""
    async with open_demo(folder, now=now) as demo, serve(create_app(demo.telegram, panel=demo)) as address:
        with demo.app.lead:
            yield demo, address


@asynccontextmanager
async def phone_of(name: str, demo: Demo, address: str, browser: Browser, *, width: int = 320) -> AsyncIterator[Phone]:
    """The newest phone of that name, in the browser while the context is open."""
    user = max(person.id for person in demo.telegram.people.values() if person.first_name == name)
    page = await browser.open(f"{address}/?phone=1#person={user}", width=width, height=HEIGHT)
    try:
        await page.wait(f"document.body.dataset.ready === '{user}'")
        yield Phone(demo, page, user)
    finally:
        await page.call("Page.close")


async def invitation(name: str, demo: Demo) -> str:
    """The token of somebody's invitation."""
    link = next(person.link for person in await demo.people() if person.name == name and person.link)
    return link.partition("start=")[2]
