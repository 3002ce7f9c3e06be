"""Who may import whom, and where each library is at home."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BOT = ROOT / "bot"

# From the top: each imports only what stands below it. In a row: they do not import one another.
ORDER = (
    {"cli"},
    {"demo"},
    {"start"},
    {"app"},
    {"chat", "web", "simulator", "timer", "texts"},
    {"serving"},
    {"sending"},
    {"actions"},
    {"store"},
    {"content"},
    {"domain"},
)
ANYWHERE = {"settings", "address", "errors", "metrics", "log"}
RANK = {part: number for number, row in enumerate(ORDER) for part in row}

HOMES: Mapping[str, set[str]] = {
    "telegram": {"chat", "sending", "app", "start"},
    "aiohttp": {"sending", "simulator"},
    "uvloop": {"sending"},
    "starlette": {"web", "simulator", "serving"},
    "uvicorn": {"simulator", "serving"},
    "prometheus_client": {"metrics"},
    "sqlite3": {"store"},
    "psycopg": {"store"},
    "orjson": {"chat", "store", "sending"},
    "fluent": {"content"},
    "babel": {"content"},
    "resvg_py": {"content"},
    "segno": {"content"},
    "openpyxl": {"content"},
    "av": {"content"},
    "pydantic": {"content"},
    "pydantic_core": {"content"},
    "holidays": {"domain"},
    "fsrs": {"domain"},
    "click": {"cli"},
    "rich": {"cli"},
    "apscheduler": {"timer"},
}
EVERYWHERE = {"structlog"}
FOLDERS_BELOW = {"simulator/page", "web/templates", "web/static"}

WITHOUT_CHAT = """
import sys
from bot.cli import stegvis
try:
    stegvis(sys.argv[1:], prog_name="stegvis")
finally:
    print(sorted({name.partition(".")[0] for name in sys.modules} & {"telegram", "starlette", "apscheduler"}))
"""


def part(path: Path) -> str:
    """The part of the bot that a module belongs to: its folder, or its own name."""
    return path.relative_to(BOT).with_suffix("").parts[0]


def modules() -> Iterator[tuple[Path, str]]:
    """Each module, and each whole name that it imports."""
    for path in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path}: a relative import"
                yield from ((path, f"{node.module}.{alias.name}") for alias in node.names)


def is_below(name: str, other: str) -> bool:
    """Whether a part may import another one."""
    return name == other or other in ANYWHERE or (name not in ANYWHERE and RANK[name] < RANK[other])


def test_every_part_has_its_place_in_the_order() -> None:
    names = {part(path) for path in BOT.rglob("*.py")} - {"__init__", "__main__"}
    assert names <= RANK.keys() | ANYWHERE


def test_a_module_imports_only_from_below_it() -> None:
    inside = ((path, name.split(".")[1]) for path, name in modules() if name.startswith("bot."))
    upward = [f"{path.relative_to(ROOT)} imports {other}" for path, other in inside if not is_below(part(path), other)]
    assert upward == []


def test_each_library_is_imported_only_at_home() -> None:
    known = EVERYWHERE | {"bot"} | sys.stdlib_module_names - HOMES.keys()
    imported = ((path, name.partition(".")[0]) for path, name in modules())
    strange = [
        f"{path.relative_to(ROOT)} imports {library}"
        for path, library in imported
        if library not in known and part(path) not in HOMES.get(library, ())
    ]
    assert strange == []


def test_no_folder_lies_in_a_folder_but_those_of_pages() -> None:
    folders = {path.relative_to(BOT).as_posix() for path in BOT.glob("*/*") if path.is_dir()}
    assert {name for name in folders if not name.endswith("__pycache__")} <= FOLDERS_BELOW


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("--help",), id="help"),
        pytest.param(("check",), id="check"),
        pytest.param(("timeline", "--start", "2026-09-01", "--json"), id="timeline"),
        pytest.param(("preview", "pay", "--locale", "ar"), id="preview"),
        pytest.param(("migrate",), id="migrate"),
    ],
)
def test_a_command_that_does_not_chat_loads_nothing_for_it(command: tuple[str, ...], tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-c", WITHOUT_CHAT, *command), cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.splitlines()[-1:]) == (0, ["[]"]), done.stderr
