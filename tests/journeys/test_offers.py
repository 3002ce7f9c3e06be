"""The day's words are offered: to whom, on which days, and how often to those who do not answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from bot.store import people
from tests.conftest import Town
from tests.journeys.phone import AMAL, person, press, shown, word


def offers(town: Town, count: int = 8) -> list[str]:
    """The days on which words were offered, by their offers in the chat."""
    text = word(town, "ui-drill-offer", count=count)
    return [f"{each.date:%m-%d}" for each in town.telegram.from_bot(AMAL) if shown(each) == text]


async def days(town: Town, first: date, last: date, *, hour: int = 7) -> None:
    """A tick each day; seven is nine in Stockholm's summer."""
    for day in range(first.toordinal(), last.toordinal() + 1):
        here = date.fromordinal(day)
        town.clock.to(here.year, here.month, here.day, hour)
        await town.tick()


async def usual(town: Town) -> None:
    await town.join(locale="en")
    await town.tick()


async def paused(town: Town) -> None:
    await usual(town)
    await town.write(AMAL, "/stop")
    await press(town, "e:pause:two-weeks")


async def left(town: Town) -> None:
    await usual(town)
    await town.write(AMAL, "/more")
    await press(town, "e:leave")
    await press(town, "e:leave:y")


async def blocked(town: Town) -> None:
    await usual(town)
    town.telegram.block(AMAL)
    await town.settle()


async def none_a_day(town: Town) -> None:
    await usual(town)
    await town.write(AMAL, "/more")
    await press(town, "e:words")
    await press(town, "e:words:0")


async def not_started(town: Town) -> None:
    await town.join(locale="en", start=date(2026, 9, 10))
    await town.tick()


async def ended(town: Town) -> None:
    await town.join(locale="en", start=date(2025, 9, 2))


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (usual, ["09-02", "09-03", "09-04", "09-07"]),
        (paused, []),
        (left, []),
        (blocked, []),
        (none_a_day, []),
        (not_started, []),
        (ended, []),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
async def test_words_are_offered_on_working_days_to_who_is_there(
    town: Town, who: Callable[[Town], Awaitable[None]], expected: list[str]
) -> None:
    await who(town)
    await days(town, date(2026, 9, 2), date(2026, 9, 7))
    assert offers(town) == expected


async def test_they_begin_on_the_first_day_and_after_a_pause(town: Town) -> None:
    await not_started(town)
    await days(town, date(2026, 9, 9), date(2026, 9, 10))
    assert offers(town) == ["09-10"]
    await town.write(AMAL, "/stop")
    await press(town, "e:pause:week")
    await days(town, date(2026, 9, 11), date(2026, 9, 17))
    assert offers(town) == ["09-10", "09-17"]


@pytest.mark.parametrize(("hour", "utc"), [(8, 6), (12, 10), (17, 15)])
async def test_the_hour_is_the_persons_own(town: Town, hour: int, utc: int) -> None:
    await usual(town)
    await town.write(AMAL, "/more")
    await press(town, "e:hour")
    await press(town, f"e:hour:{hour}")
    town.clock.to(2026, 9, 2, 20)
    await town.tick()
    before = offers(town)
    town.clock.to(2026, 9, 3, utc - 1)
    town.clock.on(minutes=59)
    await town.tick()
    town.clock.on(minutes=1)
    await town.tick()
    await town.tick()
    assert (before, offers(town)) == ([], ["09-03"])


async def test_nothing_is_offered_on_a_holiday(town: Town) -> None:
    await usual(town)
    await days(town, date(2026, 12, 22), date(2026, 12, 28), hour=8)
    assert offers(town) == ["12-23", "12-28"]


async def test_nothing_is_offered_when_its_hour_is_long_past(town: Town) -> None:
    await usual(town)
    town.clock.to(2026, 9, 2, 10)
    await town.tick()
    assert offers(town) == []
    await days(town, date(2026, 9, 3), date(2026, 9, 3))
    assert offers(town) == ["09-03"]


async def test_who_does_not_answer_five_times_is_asked_once_a_week(town: Town) -> None:
    await usual(town)
    await days(town, date(2026, 9, 2), date(2026, 9, 21))
    assert offers(town) == ["09-02", "09-03", "09-04", "09-07", "09-08", "09-14", "09-21"]
    assert person(town).offers_unanswered == 7


@pytest.mark.parametrize("button", ["dn", "db:offer"], ids=["not today", "begin"])
async def test_who_answers_is_asked_each_day_again(town: Town, button: str) -> None:
    await usual(town)
    await days(town, date(2026, 9, 2), date(2026, 9, 14))
    await press(town, button)
    assert person(town).offers_unanswered == 0
    before = len(town.telegram.from_bot(AMAL))
    await days(town, date(2026, 9, 15), date(2026, 9, 16))
    left = word(town, "ui-drill-resume", left=8)
    asked = [each for each in town.telegram.from_bot(AMAL)[before:] if shown(each) in (left, offer_of(town))]
    assert [each.date.day for each in asked] == [15, 16]


def offer_of(town: Town) -> str:
    return word(town, "ui-drill-offer", count=8)


@pytest.mark.parametrize("number", [4, 8, 12, 20])
async def test_so_many_are_offered_as_the_person_wants(town: Town, number: int) -> None:
    await usual(town)
    await town.write(AMAL, "/more")
    await press(town, "e:words")
    await press(town, f"e:words:{number}")
    await town.tick()
    await days(town, date(2026, 9, 2), date(2026, 9, 2))
    assert offers(town, number) == ["09-02"]


async def test_what_was_offered_goes_to_nobody_who_is_erased(town: Town) -> None:
    await usual(town)
    amal = person(town).id
    await town.write(AMAL, "/more")
    await press(town, "e:erase-me")
    await press(town, "e:erase-me:y")
    await days(town, date(2026, 9, 2), date(2026, 9, 4))
    assert offers(town) == []
    assert town.app.store.write(lambda tx: people.participant(tx, amal)) is None
