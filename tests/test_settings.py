"""Settings come from the environment, then from stegvis.toml; a wrong one is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SetupError
from bot.settings import Settings, read_settings, settings_problems, web_problems


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "stegvis.toml").write_text('token = "file"\nin_flight = 10\n', "utf-8")
    found = read_settings({"TELEGRAM_BOT_TOKEN": "environment"}, tmp_path)
    assert found == Settings(token="environment", in_flight=10)


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"STEGVIS_IN_FLIGHT": "many"}, "STEGVIS_IN_FLIGHT is 'many': a number is needed"),
        ({"STEGVIS_IN_DOUBT": "perhaps"}, "write resend or hold"),
        ({"STEGVIS_DRAFTS": "some"}, "STEGVIS_DRAFTS is 'some': write all, not-must or none"),
        ({"STEGVIS_LOG_LEVEL": "loud"}, "write debug, info, warning or error"),
        ({"STEGVIS_WEB_PORT": "http"}, "STEGVIS_WEB_PORT is 'http': a number is needed"),
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


PUBLIC = [
    pytest.param("https://bot.example.org", None, id="as it should be"),
    pytest.param("https://example.org:8443/stegvis/", None, id="with a port and a path"),
    pytest.param("http://localhost:8080", "443, 80, 88, 8443 only", id="a port that Telegram does not know"),
    pytest.param("http://localhost:88", None, id="this machine without encryption"),
    pytest.param("http://bot.example.org", "https:// addresses only", id="without encryption"),
    pytest.param("https://bot.example.org:8080", "443, 80, 88, 8443 only", id="an odd port"),
    pytest.param("bot.example.org", "write https:// and a host", id="a bare name"),
    pytest.param("https://", "write https:// and a host", id="no name"),
    pytest.param("https://example.org/?a=b", "write https:// and a host", id="a question"),
    pytest.param("https://me:secret@example.org", "write https:// and a host", id="a password"),
    pytest.param("https://example.org:port", "Port could not be cast", id="a port in words"),
    pytest.param("https://[::1", "Invalid IPv6 URL", id="half an address"),
]


@pytest.mark.parametrize(("url", "words"), PUBLIC)
def test_a_public_url_that_telegram_cannot_post_to_is_named(url: str, words: str | None) -> None:
    problems = web_problems(Settings(public_url=url))
    assert len(problems) == (words is not None)
    assert words is None or words in problems[0]


def test_a_server_of_ones_own_posts_to_any_port() -> None:
    assert web_problems(Settings(public_url="https://bot.example.org:8080", api_url="http://telegram.local")) == []


def test_all_problems_are_told_at_once() -> None:
    found = settings_problems(Settings(token="1:TEST", public_url="https://example.org", web_port=0, pace=-1))
    assert [text.split(" is ")[0] for text in found] == ["STEGVIS_PACE", "PUBLIC_URL"]
    assert settings_problems(Settings(token="1:TEST", web_port=70_000))[0].startswith("STEGVIS_WEB_PORT is 70000")
