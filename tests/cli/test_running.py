"""Setting up an installation, and one pass of deliveries against a Telegram on this machine."""

from __future__ import annotations

import asyncio
import os
import socket
import tomllib
from collections.abc import AsyncIterator
from dataclasses import fields
from datetime import UTC, date, datetime

import pytest

from bot.actions.enrol import Enrolment, add_workplace, enrol
from bot.cli.example import EXAMPLE
from bot.cli.installation import Installation
from bot.settings import Settings
from bot.simulator.server import create_app, serve
from bot.simulator.telegram import Telegram
from bot.store import kept, ledger, people
from bot.store.database import Store, Tx
from bot.store.lead import Lead
from tests.cli.conftest import Shell

AUGUST = datetime(2026, 8, 20, 10, tzinfo=UTC)
NOTHING = dict.fromkeys(
    ("looked", "planned", "skipped", "sent", "resent", "in_doubt", "not_sent", "refused", "unreachable", "replies"), 0
)


@pytest.fixture
async def telegram(shell: Shell) -> AsyncIterator[Telegram]:
    """A Telegram on this machine, and an installation whose bot it knows."""
    telegram = Telegram(token="1:TEST", username="asked_bot", clock=lambda: AUGUST)
    async with serve(create_app(telegram)) as url:
        shell.environment = {"TELEGRAM_BOT_TOKEN": "1:TEST", "TELEGRAM_API_URL": url}
        yield telegram


def amal_has_joined(store: Store, telegram: Telegram) -> int:
    """Somebody who starts on 1 September 2026 has joined in a chat; their id."""
    user = telegram.add_person("Amal", language_code="ar").id
    telegram.start(user)
    content = Installation().content()

    def act(tx: Tx) -> int:
        add_workplace(tx, code="cafe", name="Café", by="test", now=AUGUST)
        code = enrol(tx, content, Enrolment(date(2026, 9, 1), "ar", "cafe"), by="test", now=AUGUST).code
        person = people.by_code(tx, code)
        assert person is not None
        people.change(tx, person.id, chat=user, joined_at=AUGUST)
        people.look_at(tx, person.id, AUGUST)
        return person.id

    store.write(act)
    return user


async def deliver(shell: Shell, now: str) -> dict[str, object]:
    """One pass, while the Telegram goes on."""
    counts: dict[str, object] = await asyncio.to_thread(shell.json, "deliver", "--now", now)
    return counts


async def test_a_pass_sends_what_is_due_and_a_second_one_nothing(
    shell: Shell, store: Store, telegram: Telegram
) -> None:
    user = amal_has_joined(store, telegram)
    assert await deliver(shell, "2026-09-02T09:00") == {**NOTHING, "looked": 1, "held_by": None}
    assert await deliver(shell, "2026-09-03T09:00") == {
        **NOTHING,
        "looked": 1,
        "planned": 1,
        "sent": 1,
        "held_by": None,
    }
    assert await deliver(shell, "2026-09-03T07:01Z") == {**NOTHING, "held_by": None}
    assert [message.text for message in telegram.from_bot(user)] == [
        "\u200f📌 \u2068الصباح\u2069\n\nاتصلوا بالعمل.\n\n\u200f🤖 ?"
    ]


async def test_a_pass_puts_right_what_a_killed_one_had_claimed(shell: Shell, store: Store, telegram: Telegram) -> None:
    user = amal_has_joined(store, telegram)
    third = datetime(2026, 9, 3, 7, tzinfo=UTC)

    def claim(tx: Tx) -> None:
        (person,) = people.everyone(tx)
        ledger.plan(tx, participant=person.id, step="sick-report", occurrence="1", late=False, now=third)
        ledger.claim(tx, 1, third)

    store.write(claim)
    assert (await deliver(shell, "2026-09-03T09:01"))["sent"] == 1
    assert len(telegram.from_bot(user)) == 1


async def test_where_another_sends_a_pass_says_who_and_sends_nothing(
    shell: Shell, store: Store, telegram: Telegram
) -> None:
    user = amal_has_joined(store, telegram)
    with Lead(store, "run"):
        printed = await asyncio.to_thread(shell.done, "deliver", "--now", "2026-09-03T09:00")
        document = await deliver(shell, "2026-09-03T09:00")
    holder = {"pid": os.getpid(), "host": socket.gethostname(), "command": "run"}
    assert document == {**NOTHING, "held_by": holder}
    assert f"`stegvis run`, process {os.getpid()}" in printed
    assert telegram.from_bot(user) == []


async def test_a_pass_without_a_database_makes_one(shell: Shell, telegram: Telegram) -> None:
    assert await deliver(shell, "2026-09-03T09:00") == {**NOTHING, "held_by": None}


def test_a_pass_without_a_token_says_what_to_set(shell: Shell) -> None:
    assert shell.refused("deliver").startswith("TELEGRAM_BOT_TOKEN is not set.")


def test_a_pass_without_telegram_says_so(shell: Shell) -> None:
    shell.environment = {"TELEGRAM_BOT_TOKEN": "1:TEST", "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    assert shell.refused("deliver").startswith("http://127.0.0.1:9 cannot be reached")


async def test_the_bots_name_is_asked_of_telegram_once_and_kept(shell: Shell, store: Store, telegram: Telegram) -> None:
    printed = await asyncio.to_thread(shell.done, "init", "--name", "Ada")
    assert "https://t.me/asked_bot?start=" in printed
    assert store.write(lambda tx: kept.kept(tx, "bot_username")) == "asked_bot"
    del shell.environment["TELEGRAM_BOT_TOKEN"]
    assert "t.me/asked_bot" in shell.json("staff", "invite", "--name", "Bo", "--role", "editor")["invitation"]


def test_setting_up_twice_adds_nothing(shell: Shell) -> None:
    first = shell.done("init")
    assert [line.split()[0] for line in first.splitlines()] == ["code", "invitation"]
    written = (shell.folder / "stegvis.toml").read_text(encoding="utf-8")
    again = shell("init")
    assert (again.exit_code, again.stdout) == (0, "")
    assert "stegvis.toml is there already, and stays as it is." in again.stderr
    assert f"stegvis staff change {first.split()[1]} --invite" in again.stderr
    assert (shell.folder / "stegvis.toml").read_text(encoding="utf-8") == written
    assert len(shell.json("staff", "list")) == 1


def test_setting_up_without_the_bots_name_can_be_finished_later(shell: Shell) -> None:
    shell.environment.clear()
    result = shell("init")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "set TELEGRAM_BOT_TOKEN, or STEGVIS_BOT_USERNAME" in result.stderr
    shell.environment["STEGVIS_BOT_USERNAME"] = "@late_bot"
    assert "https://t.me/late_bot?start=" in shell.done("init")


def test_the_example_settings_name_every_setting_there_is(shell: Shell) -> None:
    settings = "\n".join(line.removeprefix("# ") for line in EXAMPLE.splitlines() if " = " in line)
    named = set(tomllib.loads(settings))
    assert named == {field.name for field in fields(Settings)}
    assert tomllib.loads(EXAMPLE) == {}


@pytest.mark.sqlite_only
@pytest.mark.parametrize("command", [("deliver",), ("run",), ("stats",), ("staff", "list")], ids=" ".join)
def test_a_file_that_is_no_database_is_said_so_in_a_line(shell: Shell, command: tuple[str, ...]) -> None:
    (shell.folder / "stegvis.db").write_text("no database " * 100, encoding="utf-8")
    assert shell.refused(*command) == "stegvis.db: file is not a database."
