"""A participant, and what the ledger says that they have been told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


class State(StrEnum):
    """Where a delivery stands."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    IN_DOUBT = "in_doubt"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    SKIPPED = "skipped"


class TextForm(StrEnum):
    """In which form a person likes what is told, and is given it."""

    TEXT = "text"  # the text alone
    VOICE = "voice"  # the text, and a voice that reads it
    PICTURE = "picture"  # a picture with the text below it


# What may have arrived, or soon will: it takes its place in the dose.
COUNTED = frozenset({State.PLANNED, State.CLAIMED, State.SENT, State.IN_DOUBT})


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the ledger; `at` is the last attempt in UTC, `arrivals` the attempts that may have arrived."""

    step: str
    occurrence: str
    state: State
    at: datetime | None = None
    arrivals: int = 1

    @property
    def line(self) -> str:
        """What it has in common with an occurrence, as one word."""
        return f"{self.step} {self.occurrence}"

    @property
    def counted(self) -> bool:
        """Whether it takes a place in the dose."""
        return self.state in COUNTED

    @property
    def done(self) -> bool:
        """Whether it is owed no more; who was unreachable is told again once they are back."""
        return self.state is not State.UNREACHABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person in the programme; dates are local, instants are UTC."""

    id: int
    code: str
    programme: str
    start: date
    end: date
    extended_at: datetime | None = None  # when the present end was set by an extension
    joined_at: datetime | None = None
    hour: time | None = None
    locale: str = "sv-simple"
    meetings: Mapping[int, date] = field(default_factory=dict)  # the days that a caseworker has set
    paused_until: date | None = None  # on that day the bot speaks again
    consent: bool = False  # to be asked how it goes after the end
    reachable: bool = True
    left_at: datetime | None = None
    created_at: datetime | None = None
    tag: str = ""  # in every button's data: dead once the person is erased
    chat: int | None = None
    first_name: str = ""
    workplace: int | None = None
    caseworker: int | None = None
    sound: bool = True
    form: TextForm = TextForm.PICTURE
    hidden: bool = False  # a push shows only a neutral line
    paused_by: str | None = None  # "participant", or the code of the staff who set the pause
    permanent_offer: bool = False
    words_a_day: int = 8  # 0: none are offered
    words_shown: bool = False  # the caseworker may see how many words there are
    offers_unanswered: int = 0  # in a row
