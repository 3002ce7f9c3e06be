"""Pictures, QR codes, and where the folders lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.media import Media
from bot.content.places import PACKAGE, messages_folder
from bot.content.qr import qr_png

PNG = b"\x89PNG\r\n\x1a\n"
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#f80"/></svg>'


@pytest.fixture
def media(tmp_path: Path) -> Media:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "pay.svg").write_text(SQUARE, encoding="utf-8")
    return Media(tmp_path, tmp_path / "cache")


def test_a_picture_is_drawn_once_and_kept(media: Media) -> None:
    first = media.picture("pay")
    assert first is not None
    drawn = first.stat().st_mtime_ns
    assert first.read_bytes().startswith(PNG)
    assert first.parent == media.folder / "cache" / "pictures"
    assert media.picture("pay") == first
    assert first.stat().st_mtime_ns == drawn


def test_a_changed_drawing_is_another_picture(media: Media) -> None:
    first = media.picture("pay")
    (media.folder / "pictures" / "pay.svg").write_text(SQUARE.replace("#f80", "#08f"), encoding="utf-8")
    assert media.picture("pay") != first


def test_a_message_without_a_drawing_has_no_picture(media: Media) -> None:
    assert media.picture("cv") is None


def test_without_a_cache_the_picture_is_kept_for_this_run(media: Media) -> None:
    picture = Media(media.folder).picture("pay")
    assert picture is not None
    assert picture.read_bytes().startswith(PNG)


def test_a_link_becomes_a_png() -> None:
    picture = qr_png("https://t.me/stegvis_bot?start=abcdefghijklmnopqrstuv")
    assert picture.startswith(PNG)
    assert picture != qr_png("https://t.me/stegvis_bot?start=abcdefghijklmnopqrstuw")


def test_a_named_folder_comes_first(tmp_path: Path) -> None:
    assert messages_folder(str(tmp_path)) == tmp_path


def test_the_working_directory_comes_before_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert messages_folder() == PACKAGE.parent / "messages"
    (tmp_path / "messages").mkdir()
    assert messages_folder() == tmp_path / "messages"
