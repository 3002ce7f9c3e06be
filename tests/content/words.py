"""A tree of messages with one whole list of words in three languages, without any fault."""

from __future__ import annotations

from bot.content.check_words import FEWEST_PHRASES, FEWEST_WORDS
from tests.content.conftest import Tree

SV_WORDS, EN_WORDS = "messages/sv-simple/words-common.ftl", "messages/en/words-common.ftl"
SHOP, SHOP_EN = "messages/sv-simple/words-preschool.ftl", "messages/en/words-preschool.ftl"
USES = "schedules/words.toml"

SWEDISH = """\
word-kvast = kvast
    .article = en
    .plural = kvastar
    .example = Ta en kvast.
    .emoji = 🧹

word-hink = hink
    .article = en
    .plural = hinkar
    .example = Ta en hink.

word-sopa = sopa
    .forms = sopar, sopade, sopat
    .example = Jag sopar.
    .near = städa

word-stada = städa
    .forms = städar, städade, städat
    .example = Jag städar.
    .near = sopa

word-ren = ren
    .forms = rent, rena
    .example = Golvet är rent.

phrase-ta-ut-soporna = Kan du ta ut soporna?
    .gap = soporna
    .wrong = golven, väggarna, dagarna

phrase-jag-ar-sjuk = Jag är sjuk i dag och kan inte komma.
    .gap = sjuk
    .wrong = kokt, hal, stängd
    .parts = Jag är | sjuk i dag | och kan | inte komma.
"""
ENGLISH = """\
word-kvast = broom
    .example = Take a broom.
word-hink = bucket
    .example = Take a bucket.
word-sopa = to clean, to sweep
    .example = I sweep.
word-stada = to clean
    .example = I clean.
word-ren = clean
    .example = The floor is clean.
phrase-ta-ut-soporna = Can you take out the rubbish?
phrase-jag-ar-sjuk = I am ill today and cannot come.
"""
LISTS = """\
# Where they are learned
[preschool]
lists = ["preschool", "common"]
also = []

[common]
lists = ["common"]

[messages]
sick-report = ["word-hink", "word-ren", "phrase-jag-ar-sjuk"]
"""
TAUGHT = 'sick-report = ["word-hink", "word-ren", "phrase-jag-ar-sjuk"]'


def with_words(tree: Tree) -> Tree:
    """The tree with the lists common and preschool, and with the file that says where they are learned."""
    for locale in ("sv-simple", "en", "ar"):
        given = {"sv-simple": SWEDISH, "en": ENGLISH, "ar": ENGLISH}[locale]
        common = given + _padding(locale, "a", 5, 2)
        tree.write(f"messages/{locale}/words-common.ftl", common)
        tree.write(f"messages/{locale}/words-preschool.ftl", _padding(locale, "b", 0, 0))
    tree.write(USES, LISTS)
    return tree


def _padding(locale: str, mark: str, words: int, phrases: int) -> str:
    swedish = locale == "sv-simple"
    gap = f"    .gap = {mark}\n    .wrong = en, två, tre\n" if swedish else ""
    single = (f"word-{mark}{n} = {mark}{n}\n    .example = {mark}{n}.\n" for n in range(words, FEWEST_WORDS))
    whole = (f"phrase-{mark}{n} = Det {mark} är {n}.\n{gap}" for n in range(phrases, FEWEST_PHRASES))
    return "\n" + "".join((*single, *whole))
