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
        ({"STEGVIS_PAID": "perhaps"}, "STEGVIS_PAID is 'perhaps': write true or false"),
        ({"STEGVIS_RETENTION_DAYS": "3651"}, "STEGVIS_RETENTION_DAYS is 3651: write 0 to 3650 days"),
        ({"STEGVIS_RETENTION_DAYS": "-1"}, "STEGVIS_RETENTION_DAYS is -1: write 0 to 3650 days"),
    ],
)
def test_a_wrong_value_is_named(environment: dict[str, str], words: str, tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=words):
        read_settings(environment, tmp_path)


@pytest.mark.parametrize(
    ("written", "paid"), [("true", True), ("1", True), ("Yes", True), ("false", False), ("0", False), ("off", False)]
)
def test_a_switch_is_on_or_off(written: str, paid: bool, tmp_path: Path) -> None:
    assert read_settings({"STEGVIS_PAID": written}, tmp_path) == Settings(paid=paid)


def test_a_switch_may_stand_in_the_file_and_be_overruled(tmp_path: Path) -> None:
    (tmp_path / "stegvis.toml").write_text("paid = true\n", "utf-8")
    assert (read_settings({}, tmp_path).paid, read_settings({"STEGVIS_PAID": "0"}, tmp_path).paid) == (True, False)


def test_an_unknown_setting_is_named_with_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "stegvis.toml").write_text('tokn = "x"\n', "utf-8")
    with pytest.raises(SetupError, match="unknown setting 'tokn'"):
        read_settings({}, tmp_path)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("sqlite:///a/stegvis.db", "a/stegvis.db"),
        (
            "postgresql://stegvis:s%40cret@db.example:5432/stegvis?sslmode=require",
            "postgresql://stegvis@db.example:5432/stegvis",
        ),
        ("postgres://u:secret@one:5432,two:5433/x", "postgresql://u@one:5432,two:5433/x"),
        (
            "postgresql://postgres:@/postgres?host=/run/pg&password=secret",
            "postgresql://postgres@/postgres?host=/run/pg",
        ),
    ],
)
def test_a_database_is_named_without_its_password(url: str, shown: str) -> None:
    settings = Settings(database_url=url)
    assert str(settings.address) == shown
    assert "cret" not in repr((settings, settings.address))


@pytest.mark.parametrize(
    "url",
    [
        "mysql://u:secret@h/x",
        "sqlite:///",
        "stegvis.db",
        "postgresql://u:sec@ret@h/x",
        "postgresql://u:sec/ret@h/x",
        "postgresql://u:1/secret@h/x",
        "postgresql://u:sec ret@h/x",
    ],
)
def test_what_is_no_address_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(SetupError, match="neither sqlite:///FILE nor postgresql://") as refused:
        _ = Settings(database_url=url).address
    assert "ret" not in str(refused.value)


def test_recordings_and_caches_lie_beside_the_file_or_in_data() -> None:
    assert Settings(database_url="sqlite:///a/b.db").data_folder == Path("a")
    assert Settings(database_url="postgresql://h/b").data_folder == Path("data")
    assert Settings(database_url="postgresql://h/b", data="c").data_folder == Path("c")
