"""Voices of words: heard as written, built once, never a stale one."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import av
import pytest
from av.audio.stream import AudioStream

from bot.content import speaking
from bot.content.media import Voice
from bot.content.sources import SOURCE
from bot.content.speaking import SpeakerMissing, machine_note, told_to_machine
from bot.content.voice_building import Built, Fault, build_voices, plan_voices, recordings_in
from bot.content.voices import SPEAKERS, NotHeard, Spoken, Stock, WordVoices, all_spoken, can_speak
from bot.domain.words import Word, WordClass
from tests.sounds import sound, tone

NOW = datetime.now(UTC)
BROOM = Word(
    id="word-kvast", list="cleaning-and-waste", swedish="kvast", kind=WordClass.NOUN, article="en",
    example="Ta en kvast och sopa golvet.",
)  # fmt: skip
SWEEP = Word(
    id="word-sopa", list="cleaning-and-waste", swedish="sopa", kind=WordClass.VERB, example="Jag sopar golvet."
)
RUBBISH = Word(id="phrase-ut", list="cleaning-and-waste", swedish="Kan du ta ut soporna?", kind=WordClass.PHRASE)
WORDS = (BROOM, SWEEP, RUBBISH)
ALL = ("word-kvast", "word-kvast.example", "word-sopa", "word-sopa.example", "phrase-ut")

with_speaker = pytest.mark.skipif(not can_speak(), reason="espeak-ng is not installed")


def note(text: str) -> bytes:
    """What the machine makes of a Swedish text."""
    return machine_note(Spoken("x", text))


@pytest.fixture
def voices(tmp_path: Path) -> WordVoices:
    return WordVoices.within(tmp_path / "cache")


def record(folder: Path, name: str, content: bytes) -> Path:
    """Put a recording where it is looked for."""
    path = folder / "voice" / "sv-simple" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def build(voices: WordVoices, words: Iterable[Word] = WORDS, *folders: Path, trusting: bool = False) -> Built:
    """One `stegvis voices build`."""
    plan = plan_voices(voices, all_spoken(words), recordings_in(SOURCE, *folders), trusting=trusting)
    return build_voices(voices, plan, now=NOW)


@pytest.fixture
def silent_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No espeak-ng is installed."""
    monkeypatch.setenv("PATH", "")


@with_speaker
@pytest.mark.parametrize("text", ["en kvast", "bi", "Ta en kvast och sopa golvet.", "-w x\nÅh!"])
def test_the_machine_is_heard_and_telegram_plays_it(text: str) -> None:
    made = note(text)
    seconds, loudest = sound(made)
    with av.open(io.BytesIO(made), "r") as container:
        stream = container.streams.audio[0]
        told = container.format.name, stream.codec_context.name, stream.rate, stream.channels
    assert told == ("ogg", "opus", 48_000, 1)
    assert 0.3 < seconds < 6
    assert 0.1 < loudest <= 1


TEXTS = {
    "sv-simple": "Ring jobbet samma dag. Säg ditt namn och när du börjar.",
    "en": "Phone work on the same day. Say your name and when you are due to start.",
    "uk": "Зателефонуйте на роботу того самого дня. Назвіть своє імʼя.",
}


@with_speaker
@pytest.mark.parametrize("locale", TEXTS)
def test_in_each_of_its_languages_the_machine_is_as_long_and_as_loud_as_somebody_who_reads(locale: str) -> None:
    text = TEXTS[locale]
    seconds, loudest = sound(machine_note(Spoken("x", text, locale=locale)))
    assert 0.3 < seconds / len(text.split()) < 0.8
    assert 0.1 < loudest < 1.1  # what Opus adds to a peak at full scale
    assert {*TEXTS, "sv"} == set(SPEAKERS)


@with_speaker
def test_what_is_swedish_in_another_language_is_said_in_swedish() -> None:
    told = Spoken("x", "Ask your handledare & boss.", locale="en", swedish=("hand", "handledare"))
    assert told_to_machine(told) == 'Ask your <voice xml:lang="sv">handledare</voice>   boss.'
    assert machine_note(told) != machine_note(replace(told, swedish=()))


@with_speaker
def test_an_emoji_is_not_read_out_by_its_name() -> None:
    assert note("Tryck på 🔊 Lyssna.") == note("Tryck på   Lyssna.")


@with_speaker
def test_the_same_text_makes_the_same_note() -> None:
    assert note("en kvast") == note("en kvast") != note("en hink")


@with_speaker
def test_a_text_without_a_sound_is_no_note() -> None:
    with pytest.raises(NotHeard, match="nothing is heard in it"):
        note("…")


@with_speaker
def test_every_word_and_example_is_spoken_once(voices: WordVoices) -> None:
    assert build(voices) == Built(spoken=5)
    written = {path: path.stat().st_mtime_ns for path in voices.folder.iterdir()}
    assert build(voices) == Built()
    assert {path: path.stat().st_mtime_ns for path in voices.folder.iterdir()} == written
    broom = voices.voice(BROOM, "word")
    assert broom is not None
    assert broom.machine
    assert broom.path.name.startswith("word-kvast.")
    assert broom.path.name.endswith(".robot.ogg")
    assert voices.voice(RUBBISH, "example") is None


@with_speaker
def test_a_changed_text_is_not_said_as_it_was(voices: WordVoices) -> None:
    build(voices)
    before = voices.voice(BROOM, "example")
    changed = replace(BROOM, example="Ta en kvast.")
    assert before is not None
    assert voices.voice(changed, "example") is None
    assert voices.stock(all_spoken([changed])).missing == ("word-kvast.example",)
    assert before.path.name in voices.stock(all_spoken([changed, SWEEP, RUBBISH])).stale
    assert build(voices, [changed, SWEEP, RUBBISH]) == Built(spoken=1, removed=1)
    assert not before.path.exists()
    assert voices.stock(all_spoken([changed, SWEEP, RUBBISH])) == Stock(5, (), ())


@with_speaker
def test_a_word_with_another_article_is_spoken_anew(voices: WordVoices) -> None:
    build(voices)
    assert build(voices, [replace(BROOM, article="ett"), SWEEP, RUBBISH]) == Built(spoken=1, removed=1)


@with_speaker
def test_what_a_kill_left_behind_is_neither_played_nor_kept(voices: WordVoices) -> None:
    build(voices)
    whole = sorted(path.name for path in voices.folder.iterdir())
    old, new = voices.folder / "tmp1.draft", voices.folder / "tmp2.draft"
    for draft in (old, new):
        draft.write_bytes(b"OggS")
    os.utime(old, (NOW.timestamp() - 7200,) * 2)
    voices.voice(BROOM, "word").path.unlink()  # type: ignore[union-attr]
    assert build(voices) == Built(spoken=1)
    assert sorted(path.name for path in voices.folder.iterdir()) == sorted([*whole, new.name])  # another build's


def test_without_the_machine_the_rest_is_built_and_the_others_are_named(
    voices: WordVoices, tmp_path: Path, silent_machine: None
) -> None:
    record(tmp_path, "word-kvast.wav", tone())
    built = build(voices, WORDS, tmp_path)
    assert (built.recorded, built.spoken, sorted(built.speechless)) == (1, 0, sorted(ALL[1:]))
    assert voices.stock(all_spoken(WORDS)) == Stock(5, ALL[1:], ())
    with pytest.raises(SpeakerMissing):
        note("hej")


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("volume", [1500, 30_000])
def test_recordings_are_made_equally_loud(tmp_path: Path, volume: int, channels: int) -> None:
    path = record(tmp_path, "word-kvast.wav", tone(2, volume=volume, channels=channels))
    seconds, loudest = sound(speaking.recorded_note(path.read_bytes(), 20))
    assert 2 < seconds < 2.4
    assert 0.15 < loudest < 0.35


@pytest.mark.parametrize(("ending", "codec"), [("ogg", "libopus"), ("mp3", "libmp3lame"), ("m4a", "aac")])
def test_recordings_of_every_kind_are_read(tmp_path: Path, ending: str, codec: str) -> None:
    path = record(tmp_path, f"word-kvast.{ending}", b"")
    with av.open(io.BytesIO(tone(rate=48_000, channels=1)), "r") as source, av.open(str(path), "w") as target:
        stream = target.add_stream(codec, rate=48_000, layout="mono")
        assert isinstance(stream, AudioStream)
        for frame in source.decode(source.streams.audio[0]):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    assert 1 < sound(speaking.recorded_note(path.read_bytes(), 20))[0] < 1.5


@with_speaker
def test_a_person_is_heard_before_the_machine(voices: WordVoices, tmp_path: Path) -> None:
    build(voices)
    record(tmp_path / "media", "word-kvast.WAV", tone(3))
    record(tmp_path / "data", "word-kvast.wav", tone(1))
    folders = tmp_path / "data", tmp_path / "media"
    assert build(voices, WORDS, *folders) == Built(recorded=1, removed=1)
    voice = voices.voice(BROOM, "word")
    assert voice == Voice(voices.folder / voice.path.name, machine=False) if voice else False
    assert voice is not None
    assert sound(voice.path.read_bytes())[0] < 2  # the data folder's comes first
    assert build(voices, WORDS, *folders) == Built()


@with_speaker
def test_a_new_recording_takes_the_place_of_the_old_and_a_deleted_one_is_gone(
    voices: WordVoices, tmp_path: Path
) -> None:
    path = record(tmp_path, "word-kvast.wav", tone(1))
    build(voices, WORDS, tmp_path)
    path.write_bytes(tone(2))
    assert build(voices, WORDS, tmp_path) == Built(recorded=1)
    path.unlink()
    assert build(voices, WORDS, tmp_path) == Built(spoken=1, removed=1)
    assert [path.name for path in voices.folder.glob("word-kvast.*") if ".robot." not in path.name] == []


@with_speaker
def test_a_recording_of_an_older_text_is_used_only_when_trusted(voices: WordVoices, tmp_path: Path) -> None:
    record(tmp_path, "word-kvast.example.wav", tone())
    build(voices, WORDS, tmp_path)
    words = [replace(BROOM, example="Ta en kvast."), SWEEP, RUBBISH]
    for _ in range(2):
        plan = plan_voices(voices, all_spoken(words), recordings_in(SOURCE, tmp_path))
        assert plan.outdated == ("word-kvast.example",)
        build_voices(voices, plan, now=NOW)
        assert voices.voice(words[0], "example").machine  # type: ignore[union-attr]
    assert build(voices, words, tmp_path, trusting=True) == Built(recorded=1, removed=1)
    assert plan_voices(voices, all_spoken(words), recordings_in(SOURCE, tmp_path)).outdated == ()


@with_speaker
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no sound", "it is no sound that can be read (Invalid data found when processing input)"),
        (tone(21, channels=1), "it is longer than 20 seconds"),
        (tone(volume=0), "nothing is heard in it"),
    ],
    ids=["no sound", "too long", "silent"],
)
def test_a_recording_of_no_use_is_named_and_the_machine_speaks(
    voices: WordVoices, tmp_path: Path, content: bytes, reason: str
) -> None:
    path = record(tmp_path, "word-kvast.wav", content)
    for _ in range(2):
        built = build(voices, WORDS, tmp_path)
        assert built.faults == [Fault(str(path), reason)]
        assert voices.voice(BROOM, "word").machine  # type: ignore[union-attr]


def test_a_recording_that_no_word_asks_for_is_named(voices: WordVoices, tmp_path: Path) -> None:
    for name in ("word-kvist.wav", "word-kvast.wav", "notes.txt", ".DS_Store"):
        record(tmp_path, name, tone(0.5))
    assert plan_voices(voices, all_spoken(WORDS), recordings_in(SOURCE, tmp_path)).unknown == ("word-kvist",)


def test_a_list_of_recordings_that_cannot_be_read_counts_as_none(voices: WordVoices, tmp_path: Path) -> None:
    record(tmp_path, "word-kvast.wav", tone(0.5))
    voices.folder.mkdir(parents=True)
    (voices.folder / "recordings.json").write_text('{"word-kvast": 1', encoding="utf-8")
    assert build(voices, [replace(BROOM, example="")], tmp_path) == Built(recorded=1)
    assert list(json.loads((voices.folder / "recordings.json").read_text("utf-8"))) == ["word-kvast"]
