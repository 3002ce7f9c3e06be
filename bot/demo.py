"""The demo: a Telegram on this machine, example people in a temporary database, a clock that is moved by hand."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.actions.enrol import Enrolment, add_workplace, enrol, invite_staff
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.app import App
from bot.content.content import read_content
from bot.content.voices import BUILT, WordVoices
from bot.domain.calendar import instant, month_start, moved_forward, programme_month
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.sending.sender import Sender
from bot.settings import Settings, read_settings
from bot.simulator.panel import LedgerRow, PanelPerson
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.start import open_bot
from bot.store import invitations, ledger, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Store, Tx
from bot.store.migrations import migrate

TOKEN = "1:DEMO"  # opens nothing: the demo's Telegram is this machine
USERNAME = "stegvis_demo_bot"
STOCKHOLM = ZoneInfo("Europe/Stockholm")
SHOWN = 500  # rows of the ledger in the panel


class MovedClock:
    """The wall clock, moved."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def move_to(self, moment: datetime) -> None:
        """From now on it is that moment, going on from there."""
        self.ahead = moment - datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Example:
    """A person of the example caseload; `months` ago they started."""

    name: str
    phone_language: str
    locale: str
    workplace: str
    months: int


EXAMPLES = (
    Example("Olena", "uk", "en", "forskola", 8),
    Example("Dawit", "sv", "sv-simple", "cykel", 3),
    Example("Amal", "ar", "ar", "cafe", 0),
)
WORKPLACES = (
    ("cafe", "Café Lyktan", "cafe-and-kitchen", "+46 8 123 45 67", time(7, 30)),
    ("cykel", "Cykelverkstaden", "bicycle-workshop", "+46 8 765 43 21", time(8, 0)),
    ("forskola", "Förskolan Tallen", "preschool", "+46 8 555 01 02", time(6, 45)),
)


@dataclass
class Demo:
    """The running demo, and what its panel asks of it."""

    app: App
    telegram: Telegram
    clock: MovedClock

    async def now(self) -> datetime:
        """The demo's time."""
        return self.clock()

    async def advance(self, *, hours: int = 0, days: int = 0, months: int = 0) -> None:
        """Move the clock; everything that falls due on the way happens at its time."""
        now = self.clock()
        target = now + timedelta(hours=hours, days=days)
        if months:
            target = datetime.combine(month_start(target.date(), months + 1), target.timetz())
        await self.live_until(target)

    async def live_until(self, target: datetime) -> None:
        """Go from one due moment to the next."""
        while (due := self.app.store.write(people.next_due)) and due <= target:
            self.clock.move_to(max(due, self.clock()))
            await self.app.tick()
            await self.app.post()
        self.clock.move_to(max(target, self.clock()))

    async def people(self) -> Sequence[PanelPerson]:
        """Everybody with a phone, and who is invited and has not come yet."""
        return await self.app.store.perform(self._people)

    async def ledger(self) -> Sequence[LedgerRow]:
        """What was sent, newest first."""
        return await self.app.store.perform(self._ledger)

    async def new_phone(self, name: str) -> int:
        """A phone of somebody whom the bot does not know."""
        return self.telegram.add_person(name, language_code="en").id

    def _people(self, tx: Tx) -> list[PanelPerson]:
        known = [_of_staff(each) for each in people_of_staff.everyone(tx) if each.chat]
        known += [self._of_participant(tx, each) for each in people.everyone(tx)]
        ids = {each.id for each in known}
        phones = (each for each in self.telegram.people.values() if each.id not in ids)
        return known + [PanelPerson(each.id, each.first_name, "stranger") for each in phones]

    def _of_participant(self, tx: Tx, person: Participant) -> PanelPerson:
        place = places.workplace(tx, person.workplace) if person.workplace else None
        month = programme_month(person.start, self.clock().date())
        detail = f"month {month}, {person.locale}, {place.name if place else ''}"
        waiting = invitations.latest(tx, person.id)
        link = "" if person.chat or waiting is None else self.app.house.link(waiting.token)
        return PanelPerson(person.chat, person.first_name or person.code, "participant", detail, link)

    def _ledger(self, tx: Tx) -> list[LedgerRow]:
        names = {each.id: each for each in people.everyone(tx)}
        return [
            LedgerRow(
                row.sent_at or row.planned_at,
                names[row.participant].first_name or names[row.participant].code,
                row.step,
                row.occurrence,
                row.state,
                row.attempts,
                names[row.participant].chat,
            )
            for row in ledger.newest(tx, SHOWN)
            if row.participant in names
        ]


def _of_staff(staff: Staff) -> PanelPerson:
    return PanelPerson(staff.chat, staff.name, str(staff.role))


@asynccontextmanager
async def open_demo(folder: Path, *, now: datetime | None = None, cache: Path | None = None) -> AsyncIterator[Demo]:
    """The demo with its example people, each with the messages of their months; not yet served.

    `cache`: of an installation, whose voices are heard in the demo too.
    """
    clock = MovedClock()
    now = now or _next_morning(clock())
    telegram = Telegram(token=TOKEN, username=USERNAME, clock=clock)
    store = Store(folder / "demo.db")
    migrate(store)
    content = await asyncio.to_thread(partial(read_content, cache=folder, data=folder))
    if cache:
        texts = replace(content.text_voices, built=cache / BUILT)
        content = replace(content, word_voices=WordVoices.within(cache), text_voices=texts)
    with closing(store):
        async with serve(create_app(telegram)) as url, open_bot(Settings(token=TOKEN, api_url=url, pace=0)) as bot:
            own = Settings(data=str(folder))
            app = App(store, House(content, USERNAME), bot, Sender(bot, store), Policy(), clock, own)
            demo = Demo(app, telegram, clock)
            with app.lead:
                await _furnish(demo, now)
            yield demo


async def demo(port: int) -> None:
    """Serve the phone and the panel on this machine until stopped."""
    with tempfile.TemporaryDirectory(prefix="stegvis-demo-") as folder:
        async with (
            open_demo(Path(folder), cache=read_settings().cache_folder) as running,
            serve(create_app(running.telegram, panel=running), port=port) as url,
        ):
            print(f"Open {url} in a browser. Stop with Ctrl+C.", flush=True)
            await running.app.run()


def _next_morning(now: datetime) -> datetime:
    """Half an hour before the next working day's first messages: one tap on the clock shows them."""
    return instant(moved_forward(now.date() + timedelta(days=1), frozenset()), time(8, 30), STOCKHOLM)


async def _furnish(demo: Demo, now: datetime) -> None:
    """Workplaces and staff, then each example person in their own time, up to now."""
    demo.clock.move_to(now - timedelta(days=366))
    caseworker, phones = demo.app.store.write(lambda tx: _places_and_staff(tx, demo))
    for user, token in phones:
        await _tap_through(demo, user, token, 1)
    for example in EXAMPLES:
        await _arrive(demo, example, month_start(now.date(), 1 - example.months), caseworker)
    await demo.live_until(now)


async def _arrive(demo: Demo, example: Example, start: date, caseworker: str) -> None:
    """Enrolled, and joined the day before the start; the newest is only invited."""
    await demo.live_until(datetime.combine(start - timedelta(days=1), time(6), UTC))
    wanted = Enrolment(start, example.locale, example.workplace, None, caseworker, example.name)
    content = demo.app.house.content
    token = demo.app.store.write(lambda tx: enrol(tx, content, wanted, by="demo", now=demo.clock())).token
    user = demo.telegram.add_person(example.name, language_code=example.phone_language).id
    if example.months:
        await _tap_through(demo, user, token, 2)


async def _tap_through(demo: Demo, user: int, token: str, taps: int) -> None:
    """Open an invitation, and say yes: the first button each time."""
    demo.telegram.start(user, token)
    await demo.app.catch_up()
    for _ in range(taps):
        newest = demo.telegram.last(user)
        demo.telegram.tap(user, newest.id, newest.labels[0][0])
        await demo.app.catch_up()


def _places_and_staff(tx: Tx, demo: Demo) -> tuple[str, list[tuple[int, str]]]:
    now = demo.clock()
    for code, name, kind, phone, before in WORKPLACES:
        add_workplace(tx, code=code, name=name, kind=kind, phone=phone, report_before=before, by="demo", now=now)
    everywhere = tuple(place[0] for place in WORKPLACES)
    phones, codes = [], []
    for name, role, at in (("Karin Ek", Role.CASEWORKER, ()), ("Olle Berg", Role.SUPERVISOR, everywhere)):
        staff, token = invite_staff(
            tx, name=name, role=role, phone="+46 70 111 22 33", workplaces=at, by="demo", now=now
        )
        phones.append((demo.telegram.add_person(name, language_code="sv").id, token))
        codes.append(staff.code)
    return codes[0], phones
