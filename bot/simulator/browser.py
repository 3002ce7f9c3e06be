"""A headless Chromium, driven over its own DevTools protocol: opens a page, asks it, draws it."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

START_SECONDS = 30.0  # a cold Chromium on a busy machine
WAIT_SECONDS = 10.0
LONGEST_MESSAGE = 64 * 1024 * 1024  # pictures travel as one message
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ADDRESS = re.compile(r"DevTools listening on (ws://\S+)\s")

FLAGS = (
    "--headless",
    "--no-sandbox",  # only pages of this machine are opened, and in a container it does not start otherwise
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-startup-window",
    "--remote-debugging-port=0",
)


class BrowserError(Exception):
    """What the browser or the page's script complained of."""


def chromium() -> str | None:
    """The Chromium of this machine, None if there is none; the variable CHROMIUM names one elsewhere."""
    named = os.environ.get("CHROMIUM")
    return named or next((found for name in PROGRAMS if (found := shutil.which(name))), None)


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
        for asked in self._asked.values():
            if not asked.done():
                asked.set_exception(BrowserError("Chromium has ended"))

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

    async def viewport(self, width: int, height: int, *, sharpness: int = 1) -> None:
        """Sets the size of what is seen, in CSS pixels, and how many dots each is."""
        size = {"width": width, "height": height, "deviceScaleFactor": sharpness, "mobile": False}
        await self.call("Emulation.setDeviceMetricsOverride", **size)

    async def darken(self, dark: bool = True) -> None:
        """As on a phone that is set to dark colours, or to light ones."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.call("Emulation.setEmulatedMedia", features=[scheme])

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

    async def screenshot(self, path: Path | str) -> None:
        """Saves what is seen as a PNG."""
        answer = await self.call("Page.captureScreenshot", format="png")
        Path(path).write_bytes(base64.b64decode(answer["data"]))


class Browser:
    """A Chromium that runs, or is about to: the first page waits until it does."""

    def __init__(self, process: asyncio.subprocess.Process, said: Path) -> None:
        self._process, self._said = process, said
        self._leaving = AsyncExitStack()
        self._connection: Connection | None = None

    async def open(self, url: str, *, width: int = 412, height: int = 892, dark: bool = False) -> Page:
        """A new tab with that address; BrowserError where Chromium does not start."""
        connection = self._connection = self._connection or await self._connected()
        target = await connection.call("Target.createTarget", url="about:blank")
        attached = await connection.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        page = Page(connection, attached["sessionId"])
        await page.viewport(width, height)
        if dark:
            await page.darken()
        await page.go(url)
        return page

    async def close(self) -> None:
        """Ends Chromium."""
        await self._leaving.aclose()
        if self._process.returncode is None:
            self._process.terminate()
        await self._process.wait()

    async def _connected(self) -> Connection:
        address = await self._address()
        http = await self._leaving.enter_async_context(aiohttp.ClientSession())
        socket = await self._leaving.enter_async_context(http.ws_connect(address, max_msg_size=LONGEST_MESSAGE))
        connection = Connection(socket)
        self._leaving.push_async_callback(connection.close)
        return connection

    async def _address(self) -> str:
        """Chromium says where it listens as soon as it does."""
        with suppress(TimeoutError):
            async with asyncio.timeout(START_SECONDS):
                while self._process.returncode is None:
                    if found := ADDRESS.search(self._said.read_text(errors="replace")):
                        return found[1]
                    await asyncio.sleep(0.02)
        said = self._said.read_text(errors="replace").strip() or "it says nothing"
        raise BrowserError(f"Chromium does not start: {said.splitlines()[-1]}")


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Starts Chromium with an empty profile of its own, and ends it; what else is to do is done while it starts."""
    program = chromium()
    if program is None:
        raise BrowserError("no Chromium on this machine")
    with tempfile.TemporaryDirectory(prefix="stegvis-", ignore_cleanup_errors=True) as profile:
        said = Path(profile) / "said.log"
        browser = Browser(await _started(program, Path(profile), said), said)
        try:
            yield browser
        finally:
            await browser.close()


async def _started(program: str, profile: Path, said: Path) -> asyncio.subprocess.Process:
    try:
        with said.open("wb") as log:
            return await asyncio.create_subprocess_exec(
                program, *FLAGS, f"--user-data-dir={profile}", stdout=asyncio.subprocess.DEVNULL, stderr=log
            )
    except OSError as error:
        raise BrowserError(f"{program} cannot be started: {error.strerror}") from error
