"""The product's headless Chromium, and the hands of whoever sits before it: a mouse and a keyboard."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.simulator import browser
from bot.simulator.browser import chromium

__all__ = ["Browser", "Page", "chromium", "open_browser"]


@dataclass(frozen=True)
class Page(browser.Page):
    """One tab."""

    async def click(self, selector: str, *, index: int = 0) -> None:
        """Clicks the middle of an element with the mouse."""
        find = f"document.querySelectorAll({json.dumps(selector)})[{index}]"
        await self.wait(f"!!{find}")
        await self.evaluate(f"{find}.scrollIntoView({{block: 'nearest', inline: 'nearest'}})")
        box = await self.evaluate(
            f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])({find}.getBoundingClientRect())"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    async def type(self, selector: str, text: str) -> None:
        """Writes into a field, in place of what stood there."""
        await self.click(selector)
        await self.evaluate("document.activeElement.select?.()")
        await self.call("Input.insertText", text=text)

    async def press(self, key: str) -> None:
        """Presses and releases a key by its name, as "Enter"."""
        text = {"Enter": "\r"}.get(key, "")
        code = {"Enter": 13, "Tab": 9, "Escape": 27, " ": 32}.get(key, 0)
        for kind in ("keyDown", "keyUp"):
            await self.call("Input.dispatchKeyEvent", type=kind, key=key, text=text, windowsVirtualKeyCode=code)

    async def texts(self, selector: str) -> list[str]:
        """The visible texts of all elements that match."""
        return list(
            await self.evaluate(f"[...document.querySelectorAll({json.dumps(selector)})].map(e => e.innerText)")
        )


@dataclass(frozen=True)
class Browser:
    """A running Chromium."""

    running: browser.Browser

    async def open(self, url: str, *, width: int = 412, height: int = 892, dark: bool = False) -> Page:
        """A new tab with that address."""
        page = await self.running.open(url, width=width, height=height, dark=dark)
        return Page(page.connection, page.session)


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Chromium with an empty profile of its own, until the context ends."""
    async with browser.open_browser() as running:
        yield Browser(running)
