"""What differs between the texts and schedules of two days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

from fluent.syntax import FluentSerializer, ast

from bot.content.catalogue import Catalogue
from bot.domain.programme import Programme, Step

TEXT = "text"  # the name of a message's own text, beside those of its attributes


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """The parts of a message that are new, gone or different in a language."""

    message: str
    locale: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Moved:
    """A step of a programme that is new, gone, or told by another rule."""

    programme: str
    step: str
    what: str  # "new", "gone" or "different"; of the programme itself, which has no step: what differs


def changed_texts(before: Catalogue, after: Catalogue) -> list[Change]:
    """Every message that does not say the same in some language, by id and language."""
    found = []
    for locale in sorted({*before.locales, *after.locales}):
        old, new = _written(before, locale), _written(after, locale)
        for message in old.keys() | new.keys():
            parts = tuple(_different(old.get(message, {}), new.get(message, {})))
            if parts:
                found.append(Change(message, locale, parts))
    return sorted(found)


def changed_steps(before: Mapping[str, Programme], after: Mapping[str, Programme]) -> list[Moved]:
    """Every step that another rule tells, in order of programme and step."""
    found = []
    for programme in sorted({*before, *after}):
        old, new = _steps(before.get(programme)), _steps(after.get(programme))
        found += [Moved(programme, "", name) for name in _settings(before.get(programme), after.get(programme))]
        for step in old.keys() | new.keys():
            if old.get(step) != new.get(step):
                what = "new" if step not in old else "different" if step in new else "gone"
                found.append(Moved(programme, step, what))
    return sorted(found)


def _written(catalogue: Catalogue, locale: str) -> dict[str, dict[str, str]]:
    """Each message's parts, as they are written without comments."""
    language = catalogue.languages.get(locale)
    entries = language.own.items() if language else ()
    return {id: {name or TEXT: _plain(pattern) for name, pattern in entry.patterns()} for id, entry in entries}


def _plain(pattern: ast.Pattern) -> str:
    return FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), pattern))


def _different(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    return (name for name in {**old, **new} if old.get(name) != new.get(name))


def _settings(old: Programme | None, new: Programme | None) -> Iterator[str]:
    """The names of what is set for the whole programme and differs."""
    if old and new:
        names = (each.name for each in fields(Programme) if each.init and each.name != "steps")
        yield from (name for name in names if getattr(old, name) != getattr(new, name))


def _steps(programme: Programme | None) -> dict[str, Step]:
    return {step.id: step for step in programme.steps} if programme else {}
