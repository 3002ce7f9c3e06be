"""Participants: their row, their meetings, and when the clock must look at them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from bot.domain.participant import Participant, TextForm
from bot.store.database import Row, Tx
from bot.store.times import as_moment, as_text, maybe_date, maybe_moment, maybe_text, maybe_time

# What may be written of a participant, by the value's field name, and its column.
COLUMNS: Mapping[str, str] = {
    "programme": "programme",
    "start": "start",
    "end": '"end"',
    "extended_at": "extended_at",
    "locale": "locale",
    "first_name": "first_name",
    "workplace": "workplace_id",
    "caseworker": "caseworker_id",
    "chat": "chat_id",
    "tag": "tag",
    "joined_at": "joined_at",
    "left_at": "left_at",
    "hour": "hour",
    "sound": "sound",
    "form": "form",
    "hidden": "hidden",
    "paused_until": "paused_until",
    "paused_by": "paused_by",
    "consent": "consent",
    "reachable": "reachable",
    "permanent_offer": "permanent_offer",
    "words_a_day": "words_a_day",
    "words_shown": "words_shown",
    "offers_unanswered": "offers_unanswered",
}

SELECT = "SELECT * FROM participants"
LONG_AGO = "0001-01-01T00:00:00.000000Z"  # no offer is made for such a moment, but the next one is found
# Every table of what is kept about one participant, and its order.
OWN: Mapping[str, str] = {
    "deliveries": "id",
    "answers": "id",
    "notices": "id",
    "invitations": "created_at",
    "meetings": "number",
    "memories": "added_at, word",
    "reviews": "id",
    "sessions": "id",
    "questions": "session_id, place",
    "own_words": "id",
    "set_words": "set_at, word",
}


def add(tx: Tx, person: Participant, now: datetime) -> int:
    """Add a participant; their id."""
    names = ", ".join(COLUMNS.values())
    marks = ", ".join(f":{name}" for name in COLUMNS)
    return tx.insert(
        f"INSERT INTO participants (code, created_at, {names}) VALUES (:code, :created, {marks})",
        code=person.code,
        created=as_text(now),
        **{name: plain(getattr(person, name)) for name in COLUMNS},
    )


def change(tx: Tx, id: int, **values: object) -> None:
    """Write single fields, by the names of the value."""
    pairs = ", ".join(f"{COLUMNS[name]} = :{name}" for name in values)
    tx.execute(
        f"UPDATE participants SET {pairs} WHERE id = :id",
        id=id,
        **{name: plain(value) for name, value in values.items()},
    )


def look_at(tx: Tx, id: int, when: datetime | None) -> None:
    """When the clock must look at that participant; None for never of itself. Their next offer is found anew."""
    tx.execute(
        "UPDATE participants SET next_due_at = :at, offer_at = :found_anew WHERE id = :id",
        at=maybe_text(when),
        found_anew=LONG_AGO,
        id=id,
    )


def look_at_each(tx: Tx, when: Mapping[int, datetime | None]) -> None:
    """When the clock must look at each of these participants, by id."""
    tx.many(
        "UPDATE participants SET next_due_at = :at WHERE id = :id AND next_due_at IS DISTINCT FROM :at",
        [{"id": id, "at": maybe_text(moment)} for id, moment in when.items()],
    )


def due(tx: Tx, now: datetime, most: int) -> list[Participant]:
    """Whose time has come, longest waiting first."""
    sql = f"{SELECT} WHERE next_due_at <= :now ORDER BY next_due_at, id LIMIT :most"
    return _people(tx, tx.rows(sql, now=as_text(now), most=most))


def next_after(tx: Tx, id: int, most: int) -> list[Participant]:
    """By their ids, after one id, those who can be told something."""
    sql = f"{SELECT} WHERE id > :id AND joined_at IS NOT NULL AND left_at IS NULL AND reachable = 1 ORDER BY id"
    return _people(tx, tx.rows(f"{sql} LIMIT :most", id=id, most=most))


def next_due(tx: Tx) -> datetime | None:
    """The next moment at which somebody must be looked at."""
    return maybe_moment(tx.value("SELECT min(next_due_at) FROM participants WHERE next_due_at IS NOT NULL"))


def participant(tx: Tx, id: int) -> Participant | None:
    """One, by id."""
    return _one(tx, tx.row(f"{SELECT} WHERE id = :id", id=id))


def participants(tx: Tx, ids: Iterable[int]) -> dict[int, Participant]:
    """Several, by id."""
    rows = tx.rows(f"{SELECT} WHERE id IN :ids", ids=list(ids))
    return {person.id: person for person in _people(tx, rows)}


def by_code(tx: Tx, code: str) -> Participant | None:
    """One, by code."""
    return _one(tx, tx.row(f"{SELECT} WHERE code = :code", code=code))


def by_chat(tx: Tx, chat: int) -> Participant | None:
    """The one who has joined in that chat."""
    return _one(tx, tx.row(f"{SELECT} WHERE chat_id = :chat", chat=chat))


def everyone(tx: Tx) -> list[Participant]:
    """All, by start and code."""
    return _people(tx, tx.rows(f"{SELECT} ORDER BY start, code"))


def of_caseworker(tx: Tx, staff: int) -> list[Participant]:
    """One caseworker's caseload."""
    return _people(tx, tx.rows(f"{SELECT} WHERE caseworker_id = :staff ORDER BY start, code", staff=staff))


def at_workplaces(tx: Tx, workplaces: Iterable[int]) -> list[Participant]:
    """Everybody at these workplaces."""
    return _people(
        tx, tx.rows(f"{SELECT} WHERE workplace_id IN :wanted ORDER BY start, code", wanted=sorted(workplaces))
    )


def ended_by(tx: Tx, day: date, most: int) -> list[Participant]:
    """Whose end date is that day or lies before it, up to so many."""
    return _people(tx, tx.rows(f'{SELECT} WHERE "end" <= :day LIMIT :most', day=day.isoformat(), most=most))


def set_meeting(tx: Tx, id: int, number: int, day: date) -> None:
    """A caseworker has set the day of a meeting."""
    tx.execute(
        """INSERT INTO meetings (participant_id, number, day) VALUES (:id, :number, :day)
           ON CONFLICT (participant_id, number) DO UPDATE SET day = :day""",
        id=id,
        number=number,
        day=day.isoformat(),
    )


def media_told(tx: Tx, id: int, now: datetime, since: datetime) -> bool:
    """Note that they were told that only text is read; False where that was said since then."""
    return bool(
        tx.execute(
            """UPDATE participants SET media_told_at = :now
                WHERE id = :id AND (media_told_at IS NULL OR media_told_at < :since)""",
            now=as_text(now),
            since=as_text(since),
            id=id,
        )
    )


def erase(tx: Tx, id: int) -> None:
    """Every row of a participant, everywhere; the audit log keeps what was done, not to whom."""
    code, chat = (
        tx.rows("SELECT code, chat_id FROM participants WHERE id = :id", id=id)[0][key] for key in ("code", "chat_id")
    )
    for table in OWN:
        tx.execute(f"DELETE FROM {table} WHERE participant_id = :id", id=id)
    tx.execute("DELETE FROM outbox WHERE chat_id = :chat", chat=chat)
    tx.execute("DELETE FROM awaiting WHERE chat_id = :chat", chat=chat)
    _erase_from_others(tx, code)
    tx.execute("UPDATE audit SET participant = NULL, detail = NULL WHERE participant = :code", code=code)
    tx.execute("DELETE FROM participants WHERE id = :id", id=id)


def _erase_from_others(tx: Tx, code: str) -> None:
    """What staff were about to read or write of the person: it names them, and waits in chats that are not theirs."""
    named, labelled = f'"{code}"', f'"code":"{code}"'
    tx.execute("DELETE FROM awaiting WHERE replace(draft, :named, '') <> draft", named=named)
    tx.execute(
        """DELETE FROM outbox WHERE replace(body, :labelled, '') <> body OR replace(body, :bracketed, '') <> body""",
        labelled=labelled,
        bracketed=f"({code})",
    )


def exported(tx: Tx, id: int) -> dict[str, list[dict[str, Any]]]:
    """Every row that is kept about a participant, by table."""
    own = {"participants": tx.rows("SELECT * FROM participants WHERE id = :id", id=id)}
    for table, order in OWN.items():
        if table != "invitations":  # the token in it is a key
            own[table] = tx.rows(f"SELECT * FROM {table} WHERE participant_id = :id ORDER BY {order}", id=id)
    own["invitations"] = tx.rows(
        "SELECT created_at, expires_at, used_at FROM invitations WHERE participant_id = :id ORDER BY created_at", id=id
    )
    own["audit"] = tx.rows(
        """SELECT at, act, detail FROM audit WHERE participant = (SELECT code FROM participants WHERE id = :id)
           ORDER BY audit.id""",
        id=id,
    )
    return {table: [dict(row) for row in rows] for table, rows in own.items()}


def plain(value: object) -> object:
    """A value as its column holds it."""
    if isinstance(value, datetime):
        return as_text(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value


def _one(tx: Tx, row: Row | None) -> Participant | None:
    return _people(tx, [row])[0] if row else None


def _people(tx: Tx, rows: list[Row]) -> list[Participant]:
    meetings = _meetings(tx, [row["id"] for row in rows])
    return [_participant(row, meetings.get(row["id"], {})) for row in rows]


def _meetings(tx: Tx, ids: list[int]) -> dict[int, dict[int, date]]:
    found: dict[int, dict[int, date]] = {}
    sql = "SELECT * FROM meetings WHERE participant_id IN :ids"
    for row in tx.rows(sql, ids=ids):
        found.setdefault(row["participant_id"], {})[row["number"]] = date.fromisoformat(row["day"])
    return found


def _participant(row: Row, meetings: Mapping[int, date]) -> Participant:
    return Participant(
        id=row["id"],
        code=row["code"],
        tag=row["tag"],
        programme=row["programme"],
        start=date.fromisoformat(row["start"]),
        end=date.fromisoformat(row["end"]),
        extended_at=maybe_moment(row["extended_at"]),
        locale=row["locale"],
        first_name=row["first_name"] or "",
        workplace=row["workplace_id"],
        caseworker=row["caseworker_id"],
        chat=row["chat_id"],
        created_at=as_moment(row["created_at"]),
        joined_at=maybe_moment(row["joined_at"]),
        left_at=maybe_moment(row["left_at"]),
        hour=maybe_time(row["hour"]),
        sound=bool(row["sound"]),
        form=TextForm(row["form"]),
        hidden=bool(row["hidden"]),
        paused_until=maybe_date(row["paused_until"]),
        paused_by=row["paused_by"],
        consent=bool(row["consent"]),
        reachable=bool(row["reachable"]),
        permanent_offer=bool(row["permanent_offer"]),
        words_a_day=row["words_a_day"],
        words_shown=bool(row["words_shown"]),
        offers_unanswered=row["offers_unanswered"],
        meetings=meetings,
    )
