"""What an editor is told of a slip that loses lines, or of a name that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.content import read_content
from bot.content.in_service import Sources, take_up
from tests.content.conftest import AR, EN, SV, UI, UI_EN, Tree

CASES = {
    "a line begins with a star": (
        EN,
        "    The contract",
        "    * The contract",
        [
            f"{EN}:7: error [lost-lines] the rest of 'sick-report' is lost from here: a line of text may not "
            f'begin with *; put a word before it, or write {{ "*" }}',
        ],
    ),
    "a line begins with a bracket": (
        EN,
        "    The contract",
        "    [Note] The contract",
        [
            f"{EN}:7: error [lost-lines] the rest of 'sick-report' is lost from here: a line of text may not "
            f'begin with [; put a word before it, or write {{ "[" }}',
        ],
    ),
    "a line begins with a full stop": (
        EN,
        "    The contract",
        "    ... The contract",
        [
            f"{EN}:7: error [lost-lines] the message 'sick-report' is lost: a line of text may not begin with "
            f'.; put a word before it, or write {{ "." }}',
        ],
    ),
    "a line begins with a tab": (
        EN,
        "    The contract",
        "\tThe contract",
        [
            f"{EN}:7: error [lost-lines] the rest of 'sick-report' is lost from here: the line begins with a "
            "tab; write 4 spaces.",
        ],
    ),
    "a line is not indented": (
        EN,
        "    The contract",
        "The contract",
        [
            f"{EN}:7: error [lost-lines] the rest of 'sick-report' is lost from here: a line of text must be "
            "indented; write 4 spaces before it.",
        ],
    ),
    "a comment lacks its space": (
        EN,
        "\npay =",
        "\n#Pay\npay =",
        [
            f"{EN}:14: error [lost-lines] this is lost: a comment needs a space after #; write # and then the words.",
        ],
    ),
    "curly quotes in an argument": (
        EN,
        "on { $end-date }",
        "on { NUMBER($month, style: “percent”) }",
        [
            f"{EN}:7: error [lost-lines] the message 'sick-report' is lost: a curly quote stands inside {{ }}; "
            'write a straight one: "',
        ],
    ),
    "an Arabic comma in a placeable": (
        AR,
        "{ $end-date }",
        "{ NUMBER($month، style: 1) }",
        [
            f"{AR}:7: error [lost-lines] the message 'sick-report' is lost: an Arabic comma stands inside {{ "
            f"}}; write , there.",
        ],
    ),
    "a brace is not closed": (
        EN,
        "on { $end-date }.",
        "on { $end-date.",
        [
            f"{EN}:7: error [lost-lines] the message 'sick-report' is lost: a {{ is not closed; write }} after "
            f"the name: {{ $end-date }}",
        ],
    ),
    "a brace is not opened": (
        EN,
        "on { $end-date }.",
        "on $end-date }.",
        [
            f"{EN}:7: error [lost-lines] the message 'sick-report' is lost: a }} has no {{ before it; write "
            f'both, or {{ "}}" }} for the sign itself.',
        ],
    ),
    "a choice has no default": (
        EN,
        "*[other] Phone",
        "[other] Phone",
        [
            f"{EN}:6: error [lost-lines] the message 'sick-report' is lost: the choice lacks its default; write "
            "a * before the last variant: *[other]",
        ],
    ),
    "a byte order mark": (
        EN,
        "sick-report =",
        "\ufeffsick-report =",
        [
            f"{EN}:1: error [byte-order-mark] the file begins with a byte order mark (BOM); save it as UTF-8 "
            "without BOM.",
        ],
    ),
    "an unknown variable": (
        EN,
        "$end-date",
        "$enddate",
        [
            f"{EN}:7: error [unknown-variable] sick-report: unknown variable $enddate; write $end-date",
        ],
    ),
    "a variable that its source does not name": (
        UI_EN,
        "{ $month }",
        "{ $months-left }",
        [
            f"{UI_EN}:2: error [unknown-variable] ui-month: unknown variable $months-left; write $month",
        ],
    ),
    "a variable that no comment names": (
        UI,
        "{ $month }",
        "{ $moon }",
        [
            f"{UI}:5: error [unknown-variable] ui-month: unknown variable $moon; write $month",
        ],
    ),
    "braces without a dollar sign": (
        EN,
        "{ $end-date }",
        "{ end-date }",
        [
            f"{EN}:7: error [unknown-message] sick-report: {{ end-date }} names another message; for a variable "
            f"write {{ $end-date }}",
        ],
    ),
    "a made-up name in braces": (
        SV,
        "{ $end-date }",
        "{ namn }",
        [
            f"{SV}:7: error [unknown-message] sick-report: {{ namn }} names another message; for a variable "
            f"write {{ $namn }}",
        ],
    ),
    "an unknown function": (
        EN,
        "{ $end-date }",
        "{ DATE($end-date) }",
        [
            f"{EN}:7: error [unknown-function] sick-report: unknown function DATE(); dates and times print "
            f"themselves: write {{ $end-date }}",
        ],
    ),
    "an unknown term": (
        EN,
        "{ $end-date }",
        "{ -fund }",
        [
            f"{EN}:7: error [unknown-term] sick-report: unknown term -fund; write the words themselves.",
        ],
    ),
    "a fact that may be missing": (
        EN,
        "Phone early.",
        "Phone { $workplace-phone }.",
        [
            f"{EN}:10: error [no-variant-without] sick-report.explain: $workplace-phone may be missing; write "
            f"{{ $workplace-phone -> [none] … *[other] … }}",
        ],
    ),
}


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_slip_is_named_with_its_line(tree: Tree, path: str, old: str, new: str, expected: list[str]) -> None:
    tree.change(path, old, new)
    assert tree.problems() == expected


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES.values(), ids=CASES.keys())
def test_with_each_slip_the_text_before_it_stays_in_service(
    tree: Tree, tmp_path: Path, path: str, old: str, new: str, expected: list[str]
) -> None:
    sources = Sources(tree.messages, tree.schedules)
    before, _ = take_up(sources, tmp_path / "cache", read_content)
    tree.change(path, old, new)
    content, taken = take_up(sources, tmp_path / "cache", read_content)
    assert content.catalogue.fingerprint == before.catalogue.fingerprint
    assert {str(fault.path.relative_to(tree.folder)) for fault in taken.faults} == {path}
