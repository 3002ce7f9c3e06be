"""The simulator as a web application, and how it is served on this machine alone."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.simulator import panel_pages, phones
from bot.simulator.bot_api import call_method, download
from bot.simulator.panel import Panel
from bot.simulator.telegram import Telegram

HOST = "127.0.0.1"
KEEP_ALIVE_SECONDS = 75  # longer than a client keeps a connection, so that none closes under a call

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
    listener = _listener(port)
    server = _server(app)
    app.state.hang_up = _hanging_up(server)
    await server.startup(sockets=[listener])
    try:
        yield f"http://{HOST}:{listener.getsockname()[1]}"
    finally:
        app.state.telegram.webhook.stop()
        await _close(server)


def _listener(port: int) -> socket.socket:
    # The protocol is named: only then does asyncio switch Nagle's delay off, which costs 40 ms a call.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((HOST, port))
    return listener


def _server(app: Starlette) -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
    )
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    return server


def _hanging_up(server: uvicorn.Server) -> Callable[[Request], Awaitable[None]]:
    async def hang_up(request: Request) -> None:
        """Closes the connection of a request without an answer."""
        for connection in server.server_state.connections:
            if getattr(connection, "client", None) == request.scope["client"]:
                connection.transport.close()
        await asyncio.sleep(0)  # lets the closing happen before anybody writes

    return hang_up


async def _close(server: uvicorn.Server) -> None:
    """Closes at once: whoever still waits for an answer gets none."""
    for listening in server.servers:
        listening.close()
    for connection in list(server.server_state.connections):
        connection.transport.abort()
    await asyncio.sleep(0)
    await asyncio.gather(*server.server_state.tasks, return_exceptions=True)
