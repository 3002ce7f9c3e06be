"""Posts over many connections, each as soon as its last one was answered: as Telegram does to a webhook."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import urlsplit

import uvloop

from benchmarks.serving import HOST

FIRST_UPDATE = 7_000_000
HEAD = (
    "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{headers}"
    "Content-Length: {length}\r\n\r\n"
)


@dataclass
class Posted:
    """How long each post took, in seconds, and how many were not taken."""

    begun: float = 0.0
    took: float = 0.0
    waits: list[float] = field(default_factory=list)
    refused: int = 0


def updates(told: Mapping[str, str], chats: Sequence[int], count: int) -> Iterator[bytes]:
    """Updates, posted as `setWebhook` has asked for them: edited messages, which the bot meets with silence."""
    path = urlsplit(told["url"]).path
    secret = told.get("secret_token", "")
    header = f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n" if secret else ""
    for number in range(count):
        body = json.dumps(_edited(FIRST_UPDATE + number, chats[number % len(chats)])).encode()
        yield request(path, body, header)


def request(path: str, body: bytes, headers: str = "") -> bytes:
    """One POST of JSON."""
    return HEAD.format(path=path, headers=headers, length=len(body)).encode() + body


def _edited(id: int, chat: int) -> dict[str, object]:
    sender = {"id": chat, "is_bot": False, "first_name": "P", "language_code": "en"}
    where = {"id": chat, "type": "private", "first_name": "P"}
    now = int(time.time())
    message = {"message_id": 2, "date": now, "edit_date": now, "chat": where, "from": sender, "text": "Hello again"}
    return {"update_id": id, "edited_message": message}


class Poster(asyncio.Protocol):
    """One connection: posts, waits for the answer, posts the next."""

    def __init__(self, waiting: Iterator[bytes], posted: Posted, done: asyncio.Future[None]) -> None:
        self._waiting = waiting
        self._posted = posted
        self._done = done
        self._at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast(asyncio.Transport, transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        """An answer, which is small and comes whole."""
        self._posted.waits.append(time.monotonic() - self._at)
        self._posted.refused += not data.startswith(b"HTTP/1.1 200")
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        """Closed by us at the end, or by the other side."""
        if not self._done.done():
            self._done.set_exception(error or ConnectionResetError("the web server has closed a connection"))

    def _next(self) -> None:
        request = next(self._waiting, None)
        if request is None:
            self._done.set_result(None)
            self._transport.close()
            return
        self._at = time.monotonic()
        self._transport.write(request)


def post(requests: Iterable[bytes], port: int, *, connections: int) -> Posted:
    """Post them all from this process, over so many connections at once."""
    return uvloop.run(_post(list(requests), port, connections))


async def _post(waiting: list[bytes], port: int, connections: int) -> Posted:
    loop = asyncio.get_running_loop()
    posted, each = Posted(begun=time.monotonic()), iter(waiting)
    ends = [loop.create_future() for _ in range(connections)]
    for end in ends:
        await loop.create_connection(lambda end=end: Poster(each, posted, end), HOST, port)  # type: ignore[misc]
    await asyncio.gather(*ends)
    posted.took = time.monotonic() - posted.begun
    return posted
