"""What each kind of failure at Telegram's end becomes, by what was on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from telegram.ext import ExtBot

from bot.content.render import Key, Screen
from bot.domain.outcome import Lost, NotSent, Outcome, Refused, Sent, Unreachable
from bot.sending.pace import Pacer, Rank
from bot.sending.sender import Sender
from bot.sending.transport import SendingTransport, Transport
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram

AMAL = 1001
HELLO = Screen(AMAL, "Hej!", rows=((Key("👍", data="1:u:pay:0o:AbC123"),),))


@pytest.fixture
async def telegram() -> AsyncIterator[tuple[Telegram, Sender]]:
    """A Telegram whose only person has pressed Start, and a sender with little patience."""
    world = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: datetime.now(UTC))
    world.add_person("Amal", id=AMAL)
    world.start(AMAL)
    async with serve(create_app(world)) as url, bot_at(url) as bot:
        yield world, Sender(bot)


def bot_at(url: str, per_second: float = 0) -> ExtBot[Rank]:
    return ExtBot(
        "1:TEST",
        base_url=f"{url}/bot",
        request=SendingTransport(connections=64, read_timeout=0.5),
        get_updates_request=Transport(),
        rate_limiter=Pacer(per_second),
    )


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault(FaultKind.ERROR_BEFORE, method="sendMessage"), Lost),
        (Fault(FaultKind.ERROR_AFTER, method="sendMessage"), Lost),
        (Fault(FaultKind.DROP_BEFORE, method="sendMessage"), Lost),
        (Fault(FaultKind.DROP_AFTER, method="sendMessage"), Lost),
        (Fault(FaultKind.SILENT_BEFORE, method="sendMessage"), Lost),
        (Fault(FaultKind.SILENT_AFTER, method="sendMessage"), Lost),
        (Fault(FaultKind.BLOCKED, method="sendMessage"), Unreachable),
        (Fault(FaultKind.DEACTIVATED, method="sendMessage"), Unreachable),
        (Fault(FaultKind.REFUSED, method="sendMessage", words="Bad Request: can't parse entities"), Refused),
    ],
    ids=lambda value: value.kind.name if isinstance(value, Fault) else value.__name__,
)
async def test_a_failure_becomes_an_outcome(
    telegram: tuple[Telegram, Sender], fault: Fault, expected: type[Outcome]
) -> None:
    world, sender = telegram
    world.faults.add(fault)
    assert isinstance(await sender.send(HELLO), expected)


async def test_a_refused_connection_is_certainly_not_sent() -> None:
    async with serve(create_app(Telegram(token="1:TEST", username="b", clock=lambda: datetime.now(UTC)))) as url:
        bot = bot_at(url)
        await bot.initialize()
    assert isinstance(await Sender(bot).send(HELLO), NotSent)
    await bot.shutdown()


async def test_429_stops_the_whole_bot_for_as_long_as_told(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    world.faults.add(Fault(FaultKind.FLOOD, method="sendMessage", times=1, retry_after=1))
    loop = asyncio.get_running_loop()
    before = loop.time()
    assert await sender.send(HELLO) == Sent(world.last(AMAL).id)
    assert loop.time() - before >= 1


async def test_an_edit_that_changes_nothing_is_done(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    await sender.send(HELLO)
    again = Screen(AMAL, "Hej!", rows=HELLO.rows, edits=world.last(AMAL).id)
    assert await sender.send(again) == Sent(again.edits)


async def test_a_message_that_is_gone_comes_as_a_new_one(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    await sender.send(HELLO)
    old = world.last(AMAL).id
    world.delete(AMAL, old)
    await sender.send(Screen(AMAL, "Nytt", edits=old))
    assert (world.last(AMAL).text, world.last(AMAL).id != old) == ("Nytt", True)


async def test_a_picture_that_cannot_be_uploaded_leaves_the_text(telegram: tuple[Telegram, Sender]) -> None:
    world, sender = telegram
    assert isinstance(await sender.send(Screen(AMAL, "Hej!", picture=b"not a picture")), Sent)
    assert (world.last(AMAL).kind, world.last(AMAL).text) == ("text", "Hej!")
