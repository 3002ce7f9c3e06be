"""How soon a command is there, and what a bot that serves a million people holds in memory."""

from __future__ import annotations

import time

from benchmarks.bench import Bench, Numbers, running, watch
from benchmarks.processes import start


def help_page(bench: Bench) -> Numbers:
    """`stegvis --help`, from the start of the process to its end."""
    process = start(["-m", "bot.cli", "--help"], bench.new_folder(), core=bench.core)
    process.popen.wait()
    return {"milliseconds": 1000 * (time.monotonic() - process.begun)}


def first_poll(bench: Bench) -> Numbers:
    """`stegvis run`, from the start of the process to its first getUpdates, with a million people enrolled."""
    installation = bench.installation(bench.sizes.enrolled)
    with bench.telegram() as api:
        process = installation.start(["run"], installation.environment(api.url))
        with running(process):
            watch(process, lambda: bool(api.count()["polled"]))
            polled = api.count()["polled"] - process.begun
            watch(process, lambda: time.monotonic() - process.begun, bench.sizes.settled)
            memory = process.memory
            process.sample()
            return {"seconds": polled, "memory_mb": memory, "peak_mb": process.peak}
