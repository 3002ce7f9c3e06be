"""🤒 I am ill today: at once, always, and nothing of it is stored but a number."""

from __future__ import annotations

from datetime import date

import pytest

from bot.store import people
from tests.conftest import Town
from tests.journeys.phone import AMAL, labels, person, press, shown, spinning, stored, word


async def _ill(town: Town) -> None:
    await town.write(AMAL, word(town, "ui-menu-ill"))


async def test_the_screen_says_whom_to_ring_and_what_to_say_in_swedish(town: Town) -> None:
    await town.join(locale="en")
    await _ill(town)
    screen = town.telegram.last(AMAL)
    sentence = word(town, "ui-ill-sentence", locale="sv-simple")
    for part in ("08-123 45 67", "07:30", "Karin Ek", sentence, "112", "1177"):
        assert part in shown(screen)
    number, copied = (button for row in screen.keyboard for button in row if button.copy_text)
    assert (number.copy_text, copied.copy_text) == ("08-123 45 67", sentence)
    assert labels(screen)[:2] == [[word(town, "ui-button-copy-number")], [word(town, "ui-button-copy-sentence")]]


async def test_the_child_screen_takes_its_place_and_back_again(town: Town) -> None:
    await town.join(locale="en")
    await _ill(town)
    screen = town.telegram.last(AMAL)
    child = await press(town, "i:child")
    assert child.id == screen.id
    assert word(town, "ui-ill-child-sentence", locale="sv-simple") in shown(child)
    assert "Försäkringskassan" in shown(child)
    assert (await press(town, "i:self")).text == screen.text


async def test_the_sentence_is_heard_as_a_silent_voice_below(town: Town) -> None:
    await town.join(locale="ar")
    await town.write(AMAL, "🤒")
    screen = town.telegram.last(AMAL)
    await press(town, "iv:")
    voice = town.telegram.last(AMAL)
    assert (voice.kind, voice.silent, voice.reply_to) == ("voice", True, screen.id)
    assert shown(voice) == word(town, "ui-voice-machine", locale="ar")


async def test_without_facts_of_the_workplace_no_empty_place_and_no_number_to_copy(town: Town) -> None:
    await town.join(locale="en")
    one = person(town)
    town.app.store.write(lambda tx: people.change(tx, one.id, workplace=None, caseworker=None))
    await _ill(town)
    screen = town.telegram.last(AMAL)
    assert len([button for button in screen.buttons if button.copy_text]) == 1
    assert "None" not in screen.text
    assert "none" not in screen.text
    assert "None" not in (await press(town, "i:child")).text


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2027, 10, 5)], ids=["before the start", "after the end"])
async def test_it_works_outside_the_programme_too(town: Town, day: date) -> None:
    await town.join(locale="en", start=date(2026, 9, 15), end=date(2027, 9, 14))
    town.clock.now = town.clock.now.replace(year=day.year, month=day.month, day=day.day)
    await _ill(town)
    assert "08-123 45 67" in shown(town.telegram.last(AMAL))


async def test_it_works_during_a_pause_and_after_leaving(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/stop")
    await press(town, "e:pause:week")
    await _ill(town)
    assert "08-123 45 67" in shown(town.telegram.last(AMAL))
    await town.write(AMAL, "/more")
    await press(town, "e:leave:")
    await press(town, "e:leave:y")
    await _ill(town)
    assert "08-123 45 67" in shown(town.telegram.last(AMAL))


async def test_only_the_number_of_openings_is_stored(town: Town) -> None:
    await town.join(locale="en")
    before = _without_updates(stored(town))
    await _ill(town)
    await press(town, "i:child")
    await press(town, "iv:")
    new = set(_without_updates(stored(town))) - set(before)
    assert new == {"{'name': 'ill-opened', 'value': '1'}"}
    assert spinning(town) == []


def _without_updates(text: str) -> list[str]:
    """Without what was handled, Telegram's ids of what everybody hears, and the database's own counting."""
    nobodys = ("'update_id':", "'file_id':", "'seq':")
    return [line for line in text.splitlines() if not any(word in line for word in nobodys)]
