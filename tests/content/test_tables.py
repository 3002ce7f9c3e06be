"""Tables as offices save them: separators, letters, dates, and the line that the person sees."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart

from bot.content.tables import Row, Table, TableError, read_table

EXPECTED = Table(
    ("start", "first_name"),
    (
        Row(2, {"start": "2026-08-01", "first_name": "Åsa"}),
        Row(4, {"start": "2026-09-01", "first_name": ""}),
    ),
)


MORE_CELLS = "has more cells than the head: put quotes round a cell that holds a separator."
HIDDEN = "there is a hidden character (U+{}). Write the cell anew, or save the file again as .xlsx or CSV UTF-8."


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
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
        ("a.csv", b"start,name\n2026-08-01,Ek,Kim\n", f"Line 2 {MORE_CELLS}"),
        ("a.csv", b"start,name\n2026-08-01,E\0k\n", f"Line 2, column name: {HIDDEN.format('0000')}"),
        ("a.csv", b"start,na\x1bme\n", f"Line 1, column 2: {HIDDEN.format('001B')}"),
        ("a.csv", "start\n".encode("utf-16-le"), f"Line 1, column 1: {HIDDEN.format('0000')}"),
        ("a.xlsx", b"start", "a.xlsx is not an Excel file. Save it as .xlsx or .csv."),
        ("a.xls", b"\xd0\xcf\x11\xe0", "a.xls is not a table that can be read. Save it as .xlsx or .csv."),
    ],
)
def test_what_is_no_table_says_what_to_do(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TableError) as caught:
        read_table(tmp_path / name)
    assert str(caught.value).removeprefix(f"{tmp_path}/") == reason


def test_utf_16_is_read_with_either_byte_order(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(b"\xfe\xff" + "start\nÅsa\n".encode("utf-16-be"))
    assert read_table(tmp_path / "people.csv").rows == (Row(2, {"start": "Åsa"}),)


def test_empty_cells_beyond_the_head_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("start;name\n2026-08-01;Ek;;\n", encoding="utf-8")
    assert read_table(tmp_path / "people.csv").rows == (Row(2, {"start": "2026-08-01", "name": "Ek"}),)


def test_cells_beyond_the_head_of_an_excel_sheet_are_named(tmp_path: Path) -> None:
    path = excel(tmp_path, ("start", "name"), ("2026-08-01", "Ek", "Kim"))
    assert said_of(path) == f"Line 2 {MORE_CELLS}"


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/workbook.xml", b"<a"),
        ("xl/workbook.xml", None),
        ("xl/worksheets/sheet1.xml", b"<a"),
        ("xl/worksheets/sheet1.xml", b""),
        ("[Content_Types].xml", b"<a"),
        ("[Content_Types].xml", None),
    ],
)
def test_a_broken_excel_file_is_no_excel_file(tmp_path: Path, part: str, content: bytes | None) -> None:
    path = broken(excel(tmp_path, ("start",), ("2026-08-01",)), part, content)
    assert said_of(path) == "people.xlsx is not an Excel file. Save it as .xlsx or .csv."


def test_an_excel_file_of_charts_alone_has_no_table(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.create_chartsheet("Pictures").add_chart(BarChart())
    workbook.remove(workbook.worksheets[0])
    workbook.save(tmp_path / "people.xlsx")
    assert load_workbook(tmp_path / "people.xlsx").sheetnames == ["Pictures"]
    assert said_of(tmp_path / "people.xlsx") == (
        "people.xlsx has no sheet with cells. Put the table on a sheet of its own."
    )


def test_a_file_that_is_not_there_is_not_called_broken(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_table(tmp_path / "people.xlsx")


def excel(folder: Path, *lines: tuple[str, ...]) -> Path:
    """A workbook of these lines."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    for cells in lines:
        sheet.append(cells)
    workbook.save(folder / "people.xlsx")
    return folder / "people.xlsx"


def broken(path: Path, part: str, content: bytes | None) -> Path:
    """The same workbook, one of its parts replaced or left out."""
    with ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist() if name != part}
    with ZipFile(path, "w") as rest:
        for name, kept in parts.items():
            rest.writestr(name, kept)
        if content is not None:
            rest.writestr(part, content)
    return path


def said_of(path: Path) -> str:
    """What is said of a file that is no table."""
    with pytest.raises(TableError) as caught:
        read_table(path)
    return str(caught.value).removeprefix(f"{path.parent}/")
