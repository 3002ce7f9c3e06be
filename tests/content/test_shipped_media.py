"""The pictures and voices that come with the programme: every one belongs to a text, and every one can be shown."""

from __future__ import annotations

import re
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
LIST = Path(__file__).resolve().parents[2] / "docs" / "pictures.md"
PICTURES = sorted((MEDIA / "pictures").iterdir())
VOICES = sorted((MEDIA / "voice").rglob("*.*"))
HEIGHT = 450
MOST = 12 * 1024  # bytes; a drawing that needs more is too fine for a phone
PNG = b"\x89PNG\r\n\x1a\n"
COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b")
SVG = "{http://www.w3.org/2000/svg}"
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


def told_by(picture: Path) -> str:
    """What a picture says of itself, for the next editor."""
    return ElementTree.parse(picture).findtext(f"{SVG}desc") or ""


def seconds(ogg: bytes) -> float:
    """How long a voice is: the position on its last page, which counts at 48 kHz."""
    last = ogg.rindex(b"OggS")
    return int.from_bytes(ogg[last + 6 : last + 14], "little") / RATE


def test_every_picture_belongs_to_a_step() -> None:
    steps = {step.id for step in read_programmes(schedules_folder())["almp"].steps}
    assert [path.name for path in PICTURES if path.suffix != ".svg" or path.stem not in steps] == []


def test_every_step_that_must_be_told_has_a_picture() -> None:
    steps = [step for programme in read_programmes(schedules_folder()).values() for step in programme.steps]
    drawn = {path.stem for path in PICTURES}
    assert [step.id for step in steps if step.must and step.id not in drawn] == []


def test_the_list_of_pictures_says_of_each_what_it_tells_in_the_order_of_the_year() -> None:
    listed = LIST.read_text("utf-8").splitlines()
    order = [step.id for step in read_programmes(schedules_folder())["almp"].steps]
    told = {path.stem: told_by(path) for path in PICTURES}
    lines = [f"| [{id}](../media/pictures/{id}.svg) | {told[id]} |" for id in order if id in told]
    assert [line for line in listed if line.startswith("| [")] == lines


@each_picture
def test_a_picture_bears_the_name_of_its_step(path: Path) -> None:
    assert ElementTree.parse(path).findtext(f"{SVG}title") == path.stem


@each_picture
def test_a_picture_has_no_colours_but_those_of_the_style(path: Path) -> None:
    of_the_style = COLOUR.findall((MEDIA / "README.md").read_text("utf-8"))
    assert set(COLOUR.findall(path.read_text("utf-8"))) - set(of_the_style) == set()


@each_picture
def test_a_picture_has_a_background_of_its_own(path: Path) -> None:
    first = ElementTree.parse(path).find(f"{SVG}rect")
    assert first is not None
    assert first.attrib == {"width": "800", "height": "450", "fill": "#FFF3DC"}


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
