"""Writes docs/coverage.md from the texts themselves: `python -m bot.cli.coverage_page`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.content.content import Content, read_content
from bot.content.coverage import Coverage, Everywhere, Kind, Share, coverage, everywhere
from bot.content.review import Review

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "coverage.md"
HEAD = """\
# What there is in each language

This page is made from the texts; after a change: `python -m bot.cli.coverage_page`. `stegvis coverage` prints what an
installation has. How a language is added, and how translators work: [translating.md](translating.md).
"""
KINDS = {
    Kind.MUST: "must be told",
    Kind.STEP: "other steps",
    Kind.INTERFACE: "menus, replies",
    Kind.DRILL: "practising",
    Kind.WORD: "words",
    Kind.STAFF: "for staff",
}
STATES = {
    Review.REVIEWED: "read by a person",
    Review.DRAFT: "🤖 machine-made, read by nobody",
    Review.MISSING: "missing",
}
OTHER_STATE = "{}: read before it changed"


def page(content: Content) -> str:
    """The whole page."""
    found = coverage(content)
    parts = (_texts(content, found), _readings(found), _forms(found, everywhere(content)), _files(found))
    return "\n".join((HEAD, *(line for part in parts for line in part))) + "\n"


def _texts(content: Content, found: Sequence[Coverage]) -> Iterable[str]:
    yield "## Texts\n"
    yield "How many are there of those that the source has. A language is offered when it has all that must be told.\n"
    rows = (
        (_name(content, each.locale), "yes" if each.offered else "", *(_cell(each.kinds[kind]) for kind in Kind))
        for each in found
    )
    yield _table(("language", "offered", *(KINDS[kind] for kind in Kind)), rows)


def _readings(found: Sequence[Coverage]) -> Iterable[str]:
    yield "\n## Who has read them\n"
    yield "A text counts as made by a machine, and as a draft, until a person has read it.\n"
    heads = (STATES.get(state) or OTHER_STATE.format(state) for state in Review)
    yield _table(("language", *heads), ((f"`{each.locale}`", *each.states.values()) for each in found))


def _forms(found: Sequence[Coverage], same: Everywhere) -> Iterable[str]:
    yield "\n## Pictures, voices, films\n"
    yield f"Pictures are the same in all languages: {same.pictures} of {same.steps} steps have one,"
    yield f"{same.must_pictures} of the {same.musts} that must be told. Voices and films are those that come with"
    yield "Stegvis; an installation adds its own.\n"
    heads = ("language", "steps, by a person", "🤖 by a machine", "others, by a person", "🤖 by a machine", "films")
    yield _table(heads, ((f"`{each.locale}`", *_heard(each), each.films) for each in found))


def _heard(each: Coverage) -> tuple[int, ...]:
    return tuple(count for of in (each.voices, each.other_voices) for count in (of.recorded, of.machine))


def _files(found: Sequence[Coverage]) -> Iterable[str]:
    yield "\n## By file\n"
    names = sorted({file for each in found for file in each.files})
    rows = ((f"`{name}`", *(_cell(each.files.get(name, Share(0, 0))) for each in found)) for name in names)
    yield _table(("file", *(f"`{each.locale}`" for each in found)), rows)


def _name(content: Content, locale: str) -> str:
    called = content.catalogue.text("en", "staff-locale-name", **{"locale": locale})
    return f"{called.plain if called else ''} `{locale}`".strip()


def _cell(share: Share) -> str:
    if not share.wanted:
        return ""
    return str(share.there) if share.there == share.wanted else f"**{share}**"


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = [list(heads), *([str(cell) for cell in row] for row in rows)]
    lines.insert(1, ["---", *["--:"] * (len(lines[0]) - 1)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def shipped() -> Content:
    """The content that comes with Stegvis."""
    return read_content(messages=str(ROOT / "messages"), schedules=str(ROOT / "schedules"))


if __name__ == "__main__":
    DOCUMENT.write_text(page(shipped()), encoding="utf-8")
