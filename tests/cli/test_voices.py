"""Who reads which text, and recordings that are taken back, from the command line."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime

import pytest

from bot.content.aloud import Reader
from bot.content.catalogue import Catalogue
from bot.store import recordings, uploads
from bot.store import staff as people_of_staff
from bot.store.database import Store, Tx
from tests.cli.conftest import Shell

NOW = datetime(2026, 9, 1, tzinfo=UTC)


@pytest.fixture
def recorded(furnished: Shell, store: Store) -> Shell:
    """An installation in which Rut has read two Swedish texts, one of them before it was changed."""
    furnished.environment["STEGVIS_DATA"] = str(furnished.folder)
    furnished.done("staff", "invite", "--name", "Rut", "--role", "editor")
    reader = Reader(Catalogue.load(furnished.folder / "messages"))

    def act(tx: Tx) -> None:
        (rut,) = (each for each in people_of_staff.everyone(tx) if each.name == "Rut")
        for name, old in (("pay", False), ("sick-report", True)):
            wanted = reader.aloud("sv-simple", name)
            assert wanted is not None
            digest = "0123456789ab" if old else wanted.digest
            place = ("sv-simple", name, digest)
            recordings.keep(tx, place, file_id=name, bot="stegvis_bot", seconds=9, staff=rut.id, now=NOW)
            path = furnished.folder / "voice" / "sv-simple" / f"{name}.{digest}.ogg"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"OggS")

    store.write(act)
    return furnished


def rut(shell: Shell) -> str:
    """Her code."""
    return next(str(each["code"]) for each in shell.json("staff", "list") if each["name"] == "Rut")


def files(shell: Shell) -> list[str]:
    """The texts whose recording lies here."""
    return sorted(path.name.partition(".")[0] for path in (shell.folder / "voice" / "sv-simple").glob("*.ogg"))


def test_each_text_is_listed_with_its_voice(recorded: Shell) -> None:
    rows = recorded.json("voices", "list", "--locale", "sv-simple")
    assert {each["name"]: (each["voice"], each["older"]) for each in rows} == {
        "sick-report": ("nobody", True),
        "sick-report.explain": ("nobody", False),
        "sick-report.example": ("nobody", False),
        "pay": ("person", False),
    }
    lacking = recorded.json("voices", "list", "--locale", "sv-simple", "--lacking")
    assert [each["name"] for each in lacking] == ["sick-report", "sick-report.explain", "sick-report.example"]
    table = [line.split() for line in recorded.done("voices", "list").splitlines() if line.strip()]
    assert ["sv-simple", "1", "0", "3"] in table
    assert recorded.refused("voices", "list", "--locale", "so") == "There are no texts in 'so': use ar, sv-simple."


def test_a_recording_is_taken_back_with_its_file(recorded: Shell, store: Store) -> None:
    assert files(recorded) == ["pay", "sick-report"]
    assert recorded("voices", "remove", "pay", "--locale", "sv-simple").stderr == "1 recordings are taken back.\n"
    assert files(recorded) == ["sick-report"]
    said = "There is no such recording from the chat: see `stegvis voices list`."
    assert recorded.refused("voices", "remove", "pay") == said
    assert recorded("voices", "remove").exit_code == 2
    rows = store.write(lambda tx: tx.rows("SELECT actor, act, detail FROM audit ORDER BY id"))
    assert tuple(rows[-1].values()) == ("operator", "remove a voice", "sv-simple pay")


def test_what_is_taken_back_leaves_no_name_of_telegrams_and_a_newer_file_stays(recorded: Shell, store: Store) -> None:
    (path,) = (recorded.folder / "voice" / "sv-simple").glob("pay.*")
    path.write_bytes(b"OggS of pay")
    other = uploads.key(2, "voice", b"OggS of another")
    names = {uploads.key(bot, "voice", b"OggS of pay"): f"voice-{bot}" for bot in (1, 2)} | {other: "other"}
    for key, file_id in names.items():
        store.write(lambda tx, key=key, file_id=file_id: uploads.keep(tx, key, file_id))  # type: ignore[misc]
    (old,) = (recorded.folder / "voice" / "sv-simple").glob("sick-report.*")
    later = datetime.now(UTC).timestamp() + 3600
    os.utime(old, (later, later))
    recorded("voices", "remove", "--by", rut(recorded))
    assert files(recorded) == ["sick-report"]
    assert store.write(uploads.known) == {other: "other"}


def test_whoever_leaves_may_take_their_voice_along(recorded: Shell, store: Store) -> None:
    code = rut(recorded)
    told = recorded("staff", "change", code, "--leave").stderr
    assert told == (
        f"{code} is staff no more.\n2 texts are still heard in this person's voice. If they want it back: "
        f"`stegvis voices remove --by {code}`.\n"
    )
    assert recorded("voices", "remove", "--by", code.lower()).stderr == "2 recordings are taken back.\n"
    assert (files(recorded), store.write(recordings.current)) == ([], {})


def test_the_doctor_counts_voices_and_names_those_of_older_texts(recorded: Shell) -> None:
    found = json.loads(recorded("doctor", "--json").stdout)
    assert [each["text"] for each in found if each["layer"] == "texts aloud"] == [
        "ar 0 by people and 0 by a machine of 3; sv-simple 1 by people and 0 by a machine of 4",
        "1 recordings say an older text and are not played: sv-simple/sick-report.0123456789ab.ogg. Editors: /record",
    ]
