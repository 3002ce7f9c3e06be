"""The texts in service: the editors' files as they last held, so that a slip of today leaves yesterday's text."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from bot.content.check import faults
from bot.content.check_review import readings
from bot.content.content import Content
from bot.content.media import write_whole
from bot.content.places import media_folder, messages_folder, schedules_folder
from bot.content.problem import Problem
from bot.content.schedules import ScheduleErrors
from bot.errors import SetupError

FOLDER = "texts"  # in the cache
STATE = "in-service.json"
MESSAGES, SCHEDULES = "messages", "schedules"
REVIEWS = frozenset({f"{MESSAGES}/review.toml", f"{MESSAGES}/review-sources.toml"})
DRAFT = "draft-"  # how the name of a folder begins that is not whole
ABANDONED = 3600  # seconds after which whoever wrote it is gone
READABLE = 0o755  # for a doctor or a nightly pass under another name
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
    """Put the editors' files into service, but keep the one before of each that has a fault; of schedules, all.

    Raises ScheduleErrors or SetupError where nothing can be read and nothing was in service before.
    """
    before, found = in_service(cache), {name: path.read_bytes() for name, path in sources.files().items()}
    of = digest(found)
    if before and before.of == of and not before.faults:
        return _read(before.folder, read), before
    # At the very first start there is nothing better than what is there: `stegvis check` says what is wrong with it.
    wrong = tuple(_faults(sources, found, before)) if before else ()
    files = _with_those_before(found, {sources.place(each.path) for each in wrong}, before)
    taken = InService(_write(cache / FOLDER, files), of, wrong)
    try:
        content = _read(taken.folder, read)
    except (ScheduleErrors, SetupError) as error:
        if before is None:
            raise
        unreadable = Problem(sources.messages, 1, "error", "unreadable", str(error))
        content, taken = _read(before.folder, read), InService(before.folder, of, (unreadable, *wrong))
    _record(cache / FOLDER, taken)
    _clear(cache / FOLDER, {taken.folder.name, *([before.folder.name] if before else [])})
    return content, taken


def _read(folder: Path, read: Read) -> Content:
    return read(messages=str(folder / MESSAGES), schedules=str(folder / SCHEDULES))


def _faults(sources: Sources, found: Mapping[str, bytes], before: InService) -> Iterable[Problem]:
    """What keeps a file out; while an editor reviews text after text, only what is written of that is looked at."""
    former = _files_of(before.folder)
    changed = {name for name in found.keys() | former.keys() if found.get(name) != former.get(name)}
    if changed <= REVIEWS and not before.faults:
        return readings(sources.messages)
    return faults(sources.messages, sources.schedules, media_folder())


def _files_of(copy: Path) -> dict[str, bytes]:
    return {path.relative_to(copy).as_posix(): path.read_bytes() for path in copy.rglob("*") if path.is_file()}


def digest(files: Mapping[str, bytes]) -> str:
    """A hash of files by name: another one means that an editor was at work."""
    parts = (name.encode() + b"\0" + hashlib.sha256(files[name]).digest() for name in sorted(files))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _with_those_before(
    found: Mapping[str, bytes], wrong: Collection[str], before: InService | None
) -> dict[str, bytes]:
    """The files to be in service; a text file that is faulty for the first time is all that there is."""
    former = _files_of(before.folder) if before and wrong else {}
    held = {name: former[name] for name in wrong if name in former}
    if former and any(map(_is_schedule, wrong)):  # one may stand in for another, so they change together
        found = {name: content for name, content in found.items() if not _is_schedule(name)}
        held |= {name: content for name, content in former.items() if _is_schedule(name)}
    return {**found, **held}


def _is_schedule(name: str) -> bool:
    return name.startswith(f"{SCHEDULES}/")


def _write(folder: Path, files: Mapping[str, bytes]) -> Path:
    """A folder of its own for these very files; another process may be writing the same."""
    whole = folder / digest(files)
    if whole.is_dir():
        return whole
    folder.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(dir=folder, prefix=DRAFT))
    draft.chmod(READABLE)
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
    faults = [{**asdict(fault), "path": str(fault.path)} for fault in taken.faults]
    kept = {"of": taken.of, "folder": taken.folder.name, "faults": faults}
    write_whole(folder / STATE, json.dumps(kept).encode())


def _clear(folder: Path, needed: Collection[str]) -> None:
    """Take away copies that nobody reads any more, and what a killed process left half written."""
    for old in folder.iterdir():
        if old.is_dir() and old.name not in needed and not _may_be_written(old):
            gone = old.with_name(f"{DRAFT}{old.name}")  # half taken away, it must not pass for whole
            with suppress(OSError):
                shutil.rmtree(old.rename(gone), ignore_errors=True)


def _may_be_written(copy: Path) -> bool:
    return copy.name.startswith(DRAFT) and time.time() - copy.stat().st_mtime < ABANDONED
