"""How much a person practises, for the one caseworker whom they let see it."""

from __future__ import annotations

from datetime import timedelta

from bot.actions.staff_access import allowed
from bot.actions.visit import StaffVisit
from bot.domain.memory import standing
from bot.domain.participant import Participant
from bot.domain.permissions import Act
from bot.domain.reply import Say, say
from bot.store import learning

LATELY = timedelta(weeks=4)


def practice(visit: StaffVisit, person: Participant) -> list[Say]:
    """How many words they know, learn and find hard, and on how many days they practised; none without their yes."""
    # The person has agreed to be seen by the caseworker whose name they read, and by nobody else of the same role.
    if not allowed(visit, Act.SEE_WORDS) or not person.words_shown or person.caseworker != visit.staff.id:
        return []
    counts = standing(learning.memories(visit.tx, person.id).values(), visit.now)
    days = len(learning.days(visit.tx, person.id, visit.now - LATELY))
    return [say("staff-person-words", known=counts.known, learning=counts.learning, hard=counts.hard, days=days)]
