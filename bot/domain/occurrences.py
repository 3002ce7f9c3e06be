"""Which times of each step there are for a person's dates, and from which day through which each is owed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter
from sys import intern

from bot.domain.calendar import DAY, default_end, month_end, month_start, moved_back, moved_forward, programme_month
from bot.domain.participant import Participant
from bot.domain.programme import (
    EXTENSION,
    FIRST_DAY_AFTER,
    GOODBYE,
    BeforeMeeting,
    EveryMonth,
    FromEnd,
    MonthDay,
    OnEvent,
    Programme,
    Step,
    Until,
)

MONTHLY_LASTS = timedelta(days=14)  # the next one of its kind is near by then
AFTER_END_LASTS = timedelta(days=30)
APART_FROM_LAST = timedelta(days=14)  # a monthly self-check closer than this to the last one asks the same twice
TOO_NEAR_EXTENSION = timedelta(days=14)  # until then the new end stands in `extension` alone
REMEMBERED = 1024  # dates whose occurrences are kept at hand: those of a year and its kinds of people, in some 20 MB
EVERY_END = frozenset({FIRST_DAY_AFTER, GOODBYE})  # told for each end, however near


@dataclass(frozen=True, slots=True)
class Owed:
    """One occurrence of a step: owed from `day`, moved to a working day, through `limit`."""

    step: Step
    occurrence: str
    day: date
    last: date
    limit: date  # the last day, or the end date where that is sooner
    place: int  # the step's, in the order of the file
    anchored: bool  # to the end date
    line: str = field(init=False, repr=False, compare=False)  # what it shares with its line in the ledger, as one word
    since: date = field(init=False, repr=False, compare=False)  # until then it is neither owed nor expired

    def __post_init__(self) -> None:
        object.__setattr__(self, "since", min(self.day, self.limit))
        # One text for all who are owed the same: there are many, and their ledgers are looked up by it.
        object.__setattr__(self, "line", intern(f"{self.step.id} {self.occurrence}"))

    @property
    def key(self) -> tuple[str, str]:
        """What it shares with its line in the ledger."""
        return self.step.id, self.occurrence

    def is_of(self, messages: frozenset[str]) -> bool:
        """Whether it would be told by one of these messages."""
        return self.step.id in messages or self.step.message(self.occurrence) in messages


_in_order = attrgetter("since", "place")


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a person that the occurrences hang on; `extended` is the local day of the extension."""

    start: date
    end: date
    extended: date | None
    meetings: tuple[tuple[int, date], ...]
    consent: bool


@dataclass(frozen=True, slots=True)
class _Time:
    """One time of a step before it is limited by the end: its moved day, and its own last day."""

    occurrence: str
    moved: date
    last: date
    anchored: bool = False


def dates_of(participant: Participant, programme: Programme) -> Dates:
    """The dates of a participant, in the programme's zone."""
    extended = participant.extended_at
    return Dates(
        participant.start,
        participant.end,
        extended.astimezone(programme.zone).date() if extended else None,
        tuple(sorted(participant.meetings.items())),
        participant.consent,
    )


def occurrences(programme: Programme, dates: Dates) -> tuple[Owed, ...]:
    """All occurrences that such a person is ever owed, by the day since which each matters."""
    usual = _usual(programme, dates.start, dates.end, dates.consent)
    return _own(programme, dates, usual) if dates.extended or dates.meetings else usual


@lru_cache(maxsize=REMEMBERED)
def _usual(programme: Programme, start: date, end: date, consent: bool) -> tuple[Owed, ...]:
    """What everybody with these dates is owed, worked out once."""
    dates = Dates(start, end, None, (), consent)
    return tuple(sorted(_all(enumerate(programme.steps), programme, dates), key=_in_order))


def _own(programme: Programme, dates: Dates, usual: Iterable[Owed]) -> tuple[Owed, ...]:
    """What differs from person to person: the days of meetings, and of an extension."""
    own = _of_meetings(programme, frozenset(number for number, _ in dates.meetings))
    every = [owed for owed in usual if owed.place not in own]
    for number, day in dates.meetings:
        every += _of_meeting(programme, dates.start, dates.end, dates.consent, number, day)
    if dates.extended:
        near = dates.extended + TOO_NEAR_EXTENSION
        every = [owed for owed in every if owed.day >= near or not _gives_way(owed)]
        every += _all(_of_extension(programme), programme, dates)
    return tuple(sorted(every, key=_in_order))


@lru_cache(maxsize=64)
def _of_meetings(programme: Programme, numbers: frozenset[int]) -> Mapping[int, Step]:
    """The steps of these meetings, by their places."""
    steps = enumerate(programme.steps)
    return {
        place: step for place, step in steps if isinstance(step.when, BeforeMeeting) and step.when.meeting in numbers
    }


@lru_cache(maxsize=64)
def _of_extension(programme: Programme) -> tuple[tuple[int, Step], ...]:
    return tuple((place, step) for place, step in enumerate(programme.steps) if step.when == OnEvent(EXTENSION))


@lru_cache(maxsize=4 * REMEMBERED)
def _of_meeting(
    programme: Programme, start: date, end: date, consent: bool, number: int, day: date
) -> tuple[Owed, ...]:
    """What is owed for a meeting on that day."""
    dates = Dates(start, end, None, ((number, day),), consent)
    return tuple(_all(_of_meetings(programme, frozenset((number,))).items(), programme, dates))


def _gives_way(owed: Owed) -> bool:
    """Whether it stands before the end, so that soon after an extension `extension` alone says it."""
    return owed.anchored and not owed.step.after_end and owed.step.id not in EVERY_END


def _all(steps: Iterable[tuple[int, Step]], programme: Programme, dates: Dates) -> Iterator[Owed]:
    return (
        _owed(step, place, at, dates)
        for place, step in steps
        if _concerns(step, programme, dates)
        for at in _times(step, programme, dates)
        if step.after_end or at.moved <= dates.end
    )


def _owed(step: Step, place: int, at: _Time, dates: Dates) -> Owed:
    limit = at.last if step.after_end else min(at.last, dates.end)
    return Owed(step, intern(at.occurrence), at.moved, at.last, limit, place, at.anchored)


def _concerns(step: Step, programme: Programme, dates: Dates) -> bool:
    default = dates.end == default_end(dates.start, programme.months)
    return (
        step.audience == "participant"
        and (default or not step.only_default_end)
        and (dates.consent or not step.consent)
    )


def _times(step: Step, programme: Programme, dates: Dates) -> Iterator[_Time]:
    match step.when:
        case MonthDay(month, day):
            yield _in_month(step, programme, dates, month=month, day=day)
        case EveryMonth():
            yield from _every_month(step, step.when, programme, dates)
        case FromEnd():
            yield from _from_end(step, step.when, programme, dates)
        case BeforeMeeting():
            yield from _before_meeting(step, step.when, programme, dates)
        case OnEvent(event) if event == EXTENSION and dates.extended:
            moved = moved_forward(dates.extended, programme.closed)
            yield _Time(dates.end.isoformat(), moved, dates.end)


def _in_month(step: Step, programme: Programme, dates: Dates, *, month: int, day: int) -> _Time:
    unmoved = month_start(dates.start, month) + (day - 1) * DAY
    last = dates.end if step.must else month_end(dates.start, month)
    return _Time(str(month), moved_forward(unmoved, programme.closed), _until(step.until, dates) or last)


def _every_month(step: Step, when: EveryMonth, programme: Programme, dates: Dates) -> Iterator[_Time]:
    last_month = programme_month(dates.start, dates.end)
    final = dates.end + step.also.days * DAY if step.also else None
    for month in range(when.first, last_month + 1, when.every):
        day = month_start(dates.start, month) + (when.day - 1) * DAY
        if final is None or (day <= final - APART_FROM_LAST and month != last_month):
            last = _until(step.until, dates) or day + MONTHLY_LASTS
            yield _Time(str(month), moved_forward(day, programme.closed), last)
    if step.also:
        yield from _from_end(step, step.also, programme, dates, occurrence=str(last_month))


def _from_end(
    step: Step, when: FromEnd, programme: Programme, dates: Dates, *, occurrence: str | None = None
) -> Iterator[_Time]:
    day = dates.end + when.days * DAY
    moved = (moved_forward if when.after else moved_back)(day, programme.closed)
    last = _until(step.until, dates) or (day + AFTER_END_LASTS if when.after else dates.end)
    yield _Time(occurrence or dates.end.isoformat(), moved, last, anchored=True)


def _before_meeting(step: Step, when: BeforeMeeting, programme: Programme, dates: Dates) -> Iterator[_Time]:
    meeting = meeting_day(when.meeting, programme, dates)
    if meeting:
        day = meeting - when.days * DAY
        moved = moved_forward(day, programme.closed)
        yield _Time(str(when.meeting), moved, _until(step.until, dates) or meeting)


def meeting_day(number: int, programme: Programme, dates: Dates) -> date | None:
    """The day of a meeting: the one that a caseworker has set, else the programme's; None where it has none."""
    if number in dict(dates.meetings):
        return dict(dates.meetings)[number]
    if number >= len(programme.meetings):
        return None
    when = programme.meetings[number]
    return moved_forward(month_start(dates.start, when.month) + (when.day - 1) * DAY, programme.closed)


def _until(until: Until | None, dates: Dates) -> date | None:
    if until is None:
        return None
    return dates.end + until.days * DAY if isinstance(until, FromEnd) else month_end(dates.start, until.month)
