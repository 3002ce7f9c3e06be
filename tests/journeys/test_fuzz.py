"""A short flood of updates of every kind, the same each time; the long one is `python -m benchmarks.chaos fuzz`."""

from __future__ import annotations

import json

import pytest

from benchmarks.chaos.fuzz import Fault, fuzz, sqlite_file
from benchmarks.chaos.kinds import kinds_of_update, parts_of_message
from benchmarks.chaos.shrink import Shrinking
from benchmarks.chaos.table import ATTRIBUTES, MEDIA, SERVICE
from benchmarks.chaos.updates import Fuzzed
from bot.content.content import Content
from tests.engines import Engine

COUNTS, SEED = {"sqlite": 1500, "postgresql": 200}, 20261103
# python-telegram-bot warns of what its next version does with spans of time.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")


async def test_a_flood_of_updates_of_every_kind_breaks_nothing_and_answers_only_whom_it_should(
    content: Content, engine: Engine
) -> None:
    count = COUNTS[engine.name]
    database = sqlite_file if engine.name == "sqlite" else engine.new
    findings = await fuzz(content, count=count, seed=SEED, database=database)
    assert [fault.told for fault in findings.faults] == []
    assert findings.count == count
    assert {kind.partition(".")[0] for kind in findings.kinds} == {*kinds_of_update()}
    assert count / 2 < findings.whole < count
    assert findings.sent["sendMessage"] > count / 10
    assert findings.sent["answerCallbackQuery"] > count / 10


def test_every_field_of_a_message_stands_in_the_table_once() -> None:
    listed = sorted((*ATTRIBUTES, *MEDIA, *SERVICE))
    assert listed == sorted(parts_of_message())


async def test_what_breaks_the_bot_is_made_small(content: Content) -> None:
    chat = {"id": 1001, "type": "private"}
    text = {"message_id": 7, "date": 1, "chat": chat, "text": "hello"}
    # Telegram sends no such thing: what was edited is met with silence, but what stands beside it is new.
    raw = {"update_id": 3, "edited_message": text, "message": text, "unknown": [1, 2]}
    before = {"update_id": 2, "message": text}
    given = (_fuzzed(before, "message.text"), _fuzzed(raw, "edited_message.text"))
    shrinking = Shrinking(content, "1 messages, not 0 to 0")
    (least,) = await shrinking.shrunk(Fault(shrinking.told, 0, given))
    new, edited = {"message_id": 7, "chat": chat, "text": "hello"}, {"message_id": 7, "chat": chat}
    assert least.raw == {"update_id": 3, "edited_message": edited, "message": new}


def _fuzzed(raw: dict[str, object], kind: str) -> Fuzzed:
    number = raw["update_id"]
    assert isinstance(number, int)
    return Fuzzed(json.dumps(raw), json.loads(json.dumps(raw)), kind, True, number)
