"""The errors that somebody is told of: each carries the Fluent message that says what to do."""

from __future__ import annotations

from collections.abc import Mapping


class Refusal(Exception):
    """What was asked cannot be done; `message` is a Fluent id, `text` is English for the command line."""

    def __init__(self, message: str, text: str, **arguments: object) -> None:
        super().__init__(text)
        self.message = message
        self.text = text
        self.arguments: Mapping[str, object] = arguments


class SetupError(Exception):
    """The installation lacks something; the text says what, and what to do."""


def place_of(error: BaseException) -> str:
    """Where it happened, without the values that were at hand there."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else ""
