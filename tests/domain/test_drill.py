"""One question about one word."""

import random
from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.drill import Kind, Question, askable, easier, in_order, kind_at, kind_for, parts, question
from bot.domain.memory import Rating
from bot.domain.words import Word, WordClass
from tests.domain.words import UNEVEN, faults, never, phrase, remembered, unevenness, word

BROOM = word("kvast", emoji="🧹")
SWEEP = word("sopa", WordClass.VERB, emoji="🧹")
PHRASE = phrase("Kan du ta ut soporna?", id="phrase-ta-ut", gap="soporna", wrong=("golvet", "klockan", "skorna"))
NOUNS = [BROOM, *(word(name) for name in ("hink", "mopp", "trasa", "påse", "dammsugare"))]
VERBS = [SWEEP, *(word(name, WordClass.VERB) for name in ("torka", "skura", "bära", "hämta"))]
PHRASES = [PHRASE, *(phrase(f"{verb} du hit en {thing}?") for verb in ("Tar", "Bär") for thing in ("stol", "låda"))]
POOL = [*NOUNS, *VERBS, *PHRASES]


def asked(of: Word, kind: Kind, pool: list[Word], seed: int = 0) -> Question:
    found = question(of, kind, pool, random.Random(seed), never)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("of", "told", "expected"),
    [
        pytest.param(
            BROOM, {"meaning": True, "voice": True}, "show meaning swedish article listen write say", id="noun"
        ),
        pytest.param(
            BROOM, {"meaning": False, "voice": False}, "show swedish article write", id="no meaning, but a picture"
        ),
        pytest.param(NOUNS[1], {"meaning": False, "voice": False}, "show article", id="no meaning and no picture"),
        pytest.param(VERBS[1], {"meaning": False, "voice": False}, "show", id="nothing to ask by"),
        pytest.param(
            PHRASE, {"meaning": True, "voice": True}, "show meaning swedish listen order gap say", id="phrase"
        ),
        pytest.param(
            phrase("Nu går vi hem för det är redan mycket sent."),
            {"meaning": True, "voice": False},
            "show meaning swedish",
            id="a phrase of too many words",
        ),
        pytest.param(phrase("hej hej"), {"meaning": False, "voice": False}, "show", id="a phrase with no other order"),
    ],
)
def test_what_can_be_asked_of_a_word(of: Word, told: dict[str, bool], expected: str) -> None:
    assert askable(of, **told) == {Kind(kind) for kind in expected.split()}


def test_a_new_word_is_shown_and_the_kinds_become_harder_with_each_good_review() -> None:
    can = askable(BROOM, meaning=True, voice=True)
    seen = [
        {kind_for(BROOM, remembered(BROOM.id, [Rating.Good] * times), can, random.Random(seed)) for seed in range(40)}
        for times in range(1, 6)
    ]
    assert kind_for(BROOM, None, can, random.Random(0)) is Kind.SHOW
    assert seen == [
        {Kind.SWEDISH, Kind.LISTEN},
        {Kind.ARTICLE, Kind.SWEDISH},
        {Kind.ARTICLE, Kind.LISTEN, Kind.SAY},
        {Kind.WRITE, Kind.SAY},
        {Kind.WRITE, Kind.SAY},
    ]


def test_a_failure_makes_the_next_kind_easier() -> None:
    can = {Kind.MEANING, Kind.SWEDISH, Kind.WRITE}
    memory = remembered(BROOM.id, [Rating.Good] * 4 + [Rating.Again] * 2)
    assert kind_for(BROOM, memory, can, random.Random(0)) is Kind.SWEDISH


@pytest.mark.parametrize(
    ("level", "can", "expected"),
    [
        pytest.param(4, {Kind.MEANING}, Kind.MEANING, id="only an easier one"),
        pytest.param(0, {Kind.WRITE}, Kind.WRITE, id="only a harder one"),
        pytest.param(3, {Kind.SHOW}, Kind.SHOW, id="none"),
    ],
)
def test_what_cannot_be_asked_is_asked_otherwise(level: int, can: set[Kind], expected: Kind) -> None:
    assert kind_at(level, can, random.Random(0)) is expected


@pytest.mark.parametrize(
    ("kind", "can", "expected"),
    [
        pytest.param(Kind.WRITE, {Kind.MEANING, Kind.SWEDISH, Kind.WRITE}, Kind.MEANING, id="the easiest"),
        pytest.param(Kind.WRITE, {Kind.ARTICLE, Kind.WRITE}, Kind.ARTICLE, id="what there is"),
        pytest.param(Kind.MEANING, {Kind.MEANING, Kind.WRITE}, Kind.MEANING, id="nothing is easier"),
    ],
)
def test_a_wrong_answer_returns_with_an_easier_kind(kind: Kind, can: set[Kind], expected: Kind) -> None:
    assert easier(kind, can) is expected


def test_the_wrong_answers_are_of_the_same_list_and_class() -> None:
    strangers = [word(name, list="preschool") for name in ("boll", "docka")]
    for seed in range(50):
        choices = asked(BROOM, Kind.MEANING, [*strangers, *POOL], seed).choices
        assert set(choices) <= {noun.id for noun in NOUNS}


def test_a_small_list_is_filled_up_with_the_same_class_of_other_lists() -> None:
    few = [BROOM, NOUNS[1], *(word(name, list="preschool") for name in ("boll", "docka", "bok")), *VERBS]
    for seed in range(50):
        choices = asked(BROOM, Kind.MEANING, few, seed).choices
        assert {BROOM.id, NOUNS[1].id} < set(choices)
        assert not {verb.id for verb in VERBS} & set(choices)


def test_a_phrase_is_asked_among_phrases() -> None:
    assert set(asked(PHRASE, Kind.LISTEN, POOL).choices) <= {each.id for each in PHRASES}
    assert question(PHRASE, Kind.LISTEN, [PHRASE, *NOUNS], random.Random(0), never) is None


def test_what_is_near_means_the_same_or_looks_the_same_is_no_wrong_answer() -> None:
    near = word("sopborste", near=frozenset({"kvast"}))
    meant = word("viska")
    twin = word("Kvast", id="word-kvast-2", list="preschool")
    pictured = word("borste", emoji="🧹")

    def same(one: Word, other: Word) -> bool:
        return {one.swedish, other.swedish} == {"kvast", "viska"}

    pool = [BROOM, near, meant, twin, pictured, *NOUNS[1:4]]
    for seed in range(100):
        found = question(BROOM, Kind.SWEDISH, pool, random.Random(seed), same)
        assert found is not None
        assert set(found.choices) == {BROOM.id, *(each.id for each in NOUNS[1:4])}


def test_two_wrong_answers_are_not_alike_either() -> None:
    pool = [BROOM, word("golv"), word("mark", near=frozenset({"golv"})), NOUNS[1], NOUNS[2]]
    for seed in range(100):
        assert not {"word-golv", "word-mark"} <= set(asked(BROOM, Kind.MEANING, pool, seed).choices)


def test_en_and_ett_stand_in_their_places() -> None:
    assert asked(BROOM, Kind.ARTICLE, []) == Question(BROOM.id, Kind.ARTICLE, ("en", "ett"), 0)
    assert asked(word("bord", article="ett"), Kind.ARTICLE, []).right == 1


def test_the_gap_has_its_own_wrong_words() -> None:
    found = asked(PHRASE, Kind.GAP, [])
    assert sorted(found.choices) == ["golvet", "klockan", "skorna", "soporna"]
    assert found.right is not None
    assert found.choices[found.right] == "soporna"


def test_what_is_shown_written_or_said_has_no_choices() -> None:
    kinds = (Kind.SHOW, Kind.WRITE, Kind.SAY)
    assert [asked(BROOM, kind, []) for kind in kinds] == [Question(BROOM.id, kind) for kind in kinds]


def test_parts_are_shuffled_into_every_order_but_the_right_one() -> None:
    three = phrase("Jag är trött.")
    orders = Counter(asked(three, Kind.ORDER, [], seed).choices for seed in range(300))
    assert set(orders) == set(permutations(parts(three))) - {parts(three)}


def test_of_two_equal_parts_either_may_come_first() -> None:
    of = phrase("Ja tack ja", parts=("ja", "tack", "ja"))
    assert in_order(of, ["ja", "tack", "ja"])
    assert not in_order(of, ["tack", "ja", "ja"])
    assert {asked(of, Kind.ORDER, [], seed).choices for seed in range(50)} == {
        ("tack", "ja", "ja"),
        ("ja", "ja", "tack"),
    }


@pytest.mark.parametrize("kind", [Kind.MEANING, Kind.SWEDISH, Kind.LISTEN])
def test_the_right_answer_stands_in_every_place_equally_often(kind: Kind) -> None:
    found = [asked(BROOM, kind, POOL, seed) for seed in range(4000)]
    assert unevenness([each.right for each in found if each.right is not None]) < UNEVEN
    assert all(each.right is not None and each.choices[each.right] == BROOM.id for each in found)


def test_the_right_word_of_a_gap_stands_in_every_place_equally_often() -> None:
    places = [found.right for seed in range(4000) if (found := asked(PHRASE, Kind.GAP, [], seed))]
    assert unevenness([place for place in places if place is not None]) < UNEVEN


def test_every_wrong_answer_is_given_equally_often_in_every_place() -> None:
    shown = Counter(choice for seed in range(4000) for choice in asked(BROOM, Kind.MEANING, NOUNS, seed).choices)
    others = [shown[noun.id] for noun in NOUNS[1:]]
    assert max(others) - min(others) < 4000 * 3 / 5 * 0.1


def test_nothing_is_wrong_with_any_question_of_a_pool() -> None:
    assert faults(POOL, never) == []


def test_faults_are_found_where_there_are_any() -> None:
    two = [BROOM, NOUNS[1], PHRASE]
    assert faults(two, never, voice=False, seeds=1) == [
        "word-kvast meaning: not four",
        "word-kvast swedish: not four",
        "word-hink meaning: not four",
        "word-hink swedish: not four",
        "phrase-ta-ut meaning: no wrong answer",
        "phrase-ta-ut swedish: no wrong answer",
    ]


@given(
    words=st.lists(
        st.builds(
            word,
            st.sampled_from(["kvast", "hink", "mopp", "trasa", "påse", "borste", "Kvast"]),
            st.sampled_from([WordClass.NOUN, WordClass.VERB]),
            list=st.sampled_from(["a", "b"]),
            emoji=st.sampled_from(["", "🧹", "🪣"]),
            near=st.frozensets(st.sampled_from(["kvast", "hink"])),
        ),
        min_size=1,
        unique_by=lambda each: each.id,
    ),
    seed=st.integers(),
)
def test_no_pool_makes_a_question_with_two_right_answers(words: list[Word], seed: int) -> None:
    for kind in (Kind.MEANING, Kind.SWEDISH, Kind.LISTEN):
        found = question(words[0], kind, words, random.Random(seed), never)
        by_id = {each.id: each for each in words}
        for other in [by_id[choice] for choice in found.choices if choice != words[0].id] if found else []:
            assert other.swedish.casefold() != words[0].swedish.casefold()
            assert other.swedish not in words[0].near
            assert words[0].swedish not in other.near
