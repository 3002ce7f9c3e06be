"""SIGKILL at random moments, of a delivery and of a bot that people tap: nothing lost, little doubled."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from bot.actions.enrol import Enrolment, add_workplace, enrol
from bot.content.content import Content
from bot.domain.participant import State
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.store import kept, ledger, people
from bot.store.database import Store, Tx

KILLS = 20
IN_FLIGHT = 64
MORNING = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)  # 9 in Stockholm on the start day


def enrolled(tx: Tx, content: Content, telegram: Telegram, count: int, joined: datetime) -> None:
    """People who have joined, each with a started chat."""
    add_workplace(tx, code="cafe", name="Café", phone="08-123 45 67", by="test", now=joined)
    for number in range(count):
        code = enrol(tx, content, Enrolment(date(2026, 9, 1), "en", "cafe"), by="test", now=joined).code
        person = people.by_code(tx, code)
        assert person is not None
        chat = telegram.add_person(f"P{number}", language_code="en").id
        people.change(tx, person.id, chat=chat, joined_at=joined)
        people.look_at(tx, person.id, joined + timedelta(days=1))


async def started(url: str, database_url: str, *command: str, **more: str) -> asyncio.subprocess.Process:
    """The real command in a process of its own, with these and `more` settings."""
    settings = {
        "TELEGRAM_BOT_TOKEN": "1:TEST",
        "TELEGRAM_API_URL": url,
        "DATABASE_URL": database_url,
        "STEGVIS_PACE": "0",
        "STEGVIS_IN_FLIGHT": str(IN_FLIGHT),
        "STEGVIS_WEB_PORT": "0",
    }
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from bot.cli import main; main()",
        *command,
        env=os.environ | settings | more,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def killed(process: asyncio.subprocess.Process) -> None:
    """SIGKILL, and the end of it."""
    if process.returncode is None:
        process.send_signal(signal.SIGKILL)
    await process.wait()


async def test_a_delivery_that_is_killed_loses_nothing_and_doubles_at_most_what_was_in_flight(
    content: Content, database_url: str
) -> None:
    telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: MORNING)
    store = Store(database_url)
    store.write(lambda tx: enrolled(tx, content, telegram, 1000, MORNING - timedelta(days=1)))
    for chat in telegram.people:
        telegram.start(chat)
    chance, doubled = random.Random(1), []
    async with serve(create_app(telegram)) as url:
        for _ in range(KILLS):
            before, known = received(telegram), doubles(received(telegram))
            process = await started(url, database_url, "deliver", "--now", MORNING.isoformat())
            wanted = sum(before.values()) + chance.randrange(1, 60)
            await telegram.until(lambda wanted=wanted: sum(received(telegram).values()) >= wanted, timeout=60)  # type: ignore[misc]
            await killed(process)
            doubled.append(doubles(received(telegram)) - known)
        finishing = await started(url, database_url, "deliver", "--now", MORNING.isoformat())
        await finishing.wait()
    arrived = received(telegram)
    rows = store.write(lambda tx: ledger.newest(tx, 2000))
    chats = {person.id: person.chat for person in store.write(people.everyone)}
    assert len(arrived) == 1000
    assert max(doubled) <= IN_FLIGHT
    assert {row.state for row in rows} <= {State.SENT, State.IN_DOUBT}
    seen = {chats[row.participant]: row.arrivals for row in rows}
    assert all(arrived[chat] <= seen[chat] for chat in arrived)
    store.close()


def received(telegram: Telegram) -> Counter[int]:
    """How often each chat was sent the first message."""
    said = (message for chat in telegram.people for message in telegram.from_bot(chat))
    return Counter(message.chat_id for message in said)


def doubles(arrived: Counter[int]) -> int:
    return sum(count - 1 for count in arrived.values())


async def test_a_bot_that_is_killed_while_people_tap_loses_no_tap_and_does_none_twice(
    content: Content, database_url: str
) -> None:
    telegram = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: datetime.now(UTC))
    store = Store(database_url)
    store.write(lambda tx: enrolled(tx, content, telegram, 20, datetime.now(UTC) - timedelta(days=1)))
    store.write(lambda tx: tx.execute("UPDATE participants SET next_due_at = NULL"))  # taps alone
    chance, written, taps = random.Random(2), 0, list[str]()
    async with serve(create_app(telegram)) as url:
        process = await started(url, database_url, "run")
        for _ in range(KILLS):
            taps += [tap for chat in telegram.people if (tap := tapped(telegram, chat))]
            for chat in telegram.people:
                telegram.write(chat, "🤒") if telegram.chat(chat).started else telegram.start(chat)
                written += 1
            some = chance.randrange(written - 15, written)
            await telegram.until(lambda some=some: answered(telegram) >= some, timeout=60)  # type: ignore[misc]
            await killed(process)
            process = await started(url, database_url, "run")
        await telegram.until(lambda: all(telegram.answer(tap) for tap in taps), timeout=60)
        async with asyncio.timeout(60):
            while opened(store) < written - len(telegram.people):
                await asyncio.sleep(0.1)
        await asyncio.sleep(1)  # time for anything that would be done twice
        await killed(process)
    assert opened(store) == written - len(telegram.people)  # each once; in the first round they pressed Start
    assert store.write(lambda tx: tx.value("SELECT count(*) FROM updates WHERE handled_at IS NULL")) == 0
    assert answered(telegram) <= written + KILLS * IN_FLIGHT
    store.close()


def opened(store: Store) -> int:
    """How often 🤒 was opened, by the anonymous count."""
    return int(store.write(lambda tx: kept.kept(tx, "ill-opened")) or 0)


def tapped(telegram: Telegram, chat: int) -> str:
    """A tap on an inline button of the newest message that has one; the callback's id."""
    newest = next((each for each in reversed(telegram.from_bot(chat)) if any(key.data for key in each.buttons)), None)
    if newest is None:
        return ""
    return telegram.tap(chat, newest.id, next(key.data for key in newest.buttons if key.data) or "")


def answered(telegram: Telegram) -> int:
    """How many messages people have been sent."""
    return sum(len(telegram.from_bot(chat)) for chat in telegram.people)
