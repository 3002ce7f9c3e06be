"""Reads the schedule files, and says what is wrong in them and what to write instead."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.content.problem import Problem
from bot.content.schedule_file import MunicipalityTable, ScheduleFile, StepTable
from bot.content.schedule_slips import slips
from bot.content.word_uses import FILE as WORDS
from bot.domain.programme import Programme

Place = tuple[int | str, ...]  # of a value in the file, as pydantic says it: ("step", 3, "when")

TABLES: Mapping[str, type[BaseModel]] = {"municipality": MunicipalityTable, "step": StepTable}


class ScheduleErrors(Exception):
    """The schedule files cannot be used; `problems` says why, all of it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def read_programmes(folder: Path) -> dict[str, Programme]:
    """The programmes of a folder by id, which is the file's name; ScheduleErrors where one cannot be used."""
    errors = [problem for problem in schedule_problems(folder) if problem.level == "error"]
    if errors:
        raise ScheduleErrors(errors)
    tables = {path.stem: tomllib.loads(_text(path)) for path in schedule_files(folder)}
    return {name: ScheduleFile.model_validate(table).programme(name) for name, table in tables.items()}


def schedule_problems(folder: Path) -> list[Problem]:
    """Every problem of every schedule file, by file and line."""
    files = schedule_files(folder)
    if not files:
        return [Problem(folder, 1, "error", "schedule", "there is no schedule here: add a file such as almp.toml")]
    return sorted(problem for path in files for problem in _problems(path))


def json_schema() -> dict[str, Any]:
    """The JSON schema by which an editor's program completes and checks the keys; written to schedules/schema.json."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **ScheduleFile.model_json_schema()}


def schedule_files(folder: Path) -> list[Path]:
    """The schedule files of a folder, in order of name."""
    return sorted(path for path in folder.glob("*.toml") if path.name != WORDS)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")  # some editors put a byte order mark first


def _problems(path: Path) -> Iterator[Problem]:
    try:
        source = _text(path)
        table = tomllib.loads(source)
    except UnicodeDecodeError as slip:
        text = f"byte {slip.start} is not UTF-8: save the file as UTF-8"
        yield Problem(path, slip.object.count(b"\n", 0, slip.start) + 1, "error", "schedule-encoding", text)
    except tomllib.TOMLDecodeError as slip:
        yield _syntax_problem(path, source, str(slip))
    else:
        yield from _problems_of_table(path, source, table)


def _syntax_problem(path: Path, source: str, message: str) -> Problem:
    found = re.search(r"line (\d+)", message)
    line = int(found[1]) if found else max(1, len(source.splitlines()))
    hint = 'a line reads key = "text", key = 2 or key = true, with straight quotes'
    return Problem(path, line, "error", "schedule-syntax", f"{message}: {hint}")


def _problems_of_table(path: Path, source: str, table: dict[str, Any]) -> Iterator[Problem]:
    for slip in slips(table):
        place: Place = (slip.key,) if slip.step is None else ("step", slip.step, slip.key)
        yield Problem(path, _line(source, place), slip.level, "schedule-key", f"{slip.key}: {slip.text}")
    try:
        ScheduleFile.model_validate(table)
    except ValidationError as invalid:
        for error in invalid.errors():
            yield Problem(path, _line(source, error["loc"]), "error", "schedule-key", _said(error))


def _line(source: str, place: Place) -> int:
    """The line of a key: the first that begins with it in its table, else the table's own line."""
    lines = source.splitlines()
    begin, end = _table_lines(lines, place)
    key = next((str(part) for part in place[::-1] if isinstance(part, str) and part not in TABLES), "")
    pattern = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=""")
    return next((number for number in range(begin, end) if pattern.match(lines[number])), begin) + 1


def _table_lines(lines: Sequence[str], place: Place) -> tuple[int, int]:
    """The first line of the table that holds the place, from 0, and the line behind its last."""
    heads = [number for number, line in enumerate(lines) if re.match(r"\s*\[\[?\w", line)]
    name = str(place[0]) if place and place[0] in TABLES else None
    if name is None:
        return 0, heads[0] if heads else len(lines)
    mine = [number for number in heads if re.match(rf"\s*\[\[?\s*{name}\s*\]", lines[number])]
    index = place[1] if len(place) > 1 and isinstance(place[1], int) else 0
    begin = mine[index] if index < len(mine) else 0
    return begin, next((number for number in heads if number > begin), len(lines))


def _said(error: ErrorDetails) -> str:
    """What is wrong and what to write instead, in an editor's words."""
    key = next((str(part) for part in error["loc"][::-1] if isinstance(part, str)), "")
    limits = error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden":
            return f'unknown key "{key}": {_instead(key, _keys(error["loc"]))}'
        case "missing":
            return f"{key} is missing: add a line {key} = …"
        case "bool_type":
            return f"{key}: write true or false"
        case "string_type":
            return f'{key}: write it in straight quotes: {key} = "{error["input"]}"'
        case "int_type":
            return f"{key}: write a whole number without quotes"
        case "literal_error":
            return f'{key}: "{error["input"]}" is not known: write {limits["expected"]}'
        case "greater_than_equal" | "less_than_equal":
            return f"{key}: {error['input']} is out of range: write {_range(error['loc'])}"
        case "string_pattern_mismatch":
            return f'{key}: "{error["input"]}": write small letters a to z, digits and hyphens, as "sick-report"'
        case "string_too_long":
            return f'{key}: "{error["input"]}" is too long: write at most {limits["max_length"]} characters'
        case "value_error":
            return f"{key}: {limits['error']}"
        case _:
            return f"{key}: {error['msg']}"


def _keys(place: Place) -> list[str]:
    model = TABLES.get(str(place[0]), ScheduleFile) if len(place) > 1 else ScheduleFile
    return [field.alias or name for name, field in model.model_fields.items()]


def _instead(key: str, known: Sequence[str]) -> str:
    close = get_close_matches(key, known, n=1, cutoff=0.5)
    return f'write "{close[0]}"' if close else f"the keys here are {', '.join(known)}"


def _range(place: Place) -> str:
    fields = (StepTable if len(place) > 1 else ScheduleFile).model_json_schema()["properties"]
    limits = fields[str(place[-1])]
    return f"a number from {limits['minimum']} to {limits['maximum']}" if "maximum" in limits else "a number from 0"
