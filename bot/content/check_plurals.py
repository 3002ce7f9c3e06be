"""Choices by number: whether each has every form that the language needs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel.plural import PluralRule
from fluent.syntax import ast

from bot.content.check_library import NUMBERS, Library, problem_at
from bot.content.problem import Problem
from bot.content.sources import Entry, walk
from bot.content.tongue import babel_locale

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
COUNTED = 1000  # beyond it no count of ours goes


def plurals(library: Library) -> Iterator[Problem]:
    """Every choice by number that lacks a form, and every choice by word that its source does not know."""
    for entry in library.all_entries():
        source = library.source(entry.id)
        for select in _selects(entry.message):
            if _is_by_number(select):
                yield from _missing_forms(entry, select)
            elif source is not None and source.file.locale != entry.file.locale:
                yield from _unknown_words(entry, select, source)


def _selects(node: object) -> Iterator[ast.SelectExpression]:
    return (found for found in walk(node) if isinstance(found, ast.SelectExpression))


def _is_by_number(select: ast.SelectExpression) -> bool:
    words = _words(select)
    if words & (CATEGORIES - {"other"}) or isinstance(select.selector, ast.FunctionReference):
        return True
    return _name(select) in NUMBERS and "none" not in words and not _asks_again(select)


def _asks_again(select: ast.SelectExpression) -> bool:
    """Whether a variant holds the real choice, after a first one for 0."""
    inner = (found for variant in select.variants for found in _selects(variant.value))
    return any(_name(found) == _name(select) for found in inner)


def _missing_forms(entry: Entry, select: ast.SelectExpression) -> Iterator[Problem]:
    rule = _plural_rule(entry.file.locale)
    if rule is None:
        return
    literals = {number for variant in select.variants for number in _whole_number(variant.key)}
    needed = frozenset({*rule.tags, "other"}) - _words(select)
    missing = [form for form in sorted(needed) if form == "other" or not _numbers(rule, form) <= literals]
    if missing:
        forms = " ".join(f"[{form}]" for form in missing)
        text = f"{entry.id}: the choice by ${_name(select)} lacks {forms}; {entry.file.locale} needs a text for each."
        yield problem_at(entry.file, select, "error", rule="plural", text=text)


def _unknown_words(entry: Entry, select: ast.SelectExpression, source: Entry) -> Iterator[Problem]:
    allowed = CATEGORIES | {"none"}
    for other in _selects(source.message):
        if _name(other) == _name(select):
            allowed |= _words(other)
    for word in sorted(_words(select) - allowed):
        text = f"{entry.id}: the source has no variant [{word}] for ${_name(select)}; write one that it has."
        yield problem_at(entry.file, select, "error", rule="unknown-variant", text=text)


def _words(select: ast.SelectExpression) -> frozenset[str]:
    return frozenset(variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier))


def _name(select: ast.SelectExpression) -> str:
    found = next((node for node in walk(select.selector) if isinstance(node, ast.VariableReference)), None)
    return str(found.id.name) if found else ""


def _whole_number(key: object) -> Iterator[int]:
    if isinstance(key, ast.NumberLiteral) and key.value.isdigit():
        yield int(key.value)


@cache
def _plural_rule(locale: str) -> PluralRule | None:
    known = babel_locale(locale)
    return known.plural_form if known else None


def _numbers(rule: PluralRule, form: str) -> set[int]:
    return {number for number in range(COUNTED) if rule(number) == form}
