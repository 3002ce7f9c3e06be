"""An editor silences one rule at one message, and says why."""

from __future__ import annotations

import pytest

from tests.content.conftest import SV, Tree

LONG = "Ring tidigt på dagen så att din chef kan hitta en annan då."
FOUND = (
    "warning [long-sentence] sick-report.explain: the sentence “Ring tidigt på dagen så att din chef kan hitta en "
    "annan då.” has 13 words; write two, of 12 words at most."
)
HOW = "write # check: long-sentence off – and why the text is right as it is."
CASES = {
    "with a reason": ("# check: long-sentence off – the chef said it so", []),
    "with a plain hyphen": ("# check: long-sentence off - the chef said it so", []),
    "without a reason": (
        "# check: long-sentence off",
        [
            f"{SV}:1: warning [silenced] sick-report: [long-sentence] is silenced without a reason; {HOW}",
            f"{SV}:11: {FOUND}",
        ],
    ),
    "of another rule": (
        "# check: passive off – it is law",
        [
            f"{SV}:1: warning [silenced] sick-report: [passive] is silenced, but there is nothing to silence; "
            "take the comment away.",
            f"{SV}:11: {FOUND}",
        ],
    ),
    "not understood": (
        "# check: no long sentences please",
        [
            f"{SV}:1: warning [silenced] sick-report: “check: no long sentences please” silences nothing; {HOW}",
            f"{SV}:11: {FOUND}",
        ],
    ),
}


@pytest.mark.parametrize(("comment", "expected"), CASES.values(), ids=CASES.keys())
def test_a_rule_is_silenced_by_a_comment(tree: Tree, comment: str, expected: list[str]) -> None:
    tree.change(SV, "sick-report =", f"{comment}\nsick-report =")
    tree.change(SV, "Ring tidigt.", LONG)
    assert tree.problems() == expected


def test_it_holds_for_that_message_alone(tree: Tree) -> None:
    tree.change(SV, "sick-report =", "# check: long-sentence off – the chef said it so\nsick-report =")
    tree.change(SV, "Ring tidigt.", LONG)
    tree.change(SV, "Amina får lön.", LONG)
    assert tree.problems() == [f"{SV}:24: {FOUND.replace('sick-report.explain', 'pay.example')}"]


def test_what_breaks_a_text_cannot_be_silenced(tree: Tree) -> None:
    tree.change(SV, "sick-report =", "# check: unknown-variable off – it will come\nsick-report =")
    assert tree.problems() == [
        f"{SV}:1: warning [silenced] sick-report: [unknown-variable] cannot be silenced; mend the text. What can be: "
        "abbreviation, digits, inserted-clause, length-ratio, line-end, lix, long-sentence, number-word, officialese, "
        "passive, phone-number, punctuation, rare-word, thoughts, two-names, untranslated, variables."
    ]
