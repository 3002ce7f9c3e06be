"""Words from work that an editor has taken into the list for all; whose they were is not kept."""

from __future__ import annotations

from datetime import datetime

from bot.domain.words import AcceptedWord
from bot.store.database import Row, Tx
from bot.store.times import as_text


def accept(tx: Tx, *, swedish: str, meaning: str, locale: str, kind: str, now: datetime) -> None:
    """Take a word in, once for each language and kind of workplace."""
    if any(each.kind == kind and each.swedish.casefold() == swedish.casefold() for each in in_language(tx, locale)):
        return
    tx.insert(
        """INSERT INTO accepted_words (swedish, meaning, locale, kind, accepted_at)
           VALUES (:swedish, :meaning, :locale, :kind, :now)""",
        swedish=swedish,
        meaning=meaning,
        locale=locale,
        kind=kind,
        now=as_text(now),
    )


def in_language(tx: Tx, locale: str) -> list[AcceptedWord]:
    """Those with a meaning in that language, oldest first."""
    return [
        _word(row) for row in tx.rows("SELECT * FROM accepted_words WHERE locale = :locale ORDER BY id", locale=locale)
    ]


def everything(tx: Tx) -> list[AcceptedWord]:
    """All, by kind of workplace and age."""
    return [_word(row) for row in tx.rows("SELECT * FROM accepted_words ORDER BY kind, id")]


def _word(row: Row) -> AcceptedWord:
    return AcceptedWord(row["id"], row["swedish"], row["meaning"], row["locale"], row["kind"])
