"""Serves a web application in this event loop, beside everything else that runs there."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn
from starlette.applications import Starlette

from bot.errors import SetupError

KEEP_ALIVE_SECONDS = 75  # longer than a client keeps a connection, so that none closes under a call


@dataclass(frozen=True, slots=True)
class Served:
    """A web application that is served, and its address."""

    server: uvicorn.Server
    url: str


@asynccontextmanager
async def serving(app: Starlette, *, host: str, port: int, last_words: float = 0) -> AsyncIterator[Served]:
    """Serves while the context is open; port 0 takes a free one, SetupError where that port cannot be had.

    At the end, calls that are under way have so many seconds to finish; then nobody is answered.
    """
    listener = _listener(host, port)
    server = _server(app)
    await server.startup(sockets=[listener])
    try:
        yield Served(server, _url(listener))
    finally:
        await _close(server, last_words)


def _listener(host: str, port: int) -> socket.socket:
    try:
        # The protocol is named: only then does asyncio switch Nagle's delay off, which costs 40 ms a call.
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_PASSIVE
        )[0]
        return _bound(socket.socket(family, kind, protocol), address)
    except OSError as error:
        raise SetupError(
            f"Port {port} of {host} cannot be listened on: {error.strerror}. "
            "Choose another one: STEGVIS_WEB_PORT for `stegvis run` (0 is none), --port for `stegvis demo`."
        ) from error


def _bound(listener: socket.socket, address: Any) -> socket.socket:
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _server(app: Starlette) -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        http="httptools",
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


async def _close(server: uvicorn.Server, last_words: float) -> None:
    for listening in server.servers:
        listening.close()
    if last_words:
        for connection in list(server.server_state.connections):
            connection.shutdown()  # at once where nothing is under way, else after the answer
        if under_way := list(server.server_state.tasks):
            await asyncio.wait(under_way, timeout=last_words)
            await asyncio.sleep(0)  # the last answers leave
    for connection in list(server.server_state.connections):
        connection.transport.abort()
    await asyncio.sleep(0)
    await asyncio.gather(*server.server_state.tasks, return_exceptions=True)
