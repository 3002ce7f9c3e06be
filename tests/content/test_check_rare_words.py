"""A word that few texts use is explained where it stands, taught, or known to be an everyday one."""

from __future__ import annotations

import pytest

from tests.content.conftest import SV, Tree

EVERYDAY = """\
[sv-simple.everyday]
words = \"\"\"
ring jobbet samma dag din chef kontrakt slutar tidig ringer klockan får lön varje månad kvar pengar det är en ett den
om papper du behöver fråga efter arbetar här på hos om vad jag sjuk tar heter larm
\"\"\"
"""
RARE = (
    "warning [rare-word] sick-report.explain: “karensavdrag” stands in few of our texts; take a more common word, or "
    "explain it here (“Karensavdrag är …”, “Det heter karensavdrag.”), or add it to the everyday words in "
    "glossary.toml."
)
CASES = {
    "nowhere explained": ("Fråga om karensavdrag.", [f"{SV}:10: {RARE}"]),
    "explained as what it is": ("\n        Fråga om karensavdrag.\n        Karensavdrag är en dags pengar.", []),
    "named after what it is": ("\n        Jobbet tar en dags pengar.\n        Det heter karensavdrag.", []),
    "explained in the next sentence": ("\n        Fråga om karensavdrag.\n        Det är en dags pengar.", []),
    "a term in bold letters": ("Fråga om <b>karensavdrag</b>.", []),
    "what others say": ("Chefen: «Fråga om karensavdrag.»", []),
    "a name": ("Fråga hos Skatteverket.", []),
    "an address": ("Fråga på forsakringskassan.se.", []),
    "another form of an everyday word": ("Fråga om papperet.", []),
}


@pytest.fixture
def tree(tree: Tree) -> Tree:
    tree.write("messages/glossary.toml", EVERYDAY)
    tree.change(SV, "Amina ringer klockan 6.", "Du ringer klockan 6.")
    tree.change(SV, "Amina får lön.", "Du får lön.")
    return tree


@pytest.mark.parametrize(("new", "expected"), CASES.values(), ids=CASES.keys())
def test_a_rare_word_is_explained_in_its_message(tree: Tree, new: str, expected: list[str]) -> None:
    tree.change(SV, "Ring tidigt.", new)
    assert tree.problems_in(SV) == expected


def test_a_word_that_is_taught_is_known(tree: Tree) -> None:
    tree.change(SV, "Ring tidigt.", "Fråga om kvast.")
    tree.write("messages/sv-simple/words-cleaning.ftl", "word-kvast = kvast\n    .article = en\n")
    assert [problem for problem in tree.problems() if "rare-word" in problem] == []
