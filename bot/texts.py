"""The texts of a running bot: what editors change is taken up within seconds, what they break is not."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

import structlog

from bot.actions.visit import House
from bot.content.content import Content, read_content, stamp
from bot.content.in_service import InService, Sources, take_up
from bot.content.schedules import ScheduleErrors
from bot.errors import SetupError
from bot.settings import Settings

log = structlog.get_logger(__name__)
LOOKED_AT_EVERY = 3  # seconds; to look at the files' times takes milliseconds


class Texts:
    """Where editors write, and when they were last seen to have written."""

    def __init__(self, settings: Settings) -> None:
        self._sources = Sources.named(settings.messages, settings.schedules)
        self._settings = settings
        self._seen = self._stamp()

    async def taken_up(self, house: House) -> House:
        """The house with what editors have changed; the very same where nothing was, or nothing can be read."""
        seen = await asyncio.to_thread(self._stamp)
        if seen == self._seen:
            return house
        self._seen = seen
        try:
            content, taken = await asyncio.to_thread(self._read)
        except (ScheduleErrors, SetupError, OSError) as error:
            log.error("texts stay as they were: run `stegvis check`", error=type(error).__name__)
            return house
        _log(taken)
        return replace(house, content=content.after(house.content), faults=taken.faults)

    def _read(self) -> tuple[Content, InService]:
        content, taken = _take_up(self._settings, self._sources)
        content.finder.prepare()
        return content, taken

    def _stamp(self) -> tuple[tuple[str, int], ...]:
        return stamp(messages=str(self._sources.messages), schedules=str(self._sources.schedules))


def open_house(settings: Settings, username: str) -> House:
    """A house with the texts in service; ScheduleErrors or SetupError where there are none to be read."""
    content, taken = _take_up(settings, Sources.named(settings.messages, settings.schedules))
    if taken.faults:
        _log(taken)
    return House(content, username, settings.retention_days, taken.faults)


def _take_up(settings: Settings, sources: Sources) -> tuple[Content, InService]:
    read = partial(read_content, cache=settings.cache_folder, data=settings.data_folder, drafts=settings.drafts)
    return take_up(sources, settings.cache_folder, read)


def _log(taken: InService) -> None:
    for fault in taken.faults:
        log.error("text held back, the one before stays", file=fault.path.name, line=fault.line, rule=fault.rule)
    log.info("texts taken up, faults counted", count=len(taken.faults))
