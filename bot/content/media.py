"""Pictures without words, one for all languages; voices and films, one for each."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import resvg_py

WIDTH = 800  # pixels; a phone shows no more
DRAFT = ".draft"
FILE_MODE = 0o644
FILMS = "film"  # the folder of films by language, in the data folder and in the media folder
FILM = ".mp4"
LARGEST_FILM = 50 << 20  # bytes; a bot may send no more
ROBOT = ".robot"  # stands before the ending of a machine's voice
NO_SYSTEM_FONTS = True  # the pictures hold no words, and reading all fonts takes a second


@dataclass(frozen=True, slots=True)
class Voice:
    """A recording of a text; `machine` when no person spoke it."""

    path: Path
    machine: bool


@dataclass(frozen=True, slots=True)
class SentVoice:
    """A person's recording that lies on another machine, by Telegram's name of it."""

    file_id: str
    machine: bool = False


@dataclass(frozen=True)
class Media:
    """The media folder; where drawn pictures are kept (default: a temporary folder); where more films may lie."""

    folder: Path
    cache: Path | None = None
    data: Path | None = None

    def picture(self, message_id: str) -> Path | None:
        """The PNG of a message's picture, drawn the first time it is asked for; None if it has none."""
        drawing = self.drawing(message_id)
        if drawing is None:
            return None
        svg = drawing.read_bytes()
        png = self._kept / f"{message_id}-{hashlib.sha256(svg).hexdigest()[:12]}.png"
        if not png.exists():
            write_whole(png, png_of(svg.decode("utf-8")))
        return png

    def drawing(self, message_id: str) -> Path | None:
        """The drawing of a message's picture, as it was drawn."""
        return self._drawings.get(message_id)

    def film(self, locale: str, message_id: str) -> Path | None:
        """The film of a message in a language, where it is a file: the installation's own, else the shipped one."""
        for folder in (self.data, self.folder):
            path = folder / FILMS / locale / f"{message_id}{FILM}" if folder else None
            if path and path.is_file():
                return path
        return None

    @cached_property
    def _drawings(self) -> Mapping[str, Path]:
        """Looked up for each message that goes out, so listed once."""
        return {path.stem: path for path in self.folder.glob("pictures/*.svg")}

    @cached_property
    def _kept(self) -> Path:
        kept = self.cache / "pictures" if self.cache else Path(tempfile.mkdtemp(prefix="stegvis-pictures-"))
        kept.mkdir(parents=True, exist_ok=True)
        return kept


def png_of(svg: str) -> bytes:
    """A drawing as PNG. Raises ValueError when it is not SVG."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH, skip_system_fonts=NO_SYSTEM_FONTS))


def write_whole(path: Path, content: bytes) -> None:
    """Who looks at the same moment, or after a kill, sees the whole file or none."""
    handle, draft = tempfile.mkstemp(dir=path.parent, suffix=DRAFT)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.chmod(draft, FILE_MODE)
    os.replace(draft, path)
