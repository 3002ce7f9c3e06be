"""A language that the project does not have: made from English by exchanging each letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from string import ascii_lowercase

from fluent.syntax import FluentSerializer, ast, parse

from bot.content.places import messages_folder
from bot.content.sources import walk

LETTERS = re.compile(r"<[^<>]*>|&\w+;|[A-Za-z]+")  # tags and signs stay


@dataclass(frozen=True, slots=True)
class Invented:
    """A tag that Babel knows, the language's own name, and what stands for a, b, c …."""

    tag: str
    name: str
    alphabet: str

    def said(self, english: str) -> str:
        """An English text in this language."""
        letters = str.maketrans(ascii_lowercase, self.alphabet)
        return LETTERS.sub(lambda each: each[0] if each[0][0] in "<&" else each[0].lower().translate(letters), english)


SWAHILI = Invented("sw", "Kiswahili", ascii_lowercase[1:] + "a")
SORANI = Invented("ckb", "کوردی", "ابپتجچحخدرزژسشعغفڤقکگلڵمنوە"[:26])


def add(invented: Invented, folder: Path, *, without: frozenset[str] = frozenset()) -> Path:
    """The shipped messages in that folder, and the new language beside them, without some of the texts."""
    messages = folder / "messages"
    copytree(messages_folder(), messages)
    (messages / invented.tag).mkdir()
    for file in sorted((messages / "en").glob("*.ftl")):
        if file.name != "staff.ftl":
            text = _translated(invented, file.read_text(encoding="utf-8"), without)
            (messages / invented.tag / file.name).write_text(text, encoding="utf-8")
    return messages


def _translated(invented: Invented, english: str, without: frozenset[str]) -> str:
    resource = parse(english)
    resource.body = [each for each in resource.body if isinstance(each, ast.Message) and each.id.name not in without]
    for element in walk(resource):
        if isinstance(element, ast.TextElement):
            element.value = invented.said(element.value)
    text = str(FluentSerializer().serialize(resource))
    return re.sub(r"^ui-language-name = .*$", f"ui-language-name = {invented.name}", text, flags=re.MULTILINE)
