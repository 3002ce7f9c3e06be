"""What was scored of a person's answers, read as the tests need it."""

from __future__ import annotations

from bot.store.database import Tx
from bot.store.learning import Review
from bot.store.times import as_moment


def reviews_of(tx: Tx, participant: int) -> list[Review]:
    """All of a person's reviews, oldest first."""
    rows = tx.rows("SELECT * FROM reviews WHERE participant_id = :id ORDER BY id", id=participant)
    return [Review(row["word"], row["session_id"], row["kind"], row["rating"], as_moment(row["at"])) for row in rows]
