"""What an editor has silenced: one rule at one message, by a comment that says why the text is right as it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.content.check_library import Library, problem_at
from bot.content.problem import Problem
from bot.content.sources import Entry, start

OFF = re.compile(r"^[ \t]*check:(?P<rest>.*)$", re.MULTILINE)
SILENCE = re.compile(r"\s*(?P<rule>[a-z-]+)\s+off(?:\s*[–:-]\s*(?P<reason>.*\S))?\s*")
HOW = "write # check: long-sentence off – and why the text is right as it is."

# What a person may judge better; where a text would not arrive, or breaks, nothing can be silenced.
CAN_BE_SILENCED = frozenset(
    """lix long-sentence line-end thoughts inserted-clause abbreviation passive officialese rare-word two-names
    number-word length-ratio digits variables punctuation untranslated phone-number""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class _Comment:
    """A comment that silences, and where its message stands."""

    entry: Entry
    place: int
    written: str
    rule: str
    reason: str

    def covers(self, problem: Problem) -> bool:
        """Whether the problem is one that this comment silences."""
        file = self.entry.file
        if problem.rule != self.rule or problem.path != file.path:
            return False
        last = self.entry.message.span.end if self.entry.message.span else 0
        return self.entry.line <= problem.line <= file.line(last)


def unsilenced(library: Library, found: Collection[Problem]) -> Iterator[Problem]:
    """The problems that are not silenced, and every silencing that has no reason or silences nothing."""
    comments = [comment for entry in library.all_entries() for comment in _comments(entry)]
    silencing = [comment for comment in comments if comment.reason and comment.rule in CAN_BE_SILENCED]
    silenced = {problem: comment for problem in found for comment in silencing if comment.covers(problem)}
    yield from (problem for problem in found if problem not in silenced)
    for comment in comments:
        if comment not in silenced.values():
            yield problem_at(comment.entry.file, comment.place, "warning", rule="silenced", text=_wrong(comment))


def _comments(entry: Entry) -> Iterator[_Comment]:
    comment = entry.message.comment
    if comment is None:
        return
    for line in OFF.finditer(comment.content or ""):
        written = SILENCE.fullmatch(line["rest"])
        rule, reason = (written["rule"], written["reason"] or "") if written else ("", "")
        place = entry.file.text.find(line[0].strip(), start(comment))
        yield _Comment(entry, max(place, start(comment)), line[0].strip(), rule, reason)


def _wrong(comment: _Comment) -> str:
    name = comment.entry.id
    if not comment.rule:
        return f"{name}: “{comment.written}” silences nothing; {HOW}"
    if comment.rule not in CAN_BE_SILENCED:
        known = ", ".join(sorted(CAN_BE_SILENCED))
        return f"{name}: [{comment.rule}] cannot be silenced; mend the text. What can be: {known}."
    if not comment.reason:
        return f"{name}: [{comment.rule}] is silenced without a reason; {HOW}"
    return f"{name}: [{comment.rule}] is silenced, but there is nothing to silence; take the comment away."
