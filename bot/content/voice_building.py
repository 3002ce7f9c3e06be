"""Builds voice notes: from people's recordings where there are any, else by the machine where it is understood."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.content.media import DRAFT, write_whole
from bot.content.speaking import SpeakerMissing, machine_note, recorded_note
from bot.content.voices import RECORDED, SPEAKERS, Notes, NotHeard, Spoken, bound_to

KINDS = (".wav", ".ogg", ".oga", ".opus", ".mp3", ".m4a", ".aac", ".flac", ".webm")
INDEX = "recordings.json"  # beside the voice notes
ABANDONED = timedelta(hours=1)  # a draft is written at once; an older one is what a kill left behind


@dataclass(frozen=True, slots=True)
class Recording:
    """What somebody has recorded: the hash of the sound, and of the text that it was first used for."""

    sound: str
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """One voice note to be made, from a recording or else by the machine."""

    wanted: Spoken
    recorded: Path | None

    @property
    def file(self) -> str:
        """The name of the note."""
        return self.wanted.file(machine=self.recorded is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be made, so that everything is heard as it now stands."""

    tasks: tuple[Task, ...]  # all of them
    waiting: tuple[Task, ...]  # those whose note is not there yet
    recordings: Mapping[str, Recording]
    outdated: tuple[str, ...]  # recordings of an older text, which are not used
    unknown: tuple[str, ...]  # recordings that belong to nothing that is said
    unsaid: tuple[str, ...]  # what nobody has recorded in a language that the machine does not speak


@dataclass(frozen=True, slots=True)
class Fault:
    """A voice that could not be made, and why, in English."""

    what: str
    reason: str


@dataclass(slots=True)
class Built:
    """What a build came to."""

    recorded: int = 0
    spoken: int = 0
    removed: int = 0
    speechless: list[str] = field(default_factory=list)  # names without a voice, for want of the machine's
    faults: list[Fault] = field(default_factory=list)


def recordings_in(locale: str, *folders: Path) -> dict[str, Path]:
    """The recordings of a language in these folders, by the name of what they say; the first folder's come first."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted((folder / RECORDED / locale).glob("*")):
            if path.suffix.casefold() in KINDS and bound_to(path.stem) is None and path.is_file():
                found.setdefault(path.stem, path)
    return found


def plan_voices(notes: Notes, said: Iterable[Spoken], recorded: Mapping[str, Path], *, trusting: bool = False) -> Plan:
    """Compare what there is with what is said; `trusting`: recordings say the texts of today, whatever changed."""
    known, kept, wanted = _known(notes), notes.names(), {each.name: each for each in said}
    sounds = {name: _hash(path.read_bytes()) for name, path in recorded.items() if name in wanted}
    recordings, outdated, renewed = {}, [], set()
    for name, sound in sounds.items():
        before = known.get(name)
        recordings[name] = Recording(sound, wanted[name].digest)
        if before is None or before.sound != sound:
            renewed.add(name)
        elif before.text != wanted[name].digest and not trusting:
            recordings[name] = before
            outdated.append(name)
    used = {name: path for name, path in recorded.items() if name in sounds and name not in outdated}
    spoken = [each for each in wanted.values() if each.name in used or each.locale in SPEAKERS]
    tasks = tuple(Task(each, used.get(each.name)) for each in spoken)
    return Plan(
        tasks=tasks,
        waiting=tuple(each for each in tasks if each.file not in kept or each.wanted.name in renewed),
        recordings=recordings,
        outdated=tuple(outdated),
        unknown=tuple(sorted(recorded.keys() - wanted.keys())),
        unsaid=tuple(each.name for each in wanted.values() if each not in spoken),
    )


def build_voices(notes: Notes, plan: Plan, *, now: datetime, advance: Callable[[], object] = lambda: None) -> Built:
    """Make what is waiting, on all cores, and take away what says an older text or is no longer recorded."""
    notes.folder.mkdir(parents=True, exist_ok=True)
    _sweep(notes.folder, now)
    built, unread = Built(), set()
    with _side_by_side() as pool:
        for each in as_completed([pool.submit(_made, notes.folder, task) for task in plan.waiting]):
            made = each.result()
            _enter(built, made)
            if made.unread:
                unread.add(made.task.wanted.name)
            advance()
    recordings = {name: each for name, each in plan.recordings.items() if name not in unread}
    _keep(notes.folder / INDEX, recordings)
    built.removed = _remove(notes, {_file(task, unread) for task in plan.tasks})
    return built


@dataclass(frozen=True, slots=True)
class _Made:
    """How one task ended; `unread` when its recording was of no use."""

    task: Task
    machine: bool = False
    unread: str = ""
    fault: str = ""
    speechless: bool = False


def _made(folder: Path, task: Task) -> _Made:
    unread = ""
    if task.recorded:
        try:
            write_whole(folder / task.file, recorded_note(task.recorded.read_bytes(), task.wanted.longest))
            return _Made(task)
        except (NotHeard, OSError) as error:
            unread = str(error)
    try:
        write_whole(folder / task.wanted.file(machine=True), machine_note(task.wanted))
    except SpeakerMissing:
        return _Made(task, machine=True, unread=unread, speechless=True)
    except NotHeard as error:
        return _Made(task, machine=True, unread=unread, fault=str(error))
    return _Made(task, machine=True, unread=unread)


def _enter(built: Built, made: _Made) -> None:
    if made.unread:
        built.faults.append(Fault(str(made.task.recorded), made.unread))
    if made.fault:
        built.faults.append(Fault(made.task.wanted.name, made.fault))
    elif made.speechless:
        built.speechless.append(made.task.wanted.name)
    elif made.machine:
        built.spoken += 1
    else:
        built.recorded += 1


def _file(task: Task, unread: set[str]) -> str:
    return task.wanted.file(machine=task.recorded is None or task.wanted.name in unread)


@contextmanager
def _side_by_side() -> Iterator[ThreadPoolExecutor]:
    """As many at once as there are cores; whoever interrupts waits only for those under way."""
    pool = ThreadPoolExecutor(os.cpu_count())
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _known(notes: Notes) -> dict[str, Recording]:
    """Which recordings the notes were made from; none where the file is not there or not as `_keep` writes it."""
    try:
        rows = json.loads((notes.folder / INDEX).read_text(encoding="utf-8"))
        return {name: Recording(str(row["sound"]), str(row["text"])) for name, row in rows.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _keep(index: Path, recordings: Mapping[str, Recording]) -> None:
    rows = {name: {"sound": each.sound, "text": each.text} for name, each in sorted(recordings.items())}
    text = json.dumps(rows, indent=1).encode()
    if not index.exists() or index.read_bytes() != text:
        write_whole(index, text)


def _remove(notes: Notes, current: set[str]) -> int:
    gone = notes.names() - current
    for name in gone:
        (notes.folder / name).unlink(missing_ok=True)
    return len(gone)


def _sweep(folder: Path, now: datetime) -> None:
    for draft in folder.glob(f"*{DRAFT}"):
        with suppress(FileNotFoundError):  # another build is at work
            if draft.stat().st_mtime < (now - ABANDONED).timestamp():
                draft.unlink()


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
