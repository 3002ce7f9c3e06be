"""A headless Chromium for tests, driven over its own DevTools protocol."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

START_SECONDS = 30.0  # a cold Chromium on a busy machine
WAIT_SECONDS = 10.0
LONGEST_MESSAGE = 64 * 1024 * 1024  # screenshots travel as one message

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
)


class BrowserError(Exception):
    """What the browser or the page's script complained of."""


def chromium() -> str | None:
    """The Chromium of this machine, None if there is none."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


class Connection:
    """Commands to Chromium and their answers."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._asked: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._listening = asyncio.create_task(self._listen())

    async def call(self, method: str, *, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Sends a command and waits for its result."""
        number = next(self._numbers)
        self._asked[number] = asyncio.get_running_loop().create_future()
        message = {"id": number, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        await self._socket.send_json(message)
        return await self._asked[number]

    async def _listen(self) -> None:
        async for message in self._socket:
            answer = json.loads(message.data)
            asked = self._asked.pop(answer.get("id"), None)
            if asked is None or asked.done():
                continue
            if "error" in answer:
                asked.set_exception(BrowserError(answer["error"]["message"]))
            else:
                asked.set_result(answer["result"])

    async def close(self) -> None:
        """Stops listening."""
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        await self._socket.close()


@dataclass(frozen=True)
class Page:
    """One tab."""

    connection: Connection
    session: str

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """A DevTools command for this tab."""
        return await self.connection.call(method, session=self.session, **parameters)

    async def viewport(self, width: int, height: int) -> None:
        """Sets the size of what is seen, in CSS pixels."""
        await self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    async def go(self, url: str) -> None:
        """Opens an address and waits until it is loaded."""
        await self.call("Page.navigate", url=url)
        await self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    async def evaluate(self, script: str) -> Any:
        """The value of a JavaScript expression; a promise is awaited."""
        answer = await self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    async def wait(self, script: str, *, timeout: float = WAIT_SECONDS) -> Any:
        """Waits until an expression is true; returns its value."""
        try:
            async with asyncio.timeout(timeout):
                while not (value := await self.evaluate(script)):
                    await asyncio.sleep(0.05)
                return value
        except TimeoutError:
            raise BrowserError(f"never true: {script}") from None

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

    async def screenshot(self, path: Path | str) -> None:
        """Saves what is seen as a PNG."""
        answer = await self.call("Page.captureScreenshot", format="png")
        Path(path).write_bytes(base64.b64decode(answer["data"]))


@dataclass(frozen=True)
class Browser:
    """A running Chromium."""

    connection: Connection

    async def open(self, url: str, *, width: int = 412, height: int = 892) -> Page:
        """A new tab with that address."""
        target = await self.connection.call("Target.createTarget", url="about:blank")
        attached = await self.connection.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        page = Page(self.connection, attached["sessionId"])
        await page.viewport(width, height)
        await page.go(url)
        return page


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Starts Chromium with an empty profile of its own, and ends it afterwards."""
    program = chromium()
    if program is None:
        raise BrowserError("no Chromium on this machine")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = await asyncio.create_subprocess_exec(
            program,
            *FLAGS,
            f"--user-data-dir={profile}",
            "about:blank",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with _connected(Path(profile)) as connection:
                yield Browser(connection)
        finally:
            process.terminate()
            await process.wait()


@asynccontextmanager
async def _connected(profile: Path) -> AsyncIterator[Connection]:
    address = await _address(profile / "DevToolsActivePort")
    async with aiohttp.ClientSession() as http, http.ws_connect(address, max_msg_size=LONGEST_MESSAGE) as socket:
        connection = Connection(socket)
        try:
            yield connection
        finally:
            await connection.close()


async def _address(port_file: Path) -> str:
    """Chromium writes its port and path down once it listens."""
    async with asyncio.timeout(START_SECONDS):
        while not port_file.exists() or len(port_file.read_text().splitlines()) < 2:
            await asyncio.sleep(0.05)
    port, path = port_file.read_text().splitlines()[:2]
    return f"ws://127.0.0.1:{port}{path}"
