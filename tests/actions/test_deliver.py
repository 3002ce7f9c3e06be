"""What becomes of a delivery when sending it goes well, and when it does not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.actions.deliver import send_planned
from bot.actions.post import Outgoing
from bot.actions.record import Policy, recover
from bot.content.content import Content
from bot.content.render import Screen
from bot.domain.outcome import Outcome
from bot.domain.participant import State
from bot.simulator.faults import Fault, FaultKind
from bot.store import ledger, notices, people
from bot.store.ledger import Delivery
from tests.conftest import Clock, Town, open_town, without_pictures

AMAL, KARIN = 1001, 2001
FIRST_MORNING = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)  # 9 in Stockholm, the hour of the programme


@pytest.fixture
def content(content: Content, tmp_path: Path) -> Content:
    """The shipped content without its pictures: each message is one call."""
    return without_pictures(content, tmp_path)


@pytest.fixture
async def morning(town: Town) -> Town:
    """Amal joined the day before her start; it is the first morning, and nothing has been told yet."""
    town.clock.now = datetime(2026, 8, 31, 10, 0, tzinfo=UTC)
    await town.join_staff(user=KARIN)
    await town.join(user=AMAL, locale="en")
    town.clock.now = FIRST_MORNING
    return town


def deliveries(town: Town) -> list[Delivery]:
    return town.app.store.write(lambda tx: ledger.newest(tx, 100))


def states(town: Town) -> list[tuple[str, State, int, int]]:
    return [(each.step, each.state, each.attempts, each.arrivals) for each in reversed(deliveries(town))]


def pushes(town: Town) -> list[str]:
    return [text for text in town.said(AMAL) if text.startswith("📌")]


async def test_what_is_due_is_told_once_however_often_the_clock_ticks(morning: Town) -> None:
    for _ in range(3):
        await morning.tick()
    assert states(morning) == [("about-programme", State.SENT, 1, 1)]
    assert len(pushes(morning)) == 2  # the welcome, and the first message


async def test_the_second_of_a_day_comes_three_hours_later_without_a_sound(morning: Town) -> None:
    await morning.tick()
    morning.clock.on(days=1)
    await morning.tick()
    morning.clock.on(hours=2, minutes=59)
    await morning.tick()
    assert len(states(morning)) == 2
    morning.clock.on(days=7)
    await morning.tick()
    assert not morning.telegram.last(AMAL).silent
    morning.clock.on(hours=3)
    await morning.tick()
    assert morning.telegram.last(AMAL).silent


@pytest.mark.parametrize(
    "kind", [FaultKind.DROP_AFTER, FaultKind.ERROR_AFTER, FaultKind.DROP_BEFORE, FaultKind.ERROR_BEFORE]
)
async def test_an_answer_that_was_lost_is_resent_once_and_said_so(morning: Town, kind: FaultKind) -> None:
    morning.telegram.faults.add(Fault(kind, method="sendMessage", times=1))
    await morning.tick()
    assert states(morning) == [("about-programme", State.SENT, 2, 2)]
    assert deliveries(morning)[0].resent == 1


async def test_an_answer_lost_twice_stays_in_doubt_and_is_left_to_the_caseworker(morning: Town) -> None:
    morning.telegram.faults.add(Fault(FaultKind.DROP_AFTER, method="sendMessage", times=2))
    await morning.tick()
    assert states(morning) == [("about-programme", State.IN_DOUBT, 2, 2)]
    found = morning.app.store.write(lambda tx: [each.kind for each in notices.of_participant(tx, 1)])
    assert found[0] == notices.Kind.IN_DOUBT


async def test_hold_leaves_a_lost_answer_to_staff(database_url: str, content: Content, clock: Clock) -> None:
    async with open_town(database_url, content, clock, policy=Policy(hold=True)) as town:
        clock.now = datetime(2026, 8, 31, 10, 0, tzinfo=UTC)
        await town.join_staff(user=KARIN)
        await town.join(user=AMAL, locale="en")
        clock.now = FIRST_MORNING
        town.telegram.faults.add(Fault(FaultKind.DROP_AFTER, method="sendMessage", chat_id=AMAL, times=1))
        await town.tick()
        await town.tick()
        assert states(town) == [("about-programme", State.IN_DOUBT, 1, 1)]
        found = town.app.store.write(lambda tx: [each.kind for each in notices.of_participant(tx, 1)])
        assert found[0] == notices.Kind.IN_DOUBT


async def test_429_is_waited_for_and_is_no_attempt(morning: Town) -> None:
    morning.telegram.faults.add(Fault(FaultKind.FLOOD, method="sendMessage", times=2, retry_after=1))
    await morning.tick()
    assert states(morning) == [("about-programme", State.SENT, 1, 1)]


async def test_a_blocked_bot_makes_the_person_unreachable_and_tells_the_caseworker_once(morning: Town) -> None:
    morning.telegram.faults.add(Fault(FaultKind.BLOCKED, method="sendMessage", chat_id=AMAL))
    await morning.tick()
    morning.clock.on(days=3)
    await morning.tick()
    assert states(morning) == [("about-programme", State.UNREACHABLE, 1, 0)]
    assert len([text for text in morning.said(KARIN) if "📵" in text or "blockerat" in text or "når inte" in text]) == 1
    person = morning.app.store.write(lambda tx: people.by_chat(tx, AMAL))
    assert person is not None
    assert not person.reachable


async def test_who_comes_back_is_told_again_what_still_matters(morning: Town) -> None:
    morning.telegram.block(AMAL)
    await morning.settle()
    morning.clock.on(days=1)
    await morning.tick()
    assert states(morning) == []
    morning.telegram.unblock(AMAL)
    await morning.settle()
    await morning.tick()
    assert states(morning) == [("about-programme", State.SENT, 1, 1)]
    assert any("Welcome back" in text for text in morning.said(AMAL))


async def test_a_text_that_telegram_refuses_is_told_to_editors_with_its_words(morning: Town) -> None:
    morning.telegram.faults.add(
        Fault(FaultKind.REFUSED, method="sendMessage", times=1, words="Bad Request: can't parse")
    )
    await morning.tick()
    assert states(morning) == [("about-programme", State.REFUSED, 1, 0)]
    assert "can't parse" in (deliveries(morning)[0].problem or "").lower()


async def test_what_was_claimed_by_a_sender_that_died_is_resent_once(morning: Town) -> None:
    store = morning.app.store
    person = store.write(lambda tx: people.by_chat(tx, AMAL))
    assert person is not None
    store.write(
        lambda tx: ledger.plan(
            tx, participant=person.id, step="about-programme", occurrence="1", late=False, now=FIRST_MORNING
        )
    )
    store.write(lambda tx: ledger.claim(tx, 64, FIRST_MORNING))
    store.write(lambda tx: ledger.recover(tx, hold=False, now=FIRST_MORNING))
    await morning.tick()
    assert states(morning) == [("about-programme", State.SENT, 2, 2)]


async def test_nothing_is_told_in_a_pause_and_the_musts_come_after_it(morning: Town) -> None:
    await morning.write(AMAL, "⚙️")
    await morning.tap(AMAL, "⏸ Pause")
    await morning.tap(AMAL, morning.telegram.last(AMAL).labels[0][0])
    for _ in range(6):
        await morning.tick()
        morning.clock.on(days=1)
    assert states(morning) == []
    morning.clock.to(2026, 9, 8, 7)
    await morning.tick()
    assert states(morning) == [("about-programme", State.SENT, 1, 1)]


async def test_an_edited_schedule_makes_everybody_looked_at_anew(morning: Town) -> None:
    await morning.tick()
    store = morning.app.store
    store.write(lambda tx: tx.execute("UPDATE kept SET value = 'older' WHERE name = 'schedules'"))
    store.write(lambda tx: people.look_at(tx, 1, None))
    await morning.tick()
    assert store.write(people.next_due) is not None


async def test_a_late_joiner_is_told_musts_of_the_past_and_the_caseworker_what_was_skipped(town: Town) -> None:
    await town.join_staff(user=KARIN)
    await town.join(user=AMAL, locale="en", start=date(2026, 2, 2))
    town.clock.to(2026, 9, 2, 7)
    await town.tick()
    assert town.said(AMAL)[-1].startswith("⏪")
    skipped = [each.step for each in deliveries(town) if each.state is State.SKIPPED]
    assert "halfway" in skipped
    assert any("first-meeting" in each.step for each in town.app.store.write(lambda tx: notices.of_participant(tx, 1)))


async def claimed_and_killed(town: Town) -> None:
    """The first message was claimed, and then nothing more was heard of the sender."""
    store = town.app.store
    store.write(
        lambda tx: ledger.plan(tx, participant=1, step="about-programme", occurrence="1", late=False, now=FIRST_MORNING)
    )
    store.write(lambda tx: ledger.claim(tx, 64, FIRST_MORNING))


async def test_a_must_that_was_claimed_before_a_night_comes_the_next_working_day(morning: Town) -> None:
    await claimed_and_killed(morning)
    morning.clock.to(2026, 9, 1, 20)  # 22 in Stockholm: quiet
    morning.app.store.write(lambda tx: recover(tx, hold=False, now=morning.clock()))
    await morning.tick()
    assert states(morning) == [("about-programme", State.PLANNED, 1, 1)]
    morning.clock.to(2026, 9, 2, 7)
    await morning.tick()
    assert states(morning)[0] == ("about-programme", State.SENT, 2, 2)


async def test_where_doubt_is_held_a_kill_leaves_it_to_the_caseworker(morning: Town) -> None:
    await claimed_and_killed(morning)
    morning.app.store.write(lambda tx: recover(tx, hold=True, now=FIRST_MORNING))
    assert states(morning) == [("about-programme", State.IN_DOUBT, 1, 1)]
    found = morning.app.store.write(lambda tx: [each.kind for each in notices.of_participant(tx, 1)])
    assert found[0] == notices.Kind.IN_DOUBT


async def test_what_breaks_on_our_side_leaves_one_row_in_doubt_and_the_others_go_on(morning: Town) -> None:
    await morning.join(user=1002, locale="en")
    morning.clock.to(2026, 9, 2, 7)
    real = morning.app.sender.send
    morning.app.sender.send = broken_for(AMAL, real)  # type: ignore[assignment,method-assign]
    await morning.tick()
    assert sorted(each.state for each in deliveries(morning)) == [State.IN_DOUBT, State.SENT]


def broken_for(chat: int, send: Callable[..., Awaitable[Outcome]]) -> Callable[..., Awaitable[Outcome]]:
    async def broken(outgoing: Outgoing, *, staged: bool = False) -> Outcome:
        if isinstance(outgoing, Screen) and outgoing.chat == chat:
            raise RuntimeError("our fault")
        return await send(outgoing, staged=staged)

    return broken


async def test_a_stopped_bot_gives_back_what_waits_for_its_turn(morning: Town) -> None:
    morning.app.sender.pacer.stop()
    await morning.tick()
    assert states(morning) == [("about-programme", State.PLANNED, 0, 0)]


async def test_editors_are_told_of_a_refused_text_once_a_day_and_a_mended_one_is_owed_again(morning: Town) -> None:
    for user in (1002, 1003):
        await morning.join(user=user, locale="en")
    morning.clock.to(2026, 9, 2, 7)
    fault = Fault(FaultKind.REFUSED, method="sendMessage", words="Bad Request: can't parse entities")
    morning.telegram.faults.add(fault)
    await morning.app.deliver()
    told = morning.app.store.write(lambda tx: tx.rows("SELECT name FROM kept"))
    assert len([row for row in told if row["name"].startswith("refused about-programme")]) == 1
    morning.telegram.faults.clear()
    morning.app.store.write(lambda tx: tx.execute("UPDATE kept SET value = 'older' WHERE name = 'texts'"))
    await morning.tick()
    assert {each.state for each in deliveries(morning)} == {State.SENT}


async def test_nothing_goes_out_in_the_quiet_hours_even_when_it_was_planned_before_them(morning: Town) -> None:
    store = morning.app.store
    store.write(
        lambda tx: ledger.plan(tx, participant=1, step="about-programme", occurrence="1", late=False, now=FIRST_MORNING)
    )
    morning.clock.to(2026, 9, 1, 19)  # 21 in Stockholm
    app = morning.app
    await send_planned(app.line, app.staging)
    assert states(morning) == []
