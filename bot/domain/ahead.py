"""What lies ahead of a person: the next messages, what is caught up with, and what is never told.

A step that is held back now is not foretold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice

from bot.domain.participant import Participant, Told
from bot.domain.programme import OnEvent, Programme
from bot.domain.reckoning import Owed, looks, untold


@dataclass(frozen=True, slots=True)
class Coming:
    """A step, and the local day on which it is told."""

    step: str
    day: date


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a person who joins now is told first, what of the past is caught up with, and what is left out; step ids."""

    first: Coming | None
    caught_up: tuple[str, ...]
    skipped: tuple[str, ...]
    untold: tuple[str, ...]  # *must* steps


def coming(
    programme: Programme,
    person: Participant,
    ledger: Sequence[Told],
    now: datetime,
    *,
    most: int,
    held: frozenset[str] = frozenset(),
) -> tuple[Coming, ...]:
    """The next messages, as if whoever has not joined joined now."""
    person = person if person.joined_at else replace(person, joined_at=now)
    sends = ((at, look.send) for at, look in looks(programme, person, ledger, now, held=held) if look.send)
    return tuple(Coming(owed.step.id, at.astimezone(programme.zone).date()) for at, owed in islice(sends, most))


def outlook(programme: Programme, person: Participant, now: datetime, *, held: frozenset[str] = frozenset()) -> Outlook:
    """The outlook of a new person, if they join now."""
    today = now.astimezone(programme.zone).date()
    late = person.start < today
    found = list(looks(programme, replace(person, joined_at=now), (), now, held=held))
    sends = [(at, look.send) for at, look in found if look.send]
    never = untold(programme, person.start, person.end, now if late else None)
    told = {owed.step.id for _, owed in sends}
    missed = _steps(owed for _, look in found for owed in look.skip if owed.day < today)
    return Outlook(
        first=Coming(sends[0][1].step.id, sends[0][0].astimezone(programme.zone).date()) if sends else None,
        caught_up=_steps(owed for _, owed in sends if owed.day < today),
        skipped=tuple(step for step in missed if step not in told and step not in never),
        untold=never,
    )


def left_untold(
    programme: Programme,
    person: Participant,
    end: date,
    ledger: Sequence[Told],
    now: datetime,
    *,
    held: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """The *must* steps that the person has not been told, and never would be if they ended on that day."""
    if person.joined_at is None:
        return untold(programme, person.start, end)
    told = {told.step for told in ledger if told.counted}
    person = replace(person, end=end, extended_at=None)
    told |= {look.send.step.id for _, look in looks(programme, person, ledger, now, held=held) if look.send}
    musts = (step for step in programme.steps if step.must and not isinstance(step.when, OnEvent))
    return tuple(step.id for step in musts if step.id not in told)


def _steps(every: Iterable[Owed]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(owed.step.id for owed in every))
