"""The demo's example people have words to practise, and hear them where an installation has built the voices."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.content.voices import WordVoices, spoken
from bot.demo import Demo, open_demo
from bot.store import people

MORNING = datetime(2027, 3, 9, 6, 30, tzinfo=UTC)


def with_words(demo: Demo) -> list[str]:
    """Who has a workplace of a kind with its own list."""
    kinds = demo.app.house.content.words.kinds
    rows = demo.app.store.write(
        lambda tx: tx.rows(
            "SELECT p.first_name AS name, w.kind FROM participants p JOIN workplaces w ON w.id = p.workplace_id"
        )
    )
    return sorted(row["name"] for row in rows if row["kind"] in kinds and row["kind"] != "common")


async def test_everybody_has_words_and_hears_what_an_installation_has_built(tmp_path: Path) -> None:
    voices = WordVoices.within(tmp_path / "cache")
    voices.folder.mkdir(parents=True)
    async with open_demo(tmp_path, now=MORNING, cache=tmp_path / "cache") as demo:
        content = demo.app.house.content
        first = content.words.words[content.words.of_kind("cafe-and-kitchen")[0]]
        said = spoken(first, "word")
        assert said is not None
        (voices.folder / said.file(machine=True)).write_bytes(b"OggS")
        assert content.voice("", first.id) is not None
        assert with_words(demo) == sorted(each.first_name for each in demo.app.store.write(people.everyone))
