"""The row about fuzzed updates as a command: what was given and found, and the least that breaks the bot."""

from __future__ import annotations

import asyncio
import multiprocessing
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from pathlib import Path

import click

from benchmarks.chaos.fuzz import Fault, Findings, fuzz, sqlite_file
from benchmarks.chaos.results import Result
from benchmarks.chaos.shrink import Shrinking
from bot.content.content import Content, read_content
from tests.engines import postgresql


@click.command("fuzz")
@click.option("--count", default=100_000, show_default=True, help="Updates.")
@click.option("--seed", default=1, show_default=True, help="Another seed, another flood.")
@click.option("--postgresql", "on_postgresql", is_flag=True, help="On a server of its own, not on SQLite's files.")
def fuzz_command(count: int, seed: int, on_postgresql: bool) -> None:
    """Updates of every kind, random, huge, hostile, out of order, through the real path."""
    with tempfile.TemporaryDirectory() as cache, postgresql() if on_postgresql else nullcontext() as server:
        content = read_content(cache=Path(cache))
        database = server.new if server else sqlite_file
        findings = asyncio.run(fuzz(content, count=count, seed=seed, database=database))
        click.echo(summary(findings, seed))
        for fault in findings.faults[:1]:
            raise SystemExit(asyncio.run(_told(content, fault)))


async def fuzzed(*, count: int, seed: int) -> Result:
    """The flood as a row beside the others, in a process of its own: it needs a whole core."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return await asyncio.get_running_loop().run_in_executor(pool, _fuzzed, count, seed)


def _fuzzed(count: int, seed: int) -> Result:
    with tempfile.TemporaryDirectory() as cache:
        findings = asyncio.run(fuzz(read_content(cache=Path(cache)), count=count, seed=seed, database=sqlite_file))
    counts = {
        "updates": findings.count,
        "kinds of content": len(findings.kinds),
        "calls of the bot": findings.sent.total(),
        "slowest update, seconds of processor": round(findings.slowest, 2),
        "megabytes at the end": findings.megabytes[-1],
    }
    broken = [f"round {fault.round}, after {len(fault.given)} updates: {fault.told}" for fault in findings.faults]
    return Result("Fuzzed updates", seed, counts, broken)


def summary(findings: Findings, seed: int) -> str:
    """What was given, what was sent, how long it took, how much memory it held."""
    fields = Counter[str]()
    for kind, count in findings.kinds.items():
        fields[kind.partition(".")[0]] += count
    contents = {kind.partition(".")[2] for kind in findings.kinds if "." in kind}
    sent = ", ".join(f"{count} {method}" for method, count in findings.sent.most_common())
    lines = (
        f"{findings.count} updates of seed {seed}, {findings.whole} of them whole, in {findings.seconds:.0f} s",
        f"slowest {findings.slowest:.2f} s of processor; memory {findings.megabytes[0]} to {findings.megabytes[-1]} MB",
        f"sent: {sent}",
        f"kinds: {', '.join(f'{kind} {count}' for kind, count in fields.most_common())}",
        f"contents of messages and places of taps: {len(contents)}",
        f"faults: {len(findings.faults)}",
    )
    return "\n".join(lines)


async def _told(content: Content, fault: Fault) -> int:
    """Say what went wrong, and give the least that makes it go wrong again."""
    click.echo(f"\nround {fault.round}, after {len(fault.given)} updates: {fault.told}", err=True)
    least = await Shrinking(content, fault.told).shrunk(fault) if fault.given else ()
    for update in least:
        click.echo(update.payload, err=True)
    if not least:
        click.echo("It needs what stands before it: run the same seed again.", err=True)
    return 1
