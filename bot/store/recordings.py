"""What editors have recorded in the chat: a row for each text, gone from use as soon as it is removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.store.database import Row, Tx
from bot.store.times import as_moment, as_text, maybe_moment

At = tuple[str, str, str]  # a language, the name of a text, the hash of what is read aloud


@dataclass(frozen=True, slots=True)
class Recording:
    """A person's voice of a text, by Telegram's name of it, which is good for one bot."""

    id: int
    locale: str
    name: str
    digest: str
    file_id: str
    bot: str  # its user name
    seconds: int
    staff: int | None
    at: datetime
    removed_at: datetime | None

    @property
    def removed(self) -> bool:
        """Whether it is played no more."""
        return self.removed_at is not None

    @property
    def place(self) -> At:
        """Which text it says."""
        return self.locale, self.name, self.digest


def keep(tx: Tx, place: At, *, file_id: str, bot: str, seconds: int, staff: int, now: datetime) -> None:
    """A recording, in place of an older one of the same text."""
    locale, name, digest = place
    tx.execute(
        """INSERT INTO recordings (locale, name, digest, file_id, bot, seconds, staff_id, recorded_at)
           VALUES (:locale, :name, :digest, :file, :bot, :seconds, :staff, :now)
           ON CONFLICT (locale, name, digest) DO UPDATE SET file_id = :file, bot = :bot, seconds = :seconds,
             staff_id = :staff, recorded_at = :now, removed_at = NULL""",
        locale=locale,
        name=name,
        digest=digest,
        file=file_id,
        bot=bot,
        seconds=seconds,
        staff=staff,
        now=as_text(now),
    )


def remove(tx: Tx, recording: Recording, now: datetime) -> bool:
    """It is played no more, and nothing says whose it was; False where it is removed, or another has taken its place.

    The row stays, so that every machine learns to take the file away.
    """
    changed = tx.execute(
        """UPDATE recordings SET removed_at = :now, file_id = '', staff_id = NULL
           WHERE id = :id AND file_id = :file AND removed_at IS NULL""",
        now=as_text(now),
        id=recording.id,
        file=recording.file_id,
    )
    return changed == 1


def everything(tx: Tx) -> list[Recording]:
    """All of them, also those that were removed."""
    return [_recording(row) for row in tx.rows("SELECT * FROM recordings ORDER BY locale, name, id")]


def current(tx: Tx) -> dict[At, Recording]:
    """Those that stand, by the text that they say."""
    return {each.place: each for each in everything(tx) if not each.removed}


def of_staff(tx: Tx, code: str) -> list[Recording]:
    """Those of one person of the staff, also of one who has left."""
    sql = """SELECT recordings.* FROM recordings JOIN staff ON staff.id = recordings.staff_id
              WHERE staff.code = :code AND removed_at IS NULL ORDER BY locale, name, recordings.id"""
    return [_recording(row) for row in tx.rows(sql, code=code)]


def _recording(row: Row) -> Recording:
    return Recording(
        id=row["id"],
        locale=row["locale"],
        name=row["name"],
        digest=row["digest"],
        file_id=row["file_id"],
        bot=row["bot"],
        seconds=row["seconds"],
        staff=row["staff_id"],
        at=as_moment(row["recorded_at"]),
        removed_at=maybe_moment(row["removed_at"]),
    )
