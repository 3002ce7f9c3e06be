"""Pictures without words, one for all languages, and voices, one for each."""

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
ROBOT = ".robot"  # stands before the ending of a machine's voice
NO_SYSTEM_FONTS = True  # the pictures hold no words, and reading all fonts takes a second


@dataclass(frozen=True, slots=True)
class Voice:
    """A recording of a text; `machine` when no person spoke it."""

    path: Path
    machine: bool


@dataclass(frozen=True)
class Media:
    """The media folder, and a folder where drawn pictures are kept (default: a temporary one)."""

    folder: Path
    cache: Path | None = None

    def picture(self, message_id: str) -> Path | None:
        """The PNG of a message's picture, drawn the first time it is asked for; None if it has none."""
        drawing = self.drawing(message_id)
        if drawing is None:
            return None
        svg = drawing.read_bytes()
        png = self._kept / f"{message_id}-{hashlib.sha256(svg).hexdigest()[:12]}.png"
        if not png.exists():
            _write_whole(png, png_of(svg.decode("utf-8")))
        return png

    def drawing(self, message_id: str) -> Path | None:
        """The drawing of a message's picture, as it was drawn."""
        return self._drawings.get(message_id)

    def voice(self, locale: str, message_id: str) -> Voice | None:
        """A person's recording, else a machine's; None if there is neither."""
        return self._voices.get((locale, message_id))

    @cached_property
    def _drawings(self) -> Mapping[str, Path]:
        """Looked up for each message that goes out, so listed once."""
        return {path.stem: path for path in self.folder.glob("pictures/*.svg")}

    @cached_property
    def _voices(self) -> Mapping[tuple[str, str], Voice]:
        """Looked up for each message that goes out, so listed once."""
        voices = {(path.parent.name, path.stem): Voice(path, False) for path in self.folder.glob("voices/*/*.ogg")}
        robots = {key: voice for key, voice in voices.items() if key[1].endswith(ROBOT)}
        machines = {(locale, id.removesuffix(ROBOT)): Voice(voice.path, True) for (locale, id), voice in robots.items()}
        return {**machines, **{key: voice for key, voice in voices.items() if key not in robots}}

    @cached_property
    def _kept(self) -> Path:
        kept = self.cache / "pictures" if self.cache else Path(tempfile.mkdtemp(prefix="stegvis-pictures-"))
        kept.mkdir(parents=True, exist_ok=True)
        return kept


def png_of(svg: str) -> bytes:
    """A drawing as PNG. Raises ValueError when it is not SVG."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH, skip_system_fonts=NO_SYSTEM_FONTS))


def _write_whole(path: Path, content: bytes) -> None:
    """Another process may look at the same moment: it sees the whole file or none."""
    handle, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.replace(draft, path)
