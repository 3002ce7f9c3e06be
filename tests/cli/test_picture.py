"""A message as a picture of a phone: `stegvis preview --picture`."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from bot.simulator.browser import chromium
from tests.cli.conftest import Shell

DRAWN = pytest.mark.skipif(chromium() is None and not os.environ.get("CI"), reason="needs Chromium")


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG."""
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@DRAWN
def test_a_picture_is_as_wide_as_the_phone_in_two_dots_a_pixel_and_as_high_as_the_message(shell: Shell) -> None:
    shell.done("preview", "sick-report", "--locale", "ar", "--picture", "text.png")
    for opened in ("0", "2"):
        at = ("--opened", opened, "--width", "320", "--picture", f"{opened}.PNG")
        shell.done("preview", "sick-report", "--locale", "ar", *at)
    usual, (small, low), (_, high) = (size_of(shell.folder / name) for name in ("text.png", "0.PNG", "2.PNG"))
    assert (usual[0], small) == (2 * 412, 2 * 320)
    assert low < high


@DRAWN
def test_a_dark_phone_is_another_picture_and_so_is_another_language(shell: Shell) -> None:
    drawn = set()
    for options in ((), ("--dark",), ("--locale", "sv-simple")):
        shell.done("preview", "pay", "--locale", "ar", *options, "--picture", "pay.png")
        drawn.add((shell.folder / "pay.png").read_bytes())
    assert len(drawn) == 3


@DRAWN
def test_what_telegram_would_refuse_has_no_picture(shell: Shell) -> None:
    file = shell.folder / "messages" / "ar" / "year.ftl"
    file.write_text(file.read_text(encoding="utf-8").replace("الأجر.", "<p>الأجر</p>"), encoding="utf-8")
    said = shell.refused("preview", "pay", "--locale", "ar", "--picture", "pay.png")
    assert said == (
        'Telegram would refuse pay in ar: Bad Request: can\'t parse entities: Unsupported start tag "p" at byte '
        "offset 35. `stegvis check` says what to mend."
    )
    assert not (shell.folder / "pay.png").exists()


def test_without_chromium_it_is_said_what_to_install_and_the_text_is_there_still(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(shell.folder))
    said = shell.refused("preview", "pay", "--locale", "ar", "--picture", "pay.png")
    assert said.startswith("There is no Chromium on this machine, which draws the picture. Install it")
    assert "الأجر." in shell.done("preview", "pay", "--locale", "ar")


def test_a_program_that_is_no_chromium_is_named(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", str(shell.folder / "nothing-here"))
    said = shell.refused("preview", "pay", "--locale", "ar", "--picture", "pay.png")
    assert said == (
        f"The picture cannot be drawn: {shell.folder / 'nothing-here'} cannot be started: No such file or directory"
    )


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("pay.jpg", "pay.jpg is no name of a picture: write one that ends with .png."),
        ("none/pay.png", "There is no folder none: make it, or name another one."),
    ],
)
def test_a_slip_in_the_name_is_said_at_once(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, file: str, said: str
) -> None:
    monkeypatch.setenv("CHROMIUM", str(shell.folder / "nothing-here"))
    assert shell.refused("preview", "pay", "--locale", "ar", "--picture", file) == said


def test_a_message_that_is_not_there_is_refused_with_one_that_is(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "true")
    said = shell.refused("preview", "sick-reprot", "--locale", "ar", "--picture", "x.png")
    assert said == "There is no message 'sick-reprot'. Do you mean sick-report?"
