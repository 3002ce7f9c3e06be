"""What a person would get, and when: the reckoning stepped from look to look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile

from bot.domain.participant import Participant, Told
from bot.domain.programme import Programme
from bot.domain.reckoning import looks


@dataclass(frozen=True, slots=True)
class Planned:
    """A message that a person would get at an instant (UTC)."""

    at: datetime
    step: str
    occurrence: str
    must: bool


def timeline(
    programme: Programme,
    participant: Participant,
    *,
    until: datetime | None = None,
    ledger: Sequence[Told] = (),
    now: datetime | None = None,
) -> list[Planned]:
    """What a participant would get from now on (else from joining) to an instant, in order of sending."""
    now = now or participant.joined_at
    if now is None:
        return []
    found = takewhile(lambda look: until is None or look[0] <= until, looks(programme, participant, ledger, now))
    sends = ((at, reckoning.send) for at, reckoning in found if reckoning.send)
    return [Planned(at, owed.step.id, owed.occurrence, owed.step.must) for at, owed in sends]
