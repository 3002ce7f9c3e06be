"""What a command works on: settings, database, content, and the name that the bot has at Telegram."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.errors import SetupError
from bot.settings import Settings, read_settings

if TYPE_CHECKING:  # what `stegvis --help` can do without
    from bot.content.content import Content
    from bot.domain.words import WordLists
    from bot.store.database import Store

OPERATOR = "operator"  # in the audit log
USERNAME = "bot_username"  # as it is kept in the database


def utc_now() -> datetime:
    """The clock of the command line."""
    return datetime.now(UTC)


@contextmanager
def schedule_errors() -> Iterator[None]:
    """Schedules that cannot be used, as something that an editor can mend."""
    from bot.content.schedules import ScheduleErrors

    try:
        yield
    except ScheduleErrors as errors:
        more = f" (and {len(errors.problems) - 1} more: `stegvis check`)" if len(errors.problems) > 1 else ""
        raise SetupError(f"{errors.problems[0]}{more}") from errors


def make_sure(database_url: str) -> None:
    """Make the file that only its owner can read, where there is none; SetupError where no database answers."""
    from bot.store.opening import open_store

    with open_store(database_url, create=True, migrated=False):
        pass


@dataclass(frozen=True, slots=True)
class Installation:
    """What was said on the command line; empty: as the settings say."""

    database: str = ""
    messages: str = ""
    schedules: str = ""

    def settings(self) -> Settings:
        """The settings; what was said on the command line comes first."""
        settings = read_settings()
        url = self.database if "://" in self.database else f"sqlite:///{self.database}"
        return replace(
            settings,
            database_url=url if self.database else settings.database_url,
            messages=self.messages or settings.messages,
            schedules=self.schedules or settings.schedules,
        )

    def content(self, *, messages: str = "", schedules: str = "", drafts: str = "") -> Content:
        """Messages and schedules, the named or the settings; SetupError names the first fault of a schedule."""
        from bot.content.content import read_content

        settings = self.settings()
        with schedule_errors():
            return read_content(
                messages=messages or settings.messages,
                schedules=schedules or settings.schedules,
                cache=settings.cache_folder,
                data=settings.data_folder,
                drafts=drafts or settings.drafts,
            )

    def words(self) -> WordLists:
        """All words to learn; none where the folder of messages has none."""
        from bot.content.catalogue import Catalogue
        from bot.content.places import messages_folder, schedules_folder
        from bot.content.words import read_words

        settings = self.settings()
        return read_words(Catalogue.load(messages_folder(settings.messages)), schedules_folder(settings.schedules))

    @contextmanager
    def store(self, *, create: bool = False, migrated: bool = True) -> Iterator[Store]:
        """The database while the context is open."""
        from bot.store.opening import open_store

        with open_store(self.settings().database_url, create=create, migrated=migrated) as store:
            yield store

    def link(self, store: Store, token: str) -> str:
        """An invitation's link; call `bot_username` before anything is written."""
        return f"https://t.me/{self.bot_username(store)}?start={token}"

    def bot_username(self, store: Store) -> str:
        """The bot's name at Telegram: set, else kept, else asked for once; SetupError where nobody knows it."""
        from bot.store import kept

        settings = self.settings()
        known = settings.bot_username or store.write(lambda tx: kept.kept(tx, USERNAME))
        if known:
            return known.lstrip("@")
        if not settings.token:
            raise SetupError(
                "The bot's user name is not known, so there can be no invitation link: set TELEGRAM_BOT_TOKEN, "
                "or STEGVIS_BOT_USERNAME (the name at @BotFather, such as my_stegvis_bot)."
            )
        from bot.cli.telegram import username

        asked = username(settings)
        store.write(lambda tx: kept.keep(tx, USERNAME, asked))
        return asked
