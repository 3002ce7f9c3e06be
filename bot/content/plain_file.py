"""Reads files whose texts are one line each, as those of words, without Fluent's slower parser, and just as it does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from fluent.syntax import ast

# What a line of text may begin with, and that it ends without a space; a brace is for Fluent's parser.
VALUE = r"(?P<value>[^\s{}](?:[^\n\r{}]*[^\s{}])?)"
HEAD = re.compile(rf"(?P<id>[a-zA-Z][a-zA-Z0-9_-]*) = {VALUE}\n")
ATTRIBUTE = re.compile(rf" +\.(?P<id>[a-zA-Z][a-zA-Z0-9_-]*) = {VALUE}\n")
COMMENT = re.compile(r"(?P<marks>###?) (?P<content>[^\n\r]*)\n\n+")
BLANK = re.compile(r"\n+")
COMMENTS: Mapping[str, type[ast.GroupComment | ast.ResourceComment]] = {
    "##": ast.GroupComment,
    "###": ast.ResourceComment,
}


def plain_resource(text: str) -> ast.Resource | None:
    """The parsed text; None where it has more than headings and messages of one-line texts."""
    body: list[ast.EntryType] = []
    place = 0
    while place < len(text):
        if blank := BLANK.match(text, place):
            place = blank.end()
        elif heading := COMMENT.match(text, place):
            body.append(_comment(heading))
            place = heading.end()
        elif head := HEAD.match(text, place):
            message, place = _message(text, head)
            body.append(message)
        else:
            return None
        if text.startswith(" ", place):  # a further line of the text above
            return None
    return ast.Resource(body, span=ast.Span(0, len(text)))


def _message(text: str, head: re.Match[str]) -> tuple[ast.Message, int]:
    attributes = list(_attributes(text, head.end()))
    last = attributes[-1] if attributes else head
    parsed = [
        ast.Attribute(_identifier(each), _pattern(each), span=ast.Span(each.start("id") - 1, each.end("value")))
        for each in attributes
    ]
    span = ast.Span(head.start(), last.end("value"))
    return ast.Message(_identifier(head), _pattern(head), parsed, span=span), last.end()


def _attributes(text: str, place: int) -> Iterator[re.Match[str]]:
    while found := ATTRIBUTE.match(text, place):
        yield found
        place = found.end()


def _comment(heading: re.Match[str]) -> ast.EntryType:
    kind = COMMENTS[heading["marks"]]
    return kind(heading["content"], span=ast.Span(heading.start(), heading.end("content")))


def _identifier(found: re.Match[str]) -> ast.Identifier:
    return ast.Identifier(found["id"], span=ast.Span(*found.span("id")))


def _pattern(found: re.Match[str]) -> ast.Pattern:
    span = found.span("value")
    text = ast.TextElement(found["value"], span=ast.Span(*span))
    return ast.Pattern([text], span=ast.Span(*span))
