"""What the pages tell an operator to type, to set and to open is there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from bot.cli import COMMANDS, stegvis
from bot.settings import DEFAULTS, NAMES
from tests.deploy.pages import PAGES, ROOT, UNITS, arguments, manifest, mentioned, pods, typed, unit

# What the pages name and the program does not have yet. Each leaves this set with the change that brings it.
COMING_COMMANDS: set[str] = set()
COMING_SETTINGS: set[str] = set()
COMING_PAGES: set[str] = set()

SCRIPT_SETTINGS = {"STEGVIS_BACKUP_DAYS"}  # deploy/stegvis-backup reads it
SETTING = re.compile(r"\b(?:TELEGRAM_[A-Z_]+|DATABASE_URL|STEGVIS_[A-Z_]+|PUBLIC_URL)\b")
ROW = re.compile(r"^\| `([A-Z_]+)` \| `([a-z_]+)` \| (?:`([^`]+)`)? ?\|", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?://)([^)#]*)(?:#([^)]+))?\)")
GIVEN = (str, bool, list, tuple)  # as click hands over what was on the line; what was not has a type of its own
TYPED = [(page.name, words) for page in PAGES for words in typed(page)]
MENTIONED = [(page.name, words) for page in PAGES for words in mentioned(page)]
LEFT_OUT = " is not given"


def wrong(words: list[str]) -> list[str]:
    """What a `stegvis` with these arguments would be refused for, as far as names and options go."""
    command: click.Command = stegvis
    context = click.Context(stegvis, info_name="stegvis")
    rest = list(words)
    while True:
        try:
            given, rest, _ = command.make_parser(context).parse_args(rest)
        except click.UsageError as error:
            return [error.format_message()]
        asked = [each.name for each in command.params if each.required]
        lacking = [f"{name}{LEFT_OUT}" for name in asked if not isinstance(given.get(name), GIVEN)]
        if lacking or not isinstance(command, click.Group) or not rest:
            return [*lacking, *(f"{each!r} is too much" for each in rest)]
        below = command.get_command(context, rest[0])
        if below is None:
            return [] if rest[0] in COMING_COMMANDS else [f"there is no command {rest[0]!r}"]
        command, context, rest = below, click.Context(below, context, rest[0]), rest[1:]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("stegvis stats --json", [], id="right"),
        pytest.param("sudo stegvis participant K7 erase --yes", [], id="below-an-argument"),
        pytest.param("stegvis statistics", ["there is no command 'statistics'"], id="no-such-command"),
        pytest.param("stegvis participant K7 forget", ["there is no command 'forget'"], id="no-such-command-below"),
        pytest.param("stegvis run --fast", ["No such option '--fast'."], id="no-such-option"),
        pytest.param("stegvis backup", ["file is not given"], id="no-argument"),
        pytest.param("stegvis backup a.db b.db", ["'b.db' is too much"], id="one-argument-too-many"),
        pytest.param("kubectl exec pod -- stegvis doctor", [], id="in-a-pod"),
    ],
)
def test_a_command_line_is_compared_with_the_program(line: str, said: list[str]) -> None:
    assert wrong(arguments(line)) == said


@pytest.mark.parametrize("line", ["sudo systemctl stop stegvis", "kubectl --namespace stegvis get pods", "ls"])
def test_what_only_names_the_service_is_no_command_of_it(line: str) -> None:
    assert arguments(line) == []


@pytest.mark.parametrize(("page", "words"), [pytest.param(*each, id=" ".join(each[1])) for each in TYPED])
def test_each_command_to_be_typed_is_one(page: str, words: list[str]) -> None:
    assert wrong(words) == [], page


@pytest.mark.parametrize(("page", "words"), [pytest.param(*each, id=" ".join(each[1])) for each in MENTIONED])
def test_each_command_in_a_sentence_has_a_name_and_options_that_exist(page: str, words: list[str]) -> None:
    assert [said for said in wrong(words) if not said.endswith(LEFT_OUT)] == [], page


def test_the_pages_name_commands_at_all() -> None:
    assert {"init", "doctor", "import"} <= {words[0] for _, words in TYPED}
    assert {"run", "backup", "participant"} <= {words[0] for _, words in MENTIONED}


def test_each_unit_and_each_pod_runs_a_real_command() -> None:
    lines = [line for path in UNITS if path.suffix == ".service" for line in started(path.name)]
    words = [arguments(line) for line in lines if "/bin/stegvis " in line]
    words += [each["args"] for spec in pods().values() for each in every_container(spec) if "args" in each]
    assert sorted(" ".join(each) for each in words) == ["doctor", "migrate", "migrate", "run", "run"]
    assert [said for each in words for said in wrong(each)] == []


def started(name: str) -> list[str]:
    """The command lines of a unit."""
    return [*unit(name).get("ExecStartPre", []), *unit(name)["ExecStart"]]


def every_container(spec: dict[str, list[dict[str, list[str]]]]) -> list[dict[str, list[str]]]:
    """The containers of a pod, those before it included."""
    return [*spec.get("initContainers", []), *spec["containers"]]


def test_what_was_coming_and_is_there_is_no_longer_called_coming() -> None:
    assert COMING_COMMANDS & COMMANDS.keys() == set()
    assert COMING_SETTINGS & set(NAMES.values()) == set()
    assert [page for page in COMING_PAGES if (ROOT / page).exists()] == []


def test_the_table_of_settings_has_each_with_its_default() -> None:
    rows = {variable: (key, default) for variable, key, default in ROW.findall(PAGES[0].read_text(encoding="utf-8"))}
    known = {name: rows[name] for name in rows.keys() - COMING_SETTINGS}
    assert known == {variable: (key, shown(getattr(DEFAULTS, key))) for key, variable in NAMES.items()}


def shown(value: object) -> str:
    """A default as it would be written in the environment."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_each_setting_named_anywhere_is_one() -> None:
    files = [*PAGES, *(path for path in (ROOT / "deploy").rglob("*") if path.is_file())]
    named = {name for path in files for name in SETTING.findall(path.read_text(encoding="utf-8"))}
    assert named - set(NAMES.values()) - COMING_SETTINGS - SCRIPT_SETTINGS == set()


def test_the_example_environment_and_the_config_map_hold_only_settings() -> None:
    text = (ROOT / "deploy" / "one-machine" / "environment").read_text(encoding="utf-8")
    written = set(re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE)) | set(manifest("ConfigMap")["data"])
    assert written <= set(NAMES.values()) | COMING_SETTINGS | SCRIPT_SETTINGS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_link_of_a_page_leads_somewhere(page: Path) -> None:
    broken = [
        f"{target}#{anchor}"
        for target, anchor in LINK.findall(page.read_text(encoding="utf-8"))
        if f"docs/{target}" not in COMING_PAGES and not leads_somewhere(page, target, anchor)
    ]
    assert broken == []


def leads_somewhere(page: Path, target: str, anchor: str) -> bool:
    """Whether a link's file is there, and has that heading."""
    path = (page.parent / target).resolve() if target else page
    if not anchor or path.suffix != ".md":
        return path.exists()
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return anchor in {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_each_file_of_deploy_is_named_on_a_page_or_in_another() -> None:
    files = [path for path in (ROOT / "deploy").rglob("*") if path.is_file()]
    said = "\n".join(path.read_text(encoding="utf-8") for path in (*PAGES, *files))
    unnamed = [path.name for path in files if path.name not in said and path.suffix not in (".service", ".timer")]
    assert unnamed == ["Containerfile.dockerignore"]  # the container engine looks for it by that name
