"""Schedule files: what they say, and what their check says of a slip."""

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.content.problem import Problem
from bot.content.schedules import ScheduleErrors, json_schema, read_programmes, schedule_problems
from bot.domain.programme import (
    STOCKHOLM,
    BeforeMeeting,
    EveryMonth,
    FromEnd,
    MonthDay,
    MonthEnd,
    OnEvent,
    Programme,
    Step,
)

SCHEDULES = Path(__file__).parents[2] / "schedules"

EVERYTHING = """\
zone = "Europe/Helsinki"
months = 6
hour = "08:30"
quiet = "20:00-07:30"
per_day = 1
per_week = 4
meetings = ["m1 d24", "m3 d15"]
closed = ["2026-12-23", 2027-05-07]

[municipality]
job-coach = "Kim Ek"

[[step]]
id = "pay"
when = "m1 d22"
must = true
first = true
until = "end-21"

[[step]]
id = "halfway"
when = "m4 d1"
until = "m4"
only_default_end = true

[[step]]
id = "temporary-contract"
when = "every month d5"
wordings = ["temporary-contract", "temporary-contract-2"]

[[step]]
id = "expectation-check"
when = "every 3 months d21 from m2"
check = true

[[step]]
id = "self-check"
when = "every month d26"
also = "end-10"

[[step]]
id = "follow-up-1"
when = "meeting-7"
meeting = 1

[[step]]
id = "how-is-it-going"
when = "end+45"
consent = true

[[step]]
id = "welcome"
when = "joining"
"""


def folder(path: Path, text: str, name: str = "almp.toml") -> Path:
    (path / name).write_text(text, "utf-8")
    return path


def lines(path: Path, text: str) -> list[str]:
    """The problems of a schedule file, as they are printed, without the folder."""
    return [str(replace(each, path=Path(each.path.name))) for each in schedule_problems(folder(path, text))]


def test_a_schedule_says_its_programme(tmp_path: Path) -> None:
    assert read_programmes(folder(tmp_path, EVERYTHING)) == {
        "almp": Programme(
            id="almp",
            months=6,
            hour=time(8, 30),
            zone=ZoneInfo("Europe/Helsinki"),
            quiet_before=time(7, 30),
            quiet_from=time(20),
            per_day=1,
            per_week=4,
            closed=frozenset({date(2026, 12, 23), date(2027, 5, 7)}),
            meetings=(MonthDay(1, 24), MonthDay(3, 15)),
            municipality={"job-coach": "Kim Ek"},
            steps=(
                Step(id="pay", when=MonthDay(1, 22), must=True, first=True, until=FromEnd(-21)),
                Step(id="halfway", when=MonthDay(4, 1), until=MonthEnd(4), only_default_end=True),
                Step(
                    id="temporary-contract",
                    when=EveryMonth(5),
                    wordings=("temporary-contract", "temporary-contract-2"),
                ),
                Step(id="expectation-check", when=EveryMonth(21, every=3, first=2), check=True),
                Step(id="self-check", when=EveryMonth(26), also=FromEnd(-10)),
                Step(id="follow-up-1", when=BeforeMeeting(1, 7)),
                Step(id="how-is-it-going", when=FromEnd(45), consent=True),
                Step(id="welcome", when=OnEvent("joining")),
            ),
        )
    }


def test_an_empty_schedule_has_the_usual_settings(tmp_path: Path) -> None:
    assert read_programmes(folder(tmp_path, "")) == {"almp": Programme(id="almp", zone=STOCKHOLM)}


def test_the_schedule_that_is_delivered_has_no_problem() -> None:
    assert schedule_problems(SCHEDULES) == []


def test_the_delivered_wordings_of_temporary_contract_go_in_turn() -> None:
    step = read_programmes(SCHEDULES)["almp"].step("temporary-contract")
    assert [step.message(str(month)) for month in (1, 2, 8, 9)] == [
        "temporary-contract",
        "temporary-contract-2",
        "temporary-contract-8",
        "temporary-contract",
    ]


def test_the_schema_beside_the_schedules_is_fresh() -> None:
    assert json.loads((SCHEDULES / "schema.json").read_text("utf-8")) == json_schema()


def test_a_folder_without_a_schedule_is_a_problem(tmp_path: Path) -> None:
    text = "there is no schedule here: add a file such as almp.toml"
    assert schedule_problems(tmp_path) == [Problem(tmp_path, 1, "error", "schedule", text)]


STEP = '[[step]]\nid = "pay"\n'

SLIPS = [
    ("unknown key", STEP + 'when = "m1 d2"\nuntill = "end-7"', 4, 'unknown key "untill": write "until"'),
    ("unknown setting", "per_weak = 5", 1, 'unknown key "per_weak": write "per_week"'),
    ("unknown fact", '[municipality]\njob_coach = "Kim"', 2, 'unknown key "job_coach": write "job-coach"'),
    ("missing when", STEP, 1, "when is missing: add a line when = …"),
    ("day run together", STEP + 'when = "m1d22"', 3, 'when: "m1d22" is not a day: write "m1 d22"'),
    ("space before end", STEP + 'when = "end -21"', 3, 'when: "end -21" is not a day: write "end-21"'),
    (
        "every in words",
        STEP + 'when = "every month 5"',
        3,
        'when: "every month 5" is not a day: write "every month d5"',
    ),
    (
        "no day at all",
        STEP + 'when = "soon"',
        3,
        'when: "soon" is not a day: write "m3 d6", "every month d5", "every 3 months d21", "end-21", "end+45", '
        '"meeting-7", "joining" or "extension"',
    ),
    ("day 29", STEP + 'when = "m1 d29"', 3, "when: day 29: write a day from 1 to 28, which every month has"),
    ("month 0", STEP + 'when = "m0 d2"', 3, "when: month 0: write a number from 1"),
    ("which meeting", STEP + 'when = "meeting-7"', 3, 'when: "meeting-7" of which meeting? Add a line: meeting = 0'),
    (
        "no such meeting",
        'meetings = ["m1 d24"]\n' + STEP + 'when = "meeting-7"\nmeeting = 1',
        5,
        "meeting: there is no meeting 1: 1 stand in meetings, from 0",
    ),
    (
        "until after the end",
        STEP + 'when = "m1 d2"\nuntil = "end+4"',
        4,
        'until: "end+4" is not such a day: write "end-14", or for a last day also "m7"',
    ),
    (
        "unknown audience",
        STEP + 'when = "m1 d2"\naudience = "supervisor"',
        4,
        "audience: \"supervisor\" is not known: write 'participant'",
    ),
    ("must in words", STEP + 'when = "m1 d2"\nmust = "yes"', 4, "must: write true or false"),
    (
        "id twice",
        STEP + 'when = "m1 d2"\n' + STEP + 'when = "m1 d3"',
        5,
        'id: "pay" stands here twice: take one away, or give it another id',
    ),
    ("joining", STEP + 'when = "joining"', 3, 'when: only "welcome" is sent on joining: write "m1 d1"'),
    ("also alone", STEP + 'when = "m1 d2"\nalso = "end-10"', 4, 'also: goes only with "every month": take it away'),
    ("a dose of none", "per_day = 0", 1, "per_day: 0 is out of range: write a number from 1 to 10"),
    ("an hour out of the day", 'hour = "25:00"', 1, 'hour: "25:00" is not a time: write it as "09:00"'),
    (
        "an hour in the quiet hours",
        'hour = "22:00"',
        1,
        "hour: 22:00 lies in the quiet hours: write a time from 08:00, before 21:00",
    ),
    (
        "quiet turned round",
        'quiet = "08:00-21:00"',
        1,
        'quiet: "08:00-21:00" leaves no hours to send in: write the evening first, as "21:00-08:00"',
    ),
    (
        "no such day",
        'closed = ["2026-02-30"]',
        1,
        'closed: "2026-02-30" is not a day of the calendar: write it as "2026-12-23"',
    ),
    ("zone", 'zone = "Stockholm"', 1, 'zone: "Stockholm" is not a time zone: write "Europe/Stockholm"'),
    (
        "an id too long for a button",
        f'[[step]]\nid = "{"a" * 41}"\nwhen = "m1 d2"',
        2,
        f'id: "{"a" * 41}" is too long: write at most 40 characters',
    ),
    (
        "a fact without quotes",
        "[municipality]\npay-day = 27",
        2,
        'pay-day: write it in straight quotes: pay-day = "27"',
    ),
]


@pytest.mark.parametrize(("text", "line", "said"), [slip[1:] for slip in SLIPS], ids=[slip[0] for slip in SLIPS])
def test_a_slip_is_named_with_its_line_and_what_to_write(tmp_path: Path, text: str, line: int, said: str) -> None:
    assert lines(tmp_path, text) == [f"almp.toml:{line}: error [schedule-key] {said}"]


def test_a_month_past_the_usual_end_is_a_warning(tmp_path: Path) -> None:
    text = "month 13 of 12: only those get it whose time is prolonged"
    assert lines(tmp_path, STEP + 'when = "m13 d2"') == [f"almp.toml:3: warning [schedule-key] when: {text}"]
    assert set(read_programmes(tmp_path)) == {"almp"}


def test_a_file_that_is_not_toml_is_named_with_its_line(tmp_path: Path) -> None:
    hint = 'a line reads key = "text", key = 2 or key = true, with straight quotes'
    assert lines(tmp_path, "months = 12\nhour = 09.00\n") == [
        f"almp.toml:2: error [schedule-syntax] Expected newline or end of document after a statement "
        f"(at line 2, column 9): {hint}"
    ]


def test_a_file_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "almp.toml").write_bytes("months = 12\n# på\n".encode("latin-1"))
    text = "byte 15 is not UTF-8: save the file as UTF-8"
    assert schedule_problems(tmp_path) == [Problem(tmp_path / "almp.toml", 2, "error", "schedule-encoding", text)]


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert set(read_programmes(folder(tmp_path, "\ufeffmonths = 6\n"))) == {"almp"}


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    folder(tmp_path, "per_day = 0\n" + STEP + 'when = "m1d2"\nmust = 1\n', "a.toml")
    folder(tmp_path, "per_week = 0\n", "b.toml")
    with pytest.raises(ScheduleErrors) as raised:
        read_programmes(tmp_path)
    assert [(each.path.name, each.line) for each in raised.value.problems] == [
        ("a.toml", 1),
        ("a.toml", 4),
        ("a.toml", 5),
        ("b.toml", 1),
    ]
