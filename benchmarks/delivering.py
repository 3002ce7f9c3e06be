"""Staged messages: at the free limit, at the paid one, and as fast as they go."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime

from benchmarks.bench import ANSWER, Bench, Numbers, running, watch
from benchmarks.installation import FIRST_CHAT, Installation
from benchmarks.limits import BURST
from benchmarks.people import Person
from benchmarks.processes import Failed, Process
from benchmarks.serving import Serving
from benchmarks.standin import Seen
from benchmarks.sums import a_second, beyond_burst, least_in_a_second, most_in_a_second, percentile

FREE = 28  # messages a second, as the bot aims at
UNPACED_IN_FLIGHT = 256  # 128, answered after 60 ms, could never be more than 2,133 a second
TAKEN_IN = 15.0  # seconds that a bot may take to start and plan before its first message
WRITTEN = "/more"  # answered by one new message
# What the people were told before the run has no content hash.
STATES = "SELECT state, count(*) FROM deliveries WHERE state <> 'sent' OR content_hash IS NOT NULL GROUP BY state"
COMMITTED = "SELECT claimed_at, finished_at FROM deliveries WHERE state = 'sent' AND content_hash IS NOT NULL"
FINISHED = "SELECT count(*) = 0 FROM deliveries WHERE state IN ('planned', 'claimed')"
PLANNED = "SELECT min(planned_at), max(finished_at) FROM deliveries WHERE content_hash IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a run has sent, as the server and the database saw it."""

    seen: Seen
    installation: Installation
    process: Process

    @property
    def lags(self) -> list[float]:
        """Milliseconds from each claim to the commit of its outcome."""
        return [milliseconds(*pair) for pair in self.installation.rows(COMMITTED)]

    @property
    def took(self) -> float:
        """Seconds from the beginning of the pass to the last commit."""
        return milliseconds(*self.installation.rows(PLANNED)[0]) / 1000


def milliseconds(begin: object, end: object) -> float:
    """Between two moments as they stand in the database."""
    return (datetime.fromisoformat(str(end)) - datetime.fromisoformat(str(begin))).total_seconds() * 1000


def free_limit(bench: Bench) -> Numbers:
    """The free limit, with some people who write faster than a chat may be answered."""
    sizes = bench.sizes
    wanted = FREE * sizes.seconds
    writers = range(wanted + 1, wanted + 1 + sizes.writers)
    persons = tuple(Person(FIRST_CHAT + id, (WRITTEN,) * sizes.written) for id in writers)
    installation = bench.installation(wanted + sizes.writers)
    installation.make_due(wanted)
    serving = Serving(strict=True, persons=persons)
    sent = _run(bench, installation, serving, wanted + sizes.writers * sizes.written, {})
    _check_states(installation, wanted)
    times = sent.seen.times
    replies = [[moment for moment, chat in sent.seen.messages if chat == person.chat] for person in persons]
    return {
        "most_in_a_second": most_in_a_second(times),
        "average": a_second(times),
        "refusals": sent.seen.refused,
        "chat_beyond_burst": max(most_in_a_second(beyond_burst(each, BURST)) for each in replies),
        "messages": len(times),
    }


def paid_limit(bench: Bench) -> Numbers:
    """1,000 a second, with everything on."""
    sizes = bench.sizes
    sent = _with_everything(bench, sizes.paid * sizes.seconds, {"STEGVIS_PACE": str(sizes.paid)})
    times = sent.seen.times
    return {
        "average": a_second(times),
        "least_in_a_second": least_in_a_second(times),
        "core_percent": sent.process.share(min(times), max(times)),
        "p99_ms": percentile(sent.lags, 99),
        "memory_mb": sent.process.peak,
        "messages": len(times),
    }


def unpaced(bench: Bench) -> Numbers:
    """The same without a pace."""
    settings = {"STEGVIS_PACE": "0", "STEGVIS_IN_FLIGHT": str(UNPACED_IN_FLIGHT)}
    sent = _with_everything(bench, bench.sizes.unpaced, settings)
    return {
        "a_second": len(sent.lags) / sent.took,
        "sending": a_second(sent.seen.times),
        "p99_ms": percentile(sent.lags, 99),
        "memory_mb": sent.process.peak,
        "messages": len(sent.seen.times),
    }


def compared(bench: Bench) -> Numbers:
    """Our side of the comparison."""
    sent = staged(bench)
    return {
        "a_second": bench.sizes.staged / sent.took,
        "memory_mb": sent.process.peak,
        "messages": len(sent.seen.times),
    }


def staged(bench: Bench) -> Sent:
    """The messages of the comparison, as Stegvis sends them."""
    count = bench.sizes.staged
    installation = bench.installation(count)
    installation.make_due(count)
    sent = _run(bench, installation, Serving(), count, {"STEGVIS_PACE": "0"})
    _check_states(installation, count)
    return sent


def _with_everything(bench: Bench, count: int, settings: dict[str, str]) -> Sent:
    """A million people, TLS, and answers after 60 ms."""
    installation = bench.installation(bench.sizes.enrolled)
    installation.make_due(count)
    secure = str(bench.certificate)
    serving = Serving(delay=ANSWER, certificate=secure)
    sent = _run(bench, installation, serving, count, {"STEGVIS_PAID": "true", "SSL_CERT_FILE": secure, **settings})
    _check_states(installation, count)
    return sent


def _run(bench: Bench, installation: Installation, serving: Serving, count: int, settings: dict[str, str]) -> Sent:
    """`stegvis run` until so many messages have come."""
    with ExitStack() as open_now:
        api = open_now.enter_context(bench.telegram(serving))
        process = installation.start(["run"], installation.environment(api.url, **settings))
        with running(process):
            watch(process, lambda: float(api.count()["taken"]), count)
            watch(process, lambda: installation.rows(FINISHED) == [(1,)])
        return Sent(api.seen(), installation, process)


def _check_states(installation: Installation, count: int) -> None:
    """Everything was sent once."""
    if (states := installation.rows(STATES)) != [("sent", count)]:
        raise Failed(f"of {count} deliveries: {states}")
