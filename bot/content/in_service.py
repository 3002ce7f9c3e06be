"""The texts in service: the editors' files as they last held, so that a slip of today leaves yesterday's text."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.content.check import faults
from bot.content.content import Content
from bot.content.places import media_folder, messages_folder, schedules_folder
from bot.content.problem import Problem

FOLDER = "texts"  # in the cache
STATE = "in-service.json"
MESSAGES, SCHEDULES = "messages", "schedules"
PATTERNS = {MESSAGES: ("*/*.ftl", "*.toml"), SCHEDULES: ("*.toml",)}


class Read(Protocol):
    """Reads the texts and schedules of two folders, with all else that the settings say of them."""

    def __call__(self, *, messages: str, schedules: str) -> Content:
        """ScheduleErrors or SetupError where they cannot be read."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The folders in which editors write; an empty name: where they are found."""

    messages: Path
    schedules: Path

    @classmethod
    def named(cls, messages: str = "", schedules: str = "") -> Sources:
        """The folders of these names."""
        return cls(messages_folder(messages), schedules_folder(schedules))

    def files(self) -> dict[str, Path]:
        """Every file of texts and schedules, by where it stands in a copy."""
        folders = {MESSAGES: self.messages, SCHEDULES: self.schedules}
        return {
            f"{name}/{path.relative_to(folder).as_posix()}": path
            for name, folder in folders.items()
            for pattern in PATTERNS[name]
            for path in sorted(folder.glob(pattern))
        }

    def place(self, path: Path) -> str:
        """Where a file of the editors stands in a copy; the schedules' folder may lie in the messages'."""
        if path.is_relative_to(self.schedules):
            return f"{SCHEDULES}/{path.relative_to(self.schedules).as_posix()}"
        return f"{MESSAGES}/{path.relative_to(self.messages).as_posix()}"


@dataclass(frozen=True, slots=True)
class InService:
    """A copy of the editors' files in which each file is as it last held, and what is wrong with the newer ones."""

    folder: Path
    of: str  # the digest of the editors' files at that time
    faults: tuple[Problem, ...] = ()


def in_service(cache: Path) -> InService | None:
    """What was last taken up; None when nothing was, or when it is gone."""
    try:
        kept = json.loads((cache / FOLDER / STATE).read_text("utf-8"))
        faults = tuple(Problem(Path(each.pop("path")), **each) for each in kept["faults"])
        found = InService(cache / FOLDER / kept["folder"], kept["of"], faults)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found if found.folder.is_dir() else None


def take_up(sources: Sources, cache: Path, read: Read) -> tuple[Content, InService]:
    """Put the editors' files into service, but keep the one before of each that has a fault.

    Raises ScheduleErrors or SetupError where what is left cannot be read; then what was in service stays.
    """
    before, found = in_service(cache), {name: path.read_bytes() for name, path in sources.files().items()}
    of = digest(found)
    if before and before.of == of:
        return _read(before.folder, read), before
    # At the very first start there is nothing better than what is there: `stegvis check` says what is wrong with it.
    wrong = tuple(faults(sources.messages, sources.schedules, media_folder())) if before else ()
    files = _with_those_before(found, {sources.place(each.path) for each in wrong}, before)
    taken = InService(_write(cache / FOLDER, files), of, wrong)
    content = _read(taken.folder, read)
    _record(cache / FOLDER, taken)
    _clear(cache / FOLDER, {taken.folder.name, *([before.folder.name] if before else [])})
    return content, taken


def _read(folder: Path, read: Read) -> Content:
    return read(messages=str(folder / MESSAGES), schedules=str(folder / SCHEDULES))


def digest(files: Mapping[str, bytes]) -> str:
    """A hash of files by name: another one means that an editor was at work."""
    parts = (name.encode() + b"\0" + hashlib.sha256(files[name]).digest() for name in sorted(files))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _with_those_before(
    found: Mapping[str, bytes], wrong: Collection[str], before: InService | None
) -> dict[str, bytes]:
    """The files to be in service; one that is faulty for the first time is all that there is."""
    former = {name: before.folder / name for name in wrong} if before else {}
    held = {name: path.read_bytes() for name, path in former.items() if path.is_file()}
    return {**found, **held}


def _write(folder: Path, files: Mapping[str, bytes]) -> Path:
    """A folder of its own for these very files; another process may be writing the same."""
    whole = folder / digest(files)
    if whole.is_dir():
        return whole
    folder.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(dir=folder, prefix="draft-"))
    for name in (MESSAGES, SCHEDULES):
        (draft / name).mkdir()
    for name, content in files.items():
        (draft / name).parent.mkdir(parents=True, exist_ok=True)
        (draft / name).write_bytes(content)
    try:
        draft.rename(whole)
    except OSError:  # it is there by now
        shutil.rmtree(draft, ignore_errors=True)
    return whole


def _record(folder: Path, taken: InService) -> None:
    kept = {"of": taken.of, "folder": taken.folder.name, "faults": list(map(_document, taken.faults))}
    handle, draft = tempfile.mkstemp(dir=folder)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(kept, file)
    os.replace(draft, folder / STATE)


def _document(problem: Problem) -> dict[str, object]:
    return {
        "path": str(problem.path),
        "line": problem.line,
        "level": problem.level,
        "rule": problem.rule,
        "text": problem.text,
    }


def _clear(folder: Path, needed: Collection[str]) -> None:
    """Take away copies that nobody reads any more; the one before stays for whoever is reading it."""
    for old in _folders(folder):
        if old.name not in needed:
            shutil.rmtree(old, ignore_errors=True)


def _folders(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("draft-"))
