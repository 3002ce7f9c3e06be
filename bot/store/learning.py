"""What people remember of words, and every scored review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.memory import Memory
from bot.store.database import Row, Tx
from bot.store.times import as_moment, as_text


@dataclass(frozen=True, slots=True)
class Review:
    """One scored answer; `rating` is FSRS's, 1 to 4."""

    word: str
    session: int
    kind: str
    rating: int
    at: datetime


def memories(tx: Tx, participant: int) -> dict[str, Memory]:
    """All that a person remembers, by word."""
    rows = tx.rows("SELECT * FROM memories WHERE participant_id = :id", id=participant)
    return {row["word"]: _memory(row) for row in rows}


def memory(tx: Tx, participant: int, word: str) -> Memory | None:
    """What is remembered of one word."""
    row = tx.row("SELECT * FROM memories WHERE participant_id = :id AND word = :word", id=participant, word=word)
    return _memory(row) if row else None


def remember(tx: Tx, participant: int, memory: Memory) -> None:
    """What is remembered of a word from now on."""
    tx.execute(
        """INSERT INTO memories (participant_id, word, stability, difficulty, due, last_review, reviews, failures,
             aside, added_at)
           VALUES (:id, :word, :stability, :difficulty, :due, :last, :reviews, :failures, :aside, :added)
           ON CONFLICT (participant_id, word) DO UPDATE
           SET stability = :stability, difficulty = :difficulty, due = :due, last_review = :last, reviews = :reviews,
               failures = :failures, aside = :aside""",
        id=participant,
        word=memory.word,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due.isoformat(),
        last=as_text(memory.last_review),
        reviews=memory.reviews,
        failures=memory.failures,
        aside=int(memory.aside),
        added=as_text(memory.added_at),
    )


def score(tx: Tx, participant: int, review: Review) -> bool:
    """Keep a review; False where that word has been scored in that session already."""
    return bool(
        tx.execute(
            """INSERT INTO reviews (participant_id, session_id, word, kind, rating, at)
               VALUES (:id, :session, :word, :kind, :rating, :at) ON CONFLICT (session_id, word) DO NOTHING""",
            id=participant,
            session=review.session,
            word=review.word,
            kind=review.kind,
            rating=review.rating,
            at=as_text(review.at),
        )
    )


def days(tx: Tx, participant: int, since: datetime) -> list[date]:
    """The days with a review since a moment, in UTC, each once."""
    rows = tx.rows(
        """SELECT DISTINCT substr(at, 1, 10) AS day FROM reviews WHERE participant_id = :id AND at >= :since
            ORDER BY day""",
        id=participant,
        since=as_text(since),
    )
    return [date.fromisoformat(row["day"]) for row in rows]


def set_for(tx: Tx, participant: int, words: Sequence[str], *, by: str, now: datetime) -> None:
    """The words that a supervisor sets, in place of those before."""
    tx.execute("DELETE FROM set_words WHERE participant_id = :id", id=participant)
    tx.many(
        "INSERT INTO set_words (participant_id, word, set_at, set_by) VALUES (:id, :word, :now, :by)",
        [{"id": participant, "word": word, "now": as_text(now), "by": by} for word in dict.fromkeys(words)],
    )


def set_since(tx: Tx, participant: int, since: datetime) -> tuple[str, ...]:
    """What was set for a person since a moment."""
    rows = tx.rows(
        "SELECT word FROM set_words WHERE participant_id = :id AND set_at >= :since ORDER BY word",
        id=participant,
        since=as_text(since),
    )
    return tuple(row["word"] for row in rows)


def messages_since(tx: Tx, participant: int, since: datetime) -> tuple[str, ...]:
    """The steps that a person was told since a moment, newest first."""
    rows = tx.rows(
        """SELECT step FROM deliveries WHERE participant_id = :id AND recipient = 'participant' AND state = 'sent'
             AND planned_at >= :since ORDER BY id DESC""",
        id=participant,
        since=as_text(since),
    )
    return tuple(row["step"] for row in rows)


def _memory(row: Row) -> Memory:
    return Memory(
        word=row["word"],
        stability=row["stability"],
        difficulty=row["difficulty"],
        due=date.fromisoformat(row["due"]),
        last_review=as_moment(row["last_review"]),
        reviews=row["reviews"],
        failures=row["failures"],
        added_at=as_moment(row["added_at"]),
        aside=bool(row["aside"]),
    )
