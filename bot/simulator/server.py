"""The simulator as a web application, and how it is served on this machine alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.serving import serving
from bot.simulator import panel_pages, phones
from bot.simulator.bot_api import call_method, download
from bot.simulator.panel import Panel
from bot.simulator.telegram import Telegram

HOST = "127.0.0.1"

ROUTES = [
    Route("/bot{token}/{method}", call_method, methods=["GET", "POST"]),
    Route("/file/bot{token}/{path:path}", download),
    Route("/phones", phones.people),
    Route("/phones/{user:int}", phones.phone),
    Route("/phones/{user:int}/{act}", phones.act, methods=["POST"]),
    Route("/events", phones.events),
    Route("/media/{file_id}", phones.media),
    Route("/panel", panel_pages.panel),
    Route("/panel/clock", panel_pages.advance, methods=["POST"]),
    Route("/panel/faults", panel_pages.switch_fault, methods=["POST"]),
    Route("/panel/phones", panel_pages.new_phone, methods=["POST"]),
    Mount("/", StaticFiles(directory=Path(__file__).parent / "page", html=True)),
]


def create_app(telegram: Telegram, *, panel: Panel | None = None) -> Starlette:
    """The Bot API of this Telegram, and a page with its phones; with a panel, the bot's clock and ledger beside."""
    app = Starlette(routes=ROUTES)
    app.state.telegram = telegram
    app.state.panel = panel
    app.state.moving = asyncio.Lock()
    return app


@asynccontextmanager
async def serve(app: Starlette, port: int = 0) -> AsyncIterator[str]:
    """Serves on 127.0.0.1 in this event loop; yields the address; port 0 takes a free one."""
    async with serving(app, host=HOST, port=port) as served:
        app.state.hang_up = _hanging_up(served.server)
        try:
            yield served.url
        finally:
            app.state.telegram.webhook.stop()


def _hanging_up(server: uvicorn.Server) -> Callable[[Request], Awaitable[None]]:
    async def hang_up(request: Request) -> None:
        """Closes the connection of a request without an answer."""
        for connection in server.server_state.connections:
            if getattr(connection, "client", None) == request.scope["client"]:
                connection.transport.close()
        await asyncio.sleep(0)  # lets the closing happen before anybody writes

    return hang_up
