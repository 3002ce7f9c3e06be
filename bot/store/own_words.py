"""Words that people have met at work and added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.store.database import Row, Tx
from bot.store.times import as_text


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word that somebody added for a participant; `meaning` in that locale."""

    id: int
    participant: int
    swedish: str
    meaning: str
    locale: str
    accepted: bool
    photo: str = ""  # Telegram's names of what was sent with it
    voice: str = ""


def add(tx: Tx, participant: int, *, swedish: str, locale: str, by: str, now: datetime) -> int:
    """Add a word; its id. The same word is not added twice."""
    known = tx.value(
        "SELECT id FROM own_words WHERE participant_id = :id AND lower(swedish) = lower(:swedish)",
        id=participant,
        swedish=swedish,
    )
    return known or tx.insert(
        """INSERT INTO own_words (participant_id, swedish, locale, added_by, added_at)
           VALUES (:id, :swedish, :locale, :by, :now)""",
        id=participant,
        swedish=swedish,
        locale=locale,
        by=by,
        now=as_text(now),
    )


def mean(tx: Tx, id: int, participant: int, meaning: str) -> None:
    """What a word of that participant means to them."""
    tx.execute(
        "UPDATE own_words SET meaning = :meaning WHERE id = :id AND participant_id = :who",
        meaning=meaning,
        id=id,
        who=participant,
    )


def for_person(tx: Tx, participant: int) -> list[OwnWord]:
    """A person's own words, newest first."""
    rows = tx.rows("SELECT * FROM own_words WHERE participant_id = :id ORDER BY id DESC", id=participant)
    return [_own(row) for row in rows]


def waiting(tx: Tx) -> list[OwnWord]:
    """Everybody's own words with a meaning about which no editor has decided, oldest first."""
    rows = tx.rows("SELECT * FROM own_words WHERE decided_at IS NULL AND meaning IS NOT NULL ORDER BY id")
    return [_own(row) for row in rows]


def decide(tx: Tx, id: int, *, accepted: bool, now: datetime) -> None:
    """An editor has taken it into the list for all, or not; to whoever added it, it stays their own."""
    tx.execute(
        "UPDATE own_words SET accepted = :accepted, decided_at = :now WHERE id = :id",
        accepted=int(accepted),
        now=as_text(now),
        id=id,
    )


def _own(row: Row) -> OwnWord:
    return OwnWord(
        id=row["id"],
        participant=row["participant_id"],
        swedish=row["swedish"],
        meaning=row["meaning"] or "",
        locale=row["locale"],
        accepted=bool(row["accepted"]),
        photo=row["photo"] or "",
        voice=row["voice"] or "",
    )


def illustrate(tx: Tx, id: int, participant: int, *, voice: str | None = None, photo: str | None = None) -> None:
    """Telegram's names of a voice or photo of a word of that participant."""
    tx.execute(
        """UPDATE own_words SET voice = coalesce(:voice, voice), photo = coalesce(:photo, photo)
            WHERE id = :id AND participant_id = :who""",
        voice=voice,
        photo=photo,
        id=id,
        who=participant,
    )
