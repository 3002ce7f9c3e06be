"""The staff screens on a phone: a caseworker enrols somebody, sees them join, and answers a wish for help."""

from __future__ import annotations

import re

from tests.conftest import Town

KARIN, AMAL = 2001, 1001
MARKS = re.compile("[\u2066-\u2069]")


async def test_a_caseworker_enrols_a_person_who_joins_and_is_shown_as_reached(town: Town) -> None:
    await town.join_staff(user=KARIN)
    town.telegram.tap_menu(KARIN, "➕ Skriv in någon")
    await town.settle()
    dialogue = town.telegram.last(KARIN).id
    for label in ("I dag", "arabiska", "Café Lyktan"):
        await town.tap(KARIN, label, dialogue)
    await town.write(KARIN, "Amal")
    await town.tap(KARIN, "✅ Skriv in")
    picture, forward = town.telegram.from_bot(KARIN)[-2:]
    token = re.findall(r"start=([\w-]+)", forward.text)[0]
    assert token in MARKS.sub("", picture.text)
    town.telegram.add_person("Amal", language_code="ar", id=AMAL)
    town.telegram.start(AMAL, token)
    await town.settle()
    await town.tap(AMAL, f"1:jl:ar::{token}")
    await town.tap(AMAL, f"1:jy:ar::{token}")
    await town.tap(KARIN, "👤 Visa personen")
    assert "Läge: inget särskilt" in MARKS.sub("", town.said(KARIN)[-1])


async def test_every_button_of_the_person_screen_answers_in_place(town: Town) -> None:
    await town.join_staff(user=KARIN)
    town.enrol(name="Amal")
    town.telegram.tap_menu(KARIN, "👥 Mina personer")
    await town.settle()
    screen = town.telegram.last(KARIN)
    await town.tap(KARIN, screen.labels[0][0], screen.id)
    labels = [label for row in town.telegram.last(KARIN).labels for label in row][:-1]
    assert len(labels) == 9
    before = len(town.said(KARIN))
    for label in labels:
        await town.tap(KARIN, label, screen.id)
        below = [each for row in town.telegram.last(KARIN).labels for each in row]
        await town.tap(KARIN, below[-1], screen.id)
        if below[-1] == "↩️ Nej":
            await town.tap(KARIN, "👤 Visa personen", screen.id)
    assert len(town.said(KARIN)) == before
