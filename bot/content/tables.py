"""Reads a table from a CSV or Excel file, every cell as text, with the line that the person sees in their program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

OTHER_PROGRAMS = (".xls", ".ods", ".numbers", ".pdf", ".docx")
SEPARATORS = ",;\t"
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
    except (BadZipFile, InvalidFileException, KeyError) as error:
        raise TableError(f"{path} is not an Excel file. Save it as .xlsx or .csv.") from error
    except csv.Error as error:
        raise TableError(f"{path} is not a CSV file: {error}.") from error


def _table(lines: Lines) -> Table:
    written = ((line, cells) for line, cells in lines if any(cells))
    _, heads = next(written, (1, ()))
    columns = tuple(head.casefold() for head in heads if head)
    if not columns:
        raise TableError("The table is empty. Its first row names the columns.")
    if repeated := sorted({column for column in columns if columns.count(column) > 1}):
        raise TableError(f"The column {repeated[0]!r} is there twice. Leave one.")
    return Table(columns, tuple(Row(line, _cells(heads, cells)) for line, cells in written))


def _cells(heads: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    padded = [*cells, *[""] * (len(heads) - len(cells))]
    return {head.casefold(): cell for head, cell in zip(heads, padded, strict=False) if head}


def _csv(path: Path) -> Lines:
    text = _decoded(path.read_bytes())
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    for cells in reader:
        yield reader.line_num, [cell.strip() for cell in cells]


def _decoded(content: bytes) -> str:
    """Excel writes CSV in the old Windows letters unless told otherwise."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    heads = text.lstrip().split("\n", 1)[0]
    return max(SEPARATORS, key=heads.count)


def _excel(path: Path) -> Lines:
    workbook = load_workbook(path, read_only=True, data_only=True)
    try:
        for line, cells in enumerate(workbook.worksheets[0].iter_rows(values_only=True), 1):
            yield line, [_cell(cell) for cell in cells]
    finally:
        workbook.close()


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
