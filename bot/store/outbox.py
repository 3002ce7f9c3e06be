"""Replies that wait to be sent: a row each, gone when sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import orjson

from bot.domain.reply import Answer, Button, Commands, Form, Leave, Menu, Reply, Say, Toast, Value
from bot.store.database import Tx
from bot.store.times import as_text

TOAST, REPLY, NOTICE = 0, 1, 2  # ranks: what goes out first
RANKS: Mapping[type, int] = {Toast: TOAST, Reply: REPLY, Commands: NOTICE, Leave: NOTICE}
WAITS = "stegvis_outbox"  # the channel on which whoever sends hears that something waits
AS_THEY_ARE = orjson.OPT_PASSTHROUGH_DATETIME  # a day must come back as a day, and not as its text
Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One claimed row: its id, what to send, and how often it was tried."""

    id: int
    answer: Answer
    attempts: int


def put(tx: Tx, answers: Iterable[Answer], now: datetime, *, unasked: bool = False) -> None:
    """Add answers, in order; whoever sends is woken. `unasked`: nobody waits for them, so that replies go first."""
    rows = [
        {
            "chat": getattr(answer, "chat", None),
            "rank": NOTICE if unasked else RANKS[type(answer)],
            "body": packed(answer),
            "now": as_text(now),
        }
        for answer in answers
    ]
    if rows:
        tx.many(
            "INSERT INTO outbox (chat_id, rank, body, state, created_at) VALUES (:chat, :rank, :body, 'planned', :now)",
            rows,
        )
        if not unasked:
            tx.many(SOONER, [{"chat": row["chat"], "reply": REPLY} for row in rows if row["rank"] == REPLY])
        tx.wake(WAITS)


# Each chat is told everything in order: what nobody waited for must not hold back a reply.
SOONER = "UPDATE outbox SET rank = :reply WHERE chat_id = :chat AND rank > :reply AND state = 'planned'"


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


# Of the three that follow each says whether that very claim still stood: False where its outcome was recorded before.


def finish(tx: Tx, waiting: Waiting) -> bool:
    """It was sent, or never can be: gone."""
    return _end(tx, "DELETE FROM outbox", waiting)


def rest(tx: Tx, waiting: Waiting) -> bool:
    """It was not sent: it waits until the next pass."""
    return _end(tx, "UPDATE outbox SET state = 'resting', claimed_at = NULL", waiting)


def again(tx: Tx, waiting: Waiting) -> bool:
    """Its answer was lost: it is sent once more."""
    return _end(tx, "UPDATE outbox SET state = 'planned', claimed_at = NULL", waiting)


def _end(tx: Tx, how: str, waiting: Waiting) -> bool:
    mine = "id = :id AND state = 'claimed' AND attempts = :attempts"
    return tx.execute(f"{how} WHERE {mine}", id=waiting.id, attempts=waiting.attempts) == 1


def recover(tx: Tx, *, toasts: bool = False) -> int:
    """A pass begins: what rested, and what a sender that is gone had claimed, waits again."""
    which = "rank = 0" if toasts else "rank > 0"
    return tx.execute(
        f"UPDATE outbox SET state = 'planned', claimed_at = NULL WHERE state IN ('claimed', 'resting') AND {which}"
    )


def waiting(tx: Tx) -> int:
    """How many rows wait or are under way."""
    return int(tx.value("SELECT count(*) FROM outbox"))


def packed(answer: Answer) -> str:
    """As JSON: the kind, then its fields."""
    return orjson.dumps({type(answer).__name__: answer}, default=_day_or_time, option=AS_THEY_ARE).decode()


def unpacked(body: str) -> Answer:
    """What `packed` wrote."""
    ((kind, fields),) = orjson.loads(body).items()
    return UNPACKED[kind](fields)


def _day_or_time(value: object) -> dict[str, str]:
    if isinstance(value, date | time):
        return {type(value).__name__: value.isoformat()}
    raise TypeError(type(value).__name__)


def _reply(fields: Fields) -> Reply:
    texts, rows, file, chart, known = (fields.pop(name) for name in ("says", "rows", "file", "chart", "known"))
    return Reply(
        says=tuple(_say(text) for text in texts),
        rows=tuple(tuple(_button(button) for button in row) for row in rows),
        menu=Menu(fields.pop("menu")),
        file=tuple(file) if file else None,
        known=tuple(known) if known else None,
        chart=(tuple(chart[0]), tuple(chart[1])) if chart else None,
        **fields,
    )


def _toast(fields: Fields) -> Toast:
    return Toast(fields["callback"], fields["locale"], _say(fields["say"]) if fields["say"] else None)


def _say(fields: Fields) -> Say:
    arguments = fields["arguments"]
    return Say(
        fields["id"],
        fields["part"],
        {name: _value(arguments[name]) for name in arguments} if arguments else arguments,
        FORMS[fields["form"]],
        fields["tongue"],
        fields["draft_of"],
    )


def _value(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(_say(each) for each in value)
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    if "date" in value:
        return date.fromisoformat(value["date"])
    return time.fromisoformat(value["time"]) if "time" in value else _say(value)


def _button(fields: Fields) -> Button:
    copy, url = (_say(each) if isinstance(each, dict) else each for each in (fields["copy"], fields["url"]))
    return Button(_say(fields["label"]), fields["tap"], copy, url, fields["mark"])


FORMS = {form.value: form for form in Form}
UNPACKED: Mapping[str, Callable[[Fields], Answer]] = {
    "Reply": _reply,
    "Toast": _toast,
    "Commands": lambda fields: Commands(**fields),
    "Leave": lambda fields: Leave(**fields),
}
