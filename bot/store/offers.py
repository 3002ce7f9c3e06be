"""Who is to be offered words, and when the next time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.store import people
from bot.store.database import Tx
from bot.store.times import as_moment, as_text, maybe_text


def due(tx: Tx, now: datetime, most: int) -> dict[int, datetime]:
    """Up to so many participants whose offer's time has come, by id, with that time."""
    rows = tx.rows(
        "SELECT id, offer_at FROM participants WHERE offer_at <= :now ORDER BY offer_at, id LIMIT :most",
        now=as_text(now),
        most=most,
    )
    return {row["id"]: as_moment(row["offer_at"]) for row in rows}


def next_at(tx: Tx, when: Sequence[tuple[int, datetime | None]]) -> None:
    """When each of these participants is offered words the next time; None for never."""
    tx.many(
        "UPDATE participants SET offer_at = :at WHERE id = :id", [{"id": id, "at": maybe_text(at)} for id, at in when]
    )


def offered(tx: Tx, ids: Sequence[int]) -> None:
    """They were offered words, and have not answered yet."""
    tx.execute("UPDATE participants SET offers_unanswered = offers_unanswered + 1 WHERE id IN :ids", ids=ids)


def answered(tx: Tx, id: int) -> None:
    """The person practises, or says not today: offers are not in vain."""
    people.change(tx, id, offers_unanswered=0)
