"""Tags in texts: Telegram refuses a whole message for one that it does not know, or that is not closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from bot.content.check_library import Library, name_of, problem_at, renderings
from bot.content.problem import Problem
from bot.content.sources import Entry, start

FILLER = "\ufffc"
TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*)(?P<rest>[^<>]*)>")
ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")
TELEGRAM = frozenset(
    {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "tg-spoiler", "blockquote", "span"}
)
WITHOUT_TAGS = frozenset({"title", "short", "keywords", "phrases", "patterns", "film"})
LABELS = re.compile(r"(ui|staff)-(button|menu|toast|command|theme|bot)-")


def tags(library: Library) -> Iterator[Problem]:
    """Every tag or sign that Telegram would refuse, and any tag where a label can have none."""
    for entry in library.all_entries():
        for attribute, pattern in entry.patterns():
            for written, said in sorted(_all_faults(entry, attribute, pattern)):
                place = _place(entry, start(pattern), written)
                yield problem_at(entry.file, place, "error", rule="tag", text=f"{name_of(entry, attribute)}: {said}")


def _all_faults(entry: Entry, attribute: str | None, pattern: ast.Pattern) -> set[tuple[str, str]]:
    texts = renderings(pattern, FILLER)
    if attribute in WITHOUT_TAGS or LABELS.match(entry.id):
        tags = {tag[0] for text in texts for tag in TAG.finditer(text)}
        return {(tag, "a label has no tags; write the words alone.") for tag in tags}
    return {fault for text in texts for fault in _faults(text)}


def _place(entry: Entry, beginning: int, written: str) -> int:
    return max(beginning, entry.file.text.find(written.split(FILLER)[0], beginning))


def _faults(text: str) -> Iterator[tuple[str, str]]:
    """What was written, and what is wrong with it."""
    opened: list[str] = []
    for tag in TAG.finditer(text):
        yield from _of_tag(tag, opened)
    yield from ((f"<{name}", f"<{name}> is not closed; write </{name}> after its words.") for name in opened)
    bare = TAG.sub("", text)
    if "<" in bare or ">" in bare:
        sign = "<" if "<" in bare else ">"
        yield sign, f"a bare {sign} makes Telegram refuse the message; write &lt; or &gt;"
    if ENTITY.search(bare):
        yield "&", "a bare & may not stand in a text; write &amp;"


def _of_tag(tag: re.Match[str], opened: list[str]) -> Iterator[tuple[str, str]]:
    name = tag["name"]
    if FILLER in tag[0]:
        yield tag[0], f"a variable stands inside the tag <{name}>; write it after the tag."
    if name not in TELEGRAM:
        yield tag[0], f"Telegram refuses <{name}>; write <b> or <i>, or the words alone."
    elif not tag["end"]:
        opened.append(name)
    elif name not in opened:
        yield tag[0], f"</{name}> closes nothing that is open; write <{name}> before its words."
    elif opened[-1] == name:
        opened.pop()
    else:
        opened.remove(name)
        yield tag[0], f"</{name}> stands in the wrong order; close first what was opened last."
