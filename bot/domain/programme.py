"""A programme as its schedule file says it: hour, dose, closed days, and the steps to be told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from zoneinfo import ZoneInfo

WELCOME = "welcome"
EXTENSION = "extension"
TEMPORARY = "temporary-contract"
FIRST_DAY_AFTER = "first-day-after"
GOODBYE = "goodbye"

STOCKHOLM = ZoneInfo("Europe/Stockholm")
JOINING = "joining"  # the event that the welcome answers: said at once, never staged


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of one programme month: `m3 d6`."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class EveryMonth:
    """A day of every month, or of every third: `every month d5`, `every 3 months d21`."""

    day: int
    every: int = 1
    first: int = 1


@dataclass(frozen=True, slots=True)
class FromEnd:
    """Days from the end date: `end-21` is -21, `end+45` is 45."""

    days: int

    @property
    def after(self) -> bool:
        """Whether it lies after the end date."""
        return self.days > 0


@dataclass(frozen=True, slots=True)
class BeforeMeeting:
    """Days before a meeting of the three: `meeting-7`; the first meeting is number 0."""

    meeting: int
    days: int


@dataclass(frozen=True, slots=True)
class OnEvent:
    """At once when something happens: `joining` or `extension`."""

    event: str


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """The last day of a programme month, as a step's `until`: `m7`."""

    month: int


When = MonthDay | EveryMonth | FromEnd | BeforeMeeting | OnEvent
Until = FromEnd | MonthEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to be told: a message id, when, for whom, must or not."""

    id: str
    when: When
    must: bool = False
    first: bool = False
    until: Until | None = None
    check: bool = False
    also: FromEnd | None = None
    only_default_end: bool = False
    consent: bool = False
    wordings: tuple[str, ...] = ()
    audience: str = "participant"

    def __post_init__(self) -> None:
        if not self.wordings:
            object.__setattr__(self, "wordings", (self.id,))

    @property
    def after_end(self) -> bool:
        """Whether it is told after the end date."""
        return isinstance(self.when, FromEnd) and self.when.after

    def message(self, occurrence: str) -> str:
        """The message id for an occurrence: the wordings in turn by its number, else the first."""
        turn = int(occurrence) - 1 if occurrence.isdecimal() else 0
        return self.wordings[turn % len(self.wordings)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """One schedule file."""

    id: str
    months: int = 12
    hour: time = time(9)
    zone: ZoneInfo = STOCKHOLM
    quiet_before: time = time(8)
    quiet_from: time = time(21)
    per_day: int = 2
    per_week: int = 6
    closed: frozenset[date] = frozenset()
    meetings: tuple[MonthDay, ...] = ()
    steps: tuple[Step, ...] = ()
    municipality: Mapping[str, str] = field(default_factory=dict)
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Of all that it says, once: a programme is the key of caches that are asked for every person at every look,
        # and one that was edited must not be compared there, step by step, with the one before.
        said = (self.id, self.months, self.hour, self.zone, self.quiet_before, self.quiet_from, self.per_day)
        more = (self.per_week, self.closed, self.meetings, self.steps, frozenset(self.municipality.items()))
        object.__setattr__(self, "_hash", hash(said + more))

    def __hash__(self) -> int:
        return self._hash

    def step(self, step_id: str) -> Step:
        """The step of that id; KeyError where the programme has none."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)
