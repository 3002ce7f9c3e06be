"""Faults made on purpose, in short: the rows of `python -m benchmarks.chaos`, each with a few rounds."""

from __future__ import annotations

import asyncio

import pytest

from benchmarks.chaos.clock import set_back, wandering
from benchmarks.chaos.disk import SmallFiles, full_disk
from benchmarks.chaos.hindered import PEOPLE_A_ROUND, hindered
from benchmarks.chaos.kill import killed
from benchmarks.chaos.locked import locked
from benchmarks.chaos.network import QUICK_KINDS, networked
from benchmarks.chaos.several import Ill, several
from tests.engines import Engine, PostgresqlServer

KILLS = 8


@pytest.mark.parametrize("command", ["deliver", "run"])
async def test_sigkill_loses_nothing_and_doubles_at_most_what_was_in_flight(command: str, database_url: str) -> None:
    result = await killed(command=command, kills=KILLS, seed=1, database_url=database_url)
    assert result.broken == []
    assert result.counts["kills"] == KILLS


@pytest.mark.sqlite_only
async def test_a_full_disk_a_lock_and_a_wrong_clock_lose_nothing_and_double_nothing(database_url: str) -> None:
    found = await asyncio.gather(
        full_disk(rounds=1, seed=1),
        hindered(SmallFiles(), rounds=1, seed=2),
        locked(rounds=1, seed=3),
        set_back(rounds=2, seed=4),
    )
    assert {result.row: result.broken for result in found} == {result.row: [] for result in found}
    assert all(result.counts["messages"] >= PEOPLE_A_ROUND for result in found)


@pytest.mark.sqlite_only
async def test_a_clock_that_is_wrong_at_every_other_look_changes_nothing_of_what_is_told(database_url: str) -> None:
    assert (await wandering(people=6, days=8, seed=1)).broken == []


@pytest.mark.sqlite_only
async def test_in_a_bad_network_the_ledger_equals_the_servers_list(database_url: str) -> None:
    ways = [(policy, at_each_call) for policy in ("resend", "hold") for at_each_call in (False, True)]
    found = await asyncio.gather(
        *(
            networked(policy=policy, messages=100, seed=1, at_each_call=at_each_call, kinds=QUICK_KINDS)
            for policy, at_each_call in ways
        )
    )
    assert {result.row: result.broken for result in found} == {result.row: [] for result in found}
    assert [(result.counts["lost"], result.counts["doubled"] > 0) for result in found] == [(0, True)] * 2 + [
        (0, False)
    ] * 2


@pytest.mark.postgresql_only
async def test_another_leads_when_the_one_that_sends_is_killed_frozen_or_cut_off(engine: Engine) -> None:
    assert isinstance(engine, PostgresqlServer)
    result = await several(ills=[*Ill], messages=400, seed=1, server=engine)
    assert result.broken == []
