"""What goes onto the wire: a call's parameters as JSON, with files as a form; and whether any of it has gone."""

from __future__ import annotations

import asyncio
import select
from collections.abc import Callable

import orjson
from aiohttp import FormData, Payload
from aiohttp.abc import AbstractStreamWriter
from telegram.error import BadRequest
from telegram.request import RequestData

PIECE = 32 * 1024  # bytes written at once; so few never wait for the network before they are handed over


class Body(Payload):
    """The body of one request; `gone` as soon as its first byte may have left this process."""

    def __init__(self, content: bytes, content_type: str, patience: float | None) -> None:
        super().__init__(content, content_type=content_type)
        self.content = content
        self.patience = patience  # seconds for all of it
        self.sure: Callable[[], bool] = lambda: True
        self.gone = False

    @property
    def size(self) -> int:
        """Bytes, for the header."""
        return len(self.content)

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """The content as text."""
        return self.content.decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write it, the headers before its first piece."""
        if _hung_up(writer):
            raise ConnectionResetError("the kept connection is closed")
        if not self.sure():
            raise ConnectionAbortedError("another one may have the lead")
        async with asyncio.timeout(self.patience):
            for start in range(0, len(self.content), PIECE):
                # A connection that was closed meanwhile refuses the first piece: then nothing has gone.
                await writer.write(self.content[start : start + PIECE])
                self.gone = True


def _hung_up(writer: AbstractStreamWriter) -> bool:
    """Whether the server has closed a kept connection, and the loop has not yet noticed: nobody reads from it."""
    transport: asyncio.Transport | None = getattr(writer, "transport", None)
    if transport is None or not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(transport.get_extra_info("socket"), getattr(select, "POLLRDHUP", 0))
    return bool(poll.poll(0))


async def body_of(call: RequestData, patience: float | None) -> Body:
    """The body of a call. Raises BadRequest for a text that cannot be written as Unicode."""
    try:
        if call.contains_files:
            return await _form(call, patience)
        return Body(orjson.dumps(call.parameters), "application/json", patience)
    except (TypeError, UnicodeError) as error:
        raise BadRequest(f"Cannot be written as JSON: {error}") from error


async def _form(call: RequestData, patience: float | None) -> Body:
    form = FormData(quote_fields=False)  # else Telegram shows a file å.txt as %C3%A5.txt
    for name, value in call.parameters.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    for name, (file_name, content, kind) in call.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    payload = form()
    return Body(await payload.as_bytes(), payload.content_type, patience)
