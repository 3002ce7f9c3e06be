"""Reads a day as an editor writes it in a schedule: `m3 d6`, `every month d5`, `end-21`, `meeting-7`."""

import re
from datetime import date, time

from bot.domain.programme import JOINING, BeforeMeeting, EveryMonth, FromEnd, MonthDay, MonthEnd, OnEvent, Until, When

MONTH_DAY = re.compile(r"m(\d{1,3}) d(\d{1,3})")
EVERY_MONTH = re.compile(r"every (?:month|(\d{1,3}) months) d(\d{1,3})(?: from m(\d{1,3}))?")
FROM_END = re.compile(r"end([+-]\d{1,3})")
BEFORE_MEETING = re.compile(r"meeting-(\d{1,3})")
MONTH_END = re.compile(r"m(\d{1,3})")
CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
QUIET = re.compile(rf"({CLOCK.pattern})-({CLOCK.pattern})")

EVENTS = (JOINING, "extension")
LAST_DAY = 28  # the last that every month has
FORMS = '"m3 d6", "every month d5", "every 3 months d21", "end-21", "end+45", "meeting-7", "joining" or "extension"'


def read_when(text: str, meeting: int = 0) -> When:
    """When a step is told; ValueError, which says what to write, where it cannot be read."""
    if text in EVENTS:
        return OnEvent(text)
    if found := MONTH_DAY.fullmatch(text):
        return read_month_day(text)
    if found := EVERY_MONTH.fullmatch(text):
        return EveryMonth(_day(found[2]), _number(found[1] or "1", "months"), _number(found[3] or "1", "month"))
    if found := FROM_END.fullmatch(text):
        return FromEnd(int(found[1]))
    if found := BEFORE_MEETING.fullmatch(text):
        return BeforeMeeting(meeting, int(found[1]))
    raise ValueError(f'"{text}" is not a day: write {_likely(text) or FORMS}')


def read_month_day(text: str) -> MonthDay:
    """A day of one programme month."""
    if found := MONTH_DAY.fullmatch(text):
        return MonthDay(_number(found[1], "month"), _day(found[2]))
    raise ValueError(f'"{text}" is not a day of a month: write "m1 d24"')


def read_until(text: str) -> Until:
    """The last day on which a step may be told."""
    if found := MONTH_END.fullmatch(text):
        return MonthEnd(_number(found[1], "month"))
    return read_before_end(text)


def read_before_end(text: str) -> FromEnd:
    """A day counted back from the end date."""
    found = FROM_END.fullmatch(text)
    if found and int(found[1]) <= 0:
        return FromEnd(int(found[1]))
    raise ValueError(f'"{text}" is not such a day: write "end-14", or for a last day also "m7"')


def read_clock(text: str) -> time:
    """A time of the day."""
    if found := CLOCK.fullmatch(text):
        return time(int(found[1]), int(found[2]))
    raise ValueError(f'"{text}" is not a time: write it as "09:00"')


def read_quiet(text: str) -> tuple[time, time]:
    """When the quiet hours begin in the evening, and when they end in the morning."""
    found = QUIET.fullmatch(text)
    if not found:
        raise ValueError(f'"{text}" is not two times: write "21:00-08:00"')
    begin, end = read_clock(found[1]), read_clock(found[4])
    if end >= begin:
        raise ValueError(f'"{text}" leaves no hours to send in: write the evening first, as "21:00-08:00"')
    return begin, end


def read_date(text: str | date) -> date:
    """A calendar day."""
    if isinstance(text, date):
        return text
    try:
        return date.fromisoformat(text)
    except ValueError as reason:
        raise ValueError(f'"{text}" is not a day of the calendar: write it as "2026-12-23"') from reason


def _day(text: str) -> int:
    if 1 <= int(text) <= LAST_DAY:
        return int(text)
    raise ValueError(f"day {int(text)}: write a day from 1 to {LAST_DAY}, which every month has")


def _number(text: str, what: str) -> int:
    if int(text) >= 1:
        return int(text)
    raise ValueError(f"{what} {int(text)}: write a number from 1")


def _likely(text: str) -> str | None:
    """What was probably meant, from the word that it begins with and its numbers."""
    numbers = re.findall(r"\d+", text)
    word = text.strip().lower()
    if word.startswith("every") and numbers:
        return f'"every {numbers[0]} months d{numbers[1]}"' if len(numbers) > 1 else f'"every month d{numbers[0]}"'
    if word.startswith("end") and len(numbers) == 1:
        return f'"end{"+" if "+" in word else "-"}{numbers[0]}"'
    if word.startswith("meet") and len(numbers) == 1:
        return f'"meeting-{numbers[0]}"'
    if word.startswith("m") and len(numbers) == 2:
        return f'"m{numbers[0]} d{numbers[1]}"'
    return None
