"""What a button is about: a delivery of this person, or a topic of their programme."""

from __future__ import annotations

from collections.abc import Iterable

from bot.actions.visit import Visit
from bot.domain.programme import Programme, Step
from bot.domain.tap import delivery_number
from bot.store import ledger
from bot.store.ledger import Delivery


def subject_of(visit: Visit, subject: str) -> tuple[Step, Delivery | None] | None:
    """The step, and its delivery where it was pushed; None where it is not this person's."""
    number = delivery_number(subject)
    if number is None:
        step = step_of(visit.programme, subject)
        return (step, None) if step else None
    delivery = ledger.delivery(visit.tx, number)
    if delivery is None or delivery.participant != visit.person.id:
        return None
    step = step_of(visit.programme, delivery.step)
    return (step, delivery) if step else None


def step_of(programme: Programme, id: str) -> Step | None:
    """The step of that id, None where the programme has none (any more)."""
    return next((step for step in programme.steps if step.id == id), None)


def step_with(steps: Iterable[Step], wording: str) -> Step | None:
    """The step that says something in these words."""
    return next((step for step in steps if wording in (step.id, *step.wordings)), None)


def message_of(visit: Visit, step: Step, delivery: Delivery | None) -> str:
    """The message id: the wording of the occurrence, or of this month."""
    return step.message(delivery.occurrence if delivery else str(max(1, visit.month)))
