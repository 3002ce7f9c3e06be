"""The migration to forms, on either engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.participant import TextForm
from bot.store import people
from bot.store.database import Store, Tx
from bot.store.migrations import MIGRATIONS, migrate
from tests.engines import Engine

OLD = """INSERT INTO participants (code, tag, programme, start, "end", locale, created_at, voice_first)
         VALUES (:code, :code, 'almp', '2026-09-01', '2027-08-31', 'en', '2026-09-01T00:00:00.000000Z', :voice)"""


def test_who_had_voices_first_gets_text_and_voice_and_all_others_a_picture_first(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = MIGRATIONS[: [each.__name__ for each in MIGRATIONS].index("forms_of_texts")]
    store = Store(url := engine.new(tmp_path, migrated=False))
    with monkeypatch.context() as then:
        then.setattr("bot.store.migrations.MIGRATIONS", before)
        migrate(store)
    store.write(_two_people)
    assert migrate(store) == [each.__name__ for each in MIGRATIONS[len(before) :]]
    found = {person.code: person.form for person in store.write(people.everyone)}
    assert found == {"A": TextForm.PICTURE, "B": TextForm.VOICE}
    store.close()
    engine.drop(url)


def _two_people(tx: Tx) -> None:
    for code, voice in (("A", 0), ("B", 1)):
        tx.execute(OLD, code=code, voice=voice)
