"""Installed from a wheel, installed editable, or run from the checkout, it finds its messages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = ("messages", "schedules", "media")
PAGE = "bot/simulator/page"
WHERE = """
import json, bot
from bot.content.places import media_folder, messages_folder, schedules_folder
print(json.dumps([str(found()) for found in (messages_folder, schedules_folder, media_folder)]))
"""


def run(*command: str | Path, folder: Path, **environment: str) -> str:
    """What a command prints; none of this machine's settings reach it."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LANG") if name in os.environ}
    done = subprocess.run(command, cwd=folder, env=kept | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def places(python: Path, folder: Path, **environment: str) -> list[str]:
    """Where an installation finds messages, schedules and media when it is run in a folder."""
    return list(json.loads(run(python, "-c", WHERE, folder=folder, **environment)))


def shipped(folder: Path) -> list[str]:
    """The three folders below one."""
    return [str(folder / name) for name in SHIPPED]


def an_installation(folder: Path, *what: str | Path) -> Path:
    """A fresh virtual environment with the libraries of this one, and without its Stegvis; its interpreter."""
    venv.create(folder)
    python = folder / "bin" / "python"
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip())
    # A folder named in a .pth file comes last, and the .pth files in it, an editable Stegvis among them, do not count.
    (site / "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")
    offline = ("--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--ignore-installed")
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", *offline, *what, folder=folder)
    return python


def files_below(folder: Path) -> set[str]:
    """The files that are to be shipped from a folder of the checkout."""
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in found}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, folder=folder)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return an_installation(tmp_path_factory.mktemp("installed"), wheel)


def test_the_wheel_holds_the_program_its_pages_and_the_texts(wheel: Path) -> None:
    expected = files_below(ROOT / "bot") | {
        f"bot/_shipped/{path}" for folder in SHIPPED for path in files_below(ROOT / folder)
    }
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held == expected
    assert {f"{PAGE}/index.html", f"{PAGE}/main.js", f"{PAGE}/page.css", "bot/_shipped/messages/ar/ui.ftl"} <= held


def test_an_installed_wheel_finds_what_it_carries(installed: Path, tmp_path: Path) -> None:
    site = next(installed.parent.parent.glob("lib/python*/site-packages"))
    assert places(installed, tmp_path) == shipped(site / "bot" / "_shipped")


def test_the_installed_command_finds_no_problem_in_what_it_carries(installed: Path, tmp_path: Path) -> None:
    assert run(installed.parent / "stegvis", "check", folder=tmp_path) == ""


def test_an_editable_installation_finds_the_checkout(tmp_path: Path) -> None:
    installation = json.loads(distribution("stegvis").read_text("direct_url.json") or "{}")
    if not installation.get("dir_info", {}).get("editable"):
        pytest.skip("Stegvis is not installed editable here")
    assert places(Path(sys.executable), tmp_path) == shipped(ROOT)


def test_the_checkout_finds_itself_from_any_folder(tmp_path: Path) -> None:
    libraries = os.pathsep.join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    elsewhere: Mapping[str, str] = {"PYTHONPATH": f"{ROOT}{os.pathsep}{libraries}"}
    assert places(Path(sys.executable), tmp_path, **elsewhere) == shipped(ROOT)


def test_folders_of_the_working_directory_come_first(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "messages").mkdir()
    (tmp_path / "schedules").mkdir()
    site = next(installed.parent.parent.glob("lib/python*/site-packages"))
    found = places(installed, tmp_path)
    assert found == [*shipped(tmp_path)[:2], str(site / "bot" / "_shipped" / "media")]
