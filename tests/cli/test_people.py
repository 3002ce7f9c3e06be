"""Enrolling one or many."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.store import invitations, notices, people
from bot.store.database import Store
from tests.cli.conftest import Shell

START = date.today().replace(day=1) + timedelta(days=62)
TOMORROW = date.today() + timedelta(days=1)


def enrol(shell: Shell, *more: str) -> dict[str, object]:
    """One more participant."""
    document: dict[str, object] = shell.json(
        "enrol", "--start", START.isoformat(), "--locale", "ar", "--workplace", "cafe-lyktan", *more
    )
    return document


def table(shell: Shell, *lines: str) -> str:
    """A CSV file of these lines."""
    path = shell.folder / "people.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_enrolling_prints_the_code_and_the_link(furnished: Shell, store: Store) -> None:
    enrolled = enrol(furnished, "--first-name", "Amal")
    (person,) = store.write(people.everyone)
    invitation = store.write(lambda tx: invitations.latest(tx, person.id))
    assert invitation is not None
    assert enrolled == {
        "code": person.code,
        "invitation": f"https://t.me/stegvis_bot?start={invitation.token}",
        "untold": [],
    }
    assert (person.first_name, person.locale, person.start) == ("Amal", "ar", START)
    assert [row["actor"] for row in store.write(notices.audited)] == ["operator", "operator"]


def test_enrolling_as_text_prints_a_line_each(furnished: Shell) -> None:
    printed = furnished.done(
        "enrol", "--start", START.isoformat(), "--locale", "sv-simple", "--workplace", "cafe-lyktan"
    )
    assert [line.split()[0] for line in printed.splitlines()] == ["code", "invitation"]


def test_must_steps_that_are_never_told_are_named(furnished: Shell) -> None:
    result = furnished(
        "enrol",
        "--start",
        START.isoformat(),
        "--locale",
        "ar",
        "--workplace",
        "cafe-lyktan",
        "--end",
        START.isoformat(),
    )
    assert result.exit_code == 0
    assert "never told, though they must be: sick-report" in result.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--locale", "xx"), "locale 'xx' is not offered: use ar, sv-simple"),
        (("--workplace", "nowhere"), "workplace 'nowhere' is unknown: add it with `stegvis workplace add`"),
        (("--caseworker", "qqqqq"), "caseworker 'QQQQQ' is unknown: see `stegvis staff list`"),
        (("--programme", "other"), "programme 'other' is unknown: use year"),
        (("--end", "2020-01-01"), f"end 2020-01-01 lies before start {START}"),
    ],
    ids=["locale", "workplace", "caseworker", "programme", "end"],
)
def test_what_does_not_fit_enrols_nobody(furnished: Shell, store: Store, options: tuple[str, ...], said: str) -> None:
    fitting = ("--start", START.isoformat(), "--locale", "ar", "--workplace", "cafe-lyktan")
    assert furnished.refused("enrol", *fitting, *options) == said
    assert store.write(people.everyone) == []


def test_without_the_bots_name_nobody_is_enrolled(furnished: Shell, store: Store) -> None:
    furnished.environment.clear()
    said = furnished.refused("enrol", "--start", START.isoformat(), "--locale", "ar", "--workplace", "cafe-lyktan")
    assert "set TELEGRAM_BOT_TOKEN, or STEGVIS_BOT_USERNAME" in said
    assert store.write(people.everyone) == []


def test_a_table_enrols_everybody_in_it(furnished: Shell, store: Store) -> None:
    file = table(
        furnished,
        "start,locale,workplace,end,first_name",
        f"{START},ar,cafe-lyktan,,Amal",
        f'{START},sv-simple,cafe-lyktan,{START + timedelta(days=200)},"Bo, the second"',
    )
    entered = furnished.json("import", file)
    everyone = {person.code: person for person in store.write(people.everyone)}
    assert [row["line"] for row in entered] == [2, 3]
    assert [everyone[row["code"]].first_name for row in entered] == ["Amal", "Bo, the second"]
    assert all(row["invitation"].startswith("https://t.me/stegvis_bot?start=") for row in entered)


def test_an_excel_file_is_read_as_well(furnished: Shell, store: Store) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Start", "Locale", "Workplace"])
    sheet.append([START, "ar", "cafe-lyktan"])
    book.save(furnished.folder / "people.xlsx")
    assert [row["line"] for row in furnished.json("import", "people.xlsx")] == [2]
    assert [person.start for person in store.write(people.everyone)] == [START]


def test_one_faulty_row_enrols_nobody_and_every_fault_is_named(furnished: Shell, store: Store) -> None:
    file = table(
        furnished,
        "start,locale,workplace,end,caseworker",
        f"{START},ar,cafe-lyktan,,",
        "2026-13-01,xx,nowhere,2020-01-01,QQ",
        f",ar,cafe-lyktan,{START},",
        "",
        f"{START},ar,cafe-lyktan,{START - timedelta(days=1)},",
        f"{START},ar,cafe-lyktan,1/9/2027,",
    )
    result = furnished("import", file)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        "line 3, column start: '2026-13-01' is no date: write it as 2026-09-01",
        "line 3, column locale: locale 'xx' is not offered: use ar, sv-simple",
        "line 3, column workplace: workplace 'nowhere' is unknown: add it with `stegvis workplace add`",
        "line 3, column caseworker: caseworker 'QQ' is unknown: see `stegvis staff list`",
        "line 4, column start: is empty",
        f"line 6, column end: end {START - timedelta(days=1)} lies before start {START}",
        "line 7, column end: '1/9/2027' is no date: write it as 2026-09-01",
        "Nobody was enrolled: 4 faulty rows.",
    ]
    assert store.write(people.everyone) == []


def test_columns_are_looked_at_before_rows(furnished: Shell) -> None:
    result = furnished("import", table(furnished, "start,language,workplace", "x,y,z"), "--json")
    assert result.exit_code == 1
    assert '"column": "language"' in result.stdout
    assert result.stderr.splitlines()[1:] == [
        "line 1, column locale: the column is missing",
        "Nobody was enrolled: 1 faulty row.",
    ]


def test_a_dry_run_enters_nobody_and_needs_no_bot(furnished: Shell, store: Store) -> None:
    furnished.environment.clear()
    file = table(furnished, "start,locale,workplace", f"{START},ar,cafe-lyktan")
    assert furnished.done("import", file, "--dry-run") == "1 rows without a fault. Nobody was enrolled.\n"
    assert furnished.json("import", file, "--dry-run") == [{"line": 2, "code": None, "invitation": None}]
    assert store.write(people.everyone) == []


def test_the_links_can_be_written_to_a_file_that_only_its_owner_reads(furnished: Shell) -> None:
    file = table(furnished, "start,locale,workplace,first_name", f"{START},ar,cafe-lyktan,Åsa")
    (entered,) = furnished.json("import", file, "--out", "links.csv")
    links = furnished.folder / "links.csv"
    assert links.stat().st_mode & 0o777 == 0o600
    with links.open(encoding="utf-8-sig", newline="") as lines:
        assert list(csv.DictReader(lines)) == [
            {"line": "2", "first_name": "Åsa", "code": entered["code"], "invitation": entered["invitation"]}
        ]


def test_where_the_links_cannot_be_written_nobody_is_enrolled(furnished: Shell, store: Store) -> None:
    file = table(furnished, "start,locale,workplace", f"{START},ar,cafe-lyktan")
    Path("links.csv").touch()
    assert furnished.refused("import", file, "--out", "links.csv") == "links.csv is there already: name a new file."
    assert store.write(people.everyone) == []


def test_a_file_that_is_no_table_is_said_so(furnished: Shell) -> None:
    (furnished.folder / "people.xlsx").write_text("no table", encoding="utf-8")
    assert furnished.refused("import", "people.xlsx") == ("people.xlsx is not an Excel file. Save it as .xlsx or .csv.")


def test_a_start_at_the_end_of_the_calendar_is_one_fault(furnished: Shell, store: Store) -> None:
    result = furnished("import", table(furnished, "start,locale,workplace", "9999-12-31,ar,cafe-lyktan"))
    assert (result.exit_code, result.stderr.splitlines()) == (
        1,
        [
            "line 2, column start: start 9999-12-31 lies more than three years from today",
            "Nobody was enrolled: 1 faulty row.",
        ],
    )


@pytest.mark.parametrize("name", ["19900101-1234", "Amal\x07", "Amal\udcff", "x" * 61])
def test_what_is_no_first_name_is_refused_wherever_it_is_written(furnished: Shell, store: Store, name: str) -> None:
    said = "first_name must be a first name only: at most 60 characters, without figures"
    new = ("enrol", "--start", START.isoformat(), "--locale", "ar", "--workplace", "cafe-lyktan")
    assert furnished.refused(*new, "--first-name", name) == said
    code = str(enrol(furnished, "--first-name", "Amal")["code"])
    assert furnished.refused("participant", code, "change", "--first-name", name) == said
    assert [person.first_name for person in store.write(people.everyone)] == ["Amal"]


def test_a_table_refuses_what_is_no_first_name(furnished: Shell, store: Store) -> None:
    result = furnished(
        "import", table(furnished, "start,locale,workplace,first_name", f"{START},ar,cafe-lyktan,Amal 7")
    )
    assert result.exit_code == 1
    assert result.stderr.startswith("line 2, column first_name: first_name must be a first name only")
    assert store.write(people.everyone) == []


def test_bytes_that_are_no_text_are_refused_in_a_line(furnished: Shell) -> None:
    said = "Something that was written is not UTF-8: write it anew."
    assert furnished.refused("participant", "A\udcffAAA", "leave") == said


@pytest.mark.parametrize("name", ["=Amal", "+Amal", "-Amal", "@Amal"])
def test_no_name_is_a_formula_in_the_file_of_links(furnished: Shell, name: str) -> None:
    furnished.done("import", table(furnished, "start,locale,workplace,first_name", f"{START},ar,cafe-lyktan,{name}"),
                   "--out", "links.csv")  # fmt: skip
    with (furnished.folder / "links.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert [each["first_name"] for each in csv.DictReader(lines)] == [f"'{name}"]
