"""Who writes is served in order; one who floods the bot waits alone."""

from __future__ import annotations

import json
from collections.abc import Iterable

from bot.chat import inbox as inboxes
from bot.chat.flood import Flood
from bot.chat.inbox import Inbox
from bot.domain.reply import Reply
from bot.store import outbox, updates
from bot.store.database import Tx
from bot.store.updates import Update
from tests.conftest import Town
from tests.test_metrics import shown


def written(id: int, chat: int, text: str) -> Update:
    """A text that somebody writes in their own chat."""
    person = {"id": chat, "first_name": "X", "is_bot": False, "language_code": "en"}
    message = {"message_id": id, "date": 1, "chat": {"id": chat, "type": "private"}, "from": person, "text": text}
    return Update(id, chat, json.dumps({"update_id": id, "message": message}))


def wait(town: Town, came: Iterable[Update]) -> None:
    """It is written down."""
    town.app.store.write(lambda tx: updates.write_down(tx, came, town.clock()))


def answered(tx: Tx) -> list[int]:
    """The chats of the replies that wait, in order."""
    rows = tx.rows("SELECT body FROM outbox WHERE rank > 0 ORDER BY id")
    answers = (outbox.unpacked(row["body"]) for row in rows)
    return [answer.chat for answer in answers if isinstance(answer, Reply)]


async def test_many_are_served_in_turn_and_each_in_the_order_in_which_they_wrote(town: Town) -> None:
    wait(town, [written(id, 1 + id // 4, f"{id}") for id in range(12)])
    await town.app.inbox.find()
    await town.app.inbox.serve()
    assert town.app.store.write(answered) == [1, 2, 3] * 4


async def test_whoever_floods_the_bot_holds_nobody_back(town: Town) -> None:
    inbox = Inbox(town.app.store, lambda: town.app.house, clock=town.clock)
    inbox._flood = Flood(burst=2, per_second=20)
    wait(town, [*(written(id, 1, "again") for id in range(6)), written(10, 2, "hello")])
    await inbox.find()
    await inbox.serve()
    assert town.app.store.write(answered) == [1, 2, 1, 1, 1, 1, 1]
    assert town.app.store.write(updates.waiting_chats) == []


async def test_a_backlog_longer_than_one_look_is_served_whole(town: Town) -> None:
    count = inboxes.BACKLOG + 5
    inbox = Inbox(town.app.store, lambda: town.app.house, clock=town.clock)
    wait(town, [written(id, 1, "hello") for id in range(count)])
    await inbox.find(behind=True)
    await inbox.serve()
    assert len(town.app.store.write(answered)) == count


async def test_nothing_of_a_handled_update_stays_but_its_id(town: Town) -> None:
    wait(town, [written(5, 77, "secret words")])
    await town.app.inbox.find()
    await town.app.inbox.serve()
    (row,) = town.app.store.write(lambda tx: tx.rows("SELECT * FROM updates"))
    assert (row["update_id"], row["chat_id"]) == (5, None)
    assert town.app.store.write(lambda tx: tx.rows("SELECT * FROM payloads")) == []
    assert row["handled_at"] is not None


async def test_updates_are_counted_by_kind_and_failures_by_place(town: Town) -> None:
    odd = Update(7, 1, '{"update_id": 7, "poll": {}}')
    broken = Update(8, 1, '{"update_id": 8, "message": 5}')
    wait(town, [written(5, 1, "hello"), written(6, 2, "hello"), odd, broken])
    await town.app.inbox.find()
    await town.app.inbox.serve()
    figures = town.app.metrics
    counts = shown(figures, "stegvis_updates_total")
    assert [counts[kind] for kind in ("message", "callback_query", "other")] == [2, 0, 2]
    assert sum(shown(figures, "stegvis_errors_total").values()) == 0
    town.app.store.write(lambda tx: tx.execute("ALTER TABLE participants RENAME TO lost"))  # a damaged database
    wait(town, [written(9, 1, "hello")])
    await town.app.inbox.find()
    await town.app.inbox.serve()
    assert sum(shown(figures, "stegvis_errors_total").values()) >= 1
    assert shown(figures, "stegvis_update_seconds_count")[""] >= 1
