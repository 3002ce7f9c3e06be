"""The measuring Telegram as the benchmarks see it: started for one run, asked while it runs, read at the end."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from benchmarks.processes import Failed, start
from benchmarks.serving import HOST, Serving
from benchmarks.telegram import fields

STARTS_WITHIN = 10.0  # seconds


@dataclass(frozen=True, slots=True)
class Seen:
    """What came in, and when; moments by the machine's monotonic clock."""

    messages: tuple[tuple[float, int], ...]  # every message that was tried: when, to which chat
    refused: int
    methods: Mapping[str, int]
    samples: tuple[str, ...]
    polled: float
    waits: tuple[float, ...]  # seconds from each tap to its answer and its edit
    tapped: tuple[float, float]  # the first tap, and the end of the last one

    @property
    def said(self) -> dict[int, str]:
        """What each chat was told, of the first messages."""
        told = (fields(sample.encode()) for sample in self.samples)
        return {int(each["chat_id"]): each["text"] for each in told}

    @property
    def times(self) -> list[float]:
        """When the messages came."""
        return [moment for moment, _ in self.messages]


@dataclass(frozen=True, slots=True)
class StandIn:
    """A running server: where bots reach it, and where it is asked."""

    url: str
    control: str

    def count(self) -> dict[str, Any]:
        """So far: messages taken and taps done, the moment of the first poll, and the webhook that was set."""
        found: dict[str, Any] = self._read("count")
        return found

    def seen(self) -> Seen:
        """Everything that it has noted."""
        found = self._read("seen")
        return Seen(
            messages=tuple((moment, chat) for moment, chat in found["messages"]),
            refused=found["refused"],
            methods=found["methods"],
            samples=tuple(found["samples"]),
            polled=found["polled"],
            waits=tuple(found["waits"]),
            tapped=tuple(found["tapped"]),
        )

    def _read(self, what: str) -> Any:
        with urlopen(f"{self.control}/{what}", timeout=30) as answer:
            return json.load(answer)


@contextmanager
def telegram(folder: Path, serving: Serving, *, core: int) -> Iterator[StandIn]:
    """A server for one run, on its core."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = serving.write(folder / "serving.json")
    process = start(["-m", "benchmarks.serving", str(settings)], folder / "telegram", core=core)
    try:
        deadline = time.monotonic() + STARTS_WITHIN
        while not (said := process.output()):
            if not process.running or time.monotonic() > deadline:
                raise Failed(f"the measuring Telegram does not start: {process.said()}")
            time.sleep(0.02)
        port, control = json.loads(said)
        scheme = "https" if serving.certificate else "http"
        yield StandIn(f"{scheme}://{'localhost' if serving.certificate else HOST}:{port}", f"http://{HOST}:{control}")
    finally:
        process.end()


def certificate(folder: Path) -> Path:
    """A certificate for localhost that lasts two days, and its key, in one file; made by the `openssl` command."""
    made, key = folder / "certificate.pem", folder / "key.pem"
    subject = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")
    kind = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    command = ["openssl", "req", "-x509", *kind, *subject, "-keyout", str(key), "-out", str(made)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failed("the `openssl` command, which makes a certificate for TLS, does not run here") from error
    both = folder / "both.pem"
    both.write_bytes(made.read_bytes() + key.read_bytes())
    return both
