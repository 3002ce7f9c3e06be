"""What an editor is told of facts: who says so, when that was checked, and whether it holds still."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.check import problems
from bot.content.fact import Fact, read_fact
from tests.content.conftest import EN, SV, Tree

TODAY = date(2026, 11, 22)
FORM = "the fact names no authority, or no day on which it was checked; write # fact: what holds – who says so, " \
       "checked 2026-11-22"  # fmt: skip
CASES = {
    "as it should be": ("tell work on the first day – sjuklönelagen 2026, checked 2026-11-22", []),
    "with a last day": ("80 % of pay – sjuklönelagen, checked 2026-11-22, valid until 2027-06-30", []),
    "on its last day": (
        "80 % of pay – sjuklönelagen, checked 2026-11-22, valid until 2026-11-22",
        ["warning [fact-old] sick-report: the fact is valid until 2026-11-22 only; ask sjuklönelagen what holds then."],
    ),
    "past its last day": (
        "80 % of pay – sjuklönelagen, checked 2026-11-01, valid until 2026-11-21",
        [
            "error [fact-outdated] sick-report: the fact was valid until 2026-11-21; a step with it is not sent. Ask "
            "sjuklönelagen, renew the text, and take the day away or write a new one."
        ],
    ),
    "a year old": ("80 % of pay – sjuklönelagen, checked 2025-11-22", []),
    "more than a year old": (
        "80 % of pay – sjuklönelagen, checked 2025-11-21",
        [
            "warning [fact-old] sick-report: the fact was checked on 2025-11-21, more than a year ago; ask "
            "sjuklönelagen again, and write the new day."
        ],
    ),
    "checked tomorrow": (
        "80 % of pay – sjuklönelagen, checked 2026-11-23",
        [
            "error [fact] sick-report: the fact is checked on 2026-11-23, which is to come; write the day on which it "
            "was."
        ],
    ),
    "without an authority": ("80 % of pay, checked 2026-11-22", [f"error [fact] sick-report: {FORM}"]),
    "without a day": ("80 % of pay – sjuklönelagen", [f"error [fact] sick-report: {FORM}"]),
    "with a day that no calendar has": (
        "80 % of pay – sjuklönelagen, checked 2026-02-30",
        [f"error [fact] sick-report: {FORM}"],
    ),
}


@pytest.mark.parametrize(("fact", "expected"), CASES.values(), ids=CASES.keys())
def test_each_fact_is_looked_at(tree: Tree, fact: str, expected: list[str]) -> None:
    tree.change(SV, "sick-report =", f"# fact: {fact}\nsick-report =")
    found = problems(tree.messages, tree.schedules, today=TODAY)
    assert [str(problem).removeprefix(f"{tree.folder}/{SV}:1: ") for problem in found] == expected


def test_without_a_day_nobody_asks_how_old_a_fact_is(tree: Tree) -> None:
    tree.change(SV, "sick-report =", "# fact: 80 % – law, checked 2001-01-01, valid until 2002-01-01\nsick-report =")
    assert tree.problems() == []


def test_facts_stand_in_the_source_alone(tree: Tree) -> None:
    tree.change(EN, "sick-report =", "# fact: 80 % – the law, checked 2026-11-22\nsick-report =")
    assert tree.problems() == [
        f"{EN}:1: warning [fact] sick-report: facts stand in sv-simple alone, where all languages have them from; "
        "take this away."
    ]


def test_a_fact_without_a_message_is_named(tree: Tree) -> None:
    tree.change(SV, "\npay =", "\n# fact: 80 % – the law, checked 2026-11-22\n\npay =")
    assert tree.problems() == [
        f"{SV}:14: warning [fact] this fact belongs to no message; write it right above one, without an empty line "
        "between."
    ]


def test_a_fact_is_read_with_its_days() -> None:
    assert read_fact("fact: a – b – IAF 2026, checked 2026-11-22, valid until 2027-06-30") == Fact(
        "a – b", "IAF 2026", date(2026, 11, 22), date(2027, 6, 30)
    )
