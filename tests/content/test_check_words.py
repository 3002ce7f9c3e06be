"""What an editor is told of words to learn, of steps that name them, and of where they are learned."""

from __future__ import annotations

import pytest

from bot.content.check_words import FEWEST_PHRASES, FEWEST_WORDS
from tests.content.conftest import SV, Tree
from tests.content.words import EN_WORDS, SHOP, SHOP_EN, SV_WORDS, TAUGHT, USES, with_words

CASES = {
    "no example": (
        SV_WORDS,
        "    .example = Ta en hink.\n",
        "",
        [
            f"{EN_WORDS.replace('en', 'ar')}:3: error [attribute] word-hink has .example, which its source has not; "
            "take it away.",
            f"{EN_WORDS}:3: error [attribute] word-hink has .example, which its source has not; take it away.",
            f"{SV_WORDS}:7: error [word] word-hink has no .example; write a short sentence with the word.",
        ],
    ),
    "an article that is none": (
        SV_WORDS,
        ".article = en",
        ".article = et",
        [f'{SV_WORDS}:2: error [word] word-kvast.article is "et"; write en or ett.'],
    ),
    "a verb with a form too few": (
        SV_WORDS,
        "sopar, sopade, sopat",
        "sopar",
        [
            f"{SV_WORDS}:13: error [word] word-sopa.forms has 1 forms; write 3 of a verb (äter, åt, ätit), "
            "2 of an adjective (stort, stora)."
        ],
    ),
    "forms of a noun": (
        SV_WORDS,
        "    .plural = kvastar\n",
        "    .forms = kvastar, kvastarna\n",
        [
            f"{SV_WORDS}:3: error [word] word-kvast.forms stands beside .article or .plural; "
            "a noun has those, a verb or adjective .forms."
        ],
    ),
    "an attribute that is not known": (
        SV_WORDS,
        "    .emoji = 🧹\n",
        "    .emojy = 🧹\n",
        [
            f"{SV_WORDS}:5: error [word] word-kvast.emojy is not known here; known are .article, .emoji, .example, "
            ".forms, .near, .picture, .plural."
        ],
    ),
    "a variable": (
        SV_WORDS,
        "Ta en hink.",
        "Ta en { $month }.",
        [f"{SV_WORDS}:10: error [word] word-hink.example has a sign of < > {{ }} &; write the words alone."],
    ),
    "a gap that does not stand in the phrase": (
        SV_WORDS,
        ".gap = soporna",
        ".gap = sopor",
        [
            f'{SV_WORDS}:27: error [word] phrase-ta-ut-soporna.gap "sopor" must stand in the phrase once, '
            "as one whole word, just as it is written there."
        ],
    ),
    "no gap": (
        SV_WORDS,
        "    .gap = soporna\n",
        "",
        [
            f"{SV_WORDS}:26: error [word] phrase-ta-ut-soporna.gap is missing; "
            "write the word of the phrase that is left out."
        ],
    ),
    "the same wrong word twice": (
        SV_WORDS,
        "golven, väggarna, dagarna",
        "golven, väggarna, golven",
        [
            f"{SV_WORDS}:28: error [word] phrase-ta-ut-soporna.wrong has golven, väggarna, golven; "
            "write 3 different words, with commas between."
        ],
    ),
    "a wrong word that stands in the phrase": (
        SV_WORDS,
        "golven, väggarna, dagarna",
        "golven, väggarna, ut",
        [
            f'{SV_WORDS}:28: error [word] phrase-ta-ut-soporna.wrong "ut" stands in the phrase itself; '
            "write a word that cannot be right."
        ],
    ),
    "parts that do not make the phrase": (
        SV_WORDS,
        "Jag är | sjuk i dag",
        "Jag är | sjuk",
        [
            f"{SV_WORDS}:33: error [word] phrase-jag-ar-sjuk.parts put together with spaces must be the phrase, "
            "to the letter."
        ],
    ),
    "a long phrase without parts": (
        SV_WORDS,
        "    .parts = Jag är | sjuk i dag | och kan | inte komma.\n",
        "",
        [
            f"{SV_WORDS}:30: error [word] phrase-jag-ar-sjuk.parts is missing, and the phrase has 9 words; "
            "write 2 to 7 parts: Jag | är sjuk | i dag."
        ],
    ),
    "near a word that is not there": (
        SV_WORDS,
        ".near = sopa",
        ".near = skura",
        [
            f'{EN_WORDS.replace("en", "ar")}:7: error [word] word-stada means "to clean", and so does word-sopa in '
            "words-common.ftl; tell them apart, or name each in .near of the other.",
            f'{EN_WORDS}:7: error [word] word-stada means "to clean", and so does word-sopa in words-common.ftl; '
            "tell them apart, or name each in .near of the other.",
            f'{SV_WORDS}:20: error [word] word-stada.near names "skura", and there is no such word.',
        ],
    ),
    "two words that mean the same": (
        EN_WORDS,
        "= bucket",
        "= broom",
        [
            f'{EN_WORDS}:3: error [word] word-hink means "broom", and so does word-kvast in words-common.ftl; '
            "tell them apart, or name each in .near of the other."
        ],
    ),
    "two words of different classes that mean the same": (EN_WORDS, "= bucket", "= clean", []),
    "two words that mean the same, learned at one workplace": (
        SHOP_EN,
        "= b7\n",
        "= a7\n",
        [
            f'{EN_WORDS}:18: error [word] word-a7 means "a7", and so does word-b7 in words-preschool.ftl; '
            "tell them apart, or name each in .near of the other."
        ],
    ),
    "a word twice at one workplace": (
        SHOP,
        "= b7\n",
        "= hink\n",
        [f"{SV_WORDS}:7: error [word] word-hink is the same Swedish as word-b7 in words-preschool.ftl; take one away."],
    ),
    "a picture twice in a class": (
        SV_WORDS,
        "    .example = Ta en hink.\n",
        "    .example = Ta en hink.\n    .emoji = 🧹\n",
        [
            f"{SV_WORDS}:11: error [word] word-hink.emoji is 🧹, as that of word-kvast in words-common.ftl: "
            "both would be right; take one away."
        ],
    ),
    "a picture in two classes": (
        SV_WORDS,
        "    .example = Jag sopar.\n",
        "    .example = Jag sopar.\n    .emoji = 🧹\n",
        [],
    ),
    "a word without translation": (
        EN_WORDS,
        "word-ren = clean\n    .example = The floor is clean.\n",
        "",
        [
            f"{EN_WORDS}:7: warning [missing] word-ren has no text in en, Swedish is shown; write one from "
            "sv-simple/words-common.ftl:22."
        ],
    ),
    "an example without translation": (
        EN_WORDS,
        "    .example = The floor is clean.\n",
        "",
        [f"{EN_WORDS}:9: warning [attribute] word-ren lacks .example, which its source has; write it."],
    ),
    "a translation with an article": (
        EN_WORDS,
        "    .example = Take a broom.\n",
        "    .example = Take a broom.\n    .article = a\n",
        [f"{EN_WORDS}:1: error [attribute] word-kvast has .article, which is not translated; take it away."],
    ),
    "a translation of no word": (
        EN_WORDS,
        "word-ren = ",
        "word-rent = pure\nword-ren = ",
        [
            f"{EN_WORDS}:9: error [obsolete] word-rent is not in sv-simple, its source; take it away, "
            "or write the source first."
        ],
    ),
    "a word among other messages": (
        SV,
        "pay =",
        "word-penna = penna\n    .article = en\n    .example = Ta en penna.\n\npay =",
        [
            "messages/ar/safe.ftl:1: warning [missing] word-penna has no text in ar, Swedish is shown; "
            "write one from sv-simple/safe.ftl:14.",
            "messages/en/safe.ftl:1: warning [missing] word-penna has no text in en, Swedish is shown; "
            "write one from sv-simple/safe.ftl:14.",
            f"{SV}:14: error [word] word-penna stands in safe.ftl; words stand in a file words-….ftl.",
        ],
    ),
    "a message that teaches two words": (
        USES,
        TAUGHT,
        'sick-report = ["word-hink", "word-ren"]',
        [f"{USES}:10: error [word-list] messages: sick-report names word-hink, word-ren; write 3 to 5 different ones."],
    ),
    "a message that teaches a word which is not there": (
        USES,
        TAUGHT,
        'sick-report = [\n  "word-hink", "word-ren",\n  "word-sjuk",\n]',
        [
            f'{USES}:12: error [word-list] messages: sick-report names "word-sjuk", and no list has it; '
            "write the id of a word, as word-nyckel."
        ],
    ),
    "words of a message that is none": (
        USES,
        "sick-report =",
        "sick-reprot =",
        [f"{USES}:10: error [word-list] messages: sick-reprot is no step; write an id as a schedule names it."],
    ),
    "words of a message that are no list": (
        USES,
        TAUGHT,
        'sick-report = "word-hink"',
        [f'{USES}:9: error [word-list] messages.sick-report: write sick-report = ["word-…", "word-…", "word-…"]'],
    ),
    "words of a message beside its text": (
        SV,
        "    .short = 🤒 Sjuk\n",
        "    .short = 🤒 Sjuk\n    .words = word-hink, word-ren, word-kvast\n",
        [
            f"{SV}:10: error [word] sick-report.words is not read here; "
            'write sick-report = ["word-…"] under [messages] in words.toml.'
        ],
    ),
    "an unknown kind of workplace": (
        USES,
        "[common]",
        "[school]",
        [
            f"{USES}:6: error [word-list] school: there is no such kind of workplace; there are cleaning-and-waste, "
            "preschool, cafe-and-kitchen, electronics-recycling, second-hand-shop, bicycle-workshop, elderly-care, "
            "common."
        ],
    ),
    "an unknown list": (
        USES,
        '"preschool", "common"',
        '"preschool", "commom"',
        [
            f"{USES}:3: error [word-list] preschool: there is no list commom; write messages/sv-simple/"
            "words-commom.ftl, or take it away."
        ],
    ),
    "an unknown word beside the lists": (
        USES,
        "also = []",
        'also = [\n  "word-nothing",\n]',
        [
            f"{USES}:5: error [word-list] preschool: there is no word word-nothing; "
            "write an id as it stands in a file words-….ftl."
        ],
    ),
    "a word of the lists beside them": (
        USES,
        "also = []",
        'also = ["word-hink"]',
        [f"{USES}:4: error [word-list] preschool: word-hink is learned already, from common; take it away here."],
    ),
    "lists that cannot be read": (
        USES,
        "also = []",
        "also = [",
        [
            f"{USES}:6: error [word-list] Invalid value (at line 6, column 2); "
            'a line reads lists = ["preschool", "common"]'
        ],
    ),
    "lists with an unknown key": (
        USES,
        "also = []",
        "als = []",
        [
            f'{USES}:2: error [word-list] preschool.als: write lists = ["…", "common"], '
            'and also = ["word-…"] if need be.'
        ],
    ),
}


def test_words_without_faults_have_no_problems(tree: Tree) -> None:
    assert with_words(tree).problems_but("untranslated") == []


@pytest.mark.parametrize(("path", "old", "new", "expected"), CASES.values(), ids=CASES.keys())
def test_each_fault_of_words_is_named_with_its_line(
    tree: Tree, path: str, old: str, new: str, expected: list[str]
) -> None:
    with_words(tree).change(path, old, new)
    assert tree.problems_but("untranslated") == expected


def test_a_short_list_is_named(tree: Tree) -> None:
    with_words(tree)
    for locale in ("sv-simple", "en", "ar"):
        tree.write(f"messages/{locale}/words-preschool.ftl", "word-ute = ute\n    .example = Ute.\n")
    assert tree.problems_but("untranslated") == [
        f"{SHOP}:1: warning [word-list] the list has 1 words and 0 phrases; "
        f"write at least {FEWEST_WORDS} words and {FEWEST_PHRASES} phrases."
    ]


def test_the_lists_are_no_schedule(tree: Tree) -> None:
    with_words(tree)
    (tree.schedules / "year.toml").unlink()
    assert tree.problems_but("untranslated")[-1] == (
        "schedules:1: error [schedule] there is no schedule here: add a file such as almp.toml"
    )
