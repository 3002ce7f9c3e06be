"""The files of word lists, for whoever changes them: what is not changed stays as it is, to the byte."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from fluent.syntax import ast

from bot.content.sources import Entry, MessageFile, entries, locale_folders, read_folder
from bot.content.word_slips import FILE, PHRASE, is_word, texts_of

ATTRIBUTES = ("article", "plural", "forms", "example", "emoji", "picture", "near", "gap", "wrong", "parts")
LINES = re.compile(r"\r\n|.", re.DOTALL)
FILE_MODE = 0o644

Texts = Mapping[str, str]  # by attribute; the value by ""


class FilesError(Exception):
    """A file that must be mended by hand first; the text says which, in English."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A piece of a file's text, and what takes its place."""

    begin: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class WordFile:
    """One list in one locale; without `file` it is yet to be made."""

    path: Path
    locale: str
    name: str
    entries: Mapping[str, Entry]
    file: MessageFile | None = None

    def texts(self, id: str) -> dict[str, str]:
        """What is written of a word; nothing where it is not here."""
        return texts_of(self.entries[id]) if id in self.entries else {}

    def with_texts(self, wanted: Mapping[str, Texts], order: Sequence[str]) -> bytes:
        """The file with those words saying that (nothing: taken away), new ones placed as in the order."""
        if self.file is None:
            return self._anew(wanted, order).encode()
        edits = [edit for id, texts in wanted.items() if id in self.entries for edit in self._edits(id, texts)]
        inserted, end = list(self._insertions(wanted, order)), len(self.file.text)
        if any(edit.begin == end for edit in inserted) and not self.file.text.endswith("\n"):
            inserted.insert(0, Edit(end, end, "\n"))
        return _edited(self.path.read_bytes(), [*edits, *inserted])

    def _edits(self, id: str, texts: Texts) -> Iterator[Edit]:
        assert self.file
        written, entry = self.texts(id), self.entries[id]
        if not any(texts.values()):
            yield _removal(self.file.text, entry)
            return
        for name in ("", *ATTRIBUTES):
            before, after = written.get(name, ""), texts.get(name, "")
            if before != after:
                yield _edit(self.file.text, entry, name, after)

    def _insertions(self, wanted: Mapping[str, Texts], order: Sequence[str]) -> Iterator[Edit]:
        """New words, those that come to stand in the same place together."""
        assert self.file
        text = self.file.text
        new = [id for id in order if id in wanted and id not in self.entries and any(wanted[id].values())]
        staying = [id for id in self.entries if id not in wanted or any(wanted[id].values())]
        for (before, after), ids in groupby(new, lambda id: _neighbours(id, order, staying)):
            written = [_entry(id, wanted[id]) for id in ids]
            if before:
                place = _line_end(text, _bounds(self.entries[before].message)[1])
                yield Edit(place, place, "".join(f"\n{each}" for each in written))
            elif after:
                place = _bounds(self.entries[after].message)[0]
                yield Edit(place, place, "".join(f"{each}\n" for each in written))
            else:
                heading = _heading(written[0]) if text else _heading(written[0]).lstrip()
                yield Edit(len(text), len(text), heading + "\n".join(written))

    def _anew(self, wanted: Mapping[str, Texts], order: Sequence[str]) -> str:
        ids = [id for id in order if any(wanted.get(id, {}).values())]
        sorts = [[id for id in ids if id.startswith(PHRASE) is phrases] for phrases in (False, True)]
        parts = [[_entry(id, wanted[id]) for id in sort] for sort in sorts if sort]
        return f"### Words of {self.name}.\n" + "".join(_heading(part[0]) + "\n".join(part) for part in parts)


def read_word_files(messages: Path) -> dict[tuple[str, str], WordFile]:
    """The files `words-….ftl` by locale and list; FilesError where an editor must mend one first."""
    found = {}
    for folder in locale_folders(messages):
        for file in read_folder(folder, "words-*.ftl"):
            if named := FILE.fullmatch(file.path.name):
                found[folder.name, named["list"]] = _word_file(file, named["list"])
    return found


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write all the files: each is whole at every moment, and none is begun before all are on the disk."""
    drafts: list[tuple[str, Path]] = []
    try:
        for path, content in contents.items():
            drafts.append((_draft(path, content), path))
        while drafts:
            os.replace(*drafts.pop())
    finally:
        for draft, _ in drafts:
            os.unlink(draft)


def _word_file(file: MessageFile, name: str) -> WordFile:
    found: dict[str, Entry] = {}
    for entry in entries(file):
        if entry.id in found:
            raise FilesError(f"{file.path}:{entry.line}: {entry.id} stands there twice: take one away first.")
        if is_word(entry.id) and not texts_of(entry).get(""):
            raise FilesError(f"{file.path}:{entry.line}: {entry.id} says nothing: write it after the = sign first.")
        found[entry.id] = entry
    if file.junk() or any(entry.damaged for entry in found.values()) or "\ufffd" in file.text:
        raise FilesError(f"{file.path} has lines that cannot be read: mend them first, `stegvis check` names them.")
    return WordFile(file.path, file.locale, name, {id: entry for id, entry in found.items() if is_word(id)}, file)


def _edit(text: str, entry: Entry, name: str, wanted: str) -> Edit:
    """One text of an entry, changed, added or (wanted empty) taken away."""
    attributes = {each.id.name: each for each in entry.message.attributes}
    if name in attributes and not wanted:
        begin, end = _bounds(attributes[name])
        return Edit(text.rindex("\n", 0, begin), end, "")
    node = attributes.get(name) if name else entry.message
    if node:
        begin = text.index("=", _bounds(node.id)[1]) + 1
        return Edit(begin, _bounds(node.value)[1], f" {wanted}")
    before = [each for each in ATTRIBUTES[: ATTRIBUTES.index(name)] if each in attributes]
    last = attributes[before[-1]] if before else entry.message
    # All that is added after the same text is added at one place, and follows in the order of the names.
    place = _bounds(last.value)[1]
    return Edit(place, place, f"\n    .{name} = {wanted}")


def _removal(text: str, entry: Entry) -> Edit:
    """The whole entry, its comment and the blank line below it."""
    begin, last = _bounds(entry.message)
    end = _line_end(text, last)
    if text.startswith("\n", end):
        return Edit(begin, end + 1, "")
    is_last = end == len(text) and text[:begin].endswith("\n\n")
    return Edit(begin - 1 if is_last else begin, end, "")


def _neighbours(id: str, order: Sequence[str], staying: Iterable[str]) -> tuple[str, str]:
    """What stays and comes right before a new word, or else right after it, among words or among phrases."""
    here = {each for each in staying if each.startswith(PHRASE) is id.startswith(PHRASE)}
    place = order.index(id)
    before = next((each for each in reversed(order[:place]) if each in here), "")
    after = next((each for each in order[place:] if each in here), "")
    return before, "" if before else after


def _entry(id: str, texts: Texts) -> str:
    lines = [f"    .{name} = {texts[name]}\n" for name in ATTRIBUTES if texts.get(name)]
    return f"{id} = {texts.get('', '')}\n" + "".join(lines)


def _heading(entry: str) -> str:
    return f"\n## {'Phrases' if entry.startswith(PHRASE) else 'Words'}\n\n"


def _bounds(node: ast.SyntaxNode | None) -> tuple[int, int]:
    assert node
    assert node.span
    return node.span.start, node.span.end


def _line_end(text: str, place: int) -> int:
    """Where the next line begins."""
    found = text.find("\n", place)
    return len(text) if found < 0 else found + 1


def _edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    """A file with its pieces changed, in its own way to end lines."""
    written = content.decode("utf-8")
    head = len(written) - len(written.removeprefix("\ufeff"))
    places = [*(found.start() for found in LINES.finditer(written, head)), len(written)]
    line_end = "\r\n" if "\r\n" in written else "\n"
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda each: (each.begin, each.end)):
        pieces += [written[done : places[edit.begin]], edit.text.replace("\n", line_end)]
        done = places[edit.end]
    return "".join((*pieces, written[done:])).encode()


def _draft(path: Path, content: bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.chmod(draft, path.stat().st_mode if path.exists() else FILE_MODE)
    return draft
