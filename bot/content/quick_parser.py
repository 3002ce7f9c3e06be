"""Fluent's own parser, which spends most of its time on going through texts letter by letter, line by line instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fluent.syntax import FluentParser, ast
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream

END_OF_TEXT = re.compile(r"[\n{}]")
NO_SPACE = re.compile(r"[^ ]|\Z")
COMMENT = re.compile(r"(?P<marks>#{1,3})(?: (?P<said>[^\n]*)|(?=\n))")
COMMENTS: Sequence[type[ast.Comment | ast.GroupComment | ast.ResourceComment]] = (
    ast.Comment,
    ast.GroupComment,
    ast.ResourceComment,
)


class Lines(FluentParserStream):
    """A text whose lines end with \\n alone."""

    def char_at(self, offset: int) -> str | None:
        """The letter there, None at the end."""
        return self.string[offset] if offset < len(self.string) else None

    get = char_at

    @property
    def current_char(self) -> str | None:
        """The next letter."""
        return self.char_at(self.index)

    @property
    def current_peek(self) -> str | None:
        """The letter that is looked at."""
        return self.char_at(self.index + self.peek_offset)

    def next(self) -> str | None:
        """Go on by a letter."""
        self.peek_offset = 0
        self.index += 1
        return self.char_at(self.index)

    def peek(self) -> str | None:
        """Look on by a letter."""
        self.peek_offset += 1
        return self.current_peek

    def peek_blank_inline(self) -> str:
        """Look past the spaces."""
        start = self.index + self.peek_offset
        found = NO_SPACE.search(self.string, start)
        end = found.start() if found else len(self.string)
        self.peek_offset = end - self.index
        return str(self.string[start:end])


class QuickParser(FluentParser):
    """Reads a text just as Fluent's parser does."""

    def parse(self, source: str) -> ast.Resource:
        """All of a text whose lines end with \\n alone; what cannot be read is junk."""
        ps = Lines(source)
        body: list[ast.EntryType] = []
        above: ast.Comment | None = None
        ps.skip_blank_block()
        while ps.current_char:
            entry = self.get_entry_or_junk(ps)
            blank = ps.skip_blank_block()
            if isinstance(entry, ast.Comment) and not blank and ps.current_char:
                above = entry  # it belongs to the message below
                continue
            if above is not None and isinstance(entry, ast.Message | ast.Term):
                entry.comment = above
                if entry.span and above.span:
                    entry.span.start = above.span.start
            elif above is not None:
                body.append(above)
            body.append(entry)
            above = None
        return ast.Resource(body, span=ast.Span(0, ps.index))

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """The text up to the end of the line or to a brace."""
        end = END_OF_TEXT.search(ps.string, ps.index)
        start, ps.index, ps.peek_offset = ps.index, end.start() if end else len(ps.string), 0
        return ast.TextElement(ps.string[start : ps.index])

    def get_comment(self, ps: FluentParserStream) -> ast.Comment | ast.GroupComment | ast.ResourceComment:
        """The lines of a comment, where each is well formed; else as Fluent's parser has it."""
        lines, end = _comment(ps.string, ps.index)
        if not lines:
            return super().get_comment(ps)
        kind = COMMENTS[len(lines[0]["marks"]) - 1]
        start, ps.index, ps.peek_offset = ps.index, end, 0
        return kind("\n".join(line["said"] or "" for line in lines), span=ast.Span(start, end))


def _comment(text: str, start: int) -> tuple[list[re.Match[str]], int]:
    """The lines of one level from here on, and where the last one ends."""
    lines: list[re.Match[str]] = []
    end = start
    while found := COMMENT.match(text, end + bool(lines)):
        if lines and found["marks"] != lines[0]["marks"]:
            break
        lines.append(found)
        end = found.end()
    return lines, end
