"""What happens is logged; who it happened to, and what they wrote, never is."""

from __future__ import annotations

import ast
import asyncio
import json
import logging
import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from bot.log import KEYS, FromLibraries, set_up_logs

BOT = Path(__file__).resolve().parent.parent / "bot"
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawX"
MARKERS = (TOKEN, "Amal", "987654321", "+46 70", "hunter2", "Jag mår dåligt")
CALLS = {f"log.{method}" for method in ("debug", "info", "warning", "error", "exception", "critical")}


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    level = root.level
    yield
    structlog.reset_defaults()
    root.handlers = [each for each in root.handlers if not isinstance(each, FromLibraries)]
    root.setLevel(level)


Logged = Callable[[Callable[[], object]], list[dict[str, object]]]


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Logged:
    """What is logged while something is done."""

    def done(act: Callable[[], object]) -> list[dict[str, object]]:
        set_up_logs("debug")
        act()
        return [json.loads(line) for line in capsys.readouterr().err.splitlines()]

    return done


def test_an_event_is_a_line_of_json_that_says_who_speaks(logged: Logged) -> None:
    (event,) = logged(lambda: structlog.get_logger().warning("refused", message="pay", locale="ar"))
    assert event.pop("timestamp").endswith("Z")  # type: ignore[attr-defined]
    assert event == {
        "event": "refused",
        "level": "warning",
        "message": "pay",
        "locale": "ar",
        "pid": os.getpid(),
        "host": socket.gethostname(),
    }


def broken_row() -> Exception:
    """An error whose words carry what a person wrote, as PostgreSQL's do."""
    db = sqlite3.connect(":memory:")
    try:
        db.execute("SELECT * FROM [Amal: Jag mår dåligt]")
    except sqlite3.Error as error:
        return error
    finally:
        db.close()
    raise AssertionError


def a_log_call_that_names_a_person() -> None:
    structlog.get_logger().info("came", chat=987654321, name="Amal", text="Jag mår dåligt")


def an_exception_of_ours() -> None:
    try:
        raise broken_row()
    except sqlite3.Error:
        structlog.get_logger().exception("failed")


def an_exception_of_a_library() -> None:
    try:
        raise broken_row()
    except sqlite3.Error:
        logging.getLogger("apscheduler.executors").exception("Job %s raised an exception", "Amal")


def what_a_library_sends_to_telegram() -> None:
    logging.getLogger("telegram.Bot").debug("Calling Bot API endpoint `%s` with parameters `%s`", TOKEN, {"x": "Amal"})


def an_address_with_the_token() -> None:
    logging.getLogger("aiohttp.client").warning(f"https://api.telegram.org/bot{TOKEN}/sendMessage?chat_id=987654321")


def an_address_with_a_password() -> None:
    logging.getLogger("psycopg").warning("cannot connect to postgresql://stegvis:hunter2@db/stegvis")


def a_library_that_nobody_knows() -> None:
    logging.getLogger("surprise").error("Amal wrote: Jag mår dåligt")


def an_error_as_the_event_of_a_library() -> None:
    logging.getLogger("uvicorn.error").error(broken_row())


def words_of_telegram_with_a_number() -> None:
    structlog.get_logger().warning("webhook failed", problem=f"chat 987654321 of bot{TOKEN}")


def a_value_that_is_no_plain_one() -> None:
    structlog.get_logger().warning("failed", problem={"Amal": "Jag mår dåligt"}, error=broken_row())


def a_task_that_nobody_waited_for() -> None:
    async def main() -> None:
        async def fails() -> None:
            raise broken_row()

        task = asyncio.create_task(fails(), name="Amal")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        del task

    asyncio.run(main())


HOSTILE = (
    a_log_call_that_names_a_person,
    an_exception_of_ours,
    an_exception_of_a_library,
    what_a_library_sends_to_telegram,
    an_address_with_the_token,
    an_address_with_a_password,
    a_library_that_nobody_knows,
    an_error_as_the_event_of_a_library,
    words_of_telegram_with_a_number,
    a_value_that_is_no_plain_one,
    a_task_that_nobody_waited_for,
)


@pytest.mark.parametrize("act", HOSTILE, ids=lambda act: act.__name__)
def test_nothing_of_a_person_and_no_secret_reaches_the_log(act: Callable[[], None], logged: Logged) -> None:
    events = logged(act)
    written = json.dumps(events, ensure_ascii=False)
    assert events != []
    assert [marker for marker in MARKERS if marker in written] == []


def test_of_an_error_its_name_and_its_place_are_told(logged: Logged) -> None:
    (ours,), (theirs,) = logged(an_exception_of_ours), logged(an_exception_of_a_library)
    assert (ours["event"], ours["error"]) == ("failed", "OperationalError")
    assert str(ours["place"]).startswith("broken_row:")
    assert (theirs["event"], theirs["error"], theirs["logger"]) == (
        "Job %s raised an exception",
        "OperationalError",
        "apscheduler.executors",
    )


def test_a_long_value_is_cut(logged: Logged) -> None:
    (event,) = logged(lambda: structlog.get_logger().warning("failed", problem="word " * 1000))
    assert len(str(event["problem"])) == 201


@pytest.mark.parametrize(
    ("level", "heard"),
    [("debug", ["debug", "info", "warning", "error"]), ("warning", ["warning", "error"]), ("error", ["error"])],
)
def test_the_level_says_how_much_is_logged(level: str, heard: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs(level)
    for each in ("debug", "info", "warning", "error"):
        getattr(structlog.get_logger(), each)("event")
    assert [json.loads(line)["level"] for line in capsys.readouterr().err.splitlines()] == heard


def test_setting_up_twice_logs_once(logged: Logged) -> None:
    set_up_logs()
    assert [event["event"] for event in logged(lambda: logging.getLogger("asyncio").warning("slow"))] == ["slow"]


def test_a_crash_leaves_its_way_and_no_words(tmp_path: Path) -> None:
    program = "\n".join(
        (
            "import sys",
            "from bot.cli import main, stegvis",
            "def Crash(*_, **__): raise ExceptionGroup('Amal', [ValueError('Jag mår dåligt')])",
            "stegvis.main = Crash",
            "main()",
        )
    )
    done = subprocess.run((sys.executable, "-c", program), cwd=tmp_path, capture_output=True, text=True, check=False)
    (line,) = done.stderr.splitlines()
    assert [marker for marker in MARKERS if marker in line] == []
    assert (done.returncode, json.loads(line)["event"], json.loads(line)["error"]) == (1, "crashed", "ValueError")


def log_calls() -> Iterator[tuple[str, ast.Call]]:
    """Each call of a logger in the code, and where it stands."""
    for path in sorted(BOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in CALLS:
                yield f"{path.relative_to(BOT)}:{node.lineno}", node


def test_every_event_is_written_out_in_the_code_with_keys_that_are_known() -> None:
    calls = list(log_calls())
    assert len(calls) > 10
    odd = [
        place for place, call in calls if not _constant(call.args) or not {each.arg for each in call.keywords} <= KEYS
    ]
    assert odd == []


def _constant(arguments: list[ast.expr]) -> bool:
    return len(arguments) == 1 and isinstance(arguments[0], ast.Constant)
