"""A caseworker sees what a person answered to the checks."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.store import answers, people
from bot.store.database import Tx
from tests.conftest import Town

AMAL, KARIN = 1001, 2001
AT = datetime(2026, 9, 28, 9, 0, tzinfo=UTC)


def answer(tx: Tx, code: str) -> None:
    person = people.by_code(tx, code)
    assert person is not None
    for question, value in (("1", "4"), ("2", "4"), ("3", "3"), ("4", "-")):
        answers.add(tx, person.id, answers.Kind.SELF_CHECK, AT, step=question, question="1", value=value)
    answers.add(tx, person.id, answers.Kind.EXPECTATION, AT, step="expectation-check", question="1", value="yes")


async def test_a_caseworker_sees_the_newest_answers(town: Town) -> None:
    code = await town.join(user=AMAL)
    await town.join_staff(user=KARIN)
    town.app.store.write(lambda tx: answer(tx, code))
    await town.write(KARIN, "👥 Mina personer")
    await town.tap(KARIN, next(key.label for key in town.telegram.last(KARIN).buttons if code in key.label))
    shown = town.said(KARIN)[-1]
    assert "Så svarade personen måndag 28 september 2026: 🙂 🙂 😐 ·" in shown
    assert "Har jag ett fast jobb här? Ja (måndag 28 september 2026)" in shown
