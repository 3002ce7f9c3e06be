"""A municipality's office for the tests of what staff do."""

from __future__ import annotations

import pytest

from bot.actions.visit import House
from bot.domain.participant import Participant
from bot.domain.places import Staff
from bot.store.database import Store
from tests.actions.staff_office import THURSDAY, Office


@pytest.fixture
def office(store: Store, house: House) -> Office:
    office = Office(store, house, THURSDAY)
    office.workplace("cafe", "Café Lyktan")
    office.workplace("park", "Parken")
    return office


@pytest.fixture
def karin(office: Office) -> Staff:
    return office.hire("Karin Ek", chat=21)


@pytest.fixture
def amal(office: Office, karin: Staff) -> Participant:
    return office.enrol(karin, "Amal")
