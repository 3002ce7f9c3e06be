"""Each benchmark runs, in small, and its own sums are right; how fast it is, is nobody's business here."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmarks import answering, comparing, delivering, practising, starting, tapping
from benchmarks.__main__ import benchmarks_of
from benchmarks.bench import QUICK, Bench, Numbers
from benchmarks.machine import cores, measurable
from benchmarks.page import page, read_notes
from benchmarks.results import Result, read_results, write_results
from benchmarks.rows import MEASURES, ROWS

pytestmark = pytest.mark.skipif(bool(measurable()), reason=measurable() or "none")
HIDDEN = {ord(mark): None for mark in "\u200f"}  # Stegvis turns the first line of right-to-left text


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """Small sizes in a folder of their own."""
    core, other = cores()
    return Bench(tmp_path_factory.mktemp("bench"), QUICK, core, other)


@pytest.fixture(scope="module")
def ours(bench: Bench) -> Mapping[int, str]:
    """What Stegvis tells each chat, as one reads it."""
    said = delivering.staged(bench).seen.said
    return {chat: text.translate(HIDDEN) for chat, text in said.items()}


@pytest.mark.parametrize(
    ("measure", "number", "counted"),
    [
        pytest.param(answering.server, "calls", QUICK.calls, id="server"),
        pytest.param(delivering.paid_limit, "messages", QUICK.paid * QUICK.seconds, id="paid-limit"),
        pytest.param(delivering.unpaced, "messages", QUICK.unpaced, id="unpaced"),
        pytest.param(tapping.taps_at_once, "taps", QUICK.people * QUICK.taps, id="taps-at-once"),
        pytest.param(tapping.taps_by_the_clock, "taps", QUICK.people * tapping.PRESSES, id="taps-by-the-clock"),
        pytest.param(practising.answers, "answers", QUICK.answer_rate * QUICK.answered_seconds, id="answers"),
        pytest.param(tapping.webhook, "posts", QUICK.posts, id="webhook"),
    ],
)
def test_a_benchmark_counts_all_that_it_has_caused(
    bench: Bench, measure: Callable[[Bench], Numbers], number: str, counted: int
) -> None:
    assert measure(bench)[number] == counted


def test_at_the_free_limit_what_was_refused_is_counted_besides_what_arrived(bench: Bench) -> None:
    found = delivering.free_limit(bench)
    arrived = delivering.FREE * QUICK.seconds + QUICK.writers * QUICK.written
    assert found["messages"] == arrived + found["refusals"]
    assert 1 <= found["chat_beyond_burst"] <= found["most_in_a_second"]


def test_a_bot_polls_after_it_has_started(bench: Bench) -> None:
    found = starting.first_poll(bench)
    assert 0 < found["seconds"] < 60
    assert 0 < found["memory_mb"] <= found["peak_mb"]


def test_a_tick_looks_at_those_who_are_due(bench: Bench) -> None:
    assert MEASURES["tick"](bench)["looked_at"] == QUICK.due


def test_after_an_edit_everybody_is_looked_at(bench: Bench) -> None:
    found = MEASURES["schedules-edited"](bench)
    assert found["people"] >= QUICK.enrolled
    assert found["first"] <= found["everybody"]


@pytest.mark.parametrize("library", ["telegram", "aiogram"])
def test_a_peer_tells_everybody_the_same_as_stegvis(bench: Bench, ours: Mapping[int, str], library: str) -> None:
    if find_spec(library) is None:
        pytest.skip(f"{library} is installed for the benchmarks alone")
    theirs = comparing.staged(bench, library, {"telegram": "with_ptb"}.get(library, f"with_{library}"))
    assert theirs.report["told"] == len(theirs.seen.messages) == QUICK.staged
    assert theirs.seen.said == ours


def test_the_page_has_every_row_before_and_after_it_is_measured(tmp_path: Path) -> None:
    numbers = {name: 7.0 for row in ROWS for name in (target.number for target in row.targets)}
    result = Result("2026-11-22", {"processor": "two cores"}, {}, (numbers, numbers, dict.fromkeys(numbers, 9.0)))
    write_results(tmp_path / "kept.json", dict.fromkeys(MEASURES, result))
    kept = read_results(tmp_path / "kept.json")
    assert kept.keys() == MEASURES.keys()
    assert json.loads((tmp_path / "kept.json").read_text())["help"]["runs"][2]["milliseconds"] == 9
    assert all(row.what in page({}) and row.what in page(kept) for row in ROWS)
    assert "| 200 ms; 1.5 s; 150 MB | 7 ms; 7.00 s; 7 MB | no: 367% above the target |" in page(kept)
    assert "not measured" in page({})
    assert "not measured" not in page(kept)


def test_both_sides_of_a_ratio_are_measured_in_the_same_run() -> None:
    assert benchmarks_of(["beside-aiogram"]) == ["stegvis", "python-telegram-bot", "aiogram"]
    assert benchmarks_of(["a-chat", "webhook"]) == ["free-limit", "webhook"]


def test_each_benchmark_belongs_to_a_row_and_each_note_too() -> None:
    assert {name for row in ROWS for name in row.benchmarks} == MEASURES.keys()
    assert read_notes().keys() <= {row.id for row in ROWS}
