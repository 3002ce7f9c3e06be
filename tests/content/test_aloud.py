"""What is read aloud of a text, and whose voice is played of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.aloud import Reader, all_aloud
from bot.content.catalogue import Catalogue
from bot.content.media import SentVoice, Voice
from bot.content.places import messages_folder, schedules_folder
from bot.content.schedules import read_programmes
from bot.content.text_voices import TextVoices
from tests.content.conftest import EN, SV, UI_EN, Tree

NAMED = "{ $first-name ->\n    [none] Hello.\n   *[other] Hello { $first-name }.\n }"
COUNTED = "{ $months-left ->\n        [0] None.\n       *[other] { $months-left } left.\n    }"
READ = {
    "plain": ("hello = Hello.", "Hello."),
    "tags and marks": ('hello = <b>Hello</b> { "\u200e" }&amp; <i>goodbye</i>.', "Hello & goodbye."),
    "a fact that is not known": (f"hello = {NAMED}", "Hello."),
    "a date": ("hello =\n    It ends on { $end-date }.", "It ends on the last day."),
    "a number": (f"hello =\n    Look.\n    {COUNTED}\n    Go.", "Look.\nGo."),
    "an own wording": ("hello = { $months-left } left.\n    .voice = Some are left.", "Some are left."),
    "empty lines": ("hello =\n    One.\n\n    { $month }\n\n    Two.", "One.\n\nTwo."),
    "a name that not all have": ("hello = Hello { $first-name }.", None),
    "another text within": ("inner = It ends { $end-date }.\nhello = Hello. { inner }", "Hello. It ends the last day."),
}


@pytest.mark.parametrize(("ftl", "expected"), READ.values(), ids=READ.keys())
def test_what_is_read_is_the_same_for_everybody(tmp_path: Path, ftl: str, expected: str | None) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text(f"ui-aloud-end-date = the last day\n{ftl}\n", "utf-8")
    found = Reader(Catalogue.load(tmp_path)).aloud("en", "hello")
    assert (found.text if found else None) == expected


def test_every_shipped_text_can_be_read_aloud_in_its_language() -> None:
    reader, steps = Reader(Catalogue.load(messages_folder())), read_programmes(schedules_folder())["almp"].steps
    for locale in ("sv-simple", "en", "ar"):
        names = [each.name for each in all_aloud(reader, steps, locale)]
        assert {wording for step in steps for wording in step.wordings} <= set(names)
        assert len(names) == len(set(names))
    assert names[:4] == ["ui-join-about", "about-programme", "people-around-you", "sick-report"]


@pytest.fixture
def voices(tree: Tree) -> TextVoices:
    """Of a tree in whose folders nothing lies yet."""
    reader = Reader(Catalogue.load(tree.messages))
    return TextVoices.within(reader, tree.folder / "media", data=tree.folder / "data", cache=tree.folder / "cache")


def put(voices: TextVoices, folder: Path, name: str, *, machine: bool = False) -> Path:
    """A voice of the text of today."""
    wanted = voices.reader.aloud("en", name)
    assert wanted is not None
    path = folder / "en" / wanted.file(machine=machine)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"OggS")
    return path


def test_a_person_goes_before_the_machine_wherever_they_lie(tree: Tree, voices: TextVoices) -> None:
    built, shipped, data = tree.folder / "cache" / "voices", tree.folder / "media" / "voice", tree.folder / "data/voice"
    assert voices.voice("en", "pay") is None
    for folder, machine in ((shipped, True), (built, True), (shipped, False), (built, False), (data, False)):
        path = put(voices, folder, "pay", machine=machine)
        assert voices.voice("en", "pay") == Voice(path, machine)
    assert voices.voice("en", "pay.explain") is None
    assert voices.voice("ar", "pay") is None


def test_what_lies_on_another_machine_is_played_by_telegrams_name(tree: Tree, voices: TextVoices) -> None:
    wanted = voices.reader.aloud("en", "pay")
    assert wanted is not None
    put(voices, tree.folder / "media" / "voice", "pay", machine=True)
    voices = TextVoices(voices.reader, None, None, voices.shipped, {("en", "pay", wanted.digest): "voice-1"})
    assert voices.voice("en", "pay") == SentVoice("voice-1")


def test_a_voice_of_an_older_text_is_not_played_but_one_that_lacks_a_comma_is(tree: Tree, voices: TextVoices) -> None:
    put(voices, voices.shipped, "pay")
    for old, new, played in ((" each month.", ", EACH month!", True), (", EACH month", " each week", False)):
        tree.change(EN, f"You are paid{old}", f"You are paid{new}")
        now = TextVoices.within(Reader(Catalogue.load(tree.messages)), voices.shipped.parent, data=None, cache=None)
        assert (now.voice("en", "pay") is not None) is played


def test_a_text_that_cannot_be_read_aloud_is_named(tree: Tree) -> None:
    tree.change(UI_EN, "ui-aloud-end-date", "ui-other")
    assert (
        f"{EN}:2: warning [voice] sick-report cannot be read aloud: ui-aloud-end-date is missing; write a variant "
        "[none], or .voice with what is read instead."
    ) in tree.problems()


def test_a_question_whose_answer_is_a_number_is_named(tree: Tree) -> None:
    tree.change(SV, "Du får lön varje månad.", "Hur länge är det kvar?")
    assert tree.problems() == [
        f"{SV}:15: warning [voice] pay asks something whose answer is a number, which no voice can say; write .voice "
        "with other words."
    ]
    tree.change(SV, "    .short = 💰 Lön", "    .short = 💰 Lön\n    .voice = Titta i texten.")
    assert tree.problems() == []


def test_an_address_that_is_none_and_a_film_that_nobody_can_be_sent_are_named(tree: Tree) -> None:
    tree.change(EN, "    .short = 💰 Pay", "    .short = 💰 Pay\n    .film = http://example.org/pay")
    assert tree.problems() == [
        f'{EN}:22: error [film] pay.film is "http://example.org/pay"; write an address that begins with https://, or '
        "take it away."
    ]
    tree.change(EN, "http://example.org/pay", "https://example.org/pay")
    assert tree.problems() == []
    tree.write("media/film/en/pay.mp4", "film")
    tree.write("media/film/en/cv.mp4", "film")
    tree.write("media/film/ar/pay.mp4", "x" * (51 << 20))
    assert tree.problems() == [
        "media/film/ar/pay.mp4:1: error [film] has 51 MB; Telegram takes 50. Make it smaller, or write its address in "
        ".film.",
        "media/film/en/cv.mp4:1: error [film] belongs to no step; name it <language>/<step id>.mp4, as "
        "sv-simple/pay.mp4.",
        f"{EN}:22: error [film] pay.film is not used: film/en/pay.mp4 is there, and goes first; take one away.",
    ]


def test_shipped_voices_that_are_not_played_are_named(tree: Tree, voices: TextVoices) -> None:
    path = put(voices, voices.shipped, "pay")
    tree.write("media/voice/en/cv.0123456789ab.ogg", "OggS")
    tree.change(EN, "each month", "each week")
    assert tree.problems() == [
        "media/voice/en/cv.0123456789ab.ogg:1: error [voice] is the voice of cv, and there is no such text in en; "
        "take it away.",
        f"{path.relative_to(tree.folder)}:1: warning [voice] says an older text of pay, and is not played; record it "
        "anew, or take it away.",
    ]
