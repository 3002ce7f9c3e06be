"""Saves a message as a picture of a phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.actions.preview import AROUND, screens
from bot.cli.installation import utc_now
from bot.content.content import Content
from bot.content.render import Screen
from bot.domain.tap import Depth
from bot.errors import SetupError
from bot.sending.loop import run
from bot.simulator.browser import BrowserError, chromium
from bot.simulator.picture import save_picture
from bot.simulator.refusals import ApiError
from bot.store.opening import empty_store

NO_CHROMIUM = (
    "There is no Chromium on this machine, which draws the picture. Install it (Debian and Ubuntu: `apt install "
    "chromium fonts-noto-core fonts-noto-color-emoji`; elsewhere Chromium or Chrome), or name its program in the "
    "variable CHROMIUM. Without --picture the message is shown as text."
)


def save(
    content: Callable[[], Content], message: str, locale: str, file: Path, *, width: int, dark: bool, depth: Depth
) -> None:
    """The message as a phone shows it, as a PNG; SetupError says in plain words why not."""
    if not chromium():
        raise SetupError(NO_CHROMIUM)
    _make_sure(file)
    now = utc_now()

    def shown() -> tuple[Screen, ...]:
        with empty_store() as store:
            return store.write(lambda tx: screens(tx, content(), message, locale, now=now, depth=depth))

    try:
        run(save_picture(shown, file, owner=str(AROUND["first-name"]), now=now, width=width, dark=dark))
    except ApiError as refused:
        raise SetupError(
            f"Telegram would refuse {message} in {locale}: {refused.description}. `stegvis check` says what to mend."
        ) from refused
    except BrowserError as error:
        raise SetupError(f"The picture cannot be drawn: {error}") from error
    except OSError as error:
        raise SetupError(f"{file} cannot be written: {error.strerror}.") from error


def _make_sure(file: Path) -> None:
    """A slip in the name is said before Chromium is started."""
    if file.suffix.lower() != ".png":
        raise SetupError(f"{file} is no name of a picture: write one that ends with .png.")
    if not file.absolute().parent.is_dir():
        raise SetupError(f"There is no folder {file.parent}: make it, or name another one.")
