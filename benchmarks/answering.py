"""How many calls the measuring server carries, so that nobody takes its limit for a bot's."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from benchmarks.bench import Bench, Numbers
from benchmarks.installation import FIRST_CHAT
from benchmarks.posting import post, request
from benchmarks.processes import Failed
from benchmarks.sums import percentile
from benchmarks.telegram import TOKEN

CONNECTIONS = 64


def server(bench: Bench) -> Numbers:
    """A client as small as the server, on the core where bots are measured."""
    count = bench.sizes.calls
    with bench.telegram() as api, pinned_to(bench.core):
        posted = post(_calls(count), urlsplit(api.url).port or 0, connections=CONNECTIONS)
        seen = len(api.seen().messages)
    if seen != count or posted.refused:
        raise Failed(f"of {count} calls {seen} were seen, {posted.refused} refused")
    return {"calls": seen, "a_second": count / posted.took, "p99_ms": 1000 * percentile(posted.waits, 99)}


def _calls(count: int) -> Iterator[bytes]:
    for number in range(count):
        body = json.dumps(
            {"chat_id": FIRST_CHAT + number, "text": "A text of some length. " * 20, "parse_mode": "HTML"}
        )
        yield request(f"/bot{TOKEN}/sendMessage", body.encode())


@contextmanager
def pinned_to(core: int) -> Iterator[None]:
    """This process on that core while the context is open."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
