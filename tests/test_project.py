"""The project stands by itself, and its code is short."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted((ROOT / "bot").rglob("*.py"))
FILE_LINES, BODY_LINES, USUAL_LINES, USUAL_SHARE = 300, 50, 25, 0.9
PRIVATE = re.compile(r"(?<![\w.:/~-])/(?:home|root|work|workspace|Users|private|mnt)/\w|\b[A-Z]:\\Users|\bfile:/")
HOST = re.compile(
    r"(?:pypi\.|pythonhosted\.|anaconda\.|npmjs\.)(?:org|com)|-index-url|--find-links|artifactory|devpi", re.I
)
ADDRESS = re.compile(r"://|\s@\s|^-", re.MULTILINE)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def project_files() -> list[Path]:
    """What is tracked by git, or will be: everything that is not ignored."""
    listing = ("git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    done = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    """A file's text; none of a picture or a sound."""
    data = path.read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", errors="replace")


def found(pattern: re.Pattern[str]) -> list[str]:
    """Where the project's files match; this file, which names what is looked for, aside."""
    here = Path(__file__).resolve()
    return [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in project_files()
        if path != here
        for match in pattern.finditer(text_of(path))
    ]


def bodies() -> Iterator[tuple[str, int]]:
    """Each function of the code, and the lines of its body without the docstring."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, Function):
                yield f"{path.relative_to(ROOT)}:{node.name}", _lines(node)


def _lines(function: Function) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_file_names_a_path_outside_the_project() -> None:
    assert found(PRIVATE) == []


def test_no_file_names_a_package_host() -> None:
    assert found(HOST) == []


def test_the_lock_names_versions_and_no_addresses() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert ADDRESS.findall(lock) == []
    assert all("==" in line for line in lock.splitlines())


def test_every_file_is_under_300_lines() -> None:
    pages = (path for path in (ROOT / "bot").rglob("*") if path.suffix in (".js", ".css", ".html"))
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (*CODE, *pages)}
    assert {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines >= FILE_LINES} == {}


def test_every_function_is_under_50_lines() -> None:
    assert {name: lines for name, lines in bodies() if lines >= BODY_LINES} == {}


def test_nine_functions_in_ten_are_under_25_lines() -> None:
    lengths = [lines for _, lines in bodies()]
    assert sum(lines < USUAL_LINES for lines in lengths) >= USUAL_SHARE * len(lengths)


def test_every_module_says_in_its_first_line_what_it_knows() -> None:
    silent = [path for path in CODE if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert [str(path.relative_to(ROOT)) for path in silent] == []
