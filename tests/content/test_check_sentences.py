"""What an editor is told of sentences that are hard to read."""

from __future__ import annotations

import pytest

from tests.content.conftest import SV, Tree

OLD = "Ring tidigt."
AT = f"{SV}:10:"
NAME = "sick-report.explain"
CASES = {
    "hard words": (
        "\n        Arbetsgivaren behöver information." * 10,
        [f"{SV}:11: error [lix] {NAME} has LIX 103, at most 35 is simple; write shorter words and sentences."],
    ),
    "long sentences and long words": (
        "\n        Du behöver ringa till din arbetsgivare." * 6,
        [f"{SV}:11: error [lix] {NAME} has LIX 39, at most 35 is simple; write shorter words and sentences."],
    ),
    "hard words in a short text": ("Arbetsgivaren behöver information.", []),
    "a sentence of 12 words": ("Ring tidigt på dagen så att din chef kan hitta en annan.", []),
    "a sentence of 13 words": (
        "Ring tidigt på dagen så att din chef kan hitta en annan då.",
        [
            f"{AT} warning [long-sentence] {NAME}: the sentence “Ring tidigt på dagen så att din chef kan hitta en "
            "annan då.” has 13 words; write two, of 12 words at most."
        ],
    ),
    "a sentence of 19 words": (
        "Ring tidigt på dagen så att din chef kan hitta en annan som kan gå i ditt ställe då.",
        [
            f"{AT} error [long-sentence] {NAME}: the sentence “Ring tidigt på dagen så att din chef kan hitta en "
            "annan som kan gå i ditt ställe då.” has 19 words; write two, of 12 words at most."
        ],
    ),
    "line breaks do not shorten a sentence": (
        "\n        Ring tidigt på dagen så att din chef\n        kan hitta en annan som kan gå i ditt ställe då.",
        [
            f"{SV}:11: error [line-end] {NAME}: the line “Ring tidigt på dagen så att din chef” has no mark at its "
            "end; end each line with . ! ? or :",
            f"{SV}:11: error [long-sentence] {NAME}: the sentence “Ring tidigt på dagen så att din chef kan hitta en "
            "annan som kan gå i ditt ställe då.” has 19 words; write two, of 12 words at most.",
        ],
    ),
    "a line without its mark": (
        "\n        Ring tidigt.\n        Då hinner jobbet ordna dagen\n        Vänta inte.",
        [
            f"{SV}:12: error [line-end] {NAME}: the line “Då hinner jobbet ordna dagen” has no mark at its end; end "
            "each line with . ! ? or :"
        ],
    ),
    "two thoughts on a line": (
        "Ring jobbet så tidigt du kan. Fråga också din chef.",
        [
            f"{AT} warning [thoughts] {NAME}: more than one thought stands in the line “Ring jobbet så tidigt du kan. "
            "Fråga också din chef.”; give each sentence its own line."
        ],
    ),
    "a question and its answer": ("Är du sjuk länge och vet inte när? Fråga då din chef.", []),
    "two short sentences": ("Ansök ändå. Skicka det senare.", []),
    "a greeting before a sentence": ("Hej! Nu är din första vecka på jobbet slut.", []),
    "a quote of several sentences": ("Säg: «Hej! Jag är sjuk i dag. Jag skulle börja klockan 8.»", []),
    "a clause between commas": (
        "Din chef, som ofta är i huset, vet mer.",
        [
            f"{AT} warning [inserted-clause] {NAME}: “som ofta är i huset” is put into the middle of a sentence; "
            "write it as a sentence of its own."
        ],
    ),
    "words in brackets": (
        "Ring jobbet (inte din handledare hemma) samma dag.",
        [
            f"{AT} warning [inserted-clause] {NAME}: “(inte din handledare hemma)” is put into the middle of a "
            "sentence; write it as a sentence of its own."
        ],
    ),
    "words between dashes": (
        "Ring jobbet – helst före klockan 7 – samma dag.",
        [
            f"{AT} warning [inserted-clause] {NAME}: “helst före klockan 7” is put into the middle of a sentence; "
            "write it as a sentence of its own."
        ],
    ),
    "an example at the end": ("Ring om du är sjuk, till exempel om du har feber.", []),
    "a list of words": ("Ta med kort, nyckel, kläder och mat.", []),
}


@pytest.mark.parametrize(("new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_sentence_that_is_hard_is_named_with_its_line(tree: Tree, new: str, expected: list[str]) -> None:
    tree.change(SV, OLD, new)
    assert tree.problems_in(SV) == expected


def test_a_button_and_a_title_are_no_sentences(tree: Tree) -> None:
    tree.change(SV, ".title = Bra att veta: morgonen", ".title = Morgonen, som ofta är tidig, börjar så")
    assert tree.problems() == []
