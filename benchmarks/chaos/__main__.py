"""`python -m benchmarks.chaos`: one subcommand for each way to do harm."""

from __future__ import annotations

import click

from benchmarks.chaos.fuzzing import fuzz_command


@click.group()
def chaos() -> None:
    """Make faults on purpose, and check what must hold."""


chaos.add_command(fuzz_command)

if __name__ == "__main__":
    chaos()
