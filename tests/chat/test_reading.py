"""What the bot reads of an update, and what it takes for none."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram import Message

from bot.chat.reading import LONGEST_TEXT, read_update, tapped_message

ANNA = {"id": 5, "is_bot": False, "first_name": "Anna", "language_code": "sv"}
HOME = {"id": 5, "type": "private", "first_name": "Anna"}
TEXT = {"message_id": 7, "date": 1, "chat": HOME, "from": ANNA, "text": "hej"}
TAP = {"id": "9", "from": ANNA, "chat_instance": "1", "data": "1:p:::t", "message": {**TEXT, "photo": []}}
MEMBER = {"chat": HOME, "from": ANNA, "date": 1, "old_chat_member": {}, "new_chat_member": {"status": "kicked"}}
# A poll without what newer versions of the Bot API say of it: python-telegram-bot cannot read it.
OLD_POLL = {"id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}]}


def written(**content: object) -> str:
    """An update as it was written down."""
    return json.dumps({"update_id": 3, **content})


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param("", id="nothing"),
        pytest.param("{", id="no JSON"),
        pytest.param("[" * 100_000 + "]" * 100_000, id="too deep"),
        pytest.param("[]", id="a list"),
        pytest.param("7", id="a number"),
        pytest.param(json.dumps({"message": TEXT}), id="no id"),
        pytest.param(json.dumps({"update_id": "3", "message": TEXT}), id="an id that is a text"),
        pytest.param(json.dumps({"update_id": True, "message": TEXT}), id="an id that is a truth"),
        pytest.param(json.dumps({"update_id": 2**63, "message": TEXT}), id="an id beyond what a database holds"),
        pytest.param(written(), id="no content"),
        pytest.param(written(poll=OLD_POLL), id="a kind that was not asked for"),
        pytest.param(written(message=None), id="a message that is none"),
        pytest.param(written(message=7), id="a message that is a number"),
        pytest.param(written(message={**TEXT, "text": ["hej"]}), id="a text that is a list"),
        pytest.param(written(message={**TEXT, "chat": {"id": "5", "type": "private"}}), id="a chat's id as a text"),
        pytest.param(written(message={**TEXT, "chat": {"id": 10**30, "type": "private"}}), id="a chat's id too large"),
        pytest.param(written(message={**TEXT, "chat": {}}), id="a chat without anything"),
        pytest.param(written(message={**TEXT, "from": {**ANNA, "language_code": {}}}), id="a language that is none"),
        pytest.param(written(message={**TEXT, "from": {"id": 5}}), id="somebody who may be a bot"),
        pytest.param(written(callback_query={**TAP, "id": 9}), id="a tap's id that is a number"),
        pytest.param(written(callback_query={**TAP, "data": True}), id="a button's data that is a truth"),
        pytest.param(written(callback_query={**TAP, "message": {"chat": HOME}}), id="a tap on a message without an id"),
        pytest.param(written(my_chat_member={**MEMBER, "new_chat_member": 1}), id="a member that is a number"),
    ],
)
def test_what_telegram_would_not_send_is_no_update(payload: str) -> None:
    assert read_update(payload) is None
    assert tapped_message(payload) is None


@pytest.mark.parametrize(
    "unread",
    [
        pytest.param({"reply_to_message": {**TEXT, "poll": OLD_POLL}}, id="a poll of an older server"),
        pytest.param({"date": "today"}, id="a date that is none"),
        pytest.param({"entities": [7]}, id="entities that are none"),
        pytest.param({"from_user": 1, "self": 2, "api_kwargs": 3}, id="names that the library uses itself"),
    ],
)
def test_a_field_that_the_library_cannot_read_costs_nobody_their_answer(unread: dict[str, Any]) -> None:
    update = read_update(written(message={**TEXT, **unread}))
    assert update is not None
    assert update.message is not None
    assert update.effective_chat is not None
    assert (update.message.text, update.effective_chat.id, update.message.message_id) == ("hej", 5, 7)
    assert update.effective_user is not None
    assert (update.effective_user.id, update.effective_user.language_code) == (5, "sv")
    tapped = written(callback_query={**TAP, "message": {**TEXT, **unread}})
    tap = read_update(tapped)
    assert tap is not None
    assert tap.callback_query is not None
    assert (tap.callback_query.id, tap.callback_query.data) == ("9", "1:p:::t")
    assert isinstance(tap.callback_query.message, Message)
    assert tapped_message(tapped) == (5, 7)


@pytest.mark.parametrize(
    ("status", "read"), [("kicked", "left"), ("left", "left"), ("member", "member"), ("x", "member")]
)
def test_who_has_blocked_the_bot_is_read_even_where_the_rest_is_not(status: str, read: str) -> None:
    unreadable = {**MEMBER, "date": "today", "new_chat_member": {"status": status}}
    update = read_update(written(my_chat_member=unreadable))
    assert update is not None
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == read


def test_a_text_is_cleaned_of_what_no_database_takes_and_is_no_longer_than_telegrams() -> None:
    update = read_update(written(message={**TEXT, "text": "a\0b\ud800c" + "x" * 5000}))
    assert update is not None
    assert update.message is not None
    assert update.message.text is not None
    assert update.message.text[:6] == "a�b?cx"
    assert len(update.message.text) == LONGEST_TEXT


def test_a_buttons_data_longer_than_telegrams_is_none() -> None:
    update = read_update(written(callback_query={**TAP, "data": "1" * 65}))
    assert update is not None
    assert update.callback_query is not None
    assert update.callback_query.data == ""
