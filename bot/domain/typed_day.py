"""Reads a date as people type it, in Swedish or English: 2027-07-31, 31/7, 31.7.27, 31 juli, July 31st, tomorrow."""

from __future__ import annotations

import re
from datetime import date

from bot.domain.calendar import DAY

MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan januari january", "feb februari february", "mar mars march", "apr april", "maj may", "jun juni june",
         "jul juli july", "aug augusti august", "sep sept september", "okt oktober oct october", "nov november",
         "dec december"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mån måndag mon monday", "tis tisdag tue tues tuesday", "ons onsdag wed wednesday",
         "tor tors torsdag thu thurs thursday", "fre fredag fri friday", "lör lördag sat saturday",
         "sön söndag sun sunday")
    )
    for name in names.split()
}  # fmt: skip
NEAR_DAYS = {"i dag": 0, "idag": 0, "today": 0, "i morgon": 1, "imorgon": 1, "imorrn": 1, "tomorrow": 1}
NOISE = frozenset(("d", "den", "the", "of", "on", "på", "nästa", "next", "st", "nd", "rd", "th"))
TOKEN = re.compile(r"\d+|[^\W\d_]+")
CLOCK = re.compile(r"\d:\d")


def read_day(text: str, today: date, *, near: date | None = None) -> date | None:
    """The day that is meant, None where that is not plain; without a year the one closest to `near`, else to today."""
    text = " ".join(text.casefold().replace(":a", " ").replace(":e", " ").split())
    if text.strip(".!") in NEAR_DAYS:
        return today + NEAR_DAYS[text.strip(".!")] * DAY
    tokens = [token for token in TOKEN.findall(text) if token not in NOISE]
    numbers = [token for token in tokens if token.isdecimal()]
    words = [token for token in tokens if not token.isdecimal()]
    weekdays = [WEEKDAYS[word] for word in words if word in WEEKDAYS]
    others = [word for word in words if word not in WEEKDAYS]
    if CLOCK.search(text) or len(weekdays) > 1:
        return None
    if weekdays and not others and not numbers:
        return today + ((weekdays[0] - today.weekday() - 1) % 7 + 1) * DAY
    return _dated(numbers, others, near or today)


def _dated(numbers: list[str], words: list[str], near: date) -> date | None:
    if not words:
        return _in_figures(numbers, near)
    if len(words) > 1 or words[0] not in MONTHS or len(numbers) not in (1, 2):
        return None
    month = MONTHS[words[0]]
    day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 and len(numbers) == 2 else (numbers[0], numbers[-1])
    return _date(year, month, day) if len(numbers) == 2 else _closest(month, day, near)


def _in_figures(numbers: list[str], near: date) -> date | None:
    match [len(number) for number in numbers]:
        case [8]:
            return _date(numbers[0][:4], numbers[0][4:6], numbers[0][6:])
        case [6]:
            return _date(numbers[0][:2], numbers[0][2:4], numbers[0][4:])
        case [4, _, _]:
            return _date(*numbers)
        case [_, _, _]:
            return _date(*reversed(numbers))
        case [_, _]:
            return _closest(numbers[1], numbers[0], near)
    return None


def _date(year: str, month: str | int, day: str) -> date | None:
    if len(year) not in (2, 4) or len(str(month)) > 2 or len(day) > 2:
        return None
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def _closest(month: str | int, day: str, near: date) -> date | None:
    years = (near.year - 1, near.year, near.year + 1)
    days = [found for year in years if (found := _date(str(year), month, day))]
    return min(days, key=lambda found: abs(found - near), default=None)
