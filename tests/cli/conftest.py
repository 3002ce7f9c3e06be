"""A small installation in a temporary folder, and its commands."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import structlog
from click.testing import CliRunner, Result

from bot.address import read_address
from bot.cli import stegvis
from bot.log import FromLibraries
from bot.store.database import Store
from bot.store.opening import open_store
from tests.engines import Engine

SCHEDULE = """\
zone = "Europe/Stockholm"
months = 12
hour = "09:00"
quiet = "21:00-08:00"
per_day = 2
per_week = 6
meetings = ["m1 d24"]

[[step]]
id = "sick-report"
when = "m1 d3"
must = true

[[step]]
id = "pay"
when = "m1 d22"

[[step]]
id = "goodbye"
when = "end-0"
must = true
"""

UI = """\
ui-push-title = 📌 { $title }
ui-draft-line = 🤖 ?
ui-goodbye-ask = 📅 ?
ui-button-yes = ✅
ui-button-no = ↩️
ui-push-late-title = ⏪ { $title }
ui-button-understand = 👍 OK
ui-button-explain = ❓ ???
ui-button-help = 📨 Help
ui-button-swedish = 🇸🇪 Swedish
"""

TEXTS = {
    "sv-simple": """\
sick-report =
    { $workplace-phone ->
        [none] Ring din chef.
       *[other] Ring { $workplace-phone }.
    }
    .title = Morgonen
    .explain = Ring <b>tidigt</b>.
    .example = Amina ringer klockan 6.
pay = Du får lön.
    .title = Lönen
goodbye = Sista dagen är { $end-date }.
    .title = Tack
""",
    "ar": """\
sick-report = اتصلوا بالعمل.
    .title = الصباح
    .explain = مبكرًا.
pay = الأجر.
    .title = الراتب
goodbye = اليوم الأخير هو { $end-date }.
    .title = شكرًا
""",
}


@dataclass
class Shell:
    """Runs commands in the installation's folder."""

    folder: Path
    database_url: str = ""  # where it is not the file of the settings
    environment: dict[str, str] = field(default_factory=lambda: {"STEGVIS_BOT_USERNAME": "stegvis_bot"})

    @property
    def database(self) -> str:
        """As commands name it."""
        return str(read_address(self.database_url)) if self.database_url else "stegvis.db"

    def __call__(self, *arguments: str) -> Result:
        """What a command did, whatever became of it."""
        database = {"DATABASE_URL": self.database_url or None}
        return CliRunner().invoke(stegvis, arguments, env={**NOTHING_SET, **database, **self.environment})

    def done(self, *arguments: str) -> str:
        """What a command printed that has done its work."""
        result = self(*arguments)
        assert (result.exit_code, result.exception) == (0, None), result.output
        return result.stdout

    def json(self, *arguments: str) -> Any:
        """The document that a command printed."""
        return json.loads(self.done(*arguments, "--json"))

    def refused(self, *arguments: str) -> str:
        """The one line in which a command said why not."""
        result = self(*arguments)
        assert (result.exit_code, result.stdout) == (1, ""), result.output
        return result.stderr.removeprefix("Error: ").rstrip("\n")


NOTHING_SET = dict.fromkeys(
    ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "STEGVIS_MESSAGES", "STEGVIS_SCHEDULES", "PUBLIC_URL")
)


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    """A command sends logs to its own stderr, which is gone after it."""
    root = logging.getLogger()
    level = root.level
    yield
    structlog.reset_defaults()
    root.handlers = [each for each in root.handlers if not isinstance(each, FromLibraries)]
    root.setLevel(level)


@pytest.fixture
def database_url(engine: Engine, tmp_path: Path) -> Iterator[str]:
    """A database of the test's own, without tables."""
    url = engine.new(tmp_path, migrated=False)
    yield url
    engine.drop(url)


@pytest.fixture
def shell(engine: Engine, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A folder with three steps in two languages, and no database yet."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "schedules").mkdir()
    (tmp_path / "schedules" / "year.toml").write_text(SCHEDULE, encoding="utf-8")
    for locale, text in TEXTS.items():
        (tmp_path / "messages" / locale).mkdir(parents=True)
        (tmp_path / "messages" / locale / "year.ftl").write_text(f"{text}\n{UI}", encoding="utf-8")
    return Shell(tmp_path, "" if engine.name == "sqlite" else database_url)


@pytest.fixture
def furnished(shell: Shell) -> Shell:
    """The same with a database, a workplace and a caseworker."""
    shell.done("workplace", "add", "--name", "Café Lyktan", "--phone", "08-123 45 67", "--report-before", "07:30")
    return shell


@pytest.fixture
def store(shell: Shell, database_url: str) -> Iterator[Store]:
    """The installation's database, from beside the commands."""
    with open_store(database_url, create=True) as opened:
        yield opened
