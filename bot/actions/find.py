"""Who or what a code stands for; an unknown one is refused."""

from __future__ import annotations

from bot.domain.participant import Participant
from bot.domain.places import Staff, Workplace
from bot.errors import Refusal
from bot.store import people, places
from bot.store import staff as people_of_staff
from bot.store.database import Tx


def participant_of(tx: Tx, code: str) -> Participant:
    """The participant of that code."""
    person = people.by_code(tx, code.upper())
    if person is None:
        raise Refusal("staff-error-general", f"There is no participant {code!r}.")
    return person


def staff_of(tx: Tx, code: str) -> Staff:
    """The person of the staff of that code."""
    staff = people_of_staff.by_code(tx, code.upper())
    if staff is None:
        raise Refusal("staff-error-general", f"There is nobody {code!r} among the staff: see `stegvis staff list`.")
    return staff


def workplace_of(tx: Tx, code: str) -> Workplace:
    """The workplace of that code."""
    workplace = places.by_code(tx, code)
    if workplace is None:
        text = f"There is no workplace {code!r}: see `stegvis workplace list`."
        raise Refusal("staff-error-general", text)
    return workplace
