"""Forms: the text alone, with a voice, or below a picture; and what a tap adds to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.actions.stats import statistics
from bot.content.text_voices import TextVoices
from bot.domain.participant import TextForm
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.messages import Message
from bot.store import people
from tests.conftest import Town
from tests.journeys.drills import edit
from tests.journeys.phone import (
    AMAL,
    forge,
    person,
    press,
    push,
    shown,
    spinning,
    verbs,
    word,
    words,
)

FILM = b"\0\0\0\x18ftypmp42"


@pytest.fixture
def folder(town: Town, tmp_path: Path) -> Path:
    """Where voices and films of this installation lie."""
    content = town.app.house.content
    voices = TextVoices.within(content.text_voices.reader, content.media.folder, data=tmp_path, cache=tmp_path / "c")
    edit(town, replace(content, text_voices=voices, media=replace(content.media, data=tmp_path)))
    return tmp_path


def speak(town: Town, folder: Path, locale: str, *names: str, machine: bool = False) -> None:
    """From now on these texts can be heard."""
    voices = town.app.house.content.text_voices
    for name in names:
        wanted = voices.reader.aloud(locale, name)
        assert wanted is not None
        path = (folder / "c" / "voices" if machine else folder / "voice") / locale / wanted.file(machine=machine)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"OggS {locale} {name}".encode())


def without_pictures(town: Town) -> None:
    """From now on no step has a picture."""
    content = town.app.house.content
    edit(town, replace(content, media=replace(content.media, folder=content.media.folder / "none")))


def like(town: Town, form: TextForm, *, hidden: bool = False) -> None:
    """They have chosen that form."""
    id = person(town).id
    town.app.store.write(lambda tx: people.change(tx, id, form=form, hidden=hidden))


def sounds(town: Town, after: Message) -> list[tuple[str, int | None]]:
    """What was heard after a message, each with what it answers."""
    later = [each for each in town.telegram.from_bot(AMAL) if each.id > after.id]
    return [(each.file.data.decode().removeprefix("OggS "), each.reply_to) for each in later if each.file]


@pytest.mark.parametrize(
    ("form", "kind", "voices", "rows"),
    [
        (TextForm.TEXT, "text", 0, [["u 0o", "t 1o"], ["v 0o", "t 0s"], ["pi 0o"]]),
        (TextForm.VOICE, "text", 1, [["u 0o", "t 1o"], ["v 0o", "t 0s"], ["pi 0o"]]),
        (TextForm.PICTURE, "photo", 0, [["u 0o", "t 1o"], ["v 0o", "t 0s"]]),
    ],
)
async def test_each_form_is_what_it_says_and_stands_in_the_ledger(
    town: Town, folder: Path, form: TextForm, kind: str, voices: int, rows: list[list[str]]
) -> None:
    speak(town, folder, "en", "pay")
    await town.join(locale="en")
    like(town, form)
    await push(town, "pay")
    (message,) = (each for each in town.telegram.from_bot(AMAL) if words(town, "pay", "title") in shown(each))
    assert (message.kind, verbs(message)) == (kind, rows)
    assert sounds(town, message) == [("en pay", message.id)] * voices
    rows_of = town.app.store.write(lambda tx: tx.rows("SELECT form FROM deliveries"))
    assert [row["form"] for row in rows_of] == [form]
    assert town.app.store.write(statistics).deliveries_by_form == {form: None}  # fewer than five people


async def test_without_a_voice_or_a_picture_every_form_is_text(town: Town) -> None:
    without_pictures(town)
    await town.join(locale="en")
    for form in TextForm:
        like(town, form)
        message = await push(town, "time-off", occurrence=form)
        assert (message.kind, verbs(message)) == ("text", [["u 0o", "t 1o"], ["t 0s"]])
    rows = town.app.store.write(lambda tx: tx.rows("SELECT form FROM deliveries"))
    assert [row["form"] for row in rows] == ["text"] * 3


async def test_a_picture_whose_upload_is_refused_counts_as_text(town: Town) -> None:
    await town.join(locale="en")
    town.telegram.faults.add(Fault(FaultKind.REFUSED, method="sendPhoto", words="Bad Request: IMAGE_PROCESS_FAILED"))
    assert (await push(town, "pay")).kind == "text"
    rows = town.app.store.write(lambda tx: tx.rows("SELECT form FROM deliveries"))
    assert [row["form"] for row in rows] == ["text"]


async def test_what_is_shown_is_what_is_heard(town: Town, folder: Path) -> None:
    without_pictures(town)
    speak(town, folder, "en", "time-off", "time-off.example")
    speak(town, folder, "sv-simple", "time-off", "time-off.explain", machine=True)
    await town.join(locale="en")
    message = await push(town, "time-off")
    await press(town, "v:")
    assert sounds(town, message) == [("en time-off", message.id)]
    await press(town, "t:")  # explained; there is no voice of that
    await press(town, "t:")  # and the example
    last = town.telegram.last(AMAL)
    await press(town, "v:")
    assert sounds(town, last) == [("en time-off", message.id), ("en time-off.example", message.id)]
    turned = await press(town, f"t:{message.buttons[0].data.split(':')[2]}:2s")
    last = town.telegram.last(AMAL)
    await press(town, "v:", message=turned.id)
    assert sounds(town, last) == [("sv-simple time-off", message.id), ("sv-simple time-off.explain", message.id)]
    robots = [shown(each) for each in town.telegram.from_bot(AMAL)[-2:]]
    assert robots == [word(town, "ui-voice-machine")] * 2
    assert all(each.silent for each in town.telegram.from_bot(AMAL) if each.kind == "voice")
    assert spinning(town) == []


async def test_a_question_can_be_heard_too(town: Town, folder: Path) -> None:
    speak(town, folder, "en", "expectation-check")
    await town.join(locale="en")
    message = await push(town, "expectation-check")
    assert verbs(message)[-1] == ["v 0o"]
    await press(town, "v:")
    assert sounds(town, message) == [("en expectation-check", message.id)]


async def test_a_voice_of_an_older_text_has_no_button(town: Town, folder: Path) -> None:
    without_pictures(town)
    speak(town, folder, "en", "time-off")
    path = next((folder / "voice" / "en").iterdir())
    path.rename(path.with_name("time-off.0123456789ab.ogg"))
    await town.join(locale="en")
    message = await push(town, "time-off")
    assert verbs(message) == [["u 0o", "t 1o"], ["t 0s"]]
    before = len(town.telegram.from_bot(AMAL))
    await forge(town, message.buttons[0].data.replace(":u:", ":v:"))
    assert [each.kind for each in town.telegram.from_bot(AMAL)[before:]] == ["text"]  # the screen as it is now


async def test_the_picture_comes_on_a_tap_with_its_title(town: Town) -> None:
    await town.join(locale="en")
    like(town, TextForm.TEXT)
    message = await push(town, "pay")
    await press(town, "pi:")
    picture = town.telegram.last(AMAL)
    assert (picture.kind, picture.reply_to, picture.silent) == ("photo", message.id, True)
    assert shown(picture) == f"📌 {words(town, 'pay', 'title')}"
    await forge(town, message.buttons[0].data.replace(":u:", ":fi:"))
    assert town.telegram.last(AMAL).kind == "text"  # no film: the topic as it is now


async def test_what_is_hidden_stays_so_and_its_picture_comes_on_a_tap(town: Town, folder: Path) -> None:
    speak(town, folder, "en", "pay")
    await town.join(locale="en")
    for form in TextForm:
        like(town, form, hidden=True)
        message = await push(town, "pay", occurrence=form)
        assert (shown(message), sounds(town, message)) == (word(town, "ui-hidden-push"), [])
        opened = await press(town, "t:")
        assert (opened.kind, verbs(opened)[2]) == ("text", ["pi 0o"])


async def test_a_film_that_is_a_file_is_sent_and_uploaded_once(town: Town, folder: Path) -> None:
    path = folder / "film" / "en" / "pay.mp4"
    path.parent.mkdir(parents=True)
    path.write_bytes(FILM)
    await town.join(locale="en")
    message = await push(town, "pay")
    assert verbs(message)[-1] == ["fi 0o"]
    for _ in range(2):
        await press(town, "fi:")
        film = town.telegram.last(AMAL)
        assert (film.kind, film.reply_to, film.file.data if film.file else b"") == ("video", message.id, FILM)
    assert [bool(call.uploads) for call in town.telegram.calls if call.method == "sendVideo"] == [True, False]
    turned = await press(town, f"t:{message.buttons[0].data.split(':')[2]}:0s")
    assert "fi 0s" not in [verb for row in verbs(turned) for verb in row]
