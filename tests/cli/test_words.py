"""Lists of words from the command line, and their voices."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import av
import pytest
from openpyxl import load_workbook

from bot.content.voices import can_speak
from bot.store import accepted_words
from bot.store.opening import open_store
from tests.cli.conftest import Shell

pytestmark = pytest.mark.sqlite_only  # no database is asked
with_speaker = pytest.mark.skipif(not can_speak(), reason="espeak-ng is not installed")

WORDS = """\
## Words

word-kvast = kvast
    .article = en
    .example = Ta en kvast.

word-sopa = sopa
    .forms = sopar, sopade, sopat
    .example = Jag sopar golvet.
"""
ENGLISH = "word-kvast = broom\n    .example = Take a broom.\n\nword-sopa = to sweep\n"
NOTHING: dict[str, list[str]] = {"new": [], "changed": [], "removed": [], "absent": [], "files": [], "faults": []}


@pytest.fixture
def lists(shell: Shell) -> Shell:
    """The small installation with one list of words."""
    (shell.folder / "messages" / "en").mkdir()
    (shell.folder / "messages" / "sv-simple" / "words-cleaning.ftl").write_text(WORDS, encoding="utf-8")
    (shell.folder / "messages" / "en" / "words-cleaning.ftl").write_text(ENGLISH, encoding="utf-8")
    return shell


def change(shell: Shell, cell: str, value: str) -> None:
    """Write something in a cell of the table."""
    workbook = load_workbook(shell.folder / "w.xlsx")
    workbook["cleaning"][cell] = value
    workbook.save(shell.folder / "w.xlsx")


def swedish(shell: Shell) -> str:
    """The file of the list."""
    return (shell.folder / "messages" / "sv-simple" / "words-cleaning.ftl").read_text(encoding="utf-8")


def test_a_table_goes_out_and_comes_in_without_a_change(lists: Shell) -> None:
    assert lists.json("words", "export", "w.xlsx") == {"file": "w.xlsx", "lists": {"cleaning": 2}}
    assert lists.json("words", "import", "w.xlsx", "--remove") == NOTHING
    assert lists("words", "import", "w.xlsx").stderr == "Nothing is different.\n"
    assert lists.refused("words", "export", "no/w.xlsx") == "There is no folder no."
    assert lists.refused("words", "export", "w.csv") == "w.csv is not an Excel file: its name must end with .xlsx."
    assert lists.refused("words", "export", "w.xlsx") == "w.xlsx is there already: name a new file."


def test_words_from_work_that_were_taken_in_go_out_with_the_lists(lists: Shell) -> None:
    lists.done("migrate")
    word = {"swedish": "moppvagn", "meaning": "mop trolley", "locale": "en", "kind": "common"}
    with open_store(lists.folder / "stegvis.db") as store:
        store.write(lambda tx: accepted_words.accept(tx, **word, now=datetime(2026, 9, 1, tzinfo=UTC)))
    assert lists.json("words", "export", "w.xlsx")["lists"] == {"cleaning": 2, "accepted-common": 1}
    assert lists.json("words", "import", "w.xlsx", "--remove") == NOTHING


def test_with_an_older_database_the_lists_go_out_all_the_same(lists: Shell) -> None:
    lists.done("migrate")
    with open_store(lists.folder / "stegvis.db") as store:
        store.write(lambda tx: tx.execute("DELETE FROM migrations WHERE name = 'words_for_all'"))
    result = lists("words", "export", "w.xlsx", "--json")
    assert json.loads(result.stdout)["lists"] == {"cleaning": 2}
    assert result.stderr.startswith("Without the words from work: ")


def test_what_an_editor_changed_is_written_once(lists: Shell) -> None:
    lists.done("words", "export", "w.xlsx")
    change(lists, "F2", "Ta en kvast och sopa.")
    path = str(lists.folder / "messages" / "sv-simple" / "words-cleaning.ftl")
    result = lists("words", "import", "w.xlsx", "--dry-run")
    assert (result.stdout, result.stderr) == ("changed  word-kvast\n", f"To be written: {path}.\n")
    assert swedish(lists) == WORDS
    assert lists.json("words", "import", "w.xlsx") == NOTHING | {"changed": ["word-kvast"], "files": [path]}
    assert swedish(lists) == WORDS.replace("Ta en kvast.", "Ta en kvast och sopa.")
    assert lists.json("words", "import", "w.xlsx") == NOTHING


def test_a_faulty_cell_is_named_and_nothing_is_written_at_all(lists: Shell) -> None:
    lists.done("words", "export", "w.xlsx")
    change(lists, "F2", "Ta en kvast och sopa.")
    change(lists, "C2", "den")
    result = lists("words", "import", "w.xlsx")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        'cleaning, row 2, article: is "den"; write en or ett.\nNothing was written: 1 faulty cell.\n'
    )
    document = json.loads(lists("words", "import", "w.xlsx", "--json").stdout)
    assert document["faults"] == [
        {"sheet": "cleaning", "row": 2, "column": "article", "reason": 'is "den"; write en or ett.'}
    ]
    assert swedish(lists) == WORDS


def test_a_row_that_is_gone_is_said_and_removed_only_when_asked(lists: Shell) -> None:
    lists.done("words", "export", "w.xlsx")
    workbook = load_workbook(lists.folder / "w.xlsx")
    workbook["cleaning"].delete_rows(3)
    workbook.save(lists.folder / "w.xlsx")
    said = lists("words", "import", "w.xlsx").stderr
    assert said == (
        "Without a row, and left as they are (--remove takes them away): word-sopa.\nNothing is different.\n"
    )
    assert lists.json("words", "import", "w.xlsx", "--remove")["removed"] == ["word-sopa"]
    assert swedish(lists) == WORDS[: WORDS.index("\nword-sopa")]


def test_no_table_and_no_lists_are_said_in_one_line(shell: Shell) -> None:
    said = shell.refused("words", "export", "w.xlsx")
    assert said == f"{Path(shell.folder, 'messages', 'sv-simple')} has no words-….ftl: there are no lists of words."


@with_speaker
def test_voices_are_built_once_and_the_doctor_is_content(lists: Shell) -> None:
    lists.done("init")
    kept = lists.folder / "cache" / "voices" / "sv"
    none = "no voices are built, so listening questions about those words are left out: `stegvis voices build`"
    assert voices_finding(lists) == {"layer": "voices", "fine": True, "text": none}
    counts = {"recorded": 0, "removed": 0, "wanted": 4, "without": [], "outdated": [], "unknown": [], "faults": []}
    assert lists.json("voices", "build")["words"] == counts | {"spoken": 4}
    assert lists.json("voices", "build")["words"] == counts | {"spoken": 0}
    assert len(list(kept.glob("*.robot.ogg"))) == 4
    assert voices_finding(lists) == {"layer": "voices", "fine": True, "text": "4, all there"}
    path = lists.folder / "messages" / "sv-simple" / "words-cleaning.ftl"
    path.write_text(WORDS.replace("Ta en", "Ge mig en"), encoding="utf-8")
    assert [each["text"] for each in findings(lists) if each["layer"] == "voices"] == [
        "1 of 4 voices are missing, so listening questions about those words are left out: `stegvis voices build`",
        "1 voices say an older text and are not played: `stegvis voices build`",
    ]


def test_without_espeak_ng_it_is_said_what_to_do(lists: Shell) -> None:
    lists.environment["PATH"] = ""
    lists.done("init")
    result = lists("voices", "build")
    assert result.exit_code == 1
    assert result.stderr == (
        "8 have no voice, since espeak-ng is not installed: install it (Debian, Ubuntu: apt install espeak-ng; macOS: "
        "brew install espeak-ng), then run this again. Until then listening questions about those words are left out, "
        "and those texts have no 🔊.\n"
    )
    assert voices_finding(lists)["text"] == (
        "no voices are built, so listening questions about those words are left out: install espeak-ng, then "
        "`stegvis voices build`"
    )


@with_speaker
def test_a_recording_of_no_use_is_named(lists: Shell) -> None:
    folder = lists.folder / "voice" / "sv-simple"
    folder.mkdir(parents=True)
    for name in ("word-kvast.wav", "word-kvist.wav"):
        (folder / name).write_bytes(b"no sound")
    result = lists("voices", "build")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "voice/sv-simple/word-kvast.wav: it is no sound that can be read (Invalid data found when processing input).",
        "Recordings that belong to no word or text: sv-simple/word-kvist.",
    ]
    assert "words      4 of 4 there: 0 recorded, 4 spoken, 0 removed now" in result.stdout


@with_speaker
def test_a_build_that_is_killed_leaves_whole_notes_and_the_next_one_goes_on(lists: Shell) -> None:
    many = "".join(f"word-x{number} = ord {number}\n    .example = Det är {number}.\n" for number in range(20))
    path = lists.folder / "messages" / "sv-simple" / "words-cleaning.ftl"
    path.write_text(f"{WORDS}\n{many}", encoding="utf-8")
    kept, environment = lists.folder / "cache" / "voices" / "sv", {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = (sys.executable, "-m", "bot.cli", "voices", "build")
    with subprocess.Popen(command, cwd=lists.folder, env={**os.environ, **environment}) as process:
        while process.poll() is None and len(list(kept.glob("*.ogg"))) < 4:
            time.sleep(0.01)
        process.kill()
    before = {note: note.read_bytes() for note in kept.glob("*.ogg")}
    assert 4 <= len(before) < 44
    assert lists.json("voices", "build")["words"]["spoken"] == 44 - len(before)
    assert {note: note.read_bytes() for note in before} == before
    assert all(length(note) > 0.3 for note in before)


@with_speaker
def test_texts_are_spoken_where_the_machine_is_understood_and_a_person_goes_first(shell: Shell) -> None:
    folder = shell.folder / "voice" / "ar"
    folder.mkdir(parents=True)
    (folder / "pay.wav").write_bytes(machine_sound())
    built = shell.json("voices", "build")
    nothing: dict[str, object] = {"removed": 0, "outdated": [], "unknown": [], "faults": []}
    assert built == {
        "ar": nothing | {"recorded": 1, "spoken": 0, "wanted": 3, "without": ["sick-report", "sick-report.explain"]},
        "sv-simple": nothing | {"recorded": 0, "spoken": 4, "wanted": 4, "without": []},
    }
    kept = shell.folder / "cache" / "voices"
    assert [path.name.endswith(".robot.ogg") for path in (kept / "ar").glob("*.ogg")] == [False]
    assert all(length(path) > 0.3 for path in kept.rglob("*.ogg"))
    assert shell.refused("voices", "build", "--locale", "so") == "There are no texts in 'so': use ar, sv-simple."


def machine_sound() -> bytes:
    """A sound in which somebody speaks."""
    command = ("espeak-ng", "-v", "sv", "--stdout", "Det här är en text.")
    return subprocess.run(command, capture_output=True, check=True).stdout


def length(note: Path) -> float:
    """Seconds of a voice note that is whole."""
    with av.open(str(note), "r") as container:
        return sum(frame.samples for frame in container.decode(container.streams.audio[0])) / 48_000


def findings(shell: Shell) -> list[dict[str, object]]:
    """What the doctor says."""
    found: list[dict[str, object]] = json.loads(shell("doctor", "--json").stdout)
    return found


def voices_finding(shell: Shell) -> dict[str, object]:
    """The one thing that the doctor says of voices."""
    (found,) = (each for each in findings(shell) if each["layer"] == "voices")
    return found
