"""What an editor is told of duplicates, plural forms and tags."""

from __future__ import annotations

import pytest

from tests.content.conftest import AR, EN, UI_EN, Tree

CASES = {
    "a duplicate in one file": (
        EN,
        "\npay =",
        "\nsick-report = Again\n\npay =",
        [
            f"{EN}:14: error [duplicate] sick-report is there already in safe.ftl:1, and only that one is used; "
            "take one away.",
        ],
    ),
    "a duplicate in another file": (
        UI_EN,
        "ui-month",
        "pay = Again\nui-month",
        [
            f"{UI_EN}:2: error [duplicate] pay is there already in safe.ftl:14, and only that one is used; take "
            "one away.",
        ],
    ),
    "an emoji that older phones do not show": (
        EN,
        "Phone early.",
        "Phone early. 🪣",
        [
            f"{EN}:10: error [emoji] sick-report.explain has 🪣, which older phones do not show; take another or none.",
        ],
    ),
    "a plural form is missing": (
        AR,
        "        [few] بقيت { $months-left } أشهر.\n",
        "",
        [
            f"{AR}:17: error [plural] pay: the choice by $months-left lacks [few]; ar needs a text for each.",
        ],
    ),
    "a number stands for its only form": (
        AR,
        "[one]",
        "[1]",
        [],
    ),
    "a variant that the source lacks": (
        EN,
        "[none] Phone",
        "[nobody] Phone",
        [
            f"{EN}:3: error [unknown-variant] sick-report: the source has no variant [nobody] for "
            "$workplace-phone; write one that it has.",
        ],
    ),
    "a tag that Telegram refuses": (
        EN,
        "<b>money</b>",
        "<p>money</p>",
        [
            f"{EN}:22: error [tag] pay.explain: Telegram refuses <p>; write <b> or <i>, or the words alone.",
        ],
    ),
    "a tag that is not closed": (
        EN,
        "<b>money</b>",
        "<b>money",
        [
            f"{EN}:22: error [tag] pay.explain: <b> is not closed; write </b> after its words.",
        ],
    ),
    "a tag closed in the wrong order": (
        EN,
        "<b>money</b>",
        "<b><i>money</b></i>",
        [
            f"{EN}:22: error [tag] pay.explain: </b> stands in the wrong order; close first what was opened last.",
        ],
    ),
    "a variable in a tag": (
        EN,
        "<b>money</b>",
        '<a href="{ $end-date }">money</a>',
        [
            f"{EN}:22: error [tag] pay.explain: a variable stands inside the tag <a>; write it after the tag.",
        ],
    ),
    "a bare sign": (
        EN,
        "Pay is <b>money</b>",
        "1 < 2",
        [
            f"{EN}:22: error [tag] pay.explain: a bare < makes Telegram refuse the message; write &lt; or &gt;",
        ],
    ),
    "a bare ampersand": (
        EN,
        "Phone early.",
        "Phone & wait.",
        [
            f"{EN}:10: error [tag] sick-report.explain: a bare & may not stand in a text; write &amp;",
        ],
    ),
    "a tag in a label": (
        EN,
        ".short = 💰 Pay",
        ".short = <b>Pay</b>",
        [
            f"{EN}:21: error [tag] pay.short: a label has no tags; write the words alone.",
        ],
    ),
}


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_fault_is_named_with_its_line(tree: Tree, path: str, old: str, new: str, expected: list[str]) -> None:
    tree.change(path, old, new)
    assert tree.problems() == expected
