"""Runs the event loop: uvloop's where it can be had, else Python's own."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

try:
    import uvloop
except ImportError:  # it is not made for every system
    _run = asyncio.run
else:
    _run = uvloop.run


def run(main: Coroutine[Any, Any, T]) -> T:
    """What `asyncio.run` does, on the fastest loop there is."""
    return _run(main)
