"""People with a role."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.domain.participant import Participant
from bot.domain.permissions import Role
from bot.domain.places import Staff
from bot.store.database import Row, Tx
from bot.store.times import as_text, maybe_moment

HAVE_CASELOADS = (Role.CASEWORKER, Role.ADMINISTRATOR)  # who can be a participant's caseworker
COLUMNS = {name: name for name in ("name", "role", "locale", "phone", "reachable", "speaks")}


def add(tx: Tx, *, code: str, tag: str, name: str, role: Role, locale: str, phone: str, now: datetime) -> int:
    """Add a person of the staff; their id."""
    return tx.insert(
        """INSERT INTO staff (code, tag, name, role, locale, phone, created_at)
           VALUES (:code, :tag, :name, :role, :locale, :phone, :now)""",
        code=code,
        tag=tag,
        name=name,
        role=role,
        locale=locale,
        phone=phone or None,
        now=as_text(now),
    )


def change(tx: Tx, id: int, **values: str | int | None) -> None:
    """Write single fields: name, role, locale, phone, reachable, speaks."""
    for field, value in values.items():
        tx.execute(f"UPDATE staff SET {COLUMNS[field]} = :value WHERE id = :id", value=value, id=id)


def joined(tx: Tx, id: int, *, chat: int, tag: str, locale: str, now: datetime) -> None:
    """The person has opened the invitation in that chat and said yes."""
    tx.execute(
        """UPDATE staff SET chat_id = :chat, tag = :tag, locale = :locale, joined_at = :now, reachable = 1
            WHERE id = :id""",
        chat=chat,
        tag=tag,
        locale=locale,
        now=as_text(now),
        id=id,
    )


def leave(tx: Tx, id: int, now: datetime) -> None:
    """The person is staff no more, and their chat a stranger's."""
    tx.execute("UPDATE staff SET left_at = :now, chat_id = NULL WHERE id = :id", now=as_text(now), id=id)


def back(tx: Tx, id: int) -> None:
    """The person writes again: their chat can be reached."""
    tx.execute("UPDATE staff SET reachable = 1 WHERE id = :id AND reachable = 0", id=id)


def everyone(tx: Tx) -> list[Staff]:
    """All, by name."""
    return [_staff(row) for row in tx.rows("SELECT * FROM staff WHERE left_at IS NULL ORDER BY name, id")]


def person(tx: Tx, id: int) -> Staff | None:
    """One, by id."""
    row = tx.row("SELECT * FROM staff WHERE id = :id AND left_at IS NULL", id=id)
    return _staff(row) if row else None


def caseworker_of(tx: Tx, participant: Participant) -> Staff | None:
    """The participant's caseworker; None where that person has left, or has a role without a caseload by now."""
    return caseworkers(tx, [participant.caseworker]).get(participant.caseworker) if participant.caseworker else None


def caseworkers(tx: Tx, ids: Iterable[int]) -> dict[int, Staff]:
    """Of these people of the staff, by id, those who have not left and whose role has a caseload."""
    rows = tx.rows("SELECT * FROM staff WHERE id IN :ids AND left_at IS NULL", ids=sorted(ids))
    return {staff.id: staff for staff in map(_staff, rows) if staff.role in HAVE_CASELOADS}


def by_code(tx: Tx, code: str) -> Staff | None:
    """One, by code."""
    row = tx.row("SELECT * FROM staff WHERE code = :code AND left_at IS NULL", code=code)
    return _staff(row) if row else None


def by_chat(tx: Tx, chat: int) -> Staff | None:
    """The one who has joined in that chat."""
    row = tx.row("SELECT * FROM staff WHERE chat_id = :chat AND left_at IS NULL", chat=chat)
    return _staff(row) if row else None


def with_role(tx: Tx, role: Role) -> list[Staff]:
    """All with a role, by name."""
    return [person for person in everyone(tx) if person.role is role]


def at_workplace(tx: Tx, workplace: int) -> tuple[Staff, ...]:
    """Who supervises there, by name."""
    return at_workplaces(tx, [workplace]).get(workplace, ())


def at_workplaces(tx: Tx, workplaces: Iterable[int]) -> dict[int, tuple[Staff, ...]]:
    """Who supervises at each of these workplaces, by name."""
    rows = tx.rows(
        """SELECT staff.*, supervisors.workplace_id FROM staff JOIN supervisors ON supervisors.staff_id = staff.id
           WHERE supervisors.workplace_id IN :ids AND staff.left_at IS NULL ORDER BY staff.name, staff.id""",
        ids=sorted(workplaces),
    )
    found: dict[int, tuple[Staff, ...]] = {}
    for row in rows:
        found[row["workplace_id"]] = (*found.get(row["workplace_id"], ()), _staff(row))
    return found


def _staff(row: Row) -> Staff:
    return Staff(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        role=Role(row["role"]),
        locale=row["locale"],
        phone=row["phone"] or "",
        chat=row["chat_id"],
        tag=row["tag"],
        joined_at=maybe_moment(row["joined_at"]),
        reachable=bool(row["reachable"]),
        speaks=tuple((row["speaks"] or "").split()),
    )
