"""Who may do what in the chat: every role by every act."""

from __future__ import annotations

import pytest

from bot.actions.visit import House
from bot.domain.permissions import Act, Role, may
from bot.store import notices
from bot.store.database import Store
from tests.actions.staff_office import THURSDAY, Office

CASEWORK = (
    Act.ENROL, Act.SEE_ANSWERS, Act.INVITE, Act.PAUSE, Act.EXTEND, Act.MOVE, Act.HAND_OVER, Act.END, Act.SET_MEETING,
    Act.NOTE_OFFER, Act.SEND_AGAIN, Act.SEE_WORDS,
)  # fmt: skip
SEEING = (Act.LIST_OWN, Act.SEE_PERSON)

# Role by act: o is one's own people, a is anybody, - is nobody.
TABLE = {
    #                     caseworker, supervisor, job coach, editor, administrator
    **dict.fromkeys(CASEWORK, "o---a"),
    **dict.fromkeys(SEEING, "ooo-a"),
    Act.SEE_WORKPLACES: "o-o-a",
    Act.SET_WORDS: "oo--a",
    Act.SEE_REFUSED: "---oa",
    Act.JUDGE_WORDS: "---oa",
    Act.RECORD: "---oa",
}
ROLES = (Role.CASEWORKER, Role.SUPERVISOR, Role.JOB_COACH, Role.EDITOR, Role.ADMINISTRATOR)
CASES = [(role, act, TABLE[act][place]) for act in Act for place, role in enumerate(ROLES)]
TAPS = {
    "sa": ("invite", "pause", "resume", "extend", "end", "leave", "move", "hand-over", "meeting", "offer",
           "offer-remove", "end.2026-12-01", "meeting.0"),
    "sy": ("invite.1", "pause.2026-12-01", "resume", "extend.2027-12-01", "end.2026-12-01", "leave", "move.2",
           "meeting.1.2026-12-01", "offer", "offer-remove"),
    "sh": ("",),
    "sd": ("y.pay", "n.pay"),
}  # fmt: skip


@pytest.fixture
def office(store: Store, house: House) -> Office:
    office = Office(store, house, THURSDAY)
    office.workplace("cafe")
    office.workplace("park")
    return office


@pytest.mark.parametrize(("role", "act", "whom"), CASES, ids=lambda each: str(each))
def test_the_table_says_who_may_do_what_with_whom(role: Role, act: Act, whom: str) -> None:
    assert (may(role, act, own=True), may(role, act, own=False)) == (whom in "oa", whom == "a")


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.JOB_COACH])
@pytest.mark.parametrize(("verb", "arg"), [(verb, arg) for verb, args in TAPS.items() for arg in args])
def test_who_only_looks_may_do_nothing_with_their_own_people(office: Office, role: Role, verb: str, arg: str) -> None:
    staff = office.hire("Olle", role, chat=22, workplaces=("cafe",))
    person = office.enrol(None, "Amal")
    assert office.press(staff, f"1:{verb}:{person.code}:{arg}:{staff.tag}").ids == ["staff-error-not-allowed"]
    assert office.person(person.code) == person


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.SUPERVISOR, Role.JOB_COACH, Role.EDITOR])
@pytest.mark.parametrize(("verb", "arg"), [("sp", "p0"), *((verb, arg) for verb, args in TAPS.items() for arg in args)])
def test_somebody_elses_person_is_answered_as_an_unknown_code(office: Office, role: Role, verb: str, arg: str) -> None:
    staff = office.hire("Olle", role, chat=22, workplaces=("park",))
    person = office.enrol(office.hire("Karin", chat=21), "Amal")
    theirs = office.press(staff, f"1:{verb}:{person.code}:{arg}:{staff.tag}")
    unknown = office.press(staff, f"1:{verb}:XXXXX:{arg}:{staff.tag}")
    assert (theirs.text, theirs.ids) == (unknown.text, ["staff-error-unknown-person"])
    assert office.person(person.code) == person
    assert office.do(lambda tx: [row for row in notices.audited(tx) if row["actor"] == staff.code]) == []


def test_an_administrator_may_act_on_anybodys_person(office: Office) -> None:
    boss = office.hire("Boss", Role.ADMINISTRATOR, chat=22)
    person = office.enrol(office.hire("Karin", chat=21), "Amal")
    assert office.press(boss, f"1:sy:{person.code}:offer:{boss.tag}").ids == ["staff-offer-done"]


def test_a_caseworker_who_supervises_too_still_acts_only_on_their_caseload(office: Office) -> None:
    karin = office.hire("Karin", chat=21, workplaces=("cafe",))
    person = office.enrol(None, "Amal")
    assert office.press(karin, f"1:sp:{person.code}:p0:{karin.tag}").ids == ["staff-error-unknown-person"]


MENU = {
    "enrol": {Role.CASEWORKER, Role.ADMINISTRATOR},
    "people": {Role.CASEWORKER, Role.ADMINISTRATOR, Role.SUPERVISOR, Role.JOB_COACH},
    "needs": {Role.CASEWORKER, Role.ADMINISTRATOR, Role.EDITOR},
    "workplaces": {Role.CASEWORKER, Role.ADMINISTRATOR, Role.JOB_COACH},
    "language": set(Role),
    "menu": set(Role),
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("entry", MENU)
def test_a_menu_entry_answers_every_role(office: Office, entry: str, role: Role) -> None:
    staff = office.hire("Somebody", role, chat=22)
    refused = office.menu(staff, entry).ids == ["staff-error-not-allowed"]
    assert refused == (role not in MENU[entry])
