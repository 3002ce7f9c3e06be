"""Brings a table of words and the files of words together: what is new, changed or gone, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import normalize

from bot.content.sources import SOURCE, STAFF_SOURCE, locale_folders
from bot.content.tables import TableError
from bot.content.word_files import FilesError, Texts, WordFile, read_word_files
from bot.content.word_rows import Placed, placed
from bot.content.word_sheets import Fault, Row, Sheet, read_sheets, write_sheets
from bot.content.word_slips import MARKUP, PHRASE, listed, slips
from bot.domain.words import ACCEPTED, AcceptedWord

SOURCE_COLUMNS = {
    "swedish": "", "article": "article", "plural": "plural", "forms": "forms", "example": "example",
    "emoji": "emoji", "near": "near", "gap": "gap", "wrong": "wrong", "parts": "parts",
}  # fmt: skip
TRANSLATED = {"meaning": "", "example": "example"}

Column = tuple[str, str]  # a locale, and which text there


@dataclass(frozen=True, slots=True)
class Lists:
    """All files of words, and the columns of their table."""

    messages: Path
    files: Mapping[tuple[str, str], WordFile]
    locales: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The lists that there are in simple Swedish."""
        return tuple(name for locale, name in self.files if locale == SOURCE)

    @property
    def columns(self) -> dict[str, Column]:
        """What each column holds, id aside."""
        columns = {column: (SOURCE, text) for column, text in SOURCE_COLUMNS.items()}
        for locale in self.locales:
            columns |= {f"{locale} {column}": (locale, text) for column, text in TRANSLATED.items()}
        return columns

    def file(self, locale: str, name: str) -> WordFile:
        """A list in a locale, also where there is no such file yet."""
        path = self.messages / locale / f"words-{name}.ftl"
        return self.files.get((locale, name)) or WordFile(path, locale, name, {})

    def sheet(self, name: str) -> Sheet:
        """A list as a table."""
        rows = [Row(number, self._cells(name, id)) for number, id in enumerate(self.file(SOURCE, name).entries, 2)]
        return Sheet(("id", *self.columns), tuple(rows))

    def accepted(self, words: Sequence[AcceptedWord]) -> Sheet:
        """Words from work with the columns of a list, so that a row can be moved to one as it is."""
        rows = [
            Row(number, {"swedish": word.swedish, f"{word.locale} meaning": word.meaning})
            for number, word in enumerate(words, 2)
        ]
        return Sheet(("id", *self.columns), tuple(rows))

    def _cells(self, name: str, id: str) -> dict[str, str]:
        texts = {locale: self.file(locale, name).texts(id) for locale in (SOURCE, *self.locales)}
        cells = {column: texts[locale].get(text, "") for column, (locale, text) in self.columns.items()}
        return {"id": id, **cells}


@dataclass(slots=True)
class Comparison:
    """What a table would change: the ids of words, and the files as they would be; none where a cell is faulty."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)  # in the list, and not in its sheet
    removed: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    files: dict[Path, bytes] = field(default_factory=dict)


def read_lists(messages: Path) -> Lists:
    """All lists; TableError where a file must be mended by hand first, or where there is none."""
    try:
        files = read_word_files(messages)
    except FilesError as error:
        raise TableError(str(error)) from error
    locales = (folder.name for folder in locale_folders(messages))
    lists = Lists(messages, files, tuple(name for name in locales if name not in (SOURCE, STAFF_SOURCE)))
    if not lists.names:
        raise TableError(f"{messages / SOURCE} has no words-….ftl: there are no lists of words.")
    return lists


def export_words(lists: Lists, path: Path, accepted: Sequence[AcceptedWord] = ()) -> dict[str, int]:
    """Write all lists to a new Excel file; how many words and phrases each has.

    Behind them what has been accepted of people's own words and stands in no list yet, a sheet for each kind of work.
    """
    sheets = {name: lists.sheet(name) for name in lists.names}
    known = {text.casefold() for name in lists.names for text in _swedish(lists, name).values()}
    new = [word for word in accepted if word.swedish.casefold() not in known]
    for kind in dict.fromkeys(word.kind for word in new):
        sheets[f"{ACCEPTED}{kind}"] = lists.accepted([word for word in new if word.kind == kind])
    write_sheets(path, sheets)
    return {name: len(sheet.rows) for name, sheet in sheets.items()}


def compare(lists: Lists, path: Path, *, remove: bool = False) -> Comparison:
    """What the table of a path would change; with `remove` also words that are absent from their sheets."""
    read = read_sheets(path, ("id", *lists.columns), lists.names)
    found = placed(read.sheets, {name: _swedish(lists, name) for name in lists.names})
    faulty = {(fault.sheet, fault.row) for fault in read.faults}
    comparison = Comparison(faults=[*read.faults, *found.faults])
    wanted: dict[tuple[str, str], dict[str, Texts]] = {}
    for place in found.rows:
        if (place.sheet, place.row.number) not in faulty:
            _take(lists, place, wanted, comparison)
    _note_absent(lists, found.order, found.ids, comparison)
    if remove:
        _remove(lists, wanted, comparison)
    comparison.faults += _near_nothing(lists, found.rows, wanted)
    comparison.faults.sort()
    if not comparison.faults:
        comparison.files = {
            lists.file(*key).path: lists.file(*key).with_texts(texts, found.order[key[1]])
            for key, texts in wanted.items()
        }
    return comparison


def _swedish(lists: Lists, name: str) -> dict[str, str]:
    file = lists.file(SOURCE, name)
    return {id: normalize("NFC", file.texts(id)[""]) for id in file.entries}


def _take(lists: Lists, place: Placed, wanted: dict[tuple[str, str], dict[str, Texts]], comparison: Comparison) -> None:
    """Note what a row says otherwise than the files."""
    before = {locale: lists.file(locale, place.sheet).texts(place.id) for locale in (SOURCE, *lists.locales)}
    after = {locale: dict(texts) for locale, texts in before.items()}
    for column, (locale, text) in lists.columns.items():
        cell = place.row.cells.get(column)
        if cell is not None and cell != normalize("NFC", before[locale].get(text, "")):
            after[locale][text] = cell
    changed = {locale: _filled(texts) for locale, texts in after.items() if texts != before[locale]}
    for locale, texts in changed.items():
        wanted.setdefault((locale, place.sheet), {})[place.id] = texts
        comparison.faults += (
            Fault(place.sheet, place.row.number, *slip) for slip in _slips(place.id, locale, texts, place.is_new)
        )
    if place.is_new:
        comparison.new.append(place.id)
    elif changed:
        comparison.changed.append(place.id)


def _filled(texts: Texts) -> dict[str, str]:
    return {name: text for name, text in texts.items() if text}


def _slips(id: str, locale: str, texts: Texts, is_new: bool) -> Iterator[tuple[str, str]]:
    """Each column that is wrong, and why."""
    if locale == SOURCE:
        for attribute, reason in slips(id, texts):
            lacks_example = reason.startswith("has no .example")
            yield attribute or ("example" if lacks_example else "swedish"), reason
        return
    if texts and not texts.get(""):
        yield f"{locale} meaning", "is empty, and the example is not; write the meaning, or empty both."
    if id.startswith(PHRASE) and texts.get("example"):
        yield f"{locale} example", "a phrase has no example; empty the cell."
    for column, name in TRANSLATED.items():
        if MARKUP.search(texts.get(name, "")):
            yield f"{locale} {column}", "has a sign of < > { } &; write the words alone."


def _near_nothing(
    lists: Lists, rows: list[Placed], wanted: Mapping[tuple[str, str], Mapping[str, Texts]]
) -> Iterator[Fault]:
    """Cells that name words as near which no list has, once all rows are read."""
    swedish = {id: text for name in lists.names for id, text in _swedish(lists, name).items()}
    changed = {id: texts for (locale, _), words in wanted.items() if locale == SOURCE for id, texts in words.items()}
    swedish |= {id: texts.get("", "") for id, texts in changed.items()}
    known = {text.casefold() for text in swedish.values()}
    for place in rows:
        for near in listed(changed.get(place.id, {}).get("near", "")):
            if near.casefold() not in known:
                yield Fault(place.sheet, place.row.number, "near", f'names "{near}", and there is no such word.')


def _note_absent(lists: Lists, order: Mapping[str, list[str]], here: set[str], comparison: Comparison) -> None:
    for name in order:
        comparison.absent += (id for id in lists.file(SOURCE, name).entries if id not in here)


def _remove(lists: Lists, wanted: dict[tuple[str, str], dict[str, Texts]], comparison: Comparison) -> None:
    comparison.removed, comparison.absent = comparison.absent, []
    for id in comparison.removed:
        for key, file in lists.files.items():
            if id in file.entries:
                wanted.setdefault(key, {})[id] = {}
