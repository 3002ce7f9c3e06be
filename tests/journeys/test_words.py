"""📚 Words: offered in the morning, practised to the end, counted."""

from __future__ import annotations

from tests.conftest import Town
from tests.journeys.drills import reviews
from tests.journeys.phone import AMAL, labels, shown, word


def answers(town: Town) -> list[str]:
    """The data of the buttons that answer the newest question."""
    return [button.data for button in town.telegram.last(AMAL).buttons if button.data.startswith("1:d:")]


async def practise(town: Town) -> None:
    """Answer with the first button, and go on, until the session has ended."""
    for _ in range(60):
        last = town.telegram.last(AMAL)
        if shown(last) == word(town, "ui-drill-end", count=8, days=1):
            return
        await town.tap(AMAL, (answers(town) or [last.buttons[0].data])[0], last.id)
    raise AssertionError(shown(last))


async def test_a_session_is_practised_to_its_end_and_each_word_is_scored_once(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, word(town, "ui-menu-words"))
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-drill-offer", count=8)
    await town.tap(AMAL, word(town, "ui-button-drill-begin"))
    await practise(town)
    scored = [review.word for review in reviews(town)]
    assert (len(scored), len(set(scored))) == (8, 8)


async def test_words_are_offered_in_the_morning_of_a_working_day_until_one_wants_none(town: Town) -> None:
    await town.join(locale="en")
    await town.tick()
    town.clock.to(2026, 9, 2, 7)  # nine in Stockholm
    await town.tick()
    offers = [each for each in town.telegram.from_bot(AMAL) if shown(each) == word(town, "ui-drill-offer", count=8)]
    assert [labels(each)[:2] for each in offers] == [
        [[word(town, "ui-button-drill-begin")], [word(town, "ui-button-drill-not-today")]]
    ]
    assert offers[0].silent
