"""Brings what editors have recorded in the chat onto this machine, as loud as all other voices."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import structlog
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.actions.recording import spoil
from bot.actions.voices import take_file_away
from bot.content.aloud import LONGEST
from bot.content.media import write_whole
from bot.content.text_voices import TextVoices
from bot.content.voices import NotHeard
from bot.sending.pace import Ticket
from bot.store import recordings
from bot.store.database import Store
from bot.store.recordings import At, Recording

log = structlog.get_logger(__name__)
SLOW = 60.0  # seconds for a long voice on a slow line


class Recordings:
    """What was recorded for one bot; each machine keeps a copy of its own, which outlives the bot's token."""

    def __init__(self, bot: ExtBot[Ticket], store: Store, username: str) -> None:
        self._bot, self._store, self._username = bot, store, username
        self._given_up: set[str] = set()  # Telegram's names of what it does not give out

    async def bring(self, voices: TextVoices, now: datetime) -> Mapping[At, str]:
        """Fetch what is new and take away what was removed; Telegram's name of each that stands."""
        known, stands = await self._store.perform(recordings.everything), dict[At, str]()
        for each in known:
            path = voices.file(*each.place)
            if each.removed and path:
                await asyncio.to_thread(take_file_away, self._store, voices, each)
            if each.removed or each.bot != self._username:
                continue
            wanted = path and each.file_id not in self._given_up and _is_older(path, each)
            if path and wanted and not await self._fetch(each, path, now):
                continue
            if each.file_id not in self._given_up or (path and path.is_file()):
                stands[each.place] = each.file_id
        return stands

    async def _fetch(self, recording: Recording, path: Path, now: datetime) -> bool:
        """False for one of no use; one that cannot be had now is tried again with the next pass."""
        try:
            file = await self._bot.get_file(recording.file_id)
            sound = bytes(await file.download_as_bytearray(read_timeout=SLOW))
            note = await asyncio.to_thread(_note, sound)
            await asyncio.to_thread(_keep, path, note, recording.at)
        except NotHeard as error:
            log.warning("recording of no use", message=recording.name, locale=recording.locale, problem=str(error))
            await self._store.perform(lambda tx: spoil(tx, recording, now))
            return False
        except (TelegramError, OSError) as error:
            if isinstance(error, BadRequest):
                self._given_up.add(recording.file_id)
            log.warning("recording not fetched", message=recording.name, error=type(error).__name__)
        return True


def _is_older(path: Path, recording: Recording) -> bool:
    """Whether the file is not there, or is that of an older recording of the same text."""
    with suppress(FileNotFoundError):
        return int(path.stat().st_mtime) < int(recording.at.timestamp())
    return True


def _note(sound: bytes) -> bytes:
    """Off the event loop already as the sound libraries load, which few ever need and which takes long."""
    from bot.content.speaking import recorded_note

    return recorded_note(sound, LONGEST + 1)


def _keep(path: Path, note: bytes, at: datetime) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, note)
    os.utime(path, (at.timestamp(), at.timestamp()))
