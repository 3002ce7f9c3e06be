"""A person's own data: all of it as a file, all of it gone."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

from bot.actions.visit import Answers
from bot.domain.participant import Participant
from bot.domain.reply import Reply, say
from bot.store import kept, notices, people
from bot.store import staff as people_of_staff
from bot.store.database import Tx

AT_ONCE = 50  # erased in one transaction; the next tick goes on
TO_TIDY = "erased"  # set when rows were erased: their remains must leave the write-ahead log too


def as_file(tx: Tx, person: Participant) -> tuple[str, str]:
    """Everything that is kept about a participant, as the name and the text of a JSON file."""
    return f"stegvis-{person.code}.json", json.dumps(people.exported(tx, person.id), ensure_ascii=False, indent=2)


def erase(tx: Tx, person: Participant, *, now: datetime, by: str = "participant") -> Answers:
    """Every trace of a participant; what tells their caseworker that this code is gone."""
    caseworker = people_of_staff.caseworker_of(tx, person)
    people.erase(tx, person.id)
    notices.audit(tx, actor=by, act="erase", now=now)
    kept.keep(tx, TO_TIDY, "1")
    if caseworker is None or caseworker.chat is None or by == caseworker.code:
        return ()
    return (Reply(caseworker.chat, caseworker.locale, (say("staff-notice-erased", code=person.code),)),)


def erase_expired(tx: Tx, today: date, *, retention_days: int, now: datetime) -> int:
    """Erase those whose time of keeping is over, on the very day that they were told; how many in this transaction."""
    expired = people.ended_by(tx, today - timedelta(days=retention_days), AT_ONCE)
    for person in expired:
        erase(tx, person, now=now, by="retention")
    return len(expired)
