"""Taps on buttons, and how the bot answered them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.simulator.refusals import bad_request, old_query

ANSWERABLE = timedelta(minutes=15)  # observed of Telegram, which promises nothing
TOAST_UNITS = 200


@dataclass(frozen=True)
class Query:
    """A tap that waits for its answer."""

    id: str
    chat_id: int
    message_id: int
    data: str
    at: datetime


@dataclass(frozen=True)
class Answer:
    """What the bot answered to a tap; the text is the toast."""

    callback_id: str
    chat_id: int
    text: str = ""
    alert: bool = False
    url: str = ""
    revision: int = 0


class Queries:
    """All taps, answered or not."""

    def __init__(self) -> None:
        self.asked: dict[str, Query] = {}
        self.answers: dict[str, Answer] = {}

    def ask(self, chat_id: int, message_id: int, data: str, at: datetime) -> Query:
        """Writes a tap down."""
        query = Query(f"{chat_id}{len(self.asked):09}", chat_id, message_id, data, at)
        self.asked[query.id] = query
        return query

    def open(self, callback_id: str, now: datetime) -> Query:
        """The tap, if it may still be answered."""
        query = self.asked.get(callback_id)
        if query is None or callback_id in self.answers or now - query.at > ANSWERABLE:
            raise old_query()
        return query

    def close(self, answer: Answer) -> None:
        """Takes the answer."""
        if len(answer.text) > TOAST_UNITS:
            raise bad_request("MESSAGE_TOO_LONG")
        self.answers[answer.callback_id] = answer
