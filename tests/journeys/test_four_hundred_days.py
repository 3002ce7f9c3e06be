"""Two hundred people over two years, looked at each hour for 400 days: each is told what the timeline says, once."""

from __future__ import annotations

import random
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.actions import importing
from bot.actions.deliver import Staging, deliver
from bot.actions.enrol import add_workplace
from bot.actions.line import Line, Places
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.content.render import Screen
from bot.content.tables import read_table
from bot.domain.outcome import Outcome, Sent
from bot.domain.participant import Participant, State
from bot.domain.timeline import timeline
from bot.store import ledger, people
from bot.store.database import Store, Tx

BEGIN = datetime(2026, 7, 1, 6, 0, tzinfo=UTC)  # 8 o'clock in Stockholm
END = BEGIN + timedelta(days=400)
PEOPLE = 200
LOCALES = ("sv-simple", "en", "ar")
ORACLE = Path(__file__).parents[1] / "domain" / "expected_days"
TABLES = ("start_on_the_31st", "joined_in_month_4", "joined_on_a_saturday")  # by hand; the first three people here
SUMMER = timedelta(hours=2)  # what the tables' local joining times are ahead of UTC
WINTER = timedelta(hours=1)


@dataclass
class Phones:
    """A door that takes everything at once, and counts what went to whom."""

    sent: Counter[int] = field(default_factory=Counter)

    async def send(self, screen: Screen) -> Outcome:
        self.sent[screen.chat] += 1
        return Sent(self.sent[screen.chat])

    async def room(self, most: int) -> int:
        """As many as there are."""
        return most


@dataclass(frozen=True)
class Newcomer:
    """Who starts, and when they open their invitation."""

    start: date
    joined: datetime


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((ORACLE / f"{name}.toml").read_text("utf-8"))


def newcomers() -> Iterator[Newcomer]:
    """Those of the tables, then others whose starts are spread over two years, a quarter of them joining late."""
    for name in TABLES:
        joined = table(name)["joined"]
        offset = SUMMER if 3 < joined.month < 11 else WINTER
        yield Newcomer(table(name)["start"], (joined - offset).replace(tzinfo=UTC))
    chance = random.Random(20260701)
    for _ in range(PEOPLE - len(TABLES)):
        start = BEGIN.date() + timedelta(days=chance.randrange(-330, 400))
        late = timedelta(hours=chance.choice((0, 0, 0, chance.randrange(24 * 200))))
        eve = datetime(start.year, start.month, start.day, 8, tzinfo=UTC) - timedelta(days=2)
        yield Newcomer(start, max(BEGIN, eve + late))


def import_people(tx: Tx, house: House, folder: Path, wanted: list[Newcomer]) -> list[str]:
    """Enter all from a CSV file, as `stegvis import` does; the codes in the order of the rows."""
    rows = [f"{each.start},{LOCALES[number % 3]},cafe" for number, each in enumerate(wanted)]
    (folder / "people.csv").write_text("\n".join(["start,locale,workplace", *rows]), "utf-8")
    add_workplace(tx, code="cafe", name="Café", by="test", now=BEGIN)
    examined = importing.examine(tx, house.content, read_table(folder / "people.csv"), BEGIN)
    assert examined.faults == ()
    return [row.enrolled.code for row in importing.enter(tx, house.content, examined, by="test", now=BEGIN)]


def join_those_whose_time_has_come(tx: Tx, waiting: list[tuple[datetime, str]], now: datetime) -> None:
    while waiting and waiting[0][0] <= now:
        joined, code = waiting.pop(0)
        person = people.by_code(tx, code)
        assert person is not None
        people.change(tx, person.id, chat=1000 + person.id, joined_at=joined)
        people.look_at(tx, person.id, joined)


def told(tx: Tx, person: Participant) -> list[str]:
    sent = [row for row in ledger.of_participant(tx, person.id) if row.state is State.SENT]
    return [f"{row.sent_at:%Y-%m-%dT%H:%M} {row.step} {row.occurrence}" for row in sent]


async def test_each_is_told_what_the_timeline_says_each_once(store: Store, house: House, tmp_path: Path) -> None:
    wanted = list(newcomers())
    codes = store.write(lambda tx: import_people(tx, house, tmp_path, wanted))
    waiting = sorted((each.joined, code) for each, code in zip(wanted, codes, strict=True))
    phones, clock = Phones(), [BEGIN]
    line = Line(store, lambda: clock[0], Places(64))
    staging = Staging(house, phones.send, phones.room, Policy())
    while clock[0] <= END:
        store.write(lambda tx: join_those_whose_time_has_come(tx, waiting, clock[0]))
        await deliver(line, staging)
        clock[0] += timedelta(hours=1)

    programme = house.content.programme("almp")
    everyone = {person.code: person for person in store.write(people.everyone)}
    ledgers = store.write(lambda tx: {code: told(tx, person) for code, person in everyone.items()})
    assert ledgers == {
        code: [
            f"{each.at:%Y-%m-%dT%H:%M} {each.step} {each.occurrence}" for each in timeline(programme, person, until=END)
        ]
        for code, person in everyone.items()
    }
    assert phones.sent == Counter(
        {1000 + person.id: len(ledgers[code]) for code, person in everyone.items() if ledgers[code]}
    )
    for name, code in zip(TABLES, codes, strict=False):
        local = [_local(row, programme.zone) for row in ledgers[code]]
        assert local == [row for row in table(name)["sent"] if row < f"{END:%Y-%m-%d}"]


def _local(row: str, zone: Any) -> str:
    at, _, rest = row.partition(" ")
    return f"{datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(zone):%Y-%m-%d %H:%M} {rest}"
