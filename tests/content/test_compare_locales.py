"""Mozilla's own comparison of translations passes on the shipped messages, by the l10n.toml that Pontoon reads."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from shutil import copy, copytree
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
MESSAGES = ROOT / "messages"
CONFIG = tomllib.loads((ROOT / "l10n.toml").read_text(encoding="utf-8"))
STAFF, SOURCES = "staff.ftl", ("sv", "sv-simple")
COMPARE = "from compare_locales.commands import CompareLocales; raise SystemExit(CompareLocales.call())"


def compared(folder: Path) -> tuple[int, dict[str, Any], dict[str, Any]]:
    """The exit code, the counts by locale, and what is said of each file."""
    command = (sys.executable, "-c", COMPARE, "--json", "-", "l10n.toml", ".")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    (told,) = json.loads(done.stdout)
    return done.returncode, told["summary"], told["details"]


def said(details: dict[str, Any]) -> list[str]:
    """Every remark, file by file."""
    return sorted(_remarks(details, ""))


def _remarks(details: object, where: str) -> Iterator[str]:
    if isinstance(details, dict):
        for name, below in details.items():
            yield from _remarks(below, f"{where}/{name}" if where else name)
    elif isinstance(details, list):
        for below in details:
            yield from _remarks(below, where)
    else:
        yield f"{where}: {details}".partition(" at line ")[0]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped messages, to be broken."""
    copytree(MESSAGES, tmp_path / "messages")
    copy(ROOT / "l10n.toml", tmp_path)
    return tmp_path


def test_compare_locales_has_no_error_and_no_warning() -> None:
    code, counts, details = compared(ROOT)
    wrong = [remark for remark in said(details) if "/error:" in remark or "/warning:" in remark]
    assert (code, wrong) == (0, [])
    assert {counts[locale].get("errors", 0) + counts[locale].get("obsolete", 0) for locale in counts} == {0}


def test_compare_locales_sees_what_a_language_lacks(copied: Path) -> None:
    _, _, before = compared(copied)
    (copied / "messages" / "ar" / "words-common.ftl").unlink()
    for name, old, new in (
        ("words-preschool.ftl", "\nword-foralder =", "\nword-foralderx ="),
        ("money.ftl", "\npay =", "\npaj ="),
        ("jobs.ftl", "    .title =", "    .titel ="),
    ):
        file = copied / "messages" / "ar" / name
        file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    code, _, after = compared(copied)
    assert code == 1
    assert [remark for remark in said(after) if remark not in said(before)] == [
        "messages/ar/jobs.ftl/error: Missing attribute: title",
        "messages/ar/jobs.ftl/error: Obsolete attribute: titel",
        "messages/ar/money.ftl/missingEntity: pay",
        "messages/ar/money.ftl/obsoleteEntity: paj",
        "messages/ar/words-common.ftl/missingFile: error",
        "messages/ar/words-preschool.ftl/missingEntity: word-foralder",
        "messages/ar/words-preschool.ftl/obsoleteEntity: word-foralderx",
    ]


def test_each_file_of_a_source_is_named_once() -> None:
    named = sorted(Path(path["l10n"]).name for path in CONFIG["paths"])
    assert named == sorted(file.name for source in SOURCES for file in (MESSAGES / source).glob("*.ftl"))


def test_each_language_is_named_for_every_file_that_it_translates() -> None:
    tags = {folder.name for folder in MESSAGES.iterdir() if folder.is_dir()} - set(SOURCES)
    assert tags <= set(CONFIG["locales"])
    for path in CONFIG["paths"]:
        wanted = {"en"} if path["l10n"].endswith(STAFF) else tags
        translated = wanted - {Path(path["reference"]).parent.name}
        assert translated <= set(path.get("locales", CONFIG["locales"])), path
