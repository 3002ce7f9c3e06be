"""Figures over all people that name nobody: what fewer than five people stand behind is not shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.store import figures
from bot.store.database import Row, Tx

FEWEST = 5  # people behind a figure

Cell = int | None  # None: too few people
Table = dict[str, Cell]


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts by name; None where a count would tell of too few people."""

    participants_by_state: Table
    participants_by_language: Table
    deliveries_by_state: Table
    deliveries_by_step: Table
    deliveries_by_language: Table
    deliveries_by_form: Table
    understood_by_step: Table
    explained_by_step: Table
    answers: dict[str, Table]
    sessions_begun_by_kind: Table
    sessions_finished_by_kind: Table
    reviews_by_kind: Table


def statistics(tx: Tx) -> Figures:
    """All figures of an installation."""
    reactions, sessions = figures.reactions_by_step(tx), figures.sessions_by_kind(tx)
    return Figures(
        participants_by_state=protected(figures.people_by_state(tx)),
        participants_by_language=protected(figures.people_by_language(tx)),
        deliveries_by_state=protected(figures.deliveries_by(tx, "state")),
        deliveries_by_step=protected(figures.deliveries_by(tx, "step")),
        deliveries_by_language=protected(figures.deliveries_by(tx, "locale")),
        deliveries_by_form=protected(figures.deliveries_by(tx, "form")),
        understood_by_step=protected(_counts(reactions, "understood")),
        explained_by_step=protected(_counts(reactions, "explained")),
        answers=_answers(figures.answers_by_question(tx)),
        sessions_begun_by_kind=protected(_counts(sessions, "begun")),
        sessions_finished_by_kind=protected(_counts(sessions, "finished")),
        reviews_by_kind=protected(figures.reviews_by_kind(tx)),
    )


def protected(rows: Sequence[Row]) -> Table:
    """Counts by name without those of fewer than five people.

    What is hidden stands for five people at least, or all of it is: else it could be had from a total.
    """
    small = [row for row in rows if 0 < row["people"] < FEWEST]
    behind, hidden = sum(row["people"] for row in small), {row["name"] for row in small}
    for row in sorted(rows, key=lambda row: (row["people"], row["name"])):
        if 0 < behind < FEWEST and row["people"] >= FEWEST:
            behind += row["people"]
            hidden.add(row["name"])
    return {row["name"]: None if row["name"] in hidden else row["count"] for row in rows}


def _counts(rows: Sequence[Row], what: str) -> list[Mapping[str, Any]]:
    return [{"name": row["name"], "count": row[what], "people": row[f"{what}_people"]} for row in rows if row[what] > 0]


def _answers(rows: Sequence[Row]) -> dict[str, Table]:
    kinds = dict.fromkeys(row["kind"] for row in rows)
    return {kind: protected([{**row, "name": row["value"]} for row in rows if row["kind"] == kind]) for kind in kinds}
