"""Words are read from their files; what is faulty is left out."""

from __future__ import annotations

from bot.content.content import Content, read_content
from bot.content.words import example_meaning, meaning
from bot.domain.words import Word, WordClass
from tests.content.conftest import Tree
from tests.content.words import LISTS, SV_WORDS, USES, with_words


def read(tree: Tree) -> Content:
    return read_content(messages=str(tree.messages), schedules=str(tree.schedules))


def test_a_noun_is_read(tree: Tree) -> None:
    assert read(with_words(tree)).words.words["word-kvast"] == Word(
        id="word-kvast",
        list="common",
        swedish="kvast",
        kind=WordClass.NOUN,
        example="Ta en kvast.",
        article="en",
        plural="kvastar",
        emoji="🧹",
    )


def test_a_verb_is_read(tree: Tree) -> None:
    assert read(with_words(tree)).words.words["word-stada"] == Word(
        id="word-stada",
        list="common",
        swedish="städa",
        kind=WordClass.VERB,
        example="Jag städar.",
        forms=("städar", "städade", "städat"),
        near=frozenset({"sopa"}),
    )


def test_a_phrase_without_parts_is_put_together_from_its_words(tree: Tree) -> None:
    assert read(with_words(tree)).words.words["phrase-ta-ut-soporna"] == Word(
        id="phrase-ta-ut-soporna",
        list="common",
        swedish="Kan du ta ut soporna?",
        kind=WordClass.PHRASE,
        gap="soporna",
        wrong=("golven", "väggarna", "dagarna"),
        parts=("Kan", "du", "ta", "ut", "soporna?"),
    )


def test_a_phrase_has_the_parts_that_are_written(tree: Tree) -> None:
    found = read(with_words(tree)).words.words["phrase-jag-ar-sjuk"]
    assert found.parts == ("Jag är", "sjuk i dag", "och kan", "inte komma.")


def test_classes_are_told_by_the_attributes(tree: Tree) -> None:
    words = read(with_words(tree)).words.words
    assert (words["word-ren"].kind, words["word-a7"].kind) == (WordClass.ADJECTIVE, WordClass.OTHER)


def test_the_lists_of_a_workplace_are_read_in_turn(tree: Tree) -> None:
    with_words(tree).change(
        USES, 'lists = ["preschool", "common"]\nalso = []', 'lists = ["preschool"]\nalso = ["word-ren"]'
    )
    lists = read(tree).words
    assert lists.lists["common"][:3] == ("word-kvast", "word-hink", "word-sopa")
    assert lists.of_kind("preschool") == (*lists.lists["preschool"], "word-ren")
    assert lists.of_kind("somewhere") == lists.lists["common"]


def test_a_faulty_word_is_left_out(tree: Tree) -> None:
    with_words(tree).change(SV_WORDS, ".article = en", ".article = et")
    lists = read(tree).words
    assert ("word-kvast" in lists.words, lists.lists["common"][0]) == (False, "word-hink")


def test_faulty_uses_leave_each_workplace_its_own_list_and_the_common_one(tree: Tree) -> None:
    with_words(tree).write(USES, "lists = [")
    assert read(tree).words.kinds == {"common": ("common",), "preschool": ("preschool", "common")}


def test_a_tree_without_words_has_none(tree: Tree) -> None:
    assert read(tree).words.of_kind("common") == ()


def test_a_meaning_is_given_in_that_very_language_only(tree: Tree) -> None:
    with_words(tree).change("messages/ar/words-common.ftl", "word-hink = bucket\n    .example = Take a bucket.\n", "")
    content = read(tree)
    word = content.words.words["word-hink"]
    asked = ("en", "ar", "sv-simple", "sv")
    assert [meaning(content.catalogue, word, tag) for tag in asked] == ["bucket", None, None, None]
    examples = [example_meaning(content.catalogue, word, tag) for tag in asked]
    assert examples == ["Take a bucket.", None, None, None]


def test_what_a_message_teaches_is_named_beside_the_lists_without_words_that_are_not_there(tree: Tree) -> None:
    tree = with_words(tree)
    tree.write(USES, LISTS.replace("phrase-jag-ar-sjuk", "word-none"))
    assert read(tree).words.messages == {"sick-report": ("word-hink", "word-ren")}


def test_other_words_leave_the_programmes_as_they_are(tree: Tree) -> None:
    before = read(with_words(tree))
    tree.write(USES, "")
    assert read(tree).after(before).programmes is before.programmes


def test_every_shipped_word_is_read(content: Content) -> None:
    written = [id for id in content.catalogue.ids("sv-simple") if id.startswith(("word-", "phrase-"))]
    assert list(content.words.words) == written
    assert {kind for kind, lists in content.words.kinds.items() if len(content.words.of_kind(kind)) < 150} == set()
