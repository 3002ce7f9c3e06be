"""The pictures and voices that come with the programme: every one belongs to a text, and every one can be shown."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from bot.content.aloud import Reader
from bot.content.catalogue import Catalogue
from bot.content.media import ROBOT, WIDTH, Voice, png_of
from bot.content.places import media_folder, messages_folder, schedules_folder
from bot.content.schedules import read_programmes
from bot.content.text_voices import TextVoices
from bot.content.voices import bound_to

MEDIA = media_folder()
PICTURES = sorted((MEDIA / "pictures").iterdir())
VOICES = sorted((MEDIA / "voice").rglob("*.*"))
HEIGHT = 450
MOST = 12 * 1024  # bytes; a drawing that needs more is too fine for a phone
PNG = b"\x89PNG\r\n\x1a\n"
LETTERS = {"text", "tspan", "textPath", "foreignObject", "image"}  # an image might hide some
OPUS_HEAD = 28  # where the first packet begins: after the header of an Ogg page with one segment
RATE = 48_000

each_picture = pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
each_voice = pytest.mark.parametrize("path", VOICES, ids=lambda path: f"{path.parent.name}/{path.name}")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load(messages_folder())


@pytest.fixture(scope="module")
def voices(catalogue: Catalogue) -> TextVoices:
    return TextVoices.within(Reader(catalogue), MEDIA, data=None, cache=None)


def seconds(ogg: bytes) -> float:
    """How long a voice is: the position on its last page, which counts at 48 kHz."""
    last = ogg.rindex(b"OggS")
    return int.from_bytes(ogg[last + 6 : last + 14], "little") / RATE


def test_every_picture_belongs_to_a_step() -> None:
    steps = {step.id for step in read_programmes(schedules_folder())["almp"].steps}
    assert [path.name for path in PICTURES if path.suffix != ".svg" or path.stem not in steps] == []


@each_picture
def test_a_picture_holds_no_words(path: Path) -> None:
    tags = {element.tag.rpartition("}")[2] for element in ElementTree.parse(path).iter()}
    assert tags & LETTERS == set()


@each_picture
def test_a_picture_is_small(path: Path) -> None:
    assert path.stat().st_size < MOST


@each_picture
def test_a_picture_fills_the_width_of_a_phone(path: Path) -> None:
    png = png_of(path.read_text("utf-8"))
    size = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    assert (png[:8], size) == (PNG, (WIDTH, HEIGHT))


@each_voice
def test_a_voice_says_the_text_of_today_in_its_language(path: Path, voices: TextVoices) -> None:
    bound = bound_to(path.stem)
    assert bound is not None
    assert voices.voice(path.parent.name, bound[0]) == Voice(path, ROBOT in path.name)


@each_voice
def test_a_voice_is_what_telegram_plays_as_a_voice_note(path: Path) -> None:
    ogg = path.read_bytes()
    assert (ogg[:4], ogg[OPUS_HEAD : OPUS_HEAD + 8]) == (b"OggS", b"OpusHead")
    assert ogg[OPUS_HEAD + 9] == 1, "one channel"
    assert 1 < seconds(ogg) < 600


@pytest.mark.parametrize("message", ["ui-ill-sentence", "ui-ill-child-sentence"])
def test_what_one_says_on_the_phone_can_be_heard_in_swedish(message: str, voices: TextVoices) -> None:
    assert voices.voice("sv-simple", message) is not None
