"""Workplaces, and people with roles."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.reply import Commands
from bot.store import invitations, outbox
from bot.store import staff as people_of_staff
from bot.store.database import Store
from tests.cli.conftest import Shell

NOW = datetime.now(UTC)
START = date.today() + timedelta(days=30)


def invited(shell: Shell, name: str, role: str, *more: str) -> str:
    """The code of a new person of the staff."""
    return str(shell.json("staff", "invite", "--name", name, "--role", role, *more)["code"])


def test_a_workplace_is_listed_with_all_that_was_said(shell: Shell) -> None:
    made = shell.json(
        "workplace", "add", "--name", "Café Lyktan", "--kind", "cafe-and-kitchen", "--phone", "+46 8 123 45 67",
        "--report-before", "7:30",
    )  # fmt: skip
    assert made == {"code": "cafe-lyktan"}
    assert shell.json("workplace", "list") == [
        {
            "code": "cafe-lyktan",
            "name": "Café Lyktan",
            "kind": "cafe-and-kitchen",
            "phone": "+46 8 123 45 67",
            "report_before": "07:30",
            "supervisors": [],
            "participants": 0,
        }
    ]


def test_a_list_that_goes_to_another_program_has_tabs(furnished: Shell) -> None:
    assert furnished.done("workplace", "list").splitlines() == [
        "code\tname\tkind\tphone\treport_before\tsupervisors\tparticipants",
        "cafe-lyktan\tCafé Lyktan\t\t08-123 45 67\t07:30\t\t0",
    ]


def test_only_what_is_said_of_a_workplace_changes(furnished: Shell) -> None:
    olle = invited(furnished, "Olle", "supervisor")
    furnished.done("workplace", "change", "cafe-lyktan", "--phone", "", "--kind", "preschool", "--supervisor", olle)
    (listed,) = furnished.json("workplace", "list")
    assert (listed["name"], listed["phone"], listed["kind"], listed["supervisors"]) == (
        "Café Lyktan",
        "",
        "preschool",
        [olle],
    )
    eva = invited(furnished, "Eva", "supervisor")
    furnished.done("workplace", "change", "cafe-lyktan", "--supervisor", eva)
    assert furnished.json("workplace", "list")[0]["supervisors"] == [eva]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--phone", "call me"), "phone 'call me' is no phone number"),
        (("--phone", "12"), "phone '12' is no phone number"),
        (("--kind", "bakery"), "kind 'bakery' is unknown: use cleaning-and-waste"),
        (("--code", "cafe-lyktan"), "workplace 'cafe-lyktan' is there already"),
        (("--supervisor", "QQQQQ"), "There is nobody 'QQQQQ' among the staff"),
    ],
    ids=["words", "too short", "kind", "code twice", "supervisor"],
)
def test_a_workplace_that_does_not_fit_is_not_entered(furnished: Shell, options: tuple[str, ...], said: str) -> None:
    assert furnished.refused("workplace", "add", "--name", "Other", *options).startswith(said)
    assert len(furnished.json("workplace", "list")) == 1


def test_a_time_that_is_none_is_wrong_usage(shell: Shell) -> None:
    result = shell("workplace", "add", "--name", "Café", "--report-before", "half past seven")
    assert result.exit_code == 2
    assert "'half past seven' is no time: write it as 07:30." in result.stderr


def test_a_person_of_the_staff_is_listed_with_role_and_workplaces(furnished: Shell) -> None:
    code = invited(furnished, "Olle Berg", "supervisor", "--workplace", "cafe-lyktan", "--locale", "en")
    assert furnished.json("staff", "list") == [
        {
            "code": code,
            "name": "Olle Berg",
            "role": "supervisor",
            "locale": "en",
            "phone": "",
            "workplaces": ["cafe-lyktan"],
            "participants": 0,
            "joined": False,
        }
    ]


def test_a_new_invitation_replaces_the_old(furnished: Shell, store: Store) -> None:
    first = furnished.json("staff", "invite", "--name", "Karin", "--role", "caseworker")
    printed = furnished.done("staff", "change", first["code"].lower(), "--invite", "--phone", "070-123 45 67")
    old, new = first["invitation"].split("=")[1], printed.split("=")[1].strip()
    moments = store.write(lambda tx: [invitations.invitation(tx, token) for token in (old, new)])
    assert [each.expires_at > datetime.now(UTC) for each in moments if each] == [False, True]
    assert furnished.json("staff", "list")[0]["phone"] == "070-123 45 67"


@pytest.mark.parametrize("options", [("--leave",), ("--role", "editor")], ids=["leaves", "loses the role"])
def test_participants_who_lose_their_caseworker_are_named(furnished: Shell, options: tuple[str, ...]) -> None:
    karin = invited(furnished, "Karin", "caseworker")
    enrolled = furnished.json(
        "enrol", "--start", START.isoformat(), "--locale", "ar", "--workplace", "cafe-lyktan", "--caseworker", karin
    )
    printed = furnished.done("staff", "change", karin, *options)
    assert printed == f"Without a caseworker now, to be handed over: {enrolled['code']}\n"


def test_who_leaves_is_staff_no_more_and_their_link_is_dead(furnished: Shell, store: Store) -> None:
    made = furnished.json("staff", "invite", "--name", "Olle", "--role", "supervisor", "--workplace", "cafe-lyktan")
    furnished.done("staff", "change", made["code"], "--leave")
    invitation = store.write(lambda tx: invitations.invitation(tx, made["invitation"].split("=")[1]))
    assert invitation is not None
    assert invitation.expires_at <= datetime.now(UTC)
    assert furnished.json("staff", "list") == []
    assert furnished.json("workplace", "list")[0]["supervisors"] == []


def test_a_change_of_language_reaches_the_chat(furnished: Shell, store: Store) -> None:
    code = invited(furnished, "Karin", "caseworker")
    person = store.write(lambda tx: people_of_staff.by_code(tx, code))
    assert person is not None
    store.write(lambda tx: people_of_staff.joined(tx, person.id, chat=7, tag="karin", locale="sv", now=NOW))
    furnished.done("staff", "change", code, "--locale", "en")
    (waiting,) = store.write(lambda tx: outbox.claim(tx, 9, NOW))
    assert waiting.answer == Commands(7, "en", staff=True)


def test_leaving_goes_alone(furnished: Shell) -> None:
    code = invited(furnished, "Karin", "caseworker")
    assert furnished("staff", "change", code, "--leave", "--name", "Other").exit_code == 2


@pytest.mark.parametrize("name", ["x" * 61, "Ka\nrin", "Karin\x07", " ", "Karin\udcff"])
def test_a_name_that_cannot_be_shown_is_refused(furnished: Shell, name: str) -> None:
    karin = invited(furnished, "Karin", "caseworker")
    for command in (
        ("workplace", "add"),
        ("workplace", "change", "cafe-lyktan"),
        ("staff", "invite", "--role", "editor"),
        ("staff", "change", karin),
    ):
        assert furnished.refused(*command, "--name", name) == "a name of 1 to 60 characters on one line is needed"
    assert [row["name"] for row in furnished.json("staff", "list")] == ["Karin"]
    assert [row["name"] for row in furnished.json("workplace", "list")] == ["Café Lyktan"]
