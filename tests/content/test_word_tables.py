"""Lists of words as a table: out and in again without a change, and each faulty cell named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet.worksheet import Worksheet

from bot.content.places import messages_folder
from bot.content.tables import TableError
from bot.content.word_files import write_all
from bot.content.word_sheets import Fault
from bot.content.word_tables import Comparison, compare, export_words, read_lists
from bot.domain.words import AcceptedWord

SWEDISH = """\
### Words of cleaning: brooms. Everyday first.

## Words

# Said on the first day.
word-kvast = kvast
    .article = en
    .plural = kvastar
    .example = Ta en kvast och sopa golvet.
    .emoji = 🧹

word-sopa =
    sopa
    .example =
        Jag sopar golvet
        varje dag.

    .forms = sopar, sopade, sopat
    .near = feja
word-feja = feja   
    .forms = fejar, fejade, fejat
    .example = Vi fejar trappan.

## Phrases

phrase-ta-ut-soporna = Kan du ta ut soporna?
    .gap = soporna
    .wrong = golvet, klockan, skorna
# The end of the list.
"""
ENGLISH = """\
### Words of cleaning.

word-kvast = broom
    .example = Take a broom and sweep the floor.
phrase-ta-ut-soporna = Can you take out the rubbish?
"""
COMMON = """\
word-val = val
    .article = ett
    .example = Det är ett bra val."""  # without a line end

Change = Callable[[Worksheet], Any]


class Lists:
    """A folder of two lists, and a table of them that a test changes."""

    def __init__(self, folder: Path, *, line_end: str = "\n", head: str = "") -> None:
        self.messages, self.table = folder / "messages", folder / "words.xlsx"
        for path, text in {
            "sv-simple/words-cleaning.ftl": SWEDISH,
            "sv-simple/words-common.ftl": COMMON,
            "sv-simple/year.ftl": "pay = Lön {",
            "en/words-cleaning.ftl": ENGLISH,
            "so/year.ftl": "pay = x",
            "sv/staff.ftl": "staff-x = y",
        }.items():
            (self.messages / path).parent.mkdir(parents=True, exist_ok=True)
            (self.messages / path).write_bytes((head + text.replace("\n", line_end)).encode())
        export_words(read_lists(self.messages), self.table)

    def change(self, *changes: Change, sheet: str = "cleaning") -> None:
        """Work on the table as an editor does, in a program."""
        workbook = load_workbook(self.table)
        for change in changes:
            change(workbook[sheet])
        workbook.save(self.table)

    def compared(self, *, remove: bool = False) -> Comparison:
        """What the table would change."""
        return compare(read_lists(self.messages), self.table, remove=remove)

    def taken_in(self, *, remove: bool = False) -> Comparison:
        """What the table has changed; a second time it changes nothing."""
        comparison = self.compared(remove=remove)
        assert comparison.faults == []
        write_all(comparison.files)
        again = self.compared(remove=remove)
        assert (again.new, again.changed, again.removed, again.files) == ([], [], [], {})
        return comparison

    def text(self, path: str = "sv-simple/words-cleaning.ftl") -> str:
        """A file, to the byte."""
        return (self.messages / path).read_bytes().decode()

    def files(self) -> dict[str, bytes]:
        """All files."""
        paths = (path for path in self.messages.rglob("*") if path.is_file())
        return {path.relative_to(self.messages).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture
def lists(tmp_path: Path) -> Lists:
    return Lists(tmp_path)


def put(cell: str, value: Any) -> Change:
    """Write something in a cell."""

    def change(sheet: Worksheet) -> None:
        sheet[cell] = value

    return change


def row(number: int, **cells: str) -> Change:
    """Put a new row in; the column `en_meaning` is "en meaning"."""

    def change(sheet: Worksheet) -> None:
        sheet.insert_rows(number)
        heads = {str(cell.value): column for column, cell in enumerate(sheet[1], 1)}
        for head, text in cells.items():
            sheet.cell(number, heads[head.replace("_", " ")], text)

    return change


def test_words_from_work_stand_behind_the_lists_and_are_not_read(lists: Lists) -> None:
    accepted = [
        AcceptedWord(1, "moppvagn", "mop trolley", "en", "cleaning-and-waste"),
        AcceptedWord(2, "Kvast", "broom", "en", "cleaning-and-waste"),
        AcceptedWord(3, "kassalåda", "till", "en", "second-hand-shop"),
        AcceptedWord(4, "städrock", "en rock", "sv-simple", "cleaning-and-waste"),
    ]
    counts = export_words(read_lists(lists.messages), lists.table, accepted)
    assert counts == {
        "cleaning": 4, "common": 1, "accepted-cleaning-and-waste": 2, "accepted-second-hand-shop": 1,
    }  # fmt: skip
    sheet = load_workbook(lists.table)["accepted-cleaning-and-waste"]
    heads, *rows = [[str(cell or "") for cell in cells] for cells in sheet.iter_rows(values_only=True)]
    assert heads == [cell.value for cell in load_workbook(lists.table)["cleaning"][1]]
    assert [{head: cell for head, cell in zip(heads, cells, strict=True) if cell} for cells in rows] == [
        {"swedish": "moppvagn", "en meaning": "mop trolley"},
        {"swedish": "städrock"},
    ]
    comparison = compare(read_lists(lists.messages), lists.table, remove=True)
    assert (comparison.faults, comparison.files) == ([], {})


def test_a_table_has_a_sheet_for_each_list_and_columns_for_each_language(lists: Lists) -> None:
    workbook = load_workbook(lists.table)
    assert workbook.sheetnames == ["cleaning", "common"]
    rows = [[cell or "" for cell in cells] for cells in workbook["cleaning"].iter_rows(values_only=True)]
    assert rows[0] == [
        "id", "swedish", "article", "plural", "forms", "example", "emoji", "near", "gap", "wrong", "parts",
        "en meaning", "en example", "so meaning", "so example",
    ]  # fmt: skip
    assert rows[1] == [
        "word-kvast", "kvast", "en", "kvastar", "", "Ta en kvast och sopa golvet.", "🧹", "", "", "", "",
        "broom", "Take a broom and sweep the floor.", "", "",
    ]  # fmt: skip
    assert rows[2][:6] == ["word-sopa", "sopa", "", "", "sopar, sopade, sopat", "Jag sopar golvet varje dag."]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("head", ["", "\ufeff"])
def test_ones_own_table_changes_nothing(tmp_path: Path, line_end: str, head: str) -> None:
    lists = Lists(tmp_path, line_end=line_end, head=head)
    assert lists.compared() == Comparison()


def test_the_shipped_lists_come_back_as_they_went(tmp_path: Path) -> None:
    lists = read_lists(messages_folder())
    counts = export_words(lists, tmp_path / "words.xlsx")
    assert min(counts.values()) >= 62
    assert compare(lists, tmp_path / "words.xlsx", remove=True) == Comparison()


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("head", ["", "\ufeff"])
def test_what_is_not_changed_stays_to_the_byte(tmp_path: Path, line_end: str, head: str) -> None:
    lists = Lists(tmp_path, line_end=line_end, head=head)
    before = lists.files()
    lists.change(
        put("F2", "Ta en kvast."), put("F3", "Jag sopar."), put("H3", ""), put("D4", ""), put("L3", "to sweep")
    )
    comparison = lists.taken_in()
    assert comparison.changed == ["word-kvast", "word-sopa"]
    expected = (
        SWEDISH.replace("Ta en kvast och sopa golvet.", "Ta en kvast.")
        .replace(".example =\n        Jag sopar golvet\n        varje dag.", ".example = Jag sopar.")
        .replace("    .near = feja\n", "")
    )
    english = ENGLISH.replace("phrase-", "\nword-sopa = to sweep\nphrase-")
    after = {"sv-simple/words-cleaning.ftl": expected, "en/words-cleaning.ftl": english}
    written = {path: (head + text.replace("\n", line_end)).encode() for path, text in after.items()}
    assert lists.files() == before | written


def test_attributes_that_come_stand_in_their_order(lists: Lists) -> None:
    lists.change(
        put("D2", ""), put("E2", ""), put("H2", "sopa, feja"), put("C5", ""), put("K5", "Kan du | ta ut | soporna?")
    )
    lists.change(put("G3", "🧽"), put("G4", "🪣"))
    lists.taken_in()
    assert (
        "    .article = en\n    .example = Ta en kvast och sopa golvet.\n    .emoji = 🧹\n    .near = sopa"
        in lists.text()
    )
    assert "varje dag.\n    .emoji = 🧽\n\n    .forms" in lists.text()
    assert "    .example = Vi fejar trappan.\n    .emoji = 🪣\n\n## Phrases" in lists.text()
    assert "skorna\n    .parts = Kan du | ta ut | soporna?\n# The end" in lists.text()


def test_a_new_row_is_a_new_word_after_the_one_above(lists: Lists) -> None:
    new = {"article": "en", "example": "Här är en ny sak.", "en_meaning": "thing"}
    lists.change(
        row(2, swedish="först sak", **new),
        row(4, swedish="mopp", en_example="Here is a mop.", so_meaning="masaxaad", **new),
        row(5, swedish="Hälsa på Åsa!", gap="Åsa", wrong="a, b, c", en_meaning="Visit Åsa!"),
        row(6, id="word-egen", swedish="egen sak", **new),
    )
    comparison = lists.taken_in()
    assert comparison.new == ["word-forst-sak", "word-mopp", "phrase-halsa-pa-asa", "word-egen"]
    said = "    .article = en\n    .example = Här är en ny sak.\n"
    assert lists.text() == SWEDISH.replace("# Said", f"word-forst-sak = först sak\n{said}\n# Said").replace(
        "word-sopa =", f"word-mopp = mopp\n{said}\nword-egen = egen sak\n{said}\nword-sopa ="
    ).replace("phrase-ta", "phrase-halsa-pa-asa = Hälsa på Åsa!\n    .gap = Åsa\n    .wrong = a, b, c\n\nphrase-ta")
    assert lists.text("so/words-cleaning.ftl") == "### Words of cleaning.\n\n## Words\n\nword-mopp = masaxaad\n"
    assert lists.text("en/words-cleaning.ftl") == ENGLISH.replace(
        "word-kvast", "word-forst-sak = thing\n\nword-kvast"
    ).replace(
        "phrase-ta",
        "\nword-mopp = thing\n    .example = Here is a mop.\n\nword-egen = thing\n"
        "phrase-halsa-pa-asa = Visit Åsa!\n\nphrase-ta",
    )


def test_a_word_is_added_to_a_file_without_a_last_line_end(lists: Lists) -> None:
    lists.change(
        row(3, swedish="vål", article="en", example="En vål till."),
        row(4, swedish="Välj själv.", gap="själv", wrong="a, b, c"),
        sheet="common",
    )
    assert lists.taken_in().new == ["word-val-2", "phrase-valj-sjalv"]  # word-val is another word
    assert lists.text("sv-simple/words-common.ftl") == (
        f"{COMMON}\n\nword-val-2 = vål\n    .article = en\n    .example = En vål till.\n"
        "\n## Phrases\n\nphrase-valj-sjalv = Välj själv.\n    .gap = själv\n    .wrong = a, b, c\n"
    )


def test_a_row_whose_id_was_deleted_is_still_its_word(lists: Lists) -> None:
    lists.change(put("A2", None), put("F2", "Ta en kvast."))
    assert lists.taken_in().changed == ["word-kvast"]


def test_a_row_that_is_gone_is_left_unless_it_is_to_be_removed(lists: Lists) -> None:
    lists.change(lambda sheet: sheet.delete_rows(2), lambda sheet: sheet.delete_rows(3, 2))
    kept = lists.compared()
    assert (kept.absent, kept.removed, kept.files) == (["word-kvast", "word-feja", "phrase-ta-ut-soporna"], [], {})
    removed = lists.taken_in(remove=True)
    assert (removed.absent, removed.removed) == ([], kept.absent)
    sweep = SWEDISH[SWEDISH.index("word-sopa") : SWEDISH.index("word-feja")]
    top = SWEDISH[: SWEDISH.index("# Said")]
    assert lists.text() == f"{top}{sweep}## Phrases\n\n# The end of the list.\n"
    assert lists.text("en/words-cleaning.ftl") == "### Words of cleaning.\n\n"


def test_what_is_not_in_the_table_changes_nothing(lists: Lists) -> None:
    workbook = load_workbook(lists.table)
    del workbook["common"]
    workbook["cleaning"].delete_cols(3, 6)
    workbook.create_sheet("Sheet1")
    workbook.save(lists.table)
    assert lists.compared(remove=True) == Comparison()


def test_letters_put_together_otherwise_are_the_same(lists: Lists) -> None:
    lists.change(put("B3", "sopa"), put("F2", " Ta en kvast_x000D_\n och sopa  golvet. "), put("L2", "bro\u0308m"))
    lists.taken_in()
    assert lists.text() == SWEDISH
    assert "word-kvast = bröm\n" in lists.text("en/words-cleaning.ftl")


@pytest.mark.parametrize(
    "text", ["[kvast", "*kvast", ".kvast", "=1+1", "# kvast", "-kvast", '"kvast" = \\u0041', "a = b"]
)
def test_signs_that_mean_something_to_fluent_or_excel_are_kept(lists: Lists, text: str) -> None:
    def change(sheet: Worksheet) -> None:
        for cell in (sheet["B2"], sheet["F3"], sheet["L2"], sheet["L4"]):
            cell.value = text
            cell.data_type = "s"

    lists.change(change)
    lists.taken_in()
    files = read_lists(lists.messages).files
    assert files["sv-simple", "cleaning"].texts("word-kvast")[""] == text
    assert files["sv-simple", "cleaning"].texts("word-sopa")["example"] == text
    assert files["en", "cleaning"].texts("word-feja") == {"": text}


NO_TEXT = "no text; format the cell as text and write the words"
ELSEWHERE = "word-val in common is the same Swedish: name it in words.toml, or write an id of its own here."
NO_ID = "leave it empty for a new word, or write it as word-kvast."
MARKUP = "has a sign of < > { } &; write the words alone."
NO_MEANING = "is empty, and the example is not; write the meaning, or empty both."
TWICE = "is there already, in cleaning, row"

FAULTY: dict[str, tuple[list[Change], list[tuple[int, str, str]]]] = {
    "formula": ([put("F2", '="a"&"b"')], [(2, "example", "this is a formula; write the words themselves")]),
    "a number": ([put("L2", 1.5)], [(2, "en meaning", f"this is 1.5, {NO_TEXT}")]),
    "yes or no": ([put("M2", True)], [(2, "en example", f"this is True, {NO_TEXT}")]),
    "a date": ([put("L3", date(2026, 1, 2))], [(3, "en meaning", f"this is a date or time, {NO_TEXT}")]),
    "merged": ([lambda sheet: sheet.merge_cells("L2:L3")], [(2, "en meaning", "L2:L3 is one cell; part it again")]),
    "hidden": ([put("L2", "a\u200bb")], [(2, "en meaning", "there is a hidden character (U+200B)")]),
    "braces": ([put("L2", "a {x}")], [(2, "en meaning", MARKUP)]),
    "braces in Swedish": ([put("B2", "a {x}")], [(2, "swedish", MARKUP)]),
    "no meaning": ([put("L2", None)], [(2, "en meaning", NO_MEANING)]),
    "a phrase's example": ([put("M5", "x")], [(5, "en example", "a phrase has no example; empty the cell.")]),
    "article": ([put("C2", "den")], [(2, "article", 'is "den"; write en or ett.')]),
    "near": ([put("H2", "x")], [(2, "near", 'names "x", and there is no such word.')]),
    "no example": ([put("F2", None)], [(2, "example", "has no .example; write a short sentence with the word.")]),
    "no Swedish": ([put("B2", None)], [(2, "swedish", "there is no Swedish; write it after the = sign.")]),
    "twice": ([put("A3", "word-kvast")], [(3, "id", f"word-kvast {TWICE} 2; leave one.")]),
    "other list": ([put("A3", "word-val")], [(3, "id", "word-val belongs to the list common; leave it there.")]),
    "no id": ([put("A3", "Kvast")], [(3, "id", f'"Kvast" is no id: {NO_ID}')]),
    "elsewhere": ([row(3, swedish="val", example="Ett val till.")], [(3, "swedish", ELSEWHERE)]),
    "new twice": (
        [row(3, swedish="mopp", example="En mopp."), row(4, swedish="mopp", example="En mopp.")],
        [(4, "id", f"word-mopp {TWICE} 3; leave one.")],
    ),
    "no Latin": (
        [row(3, swedish="مكنسة", example="a")],
        [(3, "id", "no id can be made of the Swedish: write one, as word-kvast.")],
    ),
    "nothing": ([row(3, example="a")], [(3, "swedish", "there is neither an id nor a Swedish word.")]),
    "nameless column": ([put("P3", "note")], [(3, "P", "the column has no name in the first row")]),
    "column twice": ([put("L1", "swedish")], [(1, "L", "the column swedish is there twice; leave one")]),
    "no column": ([lambda sheet: sheet.delete_cols(1)], [(1, "id", "the column is missing")]),
}


@pytest.mark.parametrize(("changes", "faults"), FAULTY.values(), ids=FAULTY)
def test_a_faulty_cell_is_named_and_nothing_is_written(
    lists: Lists, changes: list[Change], faults: list[tuple[int, str, str]]
) -> None:
    lists.change(put("F4", "Vi fejar golvet."))
    lists.change(*changes)
    comparison = lists.compared()
    assert comparison.faults == [Fault("cleaning", *each) for each in faults]
    assert comparison.files == {}


def test_an_unknown_column_or_sheet_is_named(lists: Lists) -> None:
    workbook = load_workbook(lists.table)
    workbook["cleaning"]["L1"] = "fi meaning"
    workbook["common"].title = "comon"
    workbook.save(lists.table)
    assert [(each.sheet, each.row, each.column, each.reason.split(";")[0]) for each in lists.compared().faults] == [
        ("cleaning", 1, "L", "there is no column 'fi meaning'"),
        ("comon", 1, "A", "there is no list of that name"),
    ]


def test_a_file_that_is_no_table_is_refused(lists: Lists) -> None:
    lists.table.write_bytes(b"PK no")
    with pytest.raises(TableError, match=r"is not an Excel file. Save it as .xlsx."):
        lists.compared()
    with pytest.raises(TableError, match=r"cannot be read: No such file"):
        compare(read_lists(lists.messages), lists.table.with_name("none.xlsx"))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("    .article = en", "    .article en", "has lines that cannot be read: mend them first"),
        ("word-sopa", "word-kvast", ":12: word-kvast stands there twice"),
        ("word-feja = feja   ", "word-feja =", "word-feja says nothing"),
    ],
    ids=["junk", "twice", "empty"],
)
def test_a_file_that_an_editor_must_mend_is_named_first(lists: Lists, old: str, new: str, said: str) -> None:
    path = lists.messages / "sv-simple" / "words-cleaning.ftl"
    path.write_bytes(SWEDISH.replace(old, new, 1).encode())
    with pytest.raises(TableError, match=said):
        lists.compared()


def test_a_folder_without_lists_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="there are no lists of words"):
        read_lists(tmp_path)


CELLS = st.sampled_from("BCDEFGHL")
TEXTS = st.one_of(
    st.sampled_from(
        ["", "x", "en", "a, b, c", "Ett två tre.", "مرحبا، كيف؟", "🧹", "o\u0308", "_x0041_", "#N/A", "1", "'a"]
    ),
    st.text(max_size=8),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(changes=st.lists(st.tuples(CELLS, st.integers(2, 7), TEXTS), max_size=8), remove=st.booleans())
def test_whatever_is_written_in_a_table_is_refused_or_read_back(
    tmp_path: Path, changes: list[tuple[str, int, str]], remove: bool
) -> None:
    shutil.rmtree(tmp_path / "messages", ignore_errors=True)
    lists = Lists(tmp_path)
    workbook = load_workbook(lists.table)
    for column, number, text in changes:
        cell = workbook["cleaning"][f"{column}{number}"]
        try:
            cell.value = text
        except IllegalCharacterError:  # openpyxl writes no control character
            return
        cell.data_type = "s"
    workbook.save(lists.table)
    before, comparison = lists.files(), lists.compared(remove=remove)
    if comparison.faults:
        assert comparison.files == {}
        return
    write_all(comparison.files)
    again = lists.compared(remove=remove)
    assert (again.faults, again.new, again.changed, again.removed) == ([], [], [], [])
    touched = {path.relative_to(lists.messages).as_posix() for path in comparison.files}
    assert {name for name, text in lists.files().items() if before.get(name) != text} == touched
