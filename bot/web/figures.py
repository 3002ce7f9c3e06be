"""The figures for Prometheus, for those who ask from inside."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from bot.metrics import CONTENT_TYPE, Metrics
from bot.store.database import DatabaseError, Store
from bot.store.figures import standing

PATIENCE = 2.0  # seconds that the database has to answer; Prometheus waits ten
FRESH = 5.0  # seconds in which it is not asked again, however many ask for the figures
PROXIED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")  # what a proxy adds


class Waiting:
    """What stands in the database, put into the figures when somebody asks for them."""

    def __init__(self, store: Store, metrics: Metrics, clock: Callable[[], datetime]) -> None:
        self._store, self._metrics, self._clock = store, metrics, clock
        self._asked = float("-inf")

    async def renew(self) -> None:
        """Ask the database, if it was not asked just now."""
        now = asyncio.get_running_loop().time()
        if now - self._asked < FRESH:
            return
        self._asked = now
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self._store.perform(lambda tx: standing(tx, self._clock()))
        except (TimeoutError, DatabaseError):
            self._metrics.database_up.set(0)
            return
        self._metrics.database_up.set(1)
        self._metrics.due.set(found.due)
        self._metrics.planned.set(found.planned)
        self._metrics.in_doubt.set(found.in_doubt)
        self._metrics.outbox.set(found.outbox)
        self._metrics.updates_waiting.set(found.updates)


async def metrics(request: Request) -> Response:
    """All figures; nothing is here for whoever comes through a proxy or by the public name."""
    web = request.app.state.web
    if any(name in request.headers for name in PROXIED) or request.url.hostname == web.public_host:
        return Response(status_code=404)
    await web.waiting.renew()
    return Response(web.metrics.text(), media_type=CONTENT_TYPE)
