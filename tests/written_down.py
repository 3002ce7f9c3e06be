"""What every message of every language looks like as it leaves, written down to be read in a review."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from bot.content.catalogue import Text
from bot.content.content import Content
from bot.content.render import Key, Screen
from bot.store.opening import empty_store
from tests.leaving import TURNED, Leaving, Town, example_town, leaving

FOLDER = Path(__file__).resolve().parent / "golden"
RENEW = "make golden"
# Nobody sees these: direction marks, isolates, spaces that are none. Joiners within a word are letters.
UNSEEN = re.compile("[\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202f\u2060-\u2069\ufeff]")
ISOLATES = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
INDENT = "    "
SHORT = 2  # lines: a text of so few is written whole in each variant
DIRECTIONS = {True: "right to left", False: "left to right"}


@dataclass(frozen=True)
class Paper:
    """One file: the blocks of its messages by id."""

    path: Path
    blocks: dict[str, str]

    @property
    def text(self) -> str:
        """The whole file."""
        return "".join(self.blocks.values())


def papers(content: Content, locales: Iterable[str], folder: Path = FOLDER) -> list[Paper]:
    """A file for each file of messages of these languages."""
    with empty_store() as store:
        return store.write(lambda tx: list(_papers(example_town(tx, content), locales, folder)))


def read(path: Path) -> Paper:
    """A file as it was written down."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    blocks = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    return Paper(path, {re.split(r"[\s:]", block, maxsplit=1)[0]: block for block in blocks})


def write(content: Content, folder: Path = FOLDER) -> None:
    """All files anew; those of messages that are gone go too."""
    made = {paper.path: paper.text for paper in papers(content, content.catalogue.locales, folder)}
    for old in {*folder.glob("*/*.txt")} - made.keys():
        old.unlink()
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _papers(town: Town, locales: Iterable[str], folder: Path) -> Iterator[Paper]:
    for locale in locales:
        rtl, files = town.content.catalogue.right_to_left(locale), dict[str, dict[str, str]]()
        for each in leaving(town, locale):
            head = f"# {locale} runs from {DIRECTIONS[rtl]}; a message of which a line does not says so.\n"
            files.setdefault(each.file, {"#": head})[each.id] = block(each, locale, rtl=rtl)
        for name, blocks in files.items():
            yield Paper(folder / locale / f"{name}.txt", blocks)


def block(message: Leaving, locale: str, *, rtl: bool) -> str:
    """A message: its id and first look, then what is otherwise in the others."""
    usual = message.shown[0].screen
    texts, rows = _texts(usual), _rows(usual.rows)
    head = f"{message.id}{_odd(usual, locale, rtl=rtl)}:"
    if len(texts) == len(message.shown) == 1 and not rows:
        return f"{head} {texts[0]}\n"
    lines = (head, *_indented(texts), *_indented(rows), *_others(message, locale, rtl=rtl))
    return "".join(f"{line}\n" for line in lines)


def _others(message: Leaving, locale: str, *, rtl: bool) -> Iterator[str]:
    by_name = {each.when: each.screen for each in message.shown}
    for each in message.shown[1:]:
        like = by_name.get(each.like, message.shown[0].screen)
        turned = each.when == TURNED  # its text stands where Swedish is written down
        before, after = _texts(like), _texts(each.screen)
        differences = () if turned else after if len(before) <= SHORT else _differences(before, after)
        yield f"  -- {each.when}{'' if turned else _odd(each.screen, locale, rtl=rtl)}"
        yield from _indented(differences)
        if each.screen.rows != like.rows:
            yield from _indented(_rows(each.screen.rows))


def _odd(screen: Screen, locale: str, *, rtl: bool) -> str:
    """Said only where it is not as in all others: the language, and which way it runs."""
    runs = {direction(line) for line in Text(screen.html, screen.locale).plain.splitlines()} - {""}
    strange = runs - {"rtl" if rtl else "ltr"}
    said = [*([screen.locale] if screen.locale != locale else ()), *sorted(strange)]
    return f" ({', '.join(said)})" if said else ""


def direction(line: str) -> str:
    """Which way a line runs on a phone: as its first letter outside isolates does; "" where it has none."""
    bare = line
    while ISOLATES.search(bare):
        bare = ISOLATES.sub("", bare)
    ways = (unicodedata.bidirectional(letter) for letter in bare)
    return next(("ltr" if way == "L" else "rtl" for way in ways if way in ("L", "R", "AL")), "")


def _texts(screen: Screen) -> list[str]:
    return [visible(line) for line in screen.html.splitlines()]


def _rows(rows: Sequence[Sequence[Key]]) -> list[str]:
    return [" ".join(f"[{visible(key.label)} | {_leads_to(key)}]" for key in row) for row in rows]


def _leads_to(key: Key) -> str:
    """The verb and the wanted state; the rest of a tap is drawn by lot."""
    if key.data is None:
        return visible(key.url or key.copy or "")
    return " ".join(filter(None, key.data.split(":")[1:4:2]))


def _differences(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for what, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            yield f"@{first + 1}"
            yield from (f"-{line}" for line in before[first:last])
            yield from (f"+{line}" for line in after[start:end])


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"{INDENT}{line}".rstrip() for line in lines)


def visible(text: str) -> str:
    """With what nobody sees written out."""
    return UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
