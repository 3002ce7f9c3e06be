"""Workplaces, and who supervises there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from bot.domain.places import Workplace
from bot.store.database import Row, Tx
from bot.store.times import maybe_time


def add(tx: Tx, *, code: str, name: str, kind: str = "", phone: str = "", report_before: time | None = None) -> int:
    """Add a workplace; its id."""
    return tx.insert(
        "INSERT INTO workplaces (code, name, kind, phone, report_before) VALUES (:code, :name, :kind, :phone, :before)",
        code=code,
        name=name,
        kind=kind or None,
        phone=phone or None,
        before=report_before.strftime("%H:%M") if report_before else None,
    )


def change(tx: Tx, workplace: Workplace) -> None:
    """Write every field of the workplace anew."""
    tx.execute(
        "UPDATE workplaces SET name = :name, kind = :kind, phone = :phone, report_before = :before WHERE id = :id",
        id=workplace.id,
        name=workplace.name,
        kind=workplace.kind or None,
        phone=workplace.phone or None,
        before=workplace.report_before.strftime("%H:%M") if workplace.report_before else None,
    )


def workplaces(tx: Tx) -> list[Workplace]:
    """All, by name."""
    return [_workplace(row) for row in tx.rows("SELECT * FROM workplaces ORDER BY name, id")]


def workplace(tx: Tx, id: int) -> Workplace | None:
    """One, by its id."""
    row = tx.row("SELECT * FROM workplaces WHERE id = :id", id=id)
    return _workplace(row) if row else None


def by_ids(tx: Tx, ids: Iterable[int]) -> dict[int, Workplace]:
    """Several, by their ids."""
    rows = tx.rows("SELECT * FROM workplaces WHERE id IN :ids", ids=sorted(ids))
    return {row["id"]: _workplace(row) for row in rows}


def by_code(tx: Tx, code: str) -> Workplace | None:
    """One, by its code."""
    row = tx.row("SELECT * FROM workplaces WHERE code = :code", code=code)
    return _workplace(row) if row else None


def supervise(tx: Tx, *, workplace: int, staff: int) -> None:
    """A person of the staff supervises at a workplace."""
    tx.execute(
        """INSERT INTO supervisors (workplace_id, staff_id)
            VALUES (:workplace, :staff) ON CONFLICT (workplace_id, staff_id) DO NOTHING""",
        workplace=workplace,
        staff=staff,
    )


def supervise_no_more(tx: Tx, staff: int) -> None:
    """A person of the staff supervises nowhere."""
    tx.execute("DELETE FROM supervisors WHERE staff_id = :staff", staff=staff)


def supervised_by_nobody(tx: Tx, workplace: int) -> None:
    """Nobody supervises at that workplace."""
    tx.execute("DELETE FROM supervisors WHERE workplace_id = :workplace", workplace=workplace)


def supervised(tx: Tx, staff: int) -> frozenset[int]:
    """The ids of the workplaces where that person supervises."""
    return frozenset(
        row["workplace_id"]
        for row in tx.rows("SELECT workplace_id FROM supervisors WHERE staff_id = :staff", staff=staff)
    )


def _workplace(row: Row) -> Workplace:
    return Workplace(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        kind=row["kind"] or "",
        phone=row["phone"] or "",
        report_before=maybe_time(row["report_before"]),
    )
