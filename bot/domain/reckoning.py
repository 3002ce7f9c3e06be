"""What is owed to a participant now, what they have missed for good, and when to look again."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import attrgetter

from bot.domain.calendar import DAY, default_end, instant, is_working_day, local_day, moved_forward
from bot.domain.dose import Dose, dose_given, earliest, on_the_minute, places_kept, room
from bot.domain.hours import Hours, hours_of
from bot.domain.ledger import Ledger
from bot.domain.occurrences import Dates, Owed, dates_of, occurrences
from bot.domain.order import rank
from bot.domain.participant import Participant, State, Told
from bot.domain.programme import EXTENSION, GOODBYE, TEMPORARY, OnEvent, Programme

__all__ = ["Owed", "Reckoning", "look", "looks", "reckon", "untold", "written_down"]

IN_GOOD_TIME = time(10)  # on the day before the start: joined early, whatever the programme's hour
WEEK = timedelta(days=7)
SINCE = attrgetter("since")
POSITIONS = 512  # remembered: those of a batch, and of the next
EXTENSION_SAYS_IT = timedelta(days=7)  # so long `extension` stands in for `temporary-contract`


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What to send now, what to skip for good, and when to look again (UTC; None: never of itself)."""

    send: Owed | None = None
    skip: tuple[Owed, ...] = ()
    look_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Position:
    """All that a look depends on; those of one start are mostly in the same one at the same moment."""

    hours: Hours
    dates: Dates
    names: frozenset[str]
    unreached: frozenset[str]
    extended: tuple[date, ...]
    dose: Dose
    goodbye: bool
    now: datetime
    held: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Look:
    """What is not yet told to a person at an instant, in the order of its days, and the dose that they have had."""

    hours: Hours
    now: datetime
    today: date
    waiting: Sequence[Owed]
    dose: Dose
    goodbye: bool  # said for the present end: nothing follows it but what comes after the end
    held: frozenset[str]  # messages that are kept back until their text is renewed

    @property
    def tellable(self) -> Sequence[Owed]:
        """What may still be told, some day."""
        waiting = [owed for owed in self.waiting if owed.step.after_end] if self.goodbye else self.waiting
        return [owed for owed in waiting if not owed.is_of(self.held)] if self.held else waiting

    def told(self, owed: Owed) -> "_Look":
        """The look when that has been told now."""
        waiting = [other for other in self.waiting if other is not owed]
        goodbye = self.goodbye or owed.step.id == GOODBYE
        return replace(self, waiting=waiting, dose=self.dose.with_one(self.now), goodbye=goodbye)


def reckon(programme: Programme, participant: Participant, ledger: Iterable[Told], now: datetime) -> Reckoning:
    """What is owed to a participant at an instant, by the lines of what they have been told."""
    return look(programme, participant, Ledger().with_lines(ledger), now)


def look(
    programme: Programme,
    participant: Participant,
    ledger: Ledger,
    now: datetime,
    *,
    held: frozenset[str] = frozenset(),
) -> Reckoning:
    """What is owed to a participant at an instant, by their ledger; what is held back waits as long as it is owed."""
    if participant.joined_at is None or participant.left_at is not None or not participant.reachable:
        return Reckoning()
    now = on_the_minute(now)
    position = _Position(
        hours=hours_of(participant, programme, participant.joined_at),
        dates=dates_of(participant, programme),
        names=ledger.names,
        unreached=ledger.unreached,
        extended=_extended_on(ledger.lines, programme),
        dose=dose_given(ledger.lines, programme, local_day(now, programme.zone)) if ledger.lines else Dose(),
        goodbye=_said_goodbye(ledger, participant),
        now=now,
        held=held,
    )
    return _found(position)


@lru_cache(maxsize=POSITIONS)
def _found(position: _Position) -> Reckoning:
    programme = position.hours.programme
    today = local_day(position.now, programme.zone)
    waiting, missed = _sorted_out(position, today)
    found = _Look(position.hours, position.now, today, waiting, position.dose, position.goodbye, position.held)
    send = _choice(found)
    return Reckoning(send, missed, _next_look(found.told(send) if send else found))


def _said_goodbye(ledger: Ledger, participant: Participant) -> bool:
    line = f"{GOODBYE} {participant.end.isoformat()}"
    return line in ledger.names and any(told.line == line and told.counted for told in ledger.lines)


def _sorted_out(position: _Position, today: date) -> tuple[Sequence[Owed], tuple[Owed, ...]]:
    """What waits to be told, and what has been missed for good and not yet written down."""
    done = position.names - position.unreached if position.unreached else position.names
    untold = [owed for owed in occurrences(position.hours.programme, position.dates) if owed.line not in done]
    gone = {owed.line for owed in _until(untold, today) if owed.limit < today}
    if position.extended:
        gone |= {owed.line for owed in untold if _stood_in(owed, position.extended)}
    if not gone:
        return untold, ()
    # What was tried in vain stands in the ledger already, as unreachable.
    missed = [owed for owed in untold if owed.line in gone and owed.line not in position.names]
    missed.sort(key=lambda owed: owed.place)
    return [owed for owed in untold if owed.line not in gone], tuple(missed)


def _until(every: Sequence[Owed], day: date) -> Sequence[Owed]:
    """Those that matter on that day or before."""
    return every[: bisect_right(every, day, key=SINCE)]


def _extended_on(lines: Iterable[Told], programme: Programme) -> tuple[date, ...]:
    told = [told.at for told in lines if told.step == EXTENSION and told.counted and told.at]
    return tuple(at.astimezone(programme.zone).date() for at in told)


def _stood_in(owed: Owed, extended: Sequence[date]) -> bool:
    """Whether `extension` has said what this `temporary-contract` would say."""
    return owed.step.id == TEMPORARY and any(
        owed.day <= day + EXTENSION_SAYS_IT and owed.last >= day for day in extended
    )


def _choice(look: _Look) -> Owed | None:
    """What goes at this very moment."""
    candidates = _candidates(look)
    if not candidates or _moment(look) != look.now:
        return None
    return min(candidates, key=lambda owed: rank(owed, today=look.today, joined=look.hours.joined))


def _candidates(look: _Look) -> list[Owed]:
    """What may be told today and has a place in the dose."""
    if not is_working_day(look.today, look.hours.programme.closed):
        return []
    from_day, today = look.hours.from_day, look.today
    due = [owed for owed in _until(look.tellable, today) if from_day(owed) <= today]
    if not due:
        return []
    kept = places_kept(_until(look.waiting, today + WEEK), today)
    return [owed for owed in due if room(owed, look.dose, look.hours.programme, kept=kept)]


def _moment(look: _Look) -> datetime | None:
    """When the next of today may go, not before now; None where quiet hours come first."""
    moment = max(look.now, earliest(look.dose, look.hours.opening(look.today)))
    return moment if moment < look.hours.closing(look.today) else None


def _next_look(look: _Look) -> datetime | None:
    """When something can be sent, or has expired, for the first time after this look."""
    today = _moment(look) if _candidates(look) else None
    day = _next_day(look)
    moments = (today, look.hours.opening(day) if day else None, _next_expiry(look, day or date.max))
    return min((moment for moment in moments if moment), default=None)


def _next_expiry(look: _Look, before: date) -> datetime | None:
    """When something has expired for the first time, if that is before a day."""
    last = min([owed.limit for owed in _until(look.waiting, before)], default=before)
    return instant(last + DAY, time(0), look.hours.programme.zone) if last < before else None


def _next_day(look: _Look) -> date | None:
    """The next day on which anything may be told; whether its dose has room is seen then."""
    closed = look.hours.programme.closed
    tomorrow = moved_forward(look.today + DAY, closed)
    first: date | None = None
    for owed in look.tellable:
        if first and owed.since >= first:
            break  # none that follows may be told sooner
        if owed.limit >= tomorrow:
            day = look.hours.from_day(owed)
            first = min(first, day) if first else day
    return moved_forward(max(first, tomorrow), closed) if first else None


def looks(
    programme: Programme,
    participant: Participant,
    ledger: Iterable[Told],
    now: datetime,
    *,
    held: frozenset[str] = frozenset(),
) -> Iterator[tuple[datetime, Reckoning]]:
    """Each look at a person and what it finds, as if all arrived at once and what is held back stayed so.

    It ends when nothing more is owed.
    """
    told, at = Ledger().with_lines(ledger), now
    while True:
        reckoning = look(programme, participant, told, at, held=held)
        yield at, reckoning
        told = told.with_lines(written_down(reckoning, at))
        if reckoning.look_at is None:
            return
        at = reckoning.look_at


def written_down(reckoning: Reckoning, at: datetime) -> list[Told]:
    """The ledger's lines of a look whose message has arrived."""
    lines = [Told(*owed.key, State.SKIPPED) for owed in reckoning.skip]
    return [*lines, Told(*reckoning.send.key, State.SENT, at)] if reckoning.send else lines


@lru_cache(maxsize=1024)
def untold(programme: Programme, start: date, end: date, joined_at: datetime | None = None) -> tuple[str, ...]:
    """The *must* steps, in order, that such a person never gets since the end is early or the joining late."""
    joined_at = joined_at or instant(start - DAY, IN_GOOD_TIME, programme.zone)
    person = Participant(id=0, code="", programme=programme.id, start=start, end=end, joined_at=joined_at)
    told = {each.send.step.id for _, each in looks(programme, person, (), joined_at) if each.send}
    late_end = end > default_end(start, programme.months)
    return tuple(
        step.id
        for step in programme.steps
        if step.must and step.id not in told
        if not isinstance(step.when, OnEvent) and not (step.only_default_end and late_end)
    )
