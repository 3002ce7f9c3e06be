"""An office of the tests: staff with roles, people, and screens as they would be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.actions.enrol import Enrolment, add_workplace, enrol, invite_staff
from bot.actions.staff_taps import STAFF_MENU, STAFF_TAPS, staff_text
from bot.actions.visit import Answers, House, StaffVisit
from bot.content.render import label, render
from bot.domain.participant import Participant, State
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.reply import Reply
from bot.domain.tap import read_tap
from bot.store import ledger, people, places
from bot.store import staff as people_of_staff
from bot.store.database import Store, Tx

NEITHER = re.compile(r"</?\w+>|[\u2068\u2069]")
THURSDAY = datetime(2026, 10, 1, 10, 0, tzinfo=UTC)
TAPPED = 77  # the id of every tapped message


@dataclass(frozen=True)
class Shown:
    """One reply as somebody reads it."""

    reply: Reply
    text: str
    buttons: dict[str, str]

    @property
    def ids(self) -> list[str]:
        """The messages that it is made of."""
        return [said.id for said in self.reply.says]

    @property
    def in_place(self) -> bool:
        """Whether it takes the place of the tapped message."""
        return self.reply.edits == TAPPED


@dataclass
class Office:
    """A database with staff; every call is one tap, menu entry or typed text."""

    store: Store
    house: House
    now: datetime
    screens: list[Shown] = field(default_factory=list)

    def do(self, act: Callable[[Tx], Any]) -> Any:
        """Something in a transaction."""
        return self.store.write(act)

    def hire(self, name: str, role: Role = Role.CASEWORKER, *, chat: int = 0, locale: str = "en",
             workplaces: tuple[str, ...] = ()) -> Staff:  # fmt: skip
        """A person of the staff, who has joined where a chat is given."""

        def act(tx: Tx) -> Staff | None:
            person, _ = invite_staff(
                tx, name=name, role=role, locale=locale, workplaces=workplaces, by="test", now=self.now
            )
            if chat:
                people_of_staff.joined(tx, person.id, chat=chat, tag=f"tag{chat:03}", locale=locale, now=self.now)
            return people_of_staff.person(tx, person.id)

        found: Staff = self.do(act)
        return found

    def workplace(self, code: str, name: str = "", **more: Any) -> int:
        """A workplace; its id."""

        def act(tx: Tx) -> int:
            add_workplace(tx, code=code, name=name or code.title(), by="test", now=self.now, **more)
            return self.id_of(tx, code)

        found: int = self.do(act)
        return found

    @staticmethod
    def id_of(tx: Tx, workplace: str) -> int:
        """A workplace's id."""
        found = places.by_code(tx, workplace)
        assert found is not None
        return found.id

    def enrol(
        self,
        caseworker: Staff | None,
        name: str = "",
        *,
        joined: bool = True,
        start: date = date(2026, 9, 1),
        workplace: str = "cafe",
        **fields: Any,
    ) -> Participant:
        """A participant, joined a while before now unless said otherwise."""

        def act(tx: Tx) -> Participant | None:
            wanted = Enrolment(start, "ar", workplace, None, caseworker.code if caseworker else "", name)
            code = enrol(tx, self.house.content, wanted, by="test", now=self.now).code
            person = people.by_code(tx, code)
            assert person is not None
            if joined:
                people.change(tx, person.id, joined_at=self.now - timedelta(days=20), chat=1000 + person.id)
            if fields:
                people.change(tx, person.id, **fields)
            return people.by_code(tx, code)

        found: Participant = self.do(act)
        return found

    def person(self, code: str) -> Participant:
        """The participant as they stand now."""
        found: Participant = self.do(lambda tx: people.by_code(tx, code))
        assert found is not None
        return found

    def sent(
        self, person: Participant, step: str, *, days_ago: int, state: State = State.SENT, occurrence: str = "1"
    ) -> int:
        """A message that was sent some days ago; its delivery's id."""
        when = self.now - timedelta(days=days_ago)

        def act(tx: Tx) -> int:
            ledger.plan(tx, participant=person.id, step=step, occurrence=occurrence, late=False, now=when)
            delivery = next(each for each in ledger.claim(tx, 10, when) if each.step == step)
            arrived = int(state is not State.REFUSED)
            ledger.record(
                tx, delivery.id, state, when, arrived=arrived, message_id=5, locale=person.locale, problem="Bad Request"
            )
            return delivery.id

        found: int = self.do(act)
        return found

    def menu(self, staff: Staff, name: str) -> Shown:
        """A menu entry; the last screen that it shows."""
        return self._show(staff, lambda visit: STAFF_MENU[name](visit), message=None)

    def type(self, staff: Staff, text: str) -> Shown:
        """A typed text; the last screen that answers it."""
        return self._show(staff, lambda visit: staff_text(visit, text), message=None)

    def tap(self, staff: Staff, what: str) -> Shown:
        """A tap on a label of the newest screen that has it, or on data; the last screen that answers it."""
        data = next((shown.buttons[what] for shown in reversed(self.screens) if what in shown.buttons), None)
        return self.press(staff, data or f"1:{what}:{staff.tag}")

    def press(self, staff: Staff, data: str) -> Shown:
        """A tap by its data."""
        tap = read_tap(data)
        assert tap is not None, data
        assert tap.tag == staff.tag
        return self._show(staff, lambda visit: STAFF_TAPS[tap.verb](visit, tap.subject, tap.arg), message=TAPPED)

    def _show(self, staff: Staff, act: Callable[[StaffVisit], Answers], *, message: int | None) -> Shown:
        def visited(tx: Tx) -> Answers:
            fresh = people_of_staff.person(tx, staff.id)
            assert fresh is not None
            return act(StaffVisit(tx, self.house, self.now, fresh.chat or 0, message=message, staff=fresh))

        answers: Answers = self.do(visited)
        self.screens = [self._read(each) for each in answers if isinstance(each, Reply)]
        assert self.screens, "every tap is answered"
        return self.screens[-1]

    def _read(self, reply: Reply) -> Shown:
        content = self.house.content
        for said in reply.says:
            assert label(content, said, reply.locale), f"{said.id} cannot be said with {dict(said.arguments)}"
        return Shown(reply, bare(render(content, replace(reply, qr=None)).html), _buttons(self.house, reply))


def bare(html: str) -> str:
    """Without tags, and without the marks that isolate what is filled in."""
    return NEITHER.sub("", html)


def _buttons(house: House, reply: Reply) -> dict[str, str]:
    every = [button for row in reply.rows for button in row]
    return {bare(label(house.content, button.label, reply.locale)): button.tap or "" for button in every}
