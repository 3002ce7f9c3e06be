"""What an editor is told of lengths, phone numbers, gaps and hard words."""

from __future__ import annotations

import pytest

from tests.content.conftest import EN, SV, UI_EN, YEAR, Tree

CASES = {
    "a text too long for Telegram": (
        EN,
        "Phone early.",
        "Phone early. " * 330,
        [
            f"{EN}:1: error [length] sick-report: text, .explain and .example together may reach 4449 "
            "characters; Telegram takes 4096.",
            f"{EN}:10: error [length] sick-report.explain may reach 4289 characters; Telegram takes 4096. Write less.",
        ],
    ),
    "a text, explanation and example too long together": (
        EN,
        "Phone early.",
        "Phone early. " * 312,
        [
            f"{EN}:1: error [length] sick-report: text, .explain and .example together may reach 4215 "
            "characters; Telegram takes 4096.",
        ],
    ),
    "a title that is too long": (
        EN,
        "Good to know: the morning",
        "Good to know: the morning and what to do then",
        [
            f"{EN}:8: error [label] sick-report.title takes 45 characters; there is room for 40. Write less.",
        ],
    ),
    "a short label that is too long": (
        EN,
        "💰 Pay",
        "💰 Everything on pay",
        [
            f"{EN}:21: error [label] pay.short takes 19 characters; there is room for 18. Write less.",
        ],
    ),
    "a button of a pair that is too long": (
        UI_EN,
        "👍 Understood",
        "👍 Now I understand",
        [
            f"{UI_EN}:1: error [label] ui-button-understand takes 18 characters; there is room for 14. Write less.",
        ],
    ),
    "a phone number": (
        EN,
        "Phone early.",
        "Phone 08-123 45 67 early.",
        [
            f"{EN}:10: error [phone-number] sick-report: a phone number stands in the text (08-123 45 67); "
            f"write a variable: {{ $workplace-phone }}",
        ],
    ),
    "another help line": (
        EN,
        "Phone early.",
        "Phone 116 111 early.",
        [
            f"{EN}:10: error [phone-number] sick-report: a phone number stands in the text (116 111); write a "
            f"variable: {{ $workplace-phone }}",
        ],
    ),
    "a help line of the crisis screen elsewhere": (
        EN,
        "Phone early.",
        "Phone 90101.",
        [
            f"{EN}:10: error [phone-number] sick-report: a phone number stands in the text (90101); write a "
            f"variable: {{ $workplace-phone }}",
        ],
    ),
    "a step without a message": (
        YEAR,
        'id = "pay"',
        'id = "cv"',
        [
            f"{SV}:14: error [message-without-step] no step tells pay; name it in a schedule, or take it away.",
            f"{YEAR}:15: error [step-without-message] the step cv has no message in sv-simple; write it, or "
            "take the step away.",
        ],
    ),
    "an attribute is missing": (
        EN,
        "    .short = 💰 Pay\n",
        "",
        [
            f"{EN}:14: error [attribute] pay lacks .short; write it.",
        ],
    ),
    "an example is missing": (
        EN,
        "    .example = Amina is paid.\n",
        "",
        [
            f"{EN}:14: warning [attribute] pay lacks .example; write it.",
        ],
    ),
    "an attribute of the interface is missing": (
        UI_EN,
        "    .phrases = want to die, hits me\n",
        "",
        [
            f"{UI_EN}:3: warning [attribute] ui-crisis lacks .phrases, which its source has; write it.",
        ],
    ),
    "an attribute that the source lacks": (
        UI_EN,
        ".phrases",
        ".film = a\n    .phrases",
        [
            f"{UI_EN}:3: error [attribute] ui-crisis has .film, which its source has not; take it away.",
        ],
    ),
    "an optional message is missing": (
        EN,
        "pay =\n",
        "play =\n",
        [
            f"{EN}:1: warning [missing] pay has no text in en, Swedish is shown; write one from sv-simple/safe.ftl:14.",
            f"{EN}:14: error [obsolete] play is not in sv-simple, its source; take it away, or write the source first.",
        ],
    ),
    "a must message is missing": (
        EN,
        "sick-report =\n",
        "sick =\n",
        [
            f"{EN}:1: error [missing] sick-report has no text in en, the language is not offered; write one from "
            "sv-simple/safe.ftl:1.",
            f"{EN}:1: error [obsolete] sick is not in sv-simple, its source; take it away, or write the source first.",
        ],
    ),
    "a day after the 28th": (
        YEAR,
        '"m1 d22"',
        '"m1 d29"',
        [
            f"{YEAR}:16: error [schedule-key] when: day 29: write a day from 1 to 28, which every month has",
        ],
    ),
    "a circle of messages": (
        EN,
        "Phone early.",
        "{ sick-report.explain }",
        [
            f"{EN}:10: error [broken] sick-report.explain cannot be filled in: texts name each other in a circle",
        ],
    ),
}


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_fault_is_named_with_its_line(tree: Tree, path: str, old: str, new: str, expected: list[str]) -> None:
    tree.change(path, old, new)
    assert tree.problems() == expected


def test_dates_clocks_years_and_known_numbers_are_no_phone_numbers(tree: Tree) -> None:
    tree.change(EN, "Phone early.", "In 2026-2027, on 2026-08-31 at 07:30, 112, 1177, 114 14, 113 13, 25 000 kronor.")
    assert [problem for problem in tree.problems() if "[phone-number]" in problem] == []
