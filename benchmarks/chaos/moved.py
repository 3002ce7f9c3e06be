"""The command `stegvis` by a clock that can be moved while it runs: `python -m benchmarks.chaos.moved FILE run`.

Only the clock that the bot decides by is moved: nobody is told anything at night or at a weekend, and a fault of
clocks must be made in the middle of things.
"""

from __future__ import annotations

import os
import struct
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.weekday import go_by

SECONDS = struct.Struct("d")


class MovedClock:
    """The machine's clock and so many seconds, which stand in a file that several processes read."""

    def __init__(self, file: Path) -> None:
        if not file.exists():
            file.write_bytes(SECONDS.pack(0.0))
        self.file = file
        self._open = os.open(file, os.O_RDWR)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    @property
    def ahead(self) -> timedelta:
        """How far it goes before the machine's."""
        return timedelta(seconds=SECONDS.unpack(os.pread(self._open, SECONDS.size, 0))[0])

    def set(self, moment: datetime) -> None:
        """It is that moment now, for all who read it."""
        self._move(moment - datetime.now(UTC))

    def jump(self, by: timedelta) -> None:
        """It jumps; back where that is negative."""
        self._move(self.ahead + by)

    def _move(self, ahead: timedelta) -> None:
        os.pwrite(self._open, SECONDS.pack(ahead.total_seconds()), 0)


if __name__ == "__main__":
    go_by(MovedClock(Path(sys.argv.pop(1))))
    from bot.cli import main

    main()
