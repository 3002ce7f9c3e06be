"""What a tick reads of the database with nobody due: nothing that grows."""

from __future__ import annotations

import re
import sqlite3

import pytest

from tests.conftest import Town

GROWING = ("participants", "deliveries", "updates", "audit", "answers", "notices", "awaiting")
SMALL = "deliveries_planned|deliveries_claimed|updates_waiting"  # they hold what waits, and no more
SCAN = re.compile(rf"SCAN (\w+)(?! USING (?:COVERING )?INDEX (?:{SMALL}))")


def steps(connection: sqlite3.Connection, statement: str) -> list[str]:
    """How SQLite goes about a statement."""
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]


@pytest.mark.sqlite_only
async def test_a_tick_with_nobody_due_reads_no_table_from_end_to_end(town: Town) -> None:
    await town.join()
    for _ in range(2):
        await town.tick()
    ran: list[str] = []
    store = town.app.store
    store.outside(lambda session: session.connection.set_trace_callback(ran.append))  # type: ignore[attr-defined]
    town.clock.on(minutes=1)
    await town.app.tick()
    store.outside(lambda session: session.connection.set_trace_callback(None))  # type: ignore[attr-defined]
    asked = [each for each in ran if each.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE"))]
    plans = store.outside(lambda session: [steps(session.connection, each) for each in asked])  # type: ignore[attr-defined]
    scanned = [match[1] for plan in plans for step in plan if (match := SCAN.match(step))]
    assert len(asked) > 5
    assert [table for table in scanned if table in GROWING] == []
