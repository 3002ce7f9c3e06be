"""The web application: its routes, and what they work on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.routing import Route

from bot.metrics import Metrics
from bot.serving import serving
from bot.settings import HERE, Settings
from bot.store.database import Store
from bot.web import figures, health, webhook
from bot.web.figures import Waiting
from bot.web.health import Pulse
from bot.web.webhook import Door

LAST_WORDS = 5.0  # seconds in which updates that are being written down are still answered

ROUTES = [
    Route("/healthz", health.healthz),
    Route("/readyz", health.readyz),
    Route("/metrics", figures.metrics),
    Route("/telegram/{path}", webhook.receive, methods=["POST"]),
]


@dataclass(frozen=True)
class Web:
    """What the routes work on; without a webhook there is no door, and no public host."""

    store: Store
    pulse: Pulse
    ready: Callable[[], Mapping[str, bool]]
    metrics: Metrics
    waiting: Waiting
    door: Door | None = None
    public_host: str | None = None


def create_app(web: Web) -> Starlette:
    """Health, figures, and the door for updates."""
    app = Starlette(routes=ROUTES)
    app.state.web = web
    return app


@asynccontextmanager
async def served(
    settings: Settings,
    store: Store,
    metrics: Metrics,
    *,
    clock: Callable[[], datetime],
    ready: Callable[[], Mapping[str, bool]],
    door: Door | None,
) -> AsyncIterator[str]:
    """The web at the settings' host and port while the context is open; its address, none where the port is 0."""
    if not settings.web_port:
        yield ""
        return
    waiting = Waiting(store, metrics, clock)
    app = create_app(Web(store, Pulse(store.pulse), ready, metrics, waiting, door, _public_host(settings)))
    async with serving(app, host=settings.web_host, port=settings.web_port, last_words=LAST_WORDS) as found:
        yield found.url


def _public_host(settings: Settings) -> str | None:
    host = urlsplit(settings.public_url).hostname
    return None if host in HERE else host
