"""Who sends for an installation: a lock of the operating system beside the database, which ends with its process."""

from __future__ import annotations

import fcntl
import json
import os
import socket
from dataclasses import asdict, dataclass
from pathlib import Path
from time import sleep
from types import TracebackType

from bot.errors import SetupError

SUFFIX = ".lead"
ONLY_THE_OWNER = 0o600
LONGEST = 4096  # bytes of the file that are read
TRIES, PATIENCE = 10, 0.02  # seconds; a look at the lock takes far less


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the lead, as it wrote itself down."""

    pid: int
    host: str
    command: str

    def __str__(self) -> str:
        return f"`stegvis {self.command}`, process {self.pid} on {self.host}"


class LeadTaken(SetupError):
    """Another process has the lead; `holder` is None where it has not yet written who it is."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__(f"Another process sends for this database: {holder or 'it does not say which'}.")
        self.holder = holder


class Lead:
    """The lead while its context is open; LeadTaken where another process has it."""

    def __init__(self, database: Path, command: str) -> None:
        self.path = lead_file(database)
        self.command = command
        self._file = -1

    def __enter__(self) -> Lead:
        file = _opened(self.path)
        if not _locked(file):
            holder = _read(file)
            os.close(file)
            raise LeadTaken(holder)
        _write(file, Holder(os.getpid(), socket.gethostname(), self.command))
        self._file = file
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The file stays: who deleted it could take it away from under another process's lock.
        os.ftruncate(self._file, 0)
        os.close(self._file)


def lead_file(database: Path) -> Path:
    """The lock's file; the same one whatever name the database is called by."""
    real = database.resolve()
    return real.with_name(real.name + SUFFIX)


def lead_holder(database: Path) -> Holder | None:
    """Who has the lead now; None where nobody has."""
    path = lead_file(database)
    if not path.exists():
        return None
    file = _opened(path)
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _read(file) or Holder(0, "unknown", "unknown")
    finally:
        os.close(file)
    return None


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, ONLY_THE_OWNER)
    except OSError as error:
        raise SetupError(f"{path}: {error.strerror}. The folder of the database must be there and writable.") from error


def _locked(file: int) -> bool:
    for _ in range(TRIES):
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            if _read(file):
                return False
            sleep(PATIENCE)  # somebody only looks who has the lead, or has not yet written who they are
    return False


def _write(file: int, holder: Holder) -> None:
    os.ftruncate(file, 0)
    os.pwrite(file, json.dumps(asdict(holder)).encode(), 0)


def _read(file: int) -> Holder | None:
    try:
        return Holder(**json.loads(os.pread(file, LONGEST, 0)))
    except (ValueError, TypeError):
        return None
