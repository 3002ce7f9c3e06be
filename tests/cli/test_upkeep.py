"""Figures, migrations, copies, and what is wrong."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.actions.stats import protected
from bot.content.content import read_content
from bot.content.in_service import Sources, take_up
from bot.domain.drill import Kind
from bot.domain.session import Session, Turn
from bot.store import learning, ledger, people, sessions
from bot.store.database import Store, Tx
from bot.store.lead import Lead
from bot.store.learning import Review
from tests.cli.conftest import Shell

NOW = datetime.now(UTC)
START = date.today() + timedelta(days=30)
CLEANING = 2  # the id of the second workplace


def row(name: str, people: int) -> dict[str, object]:
    """A count of as many as there are people."""
    return {"name": name, "count": people, "people": people}


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 5, "b": 9}, {"a": 5, "b": 9}),
        ({"a": 4, "b": 9, "c": 7}, {"a": None, "b": 9, "c": None}),
        ({"a": 4, "b": 1, "c": 7}, {"a": None, "b": None, "c": 7}),
        ({"a": 1, "b": 2, "c": 7, "d": 6}, {"a": None, "b": None, "c": 7, "d": None}),
        ({"a": 4}, {"a": None}),
        ({}, {}),
    ],
    ids=[
        "enough",
        "one too few hides the next too",
        "two too few",
        "two of fewer than five hide the next too",
        "alone",
        "nothing",
    ],
)
def test_a_figure_of_fewer_than_five_people_is_not_shown_and_cannot_be_reckoned(
    counts: dict[str, int], shown: dict[str, int | None]
) -> None:
    assert protected([row(name, people) for name, people in counts.items()]) == shown


def test_figures_name_nobody(furnished: Shell, store: Store) -> None:
    for number in range(6):
        furnished.done(
            "enrol", "--start", START.isoformat(), "--locale", "ar" if number else "sv-simple", "--workplace",
            "cafe-lyktan", "--first-name", "Amal",
        )  # fmt: skip

    def plan(tx: Tx) -> None:
        for person in people.everyone(tx):
            ledger.plan(tx, participant=person.id, step="pay", occurrence="1", late=False, now=NOW)

    store.write(plan)
    figures = furnished.json("stats")
    lix = figures.pop("lix_of_simple_swedish")
    assert lix == {"median": 0.0, "highest": 0.0, "texts": 0}
    assert figures == {
        "participants_by_state": {"not joined": 6},
        "participants_by_language": {"ar": None, "sv-simple": None},
        "deliveries_by_state": {"planned": 6},
        "deliveries_by_step": {"pay": 6},
        "deliveries_by_language": {},
        "deliveries_by_form": {},
        "understood_by_step": {},
        "explained_by_step": {},
        "answers": {},
        "sessions_begun_by_kind": {},
        "sessions_finished_by_kind": {},
        "reviews_by_kind": {},
    }
    assert furnished.done("stats").splitlines()[1:4] == [
        "participants by state\tnot joined\t6",
        "participants by language\tar\t<5",
        "participants by language\tsv-simple\t<5",
    ]


def test_sessions_and_reviews_are_counted_by_kind_of_workplace_and_not_below_five(
    furnished: Shell, store: Store
) -> None:
    furnished.done("workplace", "add", "--name", "Park", "--kind", "cleaning-and-waste", "--phone", "08-123 45 67")
    for number in range(11):
        where = "park" if number < 6 else "cafe-lyktan"
        furnished.done("enrol", "--start", START.isoformat(), "--locale", "ar", "--workplace", where)
    turn = Turn("word-kvast", Kind.MEANING, scored=True)

    def practise(tx: Tx) -> None:
        for person in people.everyone(tx):
            id = sessions.begin(tx, person.id, Session((turn,)), NOW)
            learning.score(tx, person.id, Review("word-kvast", id, "meaning", 3, NOW))
            begun = sessions.newest(tx, person.id)
            if begun and person.workplace == CLEANING:
                sessions.answer(tx, begun, Session((replace(turn, right=True),)), NOW)
            sessions.leave(tx, person.id, NOW)

    store.write(practise)
    figures = furnished.json("stats")
    assert {name: figures[name] for name in figures if "session" in name or "review" in name} == {
        "sessions_begun_by_kind": {"cleaning-and-waste": 6, "common": 5},
        "sessions_finished_by_kind": {"cleaning-and-waste": 6},
        "reviews_by_kind": {"cleaning-and-waste": 6, "common": 5},
    }
    fifth = next(each for each in store.write(people.everyone) if each.workplace != CLEANING)
    store.write(lambda tx: people.erase(tx, fifth.id))
    assert furnished.json("stats")["reviews_by_kind"] == {"cleaning-and-waste": None, "common": None}


def test_migrating_makes_the_database_and_twice_does_no_harm(shell: Shell) -> None:
    assert "places_and_people" in shell.done("migrate").splitlines()
    assert shell.done("migrate") == ""


@pytest.mark.sqlite_only
def test_only_its_owner_reads_a_new_file(shell: Shell) -> None:
    shell.done("migrate")
    assert (shell.folder / "stegvis.db").stat().st_mode & 0o777 == 0o600


def test_an_older_database_is_refused_until_it_is_migrated(furnished: Shell, store: Store) -> None:
    store.write(lambda tx: tx.execute("DELETE FROM migrations WHERE name <> 'places_and_people'"))
    assert furnished.refused("workplace", "list") == (
        f"{furnished.database} is of an older version. Stop the bot, then run `stegvis migrate`."
    )


def test_a_copy_holds_what_the_database_holds(furnished: Shell) -> None:
    furnished.done("backup", "copy.db")
    assert (furnished.folder / "copy.db").stat().st_mode & 0o777 == 0o600
    assert furnished.json("--database", "copy.db", "workplace", "list") == furnished.json("workplace", "list")
    assert furnished.refused("backup", "copy.db") == "copy.db is there already: name a new file."


def findings(shell: Shell) -> dict[str, tuple[bool, str]]:
    """What the doctor says, by layer."""
    return {each["layer"]: (each["fine"], each["text"]) for each in json.loads(shell("doctor", "--json").stdout)}


def test_the_doctor_names_what_is_wrong_by_layer(furnished: Shell) -> None:
    furnished.environment["STEGVIS_IN_FLIGHT"] = "0"
    furnished.environment["TELEGRAM_BOT_TOKEN"] = "1:TEST"
    furnished.environment["TELEGRAM_API_URL"] = "http://127.0.0.1:9"
    (furnished.folder / "schedules" / "year.toml").write_text("hours = 3\n", encoding="utf-8")
    assert furnished("doctor").exit_code == 1
    found = findings(furnished)
    assert found["settings"] == (False, "STEGVIS_IN_FLIGHT is 0: at least 1 is needed.")
    assert found["database"] == (True, f"{furnished.database}, up to date")
    assert found["schedules"][0] is False
    assert found["telegram"][0] is False
    assert "http://127.0.0.1:9 cannot be reached" in found["telegram"][1]


def test_the_doctor_names_the_texts_that_the_bot_holds_back(furnished: Shell) -> None:
    sources, cache = Sources(furnished.folder / "messages", furnished.folder / "schedules"), furnished.folder / "cache"
    furnished.environment["STEGVIS_DATA"] = str(furnished.folder)
    take_up(sources, cache, read_content)
    path = furnished.folder / "messages" / "sv-simple" / "year.ftl"
    path.write_text(path.read_text("utf-8") + "\n{ broken\n", "utf-8")
    _, taken = take_up(sources, cache, read_content)
    held_back = [f"held back, the bot goes on with the file before it: {fault}" for fault in taken.faults]
    told = json.loads(furnished("doctor", "--json").stdout)
    assert [each["text"] for each in told if each["layer"] == "texts"] == held_back
    assert f"{path}:{path.read_text('utf-8').count(chr(10))}: error [lost-lines]" in "".join(held_back)


@pytest.mark.sqlite_only
def test_the_doctor_sees_a_file_that_others_can_read(furnished: Shell) -> None:
    (furnished.folder / "stegvis.db").chmod(0o644)
    assert findings(furnished)["database"] == (
        False,
        "stegvis.db can be read by other users of this machine (mode 644). Close it: chmod 600 stegvis.db",
    )


def test_the_doctor_says_who_sends(furnished: Shell, store: Store) -> None:
    assert findings(furnished)["lead"] == (True, "nobody sends at the moment")
    with Lead(store, "run"):
        held = f"held by `stegvis run`, process {os.getpid()} on {socket.gethostname()}"
        assert findings(furnished)["lead"] == (True, held)


@pytest.mark.parametrize(
    ("drafts", "said"),
    [
        ("all", "ar: 2 of 2 must texts are drafts, and go out with a line that says so: `stegvis review --locale ar`"),
        (
            "not-must",
            "ar: 2 of 2 must texts are drafts; in place of 1 simple Swedish goes out; "
            "1 go out all the same, since nobody has read them in simple Swedish either",
        ),
    ],
)
def test_the_doctor_says_what_becomes_of_must_texts_that_nobody_has_read(shell: Shell, drafts: str, said: str) -> None:
    shell.done("review", "sick-report", "--locale", "sv-simple", "--by", "Kim")
    shell.environment["STEGVIS_DRAFTS"] = drafts
    found = [each for each in json.loads(shell("doctor", "--json").stdout) if each["layer"] == "reviews"]
    swedish = "sv-simple: 1 of 2 must texts are drafts, and go out with a line that says so: `stegvis review --locale"
    assert [each["fine"] for each in found] == [True, True]
    assert found[0]["text"].startswith(swedish)
    assert found[1]["text"] == said


def test_the_doctor_says_nothing_of_must_texts_that_are_all_read(shell: Shell) -> None:
    for locale in ("sv-simple", "ar"):
        shell.done("review", "sick-report", "goodbye", "--locale", locale, "--by", "Kim")
    assert "reviews" not in findings(shell)


def test_the_doctor_goes_on_without_a_database(shell: Shell) -> None:
    fine, text = findings(shell)["database"]
    assert (fine, "`stegvis init`" in text) == (False, True)
