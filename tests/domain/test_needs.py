"""Why a person needs somebody, the most pressing reason first."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.needs import Need, Standing, needs, visible
from bot.domain.participant import Participant

NOW = datetime(2026, 9, 1, 10, 0, tzinfo=UTC)
TODAY = date(2026, 9, 1)


def person(**fields: Any) -> Participant:
    known: dict[str, Any] = {"start": date(2026, 6, 1), "end": date(2027, 5, 31), "joined_at": NOW - timedelta(days=60)}
    return Participant(id=1, code="A1", programme="almp", **{**known, **fields})


CASES: dict[str, tuple[Participant, Standing, tuple[Need, ...]]] = {
    "nothing": (person(), Standing(), (Need.WELL,)),
    "help": (person(), Standing(help=("pay",)), (Need.HELP,)),
    "help, also after the end": (
        person(end=date(2026, 8, 31)), Standing(help=("",), refused=True), (Need.HELP, Need.ENDED),
    ),
    "blocked": (person(reachable=False), Standing(unopened_since=NOW - timedelta(days=9)), (Need.BLOCKED,)),
    "believes": (person(), Standing(permanent=True), (Need.PERMANENT,)),
    "believes rightly": (person(permanent_offer=True), Standing(permanent=True, unsure=True), (Need.WELL,)),
    "unsure, in doubt, refused": (
        person(), Standing(unsure=True, in_doubt=("pay",), refused=True), (Need.UNSURE, Need.IN_DOUBT, Need.REFUSED),
    ),
    "not joined": (person(joined_at=None), Standing(), (Need.NOT_JOINED,)),
    "opened nothing for seven days": (
        person(), Standing(unopened_since=NOW - timedelta(days=7)), (Need.NOT_OPENED,),
    ),
    "opened nothing for almost seven days": (
        person(), Standing(unopened_since=NOW - timedelta(days=6, hours=23)), (Need.WELL,),
    ),
    "paused, and so opens nothing": (
        person(paused_until=date(2026, 9, 2)), Standing(unopened_since=NOW - timedelta(days=9)), (Need.PAUSED,),
    ),
    "pause over today": (person(paused_until=TODAY), Standing(), (Need.WELL,)),
    "left": (person(left_at=NOW, reachable=False), Standing(refused=True), (Need.LEFT,)),
    "ended": (person(end=date(2026, 8, 31), left_at=NOW), Standing(), (Need.ENDED,)),
    "the last day": (person(end=TODAY), Standing(), (Need.WELL,)),
}  # fmt: skip


@pytest.mark.parametrize(("who", "standing", "expected"), CASES.values(), ids=CASES)
def test_a_person_needs_somebody_for_these_reasons(
    who: Participant, standing: Standing, expected: tuple[Need, ...]
) -> None:
    assert needs(who, standing, TODAY, NOW) == expected


def test_who_may_not_see_answers_sees_only_the_other_reasons() -> None:
    assert visible((Need.HELP, Need.UNSURE, Need.PAUSED), answers=False) == (Need.PAUSED,)
    assert visible((Need.HELP,), answers=False) == (Need.WELL,)
