"""Sorts what came back for a request: Telegram's own answers, and what others say in its place."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import orjson
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

SAID = frozenset({400, 401, 403, 404, 409})  # python-telegram-bot has an error of its own for each
TOO_MANY, TOO_LARGE = 429, 413
A_MOMENT = 1  # seconds to wait where a 429 does not say how long


class NeverArrived(NetworkError):
    """Telegram certainly did not get this request: it may be made again."""


def read_answer(payload: bytes) -> dict[str, Any]:
    """An answer of the Bot API. Raises TelegramError for anything else."""
    answer = _of_telegram(payload)
    if answer is None:
        raise TelegramError("Invalid server response")
    return answer


def sort_refusal(status: int, payload: bytes, wait: str | None) -> None:
    """Raises what a status other than success means, but for those that python-telegram-bot sorts itself.

    `wait` is what the header Retry-After says. A 5xx leaves open whether the request was done; a 3xx or 4xx that is
    not the Bot API's comes from something between, such as a firewall, and says nothing of the recipient.
    """
    answer = _of_telegram(payload)
    words = answer["description"] if answer and "description" in answer else _phrase(status)
    if status == TOO_MANY:
        raise RetryAfter(_seconds(answer, wait))
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise NetworkError(words)
    if status == TOO_LARGE or (answer and status not in SAID):
        raise BadRequest(words)
    if answer is None:
        raise NeverArrived(f"{words}, and not by Telegram")


def _of_telegram(payload: bytes) -> dict[str, Any] | None:
    try:
        answer = orjson.loads(payload)
    except orjson.JSONDecodeError:
        return None
    is_answer = isinstance(answer, dict) and ("result" if answer.get("ok") else "description") in answer
    return answer if is_answer else None


def _phrase(status: int) -> str:
    try:
        return f"{HTTPStatus(status).phrase} ({status})"
    except ValueError:
        return f"HTTP status {status}"


def _seconds(answer: dict[str, Any] | None, wait: str | None) -> int:
    told = str(answer.get("parameters", {}).get("retry_after") if answer else wait)
    return max(A_MOMENT, int(told)) if told.isdecimal() else A_MOMENT
