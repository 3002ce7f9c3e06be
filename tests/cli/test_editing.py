"""Check, preview and timeline, for those who write texts and dates."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Shell


def test_a_timeline_says_what_comes_when_and_how_it_reads(shell: Shell) -> None:
    assert shell.json("timeline", "--start", "2026-12-01") == [
        {
            "at": "2026-12-03T08:00:00Z",
            "local": "2026-12-03T09:00:00+01:00",
            "step": "sick-report",
            "occurrence": "1",
            "must": True,
            "text": "📌 Morgonen\n\nRing din chef.\n\n🤖 ?",
        },
        {
            "at": "2026-12-22T08:00:00Z",
            "local": "2026-12-22T09:00:00+01:00",
            "step": "pay",
            "occurrence": "1",
            "must": False,
            "text": "📌 Lönen\n\nDu får lön.\n\n🤖 ?",
        },
        {
            "at": "2027-11-30T08:00:00Z",
            "local": "2027-11-30T09:00:00+01:00",
            "step": "goodbye",
            "occurrence": "2027-11-30",
            "must": True,
            "text": "📌 Tack\n\nSista dagen är tisdag 30 november 2027.\n\n🤖 ?\n\n📅 ?",
        },
    ]


def test_a_late_joiner_gets_what_must_be_told_and_it_says_so(shell: Shell) -> None:
    first, *rest = shell.json("timeline", "--start", "2026-12-01", "--joined", "2027-03-03")
    assert (first["local"], first["step"]) == ("2027-03-03T09:00:00+01:00", "sick-report")
    assert first["text"].startswith("⏪ ")
    assert [each["step"] for each in rest] == ["goodbye"]


def test_a_timeline_of_another_end_is_in_the_language_asked_for(shell: Shell) -> None:
    last = shell.json("timeline", "--start", "2026-12-01", "--end", "2027-06-30", "--locale", "ar")[-1]
    assert (last["step"], last["occurrence"]) == ("goodbye", "2027-06-30")
    assert "الأربعاء 30 يونيو 2027" in last["text"]


def test_a_timeline_as_text_has_a_line_a_message(shell: Shell) -> None:
    assert shell.done("timeline", "--start", "2026-12-01").splitlines() == [
        "2026-12-03 09:00  sick-report (1)  must",
        "2026-12-22 09:00  pay (1)",
        "2027-11-30 09:00  goodbye (2027-11-30)  must",
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--end", "2026-11-01"), "end 2026-11-01 lies before start 2026-12-01."),
        (("--locale", "xx"), "locale 'xx' is unknown: use ar, sv-simple."),
        (("--programme", "other"), "programme 'other' is unknown: use year."),
    ],
    ids=["end", "locale", "programme"],
)
def test_a_timeline_of_nobody_possible_is_refused(shell: Shell, options: tuple[str, ...], said: str) -> None:
    assert shell.refused("timeline", "--start", "2026-12-01", *options) == said


def test_a_timeline_leaves_no_database_behind(shell: Shell) -> None:
    shell.done("timeline", "--start", "2026-12-01")
    assert list(shell.folder.glob("*.db*")) == []


def test_each_problem_is_printed_with_its_line_and_an_error_ends_with_1(shell: Shell) -> None:
    (shell.folder / "schedules" / "year.toml").write_text('zone = "Europe/Stockholm"\nhours = 3\n', encoding="utf-8")
    result = shell("check")
    assert result.exit_code == 1
    assert 'schedules/year.toml:2: error [schedule-key] unknown key "hours": write "hour"' in result.stdout
    documents = shell("check", "--json").stdout
    assert '"rule": "schedule-key"' in documents
    assert '"file": "schedules/year.toml"' in documents


def test_a_preview_shows_each_part_the_buttons_and_the_review_state(shell: Shell) -> None:
    assert shell.done("preview", "sick-report", "--locale", "sv-simple").splitlines() == [
        "sick-report · sv-simple · draft",
        "",
        "— text —",
        "📌 Morgonen",
        "",
        "Ring 08-123 45 67.",
        "",
        "🤖 ?",
        "",
        "— explain —",
        "Ring tidigt.",
        "",
        "— example —",
        "Amina ringer klockan 6.",
        "",
        "— buttons —",
        "[👍 OK] [❓ ???]",
    ]


def test_a_preview_in_a_language_from_right_to_left_keeps_the_order_of_its_buttons(shell: Shell) -> None:
    for file in (shell.folder / "messages" / "ar").glob("*.ftl"):
        text = file.read_text(encoding="utf-8").replace("👍 OK", "👍 فهمت").replace("❓ ???", "❓ شرح")
        file.write_text(text, encoding="utf-8")
    buttons = shell.done("preview", "sick-report", "--locale", "ar").splitlines()[-2]
    assert buttons == "[\u2068\u200f👍 فهمت\u2069] [\u2068\u200f❓ شرح\u2069]"


def test_a_preview_of_a_text_that_is_missing_says_what_is_shown_instead(shell: Shell) -> None:
    (shell.folder / "messages" / "ar" / "year.ftl").write_text("goodbye = …\n", encoding="utf-8")
    assert shell.done("preview", "pay", "--locale", "ar").splitlines()[0] == "pay · ar · missing, shown in sv-simple"


def test_a_preview_of_any_other_text_fills_in_what_it_names(shell: Shell) -> None:
    printed = shell.done("preview", "ui-push-title", "--locale", "ar").splitlines()
    assert printed[0] == "ui-push-title · ar · draft"
    assert "‹title›" in printed[3]


def test_a_message_that_is_not_there_is_refused_with_one_that_is(shell: Shell) -> None:
    said = shell.refused("preview", "sick-reprot", "--locale", "ar")
    assert said == "There is no message 'sick-reprot'. Do you mean sick-report?"


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("--start", "0001-01-01"), 2, "'--start': 0001 is no year that can be meant"),
        (("--start", "2026-12-01", "--end", "9999-12-31"), 2, "'--end': 9999 is no year that can be meant"),
        (("--start", "2026-12-01", "--joined", "9999-12-31"), 2, "'--joined': 9999 is no year that can be meant"),
        (("--start", "2026-12-01", "--end", "2199-12-31"), 1, "2199-12-31 lies more than five years from the start"),
    ],
)
def test_a_day_far_away_is_said_to_be_a_slip(shell: Shell, options: tuple[str, ...], code: int, said: str) -> None:
    result = shell("timeline", *options)
    assert (result.exit_code, result.stdout, said in result.stderr) == (code, "", True)
