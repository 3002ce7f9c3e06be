"""Voices as an operator looks after them: who reads each text, and which recordings are taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from bot.content.aloud import all_aloud
from bot.content.content import Content
from bot.content.text_voices import TextVoices
from bot.errors import Refusal
from bot.store import notices, recordings, uploads
from bot.store.database import Store, Tx
from bot.store.recordings import Recording

PERSON, MACHINE, NOBODY = "person", "machine", "nobody"


@dataclass(frozen=True, slots=True)
class Read:
    """One text of a language and whose voice is played; `older`: of an older text there is a recording."""

    locale: str
    name: str
    voice: str
    older: bool


def listed_voices(tx: Tx, content: Content, locale: str) -> Iterator[Read]:
    """Every text of a language that can be read aloud, what matters most first."""
    known = recordings.current(tx)
    spoken = {(each.locale, each.name) for each in known.values()}
    for each in all_aloud(content.text_voices.reader, content.steps, locale):
        voice = content.voice(locale, each.name)
        here = (each.locale, each.name, each.digest) in known
        whose = PERSON if here or (voice and not voice.machine) else MACHINE if voice else NOBODY
        yield Read(locale, each.name, whose, not here and (locale, each.name) in spoken)


def heard_in_chat(tx: Tx, content: Content) -> Content:
    """The content with what was recorded in the chat, also where this machine does not have the file."""
    sent = {place: each.file_id for place, each in recordings.current(tx).items()}
    return replace(content, text_voices=replace(content.text_voices, sent=sent))


def chosen_recordings(tx: Tx, *, name: str = "", locale: str = "", by: str = "") -> list[Recording]:
    """What was recorded in the chat of a text, in a language, by one person of the staff; Refusal where nothing was."""
    every = recordings.of_staff(tx, by.upper()) if by else list(recordings.current(tx).values())
    found = [each for each in every if name in ("", each.name) and locale in ("", each.locale)]
    if not found:
        raise Refusal("staff-error-general", "There is no such recording from the chat: see `stegvis voices list`.")
    return found


def take_back(tx: Tx, found: list[Recording], *, by: str, now: datetime) -> list[Recording]:
    """They are played no more; those of them that were."""
    removed = [replace(each, removed_at=now) for each in found if recordings.remove(tx, each, now)]
    for each in removed:
        notices.audit(tx, actor=by, act="remove a voice", detail=f"{each.locale} {each.name}", now=now)
    return removed


def take_file_away(store: Store, voices: TextVoices, recording: Recording) -> None:
    """What was taken back leaves this machine, and nothing says by which name Telegram has it.

    A file that somebody has put there since is another voice, and stays.
    """
    path = voices.file(*recording.place)
    with suppress(FileNotFoundError):
        if path and recording.removed_at and int(path.stat().st_mtime) <= int(recording.removed_at.timestamp()):
            sound = path.read_bytes()
            store.write(lambda tx: uploads.forget_everywhere(tx, uploads.VOICE, sound))
            path.unlink()
