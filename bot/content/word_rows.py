"""Which word each row of a table is: by its id, else by its Swedish, else a new one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from unicodedata import combining, normalize

from bot.content.word_sheets import Fault, Row, Sheet
from bot.content.word_slips import PHRASE, WORD

ID = re.compile(r"(?:word|phrase)-[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_ID = 40  # of a phrase; still telling
ENDS = (".", "?", "!")

Swedish = Mapping[str, Mapping[str, str]]  # by list and id


@dataclass(frozen=True, slots=True)
class Placed:
    """A row, and the word that it is."""

    sheet: str
    row: Row
    id: str
    is_new: bool


@dataclass(slots=True)
class Rows:
    """All rows with their words; the order of each list with the new ones in it; the ids that are in the table."""

    rows: list[Placed] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    order: dict[str, list[str]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)


def placed(sheets: Mapping[str, Sheet], swedish: Swedish) -> Rows:
    """The words of all rows; the Swedish is that of the lists as they now are."""
    finding = _Finding(swedish)
    every = [(name, row) for name, sheet in sheets.items() for row in sheet.rows]
    for name, row in every:
        if row.cells["id"]:
            finding.by_id(name, row)
    for name, row in every:
        if not row.cells["id"]:
            finding.by_swedish(name, row)
    found = finding.found
    found.ids = set(finding.taken)
    found.rows.sort(key=lambda place: (list(sheets).index(place.sheet), place.row.number))
    found.order = {name: _order(swedish[name], (each for each in found.rows if each.sheet == name)) for name in sheets}
    return found


@dataclass(slots=True)
class _Finding:
    swedish: Swedish
    found: Rows = field(default_factory=Rows)
    taken: dict[str, tuple[str, Row]] = field(default_factory=dict)  # by the rows so far

    def by_id(self, sheet: str, row: Row) -> None:
        id = row.cells["id"]
        home = next((name for name, words in self.swedish.items() if id in words), "")
        if home and home != sheet:
            self._fault(sheet, row, "id", f"{id} belongs to the list {home}; leave it there.")
        elif not ID.fullmatch(id):
            text = f'"{id}" is no id: leave it empty for a new word, or write it as word-kvast.'
            self._fault(sheet, row, "id", text)
        else:
            self._place(sheet, row, id, is_new=not home)

    def by_swedish(self, sheet: str, row: Row) -> None:
        text = row.cells["swedish"]
        same = [id for id, swedish in self.swedish[sheet].items() if swedish == text]
        elsewhere = [(name, id) for name, words in self.swedish.items() for id in words if words[id] == text]
        if not text:
            self._fault(sheet, row, "swedish", "there is neither an id nor a Swedish word.")
        elif len(same) > 1:
            self._fault(sheet, row, "id", f"{', '.join(same)} are all written so: write which one this is.")
        elif same:
            self._place(sheet, row, same[0], is_new=False)
        elif elsewhere:
            name, id = elsewhere[0]
            reason = f"{id} in {name} is the same Swedish: name it in words.toml, or write an id of its own here."
            self._fault(sheet, row, "swedish", reason)
        else:
            self._place_new(sheet, row)

    def _place_new(self, sheet: str, row: Row) -> None:
        for id, (name, other) in self.taken.items():
            if other.cells["swedish"] == row.cells["swedish"] and name == sheet and not other.cells["id"]:
                self._place(sheet, row, id, is_new=True)  # which says that it is there twice
                return
        known = {id for words in self.swedish.values() for id in words} | self.taken.keys()
        id = next((each for each in _ids(row) if each not in known), "")
        if id:
            self._place(sheet, row, id, is_new=True)
        else:
            self._fault(sheet, row, "id", "no id can be made of the Swedish: write one, as word-kvast.")

    def _place(self, sheet: str, row: Row, id: str, *, is_new: bool) -> None:
        if id in self.taken:
            name, other = self.taken[id]
            self._fault(sheet, row, "id", f"{id} is there already, in {name}, row {other.number}; leave one.")
            return
        self.taken[id] = sheet, row
        self.found.rows.append(Placed(sheet, row, id, is_new))

    def _fault(self, sheet: str, row: Row, column: str, reason: str) -> None:
        self.found.faults.append(Fault(sheet, row.number, column, reason))


def _ids(row: Row) -> Iterator[str]:
    """Ids for a new word, the best first; none where its Swedish has no Latin letter."""
    text = row.cells["swedish"]
    is_phrase = text.endswith(ENDS) or bool(row.cells.get("gap"))
    plain = "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))
    words = re.findall(r"[a-z0-9]+", plain)
    while len("-".join(words)) > LONGEST_ID and len(words) > 1:
        words.pop()
    if words:
        id = f"{PHRASE if is_phrase else WORD}{'-'.join(words)}"
        yield id
        yield from (f"{id}-{number}" for number in range(2, 100))


def _order(before: Mapping[str, str], rows: Iterator[Placed]) -> list[str]:
    """The list with each new word after the one above it in the table, words and phrases each among themselves."""
    order, last = list(before), dict[bool, str]()
    for place in rows:
        is_phrase = place.id.startswith(PHRASE)
        if place.is_new:
            order.insert(_place_of(order, last.get(is_phrase), is_phrase), place.id)
        last[is_phrase] = place.id
    return order


def _place_of(order: list[str], above: str | None, is_phrase: bool) -> int:
    if above:
        return order.index(above) + 1
    first = next((id for id in order if id.startswith(PHRASE) is is_phrase), None)
    return order.index(first) if first else len(order)
