"""Text from right to left: what keeps names, numbers, quotes and full stops in their places."""

from __future__ import annotations

import re
import unicodedata

RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT, RIGHT_TO_LEFT, END = "\u2066", "\u2067", "\u2069"  # of a part that is set apart
AS_IT_BEGINS = "\u2068"

LINE_START = re.compile(r"^(?P<tags>(?:</?[a-z][^<>]*>)*)(?P<first>[^\s<])", re.MULTILINE)
# Fluent sets a chosen variant apart: one that begins with a name or a number would turn its full stop round.
# So would dots: ●●○○ fills from the right.
UNDIRECTED = re.compile("\u2068(?=(?:<[^<>]*>|[^\\w<\u2068\u2069])*[\u2068\u2069])")
# What Unicode keeps for scripts from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko; their forms; Rohingya, Adlam.
FROM_THE_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
# «Hej! Jag är sjuk.»: letters, and none of them from right to left.
QUOTED = re.compile(f"«([^«»{FROM_THE_RIGHT}]*[^\\W\\d_][^«»{FROM_THE_RIGHT}]*)»")
# 020-50 50 50, but not what is set apart already.
NUMBER = re.compile("\u2068[^\u2068\u2069]*\u2069|\\+?\\d[\\d-]*(?: \\d[\\d-]*)+")


def marked(text: str) -> str:
    """The text with marks that nobody sees: each line, quote and number runs the way it is written."""
    quoted = QUOTED.sub(f"«{LEFT_TO_RIGHT}\\1{END}»", text)
    numbered = NUMBER.sub(_in_order, UNDIRECTED.sub(RIGHT_TO_LEFT, quoted))
    return LINE_START.sub(lambda line: _mark(line["first"]) + line[0], numbered)


def apart(text: str) -> str:
    """A text among others in a line, such as a label, set apart if it would turn them round."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"{AS_IT_BEGINS}{text}{END}" if turns else text


def _in_order(number: re.Match[str]) -> str:
    return number[0] if number[0].endswith(END) else f"{LEFT_TO_RIGHT}{number[0]}{END}"


def _mark(first: str) -> str:
    """Before a line that would otherwise take its direction from a digit, an emoji or a Latin word."""
    return "" if unicodedata.bidirectional(first) in ("R", "AL") else RIGHT_TO_LEFT_MARK
