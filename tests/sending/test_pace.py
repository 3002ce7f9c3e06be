"""The pacer of a bot: whose turn it is, what waits for what, and what a 429 does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import pytest
from telegram.error import BadRequest, RetryAfter
from telegram.ext import ExtBot

from bot.content.render import Screen
from bot.domain.outcome import Sent
from bot.sending.pace import MARGIN, Figures, Pacer, Rank, Stopped, Ticket
from bot.sending.sender import Sender
from bot.sending.transport import Transport
from bot.simulator.limits import Limits
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.store.database import Store
from tests.sending.test_turns import most_in_a_second


class Wire:
    """What has gone out, in order, with the moment; what it answers is set beforehand."""

    def __init__(self, pacer: Pacer) -> None:
        self.pacer = pacer
        self.gone: list[str] = []
        self.moments: list[float] = []
        self.answers: list[Exception] = []

    async def send(
        self, name: str, *, chat: int | None = None, rank: Rank | None = None, endpoint: str = "sendMessage"
    ) -> str:
        """One call; each message is to a chat of its own unless told."""
        data = {"chat_id": chat if chat is not None else hash(name)} if endpoint != "answerCallbackQuery" else {}

        async def callback() -> Any:
            self.gone.append(name)
            self.moments.append(monotonic())
            await asyncio.sleep(0)
            if self.answers:
                raise self.answers.pop(0)
            return name

        ticket = None if rank is None else Ticket(rank)
        found = await self.pacer.process_request(callback, (), {}, endpoint, data, ticket)
        return str(ticket.answer if ticket else found)

    def start(self, *names: str, **how: Any) -> list[asyncio.Task[str]]:
        """Several calls at once."""
        return [asyncio.create_task(self.send(name, **how)) for name in names]

    async def exhaust(self) -> None:
        """Take the turns that are free at once."""
        await asyncio.gather(*self.start(*(f"first {number}" for number in range(await self.pacer.room(100)))))
        self.gone.clear()
        self.moments.clear()


async def test_replies_go_before_staged_messages_and_each_in_order() -> None:
    wire = Wire(Pacer(10))
    await wire.exhaust()
    tasks = wire.start("s1", "s2", "s3", rank=Rank.STAGED)
    await asyncio.sleep(0)
    tasks += wire.start("r1", "r2")
    assert await asyncio.gather(*tasks) == ["s1", "s2", "s3", "r1", "r2"]
    assert wire.gone == ["r1", "r2", "s1", "s2", "s3"]


async def test_a_chat_that_must_rest_holds_nobody_else_back() -> None:
    wire = Wire(Pacer(100))
    tasks = wire.start(*(f"a{number}" for number in range(4)), chat=1) + wire.start("b", "c")
    await asyncio.gather(*tasks)
    assert wire.gone == ["a0", "a1", "a2", "b", "c", "a3"]
    assert wire.moments[-1] - wire.moments[0] >= 1


async def test_what_telegram_does_not_count_takes_no_turn() -> None:
    wire = Wire(Pacer(1))
    await wire.exhaust()
    for endpoint in ("answerCallbackQuery", "editMessageText", "sendChatAction", "setMyCommands"):
        async with asyncio.timeout(0.2):
            await wire.send("at once", endpoint=endpoint)
    assert wire.pacer.figures().turns == 1


async def test_without_a_limit_nobody_waits() -> None:
    wire = Wire(Pacer(0))
    async with asyncio.timeout(1):
        await asyncio.gather(*wire.start(*(f"m{number}" for number in range(500)), chat=1))
    assert await wire.pacer.room(64) == 64


async def test_a_429_silences_the_whole_bot_and_is_not_passed_on() -> None:
    wire = Wire(Pacer(0))
    wire.answers = [RetryAfter(timedelta(seconds=0.3))]
    began = monotonic()
    first = wire.start("refused")
    await asyncio.sleep(0.05)
    others = wire.start("message") + wire.start("tap", endpoint="answerCallbackQuery")
    assert await asyncio.gather(*first, *others) == ["refused", "message", "tap"]
    assert (wire.gone[0], sorted(wire.gone[1:])) == ("refused", ["message", "refused", "tap"])
    assert min(wire.moments[1:]) - began >= 0.3 + MARGIN - 0.001


async def test_several_429s_on_their_way_extend_the_silence_and_do_not_add_up() -> None:
    wire = Wire(Pacer(0))
    told: list[int] = []
    wire.pacer.flooded = lambda: told.append(1)
    wire.answers = [RetryAfter(timedelta(seconds=seconds)) for seconds in (0.1, 0.3, 0.2)]
    began = monotonic()
    await asyncio.gather(*wire.start("a", "b", "c"))
    assert 0.3 + MARGIN - 0.001 <= monotonic() - began < 0.6 + MARGIN
    assert (wire.pacer.figures().floods, told) == (3, [1, 1, 1])


async def test_a_message_that_met_a_429_keeps_its_place() -> None:
    wire = Wire(Pacer(20))
    await wire.exhaust()
    wire.answers = [RetryAfter(timedelta(seconds=0.1))]
    await asyncio.gather(*wire.start("a", "b", "c"))
    assert wire.gone == ["a", "a", "b", "c"]


async def test_other_errors_are_passed_on_and_free_the_turn() -> None:
    wire = Wire(Pacer(50))
    wire.answers = [BadRequest("no")]
    with pytest.raises(BadRequest):
        await wire.send("a")
    assert await wire.send("b") == "b"


async def test_who_waits_no_longer_gives_their_turn_to_the_next() -> None:
    wire = Wire(Pacer(10))
    await wire.exhaust()
    given_up, other = wire.start("a", "b")
    await asyncio.sleep(0.01)
    given_up.cancel()
    await other
    assert (wire.gone, wire.pacer.figures().waiting) == (["b"], 0)


async def test_where_the_bot_stops_what_waits_is_not_sent_and_nothing_more_is() -> None:
    wire = Wire(Pacer(1))
    await wire.exhaust()
    room = asyncio.create_task(wire.pacer.room(8))
    waiting = wire.start("waits")
    await asyncio.sleep(0.01)
    wire.pacer.stop()
    for task in (*waiting, *wire.start("later"), *wire.start("tap", endpoint="answerCallbackQuery")):
        with pytest.raises(Stopped):
            await task
    assert (await room, await wire.pacer.room(8), wire.gone) == (0, 0, [])


async def test_a_silence_ends_where_the_bot_stops() -> None:
    wire = Wire(Pacer(0))
    wire.answers = [RetryAfter(timedelta(seconds=60))]
    tasks = wire.start("message")
    await asyncio.sleep(0.01)
    tasks += wire.start("tap", endpoint="answerCallbackQuery")
    await asyncio.sleep(0.01)
    assert wire.pacer.figures().silent > 50
    wire.pacer.stop()
    for task in tasks:
        with pytest.raises(Stopped):
            await task


async def test_nothing_that_has_a_ticket_goes_out_while_the_lead_is_in_doubt() -> None:
    wire = Wire(Pacer(50))
    wire.pacer.sure = lambda: False
    for endpoint in ("sendMessage", "answerCallbackQuery"):
        with pytest.raises(Stopped, match="lead"):
            await wire.send("a", endpoint=endpoint, rank=Rank.REPLY)
    await wire.send("b", endpoint="setWebhook")  # followers do that too
    wire.pacer.sure = lambda: True
    await wire.send("c", rank=Rank.REPLY)
    assert wire.gone == ["b", "c"]


async def test_room_is_there_once_nobody_waits_for_it() -> None:
    wire = Wire(Pacer(20))
    await wire.exhaust()
    tasks = wire.start("a", "b")
    assert await wire.pacer.room(8) == 1
    assert wire.gone == ["a", "b"]
    await asyncio.gather(*tasks)


async def test_room_is_told_without_being_taken_and_never_more_than_asked() -> None:
    pacer = Pacer(28)
    assert (await pacer.room(100), await pacer.room(100), await pacer.room(2)) == (5, 5, 2)


async def test_room_waits_for_the_end_of_a_silence() -> None:
    wire = Wire(Pacer(0))
    wire.answers = [RetryAfter(timedelta(seconds=0.1))]
    began = monotonic()
    task = wire.start("a")
    await asyncio.sleep(0.01)
    assert await wire.pacer.room(8) == 8
    assert monotonic() - began >= 0.1 + MARGIN - 0.001
    await asyncio.gather(*task)


async def test_paid_messages_have_turns_of_their_own() -> None:
    wire = Wire(Pacer(1, staged=1000))
    replies = wire.start("r0", "r1")  # the second has to wait for a second
    began = monotonic()
    await asyncio.gather(*wire.start(*(f"s{number}" for number in range(300)), rank=Rank.STAGED))
    assert 0.09 < monotonic() - began < 0.9  # a fifth of a second's at once, a thousand a second after
    assert (wire.pacer.paid, wire.gone[0], len(wire.gone), "r1" in wire.gone) == (True, "r0", 301, False)
    await asyncio.gather(*replies)


async def test_the_pacer_tells_how_it_stands() -> None:
    wire = Wire(Pacer(10))
    await wire.exhaust()
    tasks = wire.start("a", "b")
    await asyncio.sleep(0)
    assert wire.pacer.figures() == Figures(waiting=2, silent=0.0, turns=2, floods=0)
    await asyncio.gather(*tasks)
    assert wire.pacer.figures() == Figures(waiting=0, silent=0.0, turns=4, floods=0)


@asynccontextmanager
async def strict(store: Store, people: int) -> AsyncIterator[tuple[Telegram, Sender]]:
    """A Telegram that takes its limits to the letter, and a sender at the usual pace."""
    world = Telegram(token="1:TEST", username="stegvis_bot", clock=lambda: datetime.now(UTC))
    world.limits = Limits()
    for number in range(people):
        world.start(world.add_person(f"P{number}").id)
    async with (
        serve(create_app(world)) as url,
        ExtBot(
            "1:TEST",
            base_url=f"{url}/bot",
            request=Transport(connections=80),
            get_updates_request=Transport(),
            rate_limiter=Pacer(28),
        ) as bot,
    ):
        yield world, Sender(bot, store)


async def test_a_strict_telegram_refuses_nothing(store: Store) -> None:
    async with strict(store, 75) as (world, sender):
        began = monotonic()
        sending = (sender.send(Screen(chat, "Hej!"), staged=True) for chat in world.chats)
        outcomes = await asyncio.gather(*sending)
        took = monotonic() - began
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert world.limits is not None
    assert (world.limits.floods, len(outcomes) / took > 20) == (0, True)  # a busy machine may be late


async def test_a_telegram_that_is_passed_its_limits_loses_nothing(store: Store) -> None:
    async with strict(store, 2) as (world, sender):
        one, other = world.chats
        assert world.limits is not None
        world.limits.wait("sendMessage", one)
        for _ in range(5):  # somebody else uses the same bot: what is left for this chat is not what the pacer thinks
            world.limits.wait("sendMessage", other)
        await asyncio.gather(*(sender.send(Screen(one, f"{number}")) for number in range(2)))
    assert sorted(each.text for each in world.from_bot(one)) == ["0", "1"]
    assert sender.pacer.figures().floods >= 1


def test_sliding_seconds_are_counted_without_their_ends() -> None:
    assert (most_in_a_second([0, 0.5, 1.0]), most_in_a_second([0, 0.5, 0.999])) == (2, 3)
