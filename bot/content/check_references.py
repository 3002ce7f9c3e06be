"""Names that a text uses: variables, functions, terms and messages that are not there, or may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from fluent.syntax import ast

from bot.content.check_library import (
    ALWAYS_KNOWN,
    MAYBE_KNOWN,
    VARIABLE,
    Library,
    is_interface,
    name_of,
    problem_at,
)
from bot.content.problem import Problem
from bot.content.sources import SOURCE, STAFF_SOURCE, Entry, source_of, terms, variables, walk

FUNCTIONS = frozenset({"LANGUAGE", "NUMBER"})
MAY_BE_NONE = re.compile(r"\$([a-z][a-z0-9-]*) \([^()]*\bnone\b")
STEP_VARIABLES = ALWAYS_KNOWN | MAYBE_KNOWN


def references(library: Library) -> Iterator[Problem]:
    """Every name that Fluent would print bare, or replace by a question."""
    for entry in library.all_entries():
        known = _known(library, entry)
        for node in walk(entry.message):
            yield from _of_node(library, entry, node, known)
        for attribute, pattern in entry.patterns():
            yield from _unguarded(entry, attribute, pattern, _maybe_missing(library, entry))


def _of_node(library: Library, entry: Entry, node: ast.BaseNode, known: frozenset[str]) -> Iterator[Problem]:
    text = None
    match node:
        case ast.VariableReference() if node.id.name not in known:
            text = _unknown_variable(node.id.name, known)
        case ast.FunctionReference() if node.id.name not in FUNCTIONS:
            text = f"unknown function {node.id.name}(); dates and times print themselves: write {{ $end-date }}"
        case ast.TermReference() if node.id.name not in _terms(library, entry):
            text = f"unknown term -{node.id.name}; write the words themselves."
        case ast.MessageReference() if not _is_message(library, entry, node):
            text = f"{{ {node.id.name} }} names another message; for a variable write {{ ${_nearest(node, known)} }}"
    if text and isinstance(node, ast.SyntaxNode):
        yield problem_at(entry.file, node, "error", rule=_rule(node), text=f"{entry.id}: {text}")


def _rule(node: ast.BaseNode) -> str:
    kinds = {ast.VariableReference: "variable", ast.FunctionReference: "function", ast.TermReference: "term"}
    return f"unknown-{kinds.get(type(node), 'message')}"


def _unknown_variable(name: str, known: frozenset[str]) -> str:
    near = get_close_matches(name, sorted(known), n=1)
    if near:
        return f"unknown variable ${name}; write ${near[0]}"
    return f"unknown variable ${name}; here may stand: {', '.join('$' + other for other in sorted(known)) or 'none'}."


def _nearest(node: ast.MessageReference, known: frozenset[str]) -> str:
    return next(iter(get_close_matches(node.id.name, sorted(known), n=1)), node.id.name)


def _known(library: Library, entry: Entry) -> frozenset[str]:
    """The variables that the program gives to a message: for a translation, those of its source."""
    if not is_interface(entry.id):
        return STEP_VARIABLES
    source = library.source(entry.id) or entry
    named = frozenset(VARIABLE.findall(source.comment)) | _named_for_all(source)
    if entry.file.locale == source_of(entry.id):
        return named | STEP_VARIABLES
    return named | variables(source.message)


def _named_for_all(source: Entry) -> frozenset[str]:
    comments = (item for item in source.file.resource.body if isinstance(item, ast.ResourceComment | ast.GroupComment))
    return frozenset(name for comment in comments for name in VARIABLE.findall(comment.content or ""))


def _maybe_missing(library: Library, entry: Entry) -> frozenset[str]:
    if not is_interface(entry.id):
        return MAYBE_KNOWN
    source = library.source(entry.id) or entry
    return frozenset(MAY_BE_NONE.findall(source.comment))


def _unguarded(
    entry: Entry, attribute: str | None, pattern: ast.Pattern, maybe_missing: frozenset[str]
) -> Iterator[Problem]:
    for element in pattern.elements:
        expression = element.expression if isinstance(element, ast.Placeable) else None
        if isinstance(expression, ast.VariableReference) and expression.id.name in maybe_missing:
            name = expression.id.name
            text = f"{name_of(entry, attribute)}: ${name} may be missing; write {{ ${name} -> [none] … *[other] … }}"
            yield problem_at(entry.file, expression, "error", rule="no-variant-without", text=text)
        elif isinstance(expression, ast.SelectExpression):
            for variant in expression.variants:
                there = _known_in(expression.selector, variant)
                yield from _unguarded(entry, attribute, variant.value, maybe_missing - there)


def _known_in(selector: ast.BaseNode, variant: ast.Variant) -> frozenset[str]:
    without = isinstance(variant.key, ast.Identifier) and variant.key.name == "none"
    if without or not isinstance(selector, ast.VariableReference):
        return frozenset()
    return frozenset({selector.id.name})


def _terms(library: Library, entry: Entry) -> frozenset[str]:
    return frozenset(
        name for locale in _layers(entry) for file in library.files.get(locale, ()) for name in terms(file)
    )


def _is_message(library: Library, entry: Entry, node: ast.MessageReference) -> bool:
    found = [library.entries.get(locale, {}).get(node.id.name) for locale in _layers(entry)]
    attribute = node.attribute.name if node.attribute else None
    return any(other is not None and other.pattern(attribute) is not None for other in found)


def _layers(entry: Entry) -> tuple[str, ...]:
    """Simple Swedish stands over Swedish, in one bundle; other languages stand alone."""
    return (SOURCE, STAFF_SOURCE) if entry.file.locale == SOURCE else (entry.file.locale,)
