"""The measuring Telegram as a process: `python -m benchmarks.serving SETTINGS.json`; it prints its two ports."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import uvloop

from benchmarks.learners import Learners
from benchmarks.limits import Limits
from benchmarks.people import People, Person, Public
from benchmarks.telegram import Telegram
from benchmarks.wire import Connection, Serve

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Serving:
    """What one run asks of the server; `delay` in seconds, `certificate` a file that also holds the key."""

    delay: float = 0.0
    certificate: str = ""
    strict: bool = False
    per_second: int = 30
    persons: tuple[Person, ...] = ()
    rate: float = 0.0  # acts of the persons a second; 0: each acts again as soon as the last tap is done
    answers: int = 0  # the persons are in a session, and give so many answers together

    def write(self, path: Path) -> Path:
        """As a file for the process."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")
        return path


def read_serving(path: Path) -> Serving:
    """What `Serving.write` wrote."""
    found = json.loads(path.read_text(encoding="utf-8"))
    persons = tuple(Person(each["chat"], tuple(each["acts"]), each["message"]) for each in found.pop("persons"))
    return Serving(**found, persons=persons)


async def serve(serving: Serving) -> None:
    """Serve until the process ends; the ports are printed once both listen."""
    limits = Limits(per_second=serving.per_second) if serving.strict else None
    telegram = Telegram(delay=serving.delay, limits=limits, people=_public(serving))
    secure = None
    if serving.certificate:
        secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secure.load_cert_chain(serving.certificate)
    ports = [await _listen(telegram.serve, secure), await _listen(telegram.control, None)]
    print(json.dumps(ports), flush=True)
    await asyncio.Event().wait()


def _public(serving: Serving) -> Public:
    if serving.answers:
        return Learners(serving.persons, serving.rate, serving.answers)
    return People(serving.persons, serving.rate)


async def _listen(serve: Serve, secure: ssl.SSLContext | None) -> int:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(serve), HOST, 0, ssl=secure, backlog=2048)
    port: int = server.sockets[0].getsockname()[1]
    return port


if __name__ == "__main__":
    uvloop.run(serve(read_serving(Path(sys.argv[1]))))
