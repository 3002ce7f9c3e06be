"""What an editor is told of single words: those that the glossary has better ones for, the passive, figures."""

from __future__ import annotations

import pytest

from tests.content.conftest import EN, SV, Tree

GLOSSARY = """\
[sv-simple.abbreviations]
"t.ex." = "till exempel"
"kl" = "klockan"

[sv-simple.officialese]
"erhåll*" = "få"
"i samband med" = "när"

[sv-simple.names]
"handledare" = ["mentor*"]

[en.names]
"pay" = ["salary"]
"""
AT = f"{SV}:10: warning"
NAME = "sick-report.explain"
WHO = "does not say who does it; write who does what: jobbet betalar, du skickar."
CASES = {
    "an abbreviation": (
        "Ring om t.ex. barnet är sjukt.",
        [f"{AT} [abbreviation] {NAME}: “t.ex.” is an abbreviation; write the whole words: till exempel"],
    ),
    "an abbreviation without its dot": (
        "Ring före kl 7.",
        [f"{AT} [abbreviation] {NAME}: “kl” is an abbreviation; write the whole words: klockan"],
    ),
    "a word that only begins so": ("Var klok, ring.", []),
    "the language of offices": (
        "Du erhåller lön.",
        [f"{AT} [officialese] {NAME}: “erhåller” is the language of offices; write: få"],
    ),
    "several words": (
        "Ring i samband med resan.",
        [f"{AT} [officialese] {NAME}: “i samband med” is the language of offices; write: när"],
    ),
    "what others say": ("Chefen säger: «Du erhåller lön, t.ex. i maj.»", []),
    "a second name": (
        "Ring din mentor.",
        [f"{AT} [two-names] {NAME}: “mentor” has one name in all texts; write: handledare"],
    ),
    "a passive": ("Lönen betalas i maj.", [f"{AT} [passive] {NAME}: “betalas” {WHO}"]),
    "a passive of the past": ("Lönen betalades i maj.", [f"{AT} [passive] {NAME}: “betalades” {WHO}"]),
    "a short passive": ("Skatten dras av.", [f"{AT} [passive] {NAME}: “dras” {WHO}"]),
    "done by somebody": (
        "Papperet är skrivet av chefen.",
        [f"{AT} [passive] {NAME}: “är skrivet av” {WHO}"],
    ),
    "becoming something done": ("Du blir informerad.", [f"{AT} [passive] {NAME}: “blir informerad” {WHO}"]),
    "words in -s that are no passives": ("Det finns en plats. Du trivs. Vi ses.", []),
    "becoming something": ("Du blir glad.", []),
    "a number in letters": (
        "Vila två dagar.",
        [f"{AT} [number-word] {NAME}: “två” is a number in letters; write 2"],
    ),
    "a number at the beginning": (
        "Tolv dagar räcker.",
        [f"{AT} [number-word] {NAME}: “Tolv” is a number in letters; write 12"],
    ),
    "an article": ("En dag eller ett år.", []),
}


@pytest.mark.parametrize(("new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_word_is_named_with_what_to_write(tree: Tree, new: str, expected: list[str]) -> None:
    tree.write("messages/glossary.toml", GLOSSARY)
    tree.change(SV, "Ring tidigt.", new)
    assert tree.problems_in(SV) == expected


def test_each_language_has_its_own_names(tree: Tree) -> None:
    tree.write("messages/glossary.toml", GLOSSARY)
    tree.change(EN, "Amina is paid.", "Amina gets her salary.")
    assert tree.problems() == [
        f"{EN}:23: warning [two-names] pay.example: “salary” has one name in all texts; write: pay"
    ]


def test_a_broken_glossary_is_named(tree: Tree) -> None:
    tree.write("messages/glossary.toml", '[sv-simple.officialese]\n"erhåll*" = få\n')
    assert tree.problems() == [
        "messages/glossary.toml:1: error [glossary] it cannot be read, and no word is checked: Invalid value (at line "
        "2, column 13)"
    ]
