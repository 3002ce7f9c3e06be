"""What the page asks of whoever runs the bot beside it: the clock, the people, the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class PanelPerson:
    """Somebody with a role; without an id they have not opened their invitation, the link."""

    id: int | None
    name: str
    role: str
    detail: str = ""
    link: str = ""


@dataclass(frozen=True)
class LedgerRow:
    """One delivery."""

    at: datetime
    person: str
    step: str
    occurrence: str
    state: str
    attempts: int = 0
    person_id: int | None = None


class Panel(Protocol):
    """The bot's side of the page."""

    async def now(self) -> datetime:
        """The bot's clock."""

    async def advance(self, *, hours: int = 0, days: int = 0, months: int = 0) -> None:
        """Moves the clock forward, and does everything that falls due on the way."""

    async def people(self) -> Sequence[PanelPerson]:
        """Everybody, in the order of the list."""

    async def ledger(self) -> Sequence[LedgerRow]:
        """All deliveries, newest first."""

    async def new_phone(self, name: str) -> int:
        """Adds a stranger with a phone; returns their id."""
