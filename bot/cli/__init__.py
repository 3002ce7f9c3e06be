"""The operator's and editor's commands, each loaded when it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from types import TracebackType
from typing import Any, NamedTuple

import click

from bot.cli.installation import Installation
from bot.errors import Refusal, SetupError


class Listed(NamedTuple):
    """Where a command stands, and its line in the list: known without loading it."""

    module: str
    name: str
    line: str


COMMANDS: Mapping[str, Listed] = {
    "init": Listed("running", "init", "Set up an installation in this folder."),
    "demo": Listed("running", "demo", "Try everything on this machine, without a token."),
    "run": Listed("running", "run", "Run the bot."),
    "deliver": Listed("running", "deliver", "Send what is due now, once."),
    "workplace": Listed("places", "workplace", "Add, list and change workplaces."),
    "staff": Listed("staff", "staff", "Invite, list and change people with roles."),
    "enrol": Listed("people", "enrol", "Enrol one participant."),
    "import": Listed("people", "import_people", "Enrol many from a table, all or none."),
    "participant": Listed("participant", "participant", "Look at or change one participant."),
    "timeline": Listed("editing", "timeline", "Print what a participant would get, and when."),
    "check": Listed("editing", "check", "Print every problem in messages and schedules."),
    "preview": Listed("editing", "preview", "Show a message as a phone would."),
    "words": Listed("words", "words", "Lists of words as a table, for editors who like one."),
    "voices": Listed("voices", "voices", "The voices of words and texts."),
    "review": Listed("reviewing", "review", "Read texts, and note that they are good."),
    "impact": Listed("impact", "impact", "Say whom an edit reaches."),
    "coverage": Listed("coverage", "coverage", "Print what there is in each language."),
    "stats": Listed("upkeep", "stats", "Print figures that name nobody."),
    "migrate": Listed("upkeep", "migrate", "Bring the database up to date."),
    "backup": Listed("upkeep", "backup", "Make a consistent copy of the database."),
    "restore": Listed("moving", "restore", "Put a backup back."),
    "copy": Listed("moving", "copy", "Move an installation to another database."),
    "doctor": Listed("upkeep", "doctor", "Print what is wrong with this installation."),
}


class Commands(click.Group):
    """Loads a command's module when the command is asked for, and says plainly what cannot be done."""

    def list_commands(self, context: click.Context) -> list[str]:
        """In the order in which one needs them."""
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The command, its module now imported."""
        if name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[name]
        command: click.Command = getattr(import_module(f"bot.cli.{module}"), attribute)
        return command

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The list, from the table alone."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, listed.line) for name, listed in COMMANDS.items()])

    def invoke(self, context: click.Context) -> Any:
        """Run; what an operator can mend is one line and exit 1."""
        try:
            return super().invoke(context)
        except (SetupError, Refusal) as error:
            raise click.ClickException(str(error)) from error
        except UnicodeEncodeError as error:
            raise click.ClickException("Something that was written is not UTF-8: write it anew.") from error


def _version(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"stegvis {version('stegvis')}")
        context.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--database", metavar="FILE|URL", help="The database, in place of DATABASE_URL.")
@click.option("--messages", metavar="FOLDER", help="The folder of messages, in place of STEGVIS_MESSAGES.")
@click.option("--schedules", metavar="FOLDER", help="The folder of schedules, in place of STEGVIS_SCHEDULES.")
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
@click.pass_context
def stegvis(context: click.Context, database: str | None, messages: str | None, schedules: str | None) -> None:
    """The right information in the right month: a Telegram bot for a 12-month labour-market programme.

    Settings come from the environment, then from stegvis.toml in this folder.
    Exit codes: 0 done, 1 problems found, 2 wrong usage.
    """
    context.obj = Installation(database or "", messages or "", schedules or "")
    if context.invoked_subcommand:
        _set_up_logs()


def _set_up_logs() -> None:
    from bot.log import set_up_logs
    from bot.settings import DEFAULTS, read_settings

    try:
        level = read_settings().log_level
    except SetupError:  # the command itself says what is wrong with the settings
        level = DEFAULTS.log_level
    set_up_logs(level)


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from bot.log import log_crash

    log_crash(kind, error, trace)


def main() -> None:
    """The command `stegvis`."""
    sys.excepthook = _crashed
    stegvis(prog_name="stegvis")
