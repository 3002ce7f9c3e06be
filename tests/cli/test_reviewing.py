"""An editor is led through what waits to be read, and it is written down who has read what."""

from __future__ import annotations

import os
import pty
import select
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from bot.cli import stegvis
from bot.cli.differences import differences
from bot.cli.walk import editor
from bot.simulator.browser import chromium
from tests.cli.conftest import NOTHING_SET, Shell

pytestmark = pytest.mark.sqlite_only  # no database is asked

WORDS = "\n\n".join(f"word-w{number} = ord {number}\n    .example = Ett ord {number}." for number in range(12))
MEANINGS = "\n\n".join(f"word-w{number} = كلمة {number}\n    .example = مثال {number}." for number in range(12))


def walk(shell: Shell, *arguments: str, answers: str, **environment: str | None) -> Result:
    """The command, its questions answered line by line."""
    return CliRunner().invoke(
        stegvis, ("review", *arguments), input=answers, env={**NOTHING_SET, **shell.environment, **environment}
    )


def readings(shell: Shell) -> dict[str, dict[str, Any]]:
    """What is written down."""
    return tomllib.loads((shell.folder / "messages" / "review.toml").read_text(encoding="utf-8"))


def change(shell: Shell, locale: str, old: str, new: str) -> None:
    file = shell.folder / "messages" / locale / "year.ftl"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def states(shell: Shell, *arguments: str) -> dict[tuple[str, str], str]:
    return {(each["locale"], each["message"]): each["state"] for each in shell.json("review", *arguments)}


def asked(result: Result) -> list[str]:
    """Which texts were shown, in order."""
    return [line.split(" · ")[1] for line in result.stdout.splitlines() if " of " in line.split(" · ")[0]]


def test_a_text_that_somebody_has_read_is_a_draft_no_more_until_it_changes(shell: Shell) -> None:
    shell.done("review", "pay", "goodbye", "--locale", "ar", "--by", 'Noor "N" Berg')
    assert shell.done("preview", "pay", "--locale", "ar").startswith("pay · ar · reviewed\n")
    assert shell.done("preview", "sick-report", "--locale", "ar").startswith("sick-report · ar · draft\n")
    change(shell, "ar", "الأجر.", "الأجر اليوم.")
    assert shell.done("preview", "pay", "--locale", "ar").startswith("pay · ar · edited\n")
    change(shell, "sv-simple", "Du får lön.", "Du får pengar.")
    assert shell.done("preview", "pay", "--locale", "ar").startswith("pay · ar · stale\n")


def test_a_text_that_is_not_there_cannot_have_been_read(shell: Shell) -> None:
    assert shell.refused("review", "pay", "nope", "--locale", "ar", "--by", "N") == "ar has no text nope."
    assert shell.refused("review", "pay", "nope", "--locale", "ar") == "ar has no text nope."
    assert shell.refused("review", "--locale", "xx") == "locale 'xx' is unknown: use ar, sv-simple."
    assert not (shell.folder / "messages" / "review.toml").exists()


def test_a_text_can_be_seen_as_a_picture_of_a_phone_before_it_is_answered(shell: Shell) -> None:
    without = {"PATH": str(shell.folder), "CHROMIUM": None}
    result = walk(shell, "pay", "--locale", "ar", answers="Noor\np\no\n", **without)
    assert "There is no Chromium on this machine" in result.stdout
    assert "1 read, 0 still to read in ar." in result.stderr
    if chromium():
        drawn = walk(shell, "pay", "--locale", "ar", answers="Noor\np\nq\n")
        file = Path(drawn.stdout.partition("Saved as ")[2].partition(".png")[0] + ".png")
        assert (file.name, file.read_bytes()[:4]) == ("pay-ar.png", b"\x89PNG")
        shutil.rmtree(file.parent)


def test_the_walk_begins_with_what_must_be_told_and_ends_with_words(shell: Shell) -> None:
    for locale, words in (("sv-simple", WORDS), ("ar", MEANINGS)):
        (shell.folder / "messages" / locale / "words-common.ftl").write_text(f"## Ord\n\n{words}\n", encoding="utf-8")
    result = walk(shell, "--locale", "ar", answers="Noor Berg\n" + 15 * "s\n")
    assert (result.exit_code, result.exception) == (0, None)
    ui = ["push-title", "draft-line", "goodbye-ask", "button-yes", "button-no", "push-late-title"]
    ui += ["button-understand", "button-explain", "button-help", "button-swedish"]
    assert asked(result) == ["sick-report", "goodbye", "pay", *(f"ui-{name}" for name in ui), "words", "words"]
    assert "0 read, 25 still to read in ar." in result.stderr


def test_each_text_is_shown_with_its_source_as_the_phone_shows_it(shell: Shell) -> None:
    result = walk(shell, "pay", "--locale", "ar", answers="Noor\no\n")
    assert result.stdout.splitlines() == [
        "", "1 of 1 · pay · step",
        "pay · sv-simple · draft", "", "— text —", "📌 Lönen", "", "Du får lön.", "", "🤖 ?", "",
        "— buttons —", "[👍 OK] [📨 Help]",
        "pay · ar · draft", "", "— text —", "‏📌 ⁨الراتب⁩", "", "الأجر.", "", "‏🤖 ?", "",
        "— buttons —", "[⁨‏👍 OK⁩] [⁨‏📨 Help⁩]", "[⁨‏🇸🇪 Swedish⁩]",
    ]  # fmt: skip
    assert "[o]k, it is good, [s]kip, [e]dit, [p]icture of a phone, [q]uit: " in result.stderr


def test_each_answer_is_written_with_the_name_that_was_asked_for_once(shell: Shell) -> None:
    result = walk(shell, "--locale", "ar", answers="Noor Berg\no\ns\no\nq\n")
    assert (result.exit_code, result.stderr.count("Your name")) == (0, 1)
    assert "2 read, 11 still to read in ar." in result.stderr
    assert {name: row["by"] for name, row in readings(shell)["ar"].items()} == {
        "pay": "Noor Berg",
        "sick-report": "Noor Berg",
    }
    again = walk(shell, "--locale", "ar", "--by", "Noor Berg", answers="q\n")
    assert asked(again) == ["goodbye"]


def test_what_has_changed_comes_before_what_nobody_has_read_and_says_how(shell: Shell) -> None:
    shell.done("review", "goodbye", "ui-button-no", "--locale", "ar", "--by", "Noor")
    change(shell, "sv-simple", "Sista dagen är", "Din sista dag är")
    change(shell, "ar", "ui-button-no = ↩️", "ui-button-no = ↩️ لا")
    result = walk(shell, "--locale", "ar", "--by", "Sara", answers=20 * "s\n")
    assert asked(result)[:4] == ["goodbye", "sick-report", "pay", "ui-button-no"]
    assert "Last read by Noor on " in result.stdout
    assert "  text: [-Sista dagen-] {+Din sista dag+} är { $end-date }.\n" in result.stdout
    assert result.stdout.count("The text in ar has itself changed since.") == 1


def test_whoever_edits_sees_the_text_anew_and_reads_what_it_says_now(shell: Shell, tmp_path: Path) -> None:
    result = walk(shell, "pay", "--locale", "ar", answers="Noor\ne\no\n", EDITOR=replacing("الأجر.", "الأجر اليوم."))
    assert (result.exit_code, result.exception) == (0, None)
    assert result.stdout.index("\nالأجر.\n") < result.stdout.index("\nالأجر اليوم.\n")
    assert states(shell, "pay", "--locale", "ar") == {("ar", "pay"): "reviewed"}
    assert (tmp_path / "opened").read_text(encoding="utf-8") == "+4 messages/ar/year.ftl"


def test_a_text_that_is_broken_while_it_is_edited_cannot_be_found_good(shell: Shell) -> None:
    broken = walk(shell, "pay", "--locale", "ar", answers="Noor\ne\no\ns\n", EDITOR=replacing("الأجر.", "{"))
    assert "pay: not to be read any more; `stegvis check` says why. Edit it again, or skip it." in broken.stdout
    assert "'o' is not one of 's', 'e', 'q'" in broken.output
    assert not (shell.folder / "messages" / "review.toml").exists()


def replacing(old: str, new: str) -> str:
    """An editor: a program that changes the file it is called with, and notes where it was opened."""
    program = Path("editor.py").absolute()
    program.write_text(
        f"""#!{sys.executable}
import pathlib, sys
path = pathlib.Path(sys.argv[2])
where = path.relative_to(path.parents[2]) if path.is_absolute() else path
pathlib.Path("opened").write_text(sys.argv[1] + " " + str(where), "utf-8")
path.write_text(path.read_text("utf-8").replace({old!r}, {new!r}), "utf-8")
""",
        encoding="utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


def test_an_editor_that_is_not_there_is_named(shell: Shell) -> None:
    result = walk(shell, "pay", "--locale", "ar", answers="Noor\ne\n", EDITOR="no-such-editor")
    assert result.exit_code == 1
    assert result.stderr.endswith(
        "no-such-editor cannot be started: No such file or directory. Set EDITOR to an editor.\n"
    )


@pytest.mark.parametrize(
    ("variable", "command"),
    [
        ("vi", ["vi", "+4", "a b.ftl"]),
        ("emacs -nw", ["emacs", "-nw", "+4", "a b.ftl"]),
        ("/usr/bin/code", ["/usr/bin/code", "--wait", "--goto", "a b.ftl:4"]),
        ("notepad", ["notepad", "a b.ftl"]),
        ("", ["nano", "+4", "a b.ftl"]),
    ],
)
def test_an_editor_opens_the_file_at_the_line(
    variable: str, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", variable)
    assert editor(Path("a b.ftl"), 4) == command


def test_words_are_read_a_page_at_a_time(shell: Shell) -> None:
    for locale, words in (("sv-simple", WORDS), ("ar", MEANINGS)):
        (shell.folder / "messages" / locale / "words-common.ftl").write_text(f"## Ord\n\n{words}\n", encoding="utf-8")
    names = [f"word-w{number}" for number in range(12)]
    result = walk(shell, *names, "--locale", "ar", answers="Noor\no\ns\n")
    assert "\n1–10 of 12 · words · word\nword-w0\n  sv-simple: ord 0 · example: Ett ord 0.\n" in result.stdout
    assert "\n11–12 of 12 · words · word\nword-w10\n" in result.stdout
    assert set(readings(shell)["ar"]) == {f"word-w{number}" for number in range(10)}


def test_where_nobody_answers_it_says_what_to_do_and_keeps_what_was_answered(shell: Shell) -> None:
    nobody = walk(shell, "--locale", "ar", answers="")
    assert nobody.exit_code == 2
    assert "Nobody answers here. Run it in a terminal; or name texts that were read" in nobody.stderr
    assert asked(nobody) == []
    assert walk(shell, "--locale", "ar", answers="Noor\no\n").exit_code == 2
    assert list(readings(shell)["ar"]) == ["sick-report"]


def test_ctrl_c_in_a_terminal_loses_nothing_that_was_answered(shell: Shell) -> None:
    controller, terminal = pty.openpty()
    walking = subprocess.Popen(
        (sys.executable, "-m", "bot.cli", "review", "--locale", "ar", "--by", "Noor"),
        stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
    )  # fmt: skip
    os.close(terminal)
    until(controller, "1 of 13", "[q]uit: ")
    os.write(controller, b"o\n")
    until(controller, "2 of 13", "[q]uit: ")
    while True:  # a signal in the moment before the process waits for a line is noticed after the line
        walking.send_signal(signal.SIGINT)
        if select.select([controller], [], [], 1.0)[0]:
            break
    assert "1 read, 12 still to read in ar." in until(controller, "in ar.")
    assert walking.wait(10) == 1
    os.close(controller)
    assert list(readings(shell)["ar"]) == ["sick-report"]


def until(terminal: int, *wanted: str) -> str:
    """What is printed until those texts have come, one after the other."""
    printed, deadline = "", time.monotonic() + 30
    for text in wanted:
        while text not in printed:
            assert select.select([terminal], [], [], max(0.0, deadline - time.monotonic()))[0], printed
            printed += os.read(terminal, 4096).decode(errors="replace")
    return printed


def test_without_a_language_it_asks_for_one(shell: Shell) -> None:
    result = shell("review")
    assert (result.exit_code, "Name the language with --locale" in result.stderr) == (2, True)


def test_a_minor_change_is_shown_and_asked_about_and_keeps_translations_fresh(shell: Shell) -> None:
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    shell.done("review", "pay", "--locale", "sv-simple", "--by", "Kim")
    change(shell, "sv-simple", "Du får lön.", "Du får din lön.")
    assert states(shell, "pay") == {("ar", "pay"): "stale", ("sv-simple", "pay"): "edited"}
    no = walk(shell, "pay", "--minor", answers="n\n")
    assert no.stdout == ("pay has changed since it was read in ar, sv-simple:\n  text: Du får {+din+} lön.\n")
    assert states(shell, "pay") == {("ar", "pay"): "stale", ("sv-simple", "pay"): "edited"}
    yes = walk(shell, "pay", "--minor", answers="y\nOlle\n")
    assert (yes.exit_code, "pay: fresh in ar, sv-simple." in yes.stderr) == (0, True)
    assert states(shell, "pay") == {("ar", "pay"): "reviewed", ("sv-simple", "pay"): "reviewed"}
    assert (readings(shell)["ar"]["pay"]["by"], readings(shell)["ar"]["pay"]["minor"][11:]) == ("Noor", "Olle")
    assert readings(shell)["sv-simple"]["pay"]["by"] == "Olle"


def test_a_minor_change_needs_no_question_where_it_is_said_so(shell: Shell) -> None:
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    change(shell, "sv-simple", "Du får lön.", "Du får din lön.")
    shell.done("review", "pay", "--minor", "--by", "Olle", "--yes")
    assert states(shell, "pay", "--locale", "ar") == {("ar", "pay"): "reviewed"}
    again = shell("review", "pay", "--minor", "--by", "Olle", "--yes")
    assert again.stderr == "pay: no text that was read has an older source.\n"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--minor",), 2, "Name the texts whose change is minor"),
        (("pay", "--minor"), 2, "Nobody answers here."),
        (("nope", "--minor"), 1, "There is no source nope."),
    ],
)
def test_a_minor_change_of_nothing_is_refused(shell: Shell, arguments: tuple[str, ...], code: int, said: str) -> None:
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    change(shell, "sv-simple", "Du får lön.", "Du får din lön.")
    result = shell("review", *arguments)
    assert (result.exit_code, said in result.stderr) == (code, True)


def test_in_simple_swedish_the_walk_asks_whether_a_change_is_minor(shell: Shell) -> None:
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    shell.done("review", "pay", "--locale", "sv-simple", "--by", "Kim")
    change(shell, "sv-simple", "Du får lön.", "Du får din lön.")
    result = walk(shell, "pay", "--locale", "sv-simple", answers="Kim\nm\n")
    assert "[m]inor: good, and no translation need change" in result.stderr
    assert states(shell, "pay") == {("ar", "pay"): "reviewed", ("sv-simple", "pay"): "reviewed"}


def test_the_list_says_of_every_text_how_far_it_has_come(shell: Shell) -> None:
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    change(shell, "ar", "goodbye = ", "farewell = ")
    today = readings(shell)["ar"]["pay"]["on"].isoformat()
    rows = shell.json("review", "--locale", "ar")
    assert [tuple(row.values()) for row in rows[:4]] == [
        ("ar", "must", "sick-report", "draft", None, None, None),
        ("ar", "must", "goodbye", "missing", None, None, None),
        ("ar", "step", "pay", "reviewed", "Noor", today, None),
        ("ar", "ui", "ui-push-title", "draft", None, None, None),
    ]
    listed = shell("review", "--list", "--locale", "ar")
    assert listed.stdout.splitlines()[:2] == [
        "language\twhat\tmessage\tstate\tread by\ton",
        "ar\tmust\tsick-report\tdraft\t\t",
    ]
    assert listed.stderr == "ar: 11 draft, 1 missing, 1 reviewed.\n"


def test_what_is_said_in_practising_is_read_with_the_menus_and_words_come_last(shell: Shell) -> None:
    for file, text in (("drill", "ui-drill-next = Nästa."), ("words-common", "word-dag = dag")):
        (shell.folder / "messages" / "sv-simple" / f"{file}.ftl").write_text(f"{text}\n", encoding="utf-8")
    listed = [(row["kind"], row["message"]) for row in shell.json("review", "--locale", "sv-simple")]
    assert listed[3:5] == [("drill", "ui-drill-next"), ("ui", "ui-push-title")]
    assert listed[-1] == ("word", "word-dag")


def test_readings_that_cannot_be_read_are_named_and_left_alone(shell: Shell) -> None:
    file = shell.folder / "messages" / "review.toml"
    file.write_text("x = [", encoding="utf-8")
    said = f"{Path('messages').absolute()} has readings that cannot be read: see `stegvis check`."
    assert shell.refused("review", "pay", "--locale", "ar", "--by", "N") == said
    assert walk(shell, "--locale", "ar", answers="N\no\n").exit_code == 1
    assert file.read_text(encoding="utf-8") == "x = ["


PAGE = Path(__file__).resolve().parents[2] / "docs" / "reviewing.md"
COMMANDS = [
    line
    for block in PAGE.read_text(encoding="utf-8").split("```\n")[1::2]
    for line in block.splitlines()
    if line.startswith("stegvis ")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_of_the_page_for_editors_does_what_it_says(shell: Shell, command: str) -> None:
    for locale in ("sv-simple", "ar"):
        file = shell.folder / "messages" / locale / "year.ftl"
        file.write_text(file.read_text(encoding="utf-8") + "time-off = Semester.\n    .title = Semester\n", "utf-8")
    shell.done("review", "pay", "--locale", "ar", "--by", "Noor")
    change(shell, "sv-simple", "Du får lön.", "Du får din lön.")
    result = walk(shell, *shlex.split(command)[2:], answers="y\nNoor\nq\n" if "--minor" in command else "Noor\nq\n")
    assert (result.exit_code, result.exception) == (0, None), result.output


def test_differences_leave_out_what_stayed_far_from_a_change() -> None:
    before = {"text": "a b c d e f g h i j k l m n o p q r s t", "title": "same", "short": "gone"}
    now = {"text": "a b c d e f g h i X k l m n o p q r s t u", "title": "same", "explain": "new"}
    assert [click.unstyle(line) for line in differences(before, now)] == [
        "text: … d e f g h i [-j-] {+X+} k l m n o p q r s t {+u+}",
        "short: [-gone-]",
        "explain: {+new+}",
    ]
