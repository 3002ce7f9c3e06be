"""Faults do to a call what networks and Telegram do, and say whether it was taken."""

from __future__ import annotations

from datetime import timedelta

import pytest
from aiohttp import ClientError, ClientSession
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.simulator.faults import Fault, FaultKind, Faults
from bot.simulator.telegram import Telegram
from tests.simulator.demo import AMAL, OLGA

CASES = [
    pytest.param(FaultKind.FLOOD, RetryAfter, False, 429, id="429"),
    pytest.param(FaultKind.ERROR_BEFORE, NetworkError, False, 502, id="502, not taken"),
    pytest.param(FaultKind.ERROR_AFTER, NetworkError, True, 502, id="502, taken"),
    pytest.param(FaultKind.DROP_BEFORE, NetworkError, False, 0, id="dropped, not taken"),
    pytest.param(FaultKind.DROP_AFTER, NetworkError, True, 0, id="dropped, taken"),
    pytest.param(FaultKind.SLOW, TimedOut, True, 200, id="slower than the bot waits"),
    pytest.param(FaultKind.SILENT_BEFORE, TimedOut, False, 0, id="no answer, not taken"),
    pytest.param(FaultKind.SILENT_AFTER, TimedOut, True, 0, id="no answer, taken"),
    pytest.param(FaultKind.BLOCKED, Forbidden, False, 403, id="blocked"),
    pytest.param(FaultKind.DEACTIVATED, Forbidden, False, 403, id="deactivated"),
    pytest.param(FaultKind.REFUSED, BadRequest, False, 400, id="refused"),
]


@pytest.mark.parametrize(("kind", "error", "arrives", "status"), CASES)
async def test_a_fault_strikes_once_and_the_next_call_succeeds(
    bot: Bot, telegram: Telegram, *, kind: FaultKind, error: type[TelegramError], arrives: bool, status: int
) -> None:
    telegram.faults.add(Fault(kind, times=1, delay=0.8, retry_after=3, words="Bad Request: PEER_ODD"))
    with pytest.raises(error):
        await bot.send_message(AMAL, "a")
    await bot.send_message(AMAL, "b")
    await telegram.until(lambda: len(telegram.from_bot(AMAL)) == 1 + arrives)  # what is slow arrives late
    assert sorted(message.text for message in telegram.from_bot(AMAL)) == (["a", "b"] if arrives else ["b"])
    calls = {call.parameters["text"]: (call.status, call.accepted) for call in telegram.calls if call.chat_id}
    assert calls == {"a": (status, arrives), "b": (200, True)}


@pytest.mark.parametrize("kind", [FaultKind.DROP_BEFORE, FaultKind.DROP_AFTER])
async def test_a_dropped_connection_gives_no_byte_of_an_answer(url: str, telegram: Telegram, kind: FaultKind) -> None:
    telegram.faults.add(Fault(kind, method="getMe"))
    async with ClientSession() as client:
        with pytest.raises(ClientError):
            await client.get(f"{url}/bot{telegram.token}/getMe")


async def test_a_fault_says_when_to_come_back(bot: Bot, telegram: Telegram) -> None:
    telegram.faults.add(Fault(FaultKind.FLOOD, retry_after=7))
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(AMAL, "a")
    assert refused.value.retry_after == timedelta(seconds=7)


async def test_polling_goes_on_unless_a_fault_names_it(bot: Bot, telegram: Telegram) -> None:
    telegram.faults.add(Fault(FaultKind.ERROR_BEFORE))
    assert len(await bot.get_updates()) == 1
    telegram.faults.add(Fault(FaultKind.ERROR_BEFORE, method="getUpdates"))
    with pytest.raises(NetworkError):
        await bot.get_updates()


def test_a_fault_is_for_its_method_and_chat() -> None:
    faults = Faults()
    fault = faults.add(Fault(FaultKind.FLOOD, method="sendMessage", chat_id=AMAL))
    met = [faults.strike(*call) for call in [("sendMessage", AMAL), ("sendMessage", OLGA), ("sendPhoto", AMAL)]]
    assert met == [fault, None, None]


def test_a_fault_by_chance_strikes_the_same_calls_each_time() -> None:
    def struck() -> list[bool]:
        faults = Faults()
        faults.add(Fault(FaultKind.FLOOD, probability=0.5, seed=4))
        return [faults.strike("sendMessage", AMAL) is not None for _ in range(20)]

    assert struck() == struck()
    assert 0 < sum(struck()) < 20


def test_a_fault_that_is_taken_away_strikes_no_more() -> None:
    faults = Faults()
    fault = faults.add(Fault(FaultKind.FLOOD, times=2))
    faults.remove(fault)
    assert (faults.strike("sendMessage", AMAL), faults.active) == (None, ())
