"""Slips in a schedule that show only when several of its keys are seen together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.content.days import BEFORE_MEETING, CLOCK, EVERY_MONTH, MONTH_DAY, QUIET, read_clock, read_quiet
from bot.domain.programme import JOINING, WELCOME

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong at a key of a step, or of the whole file where `step` is None."""

    step: int | None
    key: str
    text: str
    level: Literal["error", "warning"] = "error"


def slips(table: Table) -> Iterator[Slip]:
    """The slips of a schedule file, in its order; what cannot be read at all is left to the reading."""
    yield from _hour_in_quiet(table)
    steps = table.get("step")
    tables = [step for step in steps if isinstance(step, dict)] if isinstance(steps, list) else []
    yield from _twice(tables)
    for number, step in enumerate(tables):
        yield from _of_step(step, number, table)


def _hour_in_quiet(table: Table) -> Iterator[Slip]:
    hour, quiet = str(table.get("hour", "09:00")), str(table.get("quiet", "21:00-08:00"))
    if not (CLOCK.fullmatch(hour) and QUIET.fullmatch(quiet)):
        return
    try:
        begin, end = read_quiet(quiet)
    except ValueError:
        return
    if not end <= read_clock(hour) < begin:
        yield Slip(None, "hour", f"{hour} lies in the quiet hours: write a time from {end:%H:%M}, before {begin:%H:%M}")


def _twice(steps: Sequence[Table]) -> Iterator[Slip]:
    ids = [step.get("id") for step in steps]
    for number, step_id in enumerate(ids):
        if step_id is not None and step_id in ids[:number]:
            yield Slip(number, "id", f'"{step_id}" stands here twice: take one away, or give it another id')


def _of_step(step: Table, number: int, table: Table) -> Iterator[Slip]:
    when = str(step.get("when", ""))
    if when == JOINING and step.get("id") != WELCOME:
        yield Slip(number, "when", f'only "{WELCOME}" is sent on joining: write "m1 d1"')
    if "also" in step and not EVERY_MONTH.fullmatch(when):
        yield Slip(number, "also", 'goes only with "every month": take it away')
    yield from _meeting(step, number, when, table.get("meetings", []))
    yield from _month(number, when, table.get("months", 12))


def _meeting(step: Table, number: int, when: str, meetings: object) -> Iterator[Slip]:
    meeting = step.get("meeting")
    if BEFORE_MEETING.fullmatch(when):
        if meeting is None:
            yield Slip(number, "when", f'"{when}" of which meeting? Add a line: meeting = 0')
        elif isinstance(meetings, list) and isinstance(meeting, int) and meeting >= len(meetings):
            yield Slip(number, "meeting", f"there is no meeting {meeting}: {len(meetings)} stand in meetings, from 0")
    elif meeting is not None:
        yield Slip(number, "meeting", 'goes only with when = "meeting-7": take it away')


def _month(number: int, when: str, months: object) -> Iterator[Slip]:
    found = MONTH_DAY.fullmatch(when)
    if found and isinstance(months, int) and int(found[1]) > months:
        text = f"month {found[1]} of {months}: only those get it whose time is prolonged"
        yield Slip(number, "when", text, "warning")
