"""Whatever happens to a participant: nothing is lost, nothing doubled, nothing out of its hours or over the dose."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from bot.domain.calendar import DAY, default_end, instant, is_working_day
from bot.domain.hours import hours_of
from bot.domain.occurrences import Owed, dates_of, occurrences
from bot.domain.participant import COUNTED, Participant, State, Told
from bot.domain.programme import GOODBYE, TEMPORARY, MonthDay, Programme
from bot.domain.reckoning import Reckoning, reckon
from tests.domain.examples import ALMP, local, person, step

LIVES = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=60,
    stateful_step_count=20,
    suppress_health_check=list(HealthCheck),
)
STARTS = [date(2026, 1, 31), date(2026, 3, 2), date(2026, 6, 17), date(2026, 12, 1)]
OWN_HOURS = st.sampled_from([None, time(7), time(9), time(16, 30), time(19)])
REST = timedelta(hours=3)


class LifeOfAParticipant(RuleBasedStateMachine):
    """One person from joining to after the end, looked at only when the reckoning has asked for it."""

    @initialize(
        start=st.sampled_from(STARTS),
        joined=st.integers(-10, 200),
        at=st.sampled_from(["08:00", "09:00", "13:20"]),
        early=st.sampled_from([0, 0, 20, 100, 200, 330]),
        hour=OWN_HOURS,
    )
    def join(self, start: date, joined: int, at: str, early: int, hour: time | None) -> None:
        self.plan = ALMP
        self.ledger: list[Told] = []
        self.whole_day = False
        end = default_end(start, 12) - early * DAY
        self.person = person(start=start, end=end, hour=hour, joined=f"{start + min(joined, 350 - early) * DAY} {at}")
        self.blocked = False
        self.now = self.person.joined_at or local("2026-01-01 00:00")
        self.look()

    # What happens

    @rule(days=st.integers(1, 45))
    def days_pass(self, days: int) -> None:
        for _ in range(days):
            self.pass_to(instant(self.today, time(23, 59), self.plan.zone))
            self.nothing_that_must_be_told_was_left_lying()
            self.pass_to(instant(self.today + DAY, time(0), self.plan.zone))
            self.whole_day = True

    @rule(minutes=st.integers(1, 900))
    def hours_pass(self, minutes: int) -> None:
        self.pass_to(min(self.now + timedelta(minutes=minutes), instant(self.today, time(23, 59), self.plan.zone)))

    @rule(days=st.integers(1, 60))
    def pause(self, days: int) -> None:
        until = min(self.today + days * DAY, self.person.end - 30 * DAY)
        self.change(paused_until=until)

    @rule()
    def resume(self) -> None:
        self.change(paused_until=None)

    @precondition(lambda self: self.today <= self.person.end)
    @rule(days=st.integers(1, 200))
    def extend(self, days: int) -> None:
        self.change(end=self.person.end + days * DAY, extended_at=self.now)

    @rule(days=st.integers(-120, 60))
    def move_end(self, days: int) -> None:
        self.change(end=max(self.person.end + days * DAY, self.person.start), extended_at=None)

    @rule(days=st.integers(-20, 20))
    def move_start(self, days: int) -> None:
        self.change(start=min(self.person.start + days * DAY, self.person.end))

    @rule(number=st.integers(0, 3), days=st.integers(-5, 40))
    def set_a_meeting(self, number: int, days: int) -> None:
        self.change(meetings={**self.person.meetings, number: self.today + days * DAY})

    @rule(hour=OWN_HOURS, locale=st.sampled_from(["ar", "sv-simple"]))
    def choose_hour_and_language(self, hour: time | None, locale: str) -> None:
        self.change(hour=hour, locale=locale)

    @rule()
    def consent(self) -> None:
        self.change(consent=True)

    @rule()
    def block_the_bot(self) -> None:
        self.blocked = True

    @rule()
    def write_again(self) -> None:
        self.blocked = False
        self.change(reachable=True)

    @rule(which=st.integers(1, len(ALMP.steps) - 1), month=st.integers(1, 12), day=st.integers(1, 28))
    def edit_the_schedule(self, which: int, month: int, day: int) -> None:
        steps = list(self.plan.steps)
        edited = steps.pop(which % len(steps))
        if isinstance(edited.when, MonthDay):
            steps.insert(0, replace(edited, when=MonthDay(month, day)))
        elif not any(each.id == "new" for each in steps):
            steps += [edited, step("new", MonthDay(month, day), must=True)]
        self.plan = replace(self.plan, steps=tuple(steps))
        self.look()

    # How time passes

    @property
    def today(self) -> date:
        return self.now.astimezone(self.plan.zone).date()

    def change(self, **changes: object) -> None:
        self.person = replace(self.person, **changes)  # type: ignore[arg-type]
        self.whole_day = False
        self.look()

    def pass_to(self, then: datetime) -> None:
        while self.look_at is not None and self.look_at <= then:
            assert self.look_at > self.now
            self.now = self.look_at
            self.look()
        self.now = then

    def look(self) -> None:
        reckoning = reckon(self.plan, self.person, self.ledger, self.now)
        self.nothing_is_skipped_that_may_still_be_told(reckoning)
        self.ledger += [Told(*owed.key, State.SKIPPED) for owed in reckoning.skip]
        if reckoning.send:
            self.it_may_be_told(reckoning.send)
            self.tell(reckoning.send)
        self.look_at = reckoning.look_at
        keys = [(told.step, told.occurrence) for told in self.ledger]
        assert len(keys) == len(set(keys)), "doubled"

    def tell(self, owed: Owed) -> None:
        self.ledger = [told for told in self.ledger if (told.step, told.occurrence) != owed.key]
        state = State.UNREACHABLE if self.blocked else State.SENT
        self.ledger.append(Told(*owed.key, state, self.now))
        if self.blocked:
            self.person = replace(self.person, reachable=False)

    # What always holds

    def counted(self, since: date) -> list[datetime]:
        at = [told.at for told in self.ledger if told.state in COUNTED and told.at]
        return [moment for moment in at if moment.astimezone(self.plan.zone).date() >= since]

    def said_goodbye(self) -> bool:
        end = self.person.end.isoformat()
        return any((told.step, told.occurrence) == (GOODBYE, end) and told.state in COUNTED for told in self.ledger)

    def it_may_be_told(self, owed: Owed) -> None:
        clock = self.now.astimezone(self.plan.zone)
        monday = clock.date() - clock.weekday() * DAY
        assert is_working_day(clock.date(), self.plan.closed)
        assert max(self.person.hour or time(9), time(8)) <= clock.time() < time(21)
        assert len(self.counted(clock.date())) < 2
        assert all(self.now - at >= REST for at in self.counted(clock.date()))
        assert len(self.counted(monday)) < 6
        assert owed in occurrences(self.plan, dates_of(self.person, self.plan))
        assert owed.day <= clock.date() <= owed.last
        assert self.person.paused_until is None or self.person.paused_until <= clock.date()
        assert owed.step.after_end or (clock.date() <= self.person.end and not self.said_goodbye())
        assert self.person.reachable

    def nothing_is_skipped_that_may_still_be_told(self, reckoning: Reckoning) -> None:
        for owed in reckoning.skip:
            assert owed.limit < self.today or owed.step.id == TEMPORARY

    def nothing_that_must_be_told_was_left_lying(self) -> None:
        """At the end of a whole working day: what must be told is told, or the dose was full."""
        if not (self.whole_day and self.person.reachable and is_working_day(self.today, self.plan.closed)):
            return
        monday = self.today - self.today.weekday() * DAY
        full = len(self.counted(self.today)) == 2 or len(self.counted(monday)) + self.kept() >= 6
        late = any(at + REST >= instant(self.today, time(21), self.plan.zone) for at in self.counted(self.today))
        if not full and not late:
            assert self.lying() == []

    def untold(self) -> list[Owed]:
        done = {(told.step, told.occurrence) for told in self.ledger if told.state is not State.UNREACHABLE}
        return [owed for owed in occurrences(self.plan, dates_of(self.person, self.plan)) if owed.key not in done]

    def kept(self) -> int:
        sunday = self.today + (6 - self.today.weekday()) * DAY
        return sum(owed.step.id in ("first-day-after", GOODBYE) and owed.day <= sunday for owed in self.untold())

    def lying(self) -> list[Owed]:
        hours = hours_of(self.person, self.plan, self.person.joined_at or self.now)
        return [
            owed
            for owed in self.untold()
            if hours.from_day(owed) <= self.today <= owed.limit and (owed.step.after_end or not self.said_goodbye())
        ]

    def teardown(self) -> None:
        """In the end every occurrence stands in the ledger, told or skipped."""
        if not hasattr(self, "look_at"):
            return
        self.write_again()
        self.pass_to(instant(self.person.end + 120 * DAY, time(12), self.plan.zone))
        assert self.look_at is None
        left = [
            owed for owed in self.untold() if not any((told.step, told.occurrence) == owed.key for told in self.ledger)
        ]
        assert left == []


def test_whatever_happens_nothing_is_lost_doubled_or_out_of_time() -> None:
    run_state_machine_as_test(LifeOfAParticipant, settings=LIVES)


def stepped(plan: Programme, who: Participant, *, ticks: timedelta | None) -> list[Told]:
    """The ledger when looked at when the reckoning asks, or at every tick."""
    ledger: list[Told] = []
    now, end = who.joined_at, instant(who.end + DAY, time(1), plan.zone)
    while now is not None and now <= end:
        reckoning = reckon(plan, who, ledger, now)
        ledger += [Told(*owed.key, State.SKIPPED) for owed in reckoning.skip]
        ledger += [Told(*reckoning.send.key, State.SENT, now)] if reckoning.send else []
        now = now + ticks if ticks else reckoning.look_at
    return ledger


@settings(LIVES, max_examples=15)
@given(
    start=st.sampled_from(STARTS),
    joined=st.integers(-3, 60),
    days=st.integers(20, 90),
    hour=st.sampled_from([None, time(7), time(19)]),
    paused=st.integers(0, 40),
    extended=st.integers(-30, 60),
)
def test_a_look_when_asked_gives_the_same_as_a_look_at_every_tick(
    start: date, joined: int, days: int, hour: time | None, paused: int, extended: int
) -> None:
    who = person(
        start=start,
        end=start + days * DAY,
        joined=f"{start + joined * DAY} 08:00",
        hour=hour,
        paused_until=start + paused * DAY,
        extended_at=local(f"{start + extended * DAY} 08:00") if 0 < extended < joined else None,
    )
    assert stepped(ALMP, who, ticks=None) == stepped(ALMP, who, ticks=timedelta(hours=1))
