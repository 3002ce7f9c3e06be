"""Programmes and people of the tests, with defaults; times are written as local ones."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.content.schedules import read_programmes
from bot.domain.calendar import default_end
from bot.domain.participant import Participant, State, Told
from bot.domain.programme import STOCKHOLM, Programme, Step, When
from bot.domain.reckoning import reckon
from bot.domain.timeline import timeline

ALMP = read_programmes(Path(__file__).parents[2] / "schedules")["almp"]

START = date(2026, 2, 2)  # a Monday; month n begins on the 2nd of a month, and 6 April is Easter Monday
END = date(2027, 2, 1)  # a Monday too


def local(text: str) -> datetime:
    """A local time as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM).astimezone(UTC)


def step(step_id: str, when: When, **more: Any) -> Step:
    return Step(id=step_id, when=when, **more)


def programme(*steps: Step, **more: Any) -> Programme:
    return Programme(id="test", steps=steps, **more)


def person(*, start: date = START, joined: str | None = "2026-01-30 10:00", **more: Any) -> Participant:
    more.setdefault("end", default_end(start, 12))
    return Participant(
        id=1, code="A1", programme="test", start=start, joined_at=local(joined) if joined else None, **more
    )


def told(line: str, at: str | None = None, state: State = State.SENT, arrivals: int = 1) -> Told:
    step_id, occurrence = line.split()
    return Told(step_id, occurrence, state, local(at) if at else None, arrivals)


def sent(plan: Programme, who: Participant, *, ledger: Sequence[Told] = (), now: str | None = None) -> list[str]:
    """What a person is sent from now on (else from joining), each as "2026-02-02 09:00 step occurrence"."""
    planned = timeline(plan, who, ledger=ledger, now=local(now) if now else None)
    return [f"{each.at.astimezone(plan.zone):%Y-%m-%d %H:%M} {each.step} {each.occurrence}" for each in planned]


def looked(
    plan: Programme, who: Participant, now: str, *, ledger: Sequence[Told] = ()
) -> tuple[str | None, list[str], str | None]:
    """A look at a person: what is sent, what is skipped, and the local time of the next look."""
    reckoning = reckon(plan, who, ledger, local(now))
    send = " ".join(reckoning.send.key) if reckoning.send else None
    look_at = f"{reckoning.look_at.astimezone(plan.zone):%Y-%m-%d %H:%M}" if reckoning.look_at else None
    return send, [" ".join(owed.key) for owed in reckoning.skip], look_at
