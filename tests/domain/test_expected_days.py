"""The reckoning against hand-written tables of expected days: what each person is sent, and what they miss."""

import tomllib
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.content.schedules import read_programmes
from bot.domain.calendar import DAY, default_end
from bot.domain.participant import Participant, State, Told
from bot.domain.programme import Programme
from bot.domain.reckoning import IN_GOOD_TIME, reckon, written_down

ROOT = Path(__file__).parents[2]
TABLES = sorted((ROOT / "tests/domain/expected_days").glob("*.toml"))
ALMP = read_programmes(ROOT / "schedules")["almp"]


def programme_of(table: dict[str, Any]) -> Programme:
    return replace(ALMP, closed=frozenset(table.get("closed", ())))


def person_of(table: dict[str, Any], programme: Programme) -> Participant:
    start: date = table["start"]
    joined = table.get("joined") or datetime.combine(start - DAY, IN_GOOD_TIME)
    return Participant(
        id=1,
        code="A1",
        programme="almp",
        start=start,
        end=table.get("end") or default_end(start, programme.months),
        joined_at=joined.replace(tzinfo=programme.zone),
    )


def changed(person: Participant, event: dict[str, Any], at: datetime) -> Participant:
    match event["kind"]:
        case "pause":
            return replace(person, paused_until=event["until"])
        case "resume":
            return replace(person, paused_until=None)
        case "extend":
            return replace(person, end=event["end"], extended_at=at)
        case kind:
            raise ValueError(kind)


def simulated(table: dict[str, Any]) -> tuple[list[str], set[str]]:
    """What is sent, and what is skipped, from look to look; an event is a look too."""
    programme = programme_of(table)
    person = person_of(table, programme)
    events = [(event["at"].replace(tzinfo=programme.zone), event) for event in table.get("event", [])]
    ledger: list[Told] = []
    at = person.joined_at
    while at is not None:
        while events and events[0][0] <= at:
            person = changed(person, events[0][1], events[0][0])
            events.pop(0)
        reckoning = reckon(programme, person, ledger, at)
        ledger += written_down(reckoning, at)
        at = min([moment for moment in (reckoning.look_at, *(when for when, _ in events[:1])) if moment], default=None)
    sent = [(told.at.astimezone(programme.zone), told) for told in ledger if told.at]
    skipped = {f"{told.step} {told.occurrence}" for told in ledger if told.state is State.SKIPPED}
    return [f"{local:%Y-%m-%d %H:%M} {told.step} {told.occurrence}" for local, told in sent], skipped


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_person_is_sent_what_the_table_expects(path: Path) -> None:
    table = tomllib.loads(path.read_text("utf-8"))
    sent, skipped = simulated(table)
    assert sent == table["sent"]
    assert skipped == set(table["skipped"])
