"""Says in plain words which slip of an editor made Fluent skip lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from bot.content.check_library import Library, problem_at
from bot.content.problem import Problem
from bot.content.sources import BEGINS_AN_ENTRY, MessageFile, start
from bot.content.tongue import babel_locale

ENTRY_ID = re.compile(r"-?[A-Za-z][\w-]*")
SMART_QUOTE = re.compile(r"\{[^{}]*(?P<slip>[“”„‟«»‘’])")
ARABIC_COMMA = re.compile(r"\{[^{}]*(?P<slip>،)")
TAB_LINE = re.compile(r"^ *(?P<slip>\t)", re.MULTILINE)
STOP_LINE = re.compile(r"^ +(?P<slip>\.)(?![A-Za-z][\w-]* *=)", re.MULTILINE)
COMMENT_WITHOUT_SPACE = re.compile(r"#{1,3}[^#\s]")
INSIDE_BRACES = re.compile(r"\{ *\$?[^{}\n]*$", re.MULTILINE)
FORBIDDEN_STARTS = "*[.}"
NO_DEFAULT = "E0010"


def slips(library: Library) -> Iterator[Problem]:
    """Every lost line, and files and folders that cannot be read."""
    for locale, files in library.files.items():
        if babel_locale(locale) is None:
            text = f"{locale!r} is no known language tag; its texts are not used. Rename the folder (ar, fa-AF)."
            yield Problem(files[0].path, 1, "error", "unknown-language", text)
        for file in files:
            yield from _of_file(file)


def lost_ids(file: MessageFile) -> frozenset[str]:
    """The ids of the messages that could not be read at all."""
    starts = (ENTRY_ID.match(junk.content or "") for junk in file.junk())
    return frozenset(found[0] for found in starts if found)


def _of_file(file: MessageFile) -> Iterator[Problem]:
    if file.byte_order_mark:
        text = "the file begins with a byte order mark (BOM); save it as UTF-8 without BOM."
        yield Problem(file.path, 1, "error", "byte-order-mark", text)
    if "\ufffd" in file.text:
        text = "the file is not UTF-8 here, and the text is not used; save the file as UTF-8."
        yield problem_at(file, file.text.index("\ufffd"), "error", rule="encoding", text=text)
    before: ast.EntryType | None = None
    for item in file.resource.body:
        if isinstance(item, ast.Junk):
            yield _explained(file, item, before)
        before = item


def _explained(file: MessageFile, junk: ast.Junk, before: ast.EntryType | None) -> Problem:
    content = junk.content or ""
    if BEGINS_AN_ENTRY.match(content) and not content.startswith("#"):
        position, slip = _inside(junk)
        lost = f"the message {_id(content)!r} is lost"
    else:
        position, slip = _at_start(junk)
        name = before.id.name if isinstance(before, ast.Message | ast.Term) else ""
        rest = name and not content.startswith("#")
        lost = f"the rest of {name!r} is lost from here" if rest else "this is lost"
    return problem_at(file, position, "error", rule="lost-lines", text=f"{lost}: {slip}")


def _inside(junk: ast.Junk) -> tuple[int, str]:
    """Where in a message that could not be read the slip is, and what to write."""
    content = junk.content or ""
    said = {
        SMART_QUOTE: 'a curly quote stands inside { }; write a straight one: "',
        ARABIC_COMMA: "an Arabic comma stands inside { }; write , there.",
        TAB_LINE: "a line begins with a tab; write 4 spaces.",
        STOP_LINE: 'a line of text may not begin with .; put a word before it, or write { "." }',
    }
    for pattern, text in said.items():
        if found := pattern.search(content):
            return start(junk) + found.start("slip"), text
    if content.count("{") > content.count("}"):
        return _unclosed(junk)
    if content.count("}") > content.count("{"):
        return start(junk) + content.rindex("}"), 'a } has no { before it; write both, or { "}" } for the sign itself.'
    return _as_fluent_says(junk)


def _unclosed(junk: ast.Junk) -> tuple[int, str]:
    content = junk.content or ""
    open_lines = [found.start() for found in INSIDE_BRACES.finditer(content) if not found[0].rstrip().endswith("->")]
    place = open_lines[0] if open_lines else content.index("{")
    return start(junk) + place, "a { is not closed; write } after the name: { $end-date }"


def _as_fluent_says(junk: ast.Junk) -> tuple[int, str]:
    said = junk.annotations[0] if junk.annotations else None
    if said is None:
        return start(junk), "it cannot be read; write id = text, with further lines indented by 4 spaces."
    if said.code == NO_DEFAULT:
        return start(said), "the choice lacks its default; write a * before the last variant: *[other]"
    return start(said), f"{said.message}; write id = text, with further lines indented by 4 spaces."


def _at_start(junk: ast.Junk) -> tuple[int, str]:
    """What is wrong with the line at which a message was cut off."""
    content = junk.content or ""
    line = content.lstrip("\n")
    position = start(junk) + len(content) - len(line)
    sign = line.lstrip()[:1]
    if TAB_LINE.match(line):
        return position, "the line begins with a tab; write 4 spaces."
    if COMMENT_WITHOUT_SPACE.match(line):
        return position, "a comment needs a space after #; write # and then the words."
    if line.startswith(" ") and sign and sign in FORBIDDEN_STARTS:
        return position, f'a line of text may not begin with {sign}; put a word before it, or write {{ "{sign}" }}'
    return position, "a line of text must be indented; write 4 spaces before it."


def _id(content: str) -> str:
    found = ENTRY_ID.match(content)
    return found[0] if found else ""
