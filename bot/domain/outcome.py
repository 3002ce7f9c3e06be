"""What became of one attempt to send, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived; Telegram's id of the message, where there is one."""

    message_id: int | None = None
    picture: bool = False  # the text came below a picture


@dataclass(frozen=True, slots=True)
class NotSent:
    """It certainly did not arrive: try again."""

    problem: str


@dataclass(frozen=True, slots=True)
class Lost:
    """The answer was lost: it may have arrived."""

    problem: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram does not take this message, in its own words."""

    problem: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The recipient has blocked the bot or is gone."""

    problem: str


@dataclass(frozen=True, slots=True)
class Unsaid:
    """There was nothing left to say: a voice that is gone, or that the recipient does not take."""


Outcome = Sent | NotSent | Lost | Refused | Unreachable | Unsaid
