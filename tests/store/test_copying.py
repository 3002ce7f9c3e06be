"""An installation moves to another database whole, and a backup comes back as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.actions.enrol import Enrolment, add_workplace, enrol, invite_staff
from bot.actions.visit import House
from bot.address import Address, read_address
from bot.domain.drill import Kind, Question
from bot.domain.memory import Rating, reviewed
from bot.domain.permissions import Role
from bot.domain.reply import Reply, say
from bot.domain.session import Session, Turn
from bot.errors import SetupError
from bot.store import (
    accepted_words,
    answers,
    awaiting,
    kept,
    learning,
    ledger,
    notices,
    outbox,
    own_words,
    people,
    recordings,
    sessions,
    updates,
    uploads,
)
from bot.store.copying import NOT_COPIED, Compared, CopyDiffers, Copying, counts, summed
from bot.store.database import Row, Store, Tx
from bot.store.lead import Lead
from bot.store.learning import Review
from bot.store.migrations import migrate, tables
from bot.store.restoring import restore
from bot.store.upkeep import backup
from tests.engines import Engine

NOW = datetime(2026, 9, 1, 10, tzinfo=UTC)
Content = Mapping[str, list[Row]]


@pytest.fixture
def lively(store: Store, house: House) -> Store:
    """Rows in every table, an erased person's id among those that were used."""
    store.write(lambda tx: _live(tx, house))
    return store


@pytest.fixture
def empty(engine: Engine, tmp_path: Path) -> Iterator[Address]:
    """Another database of the engine, with nothing in it."""
    (tmp_path / "other").mkdir()
    url = engine.new(tmp_path / "other", migrated=False)
    yield read_address(url)
    engine.drop(url)


def _live(tx: Tx, house: House) -> None:
    add_workplace(tx, code="cafe", name="Café Lyktan", by="test", now=NOW)
    invite_staff(tx, name="Olle Berg", role=Role.SUPERVISOR, workplaces=("cafe",), by="test", now=NOW)
    amal = enrolled(tx, house, 'Åsa "أمل" 🤒\'\\')
    gone = enrolled(tx, house, "Gone")
    people.change(tx, amal, chat=-(2**52), joined_at=NOW)
    people.set_meeting(tx, amal, 0, date(2026, 9, 24))
    for number in range(2500):  # more than is held in memory at once
        ledger.plan(tx, participant=amal, step="pay", occurrence=str(number), late=False, now=NOW)
    answers.add(tx, amal, answers.Kind.HELP, NOW, step="pay")
    notices.add(tx, participant=amal, staff=1, kind=notices.Kind.HELP, now=NOW)
    awaiting.wait_for(tx, 7, "help", {"ä": "أ"}, NOW)
    outbox.put(tx, (Reply(7, "ar", (say("pay"),)),), NOW)
    updates.write_down(tx, [updates.Update(1, 7, '{"a": "🤒"}')], NOW)
    kept.keep(tx, "bot_username", "stegvis_bot")
    uploads.keep(tx, "1 photo 0a1b", "photo-000001")
    place = ("ar", "pay", "0a1b0a1b0a1b")
    recordings.keep(tx, place, file_id="voice-1", bot="stegvis_bot", seconds=30, staff=1, now=NOW)
    practised(tx, amal)
    people.erase(tx, gone)


def practised(tx: Tx, person: int) -> None:
    """A session, what is remembered of it, a word of one's own and one that was set."""
    turns = (Turn("word-kvast", Kind.SHOW, scored=False), Turn("word-kvast", Kind.MEANING, scored=True))
    session = sessions.begin(tx, person, Session(turns), NOW)
    sessions.ask(tx, session, 1, Question("word-kvast", Kind.SHOW))
    learning.score(tx, person, Review("word-kvast", session, "meaning", 3, NOW))
    learning.remember(tx, person, reviewed("word-kvast", None, Rating.Good, NOW, last_day=None))
    learning.set_for(tx, person, ["word-kvast"], by="karin", now=NOW)
    own_words.add(tx, person, swedish="städvagn", locale="ar", by="participant", now=NOW)
    accepted_words.accept(tx, swedish="städvagn", meaning="عربة", locale="ar", kind="common", now=NOW)


def enrolled(tx: Tx, house: House, name: str) -> int:
    """A new participant's id."""
    wanted = Enrolment(date(2026, 9, 1), "ar", "cafe", None, "", name)
    person = people.by_code(tx, enrol(tx, house.content, wanted, by="test", now=NOW).code)
    assert person is not None
    return person.id


def everything(address: Address) -> Content:
    """Every row of every table that is copied."""
    store = Store(address.url)
    try:
        return store.write(_everything)
    finally:
        store.close()


def _everything(tx: Tx) -> Content:
    return {
        table: tx.rows(f"SELECT * FROM {table} ORDER BY {', '.join(key)}")
        for table, key in tables(tx).items()
        if table not in NOT_COPIED
    }


def next_person(address: Address, house: House) -> int:
    """The id of the next who is enrolled."""
    store = Store(address.url)
    try:
        return store.write(lambda tx: enrolled(tx, house, "Next"))
    finally:
        store.close()


def test_every_table_is_filled_by_what_is_tested_here(lively: Store) -> None:
    assert [table for table, rows in lively.write(counts).items() if not rows] == []


def test_all_of_it_is_there_and_no_id_is_used_again(lively: Store, empty: Address, house: House) -> None:
    moved: list[int] = []
    compared = Copying(lively.address, empty).move(moved.append)
    before = everything(lively.address)
    assert everything(empty) == before
    assert {each.table: each.source.rows for each in compared} == {table: len(rows) for table, rows in before.items()}
    assert all(each.same for each in compared)
    assert sum(moved) == 3 * sum(len(rows) for rows in before.values())
    assert next_person(empty, house) == next_person(lively.address, house) == 3


def test_there_and_back_by_the_other_engine_changes_nothing(
    lively: Store, empty: Address, tmp_path: Path, house: House
) -> None:
    between = read_address(tmp_path / "between.db")
    assert between.file
    there = Copying(lively.address, between).move()
    back = Copying(between, empty).move()
    assert everything(empty) == everything(between) == everything(lively.address)
    assert [each.target for each in back] == [each.target for each in there]
    assert between.file.stat().st_mode & 0o777 == 0o600
    assert next_person(empty, house) == next_person(between, house) == 3


def test_a_target_with_rows_is_refused_and_stays_as_it_was(lively: Store, empty: Address) -> None:
    store = Store(empty.url)
    migrate(store)
    store.write(lambda tx: kept.keep(tx, "a", "b"))
    store.close()
    with pytest.raises(SetupError, match="is not empty: there are rows in kept"):
        Copying(lively.address, empty).move()
    assert {table: rows for table, rows in everything(empty).items() if rows} == {"kept": [{"name": "a", "value": "b"}]}


@pytest.mark.parametrize("side", ["source", "target"])
def test_nothing_is_copied_while_somebody_sends(lively: Store, empty: Address, side: str) -> None:
    store = Store(lively.address.url if side == "source" else empty.url)
    with Lead(store, "run"), pytest.raises(SetupError, match="Another process sends for this database: `stegvis run`"):
        Copying(lively.address, empty).move()
    store.close()


def test_what_differs_leaves_nothing_behind(lively: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forgets_one(tx: Tx, table: str, page: list[Row]) -> None:
        columns = ", ".join(f'"{name}"' for name in page[0])
        marks = ", ".join(f":{name}" for name in page[0])
        tx.many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", page[: -1 if table == "answers" else None])

    monkeypatch.setattr("bot.store.copying._insert", forgets_one)
    target = read_address(tmp_path / "new.db")
    with pytest.raises(CopyDiffers) as differs:
        Copying(lively.address, target).move()
    assert [each.table for each in differs.value.compared if not each.same] == ["answers"]
    assert target.file
    assert not target.file.exists()


def test_one_changed_letter_changes_the_sum_and_the_order_does_not(store: Store) -> None:
    def sum_of(*names: str) -> Compared:
        def act(tx: Tx) -> Compared:
            tx.execute("DELETE FROM audit")
            for name in names:
                sql = "INSERT INTO audit (id, at, actor, act) VALUES (:id, '', '', :act)"
                tx.execute(sql, id=ord(name[0]), act=name)
            found = summed(tx, "audit", ("id",))
            return Compared("audit", found, found)

        return store.write(act)

    assert sum_of("ab", "ba") == sum_of("ba", "ab")
    assert sum_of("ab", "ba") != sum_of("ab", "bb")


def test_a_backup_is_made_while_others_write_and_comes_back(lively: Store, empty: Address, tmp_path: Path) -> None:
    before = everything(lively.address)
    with Lead(lively, "run"):
        backup(lively, tmp_path / "backup.db")
    lively.write(lambda tx: tx.execute("DELETE FROM answers"))
    assert restore(tmp_path / "backup.db", empty, yes=False, now=NOW).aside is None
    assert everything(empty) == before


def test_a_backup_replaces_people_only_with_a_yes_and_keeps_them_aside(
    lively: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, house: House
) -> None:
    monkeypatch.chdir(tmp_path)
    backup(lively, tmp_path / "backup.db")
    before = everything(lively.address)
    added = next_person(lively.address, house)
    after = everything(lively.address)
    with pytest.raises(SetupError, match=r"There are 2 participants in .*: with --yes the backup replaces them"):
        restore(tmp_path / "backup.db", lively.address, yes=False, now=NOW)
    assert everything(lively.address) == after
    restored = restore(tmp_path / "backup.db", lively.address, yes=True, now=NOW)
    assert everything(lively.address) == before
    assert restored.aside is not None
    assert restored.aside.name == "before-restore-2026-09-01T100000.db"
    assert everything(read_address(restored.aside.resolve())) == after
    assert next_person(lively.address, house) == added + 1


def test_nothing_is_restored_while_somebody_sends(lively: Store, tmp_path: Path) -> None:
    backup(lively, tmp_path / "backup.db")
    with Lead(lively, "run"), pytest.raises(SetupError, match="Another process sends"):
        restore(tmp_path / "backup.db", lively.address, yes=True, now=NOW)


def spoiled(file: Path, how: str) -> None:
    """A backup in which something is wrong."""
    if how == "damaged":
        data = bytearray(file.read_bytes())
        data[8192:12288] = b"\x55" * 4096
        file.write_bytes(data)
        return
    with sqlite3.connect(file) as database:
        database.execute(SPOILED[how])
    database.close()


SPOILED = {
    "newer": "INSERT INTO migrations VALUES ('from_the_future')",
    "foreign": "DELETE FROM migrations",
    "a row lost": "DELETE FROM participants WHERE id = 1",
}


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("damaged", "is damaged|malformed"),
        ("newer", "of a newer version: from_the_future is not known here"),
        ("foreign", "is no backup of Stegvis"),
        ("a row lost", "is not whole: 1 rows of answers name participants that are not there"),
    ],
)
def test_a_backup_that_is_not_whole_is_refused(
    lively: Store, empty: Address, tmp_path: Path, how: str, words: str
) -> None:
    backup(lively, tmp_path / "backup.db")
    spoiled(tmp_path / "backup.db", how)
    with pytest.raises(SetupError, match=words):
        restore(tmp_path / "backup.db", empty, yes=True, now=NOW)
