"""What is kept about a person is given to them whole, and gone without a trace."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from bot.actions.enrol import Enrolment, add_workplace, enrol, invite
from bot.actions.own_data import as_file
from bot.actions.visit import House
from bot.domain.drill import Kind, Question
from bot.domain.memory import Rating, reviewed
from bot.domain.participant import Participant
from bot.domain.reply import Reply, say
from bot.domain.session import Session, Turn
from bot.store import accepted_words, answers, awaiting, learning, ledger, notices, outbox, own_words, people, sessions
from bot.store.database import DatabaseError, Store, Tx
from bot.store.learning import Review
from bot.store.migrations import tables

NOW = datetime(2026, 9, 1, 10, tzinfo=UTC)
NOT_ABOUT_ONE = {"participants", "audit"}


@pytest.fixture
def two(store: Store, house: House) -> tuple[Participant, Participant]:
    """Two people with something in every table about a person."""

    def act(tx: Tx) -> tuple[Participant, Participant]:
        add_workplace(tx, code="cafe", name="Café Lyktan", by="test", now=NOW)
        return _furnished(tx, house, "Amal", 4_000_001), _furnished(tx, house, "Nour", 4_000_002)

    return store.write(act)


def _furnished(tx: Tx, house: House, name: str, chat: int) -> Participant:
    wanted = Enrolment(date(2026, 9, 1), "ar", "cafe", None, "", name)
    person = people.by_code(tx, enrol(tx, house.content, wanted, by="test", now=NOW).code)
    assert person is not None
    people.change(tx, person.id, chat=chat, joined_at=NOW)
    people.set_meeting(tx, person.id, 0, date(2026, 9, 24))
    ledger.plan(tx, participant=person.id, step="pay", occurrence="1", late=False, now=NOW)
    answers.add(tx, person.id, answers.Kind.HELP, NOW, step="pay")
    notices.add(tx, participant=person.id, staff=1, kind=notices.Kind.HELP, now=NOW)
    invite(tx, participant=person.id, now=NOW)
    awaiting.wait_for(tx, chat, "own-word", {}, NOW)
    awaiting.wait_for(tx, chat + 100, "staff-words", {"code": person.code, "typed": f"{name}-moppvagn"}, NOW)
    outbox.put(tx, (Reply(chat, "ar", (say("pay"),)),), NOW)
    notices.audit(tx, actor="karin", act="set words", participant=person.code, now=NOW)
    _practised(tx, person, name)
    return person


def _practised(tx: Tx, person: Participant, name: str) -> None:
    session = sessions.begin(tx, person.id, Session((Turn("word-kvast", Kind.MEANING, scored=True),)), NOW)
    sessions.ask(tx, session, 1, Question("word-kvast", Kind.MEANING, ("word-kvast", "word-mopp"), 0))
    learning.score(tx, person.id, Review("word-kvast", session, "meaning", 3, NOW))
    learning.remember(tx, person.id, reviewed("word-kvast", None, Rating.Good, NOW, last_day=None))
    id = own_words.add(tx, person.id, swedish=f"{name}-rock", locale="ar", by="participant", now=NOW)
    own_words.mean(tx, id, person.id, f"{name}-meaning")
    own_words.illustrate(tx, id, person.id, photo=f"{name}-photo", voice=f"{name}-voice")
    learning.set_for(tx, person.id, [f"own-{id}"], by="karin", now=NOW)


def names_a_participant(store: Store, table: str) -> bool:
    """Whether the table has the column."""
    try:
        store.write(lambda tx: tx.rows(f"SELECT participant_id FROM {table} LIMIT 1"))
    except DatabaseError:
        return False
    return True


def rows_about(store: Store, person: Participant) -> dict[str, int]:
    """How many rows each table about people has of one."""
    count = "SELECT count(*) FROM {} WHERE participant_id = :id"
    return store.write(lambda tx: {table: tx.value(count.format(table), id=person.id) for table in people.OWN})


def test_every_table_that_names_a_participant_is_exported_and_erased(store: Store) -> None:
    every = store.write(tables)
    assert {table for table in every if names_a_participant(store, table)} == set(people.OWN)


def test_the_export_has_every_row_of_every_table_about_a_person(
    store: Store, two: tuple[Participant, Participant]
) -> None:
    amal, _ = two
    name, text = store.write(lambda tx: as_file(tx, amal))
    exported = json.loads(text)
    assert name == f"stegvis-{amal.code}.json"
    assert set(exported) == {*people.OWN, *NOT_ABOUT_ONE}
    assert {table: len(exported[table]) for table in people.OWN} == rows_about(store, amal)
    assert [(row["word"], row["kind"], row["choices"]) for row in exported["questions"]] == [
        ("word-kvast", "meaning", '["word-kvast", "word-mopp"]')
    ]
    assert "Nour" not in text


def test_erasing_a_person_leaves_no_row_and_no_word_of_theirs_anywhere(
    store: Store, two: tuple[Participant, Participant]
) -> None:
    amal, nour = two
    before = rows_about(store, nour)
    assert 0 not in {*before.values(), *rows_about(store, amal).values()}
    store.write(lambda tx: people.erase(tx, amal.id))
    assert set(rows_about(store, amal).values()) == {0}
    assert rows_about(store, nour) == before
    dump = store.write(lambda tx: {table: str(tx.rows(f"SELECT * FROM {table}")) for table in tables(tx)})
    traces = ("Amal", amal.code, amal.tag, str(amal.chat or 4_000_001))
    assert [(table, trace) for table, rows in dump.items() for trace in traces if trace in rows] == []
    assert "Nour" in "".join(dump.values())


def test_a_word_that_was_accepted_is_left_and_says_nothing_of_the_person(
    store: Store, two: tuple[Participant, Participant]
) -> None:
    amal, _ = two
    store.write(
        lambda tx: accepted_words.accept(tx, swedish="rock", meaning="معطف", locale="ar", kind="common", now=NOW)
    )
    store.write(lambda tx: people.erase(tx, amal.id))
    left = store.write(accepted_words.everything)
    assert [(word.swedish, word.meaning, word.locale, word.kind) for word in left] == [("rock", "معطف", "ar", "common")]
