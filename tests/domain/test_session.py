"""A round of questions."""

import random
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.drill import Kind, askable
from bot.domain.memory import Memory, Rating
from bot.domain.session import BETWEEN, RETURNS, Session, Turn, answered, begun, next_question, rating
from bot.domain.words import Word, WordClass
from tests.domain.words import remembered, word

WORDS = [word(name) for name in ("kvast", "hink", "mopp", "trasa", "påse", "borste", "spade", "stol")]
CAN = {Kind.SHOW, Kind.MEANING, Kind.WRITE}


def begin(words: Sequence[Word], *, met: Sequence[Word] = (), times: int = 5) -> Session:
    """A session of words, of which some have been right so often."""
    memories: dict[str, Memory] = {each.id: remembered(each.id, [Rating.Good] * times) for each in met}
    return begun(words, memories, {each.id: CAN for each in words}, random.Random(0))


def seen(session: Session) -> list[str]:
    return [f"{turn.word.removeprefix('word-')} {turn.kind}" for turn in session.turns]


def test_a_word_met_before_is_asked_and_scored() -> None:
    session = begin(WORDS[:1], met=WORDS[:1])
    assert session == Session((Turn("word-kvast", Kind.WRITE, scored=True),))


def test_a_new_word_is_shown_and_asked_when_two_others_have_been_between() -> None:
    assert seen(begin(WORDS[:4], met=WORDS[1:4])) == [
        "kvast show", "hink write", "mopp write", "kvast meaning", "trasa write",
    ]  # fmt: skip


def test_eight_new_words_are_shown_and_asked_three_by_three() -> None:
    assert [turn.kind for turn in begin(WORDS).turns] == [
        *[Kind.SHOW] * 3, *[Kind.MEANING] * 3, *[Kind.SHOW] * 3, *[Kind.MEANING] * 3,
        *[Kind.SHOW] * 2, *[Kind.MEANING] * 2,
    ]  # fmt: skip


def test_only_the_question_of_a_new_word_is_scored() -> None:
    assert [turn.scored for turn in begin(WORDS[:1]).turns] == [False, True]


def test_a_word_that_can_only_be_shown_is_judged_by_the_person() -> None:
    of = word("bära", WordClass.VERB)
    session = begun([of], {}, {of.id: askable(of, meaning=False, voice=False)}, random.Random(0))
    assert session == Session((Turn(of.id, Kind.SHOW, scored=True),))
    assert [rating(answered(session, right, CAN), 1) for right in (True, False)] == [Rating.Good, Rating.Hard]
    assert next_question(answered(session, False, CAN)) is None


def test_the_questions_are_asked_in_turn_until_the_end() -> None:
    session = begin(WORDS[:2], met=WORDS[:2])
    asked = []
    while turn := next_question(session):
        asked.append((session.asked, turn.word, session.left))
        session = answered(session, True, CAN)
    assert asked == [(1, "word-kvast", ("word-kvast", "word-hink")), (2, "word-hink", ("word-hink",))]
    assert (session.asked, session.left, session.words) == (0, (), ("word-kvast", "word-hink"))


def test_a_wrong_one_comes_again_after_two_others_easier_and_is_not_scored_again() -> None:
    session = answered(begin(WORDS[:4], met=WORDS[:4]), False, CAN)
    assert session.turns == (
        Turn("word-kvast", Kind.WRITE, scored=True, right=False),
        Turn("word-hink", Kind.WRITE, scored=True),
        Turn("word-mopp", Kind.WRITE, scored=True),
        Turn("word-kvast", Kind.MEANING, scored=False),
        Turn("word-trasa", Kind.WRITE, scored=True),
    )


def test_the_last_word_comes_again_at_once_since_nothing_is_left_to_stand_between() -> None:
    assert seen(answered(begin(WORDS[:1], met=WORDS[:1]), False, CAN)) == ["kvast write", "kvast meaning"]


def test_a_word_that_is_wrong_again_and_again_comes_twice_more() -> None:
    session = begin(WORDS[:1], met=WORDS[:1])
    while next_question(session):
        session = answered(session, False, CAN)
    assert seen(session) == ["kvast write", "kvast meaning", "kvast meaning"]
    assert [rating(session, number) for number in (1, 2, 3)] == [Rating.Again, None, None]


@pytest.mark.parametrize(
    ("knew", "right", "hinted", "expected"),
    [
        pytest.param(False, True, False, Rating.Good, id="right"),
        pytest.param(False, True, True, Rating.Hard, id="right, with a hint"),
        pytest.param(True, True, False, Rating.Easy, id="said to be known, and was"),
        pytest.param(True, False, False, Rating.Again, id="said to be known, and was not"),
    ],
)
def test_what_a_new_words_answer_is_worth(knew: bool, right: bool, hinted: bool, expected: Rating) -> None:
    session = answered(answered(begin(WORDS[:1]), knew, CAN), right, CAN)
    assert [rating(session, number, hinted=hinted) for number in (1, 2)] == [None, expected]


def test_an_unanswered_question_is_worth_nothing_yet() -> None:
    assert rating(begin(WORDS[:1], met=WORDS[:1]), 1) is None


@given(new=st.lists(st.booleans(), min_size=1, max_size=8), answers=st.lists(st.booleans(), min_size=50, max_size=50))
def test_each_word_is_scored_once_and_a_session_ends(new: list[bool], answers: list[bool]) -> None:
    words = WORDS[: len(new)]
    session = begin(words, met=[each for each, is_new in zip(words, new, strict=True) if not is_new])
    asked: list[Turn] = []
    for right in answers:
        if turn := next_question(session):
            before, number = session.turns[: session.asked - 1], session.asked
            session = answered(session, right, CAN)
            asked.append(turn)
            assert session.turns[: number - 1] == before
    assert next_question(session) is None
    scored = [turn.word for number, turn in enumerate(session.turns, 1) if rating(session, number) is not None]
    assert sorted(scored) == sorted(each.id for each in words)
    assert len(asked) <= len(words) * (2 + RETURNS)


def test_between_a_wrong_answer_and_its_return_stand_others_where_there_are_any() -> None:
    session = begin(WORDS, met=WORDS)
    places: dict[str, list[int]] = {}
    while turn := next_question(session):
        places.setdefault(turn.word, []).append(session.asked)
        session = answered(session, turn.word not in ("word-kvast", "word-trasa"), CAN)
    assert [places[word_id][0] for word_id in ("word-kvast", "word-trasa")] == [1, 5]
    waits = [later - earlier for all_of in places.values() for earlier, later in pairwise(all_of)]
    assert waits == [BETWEEN + 1] * 4
