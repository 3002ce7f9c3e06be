"""The files that were sent, by file_id, and what Telegram makes of their bytes."""

from __future__ import annotations

import mimetypes
import struct
from dataclasses import dataclass

from bot.simulator.refusals import bad_request

PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")
UNKNOWN_SIZE = (800, 600)  # of pictures whose header is not read


@dataclass(frozen=True)
class StoredFile:
    """Bytes that Telegram keeps."""

    file_id: str
    kind: str
    data: bytes
    name: str
    mime: str

    @property
    def path(self) -> str:
        """Where a bot downloads it."""
        return f"{self.kind}s/{self.file_id}"

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a picture in pixels."""
        if self.data.startswith(PICTURES[0]) and len(self.data) >= 24:
            width, height = struct.unpack(">II", self.data[16:24])
            return width, height
        return UNKNOWN_SIZE


class Files:
    """All files of one Telegram."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}

    def keep(self, kind: str, data: bytes, name: str) -> StoredFile:
        """Takes bytes in; refuses what Telegram cannot show as that kind."""
        if not data:
            raise bad_request("file must be non-empty")
        if kind == "photo" and not data.startswith(PICTURES):
            raise bad_request("IMAGE_PROCESS_FAILED")
        kind = "document" if kind == "voice" and not data.startswith(b"OggS") else kind
        stored = StoredFile(f"{kind}-{len(self._by_id) + 1:06}", kind, data, name, _mime(kind, name))
        self._by_id[stored.file_id] = stored
        return stored

    def find(self, file_id: str) -> StoredFile:
        """The file of an id, or the refusal that Telegram gives."""
        if file_id not in self._by_id:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self._by_id[file_id]

    def again(self, kind: str, file_id: str) -> StoredFile:
        """A file that is sent once more by its id, as the kind that it was."""
        stored = self.find(file_id)
        if stored.kind != kind:
            raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
        return stored


def _mime(kind: str, name: str) -> str:
    if kind == "voice":
        return "audio/ogg"
    guessed, _ = mimetypes.guess_type(name)
    return guessed or ("image/png" if kind == "photo" else "application/octet-stream")
