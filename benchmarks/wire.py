"""HTTP/1.1 as a server of the benchmarks speaks it: keep-alive, whole requests, nothing that bots do not send."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import cast

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
HEAD_END = b"\r\n\r\n"
REASONS = {200: b"OK", 400: b"Bad Request", 404: b"Not Found", 429: b"Too Many Requests"}

Respond = Callable[[bytes], None]
Serve = Callable[[bytes, bytes, Respond], None]


def response(body: bytes, status: int = 200) -> bytes:
    """A whole answer of JSON."""
    head = b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % (status, REASONS[status], len(body)) + body


class Connection(asyncio.Protocol):
    """One client; `serve` is called with each request's path and body, and with what writes the answer."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Answers go here."""
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, error: Exception | None) -> None:
        """What is answered later goes nowhere."""
        self._transport = None

    def data_received(self, data: bytes) -> None:
        """Serve every request that is whole by now."""
        data = self._rest + data if self._rest else data
        while (end := data.find(HEAD_END)) >= 0:
            length = LENGTH.search(data, 0, end)
            body = end + len(HEAD_END)
            whole = body + (int(length[1]) if length else 0)
            if len(data) < whole:
                break
            self._serve(data[: data.find(b"\r\n")].split(b" ")[1], data[body:whole], self._respond)
            data = data[whole:]
        self._rest = data

    def _respond(self, answer: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(answer)
