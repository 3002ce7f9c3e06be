"""An editor reads texts aloud to the bot, and everybody hears them."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.actions.enrol import invite_staff
from bot.actions.staffing import part_with
from bot.content.speaking import recorded_note
from bot.content.text_voices import TextVoices
from bot.domain.permissions import Role
from bot.domain.reply import Reply
from bot.simulator.faults import Fault, FaultKind
from bot.simulator.messages import Message
from bot.simulator.standins import ogg
from bot.store import notices, outbox, recordings, uploads
from tests.conftest import Town
from tests.journeys.drills import edit
from tests.journeys.phone import AMAL, data, forge, labels, press, push, restart, shown, spinning, verbs, word
from tests.sounds import sound, tone

RUT, NOUR = 3001, 3002
SPOKEN = recorded_note(tone(3), 30)
FIRST = "about-programme"  # of the must texts, and there is no voice of ui-join-about either


@pytest.fixture
async def rut(town: Town, tmp_path: Path) -> Town:
    """An editor who speaks English has joined; this machine keeps voices in its data folder."""
    keep_in(town, tmp_path)
    await hire(town, RUT, "Rut")
    await town.write(RUT, "/record")
    await press(town, "sj:en", user=RUT)
    await press(town, "sj:go", user=RUT)
    return town


def keep_in(town: Town, folder: Path | None) -> None:
    """Where this machine keeps what is recorded; None: nowhere."""
    content = town.app.house.content
    voices = TextVoices.within(content.text_voices.reader, content.media.folder, data=folder, cache=None)
    edit(town, replace(content, text_voices=voices))


async def hire(town: Town, user: int, name: str, role: Role = Role.EDITOR) -> str:
    """Somebody with a role has joined; their code."""
    staff, token = town.app.store.write(
        lambda tx: invite_staff(tx, name=name, role=role, locale="en", by="test", now=town.clock())
    )
    town.telegram.add_person(name, language_code="en", id=user)
    town.telegram.start(user, token)
    await town.settle()
    await press(town, "jy:", user=user)
    return staff.code


async def say_it(town: Town, user: int = RUT, *, seconds: int = 60, voice: bytes = SPOKEN) -> Message:
    """A voice message, and what is answered."""
    town.clock.on(seconds=seconds)
    town.telegram.send_voice(user, voice, duration=seconds)
    await town.settle()
    return town.telegram.last(user)


def asked(town: Town, user: int = RUT) -> str:
    """The name of the text that is to be read."""
    text = next(shown(each) for each in reversed(town.telegram.from_bot(user)) if shown(each).startswith("🎙"))
    reader, steps = town.app.house.content.text_voices.reader, town.app.house.content.steps
    names = ("ui-join-about", *(name for step in steps for name in step.wordings))
    return next(name for name in names if (found := reader.aloud("en", name)) and found.text in text)


def kept(town: Town) -> list[tuple[str, str]]:
    """What is recorded, by language and text."""
    return [(each.locale, each.name) for each in town.app.store.write(recordings.current).values()]


def file_of(town: Town, name: str) -> Path:
    """Where this machine keeps the voice of a text."""
    voices = town.app.house.content.text_voices
    wanted = voices.reader.aloud("en", name)
    assert wanted is not None
    path = voices.file("en", name, wanted.digest)
    assert path is not None
    return path


def heard_by(town: Town, message: Message) -> bytes:
    """What the newest voice is, that answers a message."""
    voice = next(each for each in reversed(town.telegram.from_bot(AMAL)) if each.kind == "voice")
    assert (voice.reply_to, voice.text) == (message.id, "")  # a person's: nothing stands below it
    assert voice.file is not None
    return voice.file.data


async def test_an_editor_is_asked_once_which_languages_and_then_what_matters_most(town: Town, tmp_path: Path) -> None:
    keep_in(town, tmp_path)
    await hire(town, RUT, "Rut")
    await town.write(RUT, "/record")
    every = labels(town.telegram.last(RUT))
    assert (len(every), ["English"] in every) == (len(town.app.house.content.locales), True)
    for tag in ("en", "ar", "ar"):
        chosen = await press(town, f"sj:{tag}", user=RUT)
    marked = [["✅ English"] if row == ["English"] else row for row in every]
    assert labels(chosen) == [*marked, ["➡️ Begin"]]
    await press(town, "sj:go", user=RUT)
    assert asked(town) == "ui-join-about"
    await press(town, "so:", user=RUT)  # skip
    assert asked(town) == FIRST
    text = town.telegram.last(RUT)
    title = word(town, FIRST, "title")
    assert shown(text).splitlines()[0] == f"🎙 English: {title}"
    await town.write(RUT, "/record")
    assert asked(town) == "ui-join-about"
    assert spinning(town, RUT) == []


async def test_what_was_read_is_heard_back_confirmed_and_played_to_everybody(rut: Town) -> None:
    await rut.join(locale="en")
    await press(rut, "so:", user=RUT)
    assert asked(rut) == FIRST
    back = await say_it(rut)
    assert (back.kind, shown(back)) == ("voice", word(rut, "staff-record-heard"))
    assert back.file is not None
    assert back.file.data == SPOKEN
    assert labels(back) == [["✅ Use it", "🔁 Again"], ["⏭ Skip", "⏸ Stop"]]
    saved = await press(rut, "so:", user=RUT)
    assert (shown(saved), labels(saved)) == (word(rut, "staff-record-saved"), [["🔁 Again"]])
    assert asked(rut) == "people-around-you"
    assert kept(rut) == [("en", FIRST)]
    await rut.app.hear()
    message = await push(rut, FIRST)
    await press(rut, "v:")
    path = file_of(rut, FIRST)
    assert heard_by(rut, message) == path.read_bytes()
    assert sound(path.read_bytes()) == pytest.approx((3.3, 0.2), abs=0.3)
    audit = [(row["act"], row["detail"]) for row in rut.app.store.write(notices.audited)]
    assert audit.count(("record a voice", f"en {FIRST}")) == 1
    assert spinning(rut, RUT) == []


async def test_a_machine_without_the_file_plays_it_by_telegrams_name(rut: Town) -> None:
    await rut.join(locale="en")
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    keep_in(rut, None)
    await rut.app.hear()
    assert [call.method for call in rut.telegram.calls if call.method == "getFile"] == []
    voice = rut.app.house.content.voice("en", "ui-join-about")
    assert voice is not None
    assert voice.machine is False
    assert type(voice).__name__ == "SentVoice"


@pytest.mark.parametrize("gone", ["text edited", "recording removed", "dead id", "not taken"])
async def test_a_voice_that_is_gone_when_it_is_sent_ends_quietly(rut: Town, gone: str) -> None:
    await rut.join(locale="en")
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    if gone in ("recording removed", "dead id"):
        keep_in(rut, None)
    await rut.app.hear()
    voice = Reply(AMAL, "en", (), voice="ui-join-about")
    before = [len(rut.telegram.from_bot(user)) for user in (AMAL, RUT)]
    content = rut.app.house.content
    match gone:
        case "text edited":
            edit(rut, replace(content, text_voices=replace(content.text_voices, recorded=None, sent={})))
        case "recording removed":
            (found,) = rut.app.store.write(recordings.current).values()
            rut.app.store.write(lambda tx: recordings.remove(tx, found, rut.clock()))
            await rut.app.hear()
        case "dead id":
            dead = dict.fromkeys(content.text_voices.sent, "dead")
            edit(rut, replace(content, text_voices=replace(content.text_voices, sent=dead)))
        case _:
            words = "Bad Request: VOICE_MESSAGES_FORBIDDEN"
            rut.telegram.faults.add(Fault(FaultKind.REFUSED, method="sendVoice", words=words))
    rut.app.store.write(lambda tx: outbox.put(tx, (voice,), rut.clock()))
    await rut.settle()
    assert [len(rut.telegram.from_bot(user)) for user in (AMAL, RUT)] == before
    assert rut.app.store.write(lambda tx: tx.value("SELECT count(*) FROM outbox")) == 0


async def test_a_restart_in_the_middle_loses_nothing(rut: Town) -> None:
    await restart(rut)
    back = await say_it(rut)
    await restart(rut)
    await press(rut, "so:", user=RUT, message=back.id)
    await restart(rut)
    assert kept(rut) == [("en", "ui-join-about")]
    assert asked(rut) == FIRST
    await rut.app.hear()
    assert file_of(rut, "ui-join-about").exists()


async def test_a_fetch_that_fails_is_made_again(rut: Town) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    rut.telegram.faults.add(Fault(FaultKind.ERROR_BEFORE, method="getFile", times=1))
    await rut.app.hear()
    assert not file_of(rut, "ui-join-about").exists()
    assert rut.app.house.content.voice("en", "ui-join-about") is not None  # by Telegram's name
    await rut.app.hear()
    assert file_of(rut, "ui-join-about").exists()


async def test_a_recording_that_telegram_does_not_give_out_is_not_chosen(rut: Town) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    words = "Bad Request: wrong file_id or the file is temporarily unavailable"
    rut.telegram.faults.add(Fault(FaultKind.REFUSED, method="getFile", words=words))
    for _ in range(2):
        await rut.app.hear()
        assert dict(rut.app.house.content.text_voices.sent) == {}
        assert rut.app.house.content.voice("en", "ui-join-about") is None
    assert [call.method for call in rut.telegram.calls if call.method == "getFile"] == ["getFile"]
    path = file_of(rut, "ui-join-about")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"OggS")
    await rut.app.hear()
    assert len(rut.app.house.content.text_voices.sent) == 1


@pytest.mark.parametrize(("here", "next_text"), [(False, "ui-join-about"), (True, FIRST)])
async def test_what_was_recorded_for_another_bot_is_asked_for_again_unless_its_file_is_here(
    rut: Town, here: bool, next_text: str
) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    if here:
        await rut.app.hear()
    rut.app.store.write(lambda tx: tx.execute("UPDATE recordings SET bot = 'the_bot_before'"))
    await rut.app.hear()
    await rut.write(RUT, "/record")
    assert asked(rut) == next_text
    await say_it(rut)
    assert shown(await press(rut, "so:", user=RUT)) == word(rut, "staff-record-saved")


class Importing:
    """Sees in which threads a module is looked for."""

    def __init__(self, module: str) -> None:
        self.module, self.threads = module, list[threading.Thread]()

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name == self.module:
            self.threads.append(threading.current_thread())


async def test_the_sound_libraries_are_not_loaded_on_the_event_loop(rut: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    seen = Importing("bot.content.speaking")
    monkeypatch.delitem(sys.modules, seen.module)
    monkeypatch.setattr(sys, "meta_path", [seen, *sys.meta_path])
    await rut.app.hear()
    assert file_of(rut, "ui-join-about").exists()
    assert (len(seen.threads), threading.current_thread() in seen.threads) == (1, False)


@pytest.mark.parametrize(
    ("seconds", "answer", "told"),
    [(1, "staff-record-short", {"seconds": 1, "least": 19}), (301, "staff-record-long", {"most": 5})],
)
async def test_too_short_and_too_long_are_said_and_the_question_stays(
    rut: Town, seconds: int, answer: str, told: dict[str, Any]
) -> None:
    said = await say_it(rut, seconds=seconds)
    assert shown(said) == word(rut, answer, **told)
    assert shown(await say_it(rut)) == word(rut, "staff-record-heard")


@pytest.mark.parametrize("what", ["photo", "document", "text"])
async def test_what_is_no_voice_is_answered_with_how_to_send_one(rut: Town, what: str) -> None:
    match what:
        case "photo":
            rut.telegram.send_photo(RUT)
        case "document":
            rut.telegram.send_document(RUT, SPOKEN, file_name="voice.ogg")
        case _:
            rut.telegram.write(RUT, "how?")
    await rut.settle()
    assert shown(rut.telegram.last(RUT)) == word(rut, "staff-record-kind")
    assert shown(await say_it(rut)) == word(rut, "staff-record-heard")


async def test_a_silent_recording_is_taken_back_and_the_editor_told(rut: Town) -> None:
    await say_it(rut, voice=ogg(150))
    await press(rut, "so:", user=RUT)
    await rut.app.hear()
    await rut.app.post()
    assert kept(rut) == []
    told = rut.telegram.last(RUT)
    assert shown(told) == word(rut, "staff-record-unusable", language="English", name="ui-join-about")
    await press(rut, "sj:go", user=RUT, message=told.id)
    assert asked(rut) == "ui-join-about"


async def test_a_text_that_changes_while_it_is_read_is_read_anew_and_its_voice_not_played(rut: Town) -> None:
    await say_it(rut)
    draft = rut.app.store.write(lambda tx: tx.value("SELECT draft FROM awaiting WHERE chat_id = :chat", chat=RUT))
    other = draft.replace('"digest": "', '"digest": "of another text ')
    rut.app.store.write(lambda tx: tx.execute("UPDATE awaiting SET draft = :draft", draft=other))
    changed = await press(rut, "so:", user=RUT)
    assert (shown(changed), kept(rut)) == (word(rut, "staff-record-changed"), [])
    assert asked(rut) == "ui-join-about"
    rut.app.store.write(lambda tx: tx.execute("UPDATE awaiting SET draft = :draft", draft=other))
    await say_it(rut)
    assert word(rut, "staff-record-changed") in [shown(each) for each in rut.telegram.from_bot(RUT)[-2:]]


async def test_two_editors_at_once_read_different_texts_and_of_the_same_the_first_stands(rut: Town) -> None:
    await hire(rut, NOUR, "Nour")
    await rut.write(NOUR, "/record")
    await press(rut, "sj:en", user=NOUR)
    await press(rut, "sj:go", user=NOUR)
    assert (asked(rut), asked(rut, NOUR)) == ("ui-join-about", FIRST)
    rut.clock.on(minutes=31)  # whoever says nothing for so long holds nothing back
    await rut.tick()
    for user in (RUT, NOUR):
        await rut.write(user, "/record")
    assert (asked(rut), asked(rut, NOUR)) == ("ui-join-about", FIRST)
    await say_it(rut)
    draft = rut.app.store.write(lambda tx: tx.value("SELECT draft FROM awaiting WHERE chat_id = :chat", chat=RUT))
    rut.app.store.write(
        lambda tx: tx.execute("UPDATE awaiting SET draft = :draft WHERE chat_id = :chat", draft=draft, chat=NOUR)
    )
    await press(rut, "so:", user=RUT)
    back = await say_it(rut, NOUR)
    taken = await press(rut, "so:", user=NOUR, message=back.id)
    assert (shown(taken), kept(rut)) == (word(rut, "staff-record-taken"), [("en", "ui-join-about")])


async def test_again_skip_and_stop_do_what_they_say_and_a_double_tap_does_no_harm(rut: Town) -> None:
    back = await say_it(rut)
    again = await press(rut, f"so:{number(back)}:a", user=RUT)
    assert (shown(again), labels(again)) == (word(rut, "staff-record-again"), [["⏭ Skip", "⏸ Stop"]])
    back = await say_it(rut)
    use = data(back, f"so:{number(back)}:u")
    await rut.tap(RUT, use, back.id)
    await forge(rut, use, user=RUT, message=back.id)
    assert shown(rut.telegram.message(RUT, back.id)) == word(rut, "staff-record-saved")
    assert (kept(rut), asked(rut)) == ([("en", "ui-join-about")], FIRST)
    await press(rut, f"so:{number(rut.telegram.last(RUT))}:k", user=RUT)
    assert asked(rut) == "people-around-you"
    stopped = await press(rut, f"so:{number(rut.telegram.last(RUT))}:s", user=RUT)
    assert (shown(stopped), verbs(stopped)) == (word(rut, "staff-record-stopped"), [])
    assert shown(await say_it(rut)) == word(rut, "ui-unknown-media")


def number(message: Message) -> str:
    """Of the question below which these buttons stand."""
    return data(message, "so:").split(":")[2]


@pytest.mark.parametrize("apart", [0, 60])
async def test_of_two_voices_in_a_row_only_the_buttons_of_the_last_count(rut: Town, apart: int) -> None:
    first = await say_it(rut)
    rut.clock.on(seconds=apart - 60)
    second = await say_it(rut, voice=recorded_note(tone(5), 30))
    assert number(first) != number(second)
    await press(rut, f"so:{number(first)}:u", user=RUT, message=first.id)
    assert (kept(rut), shown(rut.telegram.message(RUT, first.id))) == ([], word(rut, "staff-record-heard"))
    await press(rut, f"so:{number(second)}:u", user=RUT, message=second.id)
    assert second.file is not None
    (found,) = rut.app.store.write(recordings.current).values()
    assert found.file_id == second.file.file_id
    assert spinning(rut, RUT) == []


async def test_the_same_text_is_read_once_more_and_the_new_voice_is_played(rut: Town) -> None:
    await say_it(rut)
    saved = await press(rut, "so:", user=RUT)
    await rut.app.hear()
    before = file_of(rut, "ui-join-about").read_bytes()
    await press(rut, "st:", user=RUT, message=saved.id)
    assert asked(rut) == "ui-join-about"
    await say_it(rut, voice=recorded_note(tone(5), 30))
    await press(rut, "so:", user=RUT)
    await rut.app.hear()
    after = file_of(rut, "ui-join-about").read_bytes()
    assert (sound(before)[0] < 4 < sound(after)[0], len(kept(rut))) == (True, 1)


async def test_a_removed_voice_is_played_nowhere_any_more_and_is_asked_for_again(rut: Town) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    await rut.app.hear()
    assert file_of(rut, "ui-join-about").exists()
    (found,) = rut.app.store.write(recordings.current).values()
    assert rut.app.store.write(lambda tx: recordings.remove(tx, found, rut.clock())) is True
    assert rut.app.store.write(lambda tx: recordings.remove(tx, found, rut.clock())) is False
    await rut.app.hear()
    assert (file_of(rut, "ui-join-about").exists(), rut.app.house.content.voice("en", "ui-join-about")) == (False, None)
    (row,) = rut.app.store.write(recordings.everything)
    assert (row.removed, row.file_id, row.staff) == (True, "", None)
    await rut.write(RUT, "/record")
    assert asked(rut) == "ui-join-about"


async def test_a_removed_voice_leaves_no_name_of_telegrams_and_a_newer_file_stays(rut: Town) -> None:
    await rut.join(locale="en")
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    await rut.app.hear()
    rut.app.store.write(lambda tx: outbox.put(tx, (Reply(AMAL, "en", (), voice="ui-join-about"),), rut.clock()))
    await rut.settle()
    path = file_of(rut, "ui-join-about")
    names = [key for key in rut.app.store.write(uploads.known) if key.split()[1] == "voice"]
    assert names == [uploads.key(rut.app.bot.id, "voice", path.read_bytes())]
    (found,) = rut.app.store.write(recordings.current).values()
    rut.app.store.write(lambda tx: recordings.remove(tx, found, rut.clock()))
    await rut.app.hear()
    assert path.exists() is False
    assert [key for key in rut.app.store.write(uploads.known) if key.split()[1] == "voice"] == []
    path.write_bytes(b"OggS")
    later = (rut.clock() + timedelta(minutes=1)).timestamp()
    os.utime(path, (later, later))
    await rut.app.hear()
    assert path.read_bytes() == b"OggS"


async def test_a_voice_of_an_editor_who_has_left_is_found_by_their_code(rut: Town) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    code = rut.app.store.write(lambda tx: tx.value("SELECT code FROM staff WHERE chat_id = :chat", chat=RUT))
    rut.app.store.write(lambda tx: part_with(tx, code, by="test", now=rut.clock()))
    assert [each.name for each in rut.app.store.write(lambda tx: recordings.of_staff(tx, code))] == ["ui-join-about"]


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.SUPERVISOR, Role.JOB_COACH])
async def test_nobody_else_of_the_staff_may_record(town: Town, role: Role) -> None:
    await hire(town, RUT, "Rut", role)
    await town.write(RUT, "/record")
    assert shown(town.telegram.last(RUT)) == word(town, "staff-error-not-allowed")
    town.telegram.send_voice(RUT)
    await town.settle()
    assert shown(town.telegram.last(RUT)) == word(town, "ui-unknown-media")


async def test_a_participant_cannot_record(town: Town) -> None:
    await town.join(locale="en")
    await town.write(AMAL, "/record")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-menu-here")


async def test_editors_see_how_many_texts_wait_for_them(rut: Town) -> None:
    await rut.write(RUT, "/needs")
    screen = rut.telegram.last(RUT)
    assert word(rut, "staff-record-lacking", total=140) in shown(screen)
    await press(rut, "sj:go", user=RUT, message=screen.id)
    assert asked(rut) == "ui-join-about"


async def test_a_copy_that_was_put_there_by_hand_is_not_fetched_again(rut: Town) -> None:
    await say_it(rut)
    await press(rut, "so:", user=RUT)
    path = file_of(rut, "ui-join-about")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"OggS")
    later = (rut.clock() + timedelta(days=1)).timestamp()
    os.utime(path, (later, later))
    await rut.app.hear()
    assert path.read_bytes() == b"OggS"
