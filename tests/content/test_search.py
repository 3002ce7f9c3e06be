"""What a question in somebody's own words finds, and what raises the crisis screen."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from bot.content.catalogue import Catalogue
from bot.content.places import messages_folder
from bot.content.search import Finder
from bot.domain.themes import MEETINGS, THEMES
from tests.content.conftest import Tree

QUESTIONS = sorted(Path(__file__).parent.glob("questions*/*.toml"))  # the first beside the search, the others blind
RIGHT = 0.9
TOPICS = tuple(step for steps in THEMES.values() for step in steps)


def named(path: Path) -> str:
    """sv-simple, blind-ar."""
    return f"blind-{path.stem}" if path.parent.name.endswith("blind") else path.stem


each_list = pytest.mark.parametrize("path", QUESTIONS, ids=named)


@pytest.fixture
def small(tree: Tree) -> Finder:
    return Finder(Catalogue.load(tree.messages), ("sick-report", "pay"))


@cache
def shipped() -> Finder:
    return Finder(Catalogue.load(messages_folder()), TOPICS)


@pytest.mark.parametrize(
    ("locale", "question", "topics"),
    [
        ("sv-simple", "Jag har FEBER!", ("sick-report",)),
        ("sv-simple", "forkyld", ("sick-report",)),
        ("sv-simple", "förkylld", ("sick-report",)),
        ("sv-simple", "var är pengarna", ("pay",)),
        ("en", "I have a fever", ("sick-report",)),
        ("en", "sjuk", ("sick-report",)),
        ("en", "money", ("pay",)),
        ("ar", "أنا مَرِيض", ("sick-report",)),
        ("ar", "والمعاش؟", ("pay",)),
        ("ar", "pengar", ("pay",)),
        ("uk", "sjuk", ("sick-report",)),
        ("sv-simple", "penngar", ("pay",)),
        ("en", "monney", ("pay",)),
        ("en", "football", ()),
        ("en", "", ()),
        ("en", "?!", ()),
        ("en", "I", ()),
        ("sv-simple", "katt", ()),
        ("sv-simple", "sjuk" * 1000, ()),
        ("sv-simple", "abcdefghij" * 400 + " sjuk", ("sick-report",)),
        ("sv-simple", "xyzzy " * 59 + "sjuk", ("sick-report",)),
        ("sv-simple", "xyzzy " * 60 + "sjuk", ()),
    ],
)
def test_a_question_finds_its_topic(small: Finder, locale: str, question: str, topics: tuple[str, ...]) -> None:
    assert small.find(locale, question) == topics


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("jag vill inte leva längre", True),
        ("Jag vill INTE längre leva", True),
        ("han slår mig", True),
        ("han slår på trumman", False),
        ("sjalvmord", True),
        ("självmrod", True),
        ("i want to die", True),
        ("I want to diet", False),
        ("وبدي أموت", True),
        ("بدي موعد", False),
        ("leva", False),
        ("", False),
    ],
)
def test_danger_is_heard_in_every_language(small: Finder, text: str, heard: bool) -> None:
    assert small.crisis(text) is heard


def test_what_people_ask_elsewhere_finds_nothing_unless_a_topic_knows_better() -> None:
    assert shipped().find("en", "which bus to the library") == ()
    assert shipped().find("en", "the bus is late")[:1] == ("work-times",)


def test_the_meetings_take_one_place() -> None:
    found = shipped().find("sv-simple", "möte")
    assert len([topic for topic in found if topic in MEETINGS]) == 1


def test_there_are_questions_of_all_three_lists() -> None:
    assert {path.parent.name for path in QUESTIONS} == {"questions", "questions_blind", "questions_third"}


def asked(path: Path) -> dict[str, list[str]]:
    """The lists of a file that are there."""
    return {"nothing": [], "crisis": [], "harmless": [], **tomllib.loads(path.read_text(encoding="utf-8"))}


def is_right(topic: str | list[str], found: tuple[str, ...]) -> bool:
    topics = [topic] if isinstance(topic, str) else topic
    meant = {other for each in topics for other in (MEETINGS if each in MEETINGS else (each,))}
    return not meant.isdisjoint(found)


@each_list
def test_nine_in_ten_questions_find_their_topic(path: Path) -> None:
    questions = tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    wrong = [
        (question["text"], question["topic"], found)
        for question in questions
        if not is_right(question["topic"], found := shipped().find(path.stem, question["text"]))
    ]
    assert len(questions) - len(wrong) >= RIGHT * len(questions), wrong


@each_list
def test_what_no_topic_answers_finds_nothing(path: Path) -> None:
    found = {text: shipped().find(path.stem, text) for text in asked(path)["nothing"]}
    assert {text: topics for text, topics in found.items() if topics} == {}


@each_list
def test_every_cry_for_help_is_heard(path: Path) -> None:
    assert [text for text in asked(path)["crisis"] if not shipped().crisis(text)] == []


@each_list
def test_everyday_words_raise_no_alarm(path: Path) -> None:
    assert [text for text in asked(path)["harmless"] if shipped().crisis(text)] == []
