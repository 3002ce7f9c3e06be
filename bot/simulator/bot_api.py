"""The Bot API over HTTP: one call in, one answer out, and what may go wrong between."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.simulator import refusals
from bot.simulator.faults import ACCEPTING, REFUSING, Fault, FaultKind
from bot.simulator.methods import METHODS, known_method
from bot.simulator.parameters import Parameters, read_parameters
from bot.simulator.presenting import allow_updates
from bot.simulator.refusals import ApiError
from bot.simulator.world import Call, World

WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
BAD_GATEWAY = ApiError(502, "Bad Gateway")
SILENT = frozenset({FaultKind.SILENT_BEFORE, FaultKind.SILENT_AFTER})
DROPPED = frozenset({FaultKind.DROP_BEFORE, FaultKind.DROP_AFTER})
NO_ANSWER = Response(status_code=502)  # goes nowhere: the connection is gone


async def call_method(request: Request) -> Response:
    """Answers one call of a bot."""
    world: World = request.app.state.telegram
    if request.path_params["token"] != world.token:
        return _refused(ApiError(401, "Unauthorized"))
    method = known_method(request.path_params["method"])
    if method is None:
        return _refused(ApiError(404, "Not Found"))
    try:
        parameters = await read_parameters(request)
    except ApiError as error:
        return _refused(error)
    except ClientDisconnect:
        return NO_ANSWER
    return await _under_fault(request, world, method, parameters)


async def download(request: Request) -> Response:
    """The bytes of a file."""
    world: World = request.app.state.telegram
    if request.path_params["token"] != world.token:
        return _refused(ApiError(401, "Unauthorized"))
    try:
        file = world.files.find(request.path_params["path"].rpartition("/")[2])
    except ApiError:
        return _refused(ApiError(404, "Not Found"))
    return Response(file.data, media_type=file.mime)


async def gone(request: Request) -> None:
    """Waits until whoever asked has hung up."""
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _under_fault(request: Request, world: World, method: str, parameters: Parameters) -> Response:
    if world.limits and (wait := world.limits.wait(method, parameters.integer("chat_id"))):
        return _noted(world, method, parameters, _refused(refusals.too_many_requests(wait)))
    fault = world.faults.strike(method, parameters.integer("chat_id"))
    if fault is None:
        return _noted(world, method, parameters, await _accept(request, world, method, parameters))
    if fault.kind == FaultKind.SLOW:
        await asyncio.sleep(fault.delay)
    accepted = fault.kind in ACCEPTING
    answer = await _accept(request, world, method, parameters) if accepted else _instead(fault)
    return await _end(request, world, fault, _noted(world, method, parameters, answer, fault=fault))


def _instead(fault: Fault) -> Response:
    if fault.kind not in REFUSING:
        return _refused(BAD_GATEWAY)
    refused = {
        FaultKind.FLOOD: refusals.too_many_requests(fault.retry_after),
        FaultKind.BLOCKED: refusals.blocked(),
        FaultKind.DEACTIVATED: refusals.deactivated(),
        FaultKind.REFUSED: refusals.bad_request(fault.words),
    }
    return _refused(refused[fault.kind])


async def _end(request: Request, world: World, fault: Fault, answer: Response) -> Response:
    if fault.kind in SILENT:
        await gone(request)
        return NO_ANSWER
    if fault.kind in DROPPED:
        await request.app.state.hang_up(request)
        return NO_ANSWER
    return _refused(BAD_GATEWAY) if fault.kind == FaultKind.ERROR_AFTER else answer


def _noted(
    world: World, method: str, parameters: Parameters, answer: Response, *, fault: Fault | None = None
) -> Response:
    """Writes the call down in the journal, with what the bot will see of the answer."""
    kind = fault.kind if fault else None
    status = 0 if kind in SILENT | DROPPED else 502 if kind == FaultKind.ERROR_AFTER else answer.status_code
    if method != "getUpdates":
        accepted = answer.status_code == 200
        chat, files = parameters.integer("chat_id"), frozenset(parameters.uploads)
        world.calls.append(Call(method, chat, parameters.values, status, accepted, files))
    return answer


async def _accept(request: Request, world: World, method: str, parameters: Parameters) -> Response:
    try:
        if method == "getUpdates":
            return _answered(await _updates(request, world, parameters))
        return _answered(METHODS[method](world, parameters))
    except ApiError as error:
        return _refused(error)


async def _updates(request: Request, world: World, call: Parameters) -> list[dict[str, Any]]:
    if world.webhook.url:
        raise ApiError(409, WEBHOOK_ACTIVE)
    allow_updates(world, call)
    offset, limit, timeout = call.integer("offset") or 0, call.integer("limit") or 0, call.integer("timeout") or 0
    poll = asyncio.ensure_future(world.updates.poll(offset=offset, limit=limit, timeout=timeout))
    if timeout:
        await _first(poll, asyncio.ensure_future(gone(request)))
    return await poll if not poll.cancelled() else []


async def _first(poll: asyncio.Future[Any], hung_up: asyncio.Future[None]) -> None:
    """Ends the poll of a bot that has hung up."""
    _, waiting = await asyncio.wait({poll, hung_up}, return_when=asyncio.FIRST_COMPLETED)
    for future in waiting:
        future.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


def _answered(result: Any) -> Response:
    return _json({"ok": True, "result": result}, 200)


def _refused(error: ApiError) -> Response:
    body: dict[str, Any] = {"ok": False, "error_code": error.status, "description": error.description}
    if error.retry_after is not None:
        body["parameters"] = {"retry_after": error.retry_after}
    return _json(body, error.status)


def _json(body: dict[str, Any], status: int) -> Response:
    return Response(json.dumps(body, ensure_ascii=False).encode(), status, media_type="application/json")
