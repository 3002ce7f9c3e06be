"""The rows of the table: what is measured, by which benchmarks, and which number must reach what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks import answering, comparing, delivering, planning, practising, starting, tapping
from benchmarks.bench import Bench, Numbers

Medians = Mapping[str, Numbers]  # by benchmark

MEASURES: Mapping[str, Callable[[Bench], Numbers]] = {
    "stegvis": delivering.compared,
    "python-telegram-bot": comparing.with_ptb,
    "aiogram": comparing.with_aiogram,
    "server": answering.server,
    "free-limit": delivering.free_limit,
    "paid-limit": delivering.paid_limit,
    "unpaced": delivering.unpaced,
    "taps-at-once": tapping.taps_at_once,
    "taps-by-the-clock": tapping.taps_by_the_clock,
    "answers": practising.answers,
    "webhook": tapping.webhook,
    **planning.MEASURES,
    "help": starting.help_page,
    "start": starting.first_poll,
}


@dataclass(frozen=True, slots=True)
class Target:
    """A number and its limit; `shown` is how it is written, and it is judged as it is written."""

    benchmark: str
    number: str
    limit: float
    at_most: bool
    shown: str
    over: str = ""  # another benchmark: the number is then the ratio of the two medians

    def value(self, medians: Medians) -> float | None:
        """The median, or the ratio of two; None where something was not measured."""
        if self.benchmark not in medians or (self.over and self.over not in medians):
            return None
        value = medians[self.benchmark][self.number]
        return value / medians[self.over][self.number] if self.over else value

    def written(self, value: float) -> str:
        """The value with its unit."""
        return self.shown.format(value)

    def met(self, value: float) -> bool:
        """Whether the value, as it is written, is within the limit."""
        digits = self.shown.partition(":")[2].partition("}")[0]
        as_written = float(format(value, digits).replace(",", ""))
        return as_written <= self.limit if self.at_most else as_written >= self.limit

    def distance(self, value: float) -> str:
        """How far a missed limit is, in percent of it."""
        if not self.limit:
            return f"{value:.0f} too many"
        return f"{abs(value - self.limit) / self.limit:.0%} {'above' if self.at_most else 'below'} the target"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `how` says what was done to measure it."""

    id: str
    what: str
    wanted: str
    targets: tuple[Target, ...]
    how: str

    @property
    def benchmarks(self) -> tuple[str, ...]:
        """What must run for it."""
        named = (name for target in self.targets for name in (target.benchmark, target.over) if name)
        return tuple(dict.fromkeys(named))


def at_most(benchmark: str, number: str, limit: float, shown: str, *, over: str = "") -> Target:
    """A number that must not be higher."""
    return Target(benchmark, number, limit, True, shown, over)


def at_least(benchmark: str, number: str, limit: float, shown: str, *, over: str = "") -> Target:
    """A number that must not be lower."""
    return Target(benchmark, number, limit, False, shown, over)


def against(peer: str, times: float) -> tuple[Target, ...]:
    """Stegvis beside a peer: how many times as fast, and with how much of its memory."""
    return (
        at_least("stegvis", "a_second", times, "{:.2f} times as many a second", over=peer),
        at_most("stegvis", "memory_mb", 0.99, "{:.2f} times the memory", over=peer),
    )


SAME_WORK = """\
The same {staged:,} people, all due at the same moment, told the same text with the same buttons, by a server that
answers at once over plain HTTP, all on the same core, at most 64 under way at once on each side. Counted from the
moment that all are due (for Stegvis: the beginning of the pass) to the last line in SQLite; memory is the most that
the whole process held. The other side is a bot as its users write it: a daily job for each participant, state in
SQLite (write-ahead log) committed each by each, `fluent.runtime` on the same files: `benchmarks/peers/`."""

ROWS = (
    Row(
        "beside-python-telegram-bot",
        "The same staged messages: Stegvis beside python-telegram-bot's defaults with one job a participant",
        "at least 5 times as fast, with less memory",
        against("python-telegram-bot", 5),
        SAME_WORK,
    ),
    Row(
        "beside-aiogram",
        "The same staged messages: Stegvis beside aiogram 3 on uvloop with APScheduler, one job a participant",
        "at least 1.2 times as fast, with less memory",
        against("aiogram", 1.2),
        "In the same way, in the same shuffled order of runs.",
    ),
    Row(
        "free-limit",
        "Free limit: most in any sliding second; average; refusals of a strict server",
        "30; at least 28/s; none",
        (
            at_most("free-limit", "most_in_a_second", 30, "{:.0f} in a second"),
            at_least("free-limit", "average", 28, "{:.1f}/s"),
            at_most("free-limit", "refusals", 0, "{:.0f} refused"),
        ),
        """\
`stegvis run` with {seconds} seconds' worth of people due, and {writers} more who write {written} messages each at once.
The server refuses what is over 30 in any sliding second, and over one a second to a chat after three. Counted are all
messages as they reach the server, also refused ones; the average is from the first to the last.""",
    ),
    Row(
        "a-chat",
        "A chat: most in any sliding second beyond its burst",
        "1",
        (at_most("free-limit", "chat_beyond_burst", 1, "{:.0f} in a second"),),
        """\
In the same run: the answers to those who write {written} messages at once. The burst is three; it is good again after
three seconds of silence.""",
    ),
    Row(
        "paid-limit",
        "1,000/s held for a minute with everything on: rate; share of a core; p99 from claimed to committed",
        "yes (within 1 %); 70 % or less; 150 ms or less",
        (
            at_least("paid-limit", "average", 990, "{:,.0f}/s"),
            at_most("paid-limit", "core_percent", 70, "{:.0f} % of a core"),
            at_most("paid-limit", "p99_ms", 150, "p99 {:.0f} ms"),
        ),
        """\
`stegvis run` with `paid = true` in a SQLite database of {enrolled:,} participants, {seconds} times {paid:,} of them
due; texts rendered with their keyboards, TLS, answers after 60 ms, all written down, metrics and logs on. The share of
a core is user and system time of the whole process from the first message to the last; the p99 is from `claimed_at`
to `finished_at` in the ledger.""",
    ),
    Row(
        "unpaced",
        "The same work without a pace, on one core",
        "at least 2,000/s",
        (at_least("unpaced", "a_second", 2000, "{:,.0f}/s"),),
        """\
{unpaced:,} due; counted from the beginning of the pass to the last commit, so planning is in it. 256 may be under way
at once: 128, each answered after 60 ms, could not be more than 2,133 a second.""",
    ),
    Row(
        "tick",
        "A tick with nobody due, a million enrolled; 1,000 due picked, reckoned, planned; beside fewer enrolled",
        "1 ms; 50 ms; within 2 times of 100,000 and of 10,000",
        (
            at_most("tick", "nobody_due_ms", 1, "{:.2f} ms"),
            at_most("tick", "thousand_due_ms", 50, "{:.0f} ms"),
            at_most("tick", "thousand_due_ms", 2, "{:.2f} times 100,000", over="tick-tenth"),
            at_most("tick", "thousand_due_ms", 2, "{:.2f} times 10,000", over="tick-hundredth"),
        ),
        """\
One pass in a process of its own, without sending, in SQLite with {enrolled:,}, a tenth and a hundredth as many people,
{due:,} of them due, spread over all months; what is planned is committed. The ledgers are those that the timeline
makes. The first pass after the start reckons schedules that later ones know; it stands in the numbers by itself.""",
    ),
    Row(
        "schedules-edited",
        "A schedule file changed, a million enrolled: deliveries go on; all reckoned anew; memory of the process",
        "5 s; 2 minutes; flat (150 MB)",
        (
            at_most("schedules-edited", "first", 5, "{:.1f} s"),
            at_most("schedules-edited", "everybody", 120, "{:.0f} s"),
            at_most("schedules-edited", "peak_mb", 150, "{:.0f} MB"),
        ),
        """\
A step of the last month is moved to another day while {due:,} of {enrolled:,} are due: seconds from the beginning of
the pass to the first message, and until everybody was looked at; memory is the most that the process held.""",
    ),
    Row(
        "taps",
        "Taps, answered, edited in place, effect written down: from 1,000 people at once; p99 at 300/s",
        "at least 1,000/s; 60 ms or less",
        (
            at_least("taps-at-once", "a_second", 1000, "{:,.0f}/s"),
            at_most("taps-by-the-clock", "p99_ms", 60, "p99 {:.0f} ms"),
        ),
        """\
`stegvis run` with long polling; the server answers at once. {people:,} people tap at the same time, and each again as
soon as their message shows the last tap's effect, {taps} times; in other runs {rate} taps a second by the clock. A tap
is done when the server has both its answer and the edit of its message; its wait begins when the server has it.
Afterwards every effect must stand in the database.""",
    ),
    Row(
        "words",
        "Words: 1,000 people in a session at once; their answers by the clock; p99 from tap to edit",
        "300/s (within 1 %); 80 ms or less",
        (
            at_least("answers", "a_second", 297, "{:.0f}/s"),
            at_most("answers", "p99_ms", 80, "p99 {:.0f} ms"),
        ),
        """\
`stegvis run` with long polling; the server answers at once. {people:,} people begin a session of eight words, new and
known ones, of all kinds of workplaces, with voices; whoever has been asked longest answers next, {answer_rate} a second
by the clock, by chance, so that more is wrong than in life: each wrong one is told its voice, and comes again. Beside
that, people press at once what leads to the next question, and the parts of a sentence but its last. An answer is taken
when the server has the tap's own answer and the edit of the question; of a typed one, the message that says so.
Afterwards every answer and every review must stand in the database.""",
    ),
    Row(
        "webhook",
        "Updates by webhook, accepted and written down; p99",
        "at least 2,500/s; 40 ms or less",
        (
            at_least("webhook", "a_second", 2500, "{:,.0f}/s"),
            at_most("webhook", "p99_ms", 40, "p99 {:.0f} ms"),
        ),
        """\
{posts:,} updates over 64 connections, each posting its next as soon as the last is answered. They are edited messages,
which the bot writes down, handles and meets with silence: what an answer costs is in the row of taps.""",
    ),
    Row(
        "start",
        "`stegvis --help`; `stegvis run` until it polls; memory with a million enrolled",
        "200 ms; 1.5 s; 150 MB",
        (
            at_most("help", "milliseconds", 200, "{:.0f} ms"),
            at_most("start", "seconds", 1.5, "{:.2f} s"),
            at_most("start", "memory_mb", 150, "{:.0f} MB"),
        ),
        """\
From the start of the process to its end, and to the first `getUpdates` at the server; memory (resident) with
{enrolled:,} enrolled, {settled:.0f} seconds after the start.""",
    ),
    Row(
        "server",
        "The measuring server itself",
        "at least 10,000/s, so that it holds nothing up",
        (at_least("server", "a_second", 10000, "{:,.0f}/s"),),
        "{calls:,} `sendMessage` over 64 connections of plain HTTP, answered at once; the client has the first core.",
    ),
)
