"""A date is understood as people type it, in Swedish and English."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.typed_day import read_day

TODAY = date(2026, 9, 1)  # a Tuesday
LAST_OF_JULY = date(2027, 7, 31)

UNDERSTOOD = {
    "2027-07-31": LAST_OF_JULY,
    " 2027-7-31 ": LAST_OF_JULY,
    "2027/07/31": LAST_OF_JULY,
    "20270731": LAST_OF_JULY,
    "270731": LAST_OF_JULY,
    "31.7.2027": LAST_OF_JULY,
    "31/7 2027": LAST_OF_JULY,
    "31-7-27": LAST_OF_JULY,
    "31 juli 2027": LAST_OF_JULY,
    "den 31:a juli 2027": LAST_OF_JULY,
    "lördag 31 juli 2027": LAST_OF_JULY,
    "Saturday 31 July 2027": LAST_OF_JULY,
    "July 31st, 2027": LAST_OF_JULY,
    "the 31st of July 2027": LAST_OF_JULY,
    "2027 juli 31": LAST_OF_JULY,
    "31 JULI": date(2026, 7, 31),
    "31/7": date(2026, 7, 31),
    "1 March": date(2027, 3, 1),
    "1 mars": date(2027, 3, 1),
    "2 feb": date(2027, 2, 2),
    "Feb 2": date(2027, 2, 2),
    "15 maj": date(2026, 5, 15),
    "1 okt.": date(2026, 10, 1),
    "i dag": TODAY,
    "Today!": TODAY,
    "i morgon": date(2026, 9, 2),
    "tomorrow": date(2026, 9, 2),
    "måndag": date(2026, 9, 7),
    "next Monday": date(2026, 9, 7),
    "på tisdag": date(2026, 9, 8),
    "٢٠٢٧-٠٧-٣١": LAST_OF_JULY,
}
NOT_UNDERSTOOD = (
    "", "soon", "31", "2027", "31/13", "31.6.2027", "30 februari 2027", "7/31/2027", "12:30", "8:10", "199001011234",
    "19900101-1234", "31 juli augusti", "31 brumaire", "måndag tisdag", "1 2 3 4", "31 juli 1 2", "0/0", "99999-1-1",
    "12345678901 5", "5 12345678901", "12345678901 juli", "2026-123-1", "1/1/12345678901",
)  # fmt: skip


def test_the_29th_of_february_without_a_year_is_the_nearest_that_there_is() -> None:
    assert read_day("29 februari", date(2027, 6, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(("text", "day"), UNDERSTOOD.items())
def test_a_date_is_understood(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_is_not_plain_is_no_date(text: str) -> None:
    assert read_day(text, TODAY) is None


def test_without_a_year_it_is_the_one_nearest_to_what_is_likely() -> None:
    assert read_day("31/7", TODAY, near=date(2027, 3, 1)) == LAST_OF_JULY
