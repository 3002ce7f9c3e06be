"""Where this installation keeps its things and how it reaches Telegram: environment, stegvis.toml, defaults."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.address import Address, read_address
from bot.errors import SetupError

FILE = "stegvis.toml"
LONGEST_RETENTION = 3650  # days
BESIDE_POSTGRESQL = Path("data")
SWITCH = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}

NAMES = {
    "token": "TELEGRAM_BOT_TOKEN",
    "api_url": "TELEGRAM_API_URL",
    "database_url": "DATABASE_URL",
    "messages": "STEGVIS_MESSAGES",
    "schedules": "STEGVIS_SCHEDULES",
    "data": "STEGVIS_DATA",
    "bot_username": "STEGVIS_BOT_USERNAME",
    "public_url": "PUBLIC_URL",
    "drafts": "STEGVIS_DRAFTS",
    "in_doubt": "STEGVIS_IN_DOUBT",
    "in_flight": "STEGVIS_IN_FLIGHT",
    "pace": "STEGVIS_PACE",
    "paid": "STEGVIS_PAID",
    "retention_days": "STEGVIS_RETENTION_DAYS",
    "web_host": "STEGVIS_WEB_HOST",
    "web_port": "STEGVIS_WEB_PORT",
    "log_level": "STEGVIS_LOG_LEVEL",
}
CHOICES = {
    "drafts": ("all", "not-must", "none"),
    "in_doubt": ("resend", "hold"),
    "log_level": ("debug", "info", "warning", "error"),
}
TELEGRAM = "https://api.telegram.org"
WEBHOOK_PORTS = (443, 80, 88, 8443)  # Telegram posts to no other
PAID_PLACES = 128  # at 1,000 a second, and answers after 60 ms
HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Settings:
    """One installation's settings; an empty string means: not set."""

    token: str = field(default="", repr=False)
    api_url: str = TELEGRAM
    database_url: str = field(default="sqlite:///stegvis.db", repr=False)
    messages: str = ""
    schedules: str = ""
    data: str = ""
    bot_username: str = ""
    public_url: str = ""  # set: Telegram posts updates there; unset: long polling
    drafts: str = "all"  # or "not-must" or "none": which steps go out before somebody has read them
    in_doubt: str = "resend"  # or "hold": what becomes of a message whose answer was lost
    in_flight: int = 64  # claimed and not yet committed as finished
    pace: float = 28  # messages a second; Telegram takes about 30 from a bot; 0 is no limit
    # Staged messages go as paid broadcasts: up to 1,000 a second, at 0.1 Stars for each beyond 30 a second. Telegram
    # lets it be switched on in @BotFather for a bot with enough Stars (10,000 in the Bot API's reference; 100,000, and
    # 100,000 users a month, in its FAQ).
    paid: bool = False
    retention_days: int = 90  # after the end date
    web_host: str = "127.0.0.1"
    web_port: int = 8080  # 0: no web
    log_level: str = "info"

    @property
    def address(self) -> Address:
        """Where the database is; SetupError for what is no address."""
        return read_address(self.database_url)

    @property
    def places(self) -> int:
        """How much may be under way at once; paid broadcasts need more of it."""
        return PAID_PLACES if self.paid and self.in_flight == DEFAULTS.in_flight else self.in_flight

    @property
    def data_folder(self) -> Path:
        """Recordings and caches; unless set, beside the SQLite file, and with PostgreSQL in `data` here."""
        if self.data:
            return Path(self.data)
        file = self.address.file
        return BESIDE_POSTGRESQL if file is None else file.parent

    @property
    def cache_folder(self) -> Path:
        """What can be made anew: drawn pictures, built voices."""
        return self.data_folder / "cache"


DEFAULTS = Settings()


def read_settings(environment: Mapping[str, str] | None = None, folder: Path | None = None) -> Settings:
    """Environment first, then `stegvis.toml` in the folder (default: the working directory), then the defaults."""
    environment = os.environ if environment is None else environment
    written = _written(folder or Path.cwd())
    values = {name: environment.get(variable) or written.get(name) for name, variable in NAMES.items()}
    given = {name: value for name, value in values.items() if value not in (None, "")}
    return Settings(**{name: _as_type(name, value) for name, value in given.items()})  # type: ignore[arg-type]


def settings_problems(settings: Settings) -> list[str]:
    """What of the settings keeps the bot from running well, in English."""
    found = []
    if not settings.token:
        found.append("TELEGRAM_BOT_TOKEN is not set: nothing can be sent. @BotFather in Telegram gives one.")
    if not settings.api_url.startswith(("https://", "http://")):
        found.append(f"TELEGRAM_API_URL is {settings.api_url!r}: it must begin with https:// or http://.")
    if settings.in_flight < 1:
        found.append(f"STEGVIS_IN_FLIGHT is {settings.in_flight}: at least 1 is needed.")
    if settings.pace < 0:
        found.append(f"STEGVIS_PACE is {settings.pace}: 0 is no limit, and less makes no sense.")
    if not 0 <= settings.retention_days <= LONGEST_RETENTION:
        found.append(_retention(settings.retention_days))
    return [*found, *web_problems(settings)]


def web_problems(settings: Settings) -> list[str]:
    """What keeps the web pages or the webhook from working, in English."""
    found = []
    if not 0 <= settings.web_port < 1 << 16:
        found.append(f"STEGVIS_WEB_PORT is {settings.web_port}: write 1 to 65535, or 0 for no web.")
    if settings.public_url:
        found += _webhook_problems(settings)
    return found


def _webhook_problems(settings: Settings) -> list[str]:
    said, found = f"PUBLIC_URL is {settings.public_url!r}", []
    try:
        url = urlsplit(settings.public_url)
        host, port = url.hostname, url.port or (443 if url.scheme == "https" else 80)
    except ValueError as error:
        return [f"{said}: {error}."]
    if not host or url.query or url.fragment or url.username:
        found.append(f"{said}: write https:// and a host, and a path if the proxy needs one.")
    elif url.scheme != "https" and not (url.scheme == "http" and host in HERE):
        found.append(f"{said}: Telegram posts updates to https:// addresses only.")
    elif port not in WEBHOOK_PORTS and settings.api_url.rstrip("/") == TELEGRAM:
        found.append(f"{said}: Telegram posts updates to the ports {', '.join(map(str, WEBHOOK_PORTS))} only.")
    if settings.web_port == 0:
        found.append("PUBLIC_URL is set and STEGVIS_WEB_PORT is 0: nothing would take the updates.")
    return found


def _written(folder: Path) -> Mapping[str, object]:
    path = folder / FILE
    if not path.exists():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SetupError(f"{path}: {error}") from error
    if unknown := sorted(set(table) - set(NAMES)):
        raise SetupError(f"{path}: unknown setting {unknown[0]!r}. Known: {', '.join(sorted(NAMES))}.")
    return table


def _as_type(name: str, value: object) -> object:
    kind = type(getattr(DEFAULTS, name))
    if kind is bool:
        return _as_switch(name, value)
    try:
        converted: object = kind(value)
    except (TypeError, ValueError) as error:
        raise SetupError(f"{NAMES[name]} is {value!r}: a number is needed.") from error
    if name in CHOICES and converted not in CHOICES[name]:
        raise SetupError(f"{NAMES[name]} is {value!r}: write {_either(CHOICES[name])}.")
    if name == "retention_days" and not 0 <= int(str(converted)) <= LONGEST_RETENTION:
        raise SetupError(_retention(converted))
    return converted


def _either(choices: tuple[str, ...]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"


def _as_switch(name: str, value: object) -> bool:
    said = str(value).lower()
    if said not in SWITCH:
        raise SetupError(f"{NAMES[name]} is {value!r}: write true or false.")
    return SWITCH[said]


def _retention(days: object) -> str:
    return f"STEGVIS_RETENTION_DAYS is {days}: write 0 to {LONGEST_RETENTION} days, counted from the end date on."
