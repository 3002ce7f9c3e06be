"""What must hold after every update: who was answered, what was changed, what was logged, what is left behind."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.chaos.table import Expected, Who, expected
from benchmarks.chaos.updates import MARK, Fuzzed
from benchmarks.chaos.wire import Sent
from bot.domain.permissions import Role
from bot.simulator.refusals import not_modified
from bot.store.database import Row, Tx

Key = tuple[str, str]
Rows = Mapping[Key, Row]

# What came in and goes out, and what the migrations keep for themselves.
ASIDE = ("updates", "payloads", "outbox", "migrations", "lead", "uploads")
HOUSE = ("erased", "ill-opened")  # rows of `kept` that any update may change
LOUD = ("warning", "error", "critical", "exception")
OWN_OF_STAFF = frozenset(("locale", "reachable", "speaks"))
ACTIVE = {Role.CASEWORKER, Role.ADMINISTRATOR}
WORDS = ("own_words", "accepted_words", "awaiting")
PLANTED = re.compile(rf"{MARK}[0-9a-f]+")
EDITING = {Role.EDITOR, Role.ADMINISTRATOR}
JUDGED = ("own_words", "accepted_words", "recordings")  # what editors decide about
SETTING = {Role.CASEWORKER, Role.ADMINISTRATOR, Role.SUPERVISOR}
SET = ("set_words", "own_words")  # what is set for a week, and what of it is new
OLD = "query is too old"
NO_GROUP = "in private chats"  # a broken update may call a person's chat a group
EXPECTED_REFUSALS = (OLD, not_modified().description, "Forbidden", "message to edit not found",
                     "message can't be edited",
                     "there is no text in the message to edit", "there is no caption in the message to edit",
                     "chat not found")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """What one update did: rows before and after, what was sent, what was logged, how long it took."""

    update: Fuzzed
    fresh: bool  # its id was not there before
    before: Rows
    after: Rows
    sent: Sequence[Sent]
    logged: Sequence[Mapping[str, Any]]
    seconds: float
    crash: str = ""
    added: frozenset[str] = frozenset()  # planted texts that were added as words on purpose


@dataclass(frozen=True, slots=True)
class SeenTogether:
    """What many updates did together: those that were new, what was sent, what was logged."""

    fresh: Sequence[Fuzzed]
    sent: Sequence[Sent]
    logged: Sequence[Mapping[str, Any]]
    crash: str = ""
    added: frozenset[str] = frozenset()


def rows_of(tx: Tx) -> dict[Key, Row]:
    """Every row of every table, by table and key."""
    tables = dict.fromkeys(row["table"] for row in tx.rows(tx.session.dialect.keys))
    found: dict[Key, Row] = {}
    for table in tables:
        if table not in ASIDE:
            found |= {(table, _key(row)): row for row in tx.rows(f'SELECT * FROM "{table}"')}
    return found


def faults(seen: Seen, most_seconds: float) -> Iterator[str]:
    """What should not have been."""
    if seen.crash:
        yield f"crash: {seen.crash}"
    yield from _noisy(seen.logged)
    yield from _said_back(seen.sent, seen.added, whole=seen.update.whole)
    if seen.seconds > most_seconds:
        yield f"it took {seen.seconds:.1f} seconds"
    chat = chat_of(seen.update)
    who, row = who_is(seen.before, chat)
    yield from _answers(seen, chat, who)
    yield from _changes(seen, chat, who, row)


def faults_together(seen: SeenTogether) -> Iterator[str]:
    """What should not have been: each tap is answered once, whatever came before and after it."""
    if seen.crash:
        yield f"crash: {seen.crash}"
    yield from _noisy(seen.logged)
    yield from _said_back(seen.sent, seen.added)
    taps = Counter(
        content["id"]
        for update in seen.fresh
        if update.whole and expected(update.kind, content := content_of(update), Who.STRANGER).toasts
    )
    given = Counter(call.values["callback_query_id"] for call in seen.sent if call.method == "answerCallbackQuery")
    for tap in taps.keys() - given.keys():
        yield f"the tap {tap} is not answered"
    for tap, count in given.items():
        if count > 1:
            yield f"the tap {tap} is answered {count} times"


def planted(said: object) -> frozenset[str]:
    """The planted texts in anything."""
    return frozenset(PLANTED.findall(str(said)))


def added(rows: Rows) -> frozenset[str]:
    """The planted texts that are kept on purpose: words from work, and what is asked about them."""
    return planted([row for (table, _), row in rows.items() if table in WORDS])


def left_behind(folder: Path, name: str) -> Iterator[str]:
    """Planted texts in the files of the database."""
    for path in sorted(folder.glob(f"{name}*")):
        data = path.read_bytes()
        if (place := data.find(MARK.encode())) >= 0:
            yield f"{path.name} holds {data[max(0, place - 60) : place + 20]!r}"


class Records(logging.Handler):
    """What the libraries log."""

    def __init__(self, kept: list[MutableMapping[str, Any]]) -> None:
        super().__init__(logging.INFO)
        self.kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line as structlog's lines are kept."""
        told = {"event": record.getMessage(), "log_level": record.levelname.lower(), "error": repr(record.exc_info)}
        self.kept.append(told)


def chat_of(update: Fuzzed) -> Any:
    """The chat of whoever caused an update: of a message its chat's, else the sender's own."""
    content = content_of(update)
    if not isinstance(content, dict):
        return None
    place = content.get("message") if "callback_query" in update.kind else content
    chat = place.get("chat") if isinstance(place, dict) else None
    sender = content.get("from") or content.get("user")
    found = chat if isinstance(chat, dict) else sender
    return found.get("id") if isinstance(found, dict) else None


def who_is(rows: Rows, chat: Any) -> tuple[Who, Row | None]:
    """What a chat is to the bot."""
    for (table, _), row in rows.items():
        if table == "participants" and row["chat_id"] == chat and chat is not None:
            return Who.PARTICIPANT, row
    for (table, _), row in rows.items():
        if table == "staff" and row["chat_id"] == chat and chat is not None and row["left_at"] is None:
            return Who.STAFF, row
    return Who.STRANGER, None


def _noisy(logged: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for line in logged:
        if line["log_level"] in LOUD:
            yield f"logged: {line}"
        if MARK in str(line):
            yield f"a text of an update is in the log: {line}"


def _said_back(sent: Sequence[Sent], added: frozenset[str], *, whole: bool = False) -> Iterator[str]:
    for call in sent:
        said = {name: value for name, value in call.values.items() if name != "callback_query_id"}
        if planted(said) - added:
            yield f"a text of an update is said back: {call}"
        known = EXPECTED_REFUSALS if whole else (*EXPECTED_REFUSALS, NO_GROUP)
        if call.refusal and not any(words in call.refusal for words in known):
            yield f"refused: {call}"


def _answers(seen: Seen, chat: Any, who: Who) -> Iterator[str]:
    content = content_of(seen.update)
    shown = [call for call in seen.sent if call.shows and call.chat == chat]
    toasts = [call for call in seen.sent if call.method == "answerCallbackQuery"]
    left = [call for call in seen.sent if call.method == "leaveChat"]
    if not seen.fresh and seen.sent:
        yield f"an update that was there before is answered: {seen.sent}"
    if seen.fresh and seen.update.whole:
        wanted = expected(seen.update.kind, content, who)
        yield from _counted(wanted, len(shown), len(toasts), len(left))
        if wanted.toasts and toasts and toasts[0].values["callback_query_id"] != content["id"]:
            yield "another tap is answered"
    if len(toasts) > 1 or len(left) > 1:
        yield f"more than one answer to a tap, or group left: {seen.sent}"
    yield from _to_others(seen, chat, who)


def _counted(wanted: Expected, shown: int, toasts: int, left: int) -> Iterator[str]:
    if not wanted.shown[0] <= shown <= wanted.shown[1]:
        yield f"{shown} messages, not {wanted.shown[0]} to {wanted.shown[1]}"
    if toasts != wanted.toasts:
        yield f"{toasts} answers to the tap, not {wanted.toasts}"
    if not wanted.left[0] <= left <= wanted.left[1]:
        yield f"{left} groups left, not {wanted.left[0]} to {wanted.left[1]}"


def _to_others(seen: Seen, chat: Any, who: Who) -> Iterator[str]:
    """Besides the sender, only staff are told something, and only by whom the bot knows, or has just come to know."""
    known = who is not Who.STRANGER or who_is(seen.after, chat)[0] is not Who.STRANGER
    staff = {row["chat_id"] for (table, _), row in seen.before.items() if table == "staff"}
    for call in seen.sent:
        if call.shows and call.chat != chat and not (known and call.chat in staff):
            yield f"somebody else is told something: {call}"


def _changes(seen: Seen, chat: Any, who: Who, own: Row | None) -> Iterator[str]:
    changed = [(key, seen.before.get(key), seen.after.get(key)) for key in {*seen.before, *seen.after}
               if seen.before.get(key) != seen.after.get(key)]  # fmt: skip
    if not seen.fresh and changed:
        yield f"an update that was there before changes rows: {changed}"
    joining = _joins(seen, chat) if who is Who.STRANGER else None
    for (table, key), old, new in changed:
        if table == "kept" and key in HOUSE:
            continue
        if own and own["reachable"] and _is_foreign(seen.update, own):
            yield f"a button of somebody else changes {table} {key}: {_difference(old, new)}"
        if joining is not None and _is_about(joining, table, old, new):
            continue
        if who is Who.PARTICIPANT and own and _may_participant(own, table, old, new):
            continue
        if who is Who.STAFF and own and _may_staff(seen.before, own, table, old, new):
            continue
        yield f"{who} changes {table} {key}: {_difference(old, new)}"


def _is_foreign(update: Fuzzed, own: Row) -> bool:
    """Whether a button was tapped that is not the sender's own."""
    content = content_of(update)
    data = content.get("data") if "callback_query" in update.kind and isinstance(content, dict) else None
    return isinstance(data, str) and data.rpartition(":")[2] != own["tag"]


def _joins(seen: Seen, chat: Any) -> Row | None:
    """The row of whoever has just joined with an invitation that was open."""
    who, row = who_is(seen.after, chat)
    if row is None:
        return None
    column = "participant_id" if who is Who.PARTICIPANT else "staff_id"
    opened = [old for (table, _), old in seen.before.items()
              if table == "invitations" and old[column] == row["id"] and old["used_at"] is None]  # fmt: skip
    return row if opened and any(old["token"] in seen.update.payload for old in opened) else None


def _is_about(person: Row, table: str, old: Row | None, new: Row | None) -> bool:
    row = new or old or {}
    if table in ("participants", "staff"):
        return bool(row["code"] == person["code"])
    return person["id"] in (row.get("participant_id"), row.get("staff_id"))


def _may_participant(own: Row, table: str, old: Row | None, new: Row | None) -> bool:
    """A participant changes what is theirs; when they are erased, also what staff were about to do with them."""
    row = new or old or {}
    match table:
        case "participants":
            return bool(row["id"] == own["id"])
        case "audit":
            return (new or {}).get("participant") in (own["code"], None)
        case "awaiting":
            return row["chat_id"] == own["chat_id"] or (new is None and own["code"] in row["draft"])
    return bool(row.get("participant_id") == own["id"])


def _may_staff(before: Rows, own: Row, table: str, old: Row | None, new: Row | None) -> bool:
    """Staff change their own language; who has a caseload, what is their participants'."""
    row = new or old or {}
    if table == "staff":
        return row["id"] == own["id"] and {name for name in row if (old or {})[name] != row[name]} <= OWN_OF_STAFF
    if table == "awaiting":
        return bool(row["chat_id"] == own["chat_id"])
    if table in JUDGED and own["role"] in EDITING:
        return True
    if table == "audit" and own["role"] in ACTIVE | EDITING | SETTING:
        return old is None and row["actor"] == own["code"]
    if table in SET and own["role"] in SETTING:
        return True
    if own["role"] not in ACTIVE:
        return False
    if table not in ("participants", "deliveries", "notices", "invitations", "meetings"):
        return False
    id = row["id"] if table == "participants" else row["participant_id"]
    person = before.get(("participants", str(id)))
    return own["role"] == Role.ADMINISTRATOR or person is None or person["caseworker_id"] == own["id"]


def _difference(old: Row | None, new: Row | None) -> str:
    if old is None or new is None:
        return f"{'new' if old is None else 'gone'} {new or old}"
    return str({name: (old[name], new[name]) for name in old if old[name] != new[name]})


def content_of(update: Fuzzed) -> Any:
    """What stands in the field of its kind."""
    raw = update.raw if isinstance(update.raw, dict) else {}
    return raw.get(update.kind.partition(".")[0])


def _key(row: Row) -> str:
    names = ("id", "token", "chat_id", "name")
    found = next((str(row[name]) for name in names if name in row), None)
    return found or "-".join(str(value) for value in [*row.values()][:2])
