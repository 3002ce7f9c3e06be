"""The pictures of the README, made anew from the demo: `make screenshots`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from bot.demo import Demo
from bot.store.database import Tx
from tests.browser import Browser, open_browser
from tests.page.phone import Phone, invitation, open_page, phone_of

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
WIDTH, ROOM = 412, 24  # pixels; the air above the message
SHARPNESS = 2  # for screens that are finer than CSS pixels
TOPIC = ("1:q:safe:", "1:o:sick-report:")


async def make() -> None:
    """A chat in Arabic, one in simple Swedish, and a caseworker's."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with open_page(Path(folder)) as (demo, address), open_browser() as browser:
            demo.app.store.write(give_codes)
            await in_arabic(demo, address, browser)
            await in_swedish(demo, address, browser)
            await of_the_caseworker(demo, address, browser)


def give_codes(tx: Tx) -> None:
    """Codes are drawn by lot; a picture that is made anew is to be the same."""
    for first_name, code in (("Amal", "KVRTN"), ("Dawit", "HXBPE"), ("Olena", "TQM7S")):
        tx.execute("UPDATE participants SET code = :code WHERE first_name = :name", code=code, name=first_name)


async def in_arabic(demo: Demo, address: str, browser: Browser) -> None:
    """Amal joins in Arabic, and reads what to do when she is ill."""
    async with phone_of("Amal", demo, address, browser, width=WIDTH) as phone:
        await phone.open(await invitation("Amal", demo))
        await phone.tap("1:jl:ar:")
        await phone.tap("1:jy:")
        await picture_of_topic(phone, "chat-ar.png")


async def in_swedish(demo: Demo, address: str, browser: Browser) -> None:
    """Dawit reads the same, and tells his caseworker what he expects."""
    async with phone_of("Dawit", demo, address, browser, width=WIDTH) as phone:
        await phone.tap("1:x:")
        await picture_of_topic(phone, "chat-sv.png")


async def of_the_caseworker(demo: Demo, address: str, browser: Browser) -> None:
    """Karin sees who needs her."""
    async with phone_of("Karin Ek", demo, address, browser, width=WIDTH) as phone:
        await phone.key("📣")
        await picture(phone, "caseworker.png")


async def picture_of_topic(phone: Phone, name: str) -> None:
    """A topic, found by its theme, with its buttons and the menu below."""
    await phone.key("🗂")
    for data in TOPIC:
        await phone.tap(data)
    await picture(phone, name)


async def picture(phone: Phone, name: str) -> None:
    """The newest message whole, on a phone that is as high as that takes."""
    high = await phone.page.evaluate(
        "innerHeight - document.getElementById('chat').clientHeight"
        " + [...document.querySelectorAll('.message')].at(-1).offsetHeight"
    )
    size = {"width": WIDTH, "height": high + ROOM, "deviceScaleFactor": SHARPNESS, "mobile": False}
    await phone.page.call("Emulation.setDeviceMetricsOverride", **size)
    await phone.page.wait(
        "(chat => chat.scrollHeight - chat.scrollTop - chat.clientHeight < 1)(document.getElementById('chat'))"
    )
    await phone.page.screenshot(IMAGES / name)
    print(IMAGES / name)


if __name__ == "__main__":
    asyncio.run(make())
