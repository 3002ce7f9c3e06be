"""The migrations of the forms in which people take texts: writing, voice, picture."""

from __future__ import annotations

from bot.store.database import Tx
from bot.store.schema import table, unique


def forms_of_texts(tx: Tx) -> None:
    """The form that a person likes, in place of a switch for voices; and the form in which each thing was told."""
    text = tx.session.dialect.text
    tx.execute(f"ALTER TABLE participants ADD COLUMN form {text} NOT NULL DEFAULT 'picture'")
    tx.execute("UPDATE participants SET form = 'voice' WHERE voice_first = 1")
    tx.execute("ALTER TABLE participants DROP COLUMN voice_first")
    tx.execute(f"ALTER TABLE deliveries ADD COLUMN form {text}")


def voices_from_the_chat(tx: Tx) -> None:
    """What editors have recorded in the chat, and the languages in which they do."""
    table(
        tx,
        "recordings",
        "id:int locale! name! digest! file_id! bot! seconds:int! staff_id:int recorded_at! removed_at",
    )
    unique(tx, ("recordings", "locale", "name", "digest"))
    tx.execute(f"ALTER TABLE staff ADD COLUMN speaks {tx.session.dialect.text}")
