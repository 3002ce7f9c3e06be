"""What staff do with words: a person's week, counts that may be seen, words from work that everybody learns."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.actions.lesson import Lesson
from bot.actions.visit import Visit
from bot.domain.memory import Rating, reviewed
from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.domain.session import Session
from bot.store import awaiting, learning, notices, own_words, people, sessions
from bot.store.database import Tx
from bot.store.learning import Review
from tests.actions.staff_office import Office, Shown

KVAST, STADA, HANDSKE = "word-kvast", "word-stada", "word-handske"


@pytest.fixture
def olle(office: Office) -> Staff:
    """Who supervises at the café."""
    return office.hire("Olle", Role.SUPERVISOR, chat=22, workplaces=("cafe",))


@pytest.fixture
def rut(office: Office) -> Staff:
    """An editor."""
    return office.hire("Rut", Role.EDITOR, chat=23)


def ask(office: Office, staff: Staff, person: Participant) -> Shown:
    """The question for the words of the week."""
    office.press(staff, f"1:sp:{person.code}:p0:{staff.tag}")
    return office.tap(staff, "📚 Words this week")


def set_now(office: Office, person: Participant) -> set[str]:
    """The words of the week, as they are read."""

    def act(tx: Tx) -> set[str]:
        lesson = lesson_of(tx, office, person)
        return {word.said for word in lesson.words(learning.set_since(tx, person.id, office.now - timedelta(days=7)))}

    found: set[str] = office.do(act)
    return found


def lesson_of(tx: Tx, office: Office, person: Participant) -> Lesson:
    """What the person can be asked."""
    present = people.by_code(tx, person.code)
    assert present is not None
    return Lesson(Visit(tx, office.house, office.now, 1, person=present))


def learned(office: Office, person: Participant) -> list[str]:
    """The Swedish of all that the person learns from lists, in order."""

    def act(tx: Tx) -> list[str]:
        lesson = lesson_of(tx, office, person)
        return [word.swedish for word in lesson.words(lesson.learned)]

    found: list[str] = office.do(act)
    return found


def audited(office: Office) -> list[tuple[str, str, str | None, str | None]]:
    """What staff did: who, what, to whom, and the detail."""
    rows = office.do(notices.audited)
    return [(row["actor"], row["act"], row["participant"], row["detail"]) for row in rows if row["actor"] != "test"]


def own(office: Office, person: Participant, swedish: str, meaning: str) -> int:
    """A word that the person has met at work."""

    def act(tx: Tx) -> int:
        id = own_words.add(tx, person.id, swedish=swedish, locale=person.locale, by="participant", now=office.now)
        if meaning:
            own_words.mean(tx, id, person.id, meaning)
        return id

    found: int = office.do(act)
    return found


def practised(office: Office, person: Participant, *, days_ago: int, word: str) -> None:
    """A word was answered right on that day."""
    when = office.now - timedelta(days=days_ago)

    def act(tx: Tx) -> None:
        session = sessions.begin(tx, person.id, Session(), when)
        learning.score(tx, person.id, Review(word, session, "meaning", 3, when))
        learning.remember(tx, person.id, reviewed(word, None, Rating.Good, when, last_day=person.end))

    office.do(act)


def test_a_supervisor_sets_the_words_of_the_week_and_they_come_first(
    office: Office, olle: Staff, amal: Participant
) -> None:
    assert "Write 1 to 10 words in Swedish" in ask(office, olle, amal).text
    shown = office.type(olle, "handske, en klocka, ursakta")
    assert shown.text == (
        f"Should Amal ({amal.code}) practise these words?\nen handske, en klocka, ursäkta\n"
        "They come first for seven days. They replace the words from last time."
    )
    assert set_now(office, amal) == set()
    done = office.tap(olle, "✅ Yes")
    assert (done.ids, done.in_place) == (["staff-words-done"], True)
    assert set_now(office, amal) == {"en handske", "en klocka", "ursäkta"}
    assert set(office.do(lambda tx: lesson_of(tx, office, amal).first)) == {HANDSKE, "word-klocka", "word-ursakta"}
    assert audited(office) == [(olle.code, "set words", amal.code, None)]


def test_the_words_of_a_week_are_over_after_seven_days(office: Office, olle: Staff, amal: Participant) -> None:
    ask(office, olle, amal)
    office.type(olle, "handske")
    office.tap(olle, "✅ Yes")
    assert "Now these come first: en handske." in ask(office, olle, amal).text
    office.now += timedelta(days=7, minutes=1)
    assert "staff-words-now" not in ask(office, olle, amal).ids


def test_what_is_in_no_list_becomes_an_own_word_of_that_person(office: Office, karin: Staff, amal: Participant) -> None:
    ask(office, karin, amal)
    assert office.type(karin, "handske, moppvagn").ids == ["staff-words-confirm", "staff-words-confirm-new"]
    office.tap(karin, "✅ Yes")
    added = office.do(lambda tx: tx.rows("SELECT participant_id, swedish, meaning, locale, added_by FROM own_words"))
    assert added == [
        {"participant_id": amal.id, "swedish": "moppvagn", "meaning": None, "locale": "ar", "added_by": karin.code}
    ]
    assert set_now(office, amal) == {"en handske", "moppvagn"}


def test_words_that_are_spelled_almost_so_are_offered_one_after_the_other(
    office: Office, olle: Staff, amal: Participant
) -> None:
    ask(office, olle, amal)
    first = office.type(olle, "hansdke, klocka, handskarna")
    assert first.text == f"Which word do you mean by “hansdke”, for Amal ({amal.code})?"
    assert list(first.buttons) == ["en handske", "➕ hansdke", "↩️ No"]
    taken = first.buttons["en handske"]
    office.press(olle, taken)
    assert office.press(olle, taken).ids == ["staff-words-confirm", "staff-words-confirm-new"]
    office.tap(olle, "✅ Yes")
    assert set_now(office, amal) == {"en handske", "en klocka", "handskarna"}


def test_a_word_that_was_offered_in_vain_is_new(office: Office, olle: Staff, amal: Participant) -> None:
    ask(office, olle, amal)
    office.type(olle, "hansdke")
    assert "hansdke" in office.tap(olle, "➕ hansdke").text
    office.tap(olle, "✅ Yes")
    assert set_now(office, amal) == {"hansdke"}


def test_a_second_yes_sets_nothing_anew(office: Office, olle: Staff, amal: Participant) -> None:
    ask(office, olle, amal)
    yes = office.type(olle, "moppvagn").buttons["✅ Yes"]
    first, second = office.press(olle, yes), office.press(olle, yes)
    assert first.text == second.text
    assert [act for _, act, _, _ in audited(office)] == ["set words"]


def test_a_button_of_an_older_dialogue_does_nothing(office: Office, olle: Staff, amal: Participant) -> None:
    ask(office, olle, amal)
    older = office.type(olle, "handske").buttons["✅ Yes"]
    office.now += timedelta(minutes=1)
    office.type(olle, "klocka")
    assert office.press(olle, older).ids == ["staff-error-too-late"]
    assert set_now(office, amal) == set()


def test_an_answer_when_all_is_clear_changes_nothing(office: Office, olle: Staff, amal: Participant) -> None:
    ask(office, olle, amal)
    yes = office.type(olle, "handske").buttons["✅ Yes"]
    assert office.press(olle, yes.replace(".y:", ".1.n:")).ids == ["staff-words-confirm"]
    office.press(olle, yes)
    assert set_now(office, amal) == {"en handske"}


def test_no_and_half_an_hour_of_silence_set_nothing(office: Office, olle: Staff, amal: Participant) -> None:
    ask(office, olle, amal)
    yes = office.type(olle, "handske").buttons["✅ Yes"]
    assert office.tap(olle, "↩️ No").ids == ["staff-nothing-done"]
    assert office.press(olle, yes).ids == ["staff-error-too-late"]
    ask(office, olle, amal)
    office.now += awaiting.LASTS
    assert office.type(olle, "handske").ids == ["staff-error-no-question"]
    assert set_now(office, amal) == set()


@pytest.mark.parametrize(
    "typed", ["12, !", ", ".join(f"ord{chr(ord('a') + number)}" for number in range(11)), "x" * 81],
    ids=["no word", "eleven words", "a long one"],
)  # fmt: skip
def test_none_too_many_and_too_long_words_are_asked_again(
    office: Office, olle: Staff, amal: Participant, typed: str
) -> None:
    ask(office, olle, amal)
    assert office.type(olle, typed).ids == ["staff-error-words"]
    assert office.type(olle, "handske").ids == ["staff-words-confirm"]


def test_a_persons_own_words_are_not_named_to_staff(office: Office, olle: Staff, amal: Participant) -> None:
    own(office, amal, "moppvagn", "عربة")
    ask(office, olle, amal)
    shown = office.type(olle, "moppvang")
    assert (shown.ids, "moppvagn" in shown.text) == (["staff-words-confirm", "staff-words-confirm-new"], False)


@pytest.mark.parametrize("verb", ["sa", "sk"])
def test_only_those_around_a_person_set_their_words(office: Office, karin: Staff, verb: str) -> None:
    amal = office.enrol(karin, "Amal")
    elsewhere = office.hire("Eva", Role.SUPERVISOR, chat=24, workplaces=("park",))
    coach = office.hire("Kim", Role.JOB_COACH, chat=25, workplaces=("cafe",))
    for staff, refused in ((elsewhere, "staff-error-unknown-person"), (coach, "staff-error-not-allowed")):
        assert office.press(staff, f"1:{verb}:{amal.code}:words:{staff.tag}").ids == [refused]


def test_the_caseworker_sees_counts_only_if_the_person_agreed(office: Office, karin: Staff, amal: Participant) -> None:
    for days_ago, word in ((40, "word-nu"), (10, KVAST), (10, STADA), (1, HANDSKE)):
        practised(office, amal, days_ago=days_ago, word=word)
    assert "staff-person-words" not in office.press(karin, f"1:sp:{amal.code}::{karin.tag}").ids
    office.do(lambda tx: people.change(tx, amal.id, words_shown=True))
    text = office.press(karin, f"1:sp:{amal.code}::{karin.tag}").text
    assert "📚 Words: 0 known, 4 being learned, 0 hard.\nPractised on 2 days in the last four weeks." in text


def test_nobody_else_sees_counts(office: Office, karin: Staff, olle: Staff) -> None:
    amal = office.enrol(karin, "Amal", words_shown=True)
    practised(office, amal, days_ago=1, word=KVAST)
    boss = office.hire("Boss", Role.ADMINISTRATOR, chat=26)
    coach = office.hire("Kim", Role.JOB_COACH, chat=25, workplaces=("cafe",))
    for staff in (olle, boss, coach):
        assert "staff-person-words" not in office.press(staff, f"1:sp:{amal.code}::{staff.tag}").ids


def test_an_editor_sees_new_words_and_nobody_by_name(office: Office, rut: Staff, amal: Participant) -> None:
    own(office, amal, "moppvagn", "عربة")
    own(office, amal, "städrock", "")
    assert office.menu(rut, "needs").text == "📚 A new word from work is waiting."
    shown = office.tap(rut, "📚 New words")
    assert shown.text.splitlines() == [
        "📚 A new word from work",
        "The word: moppvagn",
        "It means: عربة",
        "Language: Arabic",
        "Should everybody at that kind of workplace practise it? Add no names of people.",
        "Waiting: 1",
    ]
    assert list(shown.buttons) == ["✅ Add it", "✖️ No"]


def test_an_accepted_word_is_learned_by_all_of_the_same_work_and_language(
    office: Office, karin: Staff, rut: Staff, amal: Participant
) -> None:
    office.workplace("kitchen", kind="cafe-and-kitchen")
    same, elsewhere = office.enrol(karin, "Nour"), office.enrol(karin, "Sami", workplace="kitchen")
    other = office.enrol(karin, "Ivan", locale="en")
    own(office, amal, "moppvagn", "عربة")
    office.press(rut, f"1:sq:::{rut.tag}")
    assert office.tap(rut, "✅ Add it").ids == ["staff-new-words-none"]
    assert ["moppvagn" in learned(office, each) for each in (amal, same, elsewhere, other)] == [
        False, True, False, False,
    ]  # fmt: skip
    meanings = office.do(
        lambda tx: [lesson.meaning(word) for lesson in [lesson_of(tx, office, same)]
                    for word in lesson.words(lesson.learned) if word.swedish == "moppvagn"]
    )  # fmt: skip
    assert meanings == ["عربة"]
    assert audited(office) == [(rut.code, "accept a word", None, None)]


def test_an_accepted_word_outlives_whoever_added_it(
    office: Office, karin: Staff, rut: Staff, amal: Participant
) -> None:
    nour = office.enrol(karin, "Nour")
    id = own(office, amal, "moppvagn", "عربة")
    office.press(rut, f"1:sr:{id}:y0:{rut.tag}")
    office.do(lambda tx: people.erase(tx, amal.id))
    assert "moppvagn" in learned(office, nour)
    assert office.do(lambda tx: tx.value("SELECT count(*) FROM own_words")) == 0
    kept = office.do(lambda tx: tx.rows("SELECT * FROM accepted_words"))
    assert [sorted(row) for row in kept] == [["accepted_at", "id", "kind", "locale", "meaning", "swedish"]]


def test_a_refused_word_stays_with_whoever_added_it_and_is_not_asked_again(
    office: Office, karin: Staff, rut: Staff, amal: Participant
) -> None:
    nour = office.enrol(karin, "Nour")
    id = own(office, amal, "Karin", "كارين")
    for _ in range(2):
        assert office.press(rut, f"1:sr:{id}:n0:{rut.tag}").ids == ["staff-new-words-none"]
    assert "Karin" not in learned(office, nour)
    assert [word.swedish for word in office.do(lambda tx: own_words.for_person(tx, amal.id))] == ["Karin"]
    assert [act for _, act, _, _ in audited(office)] == ["refuse a word"]


def test_the_same_word_of_two_people_is_decided_once_for_both_kinds_of_work(
    office: Office, karin: Staff, rut: Staff, amal: Participant
) -> None:
    office.workplace("kitchen", kind="cafe-and-kitchen")
    sami = office.enrol(karin, "Sami", workplace="kitchen")
    first, _ = own(office, amal, "moppvagn", "عربة"), own(office, sami, "Moppvagn", "عربة")
    assert office.menu(rut, "needs").ids == ["staff-new-words-waiting"]
    assert office.press(rut, f"1:sr:{first}:y0:{rut.tag}").ids == ["staff-new-words-none"]
    kinds = office.do(lambda tx: [row["kind"] for row in tx.rows("SELECT kind FROM accepted_words ORDER BY kind")])
    assert kinds == ["cafe-and-kitchen", "common"]


def test_an_editor_can_look_at_the_next_word_before_deciding(office: Office, rut: Staff, amal: Participant) -> None:
    for swedish in ("moppvagn", "städrock"):
        own(office, amal, swedish, "عربة")
    office.press(rut, f"1:sq:::{rut.tag}")
    assert "städrock" in office.tap(rut, "➡️ Next").text
    assert "moppvagn" in office.tap(rut, "➡️ Next").text
    assert "städrock" in office.tap(rut, "✖️ No").text


def test_a_word_that_stands_in_a_list_by_now_is_not_learned_twice(
    office: Office, karin: Staff, rut: Staff, amal: Participant
) -> None:
    nour = office.enrol(karin, "Nour")
    office.press(rut, f"1:sr:{own(office, amal, 'En Handske', 'قفاز')}:y0:{rut.tag}")
    assert [each for each in learned(office, nour) if "handske" in each.casefold()] == ["handske"]


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.SUPERVISOR, Role.JOB_COACH])
def test_only_editors_decide_about_words(office: Office, amal: Participant, role: Role) -> None:
    staff = office.hire("Somebody", role, chat=24, workplaces=("cafe",))
    id = own(office, amal, "moppvagn", "عربة")
    for data in ("1:sq::", f"1:sr:{id}:y0"):
        assert office.press(staff, f"{data}:{staff.tag}").ids == ["staff-error-not-allowed"]
    assert office.do(lambda tx: tx.value("SELECT count(*) FROM accepted_words")) == 0
