"""Where the messages, schedules and media lie: named, beside the caller, in the checkout, or installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
INSTALLED = PACKAGE / "_shipped"  # the wheel carries the three folders here


def messages_folder(named: str = "") -> Path:
    """The folder of Fluent messages."""
    return _folder("messages", named)


def schedules_folder(named: str = "") -> Path:
    """The folder of schedule files."""
    return _folder("schedules", named)


def media_folder(named: str = "") -> Path:
    """The folder of pictures and voices."""
    return _folder("media", named)


def _folder(name: str, named: str) -> Path:
    if named:
        return Path(named)
    places = (Path.cwd() / name, PACKAGE.parent / name, INSTALLED / name)
    return next((place for place in places if place.is_dir()), places[1])
