"""One participant, looked at and changed."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.domain.participant import Participant, State
from bot.domain.reply import Commands, Menu, Reply, say
from bot.store import answers, ledger, notices, outbox, people
from bot.store.database import Store, Tx
from tests.cli.conftest import Shell

NOW = datetime.now(UTC)
TODAY = date.today()
START = TODAY + timedelta(days=30)


@pytest.fixture
def code(furnished: Shell) -> str:
    """Somebody who is enrolled and has not joined."""
    return str(
        furnished.json(
            "enrol",
            "--start",
            START.isoformat(),
            "--locale",
            "ar",
            "--workplace",
            "cafe-lyktan",
            "--first-name",
            "Amal",
        )["code"]
    )


def person_of(store: Store, code: str) -> Participant:
    """The participant as kept."""
    person = store.write(lambda tx: people.by_code(tx, code))
    assert person is not None
    return person


def join(store: Store, code: str) -> Participant:
    """They have joined in a chat."""
    person = person_of(store, code)
    store.write(lambda tx: people.change(tx, person.id, chat=7, joined_at=NOW))
    return person_of(store, code)


def test_somebody_who_has_not_joined_is_shown_with_what_would_come(furnished: Shell, store: Store, code: str) -> None:
    person = person_of(store, code)
    shown = furnished.json("participant", code, "show")
    coming = [each["step"] for each in shown.pop("next")]
    assert coming == ["sick-report", "pay", "goodbye"]
    assert shown == {
        "code": code,
        "state": "not joined",
        "first_name": "Amal",
        "programme": "year",
        "locale": "ar",
        "start": START.isoformat(),
        "end": person.end.isoformat(),
        "month": 0,
        "meetings": {},
        "hour": None,
        "workplace": "cafe-lyktan",
        "caseworker": None,
        "joined_at": None,
        "paused_until": None,
        "permanent_offer": False,
        "invitation": "open",
        "latest": [],
        "notices": [],
    }


def test_what_was_told_and_what_staff_must_learn_are_shown(furnished: Shell, store: Store, code: str) -> None:
    person = join(store, code)

    def tell(tx: Tx) -> None:
        ledger.plan(tx, participant=person.id, step="pay", occurrence="1", late=False, now=NOW)
        (claimed,) = ledger.claim(tx, 1, NOW)
        ledger.record(tx, claimed.id, State.SENT, NOW, arrived=1)
        notices.add(tx, participant=person.id, staff=None, kind=notices.Kind.HELP, step="pay", now=NOW)

    store.write(tell)
    shown = furnished.json("participant", code.lower(), "show")
    at = NOW.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    assert shown["state"] == "joined"
    assert shown["latest"] == [{"at": at, "step": "pay", "occurrence": "1", "state": "sent"}]
    assert shown["notices"] == [{"at": at, "kind": "help", "step": "pay", "seen": False}]
    assert "latest:\n" in furnished.done("participant", code, "show")


def test_a_pause_is_set_and_ended(furnished: Shell, store: Store, code: str) -> None:
    until = TODAY + timedelta(days=60)
    furnished.done("participant", code, "pause", "--until", until.isoformat())
    paused = person_of(store, code)
    assert (paused.paused_until, paused.paused_by) == (until, "operator")
    furnished.done("participant", code, "resume")
    assert person_of(store, code).paused_until is None


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "would be over already"), (700, "A pause may last until")],
    ids=["today", "into the last weeks"],
)
def test_a_pause_on_a_day_that_does_not_fit_is_refused(furnished: Shell, code: str, days: int, said: str) -> None:
    until = TODAY + timedelta(days=days)
    assert said in furnished.refused("participant", code, "pause", "--until", until.isoformat())


def test_a_prolonged_time_is_an_extension(furnished: Shell, store: Store, code: str) -> None:
    end = person_of(store, code).end + timedelta(days=100)
    furnished.done("participant", code, "extend", "--end", end.isoformat())
    extended = person_of(store, code)
    assert extended.end == end
    assert extended.extended_at is not None
    assert "the new one must be later" in furnished.refused("participant", code, "extend", "--end", end.isoformat())


def test_several_things_change_at_once(furnished: Shell, store: Store, code: str) -> None:
    karin = furnished.json("staff", "invite", "--name", "Karin", "--role", "caseworker")["code"]
    join(store, code)
    start, end = START + timedelta(days=500), START + timedelta(days=800)
    furnished.done(
        "participant", code, "change", "--start", start.isoformat(), "--end", end.isoformat(), "--locale", "sv-simple",
        "--caseworker", karin.lower(), "--first-name", "  Amal  K ", "--hour", "12:00",
        "--meeting", "0", (start + timedelta(days=9)).isoformat(), "--permanent-offer",
    )  # fmt: skip
    changed = person_of(store, code)
    assert (changed.start, changed.end, changed.locale, changed.first_name, changed.hour) == (
        start,
        end,
        "sv-simple",
        "Amal K",
        time(12),
    )
    assert (changed.meetings, changed.permanent_offer) == ({0: start + timedelta(days=9)}, True)
    assert furnished.json("participant", code, "show")["caseworker"] == karin
    assert [each.answer for each in store.write(lambda tx: outbox.claim(tx, 9, NOW))] == [Commands(7, "sv-simple")]


def test_one_change_that_does_not_fit_changes_nothing(furnished: Shell, store: Store, code: str) -> None:
    before = person_of(store, code)
    said = furnished.refused("participant", code, "change", "--first-name", "Other", "--hour", "23:00")
    assert said == "hour 23:00 is in the quiet hours: choose one from 08:00 to 21:00."
    assert person_of(store, code) == before


def test_changing_nothing_is_wrong_usage(furnished: Shell, code: str) -> None:
    assert furnished("participant", code, "change").exit_code == 2


def test_a_new_invitation_takes_the_place_of_the_old(furnished: Shell, code: str) -> None:
    first = furnished.json("participant", code, "invite")
    second = furnished.json("participant", code, "invite")
    assert first["code"] == second["code"] == code
    assert first["invitation"] != second["invitation"]


def test_who_has_left_gets_nothing_more(furnished: Shell, store: Store, code: str) -> None:
    join(store, code)
    furnished.done("participant", code, "leave")
    shown = furnished.json("participant", code, "show")
    assert (shown["state"], shown["next"]) == ("left", [])


def test_everything_that_is_kept_can_be_written_to_a_file(furnished: Shell, code: str) -> None:
    printed = json.loads(furnished.done("participant", code, "export"))
    assert printed["participants"][0]["first_name"] == "Amal"
    furnished.done("participant", code, "export", "--out", "amal.json")
    written = Path("amal.json")
    assert json.loads(written.read_text(encoding="utf-8")) == printed
    assert written.stat().st_mode & 0o777 == 0o600


def test_erasing_needs_a_yes(furnished: Shell, store: Store, code: str) -> None:
    assert furnished("participant", code, "erase").exit_code == 2
    assert person_of(store, code).first_name == "Amal"


def test_erased_is_gone_from_every_file_and_the_person_is_told(furnished: Shell, store: Store, code: str) -> None:
    person = join(store, code)
    store.write(lambda tx: answers.add(tx, person.id, answers.Kind.HELP, NOW, step="pay"))
    furnished.done("participant", code, "erase", "--yes")
    assert store.write(people.everyone) == []
    told = [each.answer for each in store.write(lambda tx: outbox.claim(tx, 9, NOW))]
    assert told == [Reply(7, "ar", (say("ui-more-erased"),), menu=Menu.REMOVE)]
    files = [path.read_bytes() for path in furnished.folder.glob("stegvis.db*")]
    assert [code.encode() in content or b"Amal" in content for content in files] == [False] * len(files)


@pytest.mark.parametrize("command", [("show",), ("resume",), ("leave",), ("erase", "--yes"), ("export",)])
def test_an_unknown_code_is_said_so(furnished: Shell, command: tuple[str, ...]) -> None:
    assert furnished.refused("participant", "NOBODY", *command) == "There is no participant 'NOBODY'."


def test_a_start_far_away_is_refused(furnished: Shell, code: str) -> None:
    said = furnished.refused("participant", code, "change", "--start", "1970-01-01")
    assert said == "start 1970-01-01 lies more than five years from today."
