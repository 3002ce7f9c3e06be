"""Whoever runs the bot beside the page, as tests need them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.simulator.panel import LedgerRow, PanelPerson
from bot.simulator.telegram import Telegram

AMAL = 1001
OLGA = 1002


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = datetime(2026, 8, 3, 7, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **parts: int) -> None:
        self.now += timedelta(**parts)


@dataclass
class Demo:
    """Whoever runs the bot beside the page."""

    telegram: Telegram
    clock: Clock
    moved: list[dict[str, int]] = field(default_factory=list)

    async def now(self) -> datetime:
        return self.clock.now

    async def advance(self, *, hours: int = 0, days: int = 0, months: int = 0) -> None:
        self.moved.append({"hours": hours, "days": days, "months": months})
        self.clock.forward(hours=hours, days=days + 30 * months)

    async def people(self) -> Sequence[PanelPerson]:
        link = f"https://t.me/{self.telegram.username}?start=omar_1"
        return [PanelPerson(AMAL, "Amal", "participant"), PanelPerson(None, "Omar", "participant", "invited", link)]

    async def ledger(self) -> Sequence[LedgerRow]:
        at = datetime(2026, 8, 3, 7, 0, tzinfo=UTC)
        return [
            LedgerRow(at + timedelta(days=1), "Olga", "pay", "1", "in_doubt", 2),
            LedgerRow(at, "Amal", "welcome", "1", "sent", 1),
        ]

    async def new_phone(self, name: str) -> int:
        return self.telegram.add_person(name).id
