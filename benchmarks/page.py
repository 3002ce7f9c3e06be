"""Writes docs/performance.md from what was measured; no number in it is written by hand."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.results import Result, Results, medians
from benchmarks.rows import ROWS, Row

NOTES = Path(__file__).parent / "notes.toml"
HEAD = """\
# How fast it is

This page is written by `make bench` (`python -m benchmarks`), all of it but the reasons under *Why*. Every number is
the median of its runs, whose order was shuffled; a number is judged as it is written here. What is measured runs on one
core, everything else on the other: a small Bot API of our own (`benchmarks/telegram.py`) stands in for Telegram, and
seconds are taken there.
"""


def page(results: Results) -> str:
    """The whole page."""
    notes = read_notes()
    sections = [_section(row, results, notes.get(row.id, "")) for row in ROWS]
    return "\n".join([HEAD, *_table(results), *sections, *_machine(results)])


def read_notes(path: Path = NOTES) -> Mapping[str, str]:
    """Why a target is missed and what was tried, by row."""
    return {id: note["why"].strip() for id, note in tomllib.loads(path.read_text(encoding="utf-8")).items()}


def _table(results: Results) -> Iterator[str]:
    yield "| what | target | result | met |\n|---|---|---|---|"
    yield from (
        f"| [{row.what}](#{row.id}) | {row.wanted} | {_result(row, results)} | {_met(row, results)} |" for row in ROWS
    )
    yield ""


def _result(row: Row, results: Results) -> str:
    found = medians(results)
    values = [(target, target.value(found)) for target in row.targets]
    return "; ".join(target.written(value) if value is not None else "not measured" for target, value in values)


def _met(row: Row, results: Results) -> str:
    found = medians(results)
    values = [(target, target.value(found)) for target in row.targets]
    missed = [target.distance(value) for target, value in values if value is not None and not target.met(value)]
    failed = sum(len(results[name].failed) for name in row.benchmarks if name in results)
    missed += [f"{failed} failed" if failed > 1 else "a run failed"] if failed else []
    if missed:
        return f"no: {', '.join(missed)}"
    return "yes" if all(value is not None for _, value in values) else "—"


def _section(row: Row, results: Results, why: str) -> str:
    measured = {name: results[name] for name in row.benchmarks if name in results}
    sizes = next((result.sizes for result in measured.values()), {})
    how = row.how.format_map(_Sizes(sizes))
    parts = [f'## <a id="{row.id}"></a>{row.what}\n', how, ""]
    parts += [line for name, result in measured.items() if _first(row, name) for line in _numbers(name, result)]
    parts += [f"\n**Why:** {why}"] if why else []
    return "\n".join(parts) + "\n"


def _first(row: Row, benchmark: str) -> bool:
    """Whether no earlier row has shown the numbers."""
    return next(each for each in ROWS if benchmark in each.benchmarks) is row


class _Sizes(dict[str, float]):
    """Before anything is measured, sizes are nought."""

    def __missing__(self, name: str) -> float:
        return 0


def _numbers(name: str, result: Result) -> Iterator[str]:
    yield f"*{name}*, {_runs(result)}, {result.date}:\n"
    if result.runs:
        yield "| number | median | lowest | highest |\n|---|---|---|---|"
        for number, value in result.median.items():
            lowest, highest = result.spread(number)
            yield f"| {number.replace('_', ' ')} | {_plain(value)} | {_plain(lowest)} | {_plain(highest)} |"
        yield ""
    yield from (f"- failed: {reason}" for reason in result.failed)


def _runs(result: Result) -> str:
    return "1 run" if len(result.runs) == 1 else f"{len(result.runs)} runs"


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) or value >= 1000 else f"{value:.3g}"


def _machine(results: Results) -> Iterator[str]:
    """Each machine and set of versions on which something was measured."""
    machines: dict[str, list[str]] = {}
    for name, result in results.items():
        said = ", ".join(f"{what} {version}" for what, version in result.machine.items())
        machines.setdefault(said, []).append(name)
    yield "## Where\n"
    for said, names in machines.items():
        yield f"- {said}" if len(machines) == 1 else f"- {', '.join(sorted(names))}: {said}"
    yield ""
