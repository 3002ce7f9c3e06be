"""Replies that wait to be sent: a row each, gone when sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from typing import Any

from bot.domain.reply import Answer, Button, Commands, Form, Leave, Menu, Reply, Say, Toast
from bot.store.database import Tx
from bot.store.times import as_text

TOAST, REPLY, NOTICE = 0, 1, 2  # ranks: what goes out first
RANKS: Mapping[type, int] = {Toast: TOAST, Reply: REPLY, Commands: NOTICE, Leave: NOTICE}
KINDS: Mapping[str, type] = {kind.__name__: kind for kind in (Reply, Toast, Commands, Leave, Say, Button)}


@dataclass(frozen=True, slots=True)
class Waiting:
    """One claimed row: its id, what to send, and how often it was tried."""

    id: int
    answer: Answer
    attempts: int


def put(tx: Tx, answers: Iterable[Answer], now: datetime) -> None:
    """Add answers, in order."""
    for answer in answers:
        tx.execute(
            "INSERT INTO outbox (chat_id, rank, body, state, created_at) VALUES (:chat, :rank, :body, 'planned', :now)",
            chat=getattr(answer, "chat", None),
            rank=RANKS[type(answer)],
            body=packed(answer),
            now=as_text(now),
        )


def claim(tx: Tx, most: int, now: datetime, *, toasts: bool = False) -> list[Waiting]:
    """Take up to `most` rows, of each chat only the oldest, while none of that chat is under way; or toasts alone."""
    return _claimed(tx, TOASTS if toasts else REPLIES, most, now)


TOASTS = "SELECT id FROM outbox WHERE state = 'planned' AND rank = 0 ORDER BY id LIMIT :most"
REPLIES = """SELECT id FROM outbox AS row WHERE state = 'planned' AND rank > 0 AND NOT EXISTS (
               SELECT 1 FROM outbox AS other WHERE other.chat_id = row.chat_id AND other.rank > 0 AND other.id < row.id)
             ORDER BY rank, id LIMIT :most"""


def _claimed(tx: Tx, chosen: str, most: int, now: datetime) -> list[Waiting]:
    rows = tx.rows(
        f"""UPDATE outbox SET state = 'claimed', claimed_at = :now, attempts = attempts + 1 WHERE id IN ({chosen})
            RETURNING id, rank, body, attempts""",
        now=as_text(now),
        most=most,
    )
    rows.sort(key=lambda row: (row["rank"], row["id"]))
    return [Waiting(row["id"], unpacked(row["body"]), row["attempts"]) for row in rows]


def finish(tx: Tx, id: int) -> None:
    """It was sent, or never can be: gone."""
    tx.execute("DELETE FROM outbox WHERE id = :id", id=id)


def rest(tx: Tx, id: int) -> None:
    """It was not sent: it waits until the next pass."""
    tx.execute("UPDATE outbox SET state = 'resting', claimed_at = NULL WHERE id = :id", id=id)


def again(tx: Tx, id: int) -> None:
    """Its answer was lost: it is sent once more."""
    tx.execute("UPDATE outbox SET state = 'planned', claimed_at = NULL WHERE id = :id", id=id)


def recover(tx: Tx) -> int:
    """A pass begins: what rested, and what a sender that is gone had claimed, waits again."""
    return tx.execute("UPDATE outbox SET state = 'planned', claimed_at = NULL WHERE state IN ('claimed', 'resting')")


def waiting(tx: Tx) -> int:
    """How many rows wait or are under way."""
    return int(tx.value("SELECT count(*) FROM outbox"))


def packed(answer: Answer) -> str:
    """As JSON; what is at its default is left out."""
    return json.dumps(_pack(answer), ensure_ascii=False, separators=(",", ":"))


def unpacked(body: str) -> Answer:
    """What `packed` wrote."""
    value: Answer = _unpack(json.loads(body))
    return value


def _pack(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        kept = {
            field.name: _pack(getattr(value, field.name))
            for field in fields(value)
            if getattr(value, field.name) != field.default
        }
        return {"_": type(value).__name__, **kept}
    if isinstance(value, date | time):
        return {"_": "date" if isinstance(value, date) else "time", "text": value.isoformat()}
    if isinstance(value, Mapping):
        return {"_": "map", "items": {key: _pack(item) for key, item in value.items()}}
    if isinstance(value, list | tuple):
        return [_pack(item) for item in value]
    return value


def _unpack(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_unpack(item) for item in value)
    if not isinstance(value, dict):
        return value
    kind = value.pop("_")
    if kind == "date":
        return date.fromisoformat(value["text"])
    if kind == "time":
        return time.fromisoformat(value["text"])
    if kind == "map":
        return {key: _unpack(item) for key, item in value["items"].items()}
    made = {key: _unpack(item) for key, item in value.items()}
    for name, enum in (("form", Form), ("menu", Menu)):
        if name in made:
            made[name] = enum(made[name])
    return KINDS[kind](**made)
