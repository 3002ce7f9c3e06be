"""When a peer's people are due, and how many it has told: what a run of either peer notes and prints."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

JOBS_A_SECOND = 4000  # as many are added well before they are due
STARTS = 2.0  # seconds for the library to start
IN_FLIGHT = 64  # at once, as with Stegvis: more is slower with both libraries, and a pool's time-outs lose messages


@dataclass
class Telling:
    """One run: everybody is due at the same moment, as where one hour is everybody's; `today` as the bot sees it."""

    count: int
    today: date
    added: float = 0.0  # when all jobs were there
    finished: int = 0
    lost: int = 0

    def __post_init__(self) -> None:
        rest = timedelta(seconds=math.ceil(STARTS + self.count / JOBS_A_SECOND))
        self.moment = (datetime.now(UTC) + rest).replace(microsecond=0)
        self._due = time.monotonic() + (self.moment - datetime.now(UTC)).total_seconds()

    def finish(self, *, arrived: bool) -> bool:
        """One more was tried; True with the last one."""
        self.finished += 1
        self.lost += not arrived
        return self.finished == self.count

    def report(self) -> None:
        """Print how long it took, from the moment that all were due to the last commit, and what was lost."""
        seconds = time.monotonic() - max(self._due, self.added)
        print(json.dumps({"seconds": seconds, "told": self.count - self.lost, "lost": self.lost}), flush=True)
