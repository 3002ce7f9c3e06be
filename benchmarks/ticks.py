"""What a tick costs: with nobody due, with a thousand due, and after the schedules were edited."""

from __future__ import annotations

import random
import resource
import statistics
import time as stopwatch
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from bot.actions.deliver import Staging, deliver
from bot.actions.line import Line, Places
from bot.actions.plan import plan_all, take_up
from bot.actions.record import Policy
from bot.actions.visit import House
from bot.content.content import Content
from bot.content.render import Screen
from bot.domain.calendar import DAY, default_end
from bot.domain.occurrences import dates_of, meeting_day
from bot.domain.outcome import NotSent, Outcome, Sent
from bot.domain.participant import Participant, Told
from bot.domain.programme import MonthDay, Programme
from bot.domain.reckoning import looks, written_down
from bot.store import kept, people
from bot.store.database import Store, Tx
from bot.store.times import as_text, maybe_text

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)  # 9 in Stockholm, the programme's hour, on a Thursday
QUIET = NOW - timedelta(minutes=1)  # nobody is due yet
LATER = NOW + timedelta(minutes=1)  # what was reckoned then helps nothing at `NOW`
LOCALES = ("sv-simple", "ar", "so", "ti", "fa-AF", "uk", "en")
WORKPLACES = 400
LIVES = 3000  # different lives; many people share one, as many start on the same day
IN_FLIGHT = 64
CHUNK = 20_000  # people entered in one transaction
STRIDE = 7919  # a prime: neighbours by id live different lives


@dataclass(frozen=True, slots=True)
class Life:
    """A person as the timeline has led them to `NOW`: the ledger's lines with their times, and the next look."""

    person: Participant
    lines: tuple[tuple[datetime, Told], ...]
    next_look: datetime | None


@dataclass(frozen=True, slots=True)
class Population:
    """Who was entered: how many, how many of them due at `NOW`, and the lines in the ledger."""

    people: int
    due: int
    lines: int


# A life


def lives(programme: Programme, count: int, *, months: int, seed: int = 1) -> Iterator[Life]:
    """So many lives of people who started in the last so many months, or start in the next one."""
    chance = random.Random(seed)
    return (_life(programme, chance, months) for _ in range(count))


def _life(programme: Programme, chance: random.Random, months: int) -> Life:
    """One in twenty was prolonged, a third have own days for meetings, a fifth an own hour, one in thirty is silent."""
    start = NOW.date() - chance.randrange(-30, months * 30) * DAY
    while start.weekday() > 4:
        start += DAY
    late = chance.randrange(200) if chance.random() < 0.1 else -chance.randrange(1, 10)
    joined = min(start + late * DAY, NOW.date() - DAY)
    person = Participant(
        id=0,
        code="",
        programme=programme.id,
        start=start,
        end=default_end(start, programme.months),
        joined_at=datetime.combine(joined, time(7, chance.randrange(60)), UTC),
        hour=time(chance.randrange(8, 19)) if chance.random() < 0.2 else None,
        consent=chance.random() < 0.5,
        locale=chance.choice(LOCALES),
    )
    if chance.random() < 1 / 3:
        person = replace(person, meetings=_own_meetings(person, programme, chance))
    if chance.random() < 1 / 30:
        person = replace(person, paused_until=NOW.date() + chance.randrange(1, 20) * DAY)
    prolonged = start + chance.randrange(240, 330) * DAY
    if chance.random() < 1 / 20 and person.joined_at and person.joined_at.date() < prolonged < NOW.date():
        return _prolonged(programme, person, datetime.combine(prolonged, time(12), UTC), chance.randrange(1, 7))
    return _lived(programme, person, (), person.joined_at or NOW, NOW)


def _own_meetings(person: Participant, programme: Programme, chance: random.Random) -> dict[int, date]:
    usual = {number: meeting_day(number, programme, dates_of(person, programme)) for number in (0, 1)}
    return {number: day + chance.randrange(-4, 5) * DAY for number, day in usual.items() if day}


def _prolonged(programme: Programme, person: Participant, at: datetime, months: int) -> Life:
    before = _lived(programme, person, (), person.joined_at or at, at)
    longer = replace(person, end=default_end(person.start, programme.months + months), extended_at=at)
    return _lived(programme, longer, before.lines, at, NOW)


def _lived(
    programme: Programme, person: Participant, before: Sequence[tuple[datetime, Told]], since: datetime, until: datetime
) -> Life:
    lines, next_look = list(before), None
    for at, found in looks(programme, person, [told for _, told in before], since):
        next_look = at
        if at >= until:
            break
        lines += [(at, told) for told in written_down(found, at)]
    else:
        next_look = None
    return Life(person, tuple(lines), next_look)


# A database


def populate(
    store: Store,
    content: Content,
    count: int,
    *,
    due: int = 1000,
    months: int = 13,
    variety: int = LIVES,
    seed: int = 1,
) -> Population:
    """Enter so many people who have joined, `due` of them due at `NOW` and spread over all months.

    The others' starts reach back so many months: 13 leave 0 to 66 lines in a ledger, on average 34; 3 leave 10.
    """
    programme = next(iter(content.programmes.values()))
    waiting = [each for each in lives(programme, variety, months=13, seed=seed) if each.next_look == NOW]
    others = [each for each in lives(programme, variety, months=months, seed=seed + 1) if each.next_look != NOW]
    store.write(lambda tx: _enter_lives(tx, [*waiting, *others]))
    for first in range(0, count, CHUNK):
        numbers = range(first, min(first + CHUNK, count))
        store.write(partial(_enter, numbers=numbers, stride=count // due, waiting=waiting, others=others))
    lines = store.write(lambda tx: int(tx.value("SELECT count(*) FROM deliveries")))
    store.write(lambda tx: tx.execute("DROP TABLE lives"))
    store.write(lambda tx: _settle_in(tx, content))
    return Population(count, len(range(0, count, count // due)), lines)


def _enter_lives(tx: Tx, every: Sequence[Life]) -> None:
    """The lines of all lives, to be copied for each person who lives so."""
    tx.execute("CREATE TABLE lives (life INTEGER, step TEXT, occurrence TEXT, state TEXT, at TEXT)")
    tx.many(
        "INSERT INTO lives VALUES (:life, :step, :occurrence, :state, :at)",
        [
            {"life": life, "step": told.step, "occurrence": told.occurrence, "state": told.state, "at": as_text(at)}
            for life, each in enumerate(every)
            for at, told in each.lines
        ],
    )
    tx.execute("CREATE INDEX lives_life ON lives(life)")


def _enter(tx: Tx, *, numbers: range, stride: int, waiting: Sequence[Life], others: Sequence[Life]) -> None:
    """People by running numbers: each `stride`th is one of those who are due."""
    live = {
        number: number // stride % len(waiting)
        if number % stride == 0
        else len(waiting) + number * STRIDE % len(others)
        for number in numbers
    }
    every = [*waiting, *others]
    columns = [*people.COLUMNS.values(), "id", "code", "created_at", "next_due_at"]
    names, marks = ", ".join(columns), ", ".join(f":{column}".replace('"', "") for column in columns)
    rows = [_row(every[life], number) for number, life in live.items()]
    tx.many(f"INSERT INTO participants ({names}) VALUES ({marks})", rows)
    for number, day in ((number, day) for number, life in live.items() for day in every[life].person.meetings.items()):
        people.set_meeting(tx, number + 1, *day)
    _copy_lines(tx, {number + 1: life for number, life in live.items()})


def _row(life: Life, number: int) -> dict[str, object]:
    person = replace(
        life.person,
        workplace=number % WORKPLACES + 1,
        chat=10_000_000 + number,
        tag=f"{number:06x}",
        first_name=f"P{number}",
    )
    values = {column.strip('"'): people.plain(getattr(person, name)) for name, column in people.COLUMNS.items()}
    own = {"id": number + 1, "code": f"C{number:07}", "next_due_at": maybe_text(life.next_look)}
    return {**values, **own, "created_at": as_text(NOW - 400 * DAY)}


def _copy_lines(tx: Tx, live: dict[int, int]) -> None:
    tx.execute("CREATE TABLE lived (id INTEGER, life INTEGER)")
    tx.many("INSERT INTO lived VALUES (:id, :life)", [{"id": id, "life": life} for id, life in live.items()])
    tx.execute(
        """INSERT INTO deliveries (recipient, participant_id, step, occurrence, state, planned_at, claimed_at, sent_at,
             finished_at, attempts, arrivals, message_id, locale, content_hash)
           SELECT 'participant', lived.id, step, occurrence, state, at, at, CASE state WHEN 'sent' THEN at END, at,
             1, 1, lived.id % 1000, 'sv-simple', 'b5bb9d8014a0f9b1'
           FROM lived JOIN lives ON lives.life = lived.life ORDER BY lived.id"""
    )
    tx.execute("DROP TABLE lived")


def _settle_in(tx: Tx, content: Content) -> None:
    """As after earlier passes: nothing was edited."""
    kept.keep(tx, "schedules", content.schedules_digest)
    kept.keep(tx, "texts", content.catalogue.digest())


# What is measured


@dataclass(frozen=True, slots=True)
class Anew:
    """After an edit: who was looked at, and who was told; seconds to the first and the last of them, and in all."""

    people: int
    sent: int
    first: float
    last: float
    everybody: float
    peak_mb: float  # of the whole process


async def nobody_due(store: Store, house: House, *, passes: int = 200) -> float:
    """Seconds of a pass with nobody due: the median."""
    return statistics.median([await _timed_pass(store, house) for _ in range(passes)])


async def _timed_pass(store: Store, house: House) -> float:
    began = stopwatch.perf_counter()
    await deliver(_line(store, QUIET), Staging(house, _refuse, _unpaced, Policy()))
    return stopwatch.perf_counter() - began


def _line(store: Store, now: datetime) -> Line:
    return Line(store, lambda: now, Places(IN_FLIGHT))


async def _unpaced(most: int) -> int:
    return most


async def _refuse(screen: Screen) -> Outcome:
    return NotSent("nothing is due")


async def a_thousand_due(store: Store, house: House, now: datetime = NOW) -> tuple[int, float]:
    """How many were due, and the seconds until they are picked, reckoned, planned, committed; then undone."""
    due, line = store.write(_due), _line(store, now)
    began = stopwatch.perf_counter()
    await line.perform(lambda tx: take_up(tx, house, now))
    counts = await plan_all(line, house)
    took = stopwatch.perf_counter() - began
    store.write(lambda tx: _undo(tx, due, now))
    return counts["looked"], took


def _due(tx: Tx) -> list[int]:
    sql = "SELECT id FROM participants WHERE next_due_at <= :now"
    return [row["id"] for row in tx.rows(sql, now=as_text(NOW))]


def _undo(tx: Tx, due: Sequence[int], now: datetime) -> None:
    tx.execute("DELETE FROM deliveries WHERE planned_at = :now", now=as_text(now))
    tx.execute("DELETE FROM notices")
    tx.execute("DELETE FROM outbox")
    people.look_at_each(tx, dict.fromkeys(due, NOW))


async def schedules_edited(store: Store, house: House) -> Anew:
    """Deliver at `NOW` after a step was moved to another day; the database is not what it was after this."""
    sends: list[float] = []

    async def send(screen: Screen) -> Outcome:
        sends.append(stopwatch.perf_counter())
        return Sent(len(sends))

    began = stopwatch.perf_counter()
    counts = await deliver(_line(store, NOW), Staging(edited(house), send, _unpaced, Policy()))
    took = stopwatch.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Anew(counts["looked"], len(sends), sends[0] - began, sends[-1] - began, took, peak)


def edited(house: House) -> House:
    """The house when the steps of the last month that has any were moved by a day."""
    programme = next(iter(house.content.programmes.values()))
    last = max(step.when.month for step in programme.steps if isinstance(step.when, MonthDay))
    steps = tuple(
        replace(step, when=MonthDay(last, step.when.day % 28 + 1))
        if isinstance(step.when, MonthDay) and step.when.month == last
        else step
        for step in programme.steps
    )
    programmes = {**house.content.programmes, programme.id: replace(programme, steps=steps)}
    return replace(house, content=replace(house.content, programmes=programmes, schedules_digest="edited"))
