"""The pictures of the README, made anew from the demo: `make screenshots`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from bot.demo import Demo
from bot.simulator.picture import AT_THE_END, ROOM, SHARPNESS
from bot.store.database import Tx
from tests.browser import Browser, open_browser
from tests.page.phone import HEIGHT, Phone, invitation, open_page, phone_of

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
WIDTH, SMALL = 412, 320  # pixels
OTHERS = ("ti", "fa-AF")  # beside Arabic
PAY = ("1:q:money:", "1:o:pay:")
TOPIC = ("1:q:safe:", "1:o:sick-report:")


async def make() -> None:
    """The same topic in languages that show what a phone must do for them, a picture-first message, a caseworker."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with open_page(Path(folder)) as (demo, address), open_browser() as browser:
            demo.app.store.write(give_codes)
            await in_own_languages(demo, address, browser)
            await in_swedish(demo, address, browser)
            await with_a_picture(demo, address, browser)
            await of_the_caseworker(demo, address, browser)


def give_codes(tx: Tx) -> None:
    """Codes are drawn by lot; a picture that is made anew is to be the same."""
    for first_name, code in (("Amal", "KVRTN"), ("Dawit", "HXBPE"), ("Olena", "TQM7S")):
        tx.execute("UPDATE participants SET code = :code WHERE first_name = :name", code=code, name=first_name)


async def in_own_languages(demo: Demo, address: str, browser: Browser) -> None:
    """Amal joins in Arabic, and reads what to do when she is ill; then the same in another language."""
    async with phone_of("Amal", demo, address, browser, width=WIDTH) as phone:
        await phone.open(await invitation("Amal", demo))
        await phone.tap("1:jl:ar:")
        await phone.tap("1:jy:")
        await picture_of_topic(phone, "chat-ar.png")
        for locale in OTHERS:
            if locale not in demo.app.house.content.locales:
                print(f"no picture in {locale}: messages/{locale} lacks texts that must be told")
                continue
            await phone.key("🌐")
            await phone.tap(f"1:l:{locale}:")
            await picture_of_topic(phone, f"chat-{locale}.png")


async def in_swedish(demo: Demo, address: str, browser: Browser) -> None:
    """Dawit reads the same, and tells his caseworker what he expects."""
    async with phone_of("Dawit", demo, address, browser, width=WIDTH) as phone:
        await phone.tap("1:x:")
        await picture_of_topic(phone, "chat-sv.png")


async def with_a_picture(demo: Demo, address: str, browser: Browser) -> None:
    """Olena gets the picture first, on a small phone with dark colours."""
    async with phone_of("Olena", demo, address, browser, width=SMALL) as phone:
        await phone.page.darken()
        await picture_of_topic(phone, "picture-first.png", *PAY, width=SMALL)


async def of_the_caseworker(demo: Demo, address: str, browser: Browser) -> None:
    """Karin sees who needs her."""
    async with phone_of("Karin Ek", demo, address, browser, width=WIDTH) as phone:
        await phone.key("📣")
        await picture(phone, "caseworker.png")


async def picture_of_topic(phone: Phone, name: str, *path: str, width: int = WIDTH) -> None:
    """A topic, found by its theme, with its buttons and the menu below."""
    await phone.key("🗂")
    for data in path or TOPIC:
        await phone.tap(data)
    await picture(phone, name, width=width)


async def picture(phone: Phone, name: str, *, width: int = WIDTH) -> None:
    """The newest message whole, on a phone that is as high as that takes."""
    high = await phone.page.evaluate(
        "innerHeight - document.getElementById('chat').clientHeight"
        " + [...document.querySelectorAll('.message')].at(-1).offsetHeight"
    )
    await phone.page.viewport(width, high + ROOM, sharpness=SHARPNESS)
    await phone.page.wait(AT_THE_END)
    await phone.page.screenshot(IMAGES / name)
    print(IMAGES / name)
    await phone.page.viewport(width, HEIGHT)


if __name__ == "__main__":
    asyncio.run(make())
