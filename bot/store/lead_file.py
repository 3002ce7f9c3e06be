"""The lead on one machine: a lock of the operating system beside the SQLite file, which ends with its process."""

from __future__ import annotations

import fcntl
import json
import os
from dataclasses import asdict
from pathlib import Path
from time import sleep

from bot.errors import SetupError
from bot.store.database import Tx
from bot.store.lead import Holder

SUFFIX = ".lead"
ONLY_THE_OWNER = 0o600
LONGEST = 4096  # bytes of the file that are read
TRIES, PATIENCE = 10, 0.02  # seconds; a look at the lock takes far less


class FileHold:
    """The lock's file."""

    session = 0  # there is no server that would know one

    def __init__(self, database: Path) -> None:
        self.path = lead_file(database)
        self._file = -1

    def take(self, holder: Holder) -> bool:
        """Lock it and write down who does; False where another has it."""
        file = _opened(self.path)
        if not _locked(file):
            os.close(file)
            return False
        _write(file, holder)
        self._file = file
        return True

    def held(self, tx: Tx) -> bool:
        """As `sure`: the database knows nothing of it."""
        return self.sure()

    def holder(self) -> Holder | None:
        """Who has it now."""
        return file_holder(self.path)

    def sure(self) -> bool:
        """The system takes the lock from nobody who lives."""
        return self._file >= 0

    def release(self) -> None:
        """Unlock it."""
        if self._file < 0:
            return
        # The file stays: who deleted it could take it away from under another process's lock.
        os.ftruncate(self._file, 0)
        os.close(self._file)
        self._file = -1


def lead_file(database: Path) -> Path:
    """The lock's file; the same one whatever name the database is called by."""
    real = database.resolve()
    return real.with_name(real.name + SUFFIX)


def file_holder(path: Path) -> Holder | None:
    """Who has locked that file; None where nobody has."""
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
