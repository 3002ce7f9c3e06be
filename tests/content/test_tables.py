"""Tables as offices save them: separators, letters, dates, and the line that the person sees."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.content.tables import Row, Table, TableError, read_table

EXPECTED = Table(
    ("start", "first_name"),
    (
        Row(2, {"start": "2026-08-01", "first_name": "Åsa"}),
        Row(4, {"start": "2026-09-01", "first_name": ""}),
    ),
)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_csv_file_is_read_however_it_was_saved(tmp_path: Path, separator: str, encoding: str, line_end: str) -> None:
    lines = (("Start", "first_name"), ("2026-08-01", " Åsa "), ("", ""), ("2026-09-01",))
    path = tmp_path / "people.csv"
    path.write_bytes(line_end.join(separator.join(cells) for cells in lines).encode(encoding))
    assert read_table(path) == EXPECTED


def test_quoted_cells_may_hold_separators_and_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('code,name\n007,"Ek, Kim\nLi"\n+372,x\n', encoding="utf-8")
    assert read_table(path).rows == (
        Row(3, {"code": "007", "name": "Ek, Kim\nLi"}),
        Row(4, {"code": "+372", "name": "x"}),
    )


def test_an_excel_file_is_read_with_its_dates(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for cells in (("Start", "first_name"), (date(2026, 8, 1), "Åsa"), (None, None), (datetime(2026, 9, 1), None)):
        sheet.append(cells)
    workbook.save(tmp_path / "people.xlsx")
    assert read_table(tmp_path / "people.xlsx") == EXPECTED


def test_whole_numbers_in_excel_have_no_decimals(tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for cells in (("code", "part"), (7.0, 7.5)):
        sheet.append(cells)
    workbook.save(tmp_path / "people.xlsx")
    assert read_table(tmp_path / "people.xlsx").rows == (Row(2, {"code": "7", "part": "7.5"}),)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", b"", "The table is empty. Its first row names the columns."),
        ("a.csv", b"start,Start\n", "The column 'start' is there twice. Leave one."),
        ("a.xlsx", b"start", "a.xlsx is not an Excel file. Save it as .xlsx or .csv."),
        ("a.xls", b"\xd0\xcf\x11\xe0", "a.xls is not a table that can be read. Save it as .xlsx or .csv."),
    ],
)
def test_what_is_no_table_says_what_to_do(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError) as caught:
        read_table(tmp_path / name)
    assert str(caught.value).removeprefix(f"{tmp_path}/") == reason
