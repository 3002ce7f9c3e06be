"""Structured logs on stderr; no token, no name, no text, no chat ever stands in them."""

from __future__ import annotations

import logging
import os
import re
import socket
import sys
from collections.abc import Iterator, MutableMapping
from types import TracebackType
from typing import Any

import structlog

from bot.errors import place_of

Event = MutableMapping[str, Any]

# What may stand beside an event. A key that is not here is left out: who adds one answers for what it carries.
KEYS = frozenset(
    {
        "event", "level", "timestamp", "pid", "host", "logger",
        "error", "place", "places", "problem",
        "update", "delivery", "row", "message", "locale",
        "count", "pending", "seconds",
        "file", "line", "rule",
    }
)  # fmt: skip
WRITTEN_HERE = frozenset({"timestamp", "host", "level"})
LONGEST = 200  # characters of a value: what is longer was not written by us
LIBRARIES = frozenset({"aiohttp", "apscheduler", "asyncio", "psycopg", "telegram", "uvicorn"})

SECRETS = (
    (re.compile(r"\d+:[A-Za-z0-9_-]{30,}"), "[token]"),
    (re.compile(r"(?<=://)[^/\s@]+@"), "[password]@"),
    (re.compile(r"\b[0-9a-fA-F]{32,}\b"), "[secret]"),
    (re.compile(r"\d{5,}"), "[number]"),
)


def set_up_logs(level: str = "info") -> None:
    """One event a line: JSON, or in colours on a terminal; libraries' warnings go the same way."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _Process(),
            bare_error,
            only_known,
            structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    root = logging.getLogger()
    root.handlers = [each for each in root.handlers if not isinstance(each, FromLibraries)] + [FromLibraries()]
    root.setLevel(logging.DEBUG if level == "debug" else logging.WARNING)


class FromLibraries(logging.Handler):
    """Hands on what libraries log: the sentence that stands in their code, without the values in it."""

    def emit(self, record: logging.LogRecord) -> None:
        """One event; of a library that is not known only that it said something, and where."""
        root = record.name.partition(".")[0]
        words = record.msg if root in LIBRARIES and isinstance(record.msg, str) else "a library says"
        structlog.get_logger().log(
            min(max(record.levelno // 10 * 10, logging.DEBUG), logging.CRITICAL),  # libraries have levels between
            (words.splitlines() or [""])[0],
            logger=record.name,
            place=f"{record.module}.{record.funcName}:{record.lineno}",
            exc_info=record.exc_info,
        )


def log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For `sys.excepthook`: the error's name and the way there, since its words may hold a person's."""
    if sys.stderr.isatty() or issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    if not structlog.is_configured():
        set_up_logs()
    leaf = next(_leaves(error))
    structlog.get_logger().critical("crashed", error=type(leaf).__name__, places=_places(leaf))


def bare_error(logger: object, method: str, event: Event) -> Event:
    """Of an exception only its name and its place: its words may hold what a person has written."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["error"], event["place"] = type(error).__name__, place_of(error)
    return event


def only_known(logger: object, method: str, event: Event) -> Event:
    """Known keys only, short plain values, and no secrets in them."""
    return {key: _plain(key, value) for key, value in event.items() if key in KEYS}


def _plain(key: str, value: object) -> object:
    if value is None or isinstance(value, bool | int | float) or key in WRITTEN_HERE:
        return value
    if isinstance(value, list | tuple):
        return [_plain(key, each) for each in value]
    text = value if isinstance(value, str) else type(value).__name__
    for pattern, instead in SECRETS:
        text = pattern.sub(instead, text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


class _Process:
    """Which process speaks."""

    def __init__(self) -> None:
        self.pid, self.host = os.getpid(), socket.gethostname()

    def __call__(self, logger: object, method: str, event: Event) -> Event:
        """The event, and who says it."""
        return {**event, "pid": self.pid, "host": self.host}


def _leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _leaves(each)
    else:
        yield error


def _places(error: BaseException) -> list[str]:
    found, trace = [], error.__traceback__
    while trace:
        found.append(f"{trace.tb_frame.f_globals.get('__name__')}.{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found
