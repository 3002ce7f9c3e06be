"""Reads a table from a CSV or Excel file, every cell as text, with the line that the person sees in their program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import zip_longest
from pathlib import Path
from unicodedata import category

from openpyxl import load_workbook

OTHER_PROGRAMS = (".xls", ".ods", ".numbers", ".pdf", ".docx")
SEPARATORS = ",;\t"
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
LINE_ENDS_AND_TABS = "\n\r\t"
Lines = Iterator[tuple[int, Sequence[str]]]


class TableError(Exception):
    """The file is no table that can be read; the text says why, in English."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line in the file, and its cells by column name."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """The column names as written in the first row, and the rows that are not empty."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path) -> Table:
    """A `.csv` or `.xlsx` file (its first sheet); TableError when it is neither."""
    kind = path.suffix.casefold()
    if kind in OTHER_PROGRAMS:
        raise TableError(f"{path} is not a table that can be read. Save it as .xlsx or .csv.")
    try:
        return _table(_excel(path) if kind == ".xlsx" else _csv(path))
    except csv.Error as error:
        raise TableError(f"{path} is not a CSV file: {error}.") from error


def _table(lines: Lines) -> Table:
    written = ((line, cells) for line, cells in lines if any(cells))
    head_line, heads = next(written, (1, ()))
    _check(head_line, heads, heads=())
    columns = tuple(head.casefold() for head in heads if head)
    if not columns:
        raise TableError("The table is empty. Its first row names the columns.")
    if repeated := sorted({column for column in columns if columns.count(column) > 1}):
        raise TableError(f"The column {repeated[0]!r} is there twice. Leave one.")
    return Table(columns, tuple(Row(line, _cells(line, heads, cells)) for line, cells in written))


def _cells(line: int, heads: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    _check(line, cells, heads=heads)
    if _width(cells) > _width(heads):
        raise TableError(f"Line {line} has more cells than the head: put quotes round a cell that holds a separator.")
    return {head.casefold(): cell for head, cell in zip_longest(heads, cells, fillvalue="") if head}


def _width(cells: Sequence[str]) -> int:
    """How many cells there are up to the last that is not empty."""
    return max((place for place, cell in enumerate(cells, 1) if cell), default=0)


def _check(line: int, cells: Sequence[str], *, heads: Sequence[str]) -> None:
    """TableError where a cell holds a control character, which no program shows and no database keeps."""
    for place, (cell, head) in enumerate(zip_longest(cells, heads, fillvalue=""), 1):
        if found := next((each for each in cell if category(each) == "Cc" and each not in LINE_ENDS_AND_TABS), ""):
            raise TableError(
                f"Line {line}, column {head or place}: there is a hidden character (U+{ord(found):04X}). "
                "Write the cell anew, or save the file again as .xlsx or CSV UTF-8."
            )


def _csv(path: Path) -> Lines:
    text = _decoded(path.read_bytes())
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    for cells in reader:
        yield reader.line_num, [cell.strip() for cell in cells]


def _decoded(content: bytes) -> str:
    """Excel writes CSV in the old Windows letters unless told otherwise."""
    if content.startswith(UTF_16_MARKS):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    heads = text.lstrip().split("\n", 1)[0]
    return max(SEPARATORS, key=heads.count)


def _excel(path: Path) -> Lines:
    try:
        rows = _first_sheet(path)
    except (OSError, TableError):
        raise
    except Exception as error:  # a broken file makes openpyxl raise what its zip, its XML or its own code raises
        raise TableError(f"{path} is not an Excel file. Save it as .xlsx or .csv.") from error
    return iter(rows)


def _first_sheet(path: Path) -> list[tuple[int, Sequence[str]]]:
    with path.open("rb") as file:  # openpyxl leaves a broken file open
        sheets = load_workbook(file, read_only=True, data_only=True).worksheets
        if not sheets:
            raise TableError(f"{path} has no sheet with cells. Put the table on a sheet of its own.")
        rows = sheets[0].iter_rows(values_only=True)
        return [(line, [_cell(cell) for cell in cells]) for line, cells in enumerate(rows, 1)]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))  # Excel knows no whole numbers
    return str(value).strip()
