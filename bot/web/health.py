"""Whether the process lives, and whether it may be given work."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.store import kept
from bot.store.database import DatabaseError, Store
from bot.store.migrations import waiting

PATIENCE = 1.0  # seconds that a check may take
STUCK = 60.0  # a thread silent for longer than any of its time-outs; before, a restart would cure nothing


class Pulse:
    """Whether the writer thread still answers; asked one question at a time, however often one looks."""

    def __init__(
        self, ask: Callable[[], Awaitable[object]], *, patience: float = PATIENCE, stuck: float = STUCK
    ) -> None:
        self._ask, self._patience, self._stuck = ask, patience, stuck
        self._asked: asyncio.Future[object] | None = None
        self._since = 0.0

    async def beats(self) -> bool:
        """False where nothing was answered for too long, or the thread is gone."""
        now = asyncio.get_running_loop().time
        if self._asked is None or self._asked.done():
            self._asked, self._since = asyncio.ensure_future(self._ask()), now()
        await asyncio.wait([self._asked], timeout=self._patience)
        return self._asked.exception() is None if self._asked.done() else now() - self._since < self._stuck


async def healthz(request: Request) -> Response:
    """200 while the event loop turns and the writer thread works; a database that is away changes nothing."""
    if await request.app.state.web.pulse.beats():
        return PlainTextResponse("ok\n")
    return PlainTextResponse("the writer thread does not answer\n", 503)


async def readyz(request: Request) -> Response:
    """200 where an update could be taken in now; each check by its name."""
    web = request.app.state.web
    checks = {**await _of_database(web.store), **web.ready()}
    ready = all(checks.values())
    found = [{"name": name, "ok": ok} for name, ok in checks.items()]
    return JSONResponse({"ready": ready, "checks": found}, 200 if ready else 503)


async def _of_database(store: Store) -> Mapping[str, bool]:
    reachable = await _passes(_reachable(store))
    return {"database": reachable, "migrations": reachable and await _passes(_migrated(store))}


async def _reachable(store: Store) -> bool:
    """A write transaction can be had."""
    await store.perform(lambda tx: kept.kept(tx, ""))
    return True


async def _migrated(store: Store) -> bool:
    return not await asyncio.to_thread(waiting, store)


async def _passes(check: Awaitable[bool]) -> bool:
    try:
        async with asyncio.timeout(PATIENCE):
            return await check
    except (TimeoutError, DatabaseError):
        return False
