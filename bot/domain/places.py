"""Workplaces and the people of the staff, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time

from bot.domain.permissions import Role

KINDS = (
    "cleaning-and-waste",
    "preschool",
    "cafe-and-kitchen",
    "electronics-recycling",
    "second-hand-shop",
    "bicycle-workshop",
    "elderly-care",
    "common",
)


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where a participant works; phone and hour are those for reporting sick."""

    id: int
    code: str
    name: str
    kind: str = ""
    phone: str = ""
    report_before: time | None = None


@dataclass(frozen=True, slots=True)
class Staff:
    """A person with a role; chat and tag once they have joined."""

    id: int
    code: str
    name: str
    role: Role
    locale: str
    phone: str = ""
    chat: int | None = None
    tag: str = ""
    joined_at: datetime | None = None
    reachable: bool = True
    speaks: tuple[str, ...] = ()  # the languages in which the person records voices


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time link's token, for exactly one participant or one person of the staff."""

    token: str
    participant: int | None
    staff: int | None
    expires_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Who and what is around a participant."""

    workplace: Workplace | None = None
    caseworker: Staff | None = None
    supervisors: tuple[Staff, ...] = field(default=())
