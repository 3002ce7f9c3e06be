"""Word lists as an Excel file, a sheet for each: written, and read with each faulty cell named."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from pathlib import Path
from unicodedata import category, normalize

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet.worksheet import Worksheet

from bot.content.tables import TableError
from bot.content.word_files import write_all
from bot.domain.words import ACCEPTED

ENDING = ".xlsx"
LONGEST_NAME = 31  # of a sheet, in Excel
HIDDEN = "\u00ad\u200b\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"  # what nobody sees, and what breaks a search
WIDTHS = {"id": 26, "swedish": 24, "article": 8, "emoji": 8}
USUAL_WIDTH = 32
NAMELESS = "the column has no name in the first row"
CARRIAGE_RETURN = "_x000D_"  # as Excel files spell it
AS_TEXT = "@"  # so that Excel makes no date of 1-2
FROM_THE_TOP = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A cell that cannot be used: where it is, and why, in English."""

    sheet: str
    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"{self.sheet}, row {self.row}, {self.column}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, and its cells by column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: the columns that it has, and the rows that are not empty."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(slots=True)
class Read:
    """What an Excel file says, and what of it cannot be used."""

    sheets: dict[str, Sheet] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


def write_sheets(path: Path, sheets: Mapping[str, Sheet]) -> None:
    """A new Excel file, whole or not at all; TableError for what Excel cannot hold."""
    _check_name(path)
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, sheet in sheets.items():
        if len(name) > LONGEST_NAME:
            raise TableError(
                f"The list {name} cannot be a sheet: Excel takes {LONGEST_NAME} letters. Rename its files."
            )
        _fill(workbook.create_sheet(name), sheet)
    content = io.BytesIO()
    workbook.save(content)
    write_all({path: content.getvalue()})


def _check_name(path: Path) -> None:
    if path.suffix.casefold() != ENDING:
        raise TableError(f"{path} is not an Excel file: its name must end with {ENDING}.")
    if not path.parent.is_dir():
        raise TableError(f"There is no folder {path.parent}.")


def _fill(worksheet: Worksheet, sheet: Sheet) -> None:
    worksheet.freeze_panes = "C2"
    for place, column in enumerate(sheet.columns, 1):
        worksheet.column_dimensions[get_column_letter(place)].width = WIDTHS.get(column, USUAL_WIDTH)
        _put(worksheet, 1, place, column).font = Font(bold=True)
        for row in sheet.rows:
            _put(worksheet, row.number, place, row.cells.get(column, "")).alignment = FROM_THE_TOP


def _put(worksheet: Worksheet, row: int, column: int, text: str) -> Cell:
    cell = worksheet.cell(row, column)
    assert isinstance(cell, Cell)
    try:
        cell.value = text or None
    except IllegalCharacterError as error:
        raise TableError(f"{worksheet.title}, row {row}: a hidden character ({text!r}). Take it away first.") from error
    cell.number_format = AS_TEXT
    if text:
        cell.data_type = "s"  # also where it begins with =
    return cell


def read_sheets(path: Path, columns: Sequence[str], names: Sequence[str]) -> Read:
    """The sheets of those names; TableError where it is no Excel file.

    Sheets of words from work are not read. Columns may be left out, but for id and swedish. A cell says the same
    however its letters are put together.
    """
    _check_name(path)
    try:
        with path.open("rb") as file:  # openpyxl leaves a broken file open
            worksheets = load_workbook(file).worksheets
    except OSError as error:
        raise TableError(f"{path} cannot be read: {error.strerror}.") from error
    except Exception as error:  # a broken file makes openpyxl raise what its zip, its XML or its own code raises
        raise TableError(f"{path} is not an Excel file. Save it as .xlsx.") from error
    read = Read()
    for worksheet in worksheets:
        name = worksheet.title.strip()
        if name in names:
            _read(worksheet, name, columns, read)
        elif not name.startswith(ACCEPTED) and _has_cells(worksheet):
            read.faults.append(Fault(name, 1, "A", f"there is no list of that name; the lists are {', '.join(names)}"))
    return read


def _has_cells(worksheet: Worksheet) -> bool:
    return any(cell.value is not None for cells in worksheet.iter_rows() for cell in cells)


def _read(worksheet: Worksheet, name: str, columns: Sequence[str], read: Read) -> None:
    heads = _heads(worksheet, name, columns, read)
    if heads is None:
        return
    for merged in worksheet.merged_cells.ranges:
        column = _column(merged.min_col - 1, heads)
        read.faults.append(Fault(name, merged.min_row, column, f"{merged.coord} is one cell; part it again"))
    rows = []
    for number, cells in enumerate(worksheet.iter_rows(min_row=2), 2):
        faults = [Fault(name, number, _column(place, heads), "") for place in range(len(cells))]
        texts = {place: _text(cell, faults[place], read) for place, cell in enumerate(cells)}
        nameless = (place for place, text in texts.items() if text and place not in heads)
        read.faults += (Fault(name, number, _column(each, heads), NAMELESS) for each in nameless)
        if any(texts.values()):
            rows.append(Row(number, {head: texts.get(place, "") for place, head in heads.items()}))
    read.sheets[name] = Sheet(tuple(heads.values()), tuple(rows))


def _heads(worksheet: Worksheet, name: str, columns: Sequence[str], read: Read) -> dict[int, str] | None:
    """The columns by their place; None where the first row does not name them as it should."""
    known = {column.casefold(): column for column in columns}
    written = [_plain(cell.value) for cell in next(worksheet.iter_rows(max_row=1), ())]
    heads = {place: known.get(head.casefold(), "") for place, head in enumerate(written) if head}
    faults = []
    for place, head in heads.items():
        column = get_column_letter(place + 1)
        if not head:
            text = f"there is no column {written[place]!r}; the columns are {', '.join(columns)}"
            faults.append(Fault(name, 1, column, text))
        elif list(heads.values()).index(head) != list(heads).index(place):
            faults.append(Fault(name, 1, column, f"the column {head} is there twice; leave one"))
    for needed in {"id", "swedish"} - set(heads.values()):
        faults.append(Fault(name, 1, needed, "the column is missing"))
    read.faults += faults
    return None if faults else heads


def _text(cell: Cell | MergedCell, place: Fault, read: Read) -> str:
    if reason := _slip(cell):
        read.faults.append(replace(place, reason=reason))
        return "?"  # the row is not empty
    return _plain(cell.value)


def _column(place: int, heads: Mapping[int, str]) -> str:
    """A column as it names itself, else its letter."""
    return heads.get(place) or get_column_letter(place + 1)


def _slip(cell: Cell | MergedCell) -> str:
    value = cell.value
    if cell.data_type == "f":
        return "this is a formula; write the words themselves"
    if cell.data_type == "e":
        return f"this is an error of a formula ({value}); write the words themselves"
    if isinstance(value, date | time | timedelta):  # a datetime is a date
        return "this is a date or time, no text; format the cell as text and write the words"
    if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
        return f"this is {value}, no text; format the cell as text and write the words"
    return next((f"there is a hidden character (U+{ord(sign):04X})" for sign in _hidden(value)), "")


def _hidden(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (sign for sign in value if sign in HIDDEN or (category(sign) == "Cc" and not sign.isspace()))


def _plain(value: object) -> str:
    """A cell's text on one line, in composed letters (a Mac may take an ö apart)."""
    if isinstance(value, float):
        value = int(value)  # Excel knows no whole numbers
    text = "" if value is None else str(value).replace(CARRIAGE_RETURN, " ")
    return normalize("NFC", " ".join(text.split()))
