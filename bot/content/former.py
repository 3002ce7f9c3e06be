"""The editors' folders as they once were: as of a commit."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content.in_service import Sources
from bot.errors import SetupError


@contextmanager
def as_of(sources: Sources, revision: str) -> Iterator[Sources]:
    """The folders as that commit has them, while the context is open; SetupError where git cannot tell."""
    with TemporaryDirectory(prefix="stegvis-former-") as name:
        former = Sources(Path(name) / "messages", Path(name) / "schedules")
        for folder, copy in ((sources.messages, former.messages), (sources.schedules, former.schedules)):
            with tarfile.open(fileobj=io.BytesIO(_archive(folder, revision))) as archive:
                archive.extractall(copy, filter="data")
        yield former


def _archive(folder: Path, revision: str) -> bytes:
    command = ["git", "-C", str(folder), "archive", "--format=tar", f"{revision}", "."]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except FileNotFoundError:
        raise SetupError("git is not installed: name a folder to compare with, with --against FOLDER.") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["no word"]
        raise SetupError(
            f"git cannot show {folder} as of {revision} ({said[0]}): name a folder to compare with, "
            "with --against FOLDER."
        )
    return done.stdout
