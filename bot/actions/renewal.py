"""A text whose facts hold no longer is kept back, and staff are told, until an editor has renewed it."""

from __future__ import annotations

from datetime import date, datetime

from bot.actions.visit import House, Visit
from bot.actions.warn import warn_of_outdated
from bot.domain.calendar import local_day
from bot.domain.programme import Programme, Step
from bot.domain.reply import Form, Reply, say
from bot.store import kept
from bot.store.database import Tx

HELD = "held texts"  # those that staff have been told of


def held_back(house: House, day: date) -> frozenset[str]:
    """The messages that nobody is told on that day."""
    return house.content.catalogue.outdated(day) if house.holds_back else frozenset()


def is_held_back(visit: Visit, step: Step, message: str) -> bool:
    """Whether a step, in that wording, is not shown today."""
    held = held_back(visit.house, local_day(visit.now, visit.programme.zone))
    return not held.isdisjoint((step.id, message))


def being_renewed(visit: Visit, step: Step, subject: str, depth: str) -> Reply:
    """In place of a topic: that its text is being renewed, and whom to ask meanwhile."""
    title = say("ui-push-title", form=Form.TITLE, title=say(step.id, "title"))
    rows = ((visit.button("help", "a", subject, depth),), (visit.button("all-topics", "p"),))
    return visit.send(title, say("ui-topic-renewed"), rows=rows)


def take_up_renewals(tx: Tx, house: House, now: datetime) -> bool:
    """Tell staff once of each step that is newly kept back; whether any may be told again."""
    held = {step.id for programme in house.content.programmes.values() for step in _held_steps(house, programme, now)}
    before = set((kept.kept(tx, HELD) or "").split())
    if held != before:
        kept.keep(tx, HELD, " ".join(sorted(held)))
    for step in sorted(held - before):
        warn_of_outdated(tx, step, now)
    return bool(before - held)


def _held_steps(house: House, programme: Programme, now: datetime) -> list[Step]:
    held = held_back(house, local_day(now, programme.zone))
    return [step for step in programme.steps if not held.isdisjoint((step.id, *step.wordings))]
