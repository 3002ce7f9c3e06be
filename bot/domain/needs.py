"""Why a person may need somebody, and who comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.participant import Participant

NOT_OPENED_FOR = timedelta(days=7)


class Need(StrEnum):
    """A reason, the most pressing first."""

    HELP = "wants-help"
    BLOCKED = "blocked"
    PERMANENT = "believes-permanent"
    UNSURE = "unsure"
    IN_DOUBT = "in-doubt"
    REFUSED = "refused"
    NOT_JOINED = "not-joined"
    NOT_OPENED = "not-opened"
    LEFT = "left"
    PAUSED = "paused"
    WELL = "well"
    ENDED = "ended"


ANSWERS = frozenset({Need.HELP, Need.PERMANENT, Need.UNSURE})  # known from what the person answered
RANK = {need: place for place, need in enumerate(Need)}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person stands, besides what their own row says."""

    help: tuple[str, ...] = ()  # the steps that they want help with; an empty one: with no topic
    permanent: bool = False
    unsure: bool = False
    in_doubt: tuple[str, ...] = ()  # the steps that may not have arrived, until somebody decides
    refused: bool = False
    unopened_since: datetime | None = None  # the first message after the last that they opened or answered


def needs(person: Participant, standing: Standing, today: date, now: datetime) -> tuple[Need, ...]:
    """All reasons that hold, the most pressing first; never none."""
    ended, left = person.end < today, person.left_at is not None
    active = not ended and not left
    joined, paused = person.joined_at is not None, person.paused_until is not None and person.paused_until > today
    silent = standing.unopened_since is not None and now - standing.unopened_since >= NOT_OPENED_FOR
    holds = {
        Need.HELP: bool(standing.help),
        Need.BLOCKED: active and not person.reachable,
        Need.PERMANENT: active and standing.permanent and not person.permanent_offer,
        Need.UNSURE: active and standing.unsure and not person.permanent_offer,
        Need.IN_DOUBT: active and bool(standing.in_doubt),
        Need.REFUSED: active and standing.refused,
        Need.NOT_JOINED: active and not joined,
        Need.NOT_OPENED: active and joined and person.reachable and not paused and silent,
        Need.LEFT: left and not ended,
        Need.PAUSED: active and paused,
        Need.ENDED: ended,
    }
    return tuple(need for need in Need if holds.get(need)) or (Need.WELL,)


def visible(found: Sequence[Need], *, answers: bool) -> tuple[Need, ...]:
    """The reasons that somebody sees who may see answers or not."""
    return tuple(need for need in found if answers or need not in ANSWERS) or (Need.WELL,)
