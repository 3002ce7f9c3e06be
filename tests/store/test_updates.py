"""Nothing of what came in stays behind, in the tables or between the rows of a page."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from bot.store import updates
from bot.store.database import Store, Tx
from bot.store.updates import Update

NOW = datetime(2026, 9, 1, 10, tzinfo=UTC)
BURSTS, MOST = 150, 40


def payload(id: int, size: int) -> str:
    """A text that can be found again."""
    return f"{'x' * size} secret {id:06d} {'y' * (size // 3)}"


def test_what_came_waits_until_it_is_handled_and_is_then_remembered_by_its_number_alone(store: Store) -> None:
    came = [Update(7, 1, "seven"), Update(8, 2, "eight"), Update(9, 1, "nine")]
    assert store.write(lambda tx: updates.write_down(tx, came, NOW)) == 3
    assert store.write(lambda tx: updates.write_down(tx, [Update(8, 3, "otherwise")], NOW)) == 0
    assert store.write(updates.waiting_chats) == [1, 2]
    assert store.write(lambda tx: updates.waiting(tx, 1, 5)) == [came[0], came[2]]
    assert store.write(lambda tx: updates.waiting(tx, 2, 5)) == [came[1]]
    assert [store.write(lambda tx: updates.handled(tx, 8, NOW)) for _ in range(2)] == [True, False]
    assert store.write(lambda tx: updates.write_down(tx, [Update(8, 3, "otherwise")], NOW)) == 0
    assert store.write(updates.waiting_chats) == [1]


@pytest.mark.sqlite_only
def test_of_many_that_waited_together_nothing_stays_in_the_file(store: Store) -> None:
    chance = random.Random(1)
    for number in range(0, BURSTS * MOST, MOST):
        store.write(lambda tx, number=number: burst(tx, chance, number))  # type: ignore[misc]
    assert store.tidy()
    assert b"secret" not in in_files(store)


def burst(tx: Tx, chance: random.Random, number: int) -> None:
    """Many come at once, some out of order, and are handled one after the other."""
    ids = [number + place if chance.random() < 0.9 else chance.randint(10**6, 10**12) for place in range(MOST)]
    sizes = chance.choices((50, 300, 700, 1500), k=MOST)
    came = [Update(id, 1000 + id % 9, payload(id, size)) for id, size in zip(ids, sizes, strict=True)]
    updates.write_down(tx, came, NOW)
    chance.shuffle(came)
    for update in came:
        updates.handled(tx, update.id, NOW)


def in_files(store: Store) -> bytes:
    """All that stands in the database's files."""
    assert store.address.file is not None
    folder, name = store.address.file.parent, store.address.file.name
    return b"".join(path.read_bytes() for path in sorted(folder.glob(f"{name}*")))
