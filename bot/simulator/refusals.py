"""What Telegram says when it says no, in its own words."""

from __future__ import annotations


class ApiError(Exception):
    """An answer with `ok` false: an HTTP status, a description, and perhaps when to try again."""

    def __init__(self, status: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after


def bad_request(words: str) -> ApiError:
    """A 400 in Telegram's words."""
    return ApiError(400, words if words.startswith("Bad Request") else f"Bad Request: {words}")


def cannot_parse(words: str) -> ApiError:
    """A 400 about HTML that Telegram does not take."""
    return bad_request(f"can't parse entities: {words}")


def not_modified() -> ApiError:
    """A 400 for an edit that changes nothing."""
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )


def blocked() -> ApiError:
    """A 403 after the person has blocked the bot."""
    return ApiError(403, "Forbidden: bot was blocked by the user")


def deactivated() -> ApiError:
    """A 403 after the person has deleted their account."""
    return ApiError(403, "Forbidden: user is deactivated")


def too_many_requests(retry_after: int) -> ApiError:
    """A 429 with the seconds to wait."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def old_query() -> ApiError:
    """A 400 for an answer to a tap that nobody waits for any more."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")
