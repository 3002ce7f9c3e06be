"""The roots of Tigrinya words: written syllable by syllable, a word keeps its consonants while its vowels change."""

from __future__ import annotations

FIRST, LAST = 0x1200, 0x135A  # the syllables; eight places for each consonant, its vowels in order
VOWELS = 8
SHORTEST_ROOT = 3  # consonants
# One sound in two letters: ሠ and ሰ, ፀ and ጸ, ዐ and አ, and those that turn soft after a vowel or round before one.
ONE_SOUND = str.maketrans("ሠፀዐኀኸቐቈቘኈኰዀጐ", "ሰጸአሐከቀቀቀሐከከገ")
# for, by, who, that will, not, of, from, he, you, to (do)
STARTS = ("ዘየ", "አየ", "ከተ", "ከነ", "ዝተ", "ነ", "በ", "ዘ", "ከ", "የ", "ተ", "መ", "አ")
# my, your, our, his, their, plural, you (did), we (did), not
ENDS = ("ከተከመ", "ተተከመ", "ከመየ", "ተተ", "ከመ", "ከነ", "አተመ", "አመ", "ተየ", "የ", "ከ", "ነ", "ተ", "ወ", "መ")


def folded(word: str) -> str:
    """A word with one letter for each sound, its vowels kept."""
    return "".join(_with_vowel_of(letter) for letter in word)


def root(word: str) -> str:
    """A word's consonants, without what is written together with it; words in other letters stay as they are."""
    if not any(FIRST <= ord(letter) <= LAST for letter in word):
        return word
    bare = "".join(_consonant(letter) for letter in word)
    return _without_end(_without_start(bare))


def _without_start(bare: str) -> str:
    rest = (bare[len(start) :] for start in STARTS if bare.startswith(start))
    return next((each for each in rest if len(each) >= SHORTEST_ROOT), bare)


def _without_end(bare: str) -> str:
    rest = (bare[: -len(end)] for end in ENDS if bare.endswith(end))
    return next((each for each in rest if len(each) >= SHORTEST_ROOT), bare)


def _consonant(letter: str) -> str:
    place = ord(letter) - FIRST
    return chr(FIRST + place - place % VOWELS).translate(ONE_SOUND) if 0 <= place <= LAST - FIRST else letter


def _with_vowel_of(letter: str) -> str:
    place = ord(letter) - FIRST
    if not 0 <= place <= LAST - FIRST:
        return letter
    return chr(ord(_consonant(letter)) + place % VOWELS)
