"""What people do: taps by long polling, and updates by webhook."""

from __future__ import annotations

from contextlib import ExitStack

from benchmarks.bench import Bench, Numbers, running, watch
from benchmarks.installation import FIRST_CHAT, Installation, free_port, taps
from benchmarks.people import Person
from benchmarks.posting import post, updates
from benchmarks.processes import Failed
from benchmarks.serving import Serving
from benchmarks.standin import Seen
from benchmarks.sums import percentile

EFFECTS = """SELECT (SELECT count(*) FROM deliveries WHERE understood_at IS NOT NULL),
                    (SELECT count(*) FROM deliveries WHERE explained = 2),
                    (SELECT count(*) FROM updates WHERE handled_at IS NULL)"""
WRITTEN_DOWN = "SELECT count(*) FROM updates"
CONNECTIONS = 64  # at once: Telegram's most is 100, its default 40
PRESSES = 3  # after so many taps each person has gone deeper twice, and has understood


def taps_at_once(bench: Bench) -> Numbers:
    """Everybody taps at once, and again as soon as the last tap has shown its effect."""
    seen = _tapped(bench, Serving(persons=_persons(bench.sizes.people, bench.sizes.taps)))
    count = len(seen.waits)
    return {"a_second": count / (seen.tapped[1] - seen.tapped[0]), "taps": count, **_waits(seen)}


def taps_by_the_clock(bench: Bench) -> Numbers:
    """So many taps a second, whatever becomes of the ones before."""
    sizes = bench.sizes
    each = max(PRESSES, sizes.rate * sizes.tapped_seconds // sizes.people)
    seen = _tapped(bench, Serving(persons=_persons(sizes.people, each), rate=sizes.rate))
    return {"taps": len(seen.waits), **_waits(seen)}


def webhook(bench: Bench) -> Numbers:
    """Updates that are posted by so many connections, each as soon as its last one was taken."""
    installation = bench.installation(bench.sizes.people)
    port = free_port()
    settings = {"PUBLIC_URL": f"https://localhost:{port}", "STEGVIS_WEB_PORT": str(port)}
    with ExitStack() as open_now:
        api = open_now.enter_context(bench.telegram())
        environment = {**installation.environment(api.url), **settings}
        process = open_now.enter_context(running(installation.start(["run"], environment)))
        watch(process, lambda: bool(api.count()["webhook"]))
        told = api.count()["webhook"]
        chats = range(FIRST_CHAT + 1, FIRST_CHAT + 1 + bench.sizes.people)
        posted = post(updates(told, chats, bench.sizes.posts), port, connections=CONNECTIONS)
        process.sample()
    written = float(str(installation.rows(WRITTEN_DOWN)[0][0]))
    if posted.refused or written != bench.sizes.posts:
        raise Failed(f"of {bench.sizes.posts} updates {posted.refused} were refused, {written:.0f} written down")
    return {
        "posts": written,
        "a_second": len(posted.waits) / posted.took,
        "median_ms": 1000 * percentile(posted.waits, 50),
        "p99_ms": 1000 * percentile(posted.waits, 99),
        "core_percent": process.share(posted.begun, posted.begun + posted.took),
    }


def _persons(count: int, each: int) -> tuple[Person, ...]:
    return tuple(Person(chat, acts) for chat, acts in taps(count, each))


def _tapped(bench: Bench, serving: Serving) -> Seen:
    """All taps, answered and edited in place; Failed where an effect is not in the database."""
    count = len(serving.persons)
    wanted = sum(len(person.acts) for person in serving.persons)
    installation = bench.installation(count)
    installation.make_told(count)
    with bench.telegram(serving) as api:
        process = installation.start(["run"], installation.environment(api.url, STEGVIS_PACE="0"))
        with running(process):
            watch(process, lambda: float(api.count()["taps"]), wanted)
        _check_effects(installation, count)
        return api.seen()


def _check_effects(installation: Installation, count: int) -> None:
    if (found := installation.rows(EFFECTS)[0]) != (count, count, 0):
        raise Failed(f"of {count} people {found[0]} understood and {found[1]} went deeper; {found[2]} taps wait")


def _waits(seen: Seen) -> Numbers:
    return {name: 1000 * percentile(seen.waits, share) for name, share in (("median_ms", 50), ("p99_ms", 99))}
