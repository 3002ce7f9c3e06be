"""The side panel over HTTP: the clock, the people, the ledger, the faults, new phones."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.simulator.faults import Fault, FaultKind
from bot.simulator.panel import LedgerRow, Panel
from bot.simulator.phones import posted
from bot.simulator.telegram import Telegram

LEDGER_ROWS = 300  # more than anybody reads, less than a browser minds
UNITS = frozenset({"hours", "days", "months"})


async def panel(request: Request) -> Response:
    """All that the panel shows."""
    telegram: Telegram = request.app.state.telegram
    beside: Panel | None = request.app.state.panel
    shown: dict[str, Any] = {
        "clock": (await beside.now() if beside else telegram.clock()).isoformat(),
        "canAdvance": beside is not None,
        "people": [asdict(person) for person in await beside.people()] if beside else _phones(telegram),
        "ledger": [_row(row) for row in list(await beside.ledger())[:LEDGER_ROWS]] if beside else None,
        "faults": {kind: _switched_on(telegram, kind) for kind in FaultKind},
    }
    return JSONResponse(shown)


async def advance(request: Request) -> Response:
    """Moves the bot's clock; answers when everything due on the way is done."""
    beside: Panel | None = request.app.state.panel
    body = await posted(request)
    unit = body.get("unit")
    if beside is None or unit not in UNITS:
        return JSONResponse({"error": "this clock cannot be moved so"}, 404)
    moving: asyncio.Lock = request.app.state.moving
    async with moving:
        await beside.advance(**{unit: 1})
    return JSONResponse({"clock": (await beside.now()).isoformat()})


async def switch_fault(request: Request) -> Response:
    """Switches a kind of fault on or off for all calls."""
    telegram: Telegram = request.app.state.telegram
    body = await posted(request)
    fault = Fault(FaultKind(body["kind"]), delay=3.0, retry_after=3)
    telegram.faults.remove(fault)
    if body["on"]:
        telegram.faults.add(fault)
    telegram.touch()
    return JSONResponse({"on": _switched_on(telegram, fault.kind)})


async def new_phone(request: Request) -> Response:
    """Adds a stranger with a phone."""
    telegram: Telegram = request.app.state.telegram
    beside: Panel | None = request.app.state.panel
    body = await posted(request)
    name = str(body.get("name") or "").strip() or "Stranger"
    user = await beside.new_phone(name) if beside else telegram.add_person(name).id
    if language := body.get("language"):
        telegram.speak(user, str(language))
    return JSONResponse({"id": user})


def _switched_on(telegram: Telegram, kind: FaultKind) -> bool:
    return any(fault.kind == kind for fault in telegram.faults.active)


def _phones(telegram: Telegram) -> list[dict[str, Any]]:
    return [
        {"id": person.id, "name": person.first_name, "role": "", "detail": person.language_code, "link": ""}
        for person in telegram.people.values()
    ]


def _row(row: LedgerRow) -> dict[str, Any]:
    return asdict(row) | {"at": row.at.isoformat()}
