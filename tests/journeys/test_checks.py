"""What the bot asks, and what becomes of the answers."""

from __future__ import annotations

from datetime import date

import pytest

from bot.actions.change import note_offer
from bot.domain.tap import delivery_subject
from bot.store import answers
from tests.conftest import Town
from tests.journeys.phone import (
    AMAL,
    KARIN,
    deliveries,
    forge,
    labels,
    person,
    press,
    push,
    shown,
    spinning,
    verbs,
    word,
)  # fmt: skip

END = date(2027, 8, 31)


@pytest.mark.parametrize(
    ("key", "given", "rows", "told"),
    [("n", "no", [], 0), ("y", "yes", [["g"], ["a 0o"]], 1), ("u", "unsure", [["g"], ["a 0o"]], 1)],
    ids=["no", "yes", "unsure"],
)
async def test_an_expectation_is_met_kindly_and_a_wrong_one_told_to_the_caseworker(
    town: Town, key: str, given: str, rows: list[list[str]], told: int
) -> None:
    await town.join_staff()
    await town.join(locale="en")
    asked = await push(town, "expectation-check")
    assert word(town, "ui-expectation-sees", caseworker_name="Karin Ek") in shown(asked)
    assert verbs(asked) == [["x y"], ["x n"], ["x u"]]
    before = len(town.telegram.from_bot(KARIN))
    met = await press(town, f"x:{_subject(town)}:{key}")
    assert shown(met) == word(town, f"ui-expectation-{given}", end_date=END, caseworker_name="Karin Ek")
    assert (verbs(met), len(town.telegram.from_bot(KARIN))) == (rows, before + told)
    for other in "ynu":
        await forge(town, f"1:x:{_subject(town)}:{other}:{person(town).tag}", message=asked.id)
    assert (_given(town), len(town.telegram.from_bot(KARIN))) == (given, before + told)
    assert town.telegram.message(AMAL, asked.id).text == met.text


async def test_the_explanation_is_understood_or_leads_to_help_and_back(town: Town) -> None:
    await town.join(locale="en")
    asked = await push(town, "expectation-check")
    await press(town, "x:")
    understood = await press(town, "g:")
    assert labels(understood)[0] == [word(town, "ui-button-understood")]
    await press(town, "a:")
    back = await press(town, "c:")
    assert (back.id, verbs(back)) == (asked.id, [["g"], ["a 0o"]])
    assert word(town, "ui-expectation-yes", end_date=END, caseworker_name="Karin Ek") in shown(back)


async def test_where_a_permanent_job_was_offered_nobody_is_corrected(town: Town) -> None:
    await town.join_staff()
    await town.join(locale="en")
    one = person(town)
    town.app.store.write(lambda tx: note_offer(tx, one, True, by="test", now=town.clock()))
    await push(town, "expectation-check")
    before = len(town.telegram.from_bot(KARIN))
    met = await press(town, "x:")
    assert shown(met) == word(town, "ui-expectation-offer", end_date=END, caseworker_name="Karin Ek")
    assert (met.keyboard, len(town.telegram.from_bot(KARIN))) == ((), before)


async def test_the_self_check_asks_four_times_in_place_and_ends_with_the_faces(town: Town) -> None:
    await town.join(locale="en")
    asked = await push(town, "self-check")
    for number in "1234":
        now = town.telegram.message(AMAL, asked.id)
        assert word(town, "ui-check-header", number=int(number), count=4) in shown(now)
        assert word(town, f"ui-check-question-{number}") in shown(now)
        assert verbs(now) == [[f"s {number}{value}"] for value in "54321-"]
        await press(town, f"s:{_subject(town)}:{number}{'4-25'[int(number) - 1]}")
    done = town.telegram.message(AMAL, asked.id)
    assert (shown(done), done.keyboard) == (word(town, "ui-check-done", faces="🙂 🙁 😀"), ())
    await forge(town, f"1:s:{_subject(town)}:11:{person(town).tag}", message=asked.id)
    assert shown(town.telegram.message(AMAL, asked.id)) == word(town, "ui-check-done", faces="🙂 🙁 😀")
    assert spinning(town) == []


async def test_a_check_skipped_whole_is_fine(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "self-check")
    for number in "1234":
        await press(town, f"s:{_subject(town)}:{number}-")
    assert shown(town.telegram.last(AMAL)) == word(town, "ui-check-skipped")


async def test_a_check_that_was_left_goes_on_from_the_list_until_a_newer_one_comes(town: Town) -> None:
    await town.join(locale="en")
    first = await push(town, "self-check", "1")
    await press(town, "s:")
    await town.write(AMAL, "/topics")
    await press(town, "q:meetings")
    await press(town, "o:self-check")
    again = town.telegram.last(AMAL)
    assert (again.id != first.id, verbs(again)[0]) == (True, ["s 25"])
    await push(town, "self-check", "2")
    await press(town, "s:", message=first.id)
    assert shown(town.telegram.message(AMAL, first.id)) == word(town, "ui-check-expired")


async def test_goodbye_asks_whether_to_ask_and_yes_brings_the_question_once(town: Town) -> None:
    await town.join(locale="en", end=date(2026, 10, 30))
    town.clock.to(2026, 10, 30)
    goodbye = await push(town, "goodbye", "2026-10-30")
    assert word(town, "ui-goodbye-ask") in shown(goodbye)
    await press(town, "k:goodbye:y")
    assert (person(town).consent, shown(town.telegram.last(AMAL))) == (True, word(town, "ui-goodbye-yes"))
    town.clock.to(2026, 12, 14)
    await town.tick()
    asked = town.telegram.last(AMAL)
    assert deliveries(town)[-1].step == "how-is-it-going"
    assert verbs(asked) == [["w j"], ["w s"], ["w l"], ["w o"]]
    thanks = await press(town, f"w:{_subject(town)}:s")
    assert shown(thanks) == word(town, "ui-going-thanks")
    await forge(town, f"1:w:{_subject(town)}:j:{person(town).tag}", message=asked.id)
    one = person(town)
    kept = town.app.store.write(lambda tx: answers.of_participant(tx, one.id))
    assert [row["value"] for row in kept if row["kind"] == "going"] == ["study"]


async def test_without_a_yes_nobody_is_asked_how_it_goes(town: Town) -> None:
    await town.join(locale="en", end=date(2026, 10, 30))
    town.clock.to(2026, 10, 30)
    await push(town, "goodbye", "2026-10-30")
    await press(town, "k:goodbye:n")
    assert (person(town).consent, shown(town.telegram.last(AMAL))) == (False, word(town, "ui-goodbye-no"))
    town.clock.to(2026, 12, 14)
    await town.tick()
    assert "how-is-it-going" not in [each.step for each in deliveries(town) if each.message_id]


async def test_an_answer_to_another_message_is_none(town: Town) -> None:
    await town.join(locale="en")
    await push(town, "time-off")
    subject, tag = _subject(town), person(town).tag
    for data in (f"x:{subject}:y", f"g:{subject}:", f"s:{subject}:15", f"w:{subject}:j", "k:goodbye:maybe"):
        await forge(town, f"1:{data}:{tag}")
    kept = town.app.store.write(lambda tx: tx.value("SELECT count(*) FROM answers"))
    assert (kept, person(town).consent) == (0, False)


def _subject(town: Town) -> str:
    return delivery_subject(deliveries(town)[-1].id)


def _given(town: Town) -> str | None:
    one, occurrence = person(town), deliveries(town)[-1].occurrence
    return town.app.store.write(lambda tx: answers.first(tx, one.id, answers.Kind.EXPECTATION, occurrence))
