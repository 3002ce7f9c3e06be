"""`python -m benchmarks.chaos all`, or one row of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any

import click

from benchmarks.chaos.clock import set_back, wandering
from benchmarks.chaos.disk import full_disk
from benchmarks.chaos.fuzzing import fuzz_command, fuzzed
from benchmarks.chaos.kill import killed
from benchmarks.chaos.locked import locked
from benchmarks.chaos.network import networked
from benchmarks.chaos.results import Result, as_lines, keep
from benchmarks.chaos.scene import NotDone
from benchmarks.chaos.several import Ill, several
from tests.engines import PostgresqlServer, postgresql

Row = Coroutine[Any, Any, Result]
Together = Sequence[Row]  # rows that mostly wait are run side by side
WANDERERS = 30  # people; each hour of each day is looked at four times

seed_option = click.option("--seed", default=1, show_default=True, help="Another seed, other moments.")
keep_option = click.option("--keep", "kept", is_flag=True, help="Write docs/chaos.json and docs/chaos.md.")


def kills(rounds: int, seed: int) -> Iterable[Together]:
    """SIGKILL of a delivery and of a running bot, half of them each."""
    half = rounds // 2
    yield (
        killed(command="deliver", kills=half, seed=seed),
        killed(command="run", kills=rounds - half, seed=seed),
    )


def hindrances(rounds: int, seed: int) -> Together:
    """A full disk, a lock, a wrong clock."""
    return full_disk(rounds=rounds, seed=seed), locked(rounds=rounds, seed=seed), set_back(rounds=rounds, seed=seed)


def days_astray(days: int, seed: int) -> Iterable[Together]:
    """A clock that is wrong at every other look."""
    yield (wandering(people=WANDERERS, days=days, seed=seed),)


def bad_networks(messages: int, seed: int) -> Together:
    """Each policy with one fault a message, and a tenth as many with faults at each call."""
    return [
        networked(policy=policy, messages=messages // (10 if each else 2), seed=seed, at_each_call=each)
        for policy in ("resend", "hold")
        for each in (False, True)
    ]


def leaderships(rounds: int, messages: int, seed: int, server: PostgresqlServer) -> Iterable[Together]:
    """Each ill by itself, for what counts here is time."""
    for ill in Ill:
        yield (several(ills=[ill] * rounds, messages=messages, seed=seed, server=server),)


@click.group()
def chaos() -> None:
    """Make faults on purpose, and check what must hold."""


@chaos.command("all")
@seed_option
def everything(seed: int) -> None:
    """All rows; writes docs/chaos.json and docs/chaos.md."""
    with postgresql() as server:
        show(
            (
                *kills(200, seed),
                [*hindrances(5, seed), *bad_networks(10_000, seed), fuzzed(count=100_000, seed=seed)],
                *days_astray(40, seed),
                *leaderships(10, 5000, seed, server),
            ),
            kept=True,
        )


@chaos.command()
@click.option("--rounds", default=200, show_default=True, help="Kills in all.")
@seed_option
@keep_option
def kill(rounds: int, seed: int, kept: bool) -> None:
    """SIGKILL at random moments, while delivering and while people tap."""
    show(kills(rounds, seed), kept=kept)


@chaos.command()
@click.option("--rounds", default=5, show_default=True, help="How often the disk is full.")
@seed_option
@keep_option
def disk(rounds: int, seed: int, kept: bool) -> None:
    """The disk is full while delivering and while people tap."""
    show([[full_disk(rounds=rounds, seed=seed)]], kept=kept)


@chaos.command()
@click.option("--rounds", default=5, show_default=True, help="How often it is locked.")
@seed_option
@keep_option
def lock(rounds: int, seed: int, kept: bool) -> None:
    """Another process holds the database's lock for longer than a writer waits."""
    show([[locked(rounds=rounds, seed=seed)]], kept=kept)


@chaos.command()
@click.option("--rounds", default=5, show_default=True, help="How often it jumps, and jumps back.")
@click.option("--days", default=40, show_default=True, help="Days by a clock that is wrong at every other look.")
@seed_option
@keep_option
def clock(rounds: int, days: int, seed: int, kept: bool) -> None:
    """The clock is set back and forward while messages go out."""
    show([[set_back(rounds=rounds, seed=seed)], *days_astray(days, seed)], kept=kept)


@chaos.command()
@click.option("--messages", default=10_000, show_default=True, help="Half of them with `resend`, half with `hold`.")
@seed_option
@keep_option
def network(messages: int, seed: int, kept: bool) -> None:
    """429, 502, no answer, and answers that are lost, 5 % of each."""
    show([bad_networks(messages, seed)], kept=kept)


@chaos.command()
@click.option("--rounds", default=10, show_default=True, help="Of each: killed, frozen, cut off.")
@click.option("--messages", default=5000, show_default=True, help="That go out meanwhile.")
@seed_option
@keep_option
def leaders(rounds: int, messages: int, seed: int, kept: bool) -> None:
    """PostgreSQL and two processes: the one that sends is killed, frozen, cut off."""
    with postgresql() as server:
        show(leaderships(rounds, messages, seed, server), kept=kept)


chaos.add_command(fuzz_command)


def show(groups: Iterable[Together], *, kept: bool) -> None:
    """Run rows, group by group; exit 1 where a promise is broken."""
    found = asyncio.run(_all(groups))
    if kept:
        keep(found)
    raise SystemExit(any(result.broken for result, _ in found))


async def _all(groups: Iterable[Together]) -> list[tuple[Result, float]]:
    return [found for group in groups for found in await asyncio.gather(*(_one(row) for row in group))]


async def _one(row: Row) -> tuple[Result, float]:
    begun = time.monotonic()
    try:
        result = await row
    except NotDone as error:
        result = Result(getattr(row, "__name__", "A row"), 0, {}, [str(error)])
    seconds = time.monotonic() - begun
    click.echo("\n".join(as_lines(result, seconds)))
    return result, seconds


if __name__ == "__main__":
    chaos()
