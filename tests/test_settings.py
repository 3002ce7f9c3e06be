"""Settings come from the environment, then from stegvis.toml; a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SetupError
from bot.settings import Settings, read_settings


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "stegvis.toml").write_text('token = "file"\nin_flight = 10\n', "utf-8")
    found = read_settings({"TELEGRAM_BOT_TOKEN": "environment"}, tmp_path)
    assert found == Settings(token="environment", in_flight=10)


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"STEGVIS_IN_FLIGHT": "many"}, "STEGVIS_IN_FLIGHT is 'many': a number is needed"),
        ({"STEGVIS_IN_DOUBT": "perhaps"}, "write resend or hold"),
        ({"STEGVIS_RETENTION_DAYS": "3651"}, "STEGVIS_RETENTION_DAYS is 3651: write 0 to 3650 days"),
        ({"STEGVIS_RETENTION_DAYS": "-1"}, "STEGVIS_RETENTION_DAYS is -1: write 0 to 3650 days"),
    ],
)
def test_a_wrong_value_is_named(environment: dict[str, str], words: str, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=words):
        read_settings(environment, tmp_path)


def test_an_unknown_setting_is_named_with_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "stegvis.toml").write_text('tokn = "x"\n', "utf-8")
    with pytest.raises(SetupError, match="unknown setting 'tokn'"):
        read_settings({}, tmp_path)


def test_only_sqlite_is_supported_and_said_so() -> None:
    with pytest.raises(SetupError, match="sqlite:///"):
        _ = Settings(database_url="postgresql://x").database
