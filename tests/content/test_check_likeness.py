"""What an editor is told of a translation that is unlike its source, or not translated."""

from __future__ import annotations

import pytest

from tests.content.conftest import AR, EN, SV, Tree

UK, SO, TI, FA = (f"messages/{locale}/safe.ftl" for locale in ("uk", "so", "ti", "fa-AF"))
LONG = "Ring jobbet i god tid.\n        Då hinner jobbet ordna dagen.\n        Säg vad du heter och när du börjar."
SAID = "what is to be said in Swedish stands in «»."
CASES = {
    "a number is missing": (
        AR,
        "تتصل أمينة في الساعة 6.",
        "تتصل أمينة.",
        [f"{AR}:12: error [digits] sick-report.example lacks the number 6, which its source has; write it in digits."],
    ),
    "a number is another one": (
        EN,
        "Amina phones at 6.",
        "Amina phones at 7.",
        [
            f"{EN}:11: error [digits] sick-report.example has the number 7, which its source has not; write what "
            "stands there.",
            f"{EN}:11: error [digits] sick-report.example lacks the number 6, which its source has; write it in "
            "digits.",
        ],
    ),
    "digits of another script": (
        AR,
        "تتصل أمينة في الساعة 6.",
        "تتصل أمينة في الساعة ٦.",
        [
            f"{AR}:12: error [digits] sick-report.example has the digits ٦; write 6, as clocks and signs in Sweden do.",
            f"{AR}:12: error [digits] sick-report.example lacks the number 6, which its source has; write it in "
            "digits.",
        ],
    ),
    "a variable is missing": (
        EN,
        "ends on { $end-date }.",
        "ends.",
        [f"{EN}:2: error [variables] sick-report lacks {{ $end-date }}, which its source has; write it."],
    ),
    "a variable is too much": (
        EN,
        "Phone early.",
        "Phone before { $end-date }.",
        [
            f"{EN}:10: error [variables] sick-report.explain has {{ $end-date }}, which its source has not; take it "
            "away."
        ],
    ),
    "a sentence in Swedish": (
        EN,
        "Phone early.",
        "Phone early. Ring din chef.",
        [f"{EN}:10: error [untranslated] sick-report.explain: “Phone early. Ring din chef.” is not translated; {SAID}"],
    ),
    "Swedish to be said": (EN, "Phone early.", "Say: «Ring din chef.»", []),
    "a sentence in Latin letters": (
        AR,
        "الاتصال باكرا أفضل.",
        "Phone your boss early.",
        [f"{AR}:11: error [untranslated] sick-report.explain: “Phone your boss early.” is not translated; {SAID}"],
    ),
    "a Swedish term": (AR, "الاتصال باكرا أفضل.", "الاتصال باكرا أفضل: <i>ring jobbet samma dag</i>.", []),
    "an authority": (AR, "الاتصال باكرا أفضل.", "اسألوا Försäkringskassan.", []),
    "a Latin comma": (
        AR,
        "الاتصال باكرا أفضل.",
        "الاتصال باكرا, أفضل.",
        [f"{AR}:11: error [punctuation] sick-report.explain: the mark , is of the Latin script; write ،"],
    ),
    "a Latin question mark": (
        AR,
        ".title = من المفيد: الصباح",
        ".title = متى الصباح?",
        [f"{AR}:9: error [punctuation] sick-report.title: the mark ? is of the Latin script; write ؟"],
    ),
    "marks of quoted Swedish": (AR, "الاتصال باكرا أفضل.", "قولوا: «Hej, är du sjuk?»", []),
}  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_difference_is_named_with_its_line(tree: Tree, path: str, old: str, new: str, expected: list[str]) -> None:
    tree.change(path, old, new)
    assert tree.problems() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Phone.", ["is 7% as long as its source (between 70% and 180% is usual)"], id="too short"),
        pytest.param("Phone work in good time, and say your name and when you start, so that they can arrange it.", [],
                     id="about as long"),
        pytest.param("Phone work. " * 20, ["is 272% as long as its source (between 70% and 180% is usual)"],
                     id="too long"),
    ],
)  # fmt: skip
def test_a_translation_is_about_as_long_as_its_source(tree: Tree, text: str, expected: list[str]) -> None:
    tree.change(SV, "Ring tidigt.", f"\n        {LONG}")
    tree.change(AR, "الاتصال باكرا أفضل.", "الاتصال باكرا أفضل. فعندها يمكن ترتيب اليوم في العمل. اذكروا اسمكم.")
    tree.change(EN, "Phone early.", text)
    said = [problem for problem in tree.problems() if "[length-ratio]" in problem]
    assert said == [
        f"{EN}:10: warning [length-ratio] sick-report.explain {each}; see that nothing is missing or added."
        for each in expected
    ]


def test_two_months_need_no_figure_in_arabic(tree: Tree) -> None:
    tree.change(SV, "Ring tidigt.", "Vila 2 dagar.")
    tree.change(EN, "Phone early.", "Rest 2 days.")
    tree.change(AR, "الاتصال باكرا أفضل.", "استريحوا يومين.")
    assert tree.problems() == []


def test_a_full_stop_of_the_latin_script_is_named_in_tigrinya(tree: Tree) -> None:
    tree.write(TI, "sick-report =\n    ናብ ስራሕ ደውሉ.\n    .explain = ቀልጢፍኩም ደውሉ። «Ring.» ሰዓት 7.30\n")
    assert [problem for problem in tree.problems() if "[punctuation]" in problem] == [
        f"{TI}:2: error [punctuation] sick-report: the mark . is of the Latin script; write ።"
    ]


@pytest.mark.parametrize("path", [UK, SO, TI, FA])
def test_a_source_that_was_copied_is_named_in_every_language(tree: Tree, path: str) -> None:
    tree.write(path, "sick-report =\n    Ring jobbet samma dag.\n")
    assert [problem for problem in tree.problems() if "[untranslated]" in problem] == [
        f"{path}:2: error [untranslated] sick-report: “Ring jobbet samma dag.” is not translated; {SAID}"
    ]
