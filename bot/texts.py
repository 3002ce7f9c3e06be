"""The texts of a running bot: what editors change is taken up within seconds, what they break is not."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import structlog

from bot.actions.visit import House
from bot.content.content import Content, read_content, stamp
from bot.content.in_service import InService, Sources, take_up
from bot.content.problem import Problem
from bot.content.schedules import ScheduleErrors
from bot.errors import SetupError
from bot.settings import Settings

log = structlog.get_logger(__name__)
LOOKED_AT_EVERY = 3  # seconds; to look at the files' times takes milliseconds


Stamp = tuple[tuple[str, int], ...]
Taken = tuple[Content, tuple[Problem, ...]]


class Texts:
    """Where editors write, and when they were last seen to have written."""

    def __init__(self, settings: Settings) -> None:
        self._sources = Sources.named(settings.messages, settings.schedules)
        self._settings = settings
        self._taken = self._seen = self._stamp()

    async def taken_up(self) -> Taken | None:
        """The content with what editors have changed, and what is wrong with the rest; None where nothing is new."""
        seen, before = await asyncio.to_thread(self._stamp), self._seen
        self._seen = seen
        if seen == self._taken or seen != before:  # who is still writing, or fetching, is waited for
            return None
        try:
            content, taken = await asyncio.to_thread(self._read)
        except (ScheduleErrors, SetupError, OSError) as error:
            log.error("texts stay as they were: run `stegvis check`", error=type(error).__name__)
            return None  # and it is tried again
        self._taken = seen
        _log(taken)
        return content, taken.faults

    def _read(self) -> tuple[Content, InService]:
        with without_collecting():
            content, taken = _take_up(self._settings, self._sources)
            content.finder.prepare()
        return content, taken

    def _stamp(self) -> Stamp:
        return stamp(messages=str(self._sources.messages), schedules=str(self._sources.schedules))


@contextmanager
def without_collecting() -> Iterator[None]:
    """To look through all that is being read, again and again, for what could go would hold up everybody."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


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
