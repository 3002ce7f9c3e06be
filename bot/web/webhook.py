"""The webhook: an update is committed before Telegram is told that it came."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.metrics import Metrics, timed
from bot.store.database import DatabaseError
from bot.web.intake import Intake

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1 << 20  # bytes; Telegram's updates have a few thousand


@dataclass(frozen=True)
class Door:
    """Where updates come in, below `/telegram/`; `read` makes of a body what is written down, None of nonsense."""

    path: str
    secret: str
    read: Callable[[bytes], Any]
    intake: Intake[Any]


async def receive(request: Request) -> Response:
    """200 once it is written down; 503 where Telegram is to send it again."""
    door: Door | None = request.app.state.web.door
    metrics: Metrics = request.app.state.web.metrics
    if door is None or request.path_params["path"] != door.path:
        return Response(status_code=404)
    if not _is(request.headers.get(SECRET_HEADER, ""), door.secret):
        metrics.webhook_refused.labels("secret").inc()
        return Response(status_code=403)
    with timed(metrics.webhook_seconds):
        return await _take(request, door, metrics)


async def _take(request: Request, door: Door, metrics: Metrics) -> Response:
    try:
        body = await _body(request)
    except ClientDisconnect:
        return Response(status_code=400)  # nobody hears it; Telegram sends it again
    update = door.read(body)
    if update is None:
        # What can never be read must not be refused: Telegram would send it again and again, before all others.
        metrics.webhook_refused.labels("unreadable").inc()
        return Response()
    try:
        await door.intake.write_down(update)
    except DatabaseError:
        metrics.webhook_refused.labels("database").inc()
        return Response(status_code=503)
    return Response()


async def _body(request: Request) -> bytes:
    """What was posted; nothing where it is more than an update can be."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return b""
    return bytes(body)


def _is(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode(), secret.encode())
