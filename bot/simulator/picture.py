"""A picture of a phone that shows some messages, without a bot: they come in by the methods of the Bot API."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from bot.content.render import LONGEST_CAPTION, Screen
from bot.sending.markup import beside
from bot.simulator.browser import Page, open_browser
from bot.simulator.methods import METHODS
from bot.simulator.parameters import Parameters, Upload
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.simulator.world import World

SHARPNESS = 2  # dots a CSS pixel, as phones have
ROOM = 24  # pixels of air round the messages
LOADED = (
    "document.body.dataset.ready === '{user}' && document.fonts.status === 'loaded'"
    " && [...document.images].every((image) => image.complete)"
)
HEIGHT = "innerHeight - document.getElementById('chat').clientHeight + document.getElementById('messages').offsetHeight"
AT_THE_END = "((chat) => chat.scrollHeight - chat.scrollTop - chat.clientHeight < 1)(document.getElementById('chat'))"


async def save_picture(
    shown: Callable[[], Sequence[Screen]], file: Path, *, owner: str, now: datetime, width: int, dark: bool = False
) -> None:
    """Draws the owner's phone, so many CSS pixels wide and as high as the messages need, as a PNG.

    `shown` is called while Chromium starts. ApiError where Telegram would refuse a message, BrowserError where no
    Chromium runs.
    """
    telegram = Telegram(token="1:PICTURE", username="stegvis_bot", clock=lambda: now)
    user = telegram.add_person(owner).id
    telegram.chat(user).started = True
    async with open_browser() as browser:
        for screen in shown():
            put(telegram, user, screen)
        async with serve(create_app(telegram)) as url:
            page = await browser.open(f"{url}/?phone=1#person={user}", width=width, dark=dark)
            await page.wait(LOADED.format(user=user))
            await _fit(page, width)
            await page.screenshot(file)


def put(world: World, user: int, screen: Screen) -> None:
    """A rendered message arrives in a chat; ApiError where Telegram would refuse it."""
    told = {"chat_id": user, "parse_mode": "HTML", "disable_notification": screen.silent, **beside(screen)}
    if screen.picture and screen.length <= LONGEST_CAPTION:
        picture = {"photo": Upload("picture.png", screen.picture)}
        METHODS["sendPhoto"](world, Parameters({**told, "caption": screen.html}, picture))
    else:
        METHODS["sendMessage"](world, Parameters({**told, "text": screen.html}))


async def _fit(page: Page, width: int) -> None:
    """As high as what is shown, so that nothing lies above or below."""
    height = await page.evaluate(HEIGHT) + ROOM
    await page.viewport(width, height, sharpness=SHARPNESS)
    await page.wait(AT_THE_END)
