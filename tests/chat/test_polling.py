"""What is written down of what comes from Telegram."""

from __future__ import annotations

from typing import Any

import pytest
from telegram.error import TelegramError

from bot.chat.polling import came_in, fetch
from bot.store import updates
from tests.conftest import Town


@pytest.mark.parametrize(
    "raw",
    [None, 7, [], {}, {"update_id": "1"}, {"update_id": None}, {"update_id": 1.5}, {"update_id": True},
     {"update_id": -1}, {"update_id": 2**63}],
)  # fmt: skip
def test_what_has_no_number_is_no_update(raw: Any) -> None:
    assert came_in(raw) is None


@pytest.mark.parametrize(
    "message",
    [None, 7, {}, {"chat": 5}, {"chat": {"id": "5"}}, {"chat": {"id": True}}, {"chat": {"id": 2**63}}, {"from": [5]}],
)
def test_what_has_no_chat_that_a_database_can_hold_keeps_no_order(message: Any) -> None:
    came = came_in({"update_id": 1, "message": message})
    assert came is not None
    assert (came.id, came.chat) == (1, 0)


async def test_of_what_comes_together_what_is_no_update_is_passed_over(town: Town) -> None:
    town.telegram.updates._pending[3] = {"no": "update"}
    with pytest.raises(TelegramError):
        await fetch(town.app.bot, town.app.store, None, wait=0, clock=town.clock)
    town.telegram.updates._pending[4] = {"update_id": 4, "poll": {}}
    assert await fetch(town.app.bot, town.app.store, None, wait=0, clock=town.clock) == (5, [0])
    assert town.app.store.write(updates.waiting_chats) == [0]
    assert await fetch(town.app.bot, town.app.store, 5, wait=0, clock=town.clock) == (5, [])
