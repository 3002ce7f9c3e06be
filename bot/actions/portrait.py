"""One participant as an operator looks at them: dates, state, what was told, what comes, what staff must learn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions.facts import surroundings
from bot.content.content import Content
from bot.domain.calendar import programme_month
from bot.domain.participant import Participant, State
from bot.domain.places import Surroundings
from bot.domain.programme import Programme
from bot.domain.timeline import Planned, timeline
from bot.store import invitations, ledger, notices
from bot.store.database import Tx
from bot.store.ledger import Delivery
from bot.store.notices import Notice

SHOWN = 3  # messages before and after today


@dataclass(frozen=True, slots=True)
class Portrait:
    """A participant and what is around them; the invitation is open, used, expired or none."""

    person: Participant
    state: str
    month: int
    near: Surroundings
    invitation: str
    latest: tuple[Delivery, ...]
    coming: tuple[Planned, ...]
    notices: tuple[Notice, ...]


def portrait(tx: Tx, content: Content, person: Participant, now: datetime) -> Portrait:
    """The participant now; what comes to one who has not joined is what would come if they joined now."""
    programme = content.programme(person.programme)
    told = [each for each in ledger.of_participant(tx, person.id) if each.state is not State.PLANNED]
    return Portrait(
        person,
        standing(person, programme, now),
        programme_month(person.start, now.astimezone(programme.zone).date()),
        surroundings(tx, person),
        _invitation(tx, person, now),
        tuple(told[-SHOWN:]),
        _coming(tx, person, programme, now),
        tuple(notices.of_participant(tx, person.id)),
    )


def standing(person: Participant, programme: Programme, now: datetime) -> str:
    """Left, not joined, blocked, paused or joined."""
    today = now.astimezone(programme.zone).date()
    if person.left_at:
        return "left"
    if person.joined_at is None:
        return "not joined"
    if not person.reachable:
        return "blocked"
    return "paused" if person.paused_until and person.paused_until > today else "joined"


def _coming(tx: Tx, person: Participant, programme: Programme, now: datetime) -> tuple[Planned, ...]:
    newcomer = person if person.joined_at else replace(person, joined_at=now)
    return tuple(timeline(programme, newcomer, ledger=ledger.told(tx, person.id), now=now)[:SHOWN])


def _invitation(tx: Tx, person: Participant, now: datetime) -> str:
    newest = invitations.latest(tx, person.id)
    if newest is None:
        return "none"
    if newest.used_at:
        return "used"
    return "open" if newest.expires_at > now else "expired"
