"""The voices of texts: people's, from the chat or by hand, before the machine's; never one of an older text."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.content.aloud import Aloud, Reader
from bot.content.media import SentVoice, Voice
from bot.content.voices import BUILT, ENDING, RECORDED, Notes

At = tuple[str, str, str]  # a language, the name of a text, the hash of what is read aloud


@dataclass(frozen=True)
class TextVoices:
    """Where voices of texts lie: what was recorded in the chat, what was built, what is shipped.

    `sent`: Telegram's name of what was recorded in a chat, for a machine that does not have the file.
    """

    reader: Reader
    recorded: Path | None
    built: Path | None
    shipped: Path
    sent: Mapping[At, str] = field(default_factory=dict)

    @classmethod
    def within(cls, reader: Reader, media: Path, *, data: Path | None, cache: Path | None) -> TextVoices:
        """The voices of an installation's folders."""
        return cls(reader, data / RECORDED if data else None, cache / BUILT if cache else None, media / RECORDED)

    def file(self, locale: str, name: str, digest: str) -> Path | None:
        """Where this machine keeps what was recorded in a chat; None where it keeps nothing."""
        spoken = f"{name}.{digest}{ENDING}"
        return self.recorded / locale / spoken if self.recorded else None

    def voice(self, locale: str, name: str) -> Voice | SentVoice | None:
        """A person's voice, else a machine's; None where none says the text of today."""
        wanted = self.reader.aloud(locale, name)
        if wanted is None:
            return None
        return self._file(wanted, machine=False) or self._sent(wanted) or self._file(wanted, machine=True)

    def notes(self, locale: str) -> Notes:
        """The built ones of a language."""
        assert self.built is not None
        return Notes(self.built / locale)

    def _file(self, wanted: Aloud, *, machine: bool) -> Voice | None:
        name = wanted.file(machine=machine)
        for folder in (self.recorded, self.built, self.shipped):
            path = f"{folder}/{wanted.locale}/{name}"  # to join Paths takes longer than the look
            if folder and os.path.isfile(path):
                return Voice(Path(path), machine)
        return None

    def _sent(self, wanted: Aloud) -> SentVoice | None:
        file_id = self.sent.get((wanted.locale, wanted.name, wanted.digest))
        return SentVoice(file_id) if file_id else None
